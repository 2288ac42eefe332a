//! Top-up of a low benefit (*Toeslagenwet*): stops in every country, also in the EU; the benefit below it may stay.

use super::{FROM_LEAVING, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

/// The top-up.
pub const TW: Provision = Provision {
    code: "tw",
    concerns: receives(&[Received::Tw]),
    rules: &[rule(ALWAYS, then(Effect::Stops, "stops", Contact::Uwv, &[FROM_LEAVING], &[Source::law(acts::TW, "4a")]))],
    sources: &[],
};
