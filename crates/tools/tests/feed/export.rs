//! What is exported can be read by other programs, and does them no harm.

use crate::feeds::{feed_of, least, read, whole};
use places::{Record, Records};
use serde_json::{Value, json};
use tools::feed::compare::{Changes, compare};
use tools::feed::export::{self, geojson};

fn sound(records: &[Value]) -> Vec<Record> {
    let checked = read(&feed_of(records)).expect("sound");
    assert_eq!(checked.left_out, []);
    checked.records.list
}

fn shipped() -> Records {
    Records::parse(include_str!("../../../../assets/places/records.txt")).expect("the shipped records")
}

#[test]
fn geojson_is_as_the_rfc_has_it() {
    let shipped = shipped();
    let map: Value = serde_json::from_str(&geojson(&shipped.list)).expect("JSON");
    assert_eq!(map["type"], "FeatureCollection");
    let features = map["features"].as_array().expect("a list");
    assert_eq!(features.len(), shipped.list.len());
    for (feature, record) in features.iter().zip(&shipped.list) {
        assert_eq!((&feature["type"], &feature["id"]), (&json!("Feature"), &json!(record.id)));
        assert_eq!(feature["properties"]["organization"], json!(record.organization));
        let keys: Vec<&str> = feature.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(keys, ["geometry", "id", "properties", "type"]);
        match record.location.as_ref().and_then(|location| location.position) {
            None => assert_eq!(feature["geometry"], Value::Null),
            Some(at) => {
                let point = json!({ "type": "Point", "coordinates": [at.longitude, at.latitude] });
                assert_eq!(feature["geometry"], point);
                assert!(at.longitude < 8.0 && at.latitude > 50.0, "longitude comes first");
            }
        }
    }
    let nowhere = features.iter().filter(|feature| feature["geometry"].is_null()).count();
    let abroad = shipped.list.iter().filter(|record| record.is_abroad()).count();
    assert!(abroad > 0 && nowhere < 30 + abroad, "what is abroad has no point");
}

/// The rows of a table, the header among them.
fn cells(text: &str) -> Vec<csv::StringRecord> {
    assert!(text.ends_with("\r\n"), "every row ends as RFC 4180 says");
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    table.records().map(|row| row.expect("a row as long as the header")).collect()
}

#[test]
fn a_table_has_a_row_for_each_and_every_field_in_its_column() {
    let shipped = shipped();
    let rows = cells(&export::csv(&shipped.list).expect("a table"));
    let (header, rows) = rows.split_first().expect("a header");
    assert_eq!(rows.len(), shipped.list.len());
    let column = |name: &str| header.iter().position(|column| column == name).unwrap_or_else(|| panic!("{name}"));
    for (row, record) in rows.iter().zip(&shipped.list) {
        assert_eq!(row.len(), header.len(), "{}", record.id);
        assert_eq!(&row[column("id")], record.id);
        assert_eq!(&row[column("organization")], record.organization);
        assert_eq!(row[column("country")], record.country.map(|country| country.to_string()).unwrap_or_default());
        assert_eq!(&row[column("source")], record.source);
        assert_eq!(&row[column("website")], record.website.clone().unwrap_or_default());
    }
}

#[test]
fn a_table_begins_no_formula() {
    let mut evil = whole("a");
    for (place, text) in [
        ("/organization", "=HYPERLINK(\"https://evil.example\",\"SVB\")"),
        ("/service", "@SUM(1+1)*cmd"),
        ("/location/city", "-2+3"),
        ("/location/address_1", "+31"),
        ("/source", "say \"hello\", you"),
    ] {
        *evil.pointer_mut(place).expect("there") = json!(text);
    }
    let text = export::csv(&sound(&[evil, least("b")])).expect("a table");
    let rows = cells(&text);
    for cell in rows.iter().flat_map(csv::StringRecord::iter) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
    }
    let first: Vec<&str> = rows[1].iter().collect();
    assert!(first.contains(&"'=HYPERLINK(\"https://evil.example\",\"SVB\")"), "{first:?}");
    assert!(first.contains(&"say \"hello\", you"), "{first:?}");
}

#[test]
fn what_changed_is_said_by_id() {
    let old = sound(&[least("a"), least("b"), whole("c")]);
    let mut other = whole("c");
    other["phones"] = json!(["14 030"]);
    let new = sound(&[other, least("d"), least("a")]);
    let expected = Changes { added: vec!["d"], removed: vec!["b"], changed: vec!["c"] };
    assert_eq!(compare(&old, &new), expected);
    assert_eq!(compare(&old, &old), Changes::default());
}
