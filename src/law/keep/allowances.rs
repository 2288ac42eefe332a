//! Other allowances (*zorgtoeslag, huurtoeslag, kinderopvangtoeslag*): not looked into, so always "ask".

use super::super::ALWAYS;
use super::super::provision::{Contact, Effect, Provision, Source, Sure};
use super::{receives, rule, then};

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
