//! Marrying, or living together, after going back alone: art. 10(1) of the Remigratiebesluit.

use super::{COUPLES, WHAT_TO_REPORT, day, older, report_by, rule};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::Yes;
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Step};

/// A single recipient marries, or moves in with somebody.
pub const TOGETHER: Provision = Provision {
    code: "together",
    concerns: ALWAYS,
    rules: &[
        rule(
            Yes(F::OtherHasAward),
            Effect::Changes,
            "one-amount",
            Contact::SvbRemigration,
            &[report_by(F::TogetherOn), day("from", F::TogetherOn, &[Step::FirstOfMonth(1)])],
            &[older(acts::RB, "10")],
        ),
        rule(ALWAYS, Effect::Stays, "keeps-single", Contact::SvbRemigration, &[report_by(F::TogetherOn)], &[]),
    ],
    sources: &[COUPLES, WHAT_TO_REPORT],
};
