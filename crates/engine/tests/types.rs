//! `js/engine.d.ts`, the types of the module: the facts are those of the catalogue, the outcome is what comes out.
//!
//! `UPDATE=1 cargo test -p engine --test types` writes what is made of the catalogue anew.
#![allow(clippy::expect_used, reason = "a test stops where something is not as it must be")]

use std::collections::BTreeSet;
use std::fmt::Write;

use law::act::ConditionId;
use law::code::Code;
use law::criterion::OpenQuestion;
use law::facts::{AnswerKind, BenefitKind, FactId};
use law::plan;
use law::provision::{Contact, Effect, Sure};
use law::{away, events, keep};
use serde_json::{Value, json};

/// Before and behind what is made of the catalogue; the rest of the file is written by hand.
const MARKS: [&str; 2] = [
    "// Made of the program from here on:
",
    "// Until here.
",
];

/// Codes as a type.
fn union(codes: impl IntoIterator<Item = String>) -> String {
    let codes: Vec<String> = codes.into_iter().map(|code| format!("'{code}'")).collect();
    codes.join(" | ")
}

fn codes<T: Code>() -> String {
    union(T::all().map(|one| one.code().to_string()))
}

fn schemes() -> String {
    let around = keep::ALL.iter().chain(events::ALL).map(|one| one.code.to_string());
    let around = around.chain(plan::all().map(|step| step.code.to_string()));
    let away = away::ALL.iter().map(|one| format!("away-{}", one.code));
    union(std::iter::once("remigration".to_string()).chain(around).chain(away))
}

fn made() -> String {
    let mut text = "/** Everything that can be known of a person. What each means is in /data/v1/questions.json. */\nexport interface Facts {\n".to_string();
    for fact in FactId::ALL {
        let row = fact.row();
        let list = |codes: &[&str]| union(codes.iter().map(ToString::to_string));
        let kind = match row.kind {
            AnswerKind::YesNo => "boolean".to_string(),
            AnswerKind::Date => "PartialDate".to_string(),
            AnswerKind::Country => "Country".to_string(),
            AnswerKind::Countries => "Country[]".to_string(),
            AnswerKind::Choice(codes) => list(codes),
            AnswerKind::Several(codes) => format!("({})[]", list(codes)),
            AnswerKind::Number(_) => "number".to_string(),
            AnswerKind::Periods => "BenefitPeriod[]".to_string(),
        };
        let absent = row.absent.filter(|_| row.kind == AnswerKind::Date);
        let absent = absent.map(|code| format!(" | '{code}'")).unwrap_or_default();
        let _ = writeln!(text, "  {}?: {kind}{absent};", fact.key());
    }
    text += "}\n\n/** A benefit, from its first day until its last; without `until` it still runs. */\n";
    let _ = writeln!(
        text,
        "export interface BenefitPeriod {{\n  kind: {};\n  from: PartialDate;\n  until?: PartialDate;\n  loan?: boolean;\n}}\n",
        codes::<BenefitKind>()
    );
    for (name, union) in [
        ("Scheme", schemes()),
        ("Condition", codes::<ConditionId>()),
        ("OpenQuestion", codes::<OpenQuestion>()),
        ("Effect", codes::<Effect>()),
        ("Contact", codes::<Contact>()),
        ("Sure", codes::<Sure>()),
    ] {
        let _ = writeln!(text, "export type {name} = {union};");
    }
    text
}

fn types() -> String {
    std::fs::read_to_string(support::path("crates/engine/js/engine.d.ts")).unwrap_or_default()
}

#[test]
fn the_types_are_those_of_the_program() {
    let types = types();
    let (before, rest) = types.split_once(MARKS[0]).expect("the first mark");
    let (there, after) = rest.split_once(MARKS[1]).expect("the last mark");
    let made = made();
    if std::env::var_os("UPDATE").is_some() {
        let whole = [before, MARKS[0], &made, MARKS[1], after].concat();
        std::fs::write(support::path("crates/engine/js/engine.d.ts"), whole).expect("written");
        return;
    }
    assert!(there == made, "crates/engine/js/engine.d.ts is stale: UPDATE=1 cargo test -p engine --test types");
}

/// The keys that an interface of the types names.
fn named(interface: &str) -> BTreeSet<String> {
    let types = types();
    let body = types.split(&format!("interface {interface} ")).nth(1).and_then(|rest| rest.split("\n}").next());
    let lines = body.unwrap_or_default().lines().filter_map(|line| line.strip_prefix("  "));
    let key = |line: &str| line.split_once(':').map(|(key, _)| key.trim_end_matches('?').to_string());
    lines.filter(|line| line.starts_with(|one: char| one.is_ascii_lowercase())).filter_map(key).collect()
}

fn keys(value: &Value) -> BTreeSet<String> {
    value.as_object().expect("an object").keys().cloned().collect()
}

#[test]
fn what_comes_out_has_the_keys_of_the_types() {
    let judge = |request: Value| -> Value {
        serde_json::from_str(&engine::judge(&request.to_string(), "2026-11-21")).expect("JSON")
    };
    let act = judge(json!({ "facts": { "application_received": "2023-05-01", "birth_date": "1973-03-14" } }));
    assert_eq!(keys(&act), &named("ActOutcome") | &named("Dated"));
    assert_eq!(keys(&act["reasons"][0]), named("Reason"));
    // A stay that is too long has every key.
    let away = judge(json!({ "scheme": "away-bijstand", "facts": {
        "receives": ["participatiewet"], "stay": "visit", "abroad_from": "2026-03-01", "abroad_until": "2026-08-01", "days_abroad_before": 0,
        "birth_date": "1980-01-01"
    } }));
    assert_eq!(keys(&away), &named("SchemeOutcome") | &named("Dated"), "{away}");
    assert_eq!(keys(&away["sources"][0]), named("Source"));
}
