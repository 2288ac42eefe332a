//! Left earlier without applying, and WIA or WAO was lowered or ended afterwards: art. 4(3) of the Act let such a person
//! apply from abroad. It copies the conditions of art. 2b, and the closing date is one of them: whether it is still open
//! since 2025 is not settled in any source that was read.

use super::super::Test::{All, WordIn, Yes};
use super::super::provision::{Contact, Effect, Provision, Source};
use super::super::{ALWAYS, acts};
use super::{rule, unverified};
use crate::facts::FactId as F;

/// WIA or WAO was lowered or ended after leaving.
pub const INCAPACITY_LOWERED: Provision = Provision {
    id: "incapacity-lowered",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[Yes(F::LeftWithIncapacity), WordIn(F::IncapacityChange, &["lowered", "ended"])]),
            Effect::Ask,
            "unsettled",
            Contact::Svb,
            &[],
            &[unverified(acts::RW, "2b")],
        ),
        rule(ALWAYS, Effect::Stops, "not-this-article", Contact::Svb, &[], &[]),
    ],
    sources: &[Source::law(acts::RW, "4")],
};
