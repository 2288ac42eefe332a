//! Benefit for people disabled at a young age (*Wajong*): stays on a stay abroad like the other incapacity benefits, but ends for
//! nearly everybody who lives there.

use super::pages::JURIDISCH_LOKET;
use super::{PART_OF_YEAR, TELL_UWV, UNDER_A_YEAR, limit, receives, rule, then};
use crate::criterion::{ALWAYS, Span};
use crate::facts::Received;
use crate::pages::{UWV_ABROAD, UWV_LIVING};
use crate::provision::{Contact, Effect, Provision};

/// The benefit for people disabled at a young age.
pub const WAJONG: Provision = Provision {
    code: "wajong",
    concerns: receives(&[Received::Wajong]),
    rules: &[
        rule(PART_OF_YEAR, then(Effect::Ask, "part-of-year", Contact::Uwv, &[TELL_UWV], &[UWV_LIVING])),
        rule(
            ALWAYS,
            limit(
                Span::Months(12),
                "under-a-year",
                Contact::Uwv,
                &[UNDER_A_YEAR, TELL_UWV],
                &[UWV_LIVING, UWV_ABROAD, JURIDISCH_LOKET],
            ),
        ),
    ],
    sources: &[],
};
