//! From what somebody typed to a spot.

use super::address::{self, is_separator};
use super::names::{digit, has_start, is_invisible, is_letter};
use super::typo::{Typos, forgiven};
use super::{Abroad, Code, Directory, Entry, Key, Municipality, Own, Spot, fold};

/// More choices than this do not help anybody.
const CHOICES: usize = 8;

/// A missing postcode is replaced by a neighbour at most this many numbers away (the post-office
/// boxes of a town, `3500` to `3509`, lie just below its first street, `3511`).
const NEIGHBOUR: u16 = 11;

/// No name is longer than this when folded.
const LONGEST: usize = 60;

/// The meaning of a typed text.
#[derive(Debug, Clone, PartialEq)]
pub enum LookUp {
    /// Nothing was typed.
    Empty,
    /// One postcode, place or municipality.
    Found(Spot),
    /// More than one: places of the same name, with the same beginning, or equally like what
    /// was typed. Largest first, at most eight.
    Several(Vec<Spot>),
    /// A place in another country.
    Abroad(Abroad),
    /// Written like a postcode, but there is none with this number, nor one close by.
    UnknownPostcode {
        /// The four digits, in Latin script.
        typed: String,
    },
    /// No place is called this, or anything like it.
    UnknownPlace {
        /// What was typed, without spaces around it.
        typed: String,
    },
    /// Digits, but not a postcode: that is four digits, the first not 0, with two letters or none.
    NotAPostcode,
}

impl Directory {
    /// Finds a postcode (`3511`, `3511 AB`, `٣٥١١`), or a place or municipality by its name, its
    /// name in another script or language, its beginning, or with a typing mistake.
    #[must_use]
    pub fn look_up(&self, typed: &str) -> LookUp {
        let visible: String = typed.chars().filter(|letter| !is_invisible(*letter)).collect();
        let typed = visible.trim();
        if typed.is_empty() {
            return LookUp::Empty;
        }
        if let Some(country) = address::country(typed) {
            return LookUp::Abroad(Abroad { name: None, country: Some(country) });
        }
        let found = match (read_postcode(typed), address::read(typed)) {
            (_, Some(address)) => self.by_address(&address),
            (Reading::Postcode(number), None) => self.by_number(number),
            (Reading::Name, None) => self.by_name(typed),
            // "2e Exloermond" is a place.
            (Reading::Broken, None) => {
                let place = Some(typed).filter(|typed| typed.contains(is_letter));
                let named = place.and_then(|typed| self.by_exact_or_beginning(&fold(typed)));
                named.unwrap_or(LookUp::NotAPostcode)
            }
        };
        match (&found, address::behind_numbers(typed)) {
            (LookUp::NotAPostcode | LookUp::UnknownPlace { .. }, Some(words)) => match self.by_name(words) {
                LookUp::UnknownPlace { .. } => found,
                named => named,
            },
            _ => found,
        }
    }

    /// The postcode of an address, unless the place with it is in another country: `2000 Antwerpen` is not in Haarlem.
    fn by_address(&self, address: &address::Address) -> LookUp {
        match address.words.chars().nth(2).map(|_| self.by_name(&address.words)) {
            Some(LookUp::Abroad(abroad)) => LookUp::Abroad(abroad),
            _ => self.by_number(address.number),
        }
    }

    /// The postcode, or the nearest number when it is close.
    fn by_number(&self, number: u16) -> LookUp {
        let here = self.codes.partition_point(|code| code.number < number);
        let above = self.codes.get(here);
        let below = here.checked_sub(1).and_then(|place| self.codes.get(place));
        let nearest = [above, below]
            .into_iter()
            .flatten()
            .filter(|code| code.number / 100 == number / 100)
            .min_by_key(|code| code.number.abs_diff(number));
        match nearest {
            Some(code) if code.number.abs_diff(number) <= NEIGHBOUR => {
                LookUp::Found(self.spot_of_code(code, code.number != number))
            }
            _ => LookUp::UnknownPostcode { typed: number.to_string() },
        }
    }

