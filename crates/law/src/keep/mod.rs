//! What becomes of Dutch benefits, pensions, care and nationality on leaving the Netherlands, scheme by scheme, as of
//! 2026. A cell that is not verified says "ask", and never guesses.
//!
//! The rules of a scheme that come out alike share a code, and with it the text, the contact and the days; only their
//! sources differ. So nobody is asked what makes no difference.

mod aio;
mod akw;
mod allowances;
mod anw;
mod aow;
mod aow_voluntary;
mod bijstand;
mod care;
mod countries;
mod kgb;
mod nationality;
mod older_unemployed;
mod pages;
mod pension;
mod tw;
mod wajong;
mod wao_waz;
mod way_back;
mod wia;
mod wlz;
mod ww;
mod zw;

pub(crate) use aow::SINGLE_KEPT;
pub use countries::*;
pub(crate) use ww::JOB_SEARCH;
use ww::job_search;

use crate::criterion::{Criterion, Span};
use crate::facts::{FactId, Received};
use crate::provision::{Provision, Step, Term, rule, then};

/// Every scheme, in the order of the balance.
pub const ALL: &[&Provision] = &[
    &aow::AOW,
    &aow_voluntary::AOW_VOLUNTARY,
    &aio::AIO,
    &pension::PENSION,
    &wia::WIA,
    &wao_waz::WAO_WAZ,
    &wajong::WAJONG,
    &ww::WW,
    &zw::ZW,
    &tw::TW,
    &older_unemployed::OLDER_UNEMPLOYED,
    &bijstand::BIJSTAND,
    &anw::ANW,
    &akw::AKW,
    &kgb::KGB,
    &allowances::ALLOWANCES,
    &care::CARE,
    &wlz::WLZ,
    &nationality::NATIONALITY,
    &way_back::WAY_BACK,
];

/// The code of the state pension, which somebody can have without receiving it yet.
pub const AOW_CODE: &str = aow::AOW.code;

/// The person receives at least one of these.
pub const fn receives(benefits: &[Received]) -> Criterion {
    Criterion::Includes(FactId::Receives, Received::among(benefits))
}

/// From the day of leaving.
const FROM_LEAVING: Term = Term { code: "from", from: FactId::Departure, steps: &[], deadline: false };
/// From the first day of the month after leaving.
const FROM_NEXT_MONTH: Term =
    Term { code: "from", from: FactId::Departure, steps: &[Step::FirstOfMonth(1)], deadline: false };
/// The UWV wants to know two weeks before somebody leaves.
const TELL_UWV: Term =
    Term { code: "report", from: FactId::Departure, steps: &[Step::Plus(Span::Days(-14))], deadline: true };
