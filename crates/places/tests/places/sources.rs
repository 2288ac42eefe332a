//! The rows of `data/*.csv`, checked and typed.

use crate::table::{self, Fault, Row, Source, SourceError};
use places::Position;

/// The texts of the source files.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    pub postcodes: Source<'a>,
    pub counters: Source<'a>,
    pub towns: Source<'a>,
    pub scripts: Source<'a>,
    pub aliases: Source<'a>,
    pub neighbourhoods: Source<'a>,
    pub abroad: Source<'a>,
}

/// A postcode of four digits.
#[derive(Debug, Clone)]
pub struct PostcodeRow {
    pub number: u16,
    pub names: Vec<String>,
    pub province: String,
    pub position: Position,
}

/// A municipality and its counter.
#[derive(Debug, Clone)]
pub struct CounterRow {
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub locality: String,
    pub position: Position,
    pub phone: String,
    pub website: String,
    pub page: Option<Page>,
    pub checked: String,
    /// When it is open, if the register says it: `MO 09:00-17:00|TU 09:00-17:00`.
    pub hours: String,
}

impl CounterRow {
    /// The four digits of its postcode.
    pub fn number(&self) -> u16 {
        self.postcode.get(..4).and_then(|digits| digits.parse().ok()).unwrap_or_default()
    }
}

/// What the register's "appointment" address really is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    Appointment(String),
    Contact(String),
}

/// A place in a municipality; a place in two municipalities has two rows.
#[derive(Debug, Clone)]
pub struct TownRow {
    pub name: String,
    pub municipality: String,
}

/// A place with its names in other scripts.
#[derive(Debug, Clone)]
pub struct ScriptRow {
    pub name: String,
    pub position: Position,
    pub names: Vec<String>,
}

/// Another name for a place.
#[derive(Debug, Clone)]
pub struct AliasRow {
    pub alias: String,
    pub place: String,
    pub province: String,
    /// Whether the alias is the name to show.
    pub show: bool,
    pub error: SourceError,
}

/// A neighbourhood of a large city.
#[derive(Debug, Clone)]
pub struct NeighbourhoodRow {
    pub name: String,
    pub place: String,
    pub province: String,
    pub position: Position,
    pub error: SourceError,
}

/// A place in another country.
#[derive(Debug, Clone)]
pub struct ForeignRow {
    pub name: String,
    pub country: String,
    /// As it stands in the file; empty unless it is close to the border.
    pub point: [String; 2],
    pub names: Vec<String>,
}

pub fn neighbourhoods(source: Source<'_>) -> Result<Vec<NeighbourhoodRow>, SourceError> {
    table::read(source, |row| {
        let place = row.text("place")?.to_owned();
        let error = row.error(Fault::NoSuchPlace(place.clone()));
        let (name, province) = (row.text("name")?.to_owned(), row.text("province")?.to_owned());
        Ok(Some(NeighbourhoodRow { name, place, province, position: position(row, "lat", "lon")?, error }))
    })
}

pub fn abroad(source: Source<'_>) -> Result<Vec<ForeignRow>, SourceError> {
    table::read(source, |row| {
        let names = row.optional_list("also")?.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        let point = [row.optional("lat")?.to_owned(), row.optional("lon")?.to_owned()];
        let (name, country) = (row.text("name")?.to_owned(), row.text("country")?.to_owned());
        Ok(Some(ForeignRow { name, country, point, names }))
    })
}

pub fn postcodes(source: Source<'_>) -> Result<Vec<PostcodeRow>, SourceError> {
    let mut last = 0;
    table::read(source, |row| {
        let number: u16 = row.number("pc4")?;
        if !(1000..=9999).contains(&number) {
            return Err(row.error(Fault::BadValue { column: "pc4", value: number.to_string() }));
        }
        if number <= last {
            return Err(row.error(Fault::Twice));
        }
        last = number;
        let names = row.list("places")?;
        let province = row.text("province_nl")?.to_owned();
        let position = position(row, "lat", "lon")?;
        // Numbers that Statistics Netherlands does not know; some are plainly wrong.
        let unverified = row.text("source")? == "geonames-unverified";
        Ok((!unverified).then_some(PostcodeRow { number, names, province, position }))
    })
}