    fn by_name(&self, typed: &str) -> LookUp {
        let name = match has_start(typed, "gemeente ") {
            true => typed.get("gemeente ".len()..).unwrap_or(typed),
            false => typed,
        };
        let folded = fold(name);
        self.by_exact_or_beginning(&folded)
            .or_else(|| self.by_near_miss(&folded))
            .unwrap_or_else(|| LookUp::UnknownPlace { typed: typed.to_owned() })
    }

    /// All that is called exactly this; if nothing is, all whose name begins with it.
    fn by_exact_or_beginning(&self, folded: &str) -> Option<LookUp> {
        let start = self.keys.partition_point(|key| key.folded.as_str() < folded);
        let from_here = self.keys.get(start..).unwrap_or_default();
        let exact = from_here.iter().take_while(|key| key.folded == folded);
        let beginning = from_here.iter().take_while(|key| key.folded.starts_with(folded));
        folded.chars().next()?;
        let exact = self.meant(exact);
        if exact.is_some() || folded.chars().nth(1).is_none() { exact } else { self.meant(beginning) }
    }

    /// What names stand for: a place of the Netherlands rather than one abroad.
    fn meant<'a>(&self, keys: impl Iterator<Item = &'a Key> + Clone) -> Option<LookUp> {
        let abroad = || {
            keys.clone().find_map(|key| match key.entry {
                Entry::Abroad(number) => self.abroad.get(usize::from(number)),
                _ => None,
            })
        };
        found(self.spots(keys.clone())).or_else(|| Some(LookUp::Abroad(abroad()?.abroad())))
    }

    /// All whose name differs by the fewest typing mistakes, if these are few enough.
    fn by_near_miss(&self, folded: &str) -> Option<LookUp> {
        let letters = folded.chars().count();
        if letters > LONGEST {
            return None;
        }
        let mut limit = forgiven(letters);
        let mut best = Vec::new();
        if limit == 0 {
            return None;
        }
        let mut typos = Typos::of(folded);
        for key in &self.keys {
            if !typos.can_be(key.letters, limit) {
                continue;
            }
            match typos.distance(&key.folded, limit) {
                Some(distance) if distance < limit => {
                    limit = distance;
                    best.clear();
                    best.push(key);
                }
                Some(_) => best.push(key),
                None => {}
            }
        }
        self.meant(best.into_iter())
    }

    /// The spots that names stand for, each once, the largest first, at most [`CHOICES`].
    fn spots<'a>(&self, keys: impl Iterator<Item = &'a Key>) -> Vec<Spot> {
        let mut entries: Vec<(u16, Entry)> = keys.map(|key| (self.size(key.entry), key.entry)).collect();
        // By size, then as in the file, which is the same on every phone.
        entries.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        entries.dedup();
        let entries = entries.into_iter().map(|(_, entry)| entry);
        entries.filter_map(|entry| self.spot_of(entry)).take(CHOICES).collect()
    }

    /// How many postcodes a place has; a municipality comes after the places.
    fn size(&self, entry: Entry) -> u16 {
        match entry {
            Entry::Place(number) => self.places.get(usize::from(number)).map_or(0, |place| place.codes),
            Entry::Municipality(_) | Entry::Abroad(_) => 0,
        }
    }

    fn spot_of(&self, entry: Entry) -> Option<Spot> {
        match entry {
            Entry::Abroad(_) => None,
            Entry::Place(number) => {
                let place = self.places.get(usize::from(number))?;
                Some(Spot {
                    label: place.name.clone(),
                    postcode: None,
                    province: self.province(place.province),
                    position: place.position,
                    municipality: self.municipality(&place.own),
                    approximate: place.approximate,
                    own: self.names(&place.own),
                })
            }
            Entry::Municipality(number) => {
                let area = self.areas.get(usize::from(number))?;
                let own = Own { areas: vec![number], sure: true };
                Some(Spot {
                    label: area.name.clone(),
                    postcode: None,
                    province: self.province_of_area(number),
                    position: area.position,
                    municipality: self.municipality(&own),
                    approximate: true,
                    own: self.names(&own),
                })
            }
        }
    }

    pub(super) fn spot_of_code(&self, code: &Code, approximate: bool) -> Spot {
        let places = || {
            let numbers = code.places.iter();
            numbers.filter_map(|number| self.places.get(usize::from(*number)))
        };
        let names: Vec<&str> = places().map(|place| place.name.as_str()).collect();
        let province = places().next().map(|place| self.province(place.province));
        let mut municipality = self.municipality(&code.own);
        if let (true, Some(municipality)) = (approximate, &mut municipality) {
            municipality.sure = false;
        }
        Spot {
            label: format!("{} {}", code.number, names.join(", ")),
            postcode: Some(code.number),
            province: province.unwrap_or_default(),
            position: code.position,
            municipality,
            approximate,
            own: self.names(&code.own),
        }
    }

    fn municipality(&self, own: &Own) -> Option<Municipality> {
        let area = self.areas.get(usize::from(*own.areas.first()?))?;
        Some(Municipality { name: area.name.clone(), sure: own.sure })
    }

    /// The names of the municipalities, likeliest first.
    fn names(&self, own: &Own) -> Vec<String> {
        let areas = own.areas.iter().filter_map(|number| self.areas.get(usize::from(*number)));
        areas.map(|area| area.name.clone()).collect()
    }

    fn province(&self, number: u16) -> String {
        let province = self.provinces.get(usize::from(number));
        province.cloned().unwrap_or_default()
    }

    fn province_of_area(&self, number: u16) -> String {
        let mut places = self.places.iter();
        let place = places.find(|place| place.own.areas.first() == Some(&number));
        place.map(|place| self.province(place.province)).unwrap_or_default()
    }
}

