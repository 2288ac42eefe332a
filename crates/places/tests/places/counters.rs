//! The counters near a spot, and how to reach them.

use crate::records::records;
use crate::{directory, the};
use law::date::Date;
use places::schedule::{Day, Opening};
use places::{Abroad, Kind, Location, LookUp, Near, Position, Record, Spot, tel_uri};
use std::collections::BTreeSet;

/// A counter with what every one of them has.
fn counter(municipality: &str) -> &'static Record {
    let mut counters = records().list.iter().filter(|record| record.kind == Kind::Municipality);
    let found = counters.find(|record| record.municipality.as_deref() == Some(municipality));
    found.unwrap_or_else(|| panic!("no {municipality}"))
}

/// The municipality of a counter, how far it is, and whether it is the own one.
type Seen = (String, u32, bool);

/// The nearest counters.
pub fn nearest(spot: &Spot, count: usize) -> Vec<Seen> {
    let today = Date::new(2026, 11, 21).unwrap();
    let records = records();
    let near = records.nearest(spot, count, today, &|record| record.kind == Kind::Municipality);
    let seen = |near: Near<'_>| {
        let municipality = near.record.municipality.clone().expect("a municipality");
        (municipality, near.kilometres.expect("a known point"), near.own)
    };
    near.into_iter().map(seen).collect()
}

fn phone(record: &Record) -> &str {
    record.phones.first().map(String::as_str).unwrap_or_default()
}

#[test]
fn the_own_municipality_comes_first_then_the_nearest() {
    let near = nearest(&the("3511 AB"), 4);
    let (municipality, _, own) = near.first().unwrap();
    assert_eq!((municipality.as_str(), *own), ("Utrecht", true));
    let address = counter("Utrecht").location.as_ref().map(Location::lines).unwrap_or_default();
    assert_eq!(address, ["Stadsplateau 1", "3521 AZ Utrecht"]);
    assert_eq!(near.len(), 4);
    assert!(near.iter().skip(1).all(|(_, _, own)| !own));
    let others: Vec<u32> = near.iter().skip(1).map(|(_, kilometres, _)| *kilometres).collect();
    assert!(others.is_sorted(), "{others:?}");
}

#[test]
fn the_own_municipality_comes_first_even_when_another_is_nearer() {
    // Lauwersoog lies 29 km from the town hall of Het Hogeland in Uithuizen.
    let near = nearest(&the("9976"), 3);
    let [first, second, _] = near.as_slice() else { panic!("three were asked for") };
    assert_eq!((first.0.as_str(), first.2), ("Het Hogeland", true));
    assert!(second.1 < first.1);
}

#[test]
fn of_all_kinds_what_has_no_known_point_comes_last_and_what_is_national_or_closed_not_at_all() {
    let records = records();
    let today = Date::new(2026, 11, 21).unwrap();
    let near = records.nearest(&the("3511 AB"), usize::MAX, today, &|_| true);
    let far: Vec<bool> = near.iter().map(|near| near.kilometres.is_none()).collect();
    assert!(far.is_sorted(), "known distances first");
    let unknown: Vec<Kind> =
        near.iter().filter(|near| near.kilometres.is_none()).map(|near| near.record.kind).collect();
    assert!(near.len() > 342 + unknown.len(), "not only town halls");
    assert!(near.iter().all(|near| !near.record.is_national() && !near.record.is_abroad()));
    assert!(near.first().is_some_and(|near| near.own));
}

#[test]
fn distances_are_what_a_map_shows() {
    for (postcode, municipality, kilometres) in [
        ("4381", "Vlissingen", 1),
        ("4381", "Middelburg", 6),
        ("7061", "Oude IJsselstreek", 6),
        ("7061", "Doetinchem", 7),
        ("9999", "Het Hogeland", 6),
        ("8899", "Vlieland", 0),
        ("8899", "Terschelling", 13),
    ] {
        let near = nearest(&the(postcode), 8);
        let found = near.iter().find(|near| near.0 == municipality);
        assert_eq!(found.map(|near| near.1), Some(kilometres), "{postcode} to {municipality}");
    }
    let (amsterdam, maastricht) = (Position::new(52.3731, 4.8926), Position::new(50.8514, 5.6910));
    let kilometres = amsterdam.kilometres_to(maastricht);
    assert!((177.0..179.5).contains(&kilometres), "{kilometres}");
}

