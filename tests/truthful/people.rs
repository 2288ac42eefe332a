//! Random answers on every way, by people who know everything, nothing, or a part.

use std::sync::OnceLock;

use remigratiewijzer::date::{Date, PartialDate};
use remigratiewijzer::interview::{Answer, Answers, Form, Question, Step, Way, next, validate};
use remigratiewijzer::law::events;
use remigratiewijzer::law::remigration::REMIGRATION;

use super::TODAY;
use super::random::Random;
use super::walks::walk;

const ROUNDS: u64 = 600;

const COUNTRIES: [&str; 23] = [
    "TR", "MA", "SR", "XK", "ES", "GH", "CV", "US", "CH", "CW", "ID", "NL", "GP", "RS", "TN", "MK", "CN", "SY", "IQ",
    "HR", "CV", "MA", "CH",
];

/// Every way.
fn ways() -> Vec<Way> {
    let mut ways = vec![Way::Applied, Way::WouldHave, Way::Keep];
    ways.extend(events::ALL.iter().map(|event| Way::Event(event.id)));
    ways
}

/// Random people on every way; those of the law and of the balance come more often. They are made once for all tests.
pub fn everybody() -> &'static [Answers] {
    static PEOPLE: OnceLock<Vec<Answers>> = OnceLock::new();
    PEOPLE.get_or_init(|| {
        let rounds = |way| if matches!(way, Way::Event(_)) { ROUNDS } else { 6 * ROUNDS };
        let way = |way| (0..rounds(way)).map(move |round| somebody(&mut Random::new(round), way));
        ways().into_iter().flat_map(way).collect()
    })
}

/// The answers of somebody on this way: those of the interview, or any at all.
fn somebody(random: &mut Random, way: Way) -> Answers {
    // So many in four are "I don't know".
    let unknown = random.below(5);
    if way.provisions().is_empty() && random.below(2) == 0 {
        let everything = random.below(2) == 0;
        return walk(random, way, everything);
    }
    let mut answers = Answers::new(way);
    if random.below(3) > 0 {
        answers.everything = random.below(2) == 0;
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            let given = answer(random, question, &answers, unknown);
            answers.give(question, given);
        }
        return answers;
    }
    let questions: Vec<Question> = Question::all().collect();
    let known = 1 + random.below(4);
    for question in questions {
        if random.below(4) < known {
            let given = answer(random, question, &answers, unknown);
            answers.give(question, given);
        }
    }
    answers
}

/// An answer; so many in four are "I don't know".
fn answer(random: &mut Random, question: Question, answers: &Answers, unknown: usize) -> Answer {
    if random.below(4) < unknown {
        return Answer::Unknown;
    }
    let text = match question.form() {
        Form::YesNo => random.pick(&["yes", "no"]).to_string(),
        Form::Choice(words) => random.pick(words).to_string(),
        Form::Several(words) => {
            // The most common stand first.
            let words = &words[..words.len() / random.pick(&[1, 2, 4])];
            let mut chosen: Vec<&str> = (0..random.below(4)).map(|_| random.pick(words)).collect();
            chosen.sort_unstable();
            chosen.dedup();
            chosen.join("+")
        }
        Form::Number(most) => random.below(most as usize + 1).to_string(),
        Form::Country => random.pick(&COUNTRIES).to_string(),
        Form::Countries { .. } => random.pick(&["NL", "TR", "NL+TR", "SR", "MA+ES", "CH", "ID", "NL+SR"]).to_string(),
        Form::Date(words) if !words.is_empty() && random.below(3) == 0 => random.pick(words).to_string(),
        Form::Date(_) => {
            let date = date(random, question);
            let fits = validate::check_date(question, date, answers, TODAY).is_none();
            return if fits { Answer::Date(date) } else { Answer::Unknown };
        }
    };
    Answer::from_text(question, &text).unwrap()
}

/// A date in the years in which such a thing happens; half of them are known in part.
fn date(random: &mut Random, question: Question) -> PartialDate {
    let (first, years) = match question {
        Question::ApplicationReceived => (2013, 13),
        Question::BirthDate => (1940, 40),
        Question::BenefitSince(_) | Question::BenefitUntil(_) => (2012, 14),
        Question::SettledInNl | Question::ResidenceSince | Question::AsylumReceived => (1960, 60),
        _ => random.pick(&[(2025, 2), (2025, 4), (2012, 16)]),
    };
    let (year, month) = (first + random.below(years) as i16, 1 + random.below(12) as u8);
    match random.below(4) {
        0 => PartialDate::Year(year),
        1 => PartialDate::Month(year, month),
        _ => PartialDate::Day(Date::new(year, month, 1 + random.below(28) as u8).unwrap()),
    }
}
