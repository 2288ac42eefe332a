//! Remigrants who separate: art. 5(1) of the Act, art. 7(5) and 8(2) of the Remigratiebesluit. Since 1 January 2019 a
//! married couple must also be permanently separated.

use super::super::Test::{All, Not, Yes};
use super::super::provision::{Consequence, Contact, Effect, Provision, Rule, Source, Step, Term};
use super::super::{ALWAYS, acts};
use crate::facts::FactId as F;

/// A couple with the benefit that separates.
pub const SEPARATION: Provision = Provision {
    id: "separation",
    concerns: ALWAYS,
    rules: &[
        Rule {
            when: All(&[Yes(F::Married), Not(&Yes(F::PermanentlySeparated))]),
            then: Consequence {
                effect: Effect::Stays,
                word: "couple-stays",
                contact: Contact::Svb,
                terms: &[],
                sources: &[Source::law(acts::RW, "5")],
            },
        },
        Rule {
            when: ALWAYS,
            then: Consequence {
                effect: Effect::Changes,
                word: "two-single-rights",
                contact: Contact::Svb,
                terms: &[Term { word: "from", from: F::SeparatedOn, steps: &[Step::FirstOfMonth(0)], deadline: false }],
                sources: &[Source::law(acts::RW, "5"), Source::derived(acts::RB, "8")],
            },
        },
    ],
    sources: &[],
};
