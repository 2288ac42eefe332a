//! Cases about the schemes and events around the remigration benefit.

use std::collections::BTreeSet;
use std::fs;

use law::{away, events, keep, plan};
use serde_json::Value;

use super::run::{Done, check, check_text};

/// Runs one case with this scheme, these facts and this expectation.
fn case(scheme: &str, facts: &str, expect: &str) -> Done {
    let expect = if expect.is_empty() { String::new() } else { format!(", \"expect\": {expect}") };
    check_text(&format!("[{{\"id\": \"A\", \"scheme\": \"{scheme}\", \"facts\": {{{facts}}}{expect}}}]"))
}

const SINGLE_TO_TURKEY: &str = r#""receives": ["aow", "aio"], "alone": true, "destination": "TR""#;

#[test]
fn a_scheme_tells_what_becomes_of_it() {
    let done = case("aow", SINGLE_TO_TURKEY, "");
    assert_eq!((done.status, done.errors.as_str()), (0, ""));
    let line = r#"{"id":"A","scheme":"aow","effect":"stays","outcome":"same","dates":{},"open":[]}"#;
    assert_eq!(done.output, format!("[\n{line}\n]\n"));
}

#[test]
fn an_event_tells_its_days() {
    let facts = r#""married": false, "separated_on": "2026-05-14""#;
    let done = case("separation", facts, r#"{"effect": "changes", "dates": {"from": "2026-05-01"}}"#);
    assert_eq!((done.status, done.errors.as_str()), (0, ""));
    let dates = r#""dates":{"from":"2026-05-01","report":"2026-06-25"}"#;
    assert!(done.output.contains(dates), "{}", done.output);
}

#[test]
fn what_is_missing_is_named_and_nothing_is_guessed() {
    let done = case("aow", r#""receives": ["aow"], "alone": true"#, "");
    assert!(done.output.contains(r#""effect":"open","outcome":null,"dates":{},"open":["destination"]"#));
    let done = case("aio", r#""receives": ["aow"]"#, "");
    assert!(done.output.contains(r#""effect":"not_concerned""#));
    let done = case("aio", "", "");
    assert!(done.output.contains(r#""effect":"open","outcome":null,"dates":{},"open":["receives"]"#));
}

#[test]
fn an_expectation_that_is_not_met_is_told() {
    let done = case("aow", SINGLE_TO_TURKEY, r#"{"effect": "changes", "outcome": "married-rate"}"#);
    assert_eq!(done.status, 1);
    let told = "case \"A\": effect stays instead of changes; outcome same instead of married-rate\n";
    assert!(done.errors.starts_with(told), "{}", done.errors);
    let facts = r#""married": false, "separated_on": "2026-05-14""#;
    let done = case("separation", facts, r#"{"effect": "changes", "dates": {"from": "2026-06-01"}}"#);
    assert!(done.errors.contains("from 2026-05-01 instead of 2026-06-01"), "{}", done.errors);
    let done = case("separation", r#""married": false"#, r#"{"effect": "changes", "dates": {"from": "2026-06-01"}}"#);
    assert!(done.errors.contains("no day from instead of 2026-06-01"), "{}", done.errors);
}

#[test]
fn what_is_wrong_is_named_with_its_case_and_key() {
    let faults = [
        (case("aoww", "", ""), "case \"A\", key scheme: \"aoww\" is not a scheme"),
        (case("aow", r#""recieves": []"#, ""), "case \"A\", key facts.recieves: there is no key \"recieves\""),
        (case("aow", r#""receives": ["aov"]"#, ""), "key facts.receives: \"aov\" is not a word this key knows"),
        (case("aow", r#""alone": "yes""#, ""), "key facts.alone: it is the text \"yes\", not a boolean"),
        (case("aow", r#""alone": true, "alone": true"#, ""), "the key \"alone\" comes twice"),
        (case("aow", r#""departure": "2026-02-30""#, ""), "key facts.departure: \"2026-02-30\""),
        (case("aow", r#""days_abroad_before": 400"#, ""), "key facts.days_abroad_before: 400 is more than 366"),
        (case("aow", "", r#"{"effect": "eligible"}"#), "key expect.effect: \"eligible\" is not an effect"),
        (case("aow", "", r#"{"effect": "stays", "outcome": "x"}"#), "key expect.outcome: aow has no outcome \"x\""),
        (
            case("separation", "", r#"{"effect": "stays", "dates": {"until": "2026-01-01"}}"#),
            "key expect.dates: separation has no day \"until\"",
        ),
        (
            case("separation", "", r#"{"effect": "changes", "dates": {"from": "2026-02-30"}}"#),
            "key expect.dates: \"2026-02-30\" is not an existing date",
        ),
        (case("aow", "", r#"{"verdict": "eligible", "fails": []}"#), "key expect.verdict: there is no key \"verdict\""),
    ];
    for (done, told) in faults {
        assert_eq!(done.status, 2, "{told}");
        assert!(done.errors.contains(told), "{} does not contain {told}", done.errors);
    }
}

#[test]
fn a_key_in_disguise_is_still_read() {
    let done = check_text(r#"[{"id": "A", "\u0073cheme": "aow", "facts": {"receives": []}}]"#);
    assert!(done.output.contains(r#""scheme":"aow""#), "{}{}", done.output, done.errors);
}

/// The cases of one file of tests/law, all of which come out as they expect.
fn met(file: &str) -> Vec<Value> {
    let path = format!("{}/../../tests/law/{file}", env!("CARGO_MANIFEST_DIR"));
    let done = check(&["--today", "2026-11-21", &path], "");
    assert_eq!((done.status, done.errors.as_str()), (0, ""), "{file}");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_cases_of_every_scheme_and_event_come_out_as_expected_and_every_outcome_has_one() {
    let steps: Vec<_> = plan::all().collect();
    for (file, prefix, all) in [
        ("keep.json", "", keep::ALL),
        ("events.json", "", events::ALL),
        ("away.json", "away-", away::ALL),
        ("plan.json", "", &steps),
    ] {
        let mut left: BTreeSet<(&str, &str)> = BTreeSet::new();
        for provision in all {
            left.extend(provision.rules.iter().map(|rule| (provision.code, rule.then.code)));
        }
        for case in met(file) {
            let scheme = case["scheme"].as_str().unwrap().strip_prefix(prefix).unwrap().to_string();
            assert!(all.iter().any(|provision| provision.code == scheme), "{file}: {} is elsewhere", case["id"]);
            let outcome = case["expect"]["outcome"].as_str().unwrap_or_default().to_string();
            left.retain(|(id, word)| *id != scheme || *word != outcome);
        }
        assert!(left.is_empty(), "{file} has no case for {left:?}");
    }
}
