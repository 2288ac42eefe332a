//! Dutch nationality (*Rijkswet op het Nederlanderschap*): an adult with another nationality loses it after thirteen
//! years in a row outside the Kingdom and the EU (art. 15(1)(c)). A new passport, identity card or declaration starts
//! thirteen new years (art. 15(4)). Children follow their parents by art. 16 and are not asked about.

use super::{EFTA, EU, EU_OVERSEAS, KINGDOM, rule, then, to};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{All, Any, HasNationality, HasOnlyNationality, Not};
use crate::criterion::{ALWAYS, Span};
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

/// The last day for a new passport, reckoned from leaving: the earliest there can be. A passport got before leaving
/// does not count, since the thirteen years begin abroad; one got later only puts the day off. Counted in months, which from 29 February is the earlier of two readings.
const RENEW: Term = Term {
    code: "renew",
    from: F::Departure,
    steps: &[Step::Plus(Span::Months(13 * 12)), Step::DayBefore],
    deadline: true,
};

/// Dutch nationality.
pub const NATIONALITY: Provision = Provision {
    code: "nationality",
    concerns: HasNationality(NL),
    rules: &[
        rule(
            HasOnlyNationality(NL),
            then(
                Effect::Stays,
                "only-dutch",
                Contact::Municipality,
                &[],
                &[Source::law(acts::RWN, "15"), Source::law(acts::RWN, "14")],
            ),
        ),
        rule(
            Any(&[All(&[to(EU), Not(&to(EFTA))]), to(KINGDOM)]),
            then(Effect::Stays, "in-eu", Contact::Municipality, &[], &[Source::law(acts::RWN, "15")]),
        ),
        rule(to(EU_OVERSEAS), then(Effect::Ask, "ask", Contact::Embassy, &[], &[Source::derived(acts::RWN, "15")])),
        rule(
            ALWAYS,
            then(Effect::Changes, "thirteen-years", Contact::Embassy, &[RENEW], &[Source::law(acts::RWN, "15")]),
        ),
    ],
    sources: &[],
};
