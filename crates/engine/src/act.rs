//! The outcome of the Remigration Act.

use cases::verdict_code;
use law::code::Code;
use law::date::Date;
use law::explain::{self, Arg, Reason, reasons};
use law::facts::{FactId, Facts};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use serde::Serialize;
use serde_json::{Map, Value};

/// The outcome for a person.
#[derive(Serialize)]
pub struct Outcome {
    scheme: &'static str,
    verdict: &'static str,
    detail: &'static str,
    settled: bool,
    reasons: Vec<ReasonOf>,
}

/// Why a condition holds, fails or is open.
#[derive(Serialize)]
struct ReasonOf {
    condition: &'static str,
    truth: &'static str,
    articles: Vec<String>,
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Because>,
    missing: Vec<String>,
    open_questions: Vec<&'static str>,
}

/// The facts of the person that tell it.
#[derive(Serialize)]
struct Because {
    code: &'static str,
    values: Map<String, Value>,
}

impl From<&Reason> for ReasonOf {
    fn from(reason: &Reason) -> ReasonOf {
        let because = reason.detail.as_ref().map(|message| Because {
            code: message.id,
            values: message.args.iter().map(|(name, arg)| ((*name).to_string(), value(*arg))).collect(),
        });
        ReasonOf {
            condition: reason.id.code(),
            truth: reason.truth.code(),
            articles: reason.citations().iter().map(ToString::to_string).collect(),
            address: reason.address(),
            because,
            missing: reason.missing_facts().iter().map(FactId::key).collect(),
            open_questions: reason.questions().map(Code::code).collect(),
        }
    }
}

fn value(arg: Arg) -> Value {
    match arg {
        Arg::Date(date) => date.to_string().into(),
        Arg::Number(number) => number.into(),
        Arg::Country(country) => country.to_string().into(),
    }
}

/// The outcome, with the reasons: those that fail, then those that are open, then those that hold.
pub fn outcome(facts: &Facts, today: Date) -> Outcome {
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, today));
    let outcome = &evaluation.outcome;
    Outcome {
        scheme: "remigration",
        verdict: verdict_code(outcome),
        detail: explain::verdict_code(outcome.verdict),
        settled: outcome.is_settled(),
        reasons: reasons(&evaluation).iter().map(ReasonOf::from).collect(),
    }
}
