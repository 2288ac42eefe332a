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

use super::fields::{Fields, Problem, ReadError, lines, number, position};
use super::keys::keys;
use super::{Area, Code, Directory, Own, Place, Position};

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-places 2";

impl Directory {
    /// Reads the text of `directory.txt`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, with what is wrong; a file that was cut off is
    /// always noticed.
    pub fn parse(text: &str) -> Result<Self, ReadError> {
        let mut reader = Reader::default();
        let last = lines("directory.txt", HEADER, text, &mut |line| reader.line(line))?;
        reader.finish().map_err(|problem| ReadError { file: "directory.txt", line: last, problem })
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
    ended: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        if self.ended {
            return Err(Problem::CutOff);
        }
        let mut fields = Fields::of(line);
        match fields.text("record")? {
            "P" => self.provinces.push(fields.text("name")?.to_owned()),
            "G" => self.areas.push(Area { name: fields.text("name")?.to_owned(), position: fields.position()? }),
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
        let position = fields.position()?;
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
        let areas = references(list, "own", self.areas.len())?;
        Ok(Own { sure: !doubtful && areas.len() == 1, areas })
    }

    /// Gives every place its point and sorts the names.
    fn finish(mut self) -> Result<Directory, Problem> {
        if !self.ended || self.codes.is_empty() || self.areas.is_empty() {
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

/// A list of places in a list of `length` records.
fn references(list: &str, field: &'static str, length: usize) -> Result<Vec<u16>, Problem> {
    list.split(',')
        .map(|part| {
            let place: u16 = number(part, field)?;
            if usize::from(place) < length { Ok(place) } else { Err(Problem::NoSuchRecord(field)) }
        })
        .collect()
}