fn found(mut spots: Vec<Spot>) -> Option<LookUp> {
    match spots.len() {
        0 => None,
        1 => spots.pop().map(LookUp::Found),
        _ => Some(LookUp::Several(spots)),
    }
}

/// How typed text reads before it is looked up.
#[derive(Debug, PartialEq, Eq)]
enum Reading {
    /// Four digits with or without two letters, and perhaps the place after them.
    Postcode(u16),
    /// It begins with a digit but is no postcode.
    Broken,
    /// It begins with something else.
    Name,
}

fn read_postcode(typed: &str) -> Reading {
    let country = has_start(typed, "nl") && typed.chars().any(|letter| digit(letter).is_some());
    let typed = match (country, typed.get(2..)) {
        (true, Some(rest)) => rest.trim_start_matches(is_separator),
        _ => typed,
    };
    let mut letters = typed.chars().peekable();
    if letters.peek().copied().and_then(digit).is_none() {
        return Reading::Name;
    }
    let mut number = 0_u32;
    let mut digits = 0;
    let mut apart = false;
    while let Some(letter) = letters.peek().copied() {
        match digit(letter) {
            // More than four digits is too many, however many there are.
            Some(value) if digits < 5 => {
                number = number * 10 + value;
                digits += 1;
                apart = false;
            }
            Some(_) => return Reading::Broken,
            None if is_separator(letter) => apart = true,
            None => break,
        }
        letters.next();
    }
    let tail: String = letters.collect();
    let first_word: usize = tail.chars().take_while(|letter| is_letter(*letter)).count();
    let all: usize = tail.chars().count();
    let written_well = match first_word {
        0 => tail.is_empty(),
        1 => false,
        // The two letters, and perhaps the place behind them.
        2 => first_word == all || tail.chars().nth(2).is_some_and(is_separator),
        // The place right behind the digits.
        _ => apart,
    };
    match u16::try_from(number) {
        Ok(number) if digits == 4 && number >= 1000 && written_well => Reading::Postcode(number),
        _ => Reading::Broken,
    }
}
