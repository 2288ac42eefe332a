//! What is kept on leaving: the schemes against the matrix of 2026, their cases, their days, and what must be so of each.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

mod cases;
mod interview;
mod matrix;
mod pension;
mod people;
mod properties;
mod shape;

use law::country::Country;
use law::date::Date;
use law::decide::{Decision, decide};
use law::evaluate::Basis;
use law::facts::{FactId, Facts, Known};
use law::keep;
use law::provision::Provision;

/// The day on which the question is put.
const TODAY: Date = Date::of_law(2026, 11, 21);

/// A scheme by its word.
fn scheme(id: &str) -> &'static Provision {
    keep::ALL.iter().find(|provision| provision.id == id).unwrap_or_else(|| panic!("no scheme {id}"))
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

/// Somebody who receives these and goes there on 1 March 2027.
fn person(receives: &[&'static str], destination: &str) -> Facts {
    let departure = Known::Date("2027-03-01".parse().unwrap());
    Facts {
        destination: Some(country(destination)),
        others: vec![(FactId::Receives, Known::Words(receives.to_vec())), (FactId::Departure, departure)],
        ..Facts::default()
    }
}

/// What a scheme comes to for a person today.
fn decided(id: &str, facts: &Facts) -> Decision {
    decide(scheme(id), &Basis::on_day(facts, TODAY))
}

/// The rows of a file in data/, the heading first.
fn rows(file: &str) -> Vec<Vec<String>> {
    support::text(&format!("data/{file}")).lines().map(|line| line.split(',').map(String::from).collect()).collect()
}