pub fn counters(source: Source<'_>) -> Result<Vec<CounterRow>, SourceError> {
    table::read(source, |row| {
        let website = row.text("website")?;
        if !website.starts_with("https://") {
            return Err(row.error(Fault::BadValue { column: "website", value: website.to_owned() }));
        }
        let checked = row.text("last_verified")?;
        if checked.len() != 10 || !checked.starts_with("20") {
            return Err(row.error(Fault::BadValue { column: "last_verified", value: checked.to_owned() }));
        }
        Ok(Some(CounterRow {
            name: row.text("gemeente")?.to_owned(),
            street: format!("{} {}", row.text("straat")?, row.text("huisnr")?),
            postcode: postcode(row)?,
            locality: locality(row.text("plaats")?),
            position: position(row, "lat_pc4", "lon_pc4")?,
            phone: phone(row)?,
            website: website.to_owned(),
            page: page(row.optional("afspraak_url")?),
            checked: checked.to_owned(),
            hours: row.optional_list("hours")?.to_owned(),
        }))
    })
}

pub fn towns(source: Source<'_>) -> Result<Vec<TownRow>, SourceError> {
    table::read(source, |row| {
        Ok(Some(TownRow { name: row.text("plaats")?.to_owned(), municipality: row.text("gemeente")?.to_owned() }))
    })
}

pub fn scripts(source: Source<'_>) -> Result<Vec<ScriptRow>, SourceError> {
    table::read(source, |row| {
        // The source has words half in Latin letters, which nobody types.
        let mut names = row.list("names_arabic_cyrillic_greek")?;
        names.retain(|name| !name.contains(|letter: char| letter.is_ascii_alphabetic()));
        Ok(Some(ScriptRow { name: row.text("name")?.to_owned(), position: position(row, "lat", "lon")?, names }))
    })
}

pub fn aliases(source: Source<'_>) -> Result<Vec<AliasRow>, SourceError> {
    table::read(source, |row| {
        let kind = row.text("kind")?;
        if !["show", "find"].contains(&kind) {
            return Err(row.error(Fault::BadValue { column: "kind", value: kind.to_owned() }));
        }
        let place = row.text("place")?.to_owned();
        let error = row.error(Fault::NoSuchPlace(place.clone()));
        let alias = row.text("alias")?.to_owned();
        let province = row.text("province")?.to_owned();
        Ok(Some(AliasRow { alias, place, province, show: kind == "show", error }))
    })
}

fn position(row: &Row<'_>, latitude: &'static str, longitude: &'static str) -> Result<Position, SourceError> {
    let position = Position::new(row.number(latitude)?, row.number(longitude)?);
    if position.is_in_the_netherlands() {
        return Ok(position);
    }
    let (latitude, longitude) = (row.text(latitude)?.to_owned(), row.text(longitude)?.to_owned());
    Err(row.error(Fault::Outside { latitude, longitude }))
}

/// `9461 BH`, checked.
fn postcode(row: &Row<'_>) -> Result<String, SourceError> {
    let value = row.text("postcode")?;
    let (digits, letters) = value.split_once(' ').unwrap_or_default();
    let well_formed = digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    match well_formed {
        true => Ok(value.to_owned()),
        false => Err(row.error(Fault::BadValue { column: "postcode", value: value.to_owned() })),
    }
}

/// The place of an address without the register's tail for homonyms: `Bergen L` is `Bergen`.
fn locality(name: &str) -> String {
    crate::towns::without_tail(name).0.to_owned()
}

/// One way of writing for the register's ways: `0297 38 75 75`, `14 0223`, `0800 18 09`.
fn phone(row: &Row<'_>) -> Result<String, SourceError> {
    let value = row.text("telefoon")?;
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let plain = value.replace(['(', ')'], "");
    match (digits.len(), digits.get(..2)) {
        // "14 0592", "14 030"
        (5..=6, Some("14")) => Ok(plain),
        // The same with a zero too many: "0140223", "(014) 013"
        (6..=7, Some("01")) if digits.starts_with("014") => Ok(format!("14 {}", digits.get(3..).unwrap_or_default())),
        (8, Some("08" | "09")) => Ok(plain),
        (10, Some(start)) if start.starts_with('0') => Ok(plain),
        _ => Err(row.error(Fault::BadValue { column: "telefoon", value: value.to_owned() })),
    }
}

/// The register's "appointment" is often a contact page, sometimes a form for something else
/// (requests under the Open Government Act) or just the home page; only what says what it is stays.
fn page(url: &str) -> Option<Page> {
    let lower = url.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if !url.starts_with("https://") {
        None
    } else if says(&["afspra", "qmatic"]) {
        Some(Page::Appointment(url.to_owned()))
    } else if says(&["contact", "openingstijden", "bereiken", "gemeentekantoor"]) {
        Some(Page::Contact(url.to_owned()))
    } else {
        None
    }
}
