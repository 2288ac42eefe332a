//! One poisoned record among good ones is left out, for its own reason, and the others stay.

use crate::{feed_of, known, least, read, whole};
use places::feed::{self, Wrong};
use places::{Kind, Records};
use serde_json::{Value, json};
use support::{Rng, garbage};

/// The record left out when the one with everything in it has this at this place.
fn changed(pointer: &str, value: Value) -> (String, Wrong) {
    let mut record = whole("b");
    *record.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    left_out(record)
}

/// The key of the one record of three that is left out, and why.
pub fn left_out(poisoned: Value) -> (String, feed::Wrong) {
    let checked = read(&feed_of(&[least("a"), poisoned, whole("c")])).expect("the others are sound");
    let ids: Vec<&str> = checked.records.list.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids, ["a", "c"], "the others are there");
    let [fault] = checked.left_out.as_slice() else { panic!("{:?}", checked.left_out) };
    assert_eq!(fault.number, 2);
    (fault.key.clone(), fault.wrong.clone())
}

pub fn at(key: &str, wrong: Wrong) -> (String, Wrong) {
    (key.to_owned(), wrong)
}

#[test]
fn a_whole_and_a_least_record_are_sound_and_come_back_as_they_were() {
    let checked = read(&feed_of(&[whole("a"), least("b")])).expect("sound");
    assert_eq!(checked.left_out, []);
    assert_eq!(Records::parse(&checked.records.to_string()), Ok(checked.records.clone()));
    let [first, second] = checked.records.list.as_slice() else { panic!("two records") };
    assert_eq!((first.kind, first.schedule.len(), first.wheelchair), (Kind::WalkIn, 2, Some(true)));
    assert_eq!(first.languages, ["tr", "pap-CW"]);
    assert_eq!((second.kind, second.location.is_none(), second.wheelchair), (Kind::Svb, true, None));
}

#[test]
fn texts() {
    for (text, wrong) in [
        ("<script>alert(1)</script>", Wrong::Markup),
        ("SVB <b>", Wrong::Markup),
        ("S\u{202e}BVS", Wrong::Invisible),
        ("SVB\u{2066}", Wrong::Invisible),
        ("SVB\u{0}", Wrong::Invisible),
        ("SVB\u{1b}[31m", Wrong::Invisible),
        ("SVB\nR|x", Wrong::Invisible),
        ("SVB|x", Wrong::Separator),
        ("", Wrong::Blank),
        ("  SVB", Wrong::Blank),
        (&"S".repeat(100_000), Wrong::TooLong),
    ] {
        for (pointer, key) in [
            ("/organization", "organization"),
            ("/service", "service"),
            ("/service_area", "service_area"),
            ("/location/address_1", "location.address_1"),
            ("/location/city", "location.city"),
            ("/source", "source"),
        ] {
            assert_eq!(changed(pointer, json!(text)), at(key, wrong.clone()), "{text:?}");
        }
    }
}

#[test]
fn links() {
    for link in
        ["javascript:alert(1)", "http://www.svb.nl", "https://", "www.svb.nl", "https://a b.nl", "data:text/html,<b>"]
    {
        for key in ["website", "appointment", "contact"] {
            assert_eq!(changed(&format!("/{key}"), json!(link)), at(key, Wrong::Link), "{link}");
        }
    }
}

#[test]
fn phones() {
    for phone in ["bel mij", "0909 1234", "112", "tel:030", "030 286 18 00 00 00", "+31-30-286-18-00;ext=1"] {
        assert_eq!(changed("/phones", json!([phone])), at("phones", Wrong::Phone), "{phone}");
    }
    assert_eq!(changed("/phones", json!(vec!["14 030"; 61])), at("phones", Wrong::TooLong));
}

