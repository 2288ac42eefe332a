//! The national phone lines in Rust are those of `data/help.csv`.

use crate::table::{self, Source};
use crate::text;
use law::code::Code as _;
use law::plan::Stage;
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
        assert!(line.is_none_or(|line| lines::ALL.iter().any(|known| known.id == line.id)), "{contact:?}");
    }
}

/// The number on the card of an organisation.
fn phone(contact: Contact) -> Option<&'static str> {
    lines::of(contact).and_then(|line| line.phone)
}

#[test]
fn a_line_for_who_lives_abroad_has_the_number_that_can_be_called_from_there() {
    assert_eq!(phone(Contact::TaxAbroad), Some("+31 55 538 53 85"));
    assert_eq!(phone(Contact::Cak), Some("+31 88 711 5551"));
    // Rent and care allowances are asked about here and there.
    assert_eq!(phone(Contact::Toeslagen), Some("0800 0543"));
    let there = lines::TOESLAGEN.when_abroad().unwrap_or_else(|| panic!("0800 can be called from abroad"));
    assert_eq!((there.phone, there.website), (Some("+31 55 538 53 85"), "https://www.toeslagen.nl"));
    let desk = lines::JURIDISCH_LOKET.when_abroad().unwrap_or_else(|| panic!("0800 can be called from abroad"));
    assert_eq!((desk.phone, desk.website), (None, "https://www.juridischloket.nl"));
    assert_eq!(lines::SVB.when_abroad(), None);
}

#[test]
fn a_step_after_leaving_names_nobody_who_cannot_be_called_from_there() {
    for stage in [Stage::FirstWeeks, Stage::EveryYear, Stage::OnceInYears] {
        for rule in stage.steps().iter().flat_map(|step| step.rules) {
            let line = lines::of(rule.then.contact);
            assert!(line.is_none_or(|line| line.when_abroad().is_none()), "{}", rule.then.code);
        }
    }
}
