//! The national phone lines in Rust are those of `data/help.csv`.

use crate::table::{self, Source};
use crate::text;
use law::code::Code as _;
use law::provision::Contact;
use places::{lines, tel_uri};

#[test]
fn every_line_is_the_row_of_its_id() {
    let text = text("data/help.csv");
    let rows = table::read(Source { file: "help.csv", text: &text }, |row| {
        let mut fields = Vec::new();
        for column in ["id", "name", "phone", "abroad", "address", "website", "source", "checked", "standing"] {
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
            line.abroad.unwrap_or_default(),
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
fn every_line_leads_somewhere_also_from_abroad() {
    for line in lines::ALL {
        assert!(line.website.starts_with("https://"), "{}", line.id);
        let number = line.abroad.or(line.phone).map(tel_uri);
        // Free numbers cannot be called from abroad; of the Juridisch Loket no other is known.
        let reached = number.is_none_or(|number| number.starts_with("tel:+"));
        assert!(reached || line.id == "juridisch-loket", "{}", line.id);
    }
    assert_eq!(lines::SVB_REMIGRATION.tel_uri().as_deref(), Some("tel:+31715129040"));
    assert_eq!(lines::UWV.tel_uri().as_deref(), Some("tel:+31888989294"));
}

#[test]
fn whom_to_ask_is_a_line_or_ones_own() {
    let own = [Contact::Municipality, Contact::OwnConsulate, Contact::HealthInsurer, Contact::Bank, Contact::Landlord];
    for contact in Contact::all() {
        let line = lines::of(contact);
        assert_eq!(line.is_none(), own.contains(&contact), "{contact:?}");
        assert!(line.is_none_or(|line| lines::ALL.contains(&line)), "{contact:?}");
    }
}
