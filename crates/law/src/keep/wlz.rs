//! Long-term care (*Wet langdurige zorg*): who lives in the Netherlands is insured; leaving ends it. With sickness benefit in
//! the EU one stays insured (svb.nl, undated), and so does who only looks for work there with form PD U2: that is asked.

use super::pages::SVB_WLZ;
use super::{EU, FROM_LEAVING, JOB_SEARCH, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{All, Any};
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

/// Long-term care.
pub const WLZ: Provision = Provision {
    code: "wlz",
    concerns: ALWAYS,
    rules: &[
        rule(
            Any(&[All(&[receives(&[Received::Zw]), to(EU)]), JOB_SEARCH]),
            then(Effect::Ask, "ask", Contact::Svb, &[], &[SVB_WLZ]),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Stops,
                "stops",
                Contact::Cak,
                &[FROM_LEAVING],
                &[Source::law(acts::WLZ, "2.1.1"), Source::law(acts::WLZ, "1.2.2")],
            ),
        ),
    ],
    sources: &[],
};
