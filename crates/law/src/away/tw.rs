//! The top-up of the UWV (*Toeslagenwet*) is for who lives in the Netherlands (art. 4a); a word on visits was not found.

use super::{receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

/// The top-up to another benefit.
pub const TW: Provision = Provision {
    code: "tw",
    concerns: receives(&[Received::Tw]),
    rules: &[rule(ALWAYS, then(Effect::Ask, "ask", Contact::Uwv, &[], &[Source::derived(acts::TW, "4a")]))],
    sources: &[],
};
