//! Interviews that are answered at random, by people whose answers can be given on the screens.

use interview::{Answer, Answers, Form, Question, Step, Way, next, validate};
use law::country::Country;
use law::date::{Date, PartialDate};
use law::remigration::REMIGRATION;
use support::{Choose, Rng};

/// The day on which the tests put their questions.
pub const TODAY: Date = Date::of_law(2026, 11, 21);

/// Target countries, the Kingdom, and others.
const COUNTRIES: [&str; 12] = ["TR", "TR", "MA", "SR", "NL", "ID", "HR", "SI", "ES", "AW", "SY", "DE"];

/// A country, by its code.
pub fn country(code: &str) -> Country {
    code.parse().unwrap()
}

/// An answer that fits the question and passes the checks of the screens. Half of the answers are those of the base
/// person, so that walks come far.
pub fn answer(random: &mut Rng, question: Question, answers: &Answers) -> Answer {
    let words = |text: &str| Answer::from_text(question, text).unwrap();
    if random.usize(..12) == 0 {
        return Answer::Unknown;
    }
    if random.usize(..2) == 0
        && let Some(usual) = usual(question).map(words).filter(|usual| fits(question, usual, answers))
    {
        return usual;
    }
    match question.form() {
        Form::YesNo => words(random.pick(&["yes", "no"])),
        Form::Choice(list) => words(random.pick(list)),
        Form::Several(list) => Answer::Words(list.iter().copied().filter(|_| random.usize(..list.len()) < 3).collect()),
        Form::Number(most) => Answer::Number(random.usize(..most as usize + 1) as u32),
        Form::Country => words(random.pick(&COUNTRIES)),
        Form::Countries { none } => countries(random, none),
        Form::Date(list) if !list.is_empty() && random.usize(..3) == 0 => words(random.pick(list)),
        Form::Date(_) => date_answer(random, question, answers),
    }
}

/// Whether the screens let this answer pass.
fn fits(question: Question, answer: &Answer, answers: &Answers) -> bool {
    match answer {
        Answer::Date(date) => validate::check_date(question, *date, answers, TODAY).is_none(),
        _ => true,
    }
}

/// What the base person of the cases answers.
pub fn usual(question: Question) -> Option<&'static str> {
    Some(match question {
        Question::ApplicationReceived => "2024-10-01",
        Question::BirthDate => "1960-01-01",
        Question::BirthCountry | Question::Nationalities | Question::Destination => "TR",
        Question::FormerNationalities => "",
        Question::SettledInNl | Question::ResidenceSince => "1985-06-01",
        Question::LivesInNl => "yes",
        Question::Permit => "regular_indefinite",
        Question::Benefit(0) => "participatiewet",
        Question::Benefit(_) | Question::StateDebts | Question::Partner | Question::PartnerStateDebts => "none",
        Question::BenefitSince(0) => "2020-01-01",
        Question::BenefitSince(_) | Question::BenefitUntil(_) | Question::AsylumReceived => return None,
        Question::Of(_) => return None,
        _ => "no",
    })
}

fn countries(random: &mut Rng, none: bool) -> Answer {
    let mut list: Vec<Country> = Vec::new();
    for _ in 0..1 + random.usize(..2) {
        let one = country(random.pick(&COUNTRIES));
        if !list.contains(&one) {
            list.push(one);
        }
    }
    if none && random.usize(..3) == 0 {
        list.clear();
    }
    Answer::Countries(list)
}

fn date_answer(random: &mut Rng, question: Question, answers: &Answers) -> Answer {
    for _ in 0..20 {
        let date = Answer::Date(date(random, question));
        if fits(question, &date, answers) {
            return date;
        }
    }
    Answer::Unknown
}

/// A date in the years in which such a thing happens; a third of them known in part.
pub fn date(random: &mut Rng, question: Question) -> PartialDate {
    let (first, years) = match question {
        Question::ApplicationReceived => (2013, 13),
        Question::BirthDate => (1940, 40),
        Question::BenefitSince(_) | Question::BenefitUntil(_) => (2012, 14),
        _ => (1960, 60),
    };
    let year = first + random.usize(..years) as i16;
    let (month, day) = (1 + random.usize(..12) as u8, 1 + random.usize(..28) as u8);
    match random.usize(..6) {
        0 => PartialDate::Year(year),
        1 => PartialDate::Month(year, month),
        _ => PartialDate::Day(Date::new(year, month, day).unwrap()),
    }
}

/// Answers questions until the interview ends.
pub fn walk(random: &mut Rng, way: Way, everything: bool) -> Answers {
    let mut answers = Answers::new(way);
    answers.everything = everything;
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        assert!(answers.get(question).is_none(), "{question:?} is asked again:\n{}", answers.to_text());
        let given = answer(random, question, &answers);
        answers.give(question, given);
    }
    answers
}
