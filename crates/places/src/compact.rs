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

use super::lines::Standing;
use super::position::known;
use super::{Kind, Location, Record};
use law::code::Code as _;
use law::country::Country;
use law::date::{Date, PartialDate};
use rows::{List, Problem, ReadError, Rows};
use serde::Deserialize;
use std::fmt::{self, Write as _};

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-records 1";

/// A row of the file.
#[derive(Deserialize)]
#[expect(clippy::large_enum_variant, reason = "nearly every row is a record, and none is kept")]
enum Row<'a> {
    D {
        #[serde(deserialize_with = "rows::parsed")]
        date: Date,
    },
    #[serde(borrow)]
    R(RecordRow<'a>),
    E {
        records: u32,
    },
}

#[derive(Deserialize)]
struct RecordRow<'a> {
    id: &'a str,
    #[serde(deserialize_with = "rows::parsed")]
    kind: Kind,
    organization: &'a str,
    #[serde(borrow)]
    service: Option<&'a str>,
    municipality: Option<&'a str>,
    #[serde(deserialize_with = "rows::parsed_or_none")]
    country: Option<Country>,
    address: Option<&'a str>,
    street: Option<&'a str>,
    postcode: Option<&'a str>,
    locality: Option<&'a str>,
    lat: Option<f64>,
    lon: Option<f64>,
    phones: List<'a, ';'>,
    website: Option<&'a str>,
    appointment: Option<&'a str>,
    contact: Option<&'a str>,
    languages: List<'a, ';'>,
    wheelchair: Option<bool>,
    schedule: List<'a, ';'>,
    #[serde(deserialize_with = "rows::parsed_or_none")]
    from: Option<Date>,
    #[serde(deserialize_with = "rows::parsed_or_none")]
    until: Option<Date>,
    source: &'a str,
    #[serde(deserialize_with = "rows::parsed_or_none")]
    checked: Option<PartialDate>,
    #[serde(deserialize_with = "rows::parsed")]
    standing: Standing,
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
                Row::R(row) => list.push(record(&row).map_err(|problem| rows.error(problem))?),
                Row::E { records } => rows.end(list.len(), records)?,
            }
        }
        match day {
            Some(date) if !list.is_empty() => Ok(Records { date, list }),
            _ => Err(rows.error(Problem::CutOff)),
        }
    }
}

fn record(row: &RecordRow<'_>) -> Result<Record, Problem> {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let link = |url: Option<&str>, field| match url {
        Some(url) if !url.starts_with("https://") => Err(Problem::BadValue(field)),
        url => Ok(owned(url)),
    };
    let for_visitors = match row.address {
        Some("visit") => Some(true),
        Some("post") => Some(false),
        None => None,
        Some(_) => return Err(Problem::BadValue("address")),
    };
    let position = known(row.lat, row.lon)?;
    let location = |for_visitors| Location {
        for_visitors,
        street: owned(row.street),
        postcode: owned(row.postcode),
        locality: owned(row.locality),
        position,
    };
    Ok(Record {
        id: row.id.to_owned(),
        kind: row.kind,
        organization: row.organization.to_owned(),
        service: owned(row.service),
        municipality: owned(row.municipality),
        country: row.country,
        location: for_visitors.map(location),
        phones: row.phones.iter().map(str::to_owned).collect(),
        website: link(row.website, "website")?,
        appointment: link(row.appointment, "appointment")?,
        contact: link(row.contact, "contact")?,
        languages: row.languages.iter().map(str::to_owned).collect(),
        wheelchair: row.wheelchair,
        schedule: row.schedule.parsed("schedule")?,
        valid_from: row.from,
        valid_until: row.until,
        source: row.source.to_owned(),
        checked: row.checked,
        standing: row.standing,
    })
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
