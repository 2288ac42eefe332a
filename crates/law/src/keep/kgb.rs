//! Allowance for children (*kindgebonden budget*): goes the way of the child benefit (Wkb art. 2).

use super::akw::{OLD_RIGHT, PARENT_LEAVES, PARENT_LEAVES_OPEN};
use super::pages::STAYS_INSURED;
use super::{EU, MA, MK, NO_TREATY, TR, XK, job_search, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::Any;
use crate::facts::Received;
use crate::provision::{Consequence, Contact, Effect, Provision, Source};

const fn stops(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "stops", Contact::Toeslagen, &[], sources)
}

const ASK: Consequence = then(Effect::Ask, "ask", Contact::Toeslagen, &[], &[Source::derived(acts::WKB, "2")]);

/// The allowance for children.
pub const KGB: Provision = Provision {
    code: "kgb",
    concerns: receives(&[Received::Kgb]),
    rules: &[
        job_search(Contact::Toeslagen, &[Source::derived(acts::WKB, "2"), STAYS_INSURED]),
        rule(PARENT_LEAVES_OPEN, ASK),
        rule(PARENT_LEAVES, stops(&[Source::law(acts::WKB, "1"), Source::law(acts::WKB, "2")])),
        rule(to(EU), then(Effect::Stays, "child-same", Contact::Toeslagen, &[], &[Source::law(acts::WKB, "2")])),
        rule(OLD_RIGHT, ASK),
        rule(to(XK), stops(&[Source::derived(acts::WKB, "2")])),
        rule(Any(&[to(TR), to(MA), to(MK), to(NO_TREATY)]), stops(&[Source::law(acts::WKB, "2")])),
        rule(ALWAYS, ASK),
    ],
    sources: &[],
};
