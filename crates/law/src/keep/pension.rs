//! Company pension (*pensioen van een werkgever*): paid in every country. Which country taxes it was not looked into.

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// The pension of a former employer.
pub const PENSION: Provision = Provision {
    code: "pension",
    concerns: receives(&[Received::Pen]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Stays,
            "same",
            Contact::PensionFund,
            &[],
            &[Source::page(
                "nmigratie.nl",
                "https://www.nmigratie.nl/informatie-over-remigratie/hulp-bij-migratie-22",
                "",
                Sure::Older,
            )],
        ),
    )],
    sources: &[],
};
