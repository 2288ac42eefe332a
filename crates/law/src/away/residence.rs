//! The right of residence: how long one may be away before the IND takes it that somebody lives elsewhere (*verplaatsing van het
//! hoofdverblijf*), by the kind of permit; and a visit to the country that somebody fled.

use super::{limit, rule, then, until};
use crate::acts;
use crate::criterion::Criterion::{self, OneOf};
use crate::criterion::{ALWAYS, Span};
use crate::facts::{FactId as F, ResidenceNow};
use crate::pages::{IND_AWAY, IND_MAIN_RESIDENCE, LONG_TERM_RESIDENT, TRAVEL_BACK, UKRAINE};
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

const fn has(kinds: &[ResidenceNow]) -> Criterion {
    OneOf(F::ResidenceNow, ResidenceNow::among(kinds))
}

/// The answer of the State Secretary in 2017: a permit for a fixed term is looked into, an indefinite one as a rule not.
const ANSWER_2017: Source = Source::page(
    "nos.nl",
    "https://nos.nl/artikel/2172189-verblijfsvergunningen-ingetrokken-vanwege-reis-naar-vaderland.html",
    "2017",
    Sure::Older,
);

/// The right to stay.
pub const RESIDENCE: Provision = Provision {
    code: "residence",
    concerns: ALWAYS,
    rules: &[
        rule(
            has(&[ResidenceNow::Dutch]),
            then(Effect::Stays, "dutch", Contact::Municipality, &[], &[Source::derived(acts::RWN, "15")]),
        ),
        rule(
            has(&[ResidenceNow::Eu]),
            then(
                Effect::Ask,
                "eu",
                Contact::Ind,
                &[],
                &[Source::page(
                    "cleerdin-hamer.nl",
                    "https://cleerdin-hamer.nl/migratierecht-bestuursrecht/eu-onderdaan/",
                    "",
                    Sure::Older,
                )],
            ),
        ),
        rule(
            has(&[ResidenceNow::RegularFixed, ResidenceNow::RegularIndefinite]),
            limit(
                Span::Months(6),
                "six-months",
                Contact::Ind,
                &[until(&[Step::Plus(Span::Months(6))])],
                &[IND_MAIN_RESIDENCE, IND_AWAY],
            ),
        ),
        rule(
            has(&[ResidenceNow::EuLongTerm]),
            limit(
                Span::Months(12),
                "twelve-months",
                Contact::Ind,
                &[until(&[Step::Plus(Span::Months(12)), Step::DayBefore])],
                &[
                    Source::page(
                        "mynta.nl",
                        "https://www.mynta.nl/en/knowledge-base/new-ind-policy-residential-address-requirement-for-eu-long-term-permit-holders",
                        "",
                        Sure::Older,
                    ),
                    LONG_TERM_RESIDENT,
                ],
            ),
        ),
        rule(
            has(&[ResidenceNow::TemporaryAsylum]),
            then(
                Effect::Ask,
                "asylum-fixed",
                Contact::JuridischLoket,
                &[],
                &[TRAVEL_BACK, ANSWER_2017, IND_MAIN_RESIDENCE],
            ),
        ),
        rule(
            has(&[ResidenceNow::AsylumIndefinite]),
            then(
                Effect::Ask,
                "asylum-indefinite",
                Contact::JuridischLoket,
                &[],
                &[TRAVEL_BACK, ANSWER_2017, IND_MAIN_RESIDENCE],
            ),
        ),
        rule(has(&[ResidenceNow::TemporaryProtection]), then(Effect::Ask, "protection", Contact::Dtv, &[], &[UKRAINE])),
        rule(
            has(&[ResidenceNow::Procedure]),
            then(
                Effect::Ask,
                "procedure",
                Contact::JuridischLoket,
                &[],
                &[Source::Law { act: acts::VW, article: "8", sure: Sure::Unverified }],
            ),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Ask,
                "none",
                Contact::JuridischLoket,
                &[],
                &[Source::Law { act: acts::VW, article: "8", sure: Sure::Unverified }],
            ),
        ),
    ],
    sources: &[],
};
