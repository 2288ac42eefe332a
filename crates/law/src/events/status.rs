//! People who were given asylum or temporary protection, and people who have no permit: what a visit, going back or
//! staying can cost.

use super::rule;
use crate::acts;
use crate::criterion::Criterion::OneOf;
use crate::criterion::{ALWAYS, Criterion};
use crate::facts::{FactId as F, ResidenceNow};
use crate::pages::UKRAINE;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

const fn residence(now: &[ResidenceNow]) -> Criterion {
    OneOf(F::ResidenceNow, ResidenceNow::among(now))
}

/// What a visit to the home country does to an asylum permit, and six months away.
const VISIT: Source = Source::page(
    "refugeehelp.nl",
    "https://www.refugeehelp.nl/en/status-holder/article/100497-you-need-to-know-this-regarding-travel-to-your-country-of-origin-and-right-of-residence-in-the-netherlands",
    "",
    Sure::Verified,
);
/// The permit for an indefinite term can be withdrawn only if the visit shows that something untrue was told.
const LASTING: Source = Source::page(
    "officielebekendmakingen.nl",
    "https://zoek.officielebekendmakingen.nl/kst-19637-2316.html",
    "2017-05-08",
    Sure::Unverified,
);

/// Asylum or temporary protection: may one go and look first?
pub const ASYLUM: Provision = Provision {
    code: "asylum",
    concerns: ALWAYS,
    rules: &[
        rule(
            residence(&[ResidenceNow::TemporaryAsylum]),
            Effect::Stops,
            "temporary",
            Contact::Vluchtelingenwerk,
            &[],
            &[VISIT, Source::law(acts::VW, "32")],
        ),
        // The text of 2026 has no such permit any more; what holds for who has one was not found.
        rule(
            residence(&[ResidenceNow::AsylumIndefinite]),
            Effect::Ask,
            "lasting",
            Contact::Vluchtelingenwerk,
            &[],
            &[VISIT, LASTING],
        ),
        rule(residence(&[ResidenceNow::TemporaryProtection]), Effect::Ask, "ukraine", Contact::Dtv, &[], &[UKRAINE]),
        rule(
            residence(&[ResidenceNow::Procedure, ResidenceNow::None]),
            Effect::Ask,
            "procedure",
            Contact::Vluchtelingenwerk,
            &[],
            &[],
        ),
        rule(ALWAYS, Effect::Stays, "other", Contact::Ind, &[], &[]),
    ],
    sources: &[VISIT],
};

/// No right of residence: who helps, the entry ban (*inreisverbod*), a place to sleep. The five cities had a place with
/// money of the State until 1 January 2025; what each of them offers in 2026 was not found.
pub const NO_PERMIT: Provision = Provision {
    code: "no-permit",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        Effect::Ask,
        "help",
        Contact::Iom,
        &[],
        &[Source::page(
            "gemeente.nu",
            "https://www.gemeente.nu/bestuur/gemeenten-willen-door-met-bed-bad-broodregeling/",
            "",
            Sure::Unverified,
        )],
    )],
    sources: &[
        Source::page(
            "rijksoverheid.nl",
            "https://www.rijksoverheid.nl/onderwerpen/terugkeer-vreemdelingen/terugkeerbeleid",
            "",
            Sure::Verified,
        ),
        Source::law(acts::VW, "66a"),
        Source::page("ind.nl", "https://ind.nl/nl/inreisverbod", "2022-05-28", Sure::Older),
        Source::page(
            "iom-nederland.nl",
            "https://iom-nederland.nl/veelgestelde-vragen/vrijwillige-terugkeer-en-herintegratie/kan-ik-nog-terugkeren-naar-nederland-of-de-europese-unie-als-ik-ben-teruggekeerd-met-iom",
            "",
            Sure::Verified,
        ),
    ],
};
