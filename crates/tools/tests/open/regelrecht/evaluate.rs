//! Evaluates operations as the engine of regelrecht does: two truths, whole dates, and nothing for a parameter that is missing.

use std::collections::BTreeMap;

use law::country::Country;
use law::criterion::Criterion;
use law::date::{Date, PartialDate};
use law::facts::{AnswerKind, FactId, Known};
use serde_json::{Value, json};

/// The parameters, by their names.
#[derive(Clone, Default, Debug)]
pub struct Facts(BTreeMap<String, Value>);

impl Facts {
    /// What of these facts can be given. Nobody is born on 29 February here: on that the engines differ.
    pub fn of(facts: &law::facts::Facts) -> Facts {
        let mut given = Facts::default();
        for fact in FactId::ALL.iter().copied() {
            let countries = |list: &[Country]| list.iter().map(|country| json!(country.to_string())).collect::<Value>();
            let value = match (fact.row().kind, facts.known(fact)) {
                (AnswerKind::Countries, _) => facts.countries(fact).map(countries),
                (_, Some(Known::Flag(flag))) => Some(json!(flag)),
                (_, Some(Known::Absent)) => Some(Value::Null),
                (_, Some(Known::Country(country))) => Some(json!(country.to_string())),
                (_, Some(Known::Date(PartialDate::Day(day)))) if (day.month(), day.day()) != (2, 29) => {
                    Some(json!(day.to_string()))
                }
                (AnswerKind::Choice(codes), Some(Known::Choice(place))) => {
                    codes.get(usize::from(place)).map(|code| json!(code))
                }
                _ => None,
            };
            if let Some(value) = value {
                given.set(&fact.key(), value);
            }
        }
        given
    }

    /// Gives one more.
    pub fn set(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_string(), value);
    }
}

/// The value of an operation; `None` if something it needs is not given.
pub fn evaluate(value: &Value, facts: &Facts) -> Option<Value> {
    let Some(operation) = value.get("operation") else {
        return match value.as_str().and_then(|text| text.strip_prefix('$')) {
            Some(name) => facts.0.get(name).cloned(),
            None => Some(value.clone()),
        };
    };
    let of = |key: &str| evaluate(&value[key], facts);
    let is_true = |value: &Value| value == &json!(true);
    let number = |key: &str| of(key)?.as_i64();
    Some(match operation.as_str()? {
        "AND" => {
            for condition in value["conditions"].as_array()? {
                if !is_true(&evaluate(condition, facts)?) {
                    return Some(json!(false));
                }
            }
            json!(true)
        }
        "OR" => {
            for condition in value["conditions"].as_array()? {
                if is_true(&evaluate(condition, facts)?) {
                    return Some(json!(true));
                }
            }
            json!(false)
        }
        "NOT" => json!(!is_true(&of("value")?)),
        "EQUALS" => json!(of("subject")? == of("value")?),
        "GREATER_THAN_OR_EQUAL" => json!(number("subject")? >= number("value")?),
        "GREATER_THAN" => json!(number("subject")? > number("value")?),
        "LIST" => value["items"].as_array()?.iter().map(|item| evaluate(item, facts)).collect::<Option<Value>>()?,
        "IN" => {
            let values = if value.get("values").is_some() { value["values"].clone() } else { of("value")? };
            json!(values.as_array()?.contains(&of("subject")?))
        }
        "AGE" => {
            let day = |key: &str| of(key)?.as_str()?.parse::<Date>().ok();
            json!(day("date_of_birth")?.full_years_until(day("reference_date")?))
        }
        _ => return None,
    })
}

/// The names of the variables in an operation.
pub fn variables<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.extend(text.strip_prefix('$')),
        Value::Array(list) => list.iter().for_each(|value| variables(value, found)),
        Value::Object(map) => map.values().for_each(|value| variables(value, found)),
        _ => {}
    }
}

/// Goes through every criterion in another.
pub fn each(criterion: &Criterion, seen: &mut dyn FnMut(&Criterion)) {
    seen(criterion);
    match criterion {
        Criterion::All(list) | Criterion::Any(list) => list.iter().for_each(|one| each(one, seen)),
        Criterion::Not(other) => each(other, seen),
        _ => {}
    }
}
