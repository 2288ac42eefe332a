//! Left earlier without applying, and WIA or WAO was lowered or ended afterwards: art. 4(3) of the Act let such a person
//! apply from abroad. It copies the conditions of art. 2b, and the closing date is one of them: whether it is still open
//! since 2025 is not settled in any source that was read.

use super::{rule, unverified};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{All, OneOf, Yes};
use crate::facts::{FactId as F, IncapacityChange};
use crate::plan::letters;
use crate::provision::{Consequence, Contact, Effect, Provision, Rule, Shown, Source, then};

/// WIA or WAO was lowered or ended after leaving.
pub const INCAPACITY_LOWERED: Provision = Provision {
    code: "incapacity-lowered",
    concerns: ALWAYS,
    rules: &[
        Rule {
            when: All(&[
                Yes(F::LeftWithIncapacity),
                OneOf(
                    F::IncapacityChange,
                    IncapacityChange::among(&[IncapacityChange::Lowered, IncapacityChange::Ended]),
                ),
            ]),
            requires: &[],
            then: Consequence {
                shows: Some(Shown::Letter(&letters::APPLICATION)),
                ..then(Effect::Ask, "unsettled", Contact::SvbRemigration, &[], &[unverified(acts::RW, "2b")])
            },
        },
        rule(ALWAYS, Effect::Stops, "not-this-article", Contact::SvbRemigration, &[], &[]),
    ],
    sources: &[Source::law(acts::RW, "4")],
};
