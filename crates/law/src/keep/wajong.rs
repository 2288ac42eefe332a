//! Disabled at a young age (*Wajong*): stops in every country, also in the EU; the UWV can make an exception for
//! compelling reasons, to be asked for before leaving. The three Acts in one say the same.

use super::{FROM_NEXT_MONTH, TELL_UWV, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// The benefit for people disabled at a young age.
pub const WAJONG: Provision = Provision {
    code: "wajong",
    concerns: receives(&[Received::Wajong]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Stops,
            "stops",
            Contact::Uwv,
            &[FROM_NEXT_MONTH, TELL_UWV],
            &[
                Source::law(acts::WAJONG, "1a:8"),
                Source::law(acts::WAJONG, "2:13"),
                Source::law(acts::WAJONG, "3:19"),
                Source::law(acts::WAJONG, "3:20"),
            ],
        ),
    )],
    sources: &[Source::page(
        "CRVB:2022:650",
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2022:650",
        "2022",
        Sure::Verified,
    )],
};
