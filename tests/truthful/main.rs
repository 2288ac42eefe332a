//! Nothing is told as a fact that nobody said: every sentence of an outcome is held against what is known of the visitor,
//! for answers of all kinds, many of them "I don't know" or a date in part.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "../support/random.rs"]
mod random;
#[path = "../support/walks.rs"]
mod walks;

mod asserted;
mod days;
mod messages;
mod people;
mod told;

use std::path::Path;

use remigratiewijzer::date::Date;
use remigratiewijzer::i18n::{Language, PARTS, Texts};

/// The day on which the tests put their questions.
const TODAY: Date = Date::of_law(2026, 11, 27);

/// A file of messages.
fn file(tag: &str, part: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag).join(format!("{part}.ftl"));
    std::fs::read_to_string(path).unwrap()
}

/// All messages of a language.
fn texts(language: Language) -> Texts {
    Texts::new(language, &PARTS.map(|part| file(language.tag(), part))).unwrap()
}
