//! A rented home: the landlord may end the lease of a home that nobody lives in; how long one may be away stands in the lease and
//! differs.

use super::pages::NMI_COMMUTING;
use super::{rule, then};
use crate::criterion::ALWAYS;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// The rented home.
pub const HOME: Provision = Provision {
    code: "home",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Ask,
            "ask",
            Contact::JuridischLoket,
            &[],
            &[
                NMI_COMMUTING,
                Source::page("woonbedrijf.com", "https://www.woonbedrijf.com/onderhuur-huisbewaring", "", Sure::Older),
                Source::page(
                    "domijn.nl",
                    "https://www.domijn.nl/ik-huur/alles-over-huren/huisbewaring/",
                    "",
                    Sure::Older,
                ),
            ],
        ),
    )],
    sources: &[],
};
