//! The answers that are tried.

use interview::{Answer, Answers, BenefitPart, Question, validate};
use law::date::Date;
use law::facts::{FactId as F, Known};
use law::remigration::REMIGRATION;

use super::TODAY;
use super::written;

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
        Answer::Known(Known::Date(date)) => validate::check_date(question, *date, given, TODAY).is_none(),
        _ => true,
    };
    let texts = texts(question, given, bound);
    texts.iter().map(|text| written::read(question, text).unwrap()).filter(passes).collect()
}

/// The answers that are tried, the last one being "I don't know".
pub fn possible(question: Question, given: &Answers, bound: Bound) -> Vec<Answer> {
    let mut answers = known(question, given, bound);
    // Of the day of the application all are tried: it is one question, and all is judged on it.
    if question != Question::about(F::ApplicationReceived) {
        answers.truncate(bound.known);
    }
    if answers.is_empty() || unknown(given) < bound.unknown {
        answers.push(Answer::Unknown);
    }
    answers
}

fn texts(question: Question, given: &Answers, bound: Bound) -> Vec<String> {
    let facts = given.facts();
    let born = facts.country(F::BirthCountry).map_or("TR".to_string(), |country| country.to_string());
    if let Some((part, n)) = question.benefit_part() {
        return benefit(part, n, given, bound);
    }
    let fixed: &[&str] = match question.fact() {
        F::ApplicationReceived => &["2024-10-01", "2016-03-01", "2025-02-01", "2013-05-01", "2014"],
        F::BirthDate => &["1950-06-01", "2000-01-01", "1969", "1935-01-01"],
        F::BirthCountry => &["TR", "SY", "SR", "ID"],
        F::Nationalities => return vec![born.clone(), "NL".to_string(), format!("NL+{born}")],
        F::FormerNationalities => {
            let going = facts.country(F::Destination).map(|country| country.to_string());
            return [Some("none".to_string()), Some(born), going].into_iter().flatten().collect();
        }
        F::SettledInNl => &["1980-01-01", "2015-01-01", "1960-01-01"],
        F::ResidenceSince => &["1990-01-01", "2020-01-01", "2010-01-01"],
        F::AsylumPermitReceived => &["1999-01-01", "2015-01-01"],
        F::Permit => &["regular_indefinite", "asylum_fixed", "other"],
        F::Destination => {
            let held = facts.countries(F::Nationalities).unwrap_or_default();
            let held = held.iter().map(ToString::to_string).find(|held| *held != born);
            return [born, "AW".to_string(), held.unwrap_or("DE".to_string())].into();
        }
        F::StateDebts | F::PartnerStateDebts => &["none", "unpaid"],
        F::Partner => &["none", "goes_along", "stays_in_nl"],
        _ => &["yes", "no"],
    };
    fixed.iter().map(|text| (*text).to_string()).collect()
}

fn benefit(part: BenefitPart, number: u8, given: &Answers, bound: Bound) -> Vec<String> {
    let fixed: &[&str] = match (part, number) {
        (BenefitPart::Kind, n) if n >= bound.benefits => &["none"],
        (BenefitPart::Kind, 0) => &["participatiewet", "zw", "none"],
        (BenefitPart::Kind, _) => &["wao", "none"],
        (BenefitPart::Since, n) => return since(n, given),
        (BenefitPart::Until, n) => return until(n, given),
        (BenefitPart::Loan, _) => &["yes", "no"],
    };
    fixed.iter().map(|text| (*text).to_string()).collect()
}

/// The day of the application, or the last one on which that was possible.
fn reference(given: &Answers) -> Date {
    match given.get(Question::about(F::ApplicationReceived)) {
        Some(Answer::Known(Known::Date(date))) => date.first(),
        _ => REMIGRATION.last_day(),
    }
}

/// Years before the day, or some months before it for each benefit.
fn since(number: u8, given: &Answers) -> Vec<String> {
    let day = reference(given);
    [day.plus_years(-5), day.plus_months(-5 * (i32::from(number) + 1))].map(|day| day.to_string()).to_vec()
}

/// Up to the day before the next benefit, up to some time before that, and beside all others up to now.
fn until(number: u8, given: &Answers) -> Vec<String> {
    let next = match given.get(Question::benefit(BenefitPart::Since, number.saturating_sub(1))) {
        Some(Answer::Known(Known::Date(date))) => date.first(),
        _ => reference(given),
    };
    let gap = Date::from_day_number(next.day_number() - 20);
    let days =
        [next.previous(), gap, next.plus_months(-3), reference(given).plus_months(-2)].map(|day| day.to_string());
    days.into_iter().chain(["running".to_string()]).collect()
}
