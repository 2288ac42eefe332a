//! The counters near a spot, and how to reach them.

use crate::{directory, the};
use remigratiewijzer::places::{Counter, Position};
use std::collections::BTreeSet;

fn counter(municipality: &str) -> &'static Counter {
    let mut counters = directory().counters().iter();
    counters.find(|counter| counter.municipality() == municipality).unwrap_or_else(|| panic!("no {municipality}"))
}

#[test]
fn the_own_municipality_comes_first_then_the_nearest() {
    let near = directory().nearest(&the("3511 AB"), 4);
    let first = near.first().unwrap();
    assert!(first.own);
    assert_eq!(first.counter.municipality(), "Utrecht");
    assert_eq!(first.counter.address_lines(), ["Stadsplateau 1", "3521 AZ Utrecht"]);
    assert_eq!(near.len(), 4);
    assert!(near.iter().skip(1).all(|near| !near.own));
    let others: Vec<u32> = near.iter().skip(1).map(|near| near.kilometres).collect();
    assert!(others.is_sorted(), "{others:?}");
}

#[test]
fn the_own_municipality_comes_first_even_when_another_is_nearer() {
    // Lauwersoog lies 29 km from the town hall of Het Hogeland in Uithuizen.
    let near = directory().nearest(&the("9976"), 3);
    let [first, second, _] = near.as_slice() else { panic!("three were asked for") };
    assert_eq!((first.counter.municipality(), first.own), ("Het Hogeland", true));
    assert!(second.kilometres < first.kilometres);
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
        let near = directory().nearest(&the(postcode), 8);
        let found = near.iter().find(|near| near.counter.municipality() == municipality);
        assert_eq!(found.map(|near| near.kilometres), Some(kilometres), "{postcode} to {municipality}");
    }
    let (amsterdam, maastricht) = (Position::new(52.3731, 4.8926), Position::new(50.8514, 5.6910));
    let kilometres = amsterdam.kilometres_to(maastricht);
    assert!((177.0..179.5).contains(&kilometres), "{kilometres}");
}

#[test]
fn every_municipality_is_the_first_choice_of_some_postcode() {
    let directory = directory();
    let own: BTreeSet<&str> = directory
        .postcodes()
        .filter_map(|postcode| {
            let near = directory.nearest(&the(&postcode.to_string()), 1);
            near.first().filter(|near| near.own).map(|near| near.counter.municipality())
        })
        .collect();
    let all: BTreeSet<&str> = directory.counters().iter().map(Counter::municipality).collect();
    // The town hall of Bergen (NH) stands in Alkmaar, but its own postcodes find it.
    assert_eq!(all.difference(&own).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert_eq!(all.len(), 342);
}

#[test]
fn every_counter_can_be_called_and_visited() {
    for counter in directory().counters() {
        let name = counter.municipality();
        assert!(counter.website().is_some_and(|url| url.starts_with("https://")), "{name}");
        let tel = counter.tel_uri();
        let digits = tel.trim_start_matches("tel:").trim_start_matches('+');
        assert!(digits.len() >= 5 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{name}: {tel}");
        let known = ["tel:+31", "tel:14", "tel:0800", "tel:0900"].iter().any(|start| tel.starts_with(start));
        assert!(known, "{name}: {tel}");
        assert_eq!(tel.starts_with("tel:+31"), tel.len() == "tel:+31297387575".len(), "{name}: {tel}");
        assert!(counter.position().is_in_the_netherlands(), "{name}");
        assert!(counter.last_verified() >= "2026-04-01", "{name}");
        for url in [counter.appointment_url(), counter.contact_url()].into_iter().flatten() {
            assert!(url.starts_with("https://") && !url.contains(char::is_whitespace), "{name}: {url}");
        }
    }
}

#[test]
fn links_of_a_counter_open_the_phone_and_the_map() {
    let aalsmeer = counter("Aalsmeer");
    assert_eq!(aalsmeer.phone(), "0297 38 75 75");
    assert_eq!(aalsmeer.tel_uri(), "tel:+31297387575");
    assert!(aalsmeer.reachable_from_abroad());
    assert_eq!(aalsmeer.appointment_url(), Some("https://aalsmeer.mijnafspraakmaken.nl/"));
    assert_eq!(aalsmeer.route_url(), "https://www.openstreetmap.org/directions?to=52.259%2C4.77");
    assert_eq!(aalsmeer.geo_uri(), "geo:52.259,4.77?q=Raadhuisplein%201%2C%201431%20EH%20Aalsmeer");
    for (municipality, phone, tel) in [
        ("Aa en Hunze", "14 0592", "tel:140592"),
        ("Utrecht", "14 030", "tel:14030"),
        ("Den Helder", "14 0223", "tel:140223"),
        ("Arnhem", "0800 18 09", "tel:08001809"),
        ("Haarlemmermeer", "0900 18 52", "tel:09001852"),
    ] {
        let counter = counter(municipality);
        assert_eq!((counter.phone(), counter.tel_uri().as_str()), (phone, tel), "{municipality}");
        assert!(!counter.reachable_from_abroad());
    }
}

#[test]
fn an_appointment_button_leads_to_appointments() {
    // The register's "appointment" address of Apeldoorn is a form under the Open Government Act.
    assert_eq!((counter("Apeldoorn").appointment_url(), counter("Apeldoorn").contact_url()), (None, None));
    assert_eq!(counter("Amsterdam").appointment_url(), None);
    assert_eq!(counter("Amsterdam").contact_url(), Some("https://www.amsterdam.nl/contact/"));
}

#[test]
fn a_point_from_the_phone_finds_its_municipality_but_is_not_sure() {
    let dam_square = directory().spot_at(Position::new(52.3731, 4.8926)).unwrap();
    let own = dam_square.municipality.clone().unwrap();
    assert_eq!((own.name.as_str(), own.sure), ("Amsterdam", false));
    assert_eq!(directory().nearest(&dam_square, 1).first().unwrap().kilometres, 1);
    let istanbul = Position::new(41.01, 28.98);
    assert_eq!(directory().spot_at(istanbul), None);
    assert_eq!(directory().spot_at(Position::new(f64::NAN, 5.0)), None);
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
        assert_eq!(counter(municipality).locality(), locality);
    }
}
