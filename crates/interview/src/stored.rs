//! The answers as they are stored, and the steps of the plan that are done: by the codes of questions, choices and steps, so
//! that they outlive a new order of any. A version tells which form it is; what a program no longer understands of a single answer is dropped, the rest is kept.

use law::country::Country;
use law::date::PartialDate;
use law::facts::{AnswerKind, Known, Places, place_of};
use law::plan;
use serde::{Deserialize, Serialize};

use crate::answers::{Answer, Answers};
use crate::journey::Journey;
use crate::question::Question;

/// The version of this form; another one is not read.
const VERSION: u8 = 3;

#[derive(Serialize, Deserialize)]
struct Stored {
    version: u8,
    journey: String,
    /// How much is asked about.
    extent: u8,
    given: Vec<(String, StoredAnswer)>,
    /// The steps of the plan that are done, by their codes.
    done: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum StoredAnswer {
    Unknown,
    Absent,
    Yes,
    No,
    Date(i16, u8, u8),
    Countries(Vec<String>),
    Codes(Vec<String>),
    Number(u32),
}

impl Answers {
    /// The answers as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let given =
            self.all().map(|(question, answer)| (question.slug(), StoredAnswer::of(question, answer))).collect();
        let done = self.done().map(|step| step.code.to_string()).collect();
        let journey = self.journey.code().to_string();
        let stored = Stored { version: VERSION, journey, extent: self.extent(), given, done };
        // Nothing in it can fail to be written; if it did, nothing would be stored.
        postcard::to_allocvec(&stored).unwrap_or_default()
    }

    /// Stored answers; `None` if they are of another version, or damaged. An answer that does not fit its question is
    /// dropped, the rest is kept.
    pub fn from_bytes(bytes: &[u8]) -> Option<Answers> {
        let stored: Stored = postcard::from_bytes(bytes).ok().filter(|stored: &Stored| stored.version == VERSION)?;
        let mut answers = Answers::new(Journey::from_code(&stored.journey)?);
        answers.set_extent(stored.extent);
        for (slug, answer) in stored.given {
            let question = Question::from_slug(&slug);
            if let Some((question, answer)) = question.and_then(|q| answer.to_answer(q).map(|answer| (q, answer))) {
                answers.give(question, answer);
            }
        }
        stored.done.iter().filter_map(|code| plan::find(code)).for_each(|step| answers.tick(step));
        Some(answers)
    }
}

impl StoredAnswer {
    pub(crate) fn of(question: Question, answer: &Answer) -> StoredAnswer {
        let codes = |places: Places| match question.row().kind {
            AnswerKind::Choice(codes) | AnswerKind::Several(codes) => places.codes(codes).map(str::to_string).collect(),
            _ => Vec::new(),
        };
        match answer {
            Answer::Unknown => StoredAnswer::Unknown,
            Answer::Countries(list) => StoredAnswer::Countries(list.iter().map(ToString::to_string).collect()),
            Answer::Known(known) => match known {
                Known::Absent => StoredAnswer::Absent,
                Known::Flag(true) => StoredAnswer::Yes,
                Known::Flag(false) => StoredAnswer::No,
                Known::Date(date) => {
                    StoredAnswer::Date(date.year(), date.month().unwrap_or(0), date.day().unwrap_or(0))
                }
                Known::Country(country) => StoredAnswer::Countries(vec![country.to_string()]),
                Known::Choice(place) => StoredAnswer::Codes(codes(Places::of([*place]))),
                Known::Several(places) => StoredAnswer::Codes(codes(*places)),
                Known::Number(number) => StoredAnswer::Number(*number),
            },
        }
    }

    /// The answer to a question; `None` if it does not fit it.
    pub(crate) fn to_answer(&self, question: Question) -> Option<Answer> {
        let row = question.row();
        match (self, row.kind) {
            (StoredAnswer::Unknown, _) => Some(Answer::Unknown),
            (StoredAnswer::Absent, _) => row.absent.map(|_| Answer::ABSENT),
            (StoredAnswer::Yes, AnswerKind::YesNo) => Some(Answer::YES),
            (StoredAnswer::No, AnswerKind::YesNo) => Some(Answer::NO),
            (StoredAnswer::Date(year, month, day), AnswerKind::Date) => date(*year, *month, *day).map(Answer::from),
            (StoredAnswer::Countries(list), AnswerKind::Country) => match list.as_slice() {
                [country] => country.parse::<Country>().ok().map(Answer::from),
                _ => None,
            },
            (StoredAnswer::Countries(list), AnswerKind::Countries) => countries(list),
            (StoredAnswer::Codes(codes), AnswerKind::Choice(known)) => match codes.as_slice() {
                [code] => {
                    let place = place_of(code, known).filter(|place| *place >= row.not_offered);
                    place.map(|place| Answer::Known(Known::Choice(place)))
                }
                _ => None,
            },
            (StoredAnswer::Codes(codes), AnswerKind::Several(known)) => {
                let places = Places::of_codes(codes.iter().map(String::as_str), known)?;
                Some(Answer::Known(Known::Several(places)))
            }
            (StoredAnswer::Number(number), AnswerKind::Number(most)) => {
                (*number <= most).then(|| Answer::from(*number))
            }
            _ => None,
        }
    }
}

/// A date of somebody's life; anything else was damaged.
fn date(year: i16, month: u8, day: u8) -> Option<PartialDate> {
    let known = |number: u8| (number != 0).then_some(number);
    PartialDate::new(year, known(month), known(day)).filter(|date| (1900..=2100).contains(&date.year()))
}

/// At least one country, each once.
fn countries(codes: &[String]) -> Option<Answer> {
    let mut list = Vec::new();
    for code in codes {
        let country = code.parse().ok()?;
        if !list.contains(&country) {
            list.push(country);
        }
    }
    (!list.is_empty()).then_some(Answer::Countries(list))
}
