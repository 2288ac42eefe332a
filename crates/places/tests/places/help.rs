//! The national phone lines in Rust are those of `data/help.csv`.

use crate::table::{self, Source};
use crate::text;
use law::code::Code as _;
use places::lines;

#[test]
fn every_line_is_the_row_of_its_id() {
    let text = text("data/help.csv");
    let rows = table::read(Source { file: "help.csv", text: &text }, |row| {
        let mut fields = Vec::new();
        for column in ["id", "name", "phone", "address", "website", "source", "checked", "standing"] {
            fields.push(row.optional_list(column)?.to_owned());
        }
        Ok(Some(fields))
    })
    .unwrap_or_else(|error| panic!("{error}"));
    for line in lines::ALL {
        let row = rows.iter().find(|row| row.first().is_some_and(|id| id == line.id));
        let row = row.unwrap_or_else(|| panic!("data/help.csv has no row {}", line.id));
        let known = [
            line.id,
            line.name,
            line.phone.unwrap_or_default(),
            line.address.unwrap_or_default(),
            line.website,
            line.source,
            line.checked.unwrap_or_default(),
            line.standing.code(),
        ];
        assert_eq!(row, &known, "{}", line.id);
    }
}

#[test]
fn numbers_can_be_called_from_abroad() {
    let tel = lines::ALL.map(|line| line.tel_uri().unwrap_or_default());
    assert_eq!(tel, ["tel:+31715129040", "tel:+31889494000", "tel:+31888989294", "tel:+31887114000", ""]);
    assert!(lines::ALL.iter().all(|line| line.website.starts_with("https://")));
}
