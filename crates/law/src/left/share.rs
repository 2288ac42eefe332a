//! How large a state pension is: 2 % of a full one for each insured year in the fifty before the pension age (*AOW*
//! art. 7a, 13).
//!
//! Parts of years without insurance are added up, a year of 360 days and a month of 30; what is left over of a year does
//! not count (*Regeling herleiding van gedeelten van kalenderjaren*, art. 1, text of 1 April 2015, read as it stood on
//! 1 November 2024). Without one whole insured year there is no pension (art. 7(1)).
//!
//! It is an estimate: earlier years abroad, voluntary insurance and treaties are not asked about.

use crate::country::NL;
use crate::date::{Date, Days};
use crate::facts::{FactId as F, Facts, Received};
use crate::pension_age::{INSURED_YEARS, pension_day};

/// A share of a full pension, in percent: somewhere from the least to the most, as far as the facts are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
    /// At least this.
    pub least: u8,
    /// At most this.
    pub most: u8,
}

impl Share {
    /// All of it.
    pub const WHOLE: Share = Share { least: 100, most: 100 };

    /// Whether it is one number.
    pub const fn is_one(self) -> bool {
        self.least == self.most
    }
}

/// Days of a year of the Regeling.
const YEAR: i32 = 360;

/// The share of a full pension; `None` without the day of birth and of arrival, or without the day of leaving if the
/// pension age lies ahead. `today` is the day on which the question is put.
pub fn share(facts: &Facts, today: Date) -> Option<Share> {
    let birth = Days::from(facts.date(F::BirthDate)?);
    let born_here = || facts.country(F::BirthCountry).filter(|country| *country == NL).map(|_| birth);
    let arrival = facts.date(F::SettledInNl).map(Days::from).or_else(born_here)?;
    let end = Days { first: pension_day(birth.first).earliest(), last: pension_day(birth.last).latest() };
    let start = Days { first: start_of(end.first), last: start_of(end.last) };
    let receives = facts.several(F::Receives).is_some_and(|all| all.meets(Received::among(&[Received::Aow]).places()));
    let departure = match facts.date(F::Departure) {
        _ if receives => end,
        Some(day) => day.into(),
        None if end.last <= today => end,
        None => return None,
    };
    // Two dates that are known in part are taken at their worst together, and at their best together.
    let worst = days(start.first, arrival.last) + days(departure.first, end.last);
    let best = days(start.last, arrival.first) + days(departure.last, end.first);
    Some(Share { least: percent(worst), most: percent(best) })
}

/// The day on which the fifty years begin that end on this day.
fn start_of(end: Date) -> Date {
    end.plus_years(-INSURED_YEARS)
}

/// Days from one day to another, a month being thirty; none if the other one comes first.
fn days(from: Date, to: Date) -> i32 {
    let number = |day: Date| i32::from(day.year()) * YEAR + i32::from(day.month()) * 30 + i32::from(day.day().min(30));
    (number(to) - number(from)).max(0)
}

/// The share that is left with so many days without insurance.
fn percent(missing: i32) -> u8 {
    let all = i32::from(INSURED_YEARS);
    if missing > (all - 1) * YEAR {
        return 0;
    }
    u8::try_from((all - missing / YEAR) * 2).unwrap_or(0)
}
