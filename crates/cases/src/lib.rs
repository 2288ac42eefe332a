//! Case files: what is known of a person, and what should come out of it. The format is described in
//! `tests/law/README.md`; an unknown key, an unknown word or an impossible date is an error, nothing is guessed.

pub mod check;
mod facts;
mod values;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

pub use facts::CaseFacts;
use law::evaluate::{Outcome, Verdict};
use values::object;

/// One case, with what it expects: [`Expect`] of the remigration benefit, [`ExpectProvision`] of what is around it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, bound = "E: Deserialize<'de>")]
pub struct Case<E = Expect> {
    /// Its name, unique in its file.
    pub id: String,
    /// What it shows.
    #[serde(default)]
    pub title: String,
    /// The scheme or event it is about: a code of [`law::keep`] or [`law::events`], or of [`law::away`] with `away-` before it; left out, the
    /// remigration benefit.
    #[serde(default)]
    pub scheme: String,
    /// What is known of the person.
    pub facts: CaseFacts,
    /// What must come out.
    #[serde(default, deserialize_with = "expect")]
    pub expect: Option<E>,
    /// Where the expectation comes from.
    #[serde(default)]
    pub origin: String,
}

/// What must come out of a case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// `eligible`, `not_eligible` or `undetermined`.
    pub verdict: String,
    /// The conditions that surely fail.
    pub fails: Vec<String>,
    /// The conditions that neither hold nor fail, if the case says so.
    pub open: Option<Vec<String>>,
}

/// The code of a verdict in case files. A closed scheme is no eligibility; other rules leave it undetermined.
pub fn verdict_code(outcome: &Outcome) -> &'static str {
    match outcome.verdict {
        Verdict::Eligible => "eligible",
        Verdict::NotEligible | Verdict::Closed(_) => "not_eligible",
        Verdict::Undetermined | Verdict::OtherRules => "undetermined",
    }
}

/// What must come out of a case about a scheme or an event around the remigration benefit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectProvision {
    /// `stays`, `changes`, `ask`, `stops`, `open` (not sure yet) or `not_concerned`.
    pub effect: String,
    /// The code of the rule that decides, if the case says so.
    pub outcome: Option<String>,
    /// Days that must come out, by their codes.
    #[serde(default)]
    pub dates: BTreeMap<String, String>,
    /// How many days the planned stay is too long, 0 if it is not; only of being away.
    pub too_long: Option<i32>,
}

fn expect<'de, E: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<E>, D::Error> {
    object(from).map(Some)
}
