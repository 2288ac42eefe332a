//! Other allowances (*zorgtoeslag, huurtoeslag, kinderopvangtoeslag*): not looked into, so always "ask".

use super::{receives, rule, then};
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

/// The allowances of the Dienst Toeslagen.
pub const ALLOWANCES: Provision = Provision {
    code: "allowances",
    concerns: receives(&[Received::Toe]),
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
