//! What a visitor wants to see of the help there is.

use crate::{directory, text};
use law::code::Code as _;
use law::date::Date;
use places::schedule::{Day, Opening};
use places::{Filter, Help, HelpTopic, Kind, LookUp, Record, Records};

const SATURDAY: Date = Date::of_law(2026, 11, 21);

fn records() -> Records {
    Records::parse(&text("assets/places/records.txt")).unwrap_or_else(|error| panic!("{error}"))
}

fn first(kind: Kind) -> Record {
    let found = records().list.into_iter().find(|record| record.kind == kind);
    found.unwrap_or_else(|| panic!("no record of the kind {}", kind.code()))
}

#[test]
fn nothing_chosen_lets_everything_through_but_history_and_what_is_abroad() {
    let records = records();
    let shown: Vec<Kind> = records.filtered(SATURDAY, Filter::default()).map(|record| record.kind).collect();
    assert!(!shown.contains(&Kind::Nmi));
    let history = records.list.iter().filter(|record| record.kind == Kind::Nmi).count();
    let abroad = records.list.iter().filter(|record| record.kind == Kind::DutchMission).count();
    assert!(history > 0 && abroad > 0);
    assert_eq!(shown.len() + history + abroad, records.list.len());
}

#[test]
fn a_kind_leaves_only_that_kind() {
    let records = records();
    let wanted = Filter { help: Some(Help::Kind(Kind::Svb)), ..Filter::default() };
    let names: Vec<&str> = records.filtered(SATURDAY, wanted).map(|record| record.organization.as_str()).collect();
    assert_eq!(names, ["SVB Remigratie", "SVB"]);
}

#[test]
fn a_need_leaves_the_kinds_that_fit_it() {
    let records = records();
    let wanted = Filter { help: Some(Help::Topic(HelpTopic::Leaving)), ..Filter::default() };
    let mut kinds: Vec<Kind> = records.filtered(SATURDAY, wanted).map(|record| record.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, [Kind::Municipality, Kind::Svb, Kind::Uwv, Kind::Cak]);
}

#[test]
fn who_needs_papers_finds_the_own_counter_and_the_consulates_but_no_counter_of_others() {
    let records = records();
    let LookUp::Found(spot) = directory().look_up("3511") else { panic!("3511 is a postcode") };
    let around = |help| {
        let wanted = Filter { help: Some(help), ..Filter::default() };
        records.nearest(&spot, 10, SATURDAY, &|record| wanted.fits_around(&spot, record))
    };
    let papers = around(Help::Topic(HelpTopic::Papers));
    assert_eq!(papers[0].record.organization, "Gemeente Utrecht");
    assert!(papers[0].own);
    assert!(papers.len() > 1);
    assert!(papers[1..].iter().all(|near| near.record.kind == Kind::Consulate));
    let counters = around(Help::Kind(Kind::Municipality));
    assert_eq!(counters.len(), 10, "who looks for counters finds those of others too");
}

#[test]
fn of_what_belongs_to_a_country_only_that_of_the_visitor_is_wanted_where_it_is_known() {
    let records = records();
    let countries = ["TR".parse().unwrap(), "CV".parse().unwrap()];
    let of = |countries| {
        let wanted = Filter { help: Some(Help::Topic(HelpTopic::Papers)), countries, ..Filter::default() };
        let found = records.filtered(SATURDAY, wanted).filter_map(|record| record.country);
        found.map(|country| country.to_string()).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(of(None).is_superset(&["MA", "SR", "TR"].map(str::to_owned).into()));
    assert_eq!(of(Some(&countries[..])).into_iter().collect::<Vec<_>>(), ["TR"]);
    // A counter belongs to no country.
    let wanted = Filter { countries: Some(&countries), ..Filter::default() };
    assert!(records.filtered(SATURDAY, wanted).any(|record| record.kind == Kind::Municipality));
}

#[test]
fn a_language_is_spoken_only_where_that_is_known() {
    let mut record = first(Kind::Municipality);
    let wanted = Filter { language: Some("pap"), ..Filter::default() };
    assert!(!wanted.fits(&record), "nothing is known of it");
    record.languages = vec!["nl".to_owned(), "pap-CW".to_owned()];
    assert!(wanted.fits(&record), "Papiamentu of Curaçao is Papiamentu");
    assert!(!Filter { language: Some("pa"), ..Filter::default() }.fits(&record), "Punjabi is another language");
}

#[test]
fn open_is_only_what_is_known_to_be_open_at_that_minute() {
    let mut record = first(Kind::Municipality);
    let at = |minutes| Filter { open_at: Some((SATURDAY, minutes)), ..Filter::default() };
    assert!(!at(600).fits(&record), "its hours are not known");
    record.schedule = Opening::new(Day::Weekly(5), 540, 720).into_iter().collect();
    assert_eq!([539, 540, 719, 720].map(|minutes| at(minutes).fits(&record)), [false, true, true, false]);
    record.schedule = Opening::new(Day::Weekly(4), 540, 720).into_iter().collect();
    assert!(!at(600).fits(&record), "that was yesterday");
}
