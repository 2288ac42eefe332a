//! A person who meets every condition, and what comes out when some facts are changed.

use law::act::ConditionId;
use law::code::Code;
use law::date::Date;
use law::evaluate::Outcome;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use serde_json::{Value, json};
use tools::cases::CaseFacts;

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn today() -> Date {
    date("2026-11-21")
}

/// A Turkish man of 64 with social assistance, who applied on 1 October 2024 and returns to Turkey alone.
pub fn base() -> Value {
    json!({
        "application_received": "2024-10-01", "birth_date": "1960-01-01", "birth_country": "TR",
        "nationalities": ["TR"], "former_nationalities": [], "settled_in_nl": "1985-06-01", "lives_in_nl": true,
        "moluccan_register": false, "residence_since": "1985-06-01", "permit": "regular_indefinite",
        "temporary_purpose": false, "benefits": [{ "kind": "participatiewet", "from": "2010-01-01" }],
        "state_debts": "none", "detained": false, "evading_sentence": false, "partner": "none",
        "foster_children": false, "destination": "TR"
    })
}

/// The outcome for that person with other facts, judged on a day; one that is `null` is not known.
pub fn outcome_on(today: Date, changes: &Value) -> Outcome {
    let mut facts = base();
    for (key, value) in changes.as_object().unwrap() {
        facts[key] = value.clone();
    }
    facts.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    let facts: CaseFacts = serde_json::from_value(facts).unwrap_or_else(|error| panic!("{changes}: {error}"));
    REMIGRATION.outcome(&Situation::new(&REMIGRATION, &facts.to_facts(), today))
}

pub fn outcome(changes: &Value) -> Outcome {
    outcome_on(today(), changes)
}

/// Around `line`: the condition is `before` on the day before it, and `from_then` on it and on the day after. No other
/// condition fails on the line because of that date.
pub fn line(id: ConditionId, line: &str, before: Truth, from_then: Truth, changes: impl Fn(Date) -> Value) {
    let day = date(line);
    for (day, expected) in [(day.previous(), before), (day, from_then), (day.next(), from_then)] {
        let changes = changes(day);
        assert_eq!(outcome(&changes).truth(id), expected, "{} on {day}: {changes}", id.code());
    }
}
