//! A criterion in the operations of regelrecht.

use law::code::Code;
use law::country::Country;
use law::criterion::{Criterion, Moment, OpenQuestion};
use law::date::Date;
use law::facts::FactId;
use serde_json::{Value, json};

/// The parameter for what cannot be worked out from periods.
pub const YEAR_OF_BENEFIT: &str = "year_of_benefit";
/// What the names of parameters for open questions begin with.
pub const DECIDED: &str = "decided_";
/// So many years later everybody is compared by age.
const CENTURY: i16 = 100;

/// The parameter that decides an open question.
pub fn decided(question: OpenQuestion) -> String {
    format!("{DECIDED}{}", question.code().replace('-', "_"))
}

/// The open questions in a criterion.
pub fn questions(criterion: &Criterion) -> Vec<OpenQuestion> {
    match criterion {
        Criterion::All(list) | Criterion::Any(list) => list.iter().flat_map(questions).collect(),
        Criterion::Not(other) => questions(other),
        Criterion::Unsettled(question) => vec![*question],
        _ => Vec::new(),
    }
}

fn variable(fact: FactId) -> String {
    format!("${}", fact.key())
}

fn end(moment: Moment) -> String {
    match moment {
        Moment::ReferenceDate => variable(FactId::ApplicationReceived),
        Moment::Fact(fact) => variable(fact),
    }
}

fn equals(subject: impl Into<Value>, value: impl Into<Value>) -> Value {
    json!({ "operation": "EQUALS", "subject": subject.into(), "value": value.into() })
}

fn not(value: Value) -> Value {
    json!({ "operation": "NOT", "value": value })
}

fn several(operation: &str, conditions: Vec<Value>) -> Value {
    json!({ "operation": operation, "conditions": conditions })
}

fn among<T: ToString>(subject: FactId, values: impl IntoIterator<Item = T>) -> Value {
    let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    json!({ "operation": "IN", "subject": variable(subject), "values": values })
}

/// That a value is in the list in a fact.
fn held(subject: impl Into<Value>, list: FactId) -> Value {
    json!({ "operation": "IN", "subject": subject.into(), "value": variable(list) })
}

fn at_least_years(from: String, to: &str, years: i16) -> Value {
    json!({
        "operation": "GREATER_THAN_OR_EQUAL",
        "subject": { "operation": "AGE", "date_of_birth": from, "reference_date": to },
        "value": years,
    })
}

/// A criterion in operations. Dates are compared as ages, because only numbers can be.
pub fn operation(criterion: &Criterion) -> Value {
    let list = |list: &[Criterion]| list.iter().map(operation).collect();
    let nationality = |country: &Country| held(country.to_string(), FactId::Nationalities);
    match criterion {
        Criterion::All([]) => json!(true),
        Criterion::All(all) => several("AND", list(all)),
        Criterion::Any(any) => several("OR", list(any)),
        Criterion::Not(other) => not(operation(other)),
        Criterion::Yes(fact) => equals(variable(*fact), true),
        Criterion::Before(fact, day) => before(*fact, *day),
        Criterion::FullYears { from, years, to } => at_least_years(variable(*from), &end(*to), *years),
        Criterion::CountryIn(fact, countries) => among(*fact, countries.iter()),
        Criterion::SameCountry(one, other) => equals(variable(*one), variable(*other)),
        Criterion::HasNationality(country) => nationality(country),
        Criterion::HasOnlyNationality(country) => {
            let only = json!({ "operation": "LIST", "items": [country.to_string()] });
            equals(variable(FactId::Nationalities), only)
        }
        Criterion::HasNationalityOf(fact) => held(variable(*fact), FactId::Nationalities),
        Criterion::HasOrHadNationalityOf(fact) => {
            let both = [FactId::Nationalities, FactId::FormerNationalities];
            several("OR", both.map(|list| held(variable(*fact), list)).to_vec())
        }
        Criterion::OneOf(fact, choices) => among(*fact, choices.codes()),
        Criterion::Includes(fact, choices) => several("OR", choices.codes().map(|code| held(code, *fact)).collect()),
        Criterion::Absent(fact) => equals(variable(*fact), Value::Null),
        Criterion::YearOfBenefit => equals(format!("${YEAR_OF_BENEFIT}"), true),
        Criterion::Unsettled(question) => equals(format!("${}", decided(*question)), true),
        Criterion::MoreThan(fact, number) => {
            json!({ "operation": "GREATER_THAN", "subject": variable(*fact), "value": number })
        }
        // The Act asks neither; the schemes around it do, and are not written in this shape.
        Criterion::Within { .. } | Criterion::PensionAge(_) => Value::Null,
    }
}

/// A date before a day: a hundred years after the last day that counts, it is a hundred full years ago.
fn before(fact: FactId, day: Date) -> Value {
    let last = day.previous().plus_years(CENTURY).to_string();
    let there = not(equals(variable(fact), Value::Null));
    several("AND", vec![there, at_least_years(variable(fact), &last, CENTURY)])
}
