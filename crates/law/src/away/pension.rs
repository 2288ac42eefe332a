//! Company pension: is paid wherever one is.

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// Company pension.
pub const PENSION: Provision = Provision {
    code: "pension",
    concerns: receives(&[Received::Pen]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Stays,
            "no-limit",
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
