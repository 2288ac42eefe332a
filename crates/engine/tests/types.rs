//! `js/engine.d.ts`, the types of the module: the facts are those of the catalogue, the outcome is what comes out.
//!
//! `UPDATE=1 cargo test -p engine --test types` writes it anew.
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

const HEAD: &str = "\
// The types of engine.js. Made by `UPDATE=1 cargo test -p engine --test types`.

/** A day as `2026-11-28`; where less is known `2026-11` or `2026`. */
export type PartialDate = string;
/** ISO 3166-1, two letters; `XK` for Kosovo. */
export type Country = string;
";

const BODY: &str = "
/** What is asked. */
export interface Request {
  /** What is known of the person. What is left out is not known. */
  facts: Facts;
  /** Which scheme, event or step; left out, the remigration benefit. */
  scheme?: Scheme;
  /** The day on which it is asked, as `2026-11-28`; left out, today in the Netherlands. */
  today?: string;
}

interface Dated {
  /** The day on which it was asked. */
  today: string;
  /** The day on which the texts of the Act were last read for this module. */
  rules_checked: string;
}

/** The outcome of the Remigration Act. It is no decision: the SVB decides. */
export interface ActOutcome extends Dated {
  scheme: 'remigration';
  /** `undetermined`: nothing fails for sure, and not everything is known. Never read it as a no. */
  verdict: 'eligible' | 'not_eligible' | 'undetermined';
  /** The same in more detail: `closed-…` where nobody applied in time, and how it would have turned out. */
  detail: Detail;
  /** Whether no further fact can change the verdict. */
  settled: boolean;
  /** A reason for each condition: those that fail, then those that are open, then those that hold. */
  reasons: Reason[];
}

export type Detail =
  | 'eligible'
  | 'not-eligible'
  | 'undetermined'
  | 'closed-qualified'
  | 'closed-not-qualified'
  | 'closed-unclear'
  | 'other-rules';

/** Why a condition holds, fails or is open. */
export interface Reason {
  condition: Condition;
  truth: 'holds' | 'fails' | 'open';
  /** Its places in the Act, the most telling one first, as `2b(1)(c)`. */
  articles: string[];
  /** The address of the article, in the text of the day that counts. */
  address: string;
  /** What of the facts tells it, by the code of a message and its values, as `why-age` and `{ age: 50 }`. */
  because?: { code: string; values: Record<string, string | number> };
  /** The facts that keep it open. */
  missing: (keyof Facts)[];
  /** What our sources leave open, where it is about this person. */
  open_questions: OpenQuestion[];
}

/** The outcome of a scheme, event or step around the Act. */
export interface SchemeOutcome extends Dated {
  scheme: Exclude<Scheme, 'remigration'>;
  /** `ask`: our sources do not settle it; ask `contact`. `open`: a fact is missing. */
  effect: Effect | 'open' | 'not_concerned';
  /** The code of what follows, where that is sure. */
  outcome: string | null;
  /** Whom to ask or to tell. */
  contact: Contact | null;
  /** Days that follow; after a deadline something is lost. */
  days: { code: string; day: string; deadline: boolean }[];
  /** How many days the planned stay is longer than allowed, of being away. */
  days_too_long?: number;
  /** The facts that keep it open. */
  missing: (keyof Facts)[];
  sources: Source[];
}

/** Where a rule stands. */
export interface Source {
  name: string;
  address: string;
  /** The day, month or year of the text that was read. */
  day?: string;
  sure: Sure;
}

export interface Engine {
  /** Throws a TypeError with one sentence that names the key where something is wrong with the request. */
  judge(request: Omit<Request, 'scheme'> & { scheme?: 'remigration' }): ActOutcome;
  judge(request: Request & { scheme: Exclude<Scheme, 'remigration'> }): SchemeOutcome;
}

/**
 * Loads the engine, once. Without an argument its WebAssembly is fetched from beside this module; its bytes can be given
 * instead, as a program without a browser does.
 */
export function load(wasm?: BufferSource | URL | Response): Promise<Engine>;
";

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

fn types() -> String {
    let mut text = HEAD.to_string();
    text += "\n/** Everything that can be known of a person. What each means is in /data/v1/questions.json. */\nexport interface Facts {\n";
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
    text + BODY
}

#[test]
fn the_types_are_those_of_the_program() {
    let file = support::path("crates/engine/js/engine.d.ts");
    let made = types();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &made).expect("written");
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
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