#[test]
fn every_municipality_is_the_first_choice_of_some_postcode() {
    let directory = directory();
    let records = records();
    let today = Date::new(2026, 11, 21).unwrap();
    let own: BTreeSet<&str> = directory
        .postcodes()
        .filter_map(|postcode| {
            let near = records.nearest(&the(&postcode.to_string()), 1, today, &|_| true);
            near.first().filter(|near| near.own).and_then(|near| near.record.municipality.as_deref())
        })
        .collect();
    let all: BTreeSet<&str> = directory.municipalities().collect();
    // The town hall of Bergen (NH) stands in Alkmaar, but its own postcodes find it.
    assert_eq!(all.difference(&own).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert_eq!(all.len(), 342);
}

#[test]
fn every_counter_can_be_called_and_visited() {
    for counter in records().list.iter().filter(|record| record.kind == Kind::Municipality) {
        let name = &counter.organization;
        assert!(counter.website.as_ref().is_some_and(|url| url.starts_with("https://")), "{name}");
        let tel = tel_uri(phone(counter));
        let digits = tel.trim_start_matches("tel:").trim_start_matches('+');
        assert!(digits.len() >= 5 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{name}: {tel}");
        let known = ["tel:+31", "tel:14", "tel:0800", "tel:0900"].iter().any(|start| tel.starts_with(start));
        assert!(known, "{name}: {tel}");
        assert_eq!(tel.starts_with("tel:+31"), tel.len() == "tel:+31297387575".len(), "{name}: {tel}");
        assert!(counter.position().is_some_and(Position::is_in_the_netherlands), "{name}");
        assert!(counter.checked.is_some_and(|day| day.first() >= Date::new(2026, 4, 1).unwrap()), "{name}");
        assert_eq!(counter.location.as_ref().map(|location| location.lines().len()), Some(2), "{name}");
    }
}

#[test]
fn links_of_a_counter_open_the_phone_and_the_map() {
    let aalsmeer = counter("Aalsmeer");
    assert_eq!(aalsmeer.phones, ["0297 38 75 75"]);
    assert_eq!(tel_uri(phone(aalsmeer)), "tel:+31297387575");
    assert_eq!(aalsmeer.appointment.as_deref(), Some("https://aalsmeer.mijnafspraakmaken.nl/"));
    let route = aalsmeer.route_url();
    assert_eq!(route.as_deref(), Some("https://www.openstreetmap.org/directions?to=52.259%2C4.77"));
    for (municipality, number, tel) in [
        ("Aa en Hunze", "14 0592", "tel:140592"),
        ("Utrecht", "14 030", "tel:14030"),
        ("Den Helder", "14 0223", "tel:140223"),
        ("Arnhem", "0800 18 09", "tel:08001809"),
        ("Haarlemmermeer", "0900 18 52", "tel:09001852"),
    ] {
        let counter = counter(municipality);
        assert_eq!((phone(counter), tel_uri(phone(counter)).as_str()), (number, tel), "{municipality}");
    }
}

#[test]
fn an_appointment_button_leads_to_appointments() {
    // The register's "appointment" address of Apeldoorn is a form under the Open Government Act.
    assert_eq!((&counter("Apeldoorn").appointment, &counter("Apeldoorn").contact), (&None, &None));
    assert_eq!(counter("Amsterdam").appointment, None);
    assert_eq!(counter("Amsterdam").contact.as_deref(), Some("https://www.amsterdam.nl/contact/"));
}

/// The spot at a point in the Netherlands.
fn spot_at(position: Position) -> Spot {
    match directory().look_around(position) {
        LookUp::Found(spot) => spot,
        other => panic!("{position:?} should be a spot, but is {other:?}"),
    }
}

#[test]
fn a_point_from_the_phone_finds_its_municipality_but_is_not_sure() {
    let dam_square = spot_at(Position::new(52.3731, 4.8926));
    let own = dam_square.municipality.clone().unwrap();
    assert_eq!((own.name.as_str(), own.sure), ("Amsterdam", false));
    assert_eq!(nearest(&dam_square, 1).first().unwrap().1, 1);
    for (latitude, longitude, postcode, municipality) in [
        (51.4430, 3.5740, 4381, "Vlissingen"),
        (53.2960, 5.0740, 8899, "Vlieland"),
        (50.8514, 5.6910, 6211, "Maastricht"),
        (50.7545, 6.0208, 6291, "Vaals"),
    ] {
        let spot = spot_at(Position::new(latitude, longitude));
        assert_eq!((spot.postcode, spot.municipality.unwrap().name.as_str()), (Some(postcode), municipality));
    }
    let istanbul = Position::new(41.01, 28.98);
    assert_eq!(directory().look_around(istanbul), LookUp::Abroad(Abroad::default()));
    assert_eq!(directory().look_around(Position::new(f64::NAN, 5.0)), LookUp::Abroad(Abroad::default()));
}

#[test]
fn places_in_addresses_are_spelled_as_everywhere() {
    for (municipality, locality) in [
        ("Den Haag", "Den Haag"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("IJsselstein", "IJsselstein"),
        ("Bergen (NH)", "Alkmaar"),
        ("Bergen (L)", "Bergen"),
        ("Zuidplas", "Nieuwerkerk aan den IJssel"),
        ("Vijfheerenlanden", "Vianen"),
    ] {
        let location = counter(municipality).location.as_ref();
        assert_eq!(location.and_then(|location| location.locality.as_deref()), Some(locality));
    }
}

#[test]
fn sessions_on_days_to_come_are_found_the_soonest_first_and_near_where_that_is_known() {
    let today = Date::of_law(2026, 11, 21);
    let mut records = records().clone();
    let mut session = |id: &str, day, town: &str| {
        let mut record =
            records.list.iter().find(|record| record.municipality.as_deref() == Some(town)).unwrap().clone();
        (record.id, record.kind, record.municipality) = (id.to_owned(), Kind::GroupSession, None);
        record.schedule = Opening::new(Day::Once(day), 840, 960).into_iter().collect();
        records.list.push(record);
    };
    session("later", Date::of_law(2026, 12, 9), "Utrecht");
    session("today", today, "Maastricht");
    session("over", Date::of_law(2026, 11, 20), "Utrecht");
    session("soon", Date::of_law(2026, 12, 1), "Zeist");
    let ids = |spot, count| -> Vec<String> {
        records.coming(spot, 40, count, today).iter().map(|near| near.record.id.clone()).collect()
    };
    assert_eq!(ids(None, 9), ["today", "soon", "later"]);
    assert_eq!(ids(None, 2), ["today", "soon"]);
    let LookUp::Found(spot) = directory().look_up("3511") else { panic!("3511 is a postcode") };
    assert_eq!(ids(Some(&spot), 9), ["soon", "later"]);
}
