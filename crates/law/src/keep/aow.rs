//! State pension (*Algemene Ouderdomswet*): paid in every country; the rate of a single person only where an agreement
//! says so. Who does not get it yet gets it later, for the years of insurance there are.

use super::pages::{KOSOVO_2020, PLUSONLINE, SVB_SB1058};
use super::{CV, EU, FROM_NEXT_MONTH, MA, MK, NO_TREATY, SR, TN, TR, XK, YU, receives, rule, then, to};
use crate::acts;
use crate::criterion::Criterion::{All, Any, Before, Not, PensionAge, Yes};
use crate::criterion::{ALWAYS, Moment};
use crate::facts::{FactId as F, Received};
use crate::pension_age::NOT_FIXED_FROM;
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Term};

const fn same(sources: &'static [Source]) -> Consequence {
    then(Effect::Stays, "same", Contact::Svb, &[], sources)
}

const fn ask_single(sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, "ask-single", Contact::Svb, &[], sources)
}

const NOT_YET: super::Criterion = Not(&receives(&[Received::Aow]));

/// The state pension.
pub const AOW: Provision = Provision {
    code: "aow",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[NOT_YET, PensionAge(Moment::ReferenceDate)]),
            then(Effect::Ask, "claim", Contact::Svb, &[], &[Source::law(acts::AOW, "7"), Source::law(acts::AOW, "16")]),
        ),
        rule(
            All(&[NOT_YET, Before(F::BirthDate, NOT_FIXED_FROM)]),
            then(
                Effect::Changes,
                "later",
                Contact::Svb,
                &[Term { code: "start", from: F::BirthDate, steps: &[Step::PensionDay], deadline: false }],
                &[Source::law(acts::AOW, "7a"), Source::law(acts::AOW, "13")],
            ),
        ),
        rule(
            NOT_YET,
            then(
                Effect::Ask,
                "later-not-fixed",
                Contact::Svb,
                &[Term { code: "expected", from: F::BirthDate, steps: &[Step::PensionDay], deadline: false }],
                &[Source::derived(acts::AOW, "7a"), Source::law(acts::AOW, "13")],
            ),
        ),
        rule(Any(&[to(EU), to(TR), to(MA), to(SR)]), same(&[Source::law(acts::AOW, "9a"), PLUSONLINE])),
        rule(Any(&[to(TN), to(CV), to(YU), to(MK)]), same(&[Source::derived(acts::AOW, "9a"), SVB_SB1058])),
        rule(Not(&Yes(F::Alone)), same(&[Source::law(acts::AOW, "9")])),
        rule(
            to(NO_TREATY),
            then(
                Effect::Changes,
                "married-rate",
                Contact::Svb,
                &[FROM_NEXT_MONTH],
                &[Source::law(acts::AOW, "9a"), Source::law(acts::AOW, "17")],
            ),
        ),
        rule(to(XK), ask_single(&[KOSOVO_2020])),
        rule(ALWAYS, ask_single(&[Source::derived(acts::AOW, "9a")])),
    ],
    sources: &[],
};
