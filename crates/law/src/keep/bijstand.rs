//! Social assistance (*bijstand*: Participatiewet, and Bbz 2004 for the self-employed): stops in every country. Stays
//! abroad of at most four weeks a calendar year are allowed, thirteen from the pension age on.

use super::{FROM_LEAVING, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Consequence, Contact, Effect, Provision, Source};

const fn stops(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "stops", Contact::Municipality, &[FROM_LEAVING], sources)
}

/// Social assistance.
pub const BIJSTAND: Provision = Provision {
    code: "bijstand",
    concerns: receives(&[Received::Participatiewet, Received::Bbz]),
    rules: &[
        rule(
            receives(&[Received::Participatiewet]),
            stops(&[Source::law(acts::PW, "11"), Source::law(acts::PW, "13")]),
        ),
        // Assistance for the self-employed follows the same articles.
        rule(ALWAYS, stops(&[Source::derived(acts::PW, "11"), Source::derived(acts::PW, "13")])),
    ],
    sources: &[],
};
