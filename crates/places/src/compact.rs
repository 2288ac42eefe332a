//! The records as the app reads them: `records.txt`, and the copy of the feed that a phone keeps.
//!
//! One record a line, fields between `|`, several values of a field between `;`; what is not known is empty:
//!
//! ```text
//! remigratiewijzer-records 1
//! # a remark
//! D|2026-11-21                              the day of the records
//! R|id|kind|organization|service|municipality|country
//!  |address|street|postcode|locality|lat|lon|phone;phone|website|appointment|contact
//!  |language;language|wheelchair|opening;opening|from|until|source|checked|standing      (all in one line)
//! E|number of records before this line
//! ```
//!
//! `address` is `visit` (one can go there), `post` (one can't) or empty (nothing is known); `wheelchair` is `yes` or `no`;
//! an opening is `MO 09:00-12:30` or `2026-12-01 14:00-16:00`; `standing` is `checked` or `older`.

use super::links::https;
use super::position::in_the_netherlands;
use super::{Location, Record};
use law::code::Code as _;
use law::date::Date;
use rows::{Problem, ReadError, Rows};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::fmt::{self, Write as _};

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-records 1";

/// A row of the file.
#[derive(Deserialize)]
enum Row {
    D {
        #[serde(deserialize_with = "rows::parsed")]
        date: Date,
    },
    R(Record),
    E {
        records: usize,
    },
}

/// Everything that helps, as of one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Records {
    /// The day of these records.
    pub date: Date,
    /// The records, in the order of the file.
    pub list: Vec<Record>,
}

impl Records {
    /// Reads the text of `records.txt`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, with what is wrong; a file that was cut off is always noticed.
    pub fn parse(text: &str) -> Result<Records, ReadError> {
        let mut rows = Rows::of("records.txt", HEADER, text)?;
        let (mut day, mut list) = (None, Vec::new());
        while let Some(row) = rows.next_row()? {
            match row {
                Row::D { date } => day = Some(date),
                Row::R(record) => list.push(record),
                Row::E { records } => rows.end(list.len(), records)?,
            }
        }
        match day {
            Some(date) if !list.is_empty() => Ok(Records { date, list }),
            _ => Err(rows.error(Problem::CutOff)),
        }
    }
}

/// The fields of a row that are a [`Location`].
#[derive(Deserialize)]
struct LocationFields {
    #[serde(deserialize_with = "rows::parsed_or_none")]
    address: Option<String>,
    street: Option<String>,
    postcode: Option<String>,
    locality: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
}

/// Where a record is, if anything is known of that.
pub(super) fn location<'de, D: Deserializer<'de>>(fields: D) -> Result<Option<Location>, D::Error> {
    let LocationFields { address, street, postcode, locality, lat, lon } = LocationFields::deserialize(fields)?;
    let for_visitors = match address.as_deref() {
        Some("visit") => true,
        Some("post") => false,
        None => return Ok(None),
        Some(_) => return Err(D::Error::custom("neither `visit` nor `post`")),
    };
    let position = match (lat, lon) {
        (None, None) => None,
        (Some(lat), Some(lon)) => Some(in_the_netherlands(lat, lon).map_err(D::Error::custom)?),
        _ => return Err(D::Error::custom("half a point")),
    };
    Ok(Some(Location { for_visitors, street, postcode, locality, position }))
}

/// An address that a page may link to.
pub(super) fn link<'de, D: Deserializer<'de>>(field: D) -> Result<Option<String>, D::Error> {
    let url = Option::<String>::deserialize(field)?;
    match url {
        Some(url) if https(&url).is_none() => Err(D::Error::custom("not an https address")),
        url => Ok(url),
    }
}

impl fmt::Display for Records {
    /// What [`Records::parse`] reads. No text may have what separates lines, fields or values.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{HEADER}\nD|{}", self.date)?;
        for record in &self.list {
            writeln!(out, "{}", line(record))?;
        }
        writeln!(out, "E|{}", self.list.len())
    }
}

/// One record as a line.
fn line(record: &Record) -> String {
    let mut line = String::from("R");
    let mut add = |field: &dyn fmt::Display| {
        let _ = write!(line, "|{field}");
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let shown = |value: Option<&dyn fmt::Display>| value.map(ToString::to_string).unwrap_or_default();
    for field in [&record.id, record.kind.code(), &record.organization] {
        add(&field);
    }
    add(&text(&record.service));
    add(&text(&record.municipality));
    add(&shown(record.country.as_ref().map(|country| country as _)));
    let location = record.location.clone().unwrap_or_default();
    let position = location.position;
    add(&match &record.location {
        None => "",
        Some(Location { for_visitors: true, .. }) => "visit",
        Some(_) => "post",
    });
    for field in [location.street, location.postcode, location.locality] {
        add(&text(&field));
    }
    add(&shown(position.as_ref().map(|position| &position.latitude as _)));
    add(&shown(position.as_ref().map(|position| &position.longitude as _)));
    add(&record.phones.join(";"));
    for field in [&record.website, &record.appointment, &record.contact] {
        add(&text(field));
    }
    add(&record.languages.join(";"));
    add(&match record.wheelchair {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    });
    add(&record.schedule.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"));
    add(&shown(record.valid_from.as_ref().map(|day| day as _)));
    add(&shown(record.valid_until.as_ref().map(|day| day as _)));
    add(&record.source);
    add(&shown(record.checked.as_ref().map(|day| day as _)));
    add(&record.standing.code());
    line
}
