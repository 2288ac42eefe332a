//! Help to return of IOM and the Dienst Terugkeer en Vertrek (*REAN*, *EURP*): for people who cannot pay for the journey
//! and agree that their procedure or their permit ends. Amounts and conditions as on pages without a date, read in 2024
//! to 2026. That a permit for good excludes somebody is nowhere read: IOM tells holders of any permit to hand it in.

use super::rule;
use crate::country::Country;
use crate::criterion::Criterion::{All, Any, HasNationality, Not, OneOf, Yes};
use crate::criterion::{ALWAYS, Criterion};
use crate::facts::{FactId as F, ResidenceNow};
use crate::keep::EU_NATIONAL;
use crate::pages::UKRAINE;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

const fn residence(now: &[ResidenceNow]) -> Criterion {
    OneOf(F::ResidenceNow, ResidenceNow::among(now))
}

/// Permits that are not asylum for a fixed term, and the right of the family of a citizen of the EU.
const PERMITS: &[ResidenceNow] = &[
    ResidenceNow::Eu,
    ResidenceNow::RegularFixed,
    ResidenceNow::RegularIndefinite,
    ResidenceNow::EuLongTerm,
    ResidenceNow::AsylumIndefinite,
];
const SYRIA: Criterion = HasNationality(Country::code("SY"));

/// The people it is for, and those it is not for.
const WHO: Source = Source::page(
    "dienstterugkeerenvertrek.nl",
    "https://www.dienstterugkeerenvertrek.nl/ondersteuning-bij-terugkeer/basisvertrekondersteuning",
    "",
    Sure::Older,
);
/// A Dutch passport or a permit, and help of IOM.
const PERMIT: Source = Source::page(
    "iom-nederland.nl",
    "https://iom-nederland.nl/veelgestelde-vragen/vrijwillige-terugkeer-en-herintegratie/wat-gebeurt-er-als-ik-een-nederlandse-verblijfsvergunning-paspoort-heb-en-ik-wil-terugkeren-met-ondersteuning-van-iom",
    "",
    Sure::Verified,
);
/// EUR 5,000 and 2,500 for who applied from 17 November 2025 until 1 January 2026, 2,800 and 1,650 from June 2025, 900
/// before. The amount of 2026 was not found.
const SYRIANS: Source = Source::page(
    "blikopnieuws.nl",
    "https://www.blikopnieuws.nl/nieuws/307936/minister-van-weel-verhoogt-de-terugkeerondersteuning-voor-syriers.html",
    "2025-10-21",
    Sure::Unverified,
);

/// Help with the journey and after arrival.
pub const HELP_TO_RETURN: Provision = Provision {
    code: "help-to-return",
    concerns: ALWAYS,
    rules: &[
        rule(
            Any(&[residence(&[ResidenceNow::Dutch]), All(&[residence(&[ResidenceNow::Eu]), EU_NATIONAL])]),
            Effect::Stops,
            "citizen",
            Contact::Iom,
            &[],
            &[WHO, PERMIT],
        ),
        rule(residence(&[ResidenceNow::TemporaryProtection]), Effect::Ask, "ukraine", Contact::Dtv, &[], &[UKRAINE]),
        rule(Not(&Yes(F::NoMeans)), Effect::Stops, "own-means", Contact::Iom, &[], &[]),
        rule(residence(PERMITS), Effect::Ask, "permit", Contact::Iom, &[], &[PERMIT]),
        rule(SYRIA, Effect::Ask, "syria", Contact::Dtv, &[], &[SYRIANS]),
        rule(Yes(F::HelpedBefore), Effect::Ask, "helped-before", Contact::Iom, &[], &[WHO]),
        rule(ALWAYS, Effect::Stays, "help", Contact::Iom, &[], &[PERMIT]),
    ],
    sources: &[
        Source::page(
            "dienstterugkeerenvertrek.nl",
            "https://dienstterugkeerenvertrek.nl/ondersteuning-bij-terugkeer/eurp",
            "",
            Sure::Verified,
        ),
        Source::page(
            "iom-nederland.nl",
            "https://iom-nederland.nl/en/news/news-on-voluntary-return/change-of-amounts-of-reintegration-support",
            "",
            Sure::Verified,
        ),
    ],
};
