//! Older incapacity benefits (*WAO*, and *WAZ* for the self-employed): go along if a treaty says so, at the same
//! amount everywhere. Somebody who is away for less than a year still lives in the Netherlands, as with the WIA.

use super::pages::{KOSOVO, UWV_COUNTRIES};
use super::{CV, EU, FROM_LEAVING, MA, MK, NO_TREATY, SR, TELL_UWV, TN, TR, XK, YU, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{All, Any, Before};
use crate::date::Date;
use crate::facts::{FactId as F, Received};
use crate::pages::{INCAPACITY_2022, INCAPACITY_ABROAD, UWV_ABROAD, UWV_LIVING};
use crate::provision::{Consequence, Contact, Effect, Provision, Source};

/// The treaty with Yugoslavia no longer covers Kosovo from this day.
const KOSOVO_ENDED: Date = Date::of_law(2020, 1, 1);

const fn same(sources: &'static [Source]) -> Consequence {
    then(Effect::Stays, "same", Contact::Uwv, &[TELL_UWV], sources)
}

/// Older incapacity benefits.
pub const WAO_WAZ: Provision = Provision {
    code: "wao-waz",
    concerns: receives(&[Received::Wao, Received::Waz]),
    rules: &[
        rule(Any(&[to(EU), to(TR), to(MA), to(CV)]), same(&[Source::law(acts::WAO, "20"), UWV_ABROAD])),
        rule(to(MK), same(&[Source::law(acts::WAO, "20"), UWV_COUNTRIES])),
        rule(to(SR), same(&[Source::law(acts::WAO, "20"), INCAPACITY_2022])),
        rule(Any(&[to(TN), to(YU)]), same(&[Source::derived(acts::WAO, "20"), UWV_COUNTRIES])),
        rule(All(&[to(XK), Before(F::Departure, KOSOVO_ENDED)]), same(&[KOSOVO])),
        rule(
            to(NO_TREATY),
            then(
                Effect::Stops,
                "stops",
                Contact::Uwv,
                &[FROM_LEAVING, TELL_UWV],
                &[Source::law(acts::WAO, "43b"), Source::law(acts::WAZ, "19a")],
            ),
        ),
        rule(
            ALWAYS,
            then(Effect::Ask, "ask", Contact::Uwv, &[TELL_UWV], &[Source::derived(acts::WAO, "20"), UWV_COUNTRIES]),
        ),
    ],
    sources: &[INCAPACITY_ABROAD, UWV_LIVING],
};
