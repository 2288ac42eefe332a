//! `questions.json`: everything that the interview can ask, and so every key of a file of cases.

use i18n::{Messages, Value};
use interview::{Journey, Offered, Question};
use law::facts::{AnswerKind, Requires, Row, Tone};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shape::Words;
use super::{attributes, words, words_with};

/// The version of the shape.
const SCHEMA_VERSION: &str = "1.0";

/// The questions of the Remigratiewijzer, in the order of its catalogue. Which one is asked next is worked out from what can
/// still change the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// `major.minor` of this shape; a newer minor one only has more keys.
    #[schemars(regex(pattern = r"^1\.[0-9]+$"))]
    pub schema_version: String,
    /// The languages of the texts.
    pub languages: Vec<LanguageOf>,
    /// The questions.
    pub questions: Vec<Asked>,
}

/// A language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageOf {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name.
    pub name: String,
    /// Whether no native reader has checked its texts yet.
    pub draft: bool,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Its code.
    pub code: String,
    /// The key of the fact in files of cases.
    pub fact: String,
    /// What can be answered, beside "I don't know", which every question takes.
    pub kind: Kind,
    /// The choices in the order in which they are offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// The word that says that there is none, where there may be none: `none`, `not_yet`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<String>,
    /// The largest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// Whether the day may still have to come.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_come: bool,
    /// How it feels to be asked; the harmless come first.
    pub tone: ToneOf,
    /// The facts that must be known before it makes sense to ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// The question, to somebody who did not apply, or of today.
    pub text: Words,
    /// The same to somebody who applied before 2025, where it differs.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub text_of_then: Words,
    /// Why it is asked, or how to answer.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub why: Words,
}

/// What can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// A date: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known.
    Date,
    /// A country, as two letters of ISO 3166-1; XK for Kosovo.
    Country,
    /// Any number of countries.
    Countries,
    /// One of the choices.
    Choice,
    /// Any number of the choices.
    Several,
    /// A whole number.
    Number,
}

/// How a question feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ToneOf {
    /// That on which all else hangs.
    Frame,
    /// Everyday facts.
    Harmless,
    /// Money, papers and family.
    Personal,
    /// Debts and detention.
    Sensitive,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its code, as in files of cases.
    pub code: String,
    /// Its words.
    pub text: Words,
}

/// The questions.
pub fn questions(messages: &[Messages]) -> Questions {
    let languages = messages.iter().map(|one| LanguageOf {
        tag: one.language.to_string(),
        name: one.language.name().to_string(),
        draft: one.language.is_draft(),
    });
    // Those about each benefit once.
    let once = |question: &Question| question.benefit_part().is_none_or(|(_, number)| number == 0);
    Questions {
        schema_version: SCHEMA_VERSION.to_string(),
        languages: languages.collect(),
        questions: Question::all().filter(once).map(|question| asked(messages, question)).collect(),
    }
}

fn asked(messages: &[Messages], question: Question) -> Asked {
    let row = question.row();
    let id = question.message();
    let of = |journey: Journey| [("way", Value::from(journey.code())), ("benefit", Value::from("…"))];
    let (now, then) = (of(Journey::WouldHave), of(Journey::Applied));
    let text = words_with(messages, &id, &now);
    let text_of_then = words_with(messages, &id, &then);
    let choice = |offered: Offered| {
        let code = question.code_of(offered);
        Choice { code: code.to_string(), text: words(messages, &question.message_of(code)) }
    };
    Asked {
        code: question.code().to_string(),
        fact: question.fact().key(),
        kind: kind(row),
        // If countries are asked for, that there are none is said in the words of the question.
        choices: question.offered().into_iter().map(choice).filter(|choice| !choice.text.is_empty()).collect(),
        absent: row.absent.map(str::to_string),
        most: if let AnswerKind::Number(most) = row.kind { Some(most) } else { None },
        may_come: row.may_come,
        tone: tone(row),
        after: if row.requires == Requires::Nothing { Vec::new() } else { keys(row) },
        text_of_then: if text_of_then == text { Words::new() } else { text_of_then },
        why: attributes(messages, &id, "why", &now),
        text,
    }
}

fn keys(row: &Row) -> Vec<String> {
    row.requires.facts().iter().map(law::facts::FactId::key).collect()
}

fn kind(row: &Row) -> Kind {
    match row.kind {
        AnswerKind::YesNo => Kind::YesNo,
        AnswerKind::Date => Kind::Date,
        AnswerKind::Country => Kind::Country,
        AnswerKind::Countries => Kind::Countries,
        AnswerKind::Choice(_) | AnswerKind::Periods => Kind::Choice,
        AnswerKind::Several(_) => Kind::Several,
        AnswerKind::Number(_) => Kind::Number,
    }
}

fn tone(row: &Row) -> ToneOf {
    match row.tone {
        Tone::Frame => ToneOf::Frame,
        Tone::Harmless => ToneOf::Harmless,
        Tone::Personal => ToneOf::Personal,
        Tone::Sensitive => ToneOf::Sensitive,
    }
}
