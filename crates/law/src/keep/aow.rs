//! State pension (*Algemene Ouderdomswet*): paid in every country; the rate of a single person only if an agreement
//! says so (art. 9a). Somebody who does not get it yet gets it later, for the years of insurance there are, and at that
//! same rate. The supplement for a partner (from before 2015) ends if there is no agreement (art. 8a). Articles 8, 8a,
//! 9 and 9a were read again on 2026-11-27: for Aruba, Curaçao, Sint Maarten and the Caribbean Netherlands a decree may
//! keep the single rate (art. 9a(3)(b)); the decree was not found, so the SVB is asked there.

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

const fn claim(code: &'static str, sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, code, Contact::Svb, &[], sources)
}

const fn later(code: &'static str, sources: &'static [Source]) -> Consequence {
    then(Effect::Changes, code, Contact::Svb, &[START], sources)
}

const fn not_fixed(code: &'static str, sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, code, Contact::Svb, &[EXPECTED], sources)
}

const START: Term = Term { code: "start", from: F::BirthDate, steps: &[Step::PensionDay], deadline: false };
const EXPECTED: Term = Term { code: "expected", from: F::BirthDate, steps: &[Step::PensionDay], deadline: false };
const NOT_YET: super::Criterion = Not(&receives(&[Received::Aow]));
const REACHED: super::Criterion = PensionAge(Moment::ReferenceDate);
const FIXED: super::Criterion = Before(F::BirthDate, NOT_FIXED_FROM);

/// The countries with an agreement that keeps the rate of a single person.
const SINGLE_VERIFIED: super::Criterion = Any(&[to(EU), to(TR), to(MA), to(SR)]);
const SINGLE_DERIVED: super::Criterion = Any(&[to(TN), to(CV), to(YU), to(MK)]);
/// Somebody who is alone keeps the rate of a single person there.
pub(crate) const SINGLE_KEPT: super::Criterion = Any(&[SINGLE_VERIFIED, SINGLE_DERIVED]);

/// The state pension.
pub const AOW: Provision = Provision {
    code: "aow",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[NOT_YET, REACHED, to(NO_TREATY)]),
            claim(
                "claim-no-treaty",
                &[Source::law(acts::AOW, "7"), Source::law(acts::AOW, "9a"), Source::law(acts::AOW, "16")],
            ),
        ),
        rule(All(&[NOT_YET, REACHED]), claim("claim", &[Source::law(acts::AOW, "7"), Source::law(acts::AOW, "16")])),
        rule(
            All(&[NOT_YET, FIXED, to(NO_TREATY)]),
            later(
                "later-no-treaty",
                &[Source::law(acts::AOW, "7a"), Source::law(acts::AOW, "9a"), Source::law(acts::AOW, "13")],
            ),
        ),
        rule(All(&[NOT_YET, FIXED]), later("later", &[Source::law(acts::AOW, "7a"), Source::law(acts::AOW, "13")])),
        rule(
            All(&[NOT_YET, to(NO_TREATY)]),
            not_fixed(
                "later-not-fixed-no-treaty",
                &[Source::derived(acts::AOW, "7a"), Source::law(acts::AOW, "9a"), Source::law(acts::AOW, "13")],
            ),
        ),
        rule(NOT_YET, not_fixed("later-not-fixed", &[Source::derived(acts::AOW, "7a"), Source::law(acts::AOW, "13")])),
        rule(SINGLE_VERIFIED, same(&[Source::law(acts::AOW, "9a"), PLUSONLINE])),
        rule(SINGLE_DERIVED, same(&[Source::derived(acts::AOW, "9a"), SVB_SB1058])),
        rule(
            All(&[Not(&Yes(F::Alone)), to(NO_TREATY)]),
            then(
                Effect::Stays,
                "couple-no-treaty",
                Contact::Svb,
                &[],
                &[Source::law(acts::AOW, "9"), Source::law(acts::AOW, "8a")],
            ),
        ),
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
