//! The last week.

use super::from_leaving;
use super::pages::{CHECKLIST, IND_LEAVING};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::pages::DEREGISTER;
use crate::provision::{Contact, Effect, Provision, Source, rule, then};

/// The steps, in their order.
pub const STEPS: &[&Provision] = &[&DEREGISTERING];

/// Deregistering (*aangifte van vertrek*): from the fifth day before the day of leaving, and before leaving. For who will be
/// abroad for at least two thirds of a year.
const DEREGISTERING: Provision = Provision {
    code: "deregister",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Changes,
            "five-days",
            Contact::Municipality,
            &[from_leaving("deregister", &[])],
            &[Source::law(acts::BRP, "2.43"), DEREGISTER],
        ),
    )],
    sources: &[IND_LEAVING, CHECKLIST],
};
