//! Older unemployed people (*IOW* of the UWV, *IOAW* and *IOAZ* of the municipality): stops in every country.

use super::{FROM_LEAVING, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

/// Benefits for older unemployed people.
pub const OLDER_UNEMPLOYED: Provision = Provision {
    code: "older-unemployed",
    concerns: receives(&[Received::Iow, Received::Ioaw, Received::Ioaz]),
    rules: &[
        rule(
            receives(&[Received::Iow]),
            then(
                Effect::Stops,
                "stops-iow",
                Contact::Uwv,
                &[FROM_LEAVING],
                &[Source::law(acts::IOW, "6"), Source::law(acts::IOW, "7")],
            ),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Stops,
                "stops",
                Contact::Municipality,
                &[FROM_LEAVING],
                &[Source::law(acts::IOAW, "6"), Source::law(acts::IOAZ, "6")],
            ),
        ),
    ],
    sources: &[],
};
