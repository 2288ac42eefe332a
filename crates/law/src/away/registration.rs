//! The register of residents (*BRP*): who is abroad for eight months or longer of one year is deregistered, in pieces too.

use super::pages::NMI_COMMUTING;
use super::{limit, rule, until};
use crate::criterion::{ALWAYS, Span};
use crate::pages::DEREGISTER;
use crate::provision::{Contact, Provision, Step};

/// Being registered with a municipality.
pub const REGISTRATION: Provision = Provision {
    code: "registration",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        limit(
            Span::Months(8),
            "8-months",
            Contact::Municipality,
            &[until(&[Step::Plus(Span::Months(8)), Step::DayBefore])],
            &[DEREGISTER, NMI_COMMUTING],
        ),
    )],
    sources: &[],
};
