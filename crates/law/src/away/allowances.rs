//! Allowances of the Dienst Toeslagen (*toeslagen*): how long one may be away from the home or the country was not found.

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// Allowances for care, rent and childcare.
pub const ALLOWANCES: Provision = Provision {
    code: "allowances",
    concerns: receives(&[Received::Toe]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Ask,
            "ask",
            Contact::Toeslagen,
            &[],
            &[Source::page(
                "oosterpoortwoon.nl",
                "https://www.oosterpoortwoon.nl/ik-ben-huurder/huurcontract/tijdelijke-inwoning",
                "",
                Sure::Older,
            )],
        ),
    )],
    sources: &[],
};
