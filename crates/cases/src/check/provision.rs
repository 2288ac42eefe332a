//! What comes out of a case about a scheme or an event around the remigration benefit.

use std::collections::BTreeMap;

use serde::Serialize;

use super::fault::{Fault, at_key};
use super::steps::Row;
use crate::{Case, ExpectProvision};
use law::away::Trip;
use law::date::Date;

use law::code::Code;
use law::facts::FactId;
use law::provision::{Effect, Provision};
use law::situation::Situation;
use law::truth::Truth;
use law::{away, events, keep, plan};

/// What came out.
#[derive(Serialize)]
pub struct Answer<'a> {
    id: &'a str,
    scheme: &'a str,
    effect: &'static str,
    outcome: Option<&'static str>,
    dates: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    too_long: Option<i32>,
    open: Vec<String>,
}

/// The provision with this code; one on being away has `away-` before it.
pub fn find(code: &str) -> Option<&'static Provision> {
    if let Some(code) = code.strip_prefix("away-") {
        return away::find(code);
    }
    let around = keep::ALL.iter().chain(events::ALL).copied();
    around.chain(plan::all()).find(|provision| provision.code == code)
}

/// The codes of every effect a case can expect.
fn is_effect(code: &str) -> bool {
    Effect::from_code(code).is_some() || ["open", "not_concerned"].contains(&code)
}

/// Checks the codes that an expectation is made of.
pub fn check(name: &str, provision: &Provision, expect: &ExpectProvision) -> Result<(), Fault> {
    if !is_effect(&expect.effect) {
        return Err(at_key(name, "expect.effect", format!("\"{}\" is not an effect", expect.effect)));
    }
    let mut rules = provision.rules.iter();
    if let Some(word) = expect.outcome.as_ref().filter(|word| !rules.any(|rule| rule.then.code == word.as_str())) {
        return Err(at_key(name, "expect.outcome", format!("{} has no outcome \"{word}\"", provision.code)));
    }
    for (word, day) in &expect.dates {
        let mut terms = provision.rules.iter().flat_map(|rule| rule.then.terms);
        if !terms.any(|term| term.code == word) {
            return Err(at_key(name, "expect.dates", format!("{} has no day \"{word}\"", provision.code)));
        }
        if day.parse::<Date>().is_err() {
            return Err(at_key(name, "expect.dates", format!("\"{day}\" is not an existing date")));
        }
    }
    Ok(())
}

impl<'a> Answer<'a> {
    /// Judges a case about this provision.
    pub fn new<E>(case: &'a Case<E>, provision: &'static Provision, today: Date) -> Answer<'a> {
        let facts = case.facts.to_facts();
        let situation = Situation::on_day(&facts, today);
        let decision = provision.evaluate(&situation);
        let sure = decision.consequence();
        let effect = match (decision.concerns, sure) {
            (Truth::Fails, _) => "not_concerned",
            (_, Some(consequence)) => consequence.effect.code(),
            (_, None) => "open",
        };
        let days = decision.days(&situation).into_iter();
        Answer {
            id: &case.id,
            scheme: &case.scheme,
            effect,
            outcome: sure.map(|consequence| consequence.code),
            dates: days.map(|(term, day)| (term.code, day.to_string())).collect(),
            too_long: Trip::of(&facts).and_then(|trip| trip.too_long(&decision, &situation)),
            open: decision.missing.facts.iter().map(FactId::key).collect(),
        }
    }

    /// The same as a row of a table.
    pub fn row(&self, difference: Option<String>) -> Row {
        Row {
            id: self.id.to_string(),
            scheme: self.scheme.to_string(),
            outcome: self.effect.to_string(),
            why: self.open.clone(),
            difference,
        }
    }

    /// What differs from what was expected, in words; `None` if it agrees.
    pub fn differs(&self, expect: &ExpectProvision) -> Option<String> {
        let mut parts = Vec::new();
        if self.effect != expect.effect {
            parts.push(format!("effect {} instead of {}", self.effect, expect.effect));
        }
        if let Some(word) = expect.outcome.as_ref().filter(|word| self.outcome != Some(word.as_str())) {
            parts.push(format!("outcome {} instead of {word}", self.outcome.unwrap_or("open")));
        }
        for (word, day) in &expect.dates {
            match self.dates.get(word.as_str()) {
                Some(found) if found == day => {}
                Some(found) => parts.push(format!("{word} {found} instead of {day}")),
                None => parts.push(format!("no day {word} instead of {day}")),
            }
        }
        if let Some(days) = expect.too_long.filter(|days| *days != self.too_long.unwrap_or_default()) {
            parts.push(format!("{} days too long instead of {days}", self.too_long.unwrap_or_default()));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}
