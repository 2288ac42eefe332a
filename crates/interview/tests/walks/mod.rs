//! Interviews that are answered at random, by people whose answers can be given on the screens.

use interview::{Answer, Answers, BenefitPart, Journey, Question, Step, next, validate};
use law::country::Country;
use law::date::{Date, PartialDate};
use law::facts::{AnswerKind, FactId, Known, Places};
use law::remigration::REMIGRATION;
use support::{Choose, Rng};

use super::written;

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
    let written = |text: &str| written::read(question, text).unwrap();
    if random.usize(..12) == 0 {
        return Answer::Unknown;
    }
    if random.usize(..2) == 0
        && let Some(usual) = usual(question).map(written).filter(|usual| fits(question, usual, answers))
    {
        return usual;
    }
    let row = question.row();
    match row.kind {
        AnswerKind::YesNo => written(random.pick(&["yes", "no"])),
        AnswerKind::Choice(_) => written(question.code_of(random.pick(&question.offered()))),
        AnswerKind::Several(list) => {
            let chosen =
                Places::of((0u8..).zip(list).map(|(place, _)| place).filter(|_| random.usize(..list.len()) < 3));
            Answer::Known(Known::Several(chosen))
        }
        AnswerKind::Number(most) => Answer::from(random.usize(..most as usize + 1) as u32),
        AnswerKind::Country => written(random.pick(&COUNTRIES)),
        AnswerKind::Countries => countries(random, row.absent.is_some()),
        AnswerKind::Date if row.absent.is_some() && random.usize(..3) == 0 => Answer::ABSENT,
        AnswerKind::Date => date_answer(random, question, answers),
        AnswerKind::Periods => panic!("{question:?} asks for a part of a benefit"),
    }
}

/// Whether the screens let this answer pass.
fn fits(question: Question, answer: &Answer, answers: &Answers) -> bool {
    match answer {
        Answer::Known(Known::Date(date)) => validate::check_date(question, *date, answers, TODAY).is_none(),
        _ => true,
    }
}

/// What the base person of the cases answers.
pub fn usual(question: Question) -> Option<&'static str> {
    match (question.benefit_part(), question.fact()) {
        (Some((BenefitPart::Kind, 0)), _) => Some("participatiewet"),
        (Some((BenefitPart::Kind, _)), _) => Some("none"),
        (Some((BenefitPart::Since, 0)), _) => Some("2020-01-01"),
        (Some((BenefitPart::Since | BenefitPart::Until, _)), _) => None,
        (Some((BenefitPart::Loan, _)), _) => Some("no"),
        (None, FactId::ApplicationReceived) => Some("2024-10-01"),
        (None, FactId::BirthDate) => Some("1960-01-01"),
        (None, FactId::BirthCountry | FactId::Nationalities | FactId::Destination) => Some("TR"),
        (None, FactId::FormerNationalities) => Some("none"),
        (None, FactId::SettledInNl | FactId::ResidenceSince) => Some("1985-06-01"),
        (None, FactId::LivesInNl) => Some("yes"),
        (None, FactId::Permit) => Some("regular_indefinite"),
        (None, FactId::StateDebts | FactId::Partner | FactId::PartnerStateDebts) => Some("none"),
        (None, FactId::AsylumPermitReceived) => None,
        // What the schemes around the remigration benefit ask.
        (None, fact) if fact >= FactId::Receives => None,
        _ => Some("no"),
    }
}

fn countries(random: &mut Rng, none: bool) -> Answer {
    let mut list: Vec<Country> = Vec::new();
    for _ in 0..1 + random.usize(..2) {
        let one = country(random.pick(&COUNTRIES));
        if !list.contains(&one) {
            list.push(one);
        }
    }
    if none && random.usize(..3) == 0 { Answer::ABSENT } else { Answer::Countries(list) }
}

fn date_answer(random: &mut Rng, question: Question, answers: &Answers) -> Answer {
    for _ in 0..20 {
        let date = Answer::from(date(random, question));
        if fits(question, &date, answers) {
            return date;
        }
    }
    Answer::Unknown
}

/// A date in the years in which such a thing happens; a third of them known in part.
pub fn date(random: &mut Rng, question: Question) -> PartialDate {
    let (first, years) = match question.fact() {
        FactId::ApplicationReceived => (2013, 13),
        FactId::BirthDate => (1940, 40),
        FactId::Benefits => (2012, 14),
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
pub fn walk(random: &mut Rng, journey: Journey, everything: bool) -> Answers {
    let mut answers = Answers::new(journey);
    (answers.everything, answers.further) = (everything, true);
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        assert!(answers.get(question).is_none(), "{question:?} is asked again:\n{}", written::all(&answers));
        let given = answer(random, question, &answers);
        answers.give(question, given);
    }
    answers
}
