//! What is kept on leaving: the schemes against the matrix of 2026, their cases, their days, and what must be so of each.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

mod cases;
mod interview;
mod matrix;
mod people;
mod properties;
mod shape;

use law::country::Country;
use law::date::Date;
use law::decision::Decision;
use law::facts::{FactId, Facts, Known, Places, Received};
use law::keep;
use law::provision::Provision;
use law::situation::Situation;

/// The day on which the question is put.
const TODAY: Date = Date::of_law(2026, 11, 21);

/// A scheme by its code.
fn scheme(id: &str) -> &'static Provision {
    keep::ALL.iter().find(|provision| provision.code == id).unwrap_or_else(|| panic!("no scheme {id}"))
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

/// Somebody who receives these and goes there on 1 March 2027.
fn person(receives: &[&str], destination: &str) -> Facts {
    Facts::default()
        .with(FactId::Destination, country(destination))
        .with(FactId::Receives, received(receives))
        .with(FactId::Departure, Known::Date("2027-03-01".parse().unwrap()))
}

/// The benefits with these codes.
fn received(codes: &[&str]) -> Known {
    Known::Several(Places::of_codes(codes.iter().copied(), Received::CODES).unwrap())
}

/// What a scheme comes to for a person today.
fn decided(id: &str, facts: &Facts) -> Decision {
    scheme(id).evaluate(&Situation::on_day(facts, TODAY))
}

/// The rows of a file in data/, the heading first.
fn rows(file: &str) -> Vec<Vec<String>> {
    support::text(&format!("data/{file}")).lines().map(|line| line.split(',').map(String::from).collect()).collect()
}
