//! Reads `directory.txt`.
//!
//! One record a line, fields between `|`; the first letter says what it is:
//!
//! ```text
//! remigratiewijzer-places 1
//! # a remark
//! P|name                                                        a province
//! G|name|street|postcode|locality|lat|lon|phone|website|appointment|contact|checked
//! W|name|province|own|lat|lon|other name;other name             a place (woonplaats)
//! C|number|lat|lon|place,place|own                              a postcode
//! E|number of records before this line
//! ```
//!
//! `province`, `place` and `own` count from 0 in the list they point to, which comes earlier;
//! `own` is `12`, `12?` (not sure) or `12,40` (one of these, likeliest first). A place without
//! `lat` and `lon` lies in the middle of its postcodes, or, without any, at its counter.

use super::keys::keys;
use super::{Code, Counter, Directory, Own, Place, Position};
use std::fmt;
use std::str::FromStr;

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-places 1";

/// Why a directory could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryError {
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The first line does not name this format and version.
    NotThisFormat,
    /// The line begins with a letter that stands for no kind of record.
    UnknownRecord,
    /// A field is missing or empty.
    Missing(&'static str),
    /// A field that should be a number is none, or is out of range.
    BadNumber(&'static str),
    /// A field points to a record that does not exist.
    NoSuchRecord(&'static str),
    /// A postcode is not higher than the one before it.
    OutOfOrder,
    /// The last record is missing or counts another number of records: the file was cut off.
    CutOff,
}

impl fmt::Display for DirectoryError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "directory.txt, line {}: ", self.line)?;
        match self.problem {
            Problem::NotThisFormat => write!(out, "the first line is not `{HEADER}`"),
            Problem::UnknownRecord => write!(out, "not a P, G, W, C or E record"),
            Problem::Missing(field) => write!(out, "`{field}` is missing"),
            Problem::BadNumber(field) => write!(out, "`{field}` is not a number in its range"),
            Problem::NoSuchRecord(field) => write!(out, "`{field}` points to no record above"),
            Problem::OutOfOrder => write!(out, "the postcode is not higher than the last one"),
            Problem::CutOff => write!(out, "the file ends too early; fetch it again"),
        }
    }
}

impl std::error::Error for DirectoryError {}

impl Directory {
    /// Reads the text of `directory.txt`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, with what is wrong; a file that was cut off is
    /// always noticed.
    pub fn parse(text: &str) -> Result<Self, DirectoryError> {
        let mut reader = Reader::default();
        let mut lines = text.lines().zip(1..);
        if lines.next().map(|(first, _)| first) != Some(HEADER) {
            return Err(DirectoryError { line: 1, problem: Problem::NotThisFormat });
        }
        let mut last = 1;
        for (line, number) in lines {
            last = number;
            reader.line(line).map_err(|problem| DirectoryError { line: number, problem })?;
        }
        reader.finish().map_err(|problem| DirectoryError { line: last, problem })
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    provinces: Vec<String>,
    counters: Vec<Counter>,
    places: Vec<Place>,
    /// The other names of each place.
    others: Vec<(u16, String)>,
    codes: Vec<Code>,
    records: usize,
    ended: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        if self.ended {
            return Err(Problem::CutOff);
        }
        let mut fields = Fields(line.split('|'));
        match fields.text("record")? {
            "P" => self.provinces.push(fields.text("name")?.to_owned()),
            "G" => self.counters.push(counter(&mut fields)?),
            "W" => self.place(&mut fields)?,
            "C" => self.code(&mut fields)?,
            "E" => {
                if fields.number::<usize>("records")? != self.records {
                    return Err(Problem::CutOff);
                }
                self.ended = true;
            }
            _ => return Err(Problem::UnknownRecord),
        }
        self.records += 1;
        Ok(())
    }

    fn place(&mut self, fields: &mut Fields<'_>) -> Result<(), Problem> {
        let name = fields.text("name")?.to_owned();
        let province = fields.number::<u16>("province")?;
        if usize::from(province) >= self.provinces.len() {
            return Err(Problem::NoSuchRecord("province"));
        }
        let own = self.own(fields)?;
        let position = match (fields.optional(), fields.optional()) {
            ("", "") => None,
            (latitude, longitude) => Some(position(latitude, longitude)?),
        };
        let number = u16::try_from(self.places.len()).map_err(|_| Problem::BadNumber("W"))?;
        for other in fields.optional().split(';').filter(|other| !other.is_empty()) {
            self.others.push((number, other.to_owned()));
        }
        self.places.push(Place {
            name,
            province,
            // Until its postcodes are known, which `finish` adds up.
            position: position.unwrap_or(Position::new(0.0, 0.0)),
            own,
            codes: 0,
            approximate: position.is_none(),
        });
        Ok(())
    }

