//! Records for other programs: GeoJSON (RFC 7946) for maps, CSV (RFC 4180) for spreadsheets.

use law::code::Code as _;
use places::{Location, Record};
use serde_json::{Map, Value, json};
use std::io;

/// The records as a `FeatureCollection`, a place without a known point as a feature without geometry.
#[must_use]
pub fn geojson(records: &[Record]) -> String {
    let features: Vec<Value> = records.iter().map(feature).collect();
    format!("{:#}\n", json!({ "type": "FeatureCollection", "features": features }))
}

fn feature(record: &Record) -> Value {
    let position = record.location.as_ref().and_then(|location| location.position);
    // Longitude first, as the RFC has it.
    let point = |at: places::Position| json!({ "type": "Point", "coordinates": [at.longitude, at.latitude] });
    let properties: Map<String, Value> = columns(record)
        .into_iter()
        .filter(|(name, value)| !value.is_empty() && !["id", "latitude", "longitude"].contains(name))
        .map(|(name, value)| (name.to_owned(), Value::String(value)))
        .collect();
    json!({ "type": "Feature", "id": record.id, "geometry": position.map(point), "properties": properties })
}

/// The records as a table with a header, several values of a field separated by `;`.
///
/// A field that a spreadsheet would take for a formula (from `=`, `+`, `-`, `@`, a phone number among them) gets an
/// apostrophe before it.
///
/// # Errors
/// If the table cannot be written; in memory that does not happen.
pub fn csv(records: &[Record]) -> io::Result<String> {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for (number, record) in records.iter().enumerate() {
        let columns = columns(record);
        if number == 0 {
            table.write_record(columns.iter().map(|(name, _)| *name))?;
        }
        table.write_record(columns.into_iter().map(|(_, value)| harmless(value)))?;
    }
    let bytes = table.into_inner().map_err(csv::IntoInnerError::into_error)?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

fn harmless(field: String) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{field}") } else { field }
}

/// Every field of a record with its name in the feed, empty if nothing is known.
pub(super) fn columns(record: &Record) -> Vec<(&'static str, String)> {
    let shown = |value: Option<&dyn ToString>| value.map(ToString::to_string).unwrap_or_default();
    let location = record.location.clone().unwrap_or_default();
    let kind_of_location = |location: &Location| if location.for_visitors { "physical" } else { "postal" };
    let position = location.position;
    vec![
        ("id", record.id.clone()),
        ("kind", record.kind.code().to_owned()),
        ("organization", record.organization.clone()),
        ("service", record.service.clone().unwrap_or_default()),
        ("service_area", record.municipality.clone().unwrap_or_default()),
        ("country", shown(record.country.as_ref().map(|country| country as _))),
        ("location_type", record.location.as_ref().map(kind_of_location).unwrap_or_default().to_owned()),
        ("address_1", location.street.unwrap_or_default()),
        ("postal_code", location.postcode.unwrap_or_default()),
        ("city", location.locality.unwrap_or_default()),
        ("latitude", shown(position.as_ref().map(|position| &position.latitude as _))),
        ("longitude", shown(position.as_ref().map(|position| &position.longitude as _))),
        ("phones", record.phones.join(";")),
        ("website", record.website.clone().unwrap_or_default()),
        ("appointment", record.appointment.clone().unwrap_or_default()),
        ("contact", record.contact.clone().unwrap_or_default()),
        ("languages", record.languages.join(";")),
        ("wheelchair", shown(record.wheelchair.as_ref().map(|can| can as _))),
        ("schedules", record.schedule.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")),
        ("valid_from", shown(record.valid_from.as_ref().map(|day| day as _))),
        ("valid_to", shown(record.valid_until.as_ref().map(|day| day as _))),
        ("source", record.source.clone()),
        ("checked", shown(record.checked.as_ref().map(|day| day as _))),
        ("standing", record.standing.code().to_owned()),
    ]
}
