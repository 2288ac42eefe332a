//! The outcome of a scheme, an event or a step around the Act.

use law::away::Trip;
use law::code::Code;
use law::date::Date;
use law::facts::{FactId, Facts};
use law::provision::Provision;
use law::situation::Situation;
use law::truth::Truth;
use serde::Serialize;

use crate::SourceOf;

/// The outcome for a person.
#[derive(Serialize)]
pub struct Outcome<'a> {
    scheme: &'a str,
    effect: &'static str,
    outcome: Option<&'static str>,
    contact: Option<&'static str>,
    days: Vec<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_too_long: Option<i32>,
    missing: Vec<String>,
    sources: Vec<SourceOf>,
}

/// A day that follows.
#[derive(Serialize)]
struct Day {
    code: &'static str,
    day: String,
    deadline: bool,
}

/// The outcome.
pub fn outcome<'a>(scheme: &'a str, provision: &'static Provision, facts: &Facts, today: Date) -> Outcome<'a> {
    let situation = Situation::on_day(facts, today);
    let decision = provision.evaluate(&situation);
    let sure = decision.consequence();
    let concerned = decision.concerns != Truth::Fails;
    let effect = match sure {
        _ if !concerned => "not_concerned",
        Some(consequence) => consequence.effect.code(),
        None => "open",
    };
    let days = decision.days(&situation).into_iter();
    let contact = decision.contact().filter(|_| concerned).map(|contact| contact.code());
    Outcome {
        scheme,
        effect,
        outcome: sure.map(|consequence| consequence.code),
        contact,
        days: days.map(|(term, day)| Day { code: term.code, day: day.to_string(), deadline: term.deadline }).collect(),
        days_too_long: Trip::of(facts).and_then(|trip| trip.too_long(&decision, &situation)),
        missing: decision.missing.facts.iter().map(FactId::key).collect(),
        sources: decision.sources().into_iter().map(SourceOf::from).collect(),
    }
}
