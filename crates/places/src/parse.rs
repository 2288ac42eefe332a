//! Reads `directory.txt`.
//!
//! One record a line, fields between `|`; the first letter says what it is:
//!
//! ```text
//! remigratiewijzer-places 3
//! # a remark
//! P|name                                                        a province
//! G|name|lat|lon                                              a municipality (gemeente) and where its counter is
//! W|name|province|own|lat|lon|other name;other name             a place (woonplaats)
//! C|number|lat|lon|place,place|own                              a postcode
//! Z|name|country|lat|lon|other name;other name                  a place in another country
//! E|number of records before this line
//! ```
//!
//! `province`, `place` and `own` count from 0 in the list they point to, which comes earlier;
//! `own` is `12`, `12?` (not sure) or `12,40` (one of these, likeliest first). A place without
//! `lat` and `lon` lies in the middle of its postcodes, or, without any, at its counter.

use super::keys::keys;
use super::position::{anywhere, in_the_netherlands, known};
use super::{Area, Code, Directory, Foreign, Own, Place, Position};
use law::country::Country;
use rows::{List, Problem, ReadError, Rows};
use serde::Deserialize;

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-places 3";

/// A row of the file.
#[derive(Deserialize)]
enum Row<'a> {
    P { name: &'a str },
    G { name: &'a str, lat: f64, lon: f64 },
    W(PlaceRow<'a>),
    C(CodeRow<'a>),
    Z(ForeignRow<'a>),
    E { records: u32 },
}

#[derive(Deserialize)]
struct PlaceRow<'a> {
    name: &'a str,
    province: u16,
    own: &'a str,
    lat: Option<f64>,
    lon: Option<f64>,
    others: List<'a, ';'>,
}

#[derive(Deserialize)]
struct CodeRow<'a> {
    number: u16,
    lat: f64,
    lon: f64,
    place: List<'a, ','>,
    own: &'a str,
}

#[derive(Deserialize)]
struct ForeignRow<'a> {
    name: &'a str,
    #[serde(deserialize_with = "rows::parsed")]
    country: Country,
    lat: Option<f64>,
    lon: Option<f64>,
    others: List<'a, ';'>,
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
    abroad: Vec<Foreign>,
    /// The other names of each place abroad.
    others_abroad: Vec<(u16, String)>,
    records: usize,
}

impl Reader {
    fn row(&mut self, row: Row<'_>) -> Result<(), Problem> {
        self.records += 1;
        match row {
            Row::P { name } => self.provinces.push(name.to_owned()),
            Row::G { name, lat, lon } => {
                self.areas.push(Area { name: name.to_owned(), position: in_the_netherlands(lat, lon)? });
            }
            Row::W(place) => self.place(place)?,
            Row::C(code) => self.code(code)?,
            Row::Z(place) => self.place_abroad(&place)?,
            Row::E { .. } => {}
        }
        Ok(())
    }

    fn place(&mut self, row: PlaceRow<'_>) -> Result<(), Problem> {
        if usize::from(row.province) >= self.provinces.len() {
            return Err(Problem::NoSuchRow("province"));
        }
        let position = known(row.lat, row.lon)?;
        let number = u16::try_from(self.places.len()).map_err(|_| Problem::BadNumber("W"))?;
        self.others.extend(row.others.iter().map(|other| (number, other.to_owned())));
        self.places.push(Place {
            name: row.name.to_owned(),
            province: row.province,
            // Until its postcodes are known, which `finish` adds up.
            position: position.unwrap_or(Position::new(0.0, 0.0)),
            own: self.own(row.own)?,
            codes: 0,
            approximate: position.is_none(),
        });
        Ok(())
    }

    fn code(&mut self, row: CodeRow<'_>) -> Result<(), Problem> {
        let number = row.number;
        if !(1000..=9999).contains(&number) {
            return Err(Problem::BadNumber("number"));
        }
        if self.codes.last().is_some_and(|last| last.number >= number) {
            return Err(Problem::OutOfOrder);
        }
        let position = in_the_netherlands(row.lat, row.lon)?;
        let places = references(row.place, "place", self.places.len())?;
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

    fn place_abroad(&mut self, row: &ForeignRow<'_>) -> Result<(), Problem> {
        let number = u16::try_from(self.abroad.len()).map_err(|_| Problem::BadNumber("Z"))?;
        self.others_abroad.extend(row.others.iter().map(|other| (number, other.to_owned())));
        let position = anywhere(row.lat, row.lon)?;
        self.abroad.push(Foreign { name: row.name.to_owned(), country: row.country, position });
        Ok(())
    }

    fn own(&self, field: &str) -> Result<Own, Problem> {
        let (list, doubtful) = match field.strip_suffix('?') {
            Some(list) => (list, true),
            None => (field, false),
        };
        let areas = references(List::of(list), "own", self.areas.len())?;
        Ok(Own { sure: !doubtful && areas.len() == 1, areas })
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
        let keys = keys((&self.places, &self.others), (&self.abroad, &self.others_abroad), &self.areas);
        let Reader { provinces, areas, places, codes, abroad, .. } = self;
        Ok(Directory { provinces, areas, places, codes, abroad, keys })
    }
}

/// A list of places in a list of `length` rows, with at least one.
fn references(list: List<'_, ','>, field: &'static str, length: usize) -> Result<Vec<u16>, Problem> {
    let places: Vec<u16> = list.parsed(field)?;
    match places.iter().max() {
        None => Err(Problem::Missing(field)),
        Some(last) if usize::from(*last) >= length => Err(Problem::NoSuchRow(field)),
        Some(_) => Ok(places),
    }
}
