//! Incapacity benefit since 2006 (*WIA*: IVA and WGA). Goes along if a treaty says so (art. 43 and 45). The follow-up
//! benefit (*WGA-vervolguitkering*) is multiplied by a country factor in some countries (art. 62(2)). Somebody who is
//! away for less than a year still lives in the Netherlands and keeps it (uwv.nl, undated): words say so here,
//! and [`crate::away`] asks.

use super::pages::{KOSOVO, UWV_COUNTRIES};
use super::{CV, EU, FROM_LEAVING, MA, MK, NO_TREATY, SR, TELL_UWV, TN, TR, TURKISH_ONLY, XK, YU, receives};
use super::{rule, then, to};
use crate::acts;
use crate::criterion::Criterion::{self, All, Any, Before, Not, OneOf};
use crate::criterion::{ALWAYS, Span};
use crate::date::Date;
use crate::facts::{FactId as F, Received, WiaKind};
use crate::pages::{INCAPACITY_2022, INCAPACITY_ABROAD, UWV_ABROAD, UWV_LIVING};
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Term};

const FOLLOW_UP: Criterion = OneOf(F::WiaKind, WiaKind::among(&[WiaKind::WgaVvu]));
/// The protocol with Morocco is applied from this day; the UWV names benefits that began after this month.
const MOROCCO: [Date; 2] = [Date::of_law(2016, 10, 1), Date::of_law(2016, 11, 1)];
/// The protocol with Cape Verde is applied to moves and conversions from this day.
const CAPE_VERDE: Date = Date::of_law(2019, 7, 1);
/// The treaty with Yugoslavia no longer covers Kosovo from this day.
const KOSOVO_ENDED: Date = Date::of_law(2020, 1, 1);
/// WGA revives only if the ground for ending it is gone within five years (art. 57(3)); counted in months, which from
/// 29 February is the earlier of two readings.
const REVIVES: Term =
    Term { code: "back", from: F::Departure, steps: &[Step::Plus(Span::Months(5 * 12))], deadline: true };

const fn same(sources: &'static [Source]) -> Consequence {
    then(Effect::Stays, "same", Contact::Uwv, &[TELL_UWV], sources)
}

const fn factor(code: &'static str, sources: &'static [Source]) -> Consequence {
    then(Effect::Changes, code, Contact::Uwv, &[TELL_UWV], sources)
}

const fn ask_amount(sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, "ask-amount", Contact::Uwv, &[TELL_UWV], sources)
}

/// Incapacity benefit since 2006.
pub const WIA: Provision = Provision {
    code: "wia",
    concerns: receives(&[Received::Wia]),
    rules: &[
        rule(to(EU), same(&[Source::law(acts::WIA, "45"), Source::law(acts::WIA, "62"), INCAPACITY_ABROAD])),
        rule(to(MK), same(&[Source::law(acts::WIA, "45"), Source::law(acts::RWL, "1"), UWV_COUNTRIES])),
        rule(to(SR), same(&[Source::law(acts::WIA, "45"), Source::law(acts::RWL, "1"), INCAPACITY_2022])),
        rule(
            Any(&[to(TN), to(YU)]),
            same(&[Source::derived(acts::WIA, "45"), Source::law(acts::RWL, "1"), UWV_COUNTRIES]),
        ),
        rule(
            All(&[Any(&[to(TR), to(MA), to(CV)]), Not(&FOLLOW_UP)]),
            same(&[Source::law(acts::WIA, "45"), UWV_ABROAD]),
        ),
        rule(All(&[to(TR), TURKISH_ONLY]), same(&[Source::law(acts::WIA, "45"), Source::law(acts::RWL, "1")])),
        rule(to(TR), ask_amount(&[Source::derived(acts::RWL, "1")])),
        rule(All(&[to(MA), Before(F::VvuSince, MOROCCO[0])]), same(&[Source::law(acts::WIA, "45"), UWV_ABROAD])),
        rule(All(&[to(MA), Before(F::VvuSince, MOROCCO[1])]), ask_amount(&[UWV_ABROAD])),
        rule(to(MA), factor("factor-50", &[Source::law(acts::RWL, "1"), UWV_ABROAD])),
        rule(
            All(&[to(CV), Before(F::Departure, CAPE_VERDE), Before(F::VvuSince, CAPE_VERDE)]),
            same(&[Source::law(acts::WIA, "45"), UWV_ABROAD]),
        ),
        rule(to(CV), factor("factor-60", &[Source::law(acts::RWL, "1"), UWV_ABROAD])),
        rule(All(&[to(XK), Before(F::Departure, KOSOVO_ENDED), Not(&FOLLOW_UP)]), same(&[KOSOVO])),
        rule(
            All(&[to(NO_TREATY), OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]))]),
            then(
                Effect::Stops,
                "stops-iva",
                Contact::Uwv,
                &[FROM_LEAVING, TELL_UWV],
                &[Source::law(acts::WIA, "43"), Source::law(acts::WIA, "48"), Source::law(acts::WIA, "49")],
            ),
        ),
        rule(
            to(NO_TREATY),
            then(
                Effect::Stops,
                "stops",
                Contact::Uwv,
                &[FROM_LEAVING, TELL_UWV, REVIVES],
                &[Source::law(acts::WIA, "43"), Source::law(acts::WIA, "56"), Source::law(acts::WIA, "57")],
            ),
        ),
        rule(
            ALWAYS,
            then(Effect::Ask, "ask", Contact::Uwv, &[TELL_UWV], &[Source::derived(acts::WIA, "45"), UWV_COUNTRIES]),
        ),
    ],
    sources: &[UWV_LIVING],
};
