//! The documents that are made from the program: what they say is what the program does.
//!
//! `UPDATE=1 cargo test -p tools --test docs` writes them anew.
#![allow(clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod act;
mod flow;
mod links;
mod regelrecht;
mod schemes;

use std::{env, fs};

use i18n::{Language, Messages};
use interview::Question;
use law::act::ConditionId;
use law::act::NotAsked;
use law::code::Code;
use law::facts::FactId;
use law::remigration::REMIGRATION;
use tools::notes;

/// The English texts.
fn english() -> Messages {
    let file = |part: &str| support::text(&format!("locales/en/{part}.ftl"));
    let language: Language = "en".parse().expect("English is a language of the app");
    Messages::new(language, &["law", "questions", "countries"].map(file)).expect("the English texts can be read")
}

/// The questions of the remigration benefit, those about each benefit once. They stand before those of the schemes.
fn questions() -> impl Iterator<Item = Question> {
    let once = |question: &Question| question.benefit_part().is_none_or(|(_, number)| number == 0);
    let questions = Question::all().filter(|question| question.fact() < FactId::Receives);
    let mut questions: Vec<Question> = questions.filter(once).collect();
    questions.sort_by_key(|question| (question.row().tone, *question));
    questions.into_iter()
}

/// Holds a document against what it must be, or writes it.
fn hold(path: &str, made: &str) {
    let file = support::path(path);
    if env::var_os("UPDATE").is_some() {
        fs::write(&file, made).expect(path);
        return;
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    let differs = there.lines().zip(made.lines()).position(|(there, made)| there != made);
    let line = differs.unwrap_or(there.lines().count().min(made.lines().count())) + 1;
    assert!(
        there == made,
        "{path} is stale from line {line} on; write it anew with: UPDATE=1 cargo test -p tools --test docs"
    );
}

#[test]
fn the_document_of_the_act_is_what_the_program_does() {
    hold("docs/law/remigratiewet.md", &act::document());
}

#[test]
fn the_document_of_the_schemes_is_what_the_program_does() {
    hold("docs/law/schemes.md", &schemes::document());
}

#[test]
fn the_document_of_the_machine_readable_law_is_what_the_program_does() {
    hold("docs/regelrecht.md", &regelrecht::document());
}

#[test]
fn the_chart_of_the_interview_is_what_the_program_does() {
    hold("docs/flow.md", &flow::document());
}

#[test]
fn every_condition_has_one_note_with_how_sure_it_is() {
    for id in ConditionId::ALL.iter().copied() {
        let found = notes::NOTES.iter().filter(|note| note.id == id).count();
        assert_eq!(found, 1, "{} has {found} notes in crates/tools/src/notes/conditions.rs", id.code());
        let note = notes::of(id).expect("counted above");
        assert!(!note.sure.is_empty(), "{}: nothing says how sure it is", id.code());
    }
}

#[test]
fn every_condition_that_is_not_asked_is_explained() {
    for unasked in REMIGRATION.versions.iter().flat_map(|text| text.not_asked) {
        let [what, article, why] = notes::unasked(*unasked);
        assert!(!what.is_empty() && article.starts_with("2b") && !why.is_empty(), "{}", notes::word(*unasked));
    }
    assert_eq!(tools::draw::not_asked(&REMIGRATION), [NotAsked::ListedOrganisation]);
}

#[test]
fn every_question_feeds_a_condition_and_every_condition_is_fed() {
    let chart = flow::document();
    for (index, question) in questions().enumerate() {
        let edge = format!("  question{index} --> ");
        assert!(chart.contains(&edge), "{} feeds no condition", question.slug());
    }
    for id in ConditionId::ALL.iter().copied() {
        let edge = format!(" --> condition{}\n", id as usize);
        assert!(chart.contains(&edge), "nothing feeds {}", id.code());
    }
}
