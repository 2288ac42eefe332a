//! Sickness benefit (*Ziektewet*): a holiday is told two weeks beforehand; how long one may be was not found.

use super::{TELL_UWV, receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// Sickness benefit.
pub const ZW: Provision = Provision {
    code: "zw",
    concerns: receives(&[Received::Zw]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Ask,
            "ask",
            Contact::Uwv,
            &[TELL_UWV],
            &[Source::page(
                "deventerwijzer.nl",
                "https://www.deventerwijzer.nl/is/werk-en-inkomen/uitkeringen/vakantie-en-buitenland/vakantie-doorgeven/ww-of-arbeidsongeschikt-en-vakantie",
                "",
                Sure::Older,
            )],
        ),
    )],
    sources: &[],
};
