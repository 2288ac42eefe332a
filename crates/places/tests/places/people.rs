//! Eight addresses, as a Turk, a Surinamese, a Syrian and an adviser type them, and whom each is sent to.

use crate::directory;
use crate::records::records;
use law::country::Country;
use law::date::Date;
use places::{Filter, Help, HelpTopic, Kind, LookUp, Near, Person, Position, Spot};

/// A day on which the records are as they are.
const TODAY: Date = Date::of_law(2026, 11, 27);

const TURK: Person<'_> = Person { countries: &[Country::code("TR")], dutch: false, refugee: None };
const SURINAMESE: Person<'_> = Person { countries: &[Country::code("SR")], dutch: true, refugee: None };
const SYRIAN: Person<'_> = Person { countries: &[Country::code("SY")], dutch: false, refugee: Some(true) };
const ADVISER: Person<'_> = Person { countries: &[], dutch: false, refugee: None };
const PEOPLE: [Person<'_>; 4] = [TURK, SURINAMESE, SYRIAN, ADVISER];

fn spot(typed: &str) -> Spot {
    crate::the(typed)
}

fn ids(cards: &[Near<'_>]) -> Vec<String> {
    cards.iter().map(|near| near.record.id.clone()).collect()
}

fn cards(typed: &str, person: Person<'static>) -> Vec<Near<'static>> {
    records().cards(Some(&spot(typed)), person, TODAY, Filter::default())
}

#[test]
fn the_own_municipality_comes_first_and_no_other_one() {
    for (typed, municipality) in [
        ("3511", "gemeente-utrecht"),
        ("Texel", "gemeente-texel"),
        ("Maastricht", "gemeente-maastricht"),
        ("Baarle-Nassau", "gemeente-baarlenassau"),
        ("Kanaleneiland", "gemeente-utrecht"),
        ("Slotervaart", "gemeente-amsterdam"),
        ("Schilderswijk", "gemeente-denhaag"),
    ] {
        for person in PEOPLE {
            let found = ids(&cards(typed, person));
            let counters = found.iter().filter(|id| id.starts_with("gemeente-")).count();
            assert_eq!((found[0].as_str(), counters), (municipality, 1), "{typed}");
            for id in ["svb", "svb-remigration", "uwv", "cak", "juridisch-loket"] {
                assert_eq!(found.iter().filter(|found| *found == id).count(), 1, "{typed}: {id}");
            }
        }
    }
}

#[test]
fn each_is_sent_to_the_consulate_of_their_own_country() {
    let consulates = |typed, person: Person<'static>| -> Vec<String> {
        ids(&cards(typed, person).into_iter().filter(|near| near.record.kind == Kind::Consulate).collect::<Vec<_>>())
    };
    for typed in ["3511", "Texel", "Maastricht", "Kanaleneiland"] {
        let turkish = consulates(typed, TURK);
        assert!(turkish.len() == 1 && turkish[0].contains("-tr"), "{turkish:?}");
        let surinamese = consulates(typed, SURINAMESE);
        assert!(surinamese.len() == 1 && surinamese[0].contains("-sr"), "{surinamese:?}");
        // No source names one of Syria in the Netherlands: nothing is invented, and no other country's is shown.
        assert_eq!(consulates(typed, SYRIAN), [""; 0]);
        assert_eq!(consulates(typed, ADVISER), [""; 0]);
    }
}

#[test]
fn those_who_help_refugees_or_those_without_a_permit_come_where_they_help() {
    let has = |person, kind| cards("3511", person).iter().any(|near| near.record.kind == kind);
    for (person, refugees, returns) in
        [(TURK, false, true), (SURINAMESE, false, false), (SYRIAN, true, true), (ADVISER, true, true)]
    {
        assert_eq!(has(person, Kind::RefugeeCouncil), refugees, "{person:?}");
        assert_eq!(has(person, Kind::Iom), returns, "{person:?}");
        assert_eq!(has(person, Kind::ReturnService), returns, "{person:?}");
    }
    let near = cards("Groningen", SYRIAN);
    assert!(near.iter().any(|near| near.record.id == "vluchtelingenwerk-noord"), "the nearest one");
    let far = cards("Maastricht", SYRIAN);
    assert!(far.iter().any(|near| near.record.id == "vluchtelingenwerk"), "the national one where none is near");
}

#[test]
fn what_is_looked_for_decides_the_kinds() {
    let papers = Filter { help: Some(Help::Topic(HelpTopic::Papers)), ..Filter::default() };
    let found = ids(&records().cards(Some(&spot("3511")), SURINAMESE, TODAY, papers));
    assert_eq!(found, ["consulate-sr-amsterdam", "gemeente-utrecht"]);
    let nowhere = ids(&records().cards(None, TURK, TODAY, Filter::default()));
    assert!(nowhere.iter().all(|id| !id.starts_with("gemeente-")), "without an address no municipality");
    assert!(nowhere.contains(&"svb".to_owned()));
}

fn abroad(typed: &str) -> Option<String> {
    match directory().look_up(typed) {
        LookUp::Abroad(abroad) => Some(abroad.country.map(|country| country.to_string()).unwrap_or_default()),
        _ => None,
    }
}

#[test]
fn a_place_outside_the_netherlands_is_said_to_be() {
    for (typed, country) in [
        ("Antwerpen", "BE"),
        ("2000 Antwerpen", "BE"),
        ("B-2000", "BE"),
        ("52062 Aachen", "DE"),
        ("الرباط", "MA"),
        ("Rabat", "MA"),
        ("Paramaribo", "SR"),
        ("Şam", "SY"),
        ("istanbul", "TR"),
        ("Istambul", "TR"),
    ] {
        assert_eq!(abroad(typed).as_deref(), Some(country), "{typed}");
    }
    for here in ["Rotterdam", "Bergen", "Essen", "2011 Haarlem", "3511", "Utrecht 3511", "Leuven, 1234 AB", "Tanger"] {
        let found = abroad(here);
        let meant = ["Essen", "Leuven, 1234 AB", "Tanger"].contains(&here);
        assert_eq!(found.is_some(), meant, "{here}");
    }
}

#[test]
fn a_position_across_the_border_is_not_in_the_netherlands() {
    for (latitude, longitude, country) in
        [(51.2194, 4.4025, "BE"), (50.7753, 6.0839, "DE"), (51.4676, 4.4690, "BE"), (34.02, -6.83, "")]
    {
        match directory().look_around(Position::new(latitude, longitude)) {
            LookUp::Abroad(abroad) => {
                assert_eq!(abroad.country.map(|country| country.to_string()).unwrap_or_default(), country);
            }
            other => panic!("{latitude} {longitude}: {other:?}"),
        }
    }
    for code in directory().postcodes() {
        let LookUp::Found(spot) = directory().look_up(&code.to_string()) else { panic!("{code}") };
        let found = directory().look_around(spot.position);
        assert!(matches!(found, LookUp::Found(_)), "{code} is said to be abroad");
    }
}

#[test]
fn who_is_abroad_gets_numbers_that_can_be_called_and_the_embassy_there() {
    let found = records().for_abroad(Some(Country::code("MA")), TODAY);
    let ids = ids(&found);
    assert_eq!(ids[0], "nl-ma-rabat");
    for id in ["svb", "svb-remigration", "uwv", "cak"] {
        assert!(ids.contains(&id.to_owned()), "{id}");
    }
    for near in &found {
        let phone = near.record.phones.first().unwrap_or_else(|| panic!("{}", near.record.id));
        assert!(places::tel_uri(phone).starts_with("tel:+"), "{phone} cannot be called from abroad");
    }
    for country in ["TR", "MA", "SR", "ES"] {
        let country: Country = country.parse().unwrap();
        assert!(records().for_abroad(Some(country), TODAY)[0].record.kind == Kind::DutchMission);
    }
}

#[test]
fn an_address_in_any_order_is_its_postcode() {
    for typed in [
        "Utrecht 3511",
        "Utrecht, 3511 AB",
        "3511AB12",
        "3511 AB 12-bis",
        "Oudegracht 12, 3511 AB Utrecht",
        "أوتريخت ٣٥١١",
    ] {
        assert_eq!(spot(typed).postcode, Some(3511), "{typed}");
    }
    assert_eq!(spot("Kerkstraat 5 Utrecht").municipality.unwrap().name, "Utrecht");
}

#[test]
fn every_record_leads_somewhere() {
    for record in &records().list {
        let location = record.location.as_ref().is_some_and(|location| !location.lines().is_empty());
        let somewhere = !record.phones.is_empty() || record.website.is_some() || location;
        assert!(somewhere || record.id == "ido", "{} has no number, site or address", record.id);
    }
}
