//! Top-up of a low benefit (*Toeslagenwet*): stops in every country, also in the EU; the benefit below it may stay.

use super::super::provision::{Contact, Effect, Provision, Source};
use super::super::{ALWAYS, acts};
use super::{FROM_LEAVING, receives, rule, then};

/// The top-up.
pub const TW: Provision = Provision {
    id: "tw",
    concerns: receives(&["tw"]),
    rules: &[rule(ALWAYS, then(Effect::Stops, "stops", Contact::Uwv, &[FROM_LEAVING], &[Source::law(acts::TW, "4a")]))],
    sources: &[],
};
