//! Reads `directory.txt`.
//!
//! One record a line, fields between `|`; the first letter says what it is:
//!
//! ```text
//! remigratiewijzer-places 2
//! # a remark
//! P|name                                                        a province
//! G|name|lat|lon                                              a municipality (gemeente) and where its counter is
//! W|name|province|own|lat|lon|other name;other name             a place (woonplaats)
//! C|number|lat|lon|place,place|own                              a postcode
//! E|number of records before this line
//! ```
//!
//! `province`, `place` and `own` count from 0 in the list they point to, which comes earlier;
//! `own` is `12`, `12?` (not sure) or `12,40` (one of these, likeliest first). A place without
//! `lat` and `lon` lies in the middle of its postcodes, or, without any, at its counter.

use super::keys::keys;
use super::position::in_the_netherlands;
use super::{Area, Code, Directory, Own, Place, Position};
use rows::{Problem, ReadError, Rows};
use serde::Deserialize;
use std::num::ParseIntError;
use std::str::FromStr;

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-places 2";

/// A row of the file.
#[derive(Deserialize)]
enum Row {
    P { name: String },
    G { name: String, lat: f64, lon: f64 },
    W(PlaceRow),
    C(CodeRow),
    E { records: usize },
}

#[derive(Deserialize)]
struct PlaceRow {
    name: String,
    province: u16,
    #[serde(deserialize_with = "rows::parsed")]
    own: Areas,
    lat: Option<f64>,
    lon: Option<f64>,
    #[serde(deserialize_with = "rows::list::<';', _, _>")]
    others: Vec<String>,
}

#[derive(Deserialize)]
struct CodeRow {
    number: u16,
    lat: f64,
    lon: f64,
    #[serde(deserialize_with = "rows::list::<',', _, _>")]
    place: Vec<u16>,
    #[serde(deserialize_with = "rows::parsed")]
    own: Areas,
}

/// Municipalities by their numbers: `12`, `12?` or `12,40`.
struct Areas {
    numbers: Vec<u16>,
    doubtful: bool,
}

impl FromStr for Areas {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Areas, ParseIntError> {
        let (list, doubtful) = match text.strip_suffix('?') {
            Some(list) => (list, true),
            None => (text, false),
        };
        Ok(Areas { numbers: list.split(',').map(str::parse).collect::<Result<_, _>>()?, doubtful })
    }
}

impl Directory {
    /// Reads the text of `directory.txt`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, with what is wrong; a file that was cut off is
    /// always noticed.
    pub fn parse(text: &str) -> Result<Self, ReadError> {
        let mut rows = Rows::of("directory.txt", HEADER, text)?;
        let mut reader = Reader::default();
        while let Some(row) = rows.next_row()? {
            match row {
                Row::E { records } => rows.end(reader.records, records)?,
                row => reader.row(row).map_err(|problem| rows.error(problem))?,
            }
        }
        reader.finish().map_err(|problem| rows.error(problem))
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    provinces: Vec<String>,
    areas: Vec<Area>,
    places: Vec<Place>,
    /// The other names of each place.
    others: Vec<(u16, String)>,
    codes: Vec<Code>,
    records: usize,
}

impl Reader {
    fn row(&mut self, row: Row) -> Result<(), Problem> {
        self.records += 1;
        match row {
            Row::P { name } => self.provinces.push(name),
            Row::G { name, lat, lon } => self.areas.push(Area { name, position: in_the_netherlands(lat, lon)? }),
            Row::W(place) => self.place(place)?,
            Row::C(code) => self.code(code)?,
            Row::E { .. } => {}
        }
        Ok(())
    }

    fn place(&mut self, row: PlaceRow) -> Result<(), Problem> {
        exist(&[row.province], "province", self.provinces.len())?;
        let position = match (row.lat, row.lon) {
            (None, None) => None,
            (Some(lat), Some(lon)) => Some(in_the_netherlands(lat, lon)?),
            _ => return Err(Problem::Missing("lat, lon")),
        };
        let number = u16::try_from(self.places.len()).map_err(|_| Problem::BadNumber("W"))?;
        self.others.extend(row.others.into_iter().map(|other| (number, other)));
        self.places.push(Place {
            name: row.name,
            province: row.province,
            // Until its postcodes are known, which `finish` adds up.
            position: position.unwrap_or(Position::new(0.0, 0.0)),
            own: self.own(row.own)?,
            codes: 0,
            approximate: position.is_none(),
        });
        Ok(())
    }

    fn code(&mut self, row: CodeRow) -> Result<(), Problem> {
        let number = row.number;
        if !(1000..=9999).contains(&number) {
            return Err(Problem::BadNumber("number"));
        }
        if self.codes.last().is_some_and(|last| last.number >= number) {
            return Err(Problem::OutOfOrder);
        }
        let position = in_the_netherlands(row.lat, row.lon)?;
        let places = row.place;
        exist(&places, "place", self.places.len())?;
        for place in &places {
            if let Some(place) = self.places.get_mut(usize::from(*place)) {
                place.codes += 1;
                if place.approximate {
                    place.position.latitude += position.latitude;
                    place.position.longitude += position.longitude;
                }
            }
        }
        let own = self.own(row.own)?;
        self.codes.push(Code { number, position, places, own });
        Ok(())
    }

    fn own(&self, Areas { numbers, doubtful }: Areas) -> Result<Own, Problem> {
        exist(&numbers, "own", self.areas.len())?;
        Ok(Own { sure: !doubtful && numbers.len() == 1, areas: numbers })
    }

    /// Gives every place its point and sorts the names.
    fn finish(mut self) -> Result<Directory, Problem> {
        if self.codes.is_empty() || self.areas.is_empty() {
            return Err(Problem::CutOff);
        }
        for place in &mut self.places {
            let area = place.own.areas.first().and_then(|number| self.areas.get(usize::from(*number)));
            match (place.approximate, place.codes, area) {
                (true, 0, Some(area)) => place.position = area.position,
                (true, codes @ 1.., _) => {
                    place.position.latitude /= f64::from(codes);
                    place.position.longitude /= f64::from(codes);
                    place.approximate = false;
                }
                _ => {}
            }
        }
        let keys = keys(&self.places, &self.others, &self.areas);
        Ok(Directory { provinces: self.provinces, areas: self.areas, places: self.places, codes: self.codes, keys })
    }
}

/// Whether there is at least one number, and all of them are places in a list of this length.
fn exist(numbers: &[u16], field: &'static str, length: usize) -> Result<(), Problem> {
    if numbers.is_empty() {
        return Err(Problem::Missing(field));
    }
    let all = numbers.iter().all(|number| usize::from(*number) < length);
    if all { Ok(()) } else { Err(Problem::NoSuchRow(field)) }
}
