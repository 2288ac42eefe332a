//! How long somebody may be away from the Netherlands who will not leave for good, or not yet: for each benefit, the right of
//! residence, insurance and home, what stays as it is until when, and whom to tell. What no source settles says "ask".
//!
//! A scheme has the same code here as in [`crate::keep`], and other rules.

mod aio;
mod bijstand;

use crate::criterion::Criterion;
use crate::facts::{FactId, Received};
use crate::keep::receives;
use crate::provision::{Provision, Step, Term};

/// Everything that a stay abroad can touch.
pub const ALL: &[&Provision] = &[&bijstand::BIJSTAND, &aio::AIO];

/// The thing with this code.
pub fn find(code: &str) -> Option<&'static Provision> {
    ALL.iter().copied().find(|provision| provision.code == code)
}

/// Four weeks.
const FOUR_WEEKS: i32 = 28;
/// Thirteen weeks.
const THIRTEEN_WEEKS: i32 = 91;

/// The last day of a stay of so many days in a row and in one calendar year; the day of leaving is counted, to be safe.
const fn until(steps: &'static [Step]) -> Term {
    Term { code: "until", from: FactId::AbroadFrom, steps, deadline: true }
}

const FOUR_WEEKS_A_YEAR: &[Term] = &[until(&[Step::LastOfDays(FOUR_WEEKS, FactId::DaysAbroadBefore)])];
const THIRTEEN_WEEKS_A_YEAR: &[Term] = &[until(&[Step::LastOfDays(THIRTEEN_WEEKS, FactId::DaysAbroadBefore)])];

/// At least so many days of the calendar year were used before.
const fn used(days: i32) -> Criterion {
    Criterion::MoreThan(FactId::DaysAbroadBefore, days as u32 - 1)
}

/// Receives one of these.
const fn gets(benefits: &[Received]) -> Criterion {
    receives(benefits)
}