#[test]
fn points() {
    for (latitude, longitude) in
        [(5.118, 52.093), (0.0, 0.0), (50.69, 5.0), (53.61, 5.0), (52.0, 3.29), (52.0, 7.31), (1e308, 5.0)]
    {
        let mut record = whole("b");
        record["location"]["latitude"] = json!(latitude);
        record["location"]["longitude"] = json!(longitude);
        assert_eq!(left_out(record), at("location.latitude", Wrong::Outside), "{latitude}, {longitude}");
    }
    let mut half = whole("b");
    half["location"].as_object_mut().expect("an object").remove("longitude");
    assert_eq!(left_out(half), at("location.latitude", Wrong::Half));
}

#[test]
fn dates_and_hours() {
    for (pointer, key) in
        [("/valid_from", "valid_from"), ("/valid_to", "valid_to"), ("/schedules/1/date", "schedules.date")]
    {
        for date in ["2026-02-30", "2026-13-01", "2026", "", "01-12-2026"] {
            assert_eq!(changed(pointer, json!(date)), at(key, Wrong::Date), "{date}");
        }
    }
    assert_eq!(changed("/checked", json!("2026-00")), at("checked", Wrong::Date));
    assert_eq!(changed("/valid_to", json!("2025-12-31")), at("valid_to", Wrong::EndsBeforeItBegins));
    assert_eq!(changed("/schedules/0/byday", json!("XX")), at("schedules.byday", Wrong::Word));
    assert_eq!(changed("/schedules/0/byday", json!("2026-12-01")), at("schedules.byday", Wrong::Word));
    assert_eq!(changed("/schedules/0/byday", Value::Null), at("schedules.byday", Wrong::Half));
    for clock in ["9:00", "25:00", "09:60", "24:01", "noon", "+9:00"] {
        assert_eq!(changed("/schedules/0/opens_at", json!(clock)), at("schedules.opens_at", Wrong::Form), "{clock}");
    }
    assert_eq!(changed("/schedules/0/closes_at", json!("09:00")), at("schedules.closes_at", Wrong::EndsBeforeItBegins));
}

#[test]
fn words() {
    assert_eq!(changed("/kind", json!("casino")), at("kind", Wrong::Word));
    assert_eq!(changed("/standing", json!("sure")), at("standing", Wrong::Word));
    assert_eq!(changed("/country", json!("XX")), at("country", Wrong::Word));
    assert_eq!(changed("/location/location_type", json!("virtual")), at("location.location_type", Wrong::Word));
    assert_eq!(changed("/location/postal_code", json!("3512ae")), at("location.postal_code", Wrong::Form));
    for tag in ["Turks", "", "tr_TR", "TR", "t"] {
        assert_eq!(changed("/languages", json!([tag])), at("languages", Wrong::Form), "{tag}");
    }
    for id in ["", "B", "a b", "../x", &"a".repeat(65)] {
        assert_eq!(changed("/id", json!(id)), at("id", Wrong::Form), "{id}");
    }
}

#[test]
fn ids_that_come_twice() {
    assert_eq!(left_out(least("a")), at("id", Wrong::Twice));
}

#[test]
fn a_group_session_without_a_day() {
    let mut record = whole("b");
    record["kind"] = json!("group-session");
    assert_eq!(read(&feed_of(&[least("a"), record.clone()])).expect("sound").left_out, []);
    record["schedules"] = json!([{ "byday": "MO", "opens_at": "09:00", "closes_at": "12:30" }]);
    assert_eq!(left_out(record), at("schedules", Wrong::NoDay));
}

#[test]
fn keys_that_are_misspelt_missing_or_of_another_type() {
    let mut record = whole("b");
    let organization = record.as_object_mut().expect("an object").remove("organization").expect("there");
    record["organisation"] = organization;
    let (key, wrong) = left_out(record);
    assert_eq!((key.as_str(), wrong), ("", Wrong::Shape(json::Wrong::MissingKey("organization".to_owned()))));
    for (pointer, value) in [
        ("/id", json!(7)),
        ("/phones", json!("030")),
        ("/location", json!([])),
        ("/location/latitude", json!("52")),
        ("/schedules", json!({})),
        ("/wheelchair", json!("yes")),
    ] {
        let (key, wrong) = changed(pointer, value);
        let expected = pointer.trim_start_matches('/').replace('/', ".");
        assert!(matches!(wrong, Wrong::Shape(_)) && key == expected, "{pointer}: {key}, {wrong}");
    }
    for other in [json!(null), json!("text"), json!(1), json!([least("b")])] {
        assert!(matches!(left_out(other), (_, Wrong::Shape(_))));
    }
}

