//! From the name of a place to the municipality it lies in.
//!
//! The register tells homonyms apart by a tail: a province (`Bergen LB`), `Gem` and a municipality
//! (`Beek Gem Montferland`), or the municipality itself, cut off (`Serooskerke Schouwen-Dui`).

use crate::sources::TownRow;
use crate::table::{Fault, Source, SourceError};
use places::fold;
use std::collections::HashMap;

/// What follows a name to tell it from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tail<'a> {
    None,
    Province(&'static str),
    Municipality(&'a str),
    /// `AC`, `ca`: "and surroundings", in the telephone books of old.
    Surroundings,
}

/// A name without its tail: `Hengelo (Gld)` is `Hengelo`, in Gelderland.
pub fn without_tail(name: &str) -> (&str, Tail<'_>) {
    for mark in [" Gem ", " gem "] {
        if let Some((base, municipality)) = name.split_once(mark) {
            return (base, Tail::Municipality(municipality));
        }
    }
    let Some((base, tail)) = name.rsplit_once(' ') else {
        return (name, Tail::None);
    };
    let tail = match tail.trim_matches(['(', ')']).to_uppercase().as_str() {
        "GLD" => Tail::Province("Gelderland"),
        "LB" | "L" => Tail::Province("Limburg"),
        "NB" => Tail::Province("Noord-Brabant"),
        "NH" => Tail::Province("Noord-Holland"),
        "ZH" => Tail::Province("Zuid-Holland"),
        "OV" => Tail::Province("Overijssel"),
        "GN" => Tail::Province("Groningen"),
        "DR" => Tail::Province("Drenthe"),
        "FR" => Tail::Province("Friesland"),
        "UT" => Tail::Province("Utrecht"),
        "AC" | "CA" => Tail::Surroundings,
        _ => return (name, Tail::None),
    };
    (base, tail)
}

/// The municipalities a name may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Candidates {
    None,
    One(u16),
    /// Different places of one name.
    Homonyms(Vec<u16>),
    /// One place in several municipalities.
    Shared(Vec<u16>),
}

#[derive(Debug, Clone)]
struct Town {
    municipality: u16,
    /// The folded name with its tail.
    full: String,
    has_tail: bool,
}

/// All places of the register, by folded name.
pub struct Towns<'a> {
    by_name: HashMap<String, Vec<Town>>,
    /// The name and province of each municipality.
    municipalities: &'a [(String, String)],
}

impl<'a> Towns<'a> {
    pub fn new(
        source: Source<'_>,
        rows: &[TownRow],
        municipalities: &'a [(String, String)],
    ) -> Result<Self, SourceError> {
        let numbers: HashMap<&str, u16> = municipalities.iter().map(|(name, _)| name.as_str()).zip(0_u16..).collect();
        let mut by_name: HashMap<String, Vec<Town>> = HashMap::new();
        for (row, line) in rows.iter().zip(2..) {
            let Some(number) = numbers.get(row.municipality.as_str()) else {
                let fault = Fault::NoSuchMunicipality(row.municipality.clone());
                return Err(SourceError { file: source.file, line, key: row.name.clone(), fault });
            };
            let (base, tail) = without_tail(&row.name);
            let town = Town { municipality: *number, full: fold(&row.name), has_tail: tail != Tail::None };
            by_name.entry(fold(base)).or_default().push(town);
            if let Some(base) = without_municipality(&row.name, &row.municipality) {
                by_name.entry(fold(base)).or_default().push(Town {
                    municipality: *number,
                    full: fold(&row.name),
                    has_tail: true,
                });
            }
        }
        Ok(Self { by_name, municipalities })
    }

    /// The municipalities that a place called `name` in `province` may lie in.
    pub fn candidates(&self, name: &str, province: &str) -> Candidates {
        let (base, tail) = without_tail(name);
        let towns = self.by_name.get(&fold(base)).map(Vec::as_slice).unwrap_or_default();
        let within = |town: &&Town| {
            self.municipalities.get(usize::from(town.municipality)).is_some_and(|(name, own)| {
                let named = match tail {
                    Tail::Municipality(wanted) => fold(name) == fold(wanted),
                    _ => true,
                };
                named && own == province
            })
        };
        let mut found: Vec<&Town> = towns.iter().filter(within).collect();
        if found.is_empty() {
            found = towns.iter().collect();
        }
        // `Bavel AC` is the one with that very tail, and `Bavel` the one without.
        let full = fold(name);
        if found.iter().any(|town| town.full == full) {
            found.retain(|town| town.full == full);
        }
        let homonyms = found.iter().any(|town| town.has_tail);
        let mut numbers: Vec<u16> = found.iter().map(|town| town.municipality).collect();
        numbers.sort_unstable();
        numbers.dedup();
        match (numbers.as_slice(), homonyms) {
            ([], _) => Candidates::None,
            ([one], _) => Candidates::One(*one),
            (_, true) => Candidates::Homonyms(numbers),
            (_, false) => Candidates::Shared(numbers),
        }
    }
}

/// The name before the (cut-off) name of its municipality, if that is how it ends.
pub fn without_municipality<'a>(name: &'a str, municipality: &str) -> Option<&'a str> {
    let municipality = fold(municipality);
    name.match_indices(' ').find_map(|(place, _)| {
        let (base, tail) = name.split_at_checked(place)?;
        let tail = fold(tail);
        (tail.len() >= 4 && municipality.starts_with(&tail)).then_some(base)
    })
}

#[test]
fn tails_of_homonyms_are_taken_off() {
    assert_eq!(without_tail("Bergen (NH)"), ("Bergen", Tail::Province("Noord-Holland")));
    assert_eq!(without_tail("Beek Gem Berg en Dal"), ("Beek", Tail::Municipality("Berg en Dal")));
    assert_eq!(without_tail("Bergen op Zoom"), ("Bergen op Zoom", Tail::None));
    assert_eq!(without_municipality("Serooskerke Schouwen-Dui", "Schouwen-Duiveland"), Some("Serooskerke"));
    assert_eq!(without_municipality("Bergen aan Zee", "Bergen (NH)"), None);
}
