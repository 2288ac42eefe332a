//! Every cell of `data/schemes2026_matrix.csv` against the schemes, for every country of its class. What a person must
//! answer for it is all that is known of them, so the cells also show that nothing more has to be asked.

use law::country::Country;
use law::facts::{FactId, Facts, Known};
use law::keep;
use law::provision::{Contact, Effect};
use law::truth::Truth;

use super::{country, decided, person, rows};

/// The countries of a class of the matrix.
fn class(name: &str) -> Vec<Country> {
    let here = [country("NL")];
    let lists = [
        ("EU", keep::EU),
        ("TR", keep::TR),
        ("MA", keep::MA),
        ("TN", keep::TN),
        ("CV", keep::CV),
        ("YU", keep::YU),
        ("MK", keep::MK),
        ("SR", keep::SR),
        ("XK", keep::XK),
        ("NONE", keep::NO_TREATY),
        ("here", here.as_slice()),
    ];
    match lists.iter().find(|(class, _)| *class == name) {
        Some((_, list)) => list.to_vec(),
        None if name == "TRX" => {
            Country::all().filter(|one| lists.iter().all(|(_, list)| !list.contains(one))).collect()
        }
        None => panic!("class {name}"),
    }
}

/// The people of a row: the scheme, what they receive, and what else is known of them.
type Row = (&'static str, &'static [&'static str], Option<(FactId, Known)>);

const NO_MORE: Option<(FactId, Known)> = None;

fn word(fact: FactId, word: &'static str) -> Option<(FactId, Known)> {
    Some((fact, fact.row().known(word).unwrap()))
}

fn flag(fact: FactId, flag: bool) -> Option<(FactId, Known)> {
    Some((fact, Known::Flag(flag)))
}

/// Which people a row is about; nothing for the rows of what happens after leaving, which are events.
fn people(row: &str) -> Vec<Row> {
    let kinds = |list: &[&'static str]| list.iter().map(|kind| word(FactId::WiaKind, kind)).collect::<Vec<_>>();
    match row {
        "AOW_COUPLE" => vec![("aow", &["aow"], flag(FactId::Alone, false))],
        "AOW_SINGLE" => vec![("aow", &["aow"], flag(FactId::Alone, true))],
        "AIO" => vec![("aio", &["aio"], NO_MORE), ("aio", &["aow", "aio"], NO_MORE)],
        "WIA_IVA_LGU_LAU" => {
            kinds(&["iva", "wga_lgu", "wga_lau"]).into_iter().map(|kind| ("wia", &["wia"] as &[_], kind)).collect()
        }
        "WIA_VVU" => vec![("wia", &["wia"], word(FactId::WiaKind, "wga_vvu"))],
        "WAO_WAZ" => vec![("wao-waz", &["wao"], NO_MORE), ("wao-waz", &["waz"], NO_MORE)],
        "WAJONG" => vec![("wajong", &["wajong"], word(FactId::WajongReason, "other"))],
        "WW" => vec![("ww", &["ww"], NO_MORE)],
        "ZW" => vec![("zw", &["zw"], NO_MORE)],
        "TW" => vec![("tw", &["tw"], NO_MORE), ("tw", &["wia", "tw"], NO_MORE)],
        "IOW" => vec![("older-unemployed", &["iow"], NO_MORE)],
        "IOAW" => vec![("older-unemployed", &["ioaw"], NO_MORE)],
        "IOAZ" => vec![("older-unemployed", &["ioaz"], NO_MORE)],
        "BIJ" => vec![("bijstand", &["participatiewet"], NO_MORE)],
        "BBZ" => vec![("bijstand", &["bbz"], NO_MORE)],
        "ANW_OLD" => vec![("anw", &["anw"], NO_MORE)],
        "ANW_NEW_INSURED" | "ANW_NEW_NOT_INSURED" => Vec::new(),
        "AKW_PARENT_LEAVES" => {
            let who = ["family", "parent"].map(|who| word(FactId::WhoMoves, who));
            who.into_iter().map(|who| ("akw", &["akw"] as &[_], who)).collect()
        }
        "AKW_CHILD_ABROAD" => vec![("akw", &["akw"], word(FactId::WhoMoves, "child"))],
        "CARE_WITH_NL_BENEFIT" => ["aow", "anw", "wia", "wao", "waz"]
            .iter()
            .map(|benefit| ("care", std::slice::from_ref(benefit), flag(FactId::InsuredThere, false)))
            .collect(),
        "CARE_WITHOUT_NL_BENEFIT" => vec![
            ("care", &[], NO_MORE),
            ("care", &["pen"], NO_MORE),
            ("care", &["participatiewet"], NO_MORE),
            ("care", &["akw", "kgb"], NO_MORE),
        ],
        "WLZ" => vec![("wlz", &[], NO_MORE)],
        _ => panic!("row {row}"),
    }
}

/// What a cell says, each with what else is known of the person.
type Cell = (Effect, Option<&'static str>, Option<(FactId, Known)>, &'static [&'static str]);

fn plain(effect: Effect) -> Vec<Cell> {
    vec![(effect, None, NO_MORE, &[])]
}

fn since(day: &str) -> Option<(FactId, Known)> {
    Some((FactId::VvuSince, Known::Date(day.parse().unwrap())))
}

fn cells(text: &str, scheme: &str) -> Vec<Cell> {
    match text {
        "STAY" => plain(Effect::Stays),
        "STOP" | "STOP_HARDSHIP:UWV" | "STOP:private" | "STOP:local_or_private" => plain(Effect::Stops),
        // The text of the same outcome tells people who got it before to ask.
        "STOP_OLD_CASES_ASK:SVB" | "STOP_RIGHTS_FROM_2021" => plain(Effect::Stops),
        "ASK:SVB" | "ASK:UWV" | "ASK:CAK" => plain(Effect::Ask),
        "ASK_AMOUNT:SVB" => vec![(Effect::Ask, Some("ask-amount"), NO_MORE, &[])],
        "CHANGE:CAK" => vec![(Effect::Changes, Some("cak"), NO_MORE, &[])],
        "CHANGE:married_rate" => vec![(Effect::Changes, Some("married-rate"), NO_MORE, &[])],
        "CHANGE:0.60" | "CHANGE:0.60_if_moved_or_converted_from_2019-07-01" => {
            vec![(Effect::Changes, Some("factor-60"), NO_MORE, &[])]
        }
        "CHANGE:0.50_if_started_after_2016-10" => vec![
            (Effect::Stays, Some("same"), since("2016-09-30"), &[]),
            (Effect::Ask, Some("ask-amount"), since("2016-10-31"), &[]),
            (Effect::Changes, Some("factor-50"), since("2016-11-01"), &[]),
        ],
        "STAY_IF_3/80_ELSE_ASK:UWV" | "STAY_IF_3/80_ELSE_ASK:SVB" => vec![
            (Effect::Stays, Some("same"), NO_MORE, &["TR"]),
            (Effect::Ask, Some("ask-amount"), NO_MORE, &["NL"]),
            (Effect::Ask, Some("ask-amount"), NO_MORE, &["NL", "TR"]),
        ],
        "STOP_OR_3_MONTHS_PDU2" => vec![
            (Effect::Stops, Some("stops"), flag(FactId::SeeksWork, false), &["NL"]),
            // Known beside it: four weeks of full benefit, below.
            (Effect::Changes, Some("three-months"), flag(FactId::SeeksWork, true), &["NL"]),
        ],
        _ => panic!("cell {text} of {scheme}"),
    }
}

/// The organisation that the cell names, if it names one.
fn contact(text: &str) -> Option<Contact> {
    match text.rsplit_once(':')?.1 {
        "SVB" => Some(Contact::Svb),
        "UWV" => Some(Contact::Uwv),
        "CAK" => Some(Contact::Cak),
        _ => None,
    }
}

fn facts(row: &Row, cell: &Cell, destination: &str) -> Facts {
    let mut facts = person(row.1, destination);
    row.2.into_iter().chain(cell.2).for_each(|(fact, known)| facts.set(fact, known));
    match row.0 {
        "ww" => facts.set(FactId::FullWw4Weeks, true),
        "akw" => facts.set(FactId::OtherParentHere, false),
        _ => {}
    }
    if !cell.3.is_empty() {
        facts.set_countries(FactId::Nationalities, cell.3.iter().map(|code| country(code)).collect());
    }
    facts
}

#[test]
fn every_cell_of_the_matrix_is_what_the_schemes_say() {
    let rows = rows("schemes2026_matrix.csv");
    let (classes, mut skipped) = (&rows[0][1..], Vec::new());
    for line in &rows[1..] {
        let people = people(&line[0]);
        if people.is_empty() {
            skipped.push(line[0].as_str());
        }
        for (name, text) in classes.iter().zip(&line[1..]) {
            for destination in class(name) {
                for (row, cell) in
                    people.iter().flat_map(|row| cells(text, row.0).into_iter().map(move |cell| (row, cell)))
                {
                    let decision = decided(row.0, &facts(row, &cell, destination.as_str()));
                    let at = format!("{} {name} {destination}: {text}, {:?}", line[0], cell);
                    assert_eq!(decision.concerns, Truth::Holds, "{at}");
                    let found = decision.consequence().unwrap_or_else(|| panic!("{at}: open, {:?}", decision.missing));
                    assert_eq!(found.effect, cell.0, "{at}: {}", found.code);
                    assert!(cell.1.is_none_or(|word| word == found.code), "{at}: {}", found.code);
                    assert!(contact(text).is_none_or(|contact| contact == found.contact), "{at}: {:?}", found.contact);
                }
            }
        }
    }
    assert_eq!(skipped, ["ANW_NEW_INSURED", "ANW_NEW_NOT_INSURED"], "what happens after leaving is an event");
}

#[test]
fn the_classes_are_apart_and_cover_every_country() {
    let classes = ["EU", "TR", "MA", "TN", "CV", "YU", "MK", "SR", "XK", "TRX", "NONE", "here"];
    let mut all: Vec<Country> = classes.iter().flat_map(|name| class(name)).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "a country stands in two classes");
    assert_eq!(count, Country::all().count());
    assert_eq!(class("EU").len(), 26 + 4, "the other states of the EU, Iceland, Liechtenstein, Norway, Switzerland");
}