#[test]
fn a_key_that_comes_twice() {
    let feed = feed_of(&[least("a"), least("b"), whole("c")]).to_string();
    let twice = feed.replacen("\"id\":\"b\"", "\"id\":\"b\",\"id\":\"d\"", 1);
    assert_ne!(feed, twice);
    let checked = feed::read(twice.as_bytes(), &known()).expect("the others are sound");
    assert_eq!((checked.records.list.len(), checked.left_out.len()), (2, 1));
}

#[test]
fn keys_of_a_newer_version_do_no_harm() {
    let mut record = whole("b");
    record["parking"] = json!({ "places": [1, 2, 3] });
    record["location"]["floor"] = json!(2);
    let mut feed = feed_of(&[record]);
    feed["schema_version"] = json!("1.7");
    feed["publisher"] = json!("somebody");
    let checked = read(&feed).expect("sound");
    assert_eq!(checked.left_out, []);
    assert_eq!(checked.records.list, read(&feed_of(&[whole("b")])).expect("sound").records.list);
}

#[test]
fn a_fault_says_where_it_is() {
    let checked = read(&feed_of(&[least("a"), json!({ "id": "x" }), json!({ "id": "\u{1b}[2J" })]));
    assert_eq!(checked, Err(feed::Refusal::TooFew));
    let mut record = whole("b");
    record["id"] = json!("\u{1b}[2J");
    let checked = read(&feed_of(&[least("a"), record])).expect("sound");
    let said: Vec<String> = checked.left_out.iter().map(ToString::to_string).collect();
    assert_eq!(said, ["record 2 (\\u{1b}[2J), key id: is not of the form it must have"]);
}

#[test]
fn garbage_never_panics_and_never_gets_through() {
    let mut random = Rng::with_seed(5);
    let whole = feed_of(&[whole("a"), least("b")]).to_string();
    for _ in 0..20_000 {
        let text = garbage(&mut random, 60);
        assert!(feed::read(text.as_bytes(), &known()).is_err(), "{text}");
        drop(Records::parse(&text));
        // A good feed with a piece of it replaced.
        let from = whole.floor_char_boundary(random.usize(..whole.len()));
        let to = whole.floor_char_boundary((from + random.usize(..12)).min(whole.len()));
        let mixed = format!("{}{}{}", &whole[..from], garbage(&mut random, 6), &whole[to..]);
        if let Ok(checked) = feed::read(mixed.as_bytes(), &known()) {
            let again = Records::parse(&checked.records.to_string());
            assert_eq!(again, Ok(checked.records), "{mixed}");
        }
    }
}

#[test]
fn a_damaged_copy_is_refused_or_sound() {
    let copy = read(&feed_of(&[whole("a"), least("b")])).expect("sound").records.to_string();
    let mut random = Rng::with_seed(6);
    for _ in 0..20_000 {
        let from = copy.floor_char_boundary(random.usize(..copy.len()));
        let to = copy.floor_char_boundary((from + random.usize(..12)).min(copy.len()));
        let mixed = format!("{}{}{}", &copy[..from], garbage(&mut random, 6), &copy[to..]);
        if let Ok(records) = Records::parse(&mixed) {
            for record in &records.list {
                assert!(record.website.as_ref().is_none_or(|link| link.starts_with("https://")), "{mixed}");
                assert!(record.position().is_none_or(places::Position::is_in_the_netherlands));
            }
        }
    }
}
