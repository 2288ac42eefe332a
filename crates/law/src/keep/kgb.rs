//! Allowance for children (*kindgebonden budget*): goes the way of the child benefit (Wkb art. 2).

use super::akw::PARENT_LEAVES;
use super::{EU, MA, MK, NO_TREATY, TR, XK, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::Any;
use crate::facts::Received;
use crate::provision::{Consequence, Contact, Effect, Provision, Source};

const fn stops(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "stops", Contact::Toeslagen, &[], sources)
}

/// The allowance for children.
pub const KGB: Provision = Provision {
    code: "kgb",
    concerns: receives(&[Received::Kgb]),
    rules: &[
        rule(PARENT_LEAVES, stops(&[Source::law(acts::WKB, "1"), Source::law(acts::WKB, "2")])),
        rule(to(EU), then(Effect::Stays, "child-same", Contact::Toeslagen, &[], &[Source::law(acts::WKB, "2")])),
        rule(Any(&[to(TR), to(MA), to(MK), to(XK), to(NO_TREATY)]), stops(&[Source::law(acts::WKB, "2")])),
        rule(ALWAYS, then(Effect::Ask, "child-ask", Contact::Toeslagen, &[], &[Source::derived(acts::WKB, "2")])),
    ],
    sources: &[],
};
