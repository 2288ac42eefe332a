//! Disabled at a young age (*Wajong*): stops in every country, also in the EU. The UWV can make an exception, to be asked
//! for before leaving, mostly for treatment, for a better chance of work, or if the carer moves (*Besluit beleidsregels
//! voortzetting Wajong-uitkering buiten Nederland*, its three cases read in an answer of 2012). The three Acts in one say
//! the same.

use super::{FROM_NEXT_MONTH, TELL_UWV, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{Not, OneOf};
use crate::facts::{FactId as F, Received, WajongReason};
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// The three cases of the policy, and how narrowly they are read.
const POLICY: Source = Source::page(
    "valkenswaard.nl",
    "http://www.valkenswaard.nl/internet/veelgestelde-vragen_41327/item/behoud-ik-mijn-wajong-uitkering-als-ik-in-het-buitenland-ga-woneno_6987.html",
    "2012-06-15",
    Sure::Older,
);

/// The benefit for people disabled at a young age.
pub const WAJONG: Provision = Provision {
    code: "wajong",
    concerns: receives(&[Received::Wajong]),
    rules: &[
        rule(
            Not(&OneOf(F::WajongReason, WajongReason::among(&[WajongReason::Other]))),
            then(Effect::Ask, "exception", Contact::Uwv, &[TELL_UWV], &[POLICY, Source::law(acts::WAJONG, "1a:8")]),
        ),
        rule(
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
        ),
    ],
    sources: &[Source::page(
        "CRVB:2022:650",
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2022:650",
        "2022",
        Sure::Verified,
    )],
};
