//! Left earlier without applying, and WIA or WAO was lowered or ended afterwards: art. 4(3) of the Act let such a person
//! apply from abroad. It copies the conditions of art. 2b, and the closing date is one of them: whether it is still open
//! since 2025 is not settled in any source that was read.

use super::{rule, unverified};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Test::{All, WordIn, Yes};
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source};

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
