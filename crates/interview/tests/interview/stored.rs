//! The form in which answers are stored, as the tests write it.

use interview::{Answers, Step, next};
use law::explain::reasons;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use serde::Serialize;

use super::walks::TODAY;
use super::written;

/// The version that is read.
pub const VERSION: u8 = 3;

/// The form in which answers are stored, written down a second time: the bytes of one version never change their meaning.
#[derive(Serialize)]
pub struct Stored {
    pub version: u8,
    pub journey: String,
    /// How much is asked about: 1 for every condition, 2 for what is asked further.
    pub extent: u8,
    pub given: Vec<(String, Saved)>,
    pub done: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub enum Saved {
    Unknown,
    Absent,
    Yes,
    No,
    Date(i16, u8, u8),
    Countries(Vec<String>),
    Codes(Vec<String>),
    Number(u32),
}

impl Stored {
    pub fn applied(given: Vec<(String, Saved)>) -> Stored {
        Stored { version: VERSION, journey: "applied".to_string(), extent: 0, given, done: Vec::new() }
    }

    pub fn bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap()
    }
}

pub fn codes(list: &[&str]) -> Saved {
    Saved::Codes(list.iter().map(|code| (*code).to_string()).collect())
}

pub fn countries(list: &[&str]) -> Saved {
    Saved::Countries(list.iter().map(|code| (*code).to_string()).collect())
}

/// The answers that come of these.
pub fn read(given: &[(&str, Saved)]) -> Answers {
    let given = given.iter().map(|(slug, saved)| ((*slug).to_string(), saved.clone())).collect();
    Answers::from_bytes(&Stored::applied(given).bytes()).unwrap()
}

#[track_caller]
pub fn comes_back(answers: &Answers) {
    assert_eq!(Answers::from_bytes(&answers.to_bytes()).as_ref(), Some(answers), "{}", written::all(answers));
}

/// Whatever answers there are: they can be judged, explained and gone on with.
pub fn survives(answers: &Answers) {
    let facts = answers.facts();
    let told = reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY)));
    assert_eq!(told.len(), REMIGRATION.conditions.len());
    if let Step::Ask(question) = next(&REMIGRATION, answers, TODAY) {
        assert!(answers.get(question).is_none(), "{question:?} is asked again:\n{}", written::all(answers));
    }
    comes_back(answers);
}
