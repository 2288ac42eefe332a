//! Incapacity benefits (*WIA*, *WAO*, *WAZ*): who is away for less than a year lives in the Netherlands for the UWV, and keeps
//! them in every country; who commutes is asked where they live. With WGA one may have to look for work, and then has four
//! weeks in a year: the UWV tells, so it is asked.

use super::pages::UWV_HOLIDAY;
use super::{PART_OF_YEAR, TELL_UWV, UNDER_A_YEAR, limit, receives, rule, then};
use crate::criterion::Criterion::{Any, Not, OneOf};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::{FactId as F, Received, WiaKind};
use crate::pages::{UWV_ABROAD, UWV_LIVING};
use crate::provision::{Contact, Effect, Provision};

/// Nothing of a WIA, or the kind for who will not work again.
const NO_WGA: Criterion = Any(&[Not(&receives(&[Received::Wia])), OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]))]);

/// Incapacity benefits.
pub const WIA: Provision = Provision {
    code: "wia",
    concerns: receives(&[Received::Wia, Received::Wao, Received::Waz]),
    rules: &[
        rule(PART_OF_YEAR, then(Effect::Ask, "part-of-year", Contact::Uwv, &[TELL_UWV], &[UWV_LIVING])),
        rule(
            NO_WGA,
            limit(
                Span::Months(12),
                "under-a-year",
                Contact::Uwv,
                &[UNDER_A_YEAR, TELL_UWV],
                &[UWV_LIVING, UWV_ABROAD, UWV_HOLIDAY],
            ),
        ),
        rule(ALWAYS, then(Effect::Ask, "wga", Contact::Uwv, &[TELL_UWV], &[UWV_HOLIDAY, UWV_ABROAD])),
    ],
    sources: &[],
};
