//! The only, or youngest, child comes of age: art. 10(2) of the Remigratiebesluit. Only the amount of a single parent
//! depends on a child.

use super::{SINGLE_PARENT, day, older, rule};
use crate::acts;
use crate::criterion::{ALWAYS, Span};
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Step};

/// A child turns 18.
pub const CHILD_18: Provision = Provision {
    code: "child-18",
    concerns: ALWAYS,
    rules: &[
        rule(
            SINGLE_PARENT,
            Effect::Changes,
            "single-amount",
            Contact::SvbRemigration,
            &[day("from", F::ChildBirthDate, &[Step::Plus(Span::Years(18)), Step::FirstOfMonth(1)])],
            &[older(acts::RB, "10")],
        ),
        rule(
            ALWAYS,
            Effect::Stays,
            "no-change",
            Contact::SvbRemigration,
            &[],
            &[older(acts::RR, "5"), older(acts::RB, "2")],
        ),
    ],
    sources: &[],
};
