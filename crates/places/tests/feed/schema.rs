//! `docs/feed.schema.json` is what the program reads: `UPDATE=1 cargo test -p places` writes it anew.

use law::code::Code as _;
use places::feed::shape::Feed;
use serde_json::Value;

fn schema() -> Value {
    serde_json::to_value(schemars::schema_for!(Feed)).expect("a schema is JSON")
}

#[test]
fn the_schema_is_that_of_the_types() {
    let made = format!("{:#}\n", schema());
    let file = support::path("docs/feed.schema.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &made).expect("written");
    }
    let stored = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(stored == made, "docs/feed.schema.json is stale; write it anew with: UPDATE=1 cargo test -p places");
}

#[test]
fn the_shipped_feed_is_of_the_shape() {
    let text = include_str!("../../../../public/feed/places.json");
    let feed: Feed = serde_json::from_str(text).expect("the shape");
    let again = serde_json::to_value(&feed).expect("JSON");
    let written: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(again, written, "no key of ours is unknown to the shape");
}

#[test]
fn a_record_of_the_schema_has_every_key_of_ours_described() {
    let schema = schema();
    let service = &schema["$defs"]["Service"];
    let required: Vec<&str> = service["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert_eq!(required, ["id", "kind", "organization", "source", "standing"]);
    let properties = service["properties"].as_object().expect("keys");
    assert_eq!(properties.len(), crate::whole("a").as_object().expect("an object").len());
    for (key, property) in properties {
        assert!(
            property["description"].as_str().is_some_and(|text| !text.is_empty())
                || property["$ref"].is_string()
                || property["anyOf"].is_array(),
            "{key}"
        );
    }
    let kinds = service["properties"]["kind"]["enum"].as_array().expect("words");
    assert_eq!(kinds.len(), places::Kind::all().count());
}

#[test]
fn a_feed_of_the_first_version_is_still_read_and_a_kind_of_a_later_one_costs_only_that_record() {
    let old = include_str!("old-1.0.json");
    let read = |text: &str| places::feed::read_alone(text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal}"));
    let checked = read(old);
    assert_eq!((checked.records.list.len(), checked.left_out.len()), (21, 0));
    assert!(checked.records.list.iter().any(|record| record.id == "svb"));
    let later = old.replacen("\"kind\":\"uwv\"", "\"kind\":\"not-yet-thought-of\"", 1).replacen("1.0", "1.9", 1);
    let checked = read(&later);
    assert_eq!((checked.records.list.len(), checked.left_out.len()), (20, 1));
}

#[test]
fn what_is_abroad_comes_through_the_feed_with_its_country() {
    let text = include_str!("../../../../public/feed/places.json");
    let records = places::feed::read_alone(text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal}")).records;
    let rabat = records.list.iter().find(|record| record.id == "nl-ma-rabat").expect("the embassy in Rabat");
    assert!(rabat.is_abroad() && rabat.position().is_none());
    assert_eq!(rabat.country.map(|country| country.to_string()).as_deref(), Some("MA"));
    let again = places::Records::parse(&records.to_string()).expect("what was written");
    assert_eq!(again, records);
}
