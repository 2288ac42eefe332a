//! Survivor's benefit (*Anw*): hangs on the country in which one lives (art. 32a), which a visit does not change.

use super::pages::SVB_LIVING;
use super::{PART_OF_YEAR, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

const BY_LAW: &[Source] = &[Source::derived(acts::ANW, "32a"), SVB_LIVING];

/// The survivor's benefit.
pub const ANW: Provision = Provision {
    code: "anw",
    concerns: receives(&[Received::Anw]),
    rules: &[
        rule(PART_OF_YEAR, then(Effect::Ask, "part-of-year", Contact::Svb, &[], BY_LAW)),
        rule(ALWAYS, then(Effect::Stays, "visit", Contact::Svb, &[], BY_LAW)),
    ],
    sources: &[],
};
