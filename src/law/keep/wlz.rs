//! Long-term care (*Wet langdurige zorg*): who lives in the Netherlands is insured; leaving ends it.

use super::super::provision::{Contact, Effect, Provision, Source};
use super::super::{ALWAYS, acts};
use super::{FROM_LEAVING, rule, then};

/// Long-term care.
pub const WLZ: Provision = Provision {
    id: "wlz",
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
