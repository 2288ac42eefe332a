//! What is filled in on the screen of a question, before it is an answer.

use interview::validate::{self, Field, Problem};
use interview::{Answer, Question};
use law::country::Country;
use law::date::PartialDate;
use law::facts::{AnswerKind, Known};

/// What is filled in but not given as an answer yet. It stays when the language changes.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Draft {
    /// The day, as typed.
    pub day: String,
    /// The month, as typed.
    pub month: String,
    /// The year, as typed.
    pub year: String,
    /// The number, as typed.
    pub number: String,
    /// What is chosen.
    pub chosen: Option<Answer>,
    /// What is wrong with it.
    pub problem: Option<Problem>,
    /// The date of which it was told that it may be wrong; given again it is taken.
    pub doubted: Option<PartialDate>,
    /// Whether all choices are shown.
    pub more: bool,
    /// What is typed to find a country, once that is wanted.
    pub search: Option<String>,
}

impl Draft {
    /// What an answer looks like when it is filled in again.
    pub fn of(answer: Option<&Answer>) -> Draft {
        let mut draft = Draft::default();
        match answer {
            Some(Answer::Known(Known::Date(date))) => {
                let text = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
                (draft.day, draft.month, draft.year) = (text(date.day()), text(date.month()), date.year().to_string());
            }
            Some(Answer::Known(Known::Number(number))) => draft.number = number.to_string(),
            Some(Answer::Known(Known::Country(country))) => draft.chosen = Some(Answer::Countries(vec![*country])),
            answer => draft.chosen = answer.cloned(),
        }
        draft
    }

    /// The countries that are chosen.
    pub fn countries(&self) -> Vec<Country> {
        match &self.chosen {
            Some(Answer::Countries(list)) => list.clone(),
            _ => Vec::new(),
        }
    }

    /// What is typed in a field of a date.
    pub fn part(&self, field: Field) -> &String {
        match field {
            Field::Day => &self.day,
            Field::Month => &self.month,
            Field::Year => &self.year,
        }
    }

    /// The same, to change it.
    pub fn part_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Day => &mut self.day,
            Field::Month => &mut self.month,
            Field::Year => &mut self.year,
        }
    }

    /// The answer that is filled in.
    ///
    /// # Errors
    /// What is wrong with it, at the first field that is wrong.
    pub fn read(&self, question: Question) -> Result<Answer, Problem> {
        match (question.row().kind, &self.chosen) {
            (AnswerKind::Date, _) => validate::read_date(&self.day, &self.month, &self.year).map(Answer::from),
            (AnswerKind::Number(most), _) => validate::read_number(&self.number, most).map(Answer::from),
            (AnswerKind::Country, Some(Answer::Countries(list))) => {
                list.first().copied().map(Answer::from).ok_or(Problem::NothingChosen)
            }
            (_, chosen) => chosen.clone().ok_or(Problem::NothingChosen),
        }
    }
}
