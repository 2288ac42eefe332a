//! The plan: what to do when going back, step by step in the order of time. A step is data of the same kind as a scheme:
//! whom it concerns, rules of which the first that holds decides, days, whom to call, sources.
//!
//! The plan asks nothing that the balance ([`crate::keep`]) does not ask. What may or may not be so for somebody and is not
//! known (a rented home, debts) is said with "if".

mod after;
mod before;
mod last_week;
pub mod letters;
mod now;
mod pages;
mod years;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::criterion::{Criterion, Span};
use crate::decision::Decision;
use crate::facts::{FactId, Received};
use crate::keep::{JOB_SEARCH, receives};
use crate::provision::{Provision, Step, Term};
use crate::situation::Situation;
use crate::truth::Truth;

/// A time in the plan, before or after leaving.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Stage {
    /// At once.
    Now,
    /// About two months before leaving.
    TwoMonths,
    /// In the last week.
    LastWeek,
    /// In the first weeks in the other country.
    FirstWeeks,
    /// Every year from then on.
    EveryYear,
    /// Once in so many years.
    OnceInYears,
}

impl Stage {
    /// All of them, in the order of time.
    pub const ALL: &'static [Stage] = <Stage as VariantArray>::VARIANTS;

    /// Its steps, in the order of time.
    pub const fn steps(self) -> &'static [&'static Provision] {
        STEPS[self as usize]
    }

    /// What becomes of its steps for one person. Somebody who surely goes to look for work only (form PD U2) and comes
    /// back within three months does not move: no step that belongs to a move is told.
    pub fn decisions<'a>(self, situation: &'a Situation<'_>) -> impl Iterator<Item = Decision> + 'a {
        let moves = situation.truth(&JOB_SEARCH) != Truth::Holds;
        let told = move |step: &&&Provision| moves || WITHOUT_A_MOVE.contains(&step.code);
        self.steps().iter().filter(told).map(|step| step.evaluate(situation))
    }
}

/// The steps that do not belong to a move.
const WITHOUT_A_MOVE: [&str; 6] =
    ["permit-first", "claim-aow-now", "passport", "tell-uwv", "tell-municipality", "claim-aow"];

/// The steps of each [`Stage`].
pub const STEPS: [&[&Provision]; 6] =
    [now::STEPS, before::STEPS, last_week::STEPS, after::STEPS, years::EVERY_YEAR, years::ONCE_IN_YEARS];

/// Every step, in the order of time.
pub fn all() -> impl Iterator<Item = &'static Provision> {
    STEPS.iter().flat_map(|steps| steps.iter().copied())
}

/// The step with this code.
pub fn find(code: &str) -> Option<&'static Provision> {
    all().find(|step| step.code == code)
}

/// A day that can be missed, counted from leaving.
const fn from_leaving(code: &'static str, steps: &'static [Step]) -> Term {
    Term { code, from: FactId::Departure, steps, deadline: true }
}

/// So many days later.
const fn days(days: i32) -> Step {
    Step::Plus(Span::Days(days))
}

/// So many months later.
const fn months(months: i32) -> Step {
    Step::Plus(Span::Months(months))
}

/// Paid by the SVB.
const BY_SVB: Criterion = receives(&[Received::Aow, Received::Aio, Received::Anw, Received::Akw]);
/// Paid by the UWV for who is unfit for work.
const UNFIT: Criterion = receives(&[Received::Wia, Received::Wao, Received::Waz, Received::Wajong]);
/// Paid by the UWV for other reasons.
const OTHER_UWV: Criterion = receives(&[Received::Ww, Received::Zw, Received::Tw, Received::Iow]);
