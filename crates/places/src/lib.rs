//! Help nearby: from a typed postcode or place to the counters and organisations that help.
//!
//! Everything happens on the phone: the places are one text file (`assets/places/directory.txt`), who helps is another
//! (`records.txt`), both fetched whole when the visitor asks for help nearby, so no request tells where somebody lives.
//! Except for the feed, nothing here does I/O, and nothing knows a clock or a language.
//!
//! # Layout
//!
//! * `parse` reads the places into a [`Directory`], `compact` the help into [`Records`], both with the crate `rows`;
//! * `address` finds the postcode in an address of any form;
//! * `keys` collects every name, in one order, for finding;
//! * `lookup` turns what was typed into a [`Spot`], by postcode, name, beginning or near miss;
//! * [`map`] places points on the map and knows which part of it is shown;
//! * `nearest` lists the help around a spot, the visitor's own municipality first;
//! * `cards` chooses one of each kind for somebody, the right one first;
//! * `filter` chooses by kind, language and opening hours;
//! * `topic` says which kinds of help fit what somebody needs;
//! * `record` is one place or organisation of any kind, with its `location` and `schedule`; `links` makes links of it;
//! * `refresh` is what the app and the feed say to each other;
//! * `names`, `typo` and `position` compare names, typing mistakes and points;
//! * [`lines`] holds the national organisations, which are not tied to a place.
//!
//! The files are made from `data/*.csv` (sources and licences: `data/SOURCES.md`) by
//! `UPDATE=1 cargo test -p places`.

mod address;
mod cards;
mod compact;
#[cfg(feature = "feed")]
pub mod feed;
mod filter;
mod keys;
pub mod lines;
mod links;
mod location;
mod lookup;
pub mod map;
mod names;
mod nearest;
mod parse;
mod position;
mod record;
mod refresh;
pub mod schedule;
mod topic;
mod typo;

pub use cards::Person;
pub use compact::Records;
pub use filter::Filter;
pub use lines::HelpLine;
pub use links::tel_uri;
pub use location::Location;
pub use lookup::LookUp;
pub use names::fold;
pub use nearest::Near;
pub use position::Position;
pub use record::{Kind, Record};
pub use refresh::{FeedState, Fetched, Known, Refreshed, Unreadable, in_use};
pub use rows::{Problem, ReadError};
pub use topic::{Help, HelpTopic};

use law::country::Country;

/// All postcodes, places and municipalities, ready to be searched.
#[derive(Debug, Clone, PartialEq)]
pub struct Directory {
    provinces: Vec<String>,
    areas: Vec<Area>,
    places: Vec<Place>,
    /// In ascending order of the number.
    codes: Vec<Code>,
    /// Places in other countries, by which somebody is told that they are not in the Netherlands.
    abroad: Vec<Foreign>,
    /// In ascending order of the folded name.
    keys: Vec<Key>,
}

impl Directory {
    /// The official names of all municipalities, in the order of the file (by name).
    pub fn municipalities(&self) -> impl Iterator<Item = &str> {
        self.areas.iter().map(|area| area.name.as_str())
    }

    /// All postcodes of four digits, in ascending order.
    pub fn postcodes(&self) -> impl Iterator<Item = u16> + '_ {
        self.codes.iter().map(|code| code.number)
    }
}

/// The spot that the visitor is at, or wants help near: one postcode, place or municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Its name to show, in Dutch spelling: `3511 Utrecht`, `Rotterdam`, `Hollands Kroon`.
    pub label: String,
    /// The postcode used, if the spot is one. Not the typed one when [`Spot::approximate`].
    pub postcode: Option<u16>,
    /// The province, such as `Zuid-Holland`; empty for a point without a known place.
    pub province: String,
    /// The middle of the postcode, place or municipality.
    pub position: Position,
    /// The visitor's own municipality, if one is known or likely.
    pub municipality: Option<Municipality>,
    /// Whether the position is a stand-in: the typed postcode is not in the directory and a
    /// neighbouring number is used, or only the municipality of the place is known.
    pub approximate: bool,
    /// The names of the municipalities it may be, likeliest first.
    own: Vec<String>,
}

/// The municipality a spot belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Its official name, such as `Bergen (NH)`.
    pub name: String,
    /// Whether that is certain. `false` if a postcode or place lies in more than one
    /// municipality, or none is recorded and the nearest was taken: say "probably".
    pub sure: bool,
}

/// A place outside of the Netherlands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Abroad {
    /// Its name, if one is known; of a position there may be none.
    pub name: Option<String>,
    /// The country, if that is known.
    pub country: Option<Country>,
}

/// A place in another country.
#[derive(Debug, Clone, PartialEq)]
struct Foreign {
    name: String,
    country: Country,
    /// Where it is, if it lies close to the border.
    position: Option<Position>,
}

impl Foreign {
    fn abroad(&self) -> Abroad {
        Abroad { name: Some(self.name.clone()), country: Some(self.country) }
    }
}

/// One municipality.
#[derive(Debug, Clone, PartialEq)]
struct Area {
    /// Its official name, such as `Utrecht` or `Bergen (NH)`. No two have the same.
    name: String,
    /// Where its counter is.
    position: Position,
}

/// One postcode of four digits.
#[derive(Debug, Clone, PartialEq)]
struct Code {
    number: u16,
    position: Position,
    places: Vec<u16>,
    own: Own,
}

/// One place; homonyms are different places.
#[derive(Debug, Clone, PartialEq)]
struct Place {
    name: String,
    province: u16,
    position: Position,
    own: Own,
    /// The number of its postcodes: a measure of its size.
    codes: u16,
    approximate: bool,
}

/// The municipalities something may belong to, likeliest first.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Own {
    areas: Vec<u16>,
    sure: bool,
}

/// One folded name and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    folded: String,
    entry: Entry,
    /// Which letters it has, to pass it over quickly.
    letters: u32,
}

/// The thing that a name stands for, as a place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    Place(u16),
    Municipality(u16),
    Abroad(u16),
}
