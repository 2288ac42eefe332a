//! Sickness benefit (*Ziektewet*): stops while not living in the Netherlands, unless a treaty says otherwise (art. 19a).
//! For several treaty countries the list of the UWV shows different answers: ask.

use super::pages::{KOSOVO, SURINAME_2001, UWV_COUNTRIES};
use super::{EU, FROM_LEAVING, NO_TREATY, SR, TELL_UWV, TR, XK, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::Any;
use crate::facts::Received;
use crate::provision::{Consequence, Contact, Effect, Provision, Source};

const fn same(sources: &'static [Source]) -> Consequence {
    then(Effect::Stays, "same", Contact::Uwv, &[TELL_UWV], sources)
}

const fn stops(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "stops", Contact::Uwv, &[FROM_LEAVING, TELL_UWV], sources)
}

/// Sickness benefit.
pub const ZW: Provision = Provision {
    code: "zw",
    concerns: receives(&[Received::Zw]),
    rules: &[
        rule(Any(&[to(EU), to(TR)]), same(&[Source::law(acts::ZW, "19a"), UWV_COUNTRIES])),
        rule(to(SR), same(&[Source::law(acts::ZW, "19a"), SURINAME_2001])),
        rule(to(XK), stops(&[Source::derived(acts::ZW, "19a"), KOSOVO])),
        rule(to(NO_TREATY), stops(&[Source::law(acts::ZW, "19a")])),
        rule(
            ALWAYS,
            then(Effect::Ask, "ask", Contact::Uwv, &[TELL_UWV], &[Source::derived(acts::ZW, "19a"), UWV_COUNTRIES]),
        ),
    ],
    sources: &[],
};
