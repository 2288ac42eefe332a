//! Help nearby: from a typed postcode or place to the counters of municipalities around it.
//!
//! Everything happens on the phone: the directory is one text file (`assets/places/directory.txt`),
//! fetched whole when the visitor asks for help nearby, so no request tells where somebody lives.
//! This module does no I/O and knows no clock and no language.
//!
//! # Layout
//!
//! * `parse` reads the file into a [`Directory`] and says where a broken one is broken;
//! * `keys` collects every name, in one order, for finding;
//! * `lookup` turns what was typed into a [`Spot`], by postcode, name, beginning or near miss;
//! * `nearest` lists the counters around a spot, the visitor's own municipality first;
//! * `counter` is one counter with its address, phone and links;
//! * [`map`] places points on the map and knows which part of it is shown;
//! * `record` is one place or organisation of any kind, with its `schedule`; `links` makes links of it;
//! * `names`, `typo` and `position` compare names, typing mistakes and points;
//! * [`lines`] holds the national organisations, which are not tied to a place.
//!
//! The file is made from `data/*.csv` (sources and licences: `data/SOURCES.md`) by
//! `UPDATE=1 cargo test --test places`.

mod counter;
mod keys;
pub mod lines;
mod links;
mod lookup;
pub mod map;
mod names;
mod nearest;
mod parse;
mod position;
mod record;
pub mod schedule;
mod typo;

pub use counter::Counter;
pub use lines::HelpLine;
pub use links::tel_uri;
pub use lookup::LookUp;
pub use names::fold;
pub use nearest::Near;
pub use parse::{DirectoryError, Problem};
pub use position::Position;
pub use record::{Kind, Location, Record};

/// All postcodes, places and counters, ready to be searched.
#[derive(Debug, Clone, PartialEq)]
pub struct Directory {
    provinces: Vec<String>,
    counters: Vec<Counter>,
    places: Vec<Place>,
    /// In ascending order of the number.
    codes: Vec<Code>,
    /// In ascending order of the folded name.
    keys: Vec<Key>,
}

impl Directory {
    /// The counters of all municipalities, in the order of the file (by name).
    #[must_use]
    pub fn counters(&self) -> &[Counter] {
        &self.counters
    }

    /// All postcodes of four digits, in ascending order.
    pub fn postcodes(&self) -> impl Iterator<Item = u16> + '_ {
        self.codes.iter().map(|code| code.number)
    }

    /// How many places can be found by name.
    #[must_use]
    pub fn place_count(&self) -> usize {
        self.places.len()
    }
}

/// Where the visitor is, or wants help: one postcode, place or municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// What to call it, in Dutch spelling: `3511 Utrecht`, `Rotterdam`, `Hollands Kroon`.
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
    /// The municipalities it may be, likeliest first, as places in the list of counters.
    own: Vec<u16>,
}

/// The municipality a spot belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Its official name, such as `Bergen (NH)`.
    pub name: String,
    /// Whether that is certain. `false` where a postcode or place lies in more than one
    /// municipality, or none is recorded and the nearest was taken: say "probably".
    pub sure: bool,
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
    counters: Vec<u16>,
    sure: bool,
}

/// One folded name and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    folded: String,
    entry: Entry,
}

/// What a name stands for, as a place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    Place(u16),
    Municipality(u16),
}
