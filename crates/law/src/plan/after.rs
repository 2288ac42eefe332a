//! The first weeks in the other country.

use super::pages::{TAX_CHECKLIST, UWV_CHANGES};
use super::{BY_SVB, UNFIT, days, from_leaving, months};
use crate::acts;
use crate::criterion::Criterion::{Any, PensionAge};
use crate::criterion::{ALWAYS, Moment};
use crate::facts::Received;
use crate::keep::receives;
use crate::pages::{SVB_CHANGES, SVB_VOLUNTARY};
use crate::provision::{Contact, Effect, Provision, Source, Term, rule, then};

/// The steps, in their order.
pub const STEPS: &[&Provision] = &[&NEW_ADDRESS, &INSURE_YOURSELF];

/// The new address, to whoever pays or may write.
const NEW_ADDRESS: Provision = Provision {
    code: "new-address",
    concerns: ALWAYS,
    rules: &[
        rule(
            UNFIT,
            then(
                Effect::Changes,
                "one-week",
                Contact::Uwv,
                &[from_leaving("tell", &[days(7)])],
                &[UWV_CHANGES, SVB_CHANGES],
            ),
        ),
        rule(
            BY_SVB,
            then(Effect::Changes, "six-weeks", Contact::Svb, &[from_leaving("tell", &[days(42)])], &[SVB_CHANGES]),
        ),
        rule(ALWAYS, then(Effect::Changes, "tell", Contact::TaxAbroad, &[], &[TAX_CHECKLIST])),
    ],
    sources: &[TAX_CHECKLIST],
};

/// The last day on which the SVB must have the application: a year, counted in months, which from 29 February is the
/// earlier of two readings.
const APPLY: Term = from_leaving("apply", &[months(12)]);

/// Voluntary insurance, at once: a death before the application is not covered. Whether somebody was insured in the whole year
/// before leaving is said, and not asked.
const INSURE_YOURSELF: Provision = Provision {
    code: "insure-yourself",
    concerns: ALWAYS,
    rules: &[
        rule(
            Any(&[receives(&[Received::Aow]), PensionAge(Moment::ReferenceDate)]),
            then(
                Effect::Ask,
                "anw",
                Contact::Svb,
                &[APPLY],
                &[Source::law(acts::ANW, "63a"), Source::law(acts::ANW, "63b")],
            ),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Ask,
                "aow-and-anw",
                Contact::Svb,
                &[APPLY],
                &[Source::law(acts::AOW, "35"), Source::law(acts::AOW, "36"), Source::law(acts::ANW, "63b")],
            ),
        ),
    ],
    sources: &[SVB_VOLUNTARY],
};
