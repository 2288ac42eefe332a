//! Help to return of IOM and the Dienst Terugkeer en Vertrek (*REAN*, *EURP*): for people without a right of residence,
//! or who give up a temporary one. Amounts and conditions as on pages without a date, read in 2024 to 2026.

use super::rule;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{Not, OneOf, Yes};
use crate::facts::{Choices, FactId as F, ResidenceNow};
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// Whom it is for, and whom not.
const WHO: Source = Source::page(
    "dienstterugkeerenvertrek.nl",
    "https://www.dienstterugkeerenvertrek.nl/ondersteuning-bij-terugkeer/basisvertrekondersteuning",
    "",
    Sure::Older,
);

/// Dutch, a citizen of the EU, or a permit that is not for asylum and a fixed term.
const SETTLED: Choices = ResidenceNow::among(&[
    ResidenceNow::Dutch,
    ResidenceNow::Eu,
    ResidenceNow::RegularFixed,
    ResidenceNow::RegularIndefinite,
    ResidenceNow::EuLongTerm,
    ResidenceNow::AsylumIndefinite,
]);

/// Help with the journey and after arrival.
pub const HELP_TO_RETURN: Provision = Provision {
    code: "help-to-return",
    concerns: ALWAYS,
    rules: &[
        rule(OneOf(F::ResidenceNow, SETTLED), Effect::Stops, "settled", Contact::Iom, &[], &[WHO]),
        rule(Not(&Yes(F::NoMeans)), Effect::Stops, "own-means", Contact::Iom, &[], &[]),
        rule(Yes(F::HelpedBefore), Effect::Ask, "helped-before", Contact::Iom, &[], &[WHO]),
        rule(ALWAYS, Effect::Stays, "help", Contact::Iom, &[], &[]),
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