    fn code(&mut self, fields: &mut Fields<'_>) -> Result<(), Problem> {
        let number = fields.number::<u16>("number")?;
        if !(1000..=9999).contains(&number) {
            return Err(Problem::BadNumber("number"));
        }
        if self.codes.last().is_some_and(|last| last.number >= number) {
            return Err(Problem::OutOfOrder);
        }
        let position = position(fields.text("lat")?, fields.text("lon")?)?;
        let places = references(fields.text("place")?, "place", self.places.len())?;
        for place in &places {
            if let Some(place) = self.places.get_mut(usize::from(*place)) {
                place.codes += 1;
                if place.approximate {
                    place.position.latitude += position.latitude;
                    place.position.longitude += position.longitude;
                }
            }
        }
        let own = self.own(fields)?;
        self.codes.push(Code { number, position, places, own });
        Ok(())
    }

    fn own(&self, fields: &mut Fields<'_>) -> Result<Own, Problem> {
        let field = fields.text("own")?;
        let (list, doubtful) = match field.strip_suffix('?') {
            Some(list) => (list, true),
            None => (field, false),
        };
        let counters = references(list, "own", self.counters.len())?;
        Ok(Own { sure: !doubtful && counters.len() == 1, counters })
    }

    /// Gives every place its point and sorts the names.
    fn finish(mut self) -> Result<Directory, Problem> {
        if !self.ended || self.codes.is_empty() || self.counters.is_empty() {
            return Err(Problem::CutOff);
        }
        for place in &mut self.places {
            let counter = place.own.counters.first();
            let counter = counter.and_then(|number| self.counters.get(usize::from(*number)));
            match (place.approximate, place.codes, counter) {
                (true, 0, Some(counter)) => place.position = counter.position,
                (true, codes @ 1.., _) => {
                    place.position.latitude /= f64::from(codes);
                    place.position.longitude /= f64::from(codes);
                    place.approximate = false;
                }
                _ => {}
            }
        }
        let keys = keys(&self.places, &self.others, &self.counters);
        Ok(Directory {
            provinces: self.provinces,
            counters: self.counters,
            places: self.places,
            codes: self.codes,
            keys,
        })
    }
}

fn counter(fields: &mut Fields<'_>) -> Result<Counter, Problem> {
    Ok(Counter {
        municipality: fields.text("name")?.to_owned(),
        street: fields.text("street")?.to_owned(),
        postcode: fields.text("postcode")?.to_owned(),
        locality: fields.text("locality")?.to_owned(),
        position: position(fields.text("lat")?, fields.text("lon")?)?,
        phone: fields.text("phone")?.to_owned(),
        website: fields.text("website")?.to_owned(),
        appointment: fields.optional().to_owned(),
        contact: fields.optional().to_owned(),
        last_verified: fields.text("checked")?.to_owned(),
    })
}

fn position(latitude: &str, longitude: &str) -> Result<Position, Problem> {
    let latitude = number(latitude, "lat")?;
    let longitude = number(longitude, "lon")?;
    let position = Position::new(latitude, longitude);
    if position.is_in_the_netherlands() { Ok(position) } else { Err(Problem::BadNumber("lat, lon")) }
}

/// A list of places in a list of `length` records.
fn references(list: &str, field: &'static str, length: usize) -> Result<Vec<u16>, Problem> {
    list.split(',')
        .map(|part| {
            let place: u16 = number(part, field)?;
            if usize::from(place) < length { Ok(place) } else { Err(Problem::NoSuchRecord(field)) }
        })
        .collect()
}

fn number<T: FromStr>(text: &str, field: &'static str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::BadNumber(field))
}

/// The fields of one line, taken from the front.
struct Fields<'a>(std::str::Split<'a, char>);

impl<'a> Fields<'a> {
    fn optional(&mut self) -> &'a str {
        self.0.next().unwrap_or_default()
    }

    fn text(&mut self, field: &'static str) -> Result<&'a str, Problem> {
        match self.optional() {
            "" => Err(Problem::Missing(field)),
            text => Ok(text),
        }
    }

    fn number<T: FromStr>(&mut self, field: &'static str) -> Result<T, Problem> {
        number(self.text(field)?, field)
    }
}
