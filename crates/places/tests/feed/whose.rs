//! What a feed gives out as somebody's is theirs: sites, names and numbers. Whatever could mislead is left out.

use crate::checks::{at, left_out};
use crate::{feed_of, known, least, read, whole};
use places::feed::{self, Refusal, Wrong};
use serde_json::{Value, json};

/// A sound record of this kind, with one key.
fn of(kind: &str, key: &str, value: Value) -> Value {
    let name = match kind {
        "svb" => "SVB",
        "uwv" => "UWV",
        "vluchtelingenwerk" => "VluchtelingenWerk Nederland",
        "dutch-mission" => "Ambassade van Nederland",
        _ => "Hulp",
    };
    let mut record =
        json!({ "id": "b", "kind": kind, "organization": name, "source": "made for a test", "standing": "older" });
    record[key] = value;
    record
}

fn is_sound(record: &Value) -> bool {
    read(&feed_of(&[least("a"), record.clone(), least("c")])).expect("sound").left_out.is_empty()
}

#[test]
fn the_site_of_an_organisation_is_its_own() {
    for (kind, site) in [
        ("svb", "https://www.svb.nl/nl/aow"),
        ("svb", "https://svb.nl"),
        ("uwv", "https://www.uwv.nl/"),
        ("iom", "https://nederland.iom.int/"),
        ("municipality", "https://www.dantumadiel.frl"),
        ("walk-in", "https://anything.example/"),
    ] {
        for key in ["website", "appointment", "contact"] {
            assert!(is_sound(&of(kind, key, json!(site))), "{kind} {site}");
        }
    }
    for (kind, site) in [
        ("svb", "https://svb.nl.evil.example/"),
        ("svb", "https://evilsvb.nl/"),
        ("svb", "https://www.uwv.nl/"),
        ("svb", "https://evil.example/svb.nl"),
        ("svb", "https://xn--vb-i1b.nl/"),
        ("vluchtelingenwerk", "https://vluchtelingenwerk.nl.co/"),
    ] {
        for key in ["website", "appointment", "contact"] {
            assert_eq!(left_out(of(kind, key, json!(site))), at(key, Wrong::Foreign), "{kind} {site}");
        }
    }
    let elsewhere = of("municipality", "website", json!("https://utrecht.example/"));
    assert_eq!(left_out(elsewhere), at("website", Wrong::Foreign));
}

#[test]
fn nobody_else_bears_the_name_of_an_organisation() {
    for name in ["SVB", "svb Utrecht", "Hulp van het UWV", "Het Juridisch Loket", "IOM Nederland"] {
        let mut record = whole("b");
        record["organization"] = json!(name);
        assert_eq!(left_out(record), at("organization", Wrong::Foreign), "{name}");
        let mut record = whole("b");
        record["service"] = json!(name);
        assert_eq!(left_out(record), at("service", Wrong::Foreign), "{name}");
    }
    assert!(is_sound(&of("walk-in", "service", json!("Uwe vragen"))));
}

#[test]
fn a_number_costs_nothing_extra_and_is_where_the_organisation_is() {
    for (kind, phone) in [
        ("svb", "+31 71 512 9040"),
        ("svb", "088 949 40 00"),
        ("municipality", "0900 18 52"),
        ("municipality", "14 030"),
        ("walk-in", "0800 8020"),
        ("dutch-mission", "+212 537 21 96 00"),
        ("consulate", "+32 2 513 40 95"),
    ] {
        assert!(is_sound(&of(kind, "phones", json!([phone]))), "{kind} {phone}");
    }
    for (kind, phone) in [
        ("svb", "0900 1852"),
        ("svb", "+212 537 21 96 00"),
        ("svb", "+31 900 123 45 67"),
        ("svb", "+31 909 123 45 67"),
        ("svb", "+31 088 949 40 00"),
        ("municipality", "0900 123 45 67"),
        ("municipality", "+870 773 11 12 13"),
        ("consulate", "+870 773 11 12 13"),
        ("consulate", "+8816 234 567 89"),
        ("dutch-mission", "+979 1 234 56 78"),
        ("dutch-mission", "+1 900 234 56 78"),
    ] {
        assert_eq!(left_out(of(kind, "phones", json!([phone]))), at("phones", Wrong::Phone), "{kind} {phone}");
    }
}

#[test]
fn a_letter_is_the_one_it_seems_to_be() {
    for name in ["\u{405}VB", "S\u{412}B", "SVΒ", "ＳＶＢ", "𝐒𝐕𝐁", "S\u{301}\u{302}\u{303}\u{304}VB"] {
        for key in ["organization", "service"] {
            let mut record = whole("b");
            record[key] = json!(name);
            assert_eq!(left_out(record), at(key, Wrong::Letter), "{name}");
        }
    }
}

#[test]
fn the_shipped_feed_is_sound_to_the_last_record() {
    let checked = feed::read_alone(include_bytes!("../../../../public/feed/places.json")).expect("sound");
    assert_eq!(checked.left_out, []);
}

#[test]
fn a_feed_is_of_today_at_the_latest_and_a_correction_may_come_on_the_same_day() {
    let mut feed = feed_of(&[least("a"), whole("b")]);
    feed["date"] = json!("2026-11-22");
    assert_eq!(read(&feed), Err(Refusal::Future), "tomorrow");
    let of_today = places::Known { date: crate::today(), ..known() };
    feed["date"] = json!("2026-11-21");
    assert!(feed::read(feed.to_string().as_bytes(), &of_today).is_ok());
}
