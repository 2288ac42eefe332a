//! How long somebody may be away from the Netherlands who will not leave for good, or not yet: for each benefit, the right of
//! residence, insurance and home, what stays as it is until when, and whom to tell. What no source settles says "ask".
//!
//! A scheme has the same code here as in [`crate::keep`], and other rules. The days are held against the planned stay by
//! [`Trip`].

mod aio;
mod akw;
mod allowances;
mod anw;
mod aow;
mod bijstand;
mod care;
mod home;
mod pages;
mod pension;
mod registration;
mod residence;
mod trip;
mod tw;
mod wajong;
mod wia;
mod ww;
mod zw;

pub use trip::{Trip, tells_last_day};

use crate::criterion::{Criterion, Span};
use crate::facts::{FactId, Stay};
use crate::keep::receives;
use crate::provision::{Consequence, Contact, Effect, Provision, Shown, Source, Step, Term, rule, then};

/// Everything that a stay abroad can touch.
pub const ALL: &[&Provision] = &[
    &bijstand::BIJSTAND,
    &aio::AIO,
    &ww::WW,
    &wia::WIA,
    &wajong::WAJONG,
    &zw::ZW,
    &tw::TW,
    &aow::AOW,
    &anw::ANW,
    &akw::AKW,
    &allowances::ALLOWANCES,
    &pension::PENSION,
    &residence::RESIDENCE,
    &care::CARE,
    &registration::REGISTRATION,
    &home::HOME,
];

/// The thing with this code.
pub fn find(code: &str) -> Option<&'static Provision> {
    ALL.iter().copied().find(|provision| provision.code == code)
}

/// The code of the day by which somebody must be back.
pub const UNTIL: &str = "until";

/// The day by which somebody must be back, counted from leaving.
const fn until(steps: &'static [Step]) -> Term {
    Term { code: UNTIL, from: FactId::AbroadFrom, steps, deadline: true }
}

/// The last day to tell it, counted back from leaving.
const fn report(steps: &'static [Step]) -> Term {
    Term { code: "report", from: FactId::AbroadFrom, steps, deadline: true }
}

/// The UWV wants to know two weeks before.
const TELL_UWV: Term = report(&[Step::Plus(Span::Days(-14))]);
/// Shorter than a year: back on the last day before a year has passed.
const UNDER_A_YEAR: Term = until(&[Step::Plus(Span::Months(12)), Step::DayBefore]);

/// Nothing changes up to a limit.
const fn limit(
    most: Span,
    code: &'static str,
    contact: Contact,
    terms: &'static [Term],
    sources: &'static [Source],
) -> Consequence {
    then(Effect::Stays, code, contact, terms, sources).showing(Shown::Limit(most))
}

/// The person lives in two countries, a part of each year in each.
const PART_OF_YEAR: Criterion = Criterion::OneOf(FactId::Stay, Stay::among(&[Stay::PartOfYear]));
