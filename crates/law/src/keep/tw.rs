//! Top-up of a low benefit (*Toeslagenwet*): stops in every country, also in the EU; the benefit below it may stay. Somebody
//! who only looks for work with form PD U2 does not go to live there, so it is asked.

use super::pages::STAYS_INSURED;
use super::{FROM_LEAVING, job_search, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

/// The top-up.
pub const TW: Provision = Provision {
    code: "tw",
    concerns: receives(&[Received::Tw]),
    rules: &[
        job_search(Contact::Uwv, &[Source::derived(acts::TW, "4a"), STAYS_INSURED]),
        rule(ALWAYS, then(Effect::Stops, "stops", Contact::Uwv, &[FROM_LEAVING], &[Source::law(acts::TW, "4a")])),
    ],
    sources: &[],
};
