//! Our side of `script/bench-peers`: how long one outcome takes, with and without the reasons for it. The arguments are
//! the ids of cases of `tests/law/cases.json`; of these, the ones in which the law leaves nothing open are judged. The
//! answer is one line of JSON: what came out, and how many microseconds a case takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

use law::code::Code;
use law::date::Date;
use law::evaluate::Outcome;
use law::explain::reasons;
use law::facts::Facts;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use tools::cases::Case;

/// The day of judging; it makes no difference to those who applied.
const TODAY: Date = Date::of_law(2026, 11, 21);
/// How long to run before measuring.
const WARM_UP: Duration = Duration::from_millis(500);
/// How long one measurement is at least.
const ROUND: Duration = Duration::from_millis(200);
/// How many there are; the median counts.
const ROUNDS: usize = 9;

fn main() {
    let ids: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let cases: Vec<Case> = serde_json::from_str(include_str!("../tests/law/cases.json")).unwrap_or_default();
    let named = cases.iter().filter(|case| ids.contains(&case.id));
    let (mut results, mut facts) = (Vec::new(), Vec::new());
    for (case, known) in named.map(|case| (case, case.facts.to_facts())) {
        let outcome = outcome(&known);
        if outcome.with(Truth::Open).next().is_none() {
            let fails: Vec<_> = outcome.with(Truth::Fails).map(Code::code).collect();
            results.push(serde_json::json!({"id": case.id, "fails": fails}));
            facts.push(known);
        }
    }
    assert!(!facts.is_empty(), "name cases of tests/law/cases.json");
    let alone = time(&facts, outcome);
    let explained = time(&facts, |facts| {
        let outcome = outcome(facts);
        black_box(reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, TODAY))));
        outcome
    });
    println!("{}", serde_json::json!({"cases": results, "outcome": alone, "explained": explained}));
}

fn outcome(facts: &Facts) -> Outcome {
    REMIGRATION.outcome(&Situation::new(&REMIGRATION, facts, TODAY))
}

/// How many microseconds one call takes.
fn time(facts: &[Facts], call: impl Fn(&Facts) -> Outcome) -> f64 {
    round(facts, WARM_UP, &call);
    let mut rounds: Vec<f64> = (0..ROUNDS).map(|_| round(facts, ROUND, &call)).collect();
    rounds.sort_by(f64::total_cmp);
    rounds.get(ROUNDS / 2).copied().unwrap_or(f64::NAN)
}

fn round(facts: &[Facts], least: Duration, call: impl Fn(&Facts) -> Outcome) -> f64 {
    let (begin, mut calls) = (Instant::now(), 0_u32);
    while begin.elapsed() < least {
        for _ in 0..100 {
            for facts in facts {
                black_box(call(black_box(facts)));
                calls += 1;
            }
        }
    }
    begin.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}
