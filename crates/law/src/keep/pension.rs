//! Company pension (*pensioen van een werkgever*): paid in every country. Which country taxes it was not looked into.

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::pages::COMPANY_PENSION;
use crate::provision::{Contact, Effect, Provision};

/// The pension of a former employer.
pub const PENSION: Provision = Provision {
    code: "pension",
    concerns: receives(&[Received::Pen]),
    rules: &[rule(ALWAYS, then(Effect::Stays, "same", Contact::PensionFund, &[], &[COMPANY_PENSION]))],
    sources: &[],
};
