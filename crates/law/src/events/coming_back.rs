//! Coming back to live in the Netherlands for good: permit, registering at the municipality, health insurance, AIO, a home.

use super::{deadline, rule, unverified};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{Any, HasNationality, Not};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::FactId as F;
use crate::keep::EU_NATIONAL;
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

/// Needs no permit to live in the Netherlands.
const FREE: Criterion = Any(&[HasNationality(NL), EU_NATIONAL]);

/// The steps, and where the number of months stands.
const STEPS: Source =
    Source::page("nederlandwereldwijd.nl", "https://nederlandwereldwijd.nl/terug-naar-nederland", "", Sure::Verified);
const INSURANCE: Source = Source::page(
    "regelhulp.nl",
    "https://www.regelhulp.nl/onderwerpen/migratie-vakantie/naar-nederland-verhuizen",
    "",
    Sure::Verified,
);

/// Moving back for good.
pub const COMING_BACK: Provision = Provision {
    code: "coming-back",
    concerns: ALWAYS,
    rules: &[
        rule(Not(&FREE), Effect::Ask, "permit-first", Contact::Ind, &[], &[unverified(acts::VB, "3.51"), STEPS]),
        rule(
            ALWAYS,
            Effect::Stays,
            "steps",
            Contact::Municipality,
            &[deadline("insured", F::BackOn, &[Step::Plus(Span::Months(4))])],
            &[STEPS, Source::derived(acts::ZVW, "5"), INSURANCE],
        ),
    ],
    sources: &[],
};
