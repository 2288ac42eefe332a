//! Incapacity benefits (*WIA*, *WAO*, *WAZ*): who is away for less than a year lives in the Netherlands for the UWV, and keeps
//! them in every country; who commutes is asked where they live.

use super::pages::{UWV_HOLIDAY, UWV_STAYING};
use super::{PART_OF_YEAR, TELL_UWV, UNDER_A_YEAR, limit, receives, rule, then};
use crate::criterion::{ALWAYS, Span};
use crate::facts::Received;
use crate::pages::UWV_LIVING;
use crate::provision::{Contact, Effect, Provision};

/// Incapacity benefits.
pub const WIA: Provision = Provision {
    code: "wia",
    concerns: receives(&[Received::Wia, Received::Wao, Received::Waz]),
    rules: &[
        rule(PART_OF_YEAR, then(Effect::Ask, "part-of-year", Contact::Uwv, &[TELL_UWV], &[UWV_LIVING])),
        rule(
            ALWAYS,
            limit(
                Span::Months(12),
                "under-a-year",
                Contact::Uwv,
                &[UNDER_A_YEAR, TELL_UWV],
                &[UWV_LIVING, UWV_STAYING, UWV_HOLIDAY],
            ),
        ),
    ],
    sources: &[],
};
