//! Company pension: is paid wherever one is.

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::pages::COMPANY_PENSION;
use crate::provision::{Contact, Effect, Provision};

/// Company pension.
pub const PENSION: Provision = Provision {
    code: "pension",
    concerns: receives(&[Received::Pen]),
    rules: &[rule(ALWAYS, then(Effect::Stays, "no-limit", Contact::PensionFund, &[], &[COMPANY_PENSION]))],
    sources: &[],
};
