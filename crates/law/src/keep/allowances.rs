//! Other allowances (*zorgtoeslag, huurtoeslag, kinderopvangtoeslag*): not looked into, so always "ask".

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// The allowances of the Dienst Toeslagen.
pub const ALLOWANCES: Provision = Provision {
    id: "allowances",
    concerns: receives(&["toe"]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Ask,
            "ask",
            Contact::Toeslagen,
            &[],
            &[Source::page("toeslagen.nl", "https://www.toeslagen.nl", "", Sure::Unverified)],
        ),
    )],
    sources: &[],
};
