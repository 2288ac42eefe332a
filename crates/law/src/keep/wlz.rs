//! Long-term care (*Wet langdurige zorg*): who lives in the Netherlands is insured; leaving ends it.

use super::{FROM_LEAVING, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::provision::{Contact, Effect, Provision, Source};

/// Long-term care.
pub const WLZ: Provision = Provision {
    code: "wlz",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Stops,
            "stops",
            Contact::Cak,
            &[FROM_LEAVING],
            &[Source::law(acts::WLZ, "2.1.1"), Source::law(acts::WLZ, "1.2.2")],
        ),
    )],
    sources: &[],
};
