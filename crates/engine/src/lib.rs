//! The law for other sites: what is known of a person goes in as JSON, with the same keys as in files of cases, and the outcome
//! comes out with its reasons. Nothing is kept, and nothing is sent anywhere.

mod act;
mod provision;

use std::fmt::Display;

use cases::CaseFacts;
use cases::check::find_provision;
use json::Node;
use law::code::Code;
use law::date::Date;
use law::provision::Source;
use law::remigration::CHECKED;
use serde::Deserialize;
use serde::Serialize;
use serde::de::IgnoredAny;

/// What is asked: a case, of which only the facts must be there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    facts: CaseFacts,
    #[serde(default)]
    scheme: String,
    // What a file of cases says beside, so that its cases can be given as they are.
    #[serde(default, rename = "id")]
    _id: Option<IgnoredAny>,
    #[serde(default, rename = "title")]
    _title: Option<IgnoredAny>,
    #[serde(default, rename = "expect")]
    _expect: Option<IgnoredAny>,
    #[serde(default, rename = "origin")]
    _origin: Option<IgnoredAny>,
}

/// Why there is no outcome.
#[derive(Serialize)]
struct Refused {
    error: String,
}

/// Every answer says when it was given and how old the rules are.
#[derive(Serialize)]
struct Dated<T> {
    #[serde(flatten)]
    outcome: T,
    today: String,
    rules_checked: String,
}

/// A source of a rule.
#[derive(Serialize)]
struct SourceOf {
    name: String,
    address: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    day: &'static str,
    sure: &'static str,
}

impl From<&Source> for SourceOf {
    fn from(source: &Source) -> SourceOf {
        SourceOf { name: source.name(), address: source.address(), day: source.day(), sure: source.sure().code() }
    }
}

/// The outcome of a request, or an object with `error`, one sentence that names the key.
pub fn judge(request: &str, today: &str) -> String {
    let outcome = outcome(request, today);
    // Texts and numbers can always be written.
    outcome.unwrap_or_else(|error| serde_json::to_string(&Refused { error }).unwrap_or_default())
}

fn outcome(request: &str, today: &str) -> Result<String, String> {
    let today: Date = today.parse().map_err(|_| format!("today: \"{today}\" is not a day as 2026-11-28"))?;
    let node: Node = serde_json::from_str(request).map_err(|error| error.to_string())?;
    let request: Request = node.read().map_err(|error| said(&error.path, error.wrong))?;
    let facts = request.facts.to_facts();
    let (today, rules_checked) = ((today.to_string(), today), CHECKED.to_string());
    let written = match request.scheme.as_str() {
        "" | "remigration" => {
            serde_json::to_string(&Dated { outcome: act::outcome(&facts, today.1), today: today.0, rules_checked })
        }
        scheme => {
            let provision = find_provision(scheme).ok_or_else(|| format!("scheme: \"{scheme}\" is not a scheme"))?;
            let outcome = provision::outcome(scheme, provision, &facts, today.1);
            serde_json::to_string(&Dated { outcome, today: today.0, rules_checked })
        }
    };
    written.map_err(|error| error.to_string())
}

/// What is wrong at a key.
fn said(path: &str, wrong: impl Display) -> String {
    if path.is_empty() { wrong.to_string() } else { format!("{path}: {wrong}") }
}
