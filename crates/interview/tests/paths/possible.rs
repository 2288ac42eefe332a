//! The answers that are tried.

use interview::{Answer, Answers, Question, RUNNING, validate};
use law::date::Date;

use super::TODAY;

/// How much is tried.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// After so many benefits the visitor has no more.
    pub benefits: u8,
    /// Known answers to a question at most, that of the day of the application apart.
    pub known: usize,
    /// "I don't know" at most so many times in an interview.
    pub unknown: usize,
}

/// How many times the answer was "I don't know".
pub fn unknown(answers: &Answers) -> usize {
    answers.asked().filter(|(_, answer)| **answer == Answer::Unknown).count()
}

/// The known answers to a question that the screens let pass.
pub fn known(question: Question, given: &Answers, bound: Bound) -> Vec<Answer> {
    let passes = |answer: &Answer| match answer {
        Answer::Date(date) => validate::check_date(question, *date, given, TODAY).is_none(),
        _ => true,
    };
    let texts = texts(question, given, bound);
    texts.iter().map(|text| Answer::from_text(question, text).unwrap()).filter(passes).collect()
}

/// The answers that are tried, the last one being "I don't know".
pub fn possible(question: Question, given: &Answers, bound: Bound) -> Vec<Answer> {
    let mut answers = known(question, given, bound);
    // Of the day of the application all are tried: it is one question, and all is judged on it.
    if question != Question::ApplicationReceived {
        answers.truncate(bound.known);
    }
    if answers.is_empty() || unknown(given) < bound.unknown {
        answers.push(Answer::Unknown);
    }
    answers
}

fn texts(question: Question, given: &Answers, bound: Bound) -> Vec<String> {
    let facts = given.facts();
    let born = facts.birth_country.map_or("TR".to_string(), |country| country.to_string());
    let fixed: &[&str] = match question {
        Question::ApplicationReceived => &["2024-10-01", "2016-03-01", "2025-02-01", "2013-05-01", "2014"],
        Question::BirthDate => &["1950-06-01", "2000-01-01", "1969", "1935-01-01"],
        Question::BirthCountry => &["TR", "SY", "SR", "ID"],
        Question::Nationalities => return vec![born.clone(), "NL".to_string(), format!("NL+{born}")],
        Question::FormerNationalities => {
            let going = facts.destination.map(|country| country.to_string());
            return [Some(String::new()), Some(born), going].into_iter().flatten().collect();
        }
        Question::SettledInNl => &["1980-01-01", "2015-01-01", "1960-01-01"],
        Question::ResidenceSince => &["1990-01-01", "2020-01-01", "2010-01-01"],
        Question::AsylumReceived => &["1999-01-01", "2015-01-01"],
        Question::Permit => &["regular_indefinite", "asylum_fixed", "other"],
        Question::Destination => {
            let held = facts.nationalities.iter().flatten().map(ToString::to_string).find(|held| *held != born);
            return [born, "AW".to_string(), held.unwrap_or("DE".to_string())].into();
        }
        Question::StateDebts | Question::PartnerStateDebts => &["none", "unpaid"],
        Question::Partner => &["none", "goes_along", "stays_in_nl"],
        Question::Benefit(n) if n >= bound.benefits => &["none"],
        Question::Benefit(0) => &["participatiewet", "zw", "none"],
        Question::Benefit(_) => &["wao", "none"],
        Question::BenefitSince(n) => return since(n, given),
        Question::BenefitUntil(n) => return until(n, given),
        _ => &["yes", "no"],
    };
    fixed.iter().map(|text| (*text).to_string()).collect()
}

/// The day of the application, or today.
fn reference(given: &Answers) -> Date {
    match given.get(Question::ApplicationReceived) {
        Some(Answer::Date(date)) => date.first(),
        _ => TODAY,
    }
}

/// Years before the day, or some months before it for each benefit.
fn since(number: u8, given: &Answers) -> Vec<String> {
    let day = reference(given);
    [day.plus_years(-5), day.plus_months(-5 * (i32::from(number) + 1))].map(|day| day.to_string()).to_vec()
}

/// Up to the day before the next benefit, up to some time before that, and beside all others up to now.
fn until(number: u8, given: &Answers) -> Vec<String> {
    let next = match given.get(Question::BenefitSince(number.saturating_sub(1))) {
        Some(Answer::Date(date)) => date.first(),
        _ => reference(given),
    };
    let gap = Date::from_day_number(next.day_number() - 20);
    let days =
        [next.previous(), gap, next.plus_months(-3), reference(given).plus_months(-2)].map(|day| day.to_string());
    days.into_iter().chain([RUNNING.to_string()]).collect()
}
