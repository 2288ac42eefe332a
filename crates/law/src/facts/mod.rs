//! The facts of a person: typed, each known or not.
//!
//! A fact that is not known is not there; that something is surely absent (nobody applied, it did not happen yet) is
//! known, as [`Known::Absent`].

mod catalogue;
mod choice;
mod choices;
mod requires;

pub use catalogue::{AnswerKind, FactId, FactSet, Row, Tone};
pub use choice::{Choices, Places, place_of};
pub use choices::*;
pub use requires::Requires;
use strum::EnumCount;

use crate::country::Country;
use crate::date::PartialDate;

/// The known value of a fact. Countries in any number and benefits have places of their own ([`Facts::countries`],
/// [`Facts::benefits`]).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// There surely is none: no application, not yet, never.
    Absent,
    /// Yes or no.
    Flag(bool),
    /// A date, perhaps in part.
    Date(PartialDate),
    /// A country.
    Country(Country),
    /// One of the codes of the fact, by its place.
    Choice(u8),
    /// Any number of them.
    Several(Places),
    /// A number.
    Number(u32),
}

impl From<bool> for Known {
    fn from(flag: bool) -> Known {
        Known::Flag(flag)
    }
}

impl From<PartialDate> for Known {
    fn from(date: PartialDate) -> Known {
        Known::Date(date)
    }
}

impl From<Country> for Known {
    fn from(country: Country) -> Known {
        Known::Country(country)
    }
}

impl From<u32> for Known {
    fn from(number: u32) -> Known {
        Known::Number(number)
    }
}

impl From<Choices> for Known {
    fn from(choices: Choices) -> Known {
        Known::Several(choices.places())
    }
}

/// How long a benefit ran.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Until {
    /// Still running.
    Running,
    /// The last day.
    Ended(PartialDate),
}

/// One period of one benefit. What is `None` is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BenefitPeriod {
    /// Which benefit.
    pub kind: Option<BenefitKind>,
    /// The first day.
    pub from: Option<PartialDate>,
    /// The last day.
    pub until: Option<Until>,
    /// Whether it was paid as a loan (art. 2b(6)).
    pub loan: Option<bool>,
}

/// The benefits of a person.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Benefits {
    /// The periods that are known, in any order.
    pub periods: Vec<BenefitPeriod>,
    /// Whether these are all there are; otherwise more may come to light.
    pub complete: bool,
}

/// Everything that is known of a person. `Default` knows nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    known: [Option<Known>; FactId::COUNT],
    nationalities: Option<Vec<Country>>,
    former_nationalities: Option<Vec<Country>>,
    /// The benefits received.
    pub benefits: Option<Benefits>,
}

impl Default for Facts {
    fn default() -> Facts {
        Facts::NONE
    }
}

impl Facts {
    /// No facts at all: copied as a whole, which is quicker than to write each.
    const NONE: Facts =
        Facts { known: [None; FactId::COUNT], nationalities: None, former_nationalities: None, benefits: None };

    /// Makes a fact known, or known to be something else.
    pub fn set(&mut self, fact: FactId, known: impl Into<Known>) {
        self.known[fact as usize] = Some(known.into());
    }

    /// The same as an expression.
    #[must_use]
    pub fn with(mut self, fact: FactId, known: impl Into<Known>) -> Facts {
        self.set(fact, known);
        self
    }

    /// Makes a fact known that is any number of countries.
    pub fn set_countries(&mut self, fact: FactId, countries: Vec<Country>) {
        if let Some(place) = self.countries_mut(fact) {
            *place = Some(countries);
        }
    }

    /// Makes a fact unknown again.
    pub fn forget(&mut self, fact: FactId) {
        self.known[fact as usize] = None;
        if fact == FactId::Benefits {
            self.benefits = None;
        } else if let Some(place) = self.countries_mut(fact) {
            *place = None;
        }
    }

    fn countries_mut(&mut self, fact: FactId) -> Option<&mut Option<Vec<Country>>> {
        match fact {
            FactId::Nationalities => Some(&mut self.nationalities),
            FactId::FormerNationalities => Some(&mut self.former_nationalities),
            _ => None,
        }
    }

    /// The known value of a fact, apart from countries in any number and benefits.
    pub fn known(&self, fact: FactId) -> Option<Known> {
        self.known[fact as usize]
    }

    /// Whether anything is known of a fact.
    pub fn is_known(&self, fact: FactId) -> bool {
        match fact {
            FactId::Nationalities | FactId::FormerNationalities => self.countries(fact).is_some(),
            FactId::Benefits => self.benefits.is_some(),
            _ => self.known(fact).is_some(),
        }
    }

    /// A fact that is a yes or a no; `None` if it is not known, or is of another kind.
    pub fn flag(&self, fact: FactId) -> Option<bool> {
        match self.known(fact)? {
            Known::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    /// A fact that is a date; `None` if it is not known, absent, or of another kind.
    pub fn date(&self, fact: FactId) -> Option<PartialDate> {
        match self.known(fact)? {
            Known::Date(date) => Some(date),
            _ => None,
        }
    }

    /// A fact that is a country; `None` if it is not known, or is of another kind.
    pub fn country(&self, fact: FactId) -> Option<Country> {
        match self.known(fact)? {
            Known::Country(country) => Some(country),
            _ => None,
        }
    }

    /// A fact that is any number of countries; `None` if it is not known, or is of another kind.
    pub fn countries(&self, fact: FactId) -> Option<&[Country]> {
        match fact {
            FactId::Nationalities => self.nationalities.as_deref(),
            FactId::FormerNationalities => self.former_nationalities.as_deref(),
            _ => None,
        }
    }

    /// A fact that is a choice, as its place; `None` if it is not known, or is of another kind.
    pub fn choice(&self, fact: FactId) -> Option<u8> {
        match self.known(fact)? {
            Known::Choice(place) => Some(place),
            _ => None,
        }
    }

    /// A fact that is several choices; `None` if it is not known, or is of another kind.
    pub fn several(&self, fact: FactId) -> Option<Places> {
        match self.known(fact)? {
            Known::Several(places) => Some(places),
            _ => None,
        }
    }

    /// A fact that is a number; `None` if it is not known, or is of another kind.
    pub fn number(&self, fact: FactId) -> Option<u32> {
        match self.known(fact)? {
            Known::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether it is known that there is none.
    pub fn is_absent(&self, fact: FactId) -> bool {
        self.known(fact) == Some(Known::Absent)
    }
}
