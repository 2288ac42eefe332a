//! Every path through the interview, over a few telling answers to each question: how many there are, how long they
//! are, that each of them ends, and that no question is asked whose answer decides nothing.
//!
//! The normal run has fewer answers and fewer benefits; `FULL=1 cargo test -p interview --release --test paths -- --nocapture` has
//! all of them, and prints the figures; with `UNKNOWN=2` only interviews with at most two answers "I don't know".
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

mod differ;
mod explore;
mod possible;
mod state;
#[path = "../written/mod.rs"]
mod written;

use std::env;

use explore::{Explorer, InVain};
use interview::{Journey, Question};
use law::date::Date;
use possible::Bound;

/// The day on which the questions are put.
const TODAY: Date = Date::of_law(2026, 11, 21);

/// Explores one journey and prints what there is.
fn explore(journey: Journey, bound: Bound) -> Explorer {
    let mut explorer = Explorer::new(journey, bound);
    let found = explorer.all();
    println!(
        "{}: {} states, {:.3e} paths, {} to {} questions, {:.1} on average",
        journey.code(),
        explorer.states(),
        found.paths,
        found.shortest,
        found.longest,
        found.sum / found.paths,
    );
    assert!(found.longest < 45, "an interview of {} questions", found.longest);
    explorer
}

fn list(in_vain: &InVain) -> String {
    let line = |(question, (states, unknown, text)): (&Question, &(usize, usize, String))| {
        format!("{} in {states} states, for one with {unknown} unknown:\n{text}", question.slug())
    };
    in_vain.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_path_ends_and_every_question_can_decide_something() {
    let full = env::var("FULL").is_ok_and(|value| value == "1");
    let bound = if full {
        Bound {
            benefits: 2,
            known: usize::MAX,
            unknown: env::var("UNKNOWN").map_or(usize::MAX, |n| n.parse().unwrap()),
        }
    } else {
        Bound { benefits: 1, known: 2, unknown: 1 }
    };
    println!("{bound:?}");
    for journey in [Journey::Applied, Journey::WouldHave] {
        let explorer = explore(journey, bound);
        assert!(explorer.in_vain.is_empty(), "asked, though no answer decides:\n{}", list(&explorer.in_vain));
    }
}
