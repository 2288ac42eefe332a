//! Health insurance (*Zvw*, with the *Wlz*): goes with being a resident, which somebody stays who means to be away for less than a
//! year; who commutes asks the SVB.

use super::pages::{SVB_LIVING, SVB_SB1027};
use super::{PART_OF_YEAR, UNDER_A_YEAR, limit, rule, then};
use crate::acts;
use crate::criterion::{ALWAYS, Span};
use crate::provision::{Contact, Effect, Provision, Source};

/// Health insurance.
pub const CARE: Provision = Provision {
    code: "care",
    concerns: ALWAYS,
    rules: &[
        rule(PART_OF_YEAR, then(Effect::Ask, "part-of-year", Contact::Svb, &[], &[SVB_LIVING])),
        rule(
            ALWAYS,
            limit(
                Span::Months(12),
                "under-a-year",
                Contact::Svb,
                &[UNDER_A_YEAR],
                &[SVB_SB1027, SVB_LIVING, Source::derived(acts::ZVW, "2")],
            ),
        ),
    ],
    sources: &[],
};
