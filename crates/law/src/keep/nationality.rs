//! Dutch nationality (*Rijkswet op het Nederlanderschap*): an adult with another nationality loses it after thirteen
//! years in a row outside the Kingdom and the EU (art. 15(1)(c)). A new passport, identity card or declaration starts
//! thirteen new years (art. 15(4)). Children follow their parents, unless the other parent is Dutch (art. 16).
//!
//! Until 1 April 2022 the term was ten years; ten years that were full before that day stay a loss, others became thirteen
//! (brochure of rijksoverheid.nl). Whoever left before 1 April 2012 is by now more than thirteen years away too, so one
//! rule asks for both; who lost it out of proportion may get it back (art. 6(1)(p)).
//!
//! Somebody born in Suriname who asks for the Surinamese nationality while living there stays Dutch (art. 15(2),
//! HR:2015:1749); somebody who gets it by the treaty of 1975 does not (art. 15A(b)). Articles read again on 2026-11-27.

use super::{EFTA, EU, EU_OVERSEAS, KINGDOM, SR, rule, then, to};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{self, Absent, All, Any, FullYears, HasNationality, HasOnlyNationality, Not};
use crate::criterion::{ALWAYS, Moment, Span};
use crate::facts::FactId as F;
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Sure, Term};

/// The last day for a new passport, reckoned from leaving: the earliest there can be. A passport got before leaving
/// does not count, since the thirteen years begin abroad; one got later starts them anew. Counted in months, which from
/// 29 February is the earlier of two readings.
const fn renew(from: F) -> Term {
    Term { code: "renew", from, steps: &[Step::Plus(Span::Months(13 * 12)), Step::DayBefore], deadline: true }
}

/// So many full years have gone by since that day.
const fn ago(from: F, years: i16) -> Criterion {
    FullYears { from, years, to: Moment::ReferenceDate }
}

const BROCHURE: Source = Source::page(
    "rijksoverheid.nl",
    "https://www.rijksoverheid.nl/onderwerpen/nederlandse-nationaliteit/documenten/brochures/2017/01/03/nederlandse-nationaliteit-verliezen",
    "2022-04-01",
    Sure::Verified,
);
const BORN_IN_SURINAME: Source = Source::page(
    "HR:2015:1749",
    "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2015:1749",
    "2015-06-26",
    Sure::Verified,
);

const fn stays(code: &'static str, contact: Contact, sources: &'static [Source]) -> Consequence {
    then(Effect::Stays, code, contact, &[], sources)
}

/// Dutch nationality.
pub const NATIONALITY: Provision = Provision {
    code: "nationality",
    concerns: HasNationality(NL),
    rules: &[
        rule(
            All(&[HasOnlyNationality(NL), to(SR)]),
            stays(
                "only-dutch-suriname",
                Contact::Embassy,
                &[Source::law(acts::RWN, "15"), Source::law(acts::RWN, "15A"), BORN_IN_SURINAME],
            ),
        ),
        rule(
            HasOnlyNationality(NL),
            stays("only-dutch", Contact::Municipality, &[Source::law(acts::RWN, "15"), Source::law(acts::RWN, "14")]),
        ),
        rule(
            Any(&[All(&[to(EU), Not(&to(EFTA))]), to(KINGDOM)]),
            stays("in-eu", Contact::Municipality, &[Source::law(acts::RWN, "15")]),
        ),
        rule(to(EU_OVERSEAS), then(Effect::Ask, "ask", Contact::Embassy, &[], &[Source::derived(acts::RWN, "15")])),
        // Asked only of who has been away for a year: before that a passport since leaving changes next to nothing.
        rule(
            All(&[ago(F::Departure, 1), Not(&Absent(F::PassportSince)), Not(&ago(F::PassportSince, 13))]),
            then(
                Effect::Changes,
                "renewed",
                Contact::Embassy,
                &[renew(F::PassportSince)],
                &[Source::law(acts::RWN, "15"), Source::law(acts::RWN, "16")],
            ),
        ),
        rule(
            ago(F::Departure, 13),
            then(
                Effect::Ask,
                "lost-perhaps",
                Contact::Embassy,
                &[],
                &[Source::law(acts::RWN, "15"), Source::law(acts::RWN, "16"), Source::law(acts::RWN, "6"), BROCHURE],
            ),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Changes,
                "thirteen-years",
                Contact::Embassy,
                &[renew(F::Departure)],
                &[Source::law(acts::RWN, "15"), Source::law(acts::RWN, "16"), BROCHURE],
            ),
        ),
    ],
    sources: &[],
};
