//! Nothing is told as a fact that nobody said: every sentence of an outcome is held against what is known of the visitor,
//! for answers of all kinds, many of them "I don't know" or a date in part.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "../../crates/interview/tests/walks/mod.rs"]
mod walks;
#[path = "../../crates/interview/tests/written/mod.rs"]
mod written;

mod asserted;
mod away;
mod criteria;
mod days;
mod messages;
mod people;
mod silent;
mod told;

use i18n::{Language, Messages, PARTS};
use law::date::Date;
use remigratiewijzer::texts::Texts;

/// The day on which the tests put their questions.
const TODAY: Date = Date::of_law(2026, 11, 27);

/// A file of messages.
fn file(tag: &str, part: &str) -> String {
    support::text(&format!("locales/{tag}/{part}.ftl"))
}

/// All messages of a language.
fn texts(language: Language) -> Texts {
    Messages::new(language, &PARTS.map(|part| file(language.tag(), part))).unwrap().into()
}
