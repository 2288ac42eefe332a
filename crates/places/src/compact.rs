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

use super::fields::{Fields, Problem, ReadError, lines, position};
use super::lines::Standing;
use super::links::https;
use super::schedule::Opening;
use super::{Kind, Location, Record};
use law::date::Date;
use std::fmt::{self, Write as _};

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-records 1";

/// Everything that helps, as of one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Records {
    /// The day these records are of.
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
        let (mut date, mut list, mut ended) = (None, Vec::new(), false);
        let last = lines("records.txt", HEADER, text, &mut |line| {
            let mut fields = Fields::of(line);
            match fields.text("record")? {
                _ if ended => return Err(Problem::CutOff),
                "D" => date = fields.parsed("date", |day| day.parse().ok())?,
                "R" => list.push(record(&mut fields)?),
                "E" if fields.number::<usize>("records")? == list.len() => ended = true,
                "E" => return Err(Problem::CutOff),
                _ => return Err(Problem::UnknownRecord),
            }
            Ok(())
        })?;
        match date {
            Some(date) if ended && !list.is_empty() => Ok(Records { date, list }),
            _ => Err(ReadError { file: "records.txt", line: last, problem: Problem::CutOff }),
        }
    }
}

fn record(fields: &mut Fields<'_>) -> Result<Record, Problem> {
    Ok(Record {
        id: fields.text("id")?.to_owned(),
        kind: Kind::from_word(fields.text("kind")?).ok_or(Problem::BadValue("kind"))?,
        organization: fields.text("organization")?.to_owned(),
        service: owned(fields),
        municipality: owned(fields),
        country: fields.parsed("country", |code| code.parse().ok())?,
        location: location(fields)?,
        phones: list(fields),
        website: fields.parsed("website", link)?,
        appointment: fields.parsed("appointment", link)?,
        contact: fields.parsed("contact", link)?,
        languages: list(fields),
        wheelchair: fields.parsed("wheelchair", |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })?,
        schedule: openings(fields)?,
        valid_from: fields.parsed("from", |day| day.parse().ok())?,
        valid_until: fields.parsed("until", |day| day.parse().ok())?,
        source: fields.text("source")?.to_owned(),
        checked: fields.parsed("checked", |day| day.parse().ok())?,
        standing: fields.parsed("standing", Standing::from_word)?.ok_or(Problem::Missing("standing"))?,
    })
}

fn location(fields: &mut Fields<'_>) -> Result<Option<Location>, Problem> {
    let for_visitors = match fields.optional() {
        "visit" => Some(true),
        "post" => Some(false),
        "" => None,
        _ => return Err(Problem::BadValue("address")),
    };
    let (street, postcode, locality) = (owned(fields), owned(fields), owned(fields));
    let position = match (fields.optional(), fields.optional()) {
        ("", "") => None,
        (latitude, longitude) => Some(position(latitude, longitude)?),
    };
    Ok(for_visitors.map(|for_visitors| Location { for_visitors, street, postcode, locality, position }))
}

fn owned(fields: &mut Fields<'_>) -> Option<String> {
    Some(fields.optional()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn link(url: &str) -> Option<String> {
    https(url).map(str::to_owned)
}

fn list(fields: &mut Fields<'_>) -> Vec<String> {
    fields.optional().split(';').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn openings(fields: &mut Fields<'_>) -> Result<Vec<Opening>, Problem> {
    let mut openings = Vec::new();
    for text in fields.optional().split(';').filter(|part| !part.is_empty()) {
        openings.push(Opening::parse(text).ok_or(Problem::BadValue("schedule"))?);
    }
    Ok(openings)
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
    for field in [&record.id, record.kind.word(), &record.organization] {
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
    add(&record.standing.word());
    line
}
