//! Random answers on every way, by people who know everything, nothing, or a part.

use std::sync::OnceLock;

use interview::{Answer, Answers, BenefitPart, Journey, Question, Step, next, validate};
use law::date::{Date, PartialDate};
use law::facts::{AnswerKind, FactId};
use law::remigration::REMIGRATION;
use support::{Choose, Rng};

use super::TODAY;
use super::walks::walk;
use super::written;

const ROUNDS: u64 = 600;

const COUNTRIES: [&str; 23] = [
    "TR", "MA", "SR", "XK", "ES", "GH", "CV", "US", "CH", "CW", "ID", "NL", "GP", "RS", "TN", "MK", "CN", "SY", "IQ",
    "HR", "CV", "MA", "CH",
];

/// Random people on every way; those of the law and of the balance come more often. They are made once for all tests.
pub fn everybody() -> &'static [Answers] {
    static PEOPLE: OnceLock<Vec<Answers>> = OnceLock::new();
    PEOPLE.get_or_init(|| {
        let rounds = |way| if matches!(way, Journey::Event(_)) { ROUNDS } else { 6 * ROUNDS };
        let way = |way| (0..rounds(way)).map(move |round| somebody(&mut Rng::with_seed(round), way));
        // What is left is told in amounts, on a screen of its own: crates/law/tests/left.rs holds those.
        Journey::all().filter(|way| *way != Journey::Left).flat_map(way).collect()
    })
}

/// The answers of somebody on this way: those of the interview, or any at all.
fn somebody(random: &mut Rng, way: Journey) -> Answers {
    // So many in four are "I don't know".
    let unknown = random.usize(..5);
    if way.is_about_the_act() && random.usize(..2) == 0 {
        let everything = random.usize(..2) == 0;
        return walk(random, way, everything);
    }
    let mut answers = Answers::new(way);
    if random.usize(..3) > 0 {
        answers.everything = random.usize(..2) == 0;
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            let given = answer(random, question, &answers, unknown);
            answers.give(question, given);
        }
        return answers;
    }
    let questions: Vec<Question> = Question::all().collect();
    let known = 1 + random.usize(..4);
    for question in questions {
        if random.usize(..4) < known {
            let given = answer(random, question, &answers, unknown);
            answers.give(question, given);
        }
    }
    answers
}

/// An answer; so many in four are "I don't know".
fn answer(random: &mut Rng, question: Question, answers: &Answers, unknown: usize) -> Answer {
    if random.usize(..4) < unknown {
        return Answer::Unknown;
    }
    let row = question.row();
    let text = match row.kind {
        AnswerKind::YesNo => random.pick(&["yes", "no"]).to_string(),
        AnswerKind::Choice(_) => question.code_of(random.pick(&question.offered())).to_string(),
        AnswerKind::Several(words) => {
            // The most common stand first.
            let words = &words[..words.len() / random.pick(&[1, 2, 4])];
            let mut chosen: Vec<&str> = (0..random.usize(..4)).map(|_| random.pick(words)).collect();
            chosen.sort_unstable();
            chosen.dedup();
            chosen.join("+")
        }
        AnswerKind::Number(most) => random.usize(..most as usize + 1).to_string(),
        AnswerKind::Country => random.pick(&COUNTRIES).to_string(),
        AnswerKind::Countries => random.pick(&["NL", "TR", "NL+TR", "SR", "MA+ES", "CH", "ID", "NL+SR"]).to_string(),
        AnswerKind::Date if row.offers_absent() && random.usize(..3) == 0 => return Answer::ABSENT,
        AnswerKind::Date | AnswerKind::Periods => {
            let date = date(random, question);
            let fits = validate::check_date(question, date, answers, TODAY).is_none();
            return if fits { Answer::from(date) } else { Answer::Unknown };
        }
    };
    written::read(question, &text).unwrap()
}

/// A date in the years in which such a thing happens; half of them are known in part.
fn date(random: &mut Rng, question: Question) -> PartialDate {
    let (first, years) = match (question.fact(), question.benefit_part()) {
        (FactId::ApplicationReceived, _) => (2013, 13),
        (FactId::BirthDate, _) => (1940, 40),
        (FactId::DecisionOn, _) => (2026, 1),
        (_, Some((BenefitPart::Since | BenefitPart::Until, _))) => (2012, 14),
        (FactId::SettledInNl | FactId::ResidenceSince | FactId::AsylumPermitReceived, _) => (1960, 60),
        _ => random.pick(&[(2025, 2), (2025, 4), (2012, 16)]),
    };
    // The terms after a decision are short.
    let months = if question.fact() == FactId::DecisionOn { 10..12 } else { 0..12 };
    let (year, month) = (first + random.usize(..years) as i16, 1 + random.usize(months) as u8);
    match random.usize(..4) {
        0 => PartialDate::Year(year),
        1 => PartialDate::Month(year, month),
        _ => PartialDate::Day(Date::new(year, month, 1 + random.usize(..28) as u8).unwrap()),
    }
}
