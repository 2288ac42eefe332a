//! Being away for a while: its cases, its questions, and how a stay lies over the calendar years.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::collections::BTreeSet;

use interview::{Answer, Answers, Journey, Question, Step, decisions, next};
use law::away::{self, Trip};
use law::date::{Date, PartialDate};
use law::facts::{AnswerKind, FactId, Facts, Known, Places, Received, Stay};
use law::provision::{Effect, Shown, Sure};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use support::{Choose, Rng};
use tools::cases::{Case, ExpectProvision};

/// The day on which the question is put.
const TODAY: Date = Date::of_law(2026, 11, 21);

fn day(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn trip(from: &str, back: &str) -> Option<Trip> {
    let facts = Facts::default().with(FactId::AbroadFrom, day(from)).with(FactId::AbroadUntil, day(back));
    Trip::of(&facts)
}

#[test]
fn every_rule_decides_a_case() {
    let cases: Vec<Case<ExpectProvision>> = serde_json::from_str(&support::text("tests/law/away.json")).unwrap();
    let mut left: BTreeSet<(&str, usize)> = BTreeSet::new();
    for thing in away::ALL {
        left.extend((0..thing.rules.len()).map(|rule| (thing.code, rule)));
    }
    for case in &cases {
        let thing = away::find(case.scheme.strip_prefix("away-").unwrap()).unwrap();
        let facts = case.facts.to_facts();
        let situation = Situation::on_day(&facts, TODAY);
        let first = thing.rules.iter().position(|rule| situation.truth(&rule.when) != Truth::Fails).unwrap();
        if situation.truth(&thing.rules[first].when) == Truth::Holds {
            left.remove(&(thing.code, first));
        }
        assert!(!case.title.is_empty() && !case.origin.is_empty(), "{}", case.id);
    }
    assert!(left.is_empty(), "no case for {left:?}");
}

#[test]
fn every_rule_says_where_it_stands_and_what_is_not_verified_says_ask() {
    for thing in away::ALL {
        for then in thing.rules.iter().map(|rule| &rule.then) {
            let at = format!("{} {}", thing.code, then.code);
            assert!(!then.sources.is_empty(), "{at}");
            assert!(
                then.sources.iter().chain(thing.sources).all(|source| source.address().starts_with("http")),
                "{at}"
            );
            let unverified = then.sources.iter().any(|source| source.sure() == Sure::Unverified);
            assert!(!unverified || then.effect == Effect::Ask, "{at} rests on what is not verified");
            // A limit that is told is one up to which nothing changes.
            assert!(!matches!(then.shows, Some(Shown::Limit(_))) || then.effect == Effect::Stays, "{at}");
        }
    }
}

#[test]
fn a_stay_is_counted_over_the_calendar_years() {
    let years = |from, back| trip(from, back).unwrap().by_year().collect::<Vec<_>>();
    assert_eq!(years("2026-12-14", "2027-01-25"), [(2026, 17), (2027, 25)]);
    assert_eq!(years("2026-07-01", "2026-07-29"), [(2026, 28)]);
    assert_eq!(years("2026-12-31", "2027-01-02"), [(2027, 2)], "the day of leaving is no day abroad");
    assert_eq!(years("2026-06-01", "2028-06-01"), [(2026, 213), (2027, 365), (2028, 153)]);
    assert_eq!(years("2026-07-01", "2026-07-01"), []);
    for (from, back) in [("2026-12-14", "2027-01-25"), ("2027-11-02", "2029-03-01")] {
        let stay = trip(from, back).unwrap();
        assert_eq!(stay.by_year().map(|(_, days)| days).sum::<i32>(), stay.days());
    }
    assert_eq!(trip("2027-01-02", "2027-01-01"), None, "back before leaving is no stay");
    assert_eq!(trip("2027-01", "2027-03-01"), None, "nothing is worked out from a part of a date");
}

/// A benefit of which the days abroad are counted without a last day.
fn above(benefit: Received, from: &str, back: &str) -> bool {
    let facts = Facts::default()
        .with(FactId::Receives, Known::Several(Received::among(&[benefit]).places()))
        .with(FactId::AbroadFrom, day(from))
        .with(FactId::AbroadUntil, day(back));
    let situation = Situation::on_day(&facts, TODAY);
    let code = if benefit == Received::Ww { "ww" } else { "bijstand" };
    Trip::of(&facts).unwrap().is_above(&away::find(code).unwrap().evaluate(&situation))
}

#[test]
fn a_stay_is_above_a_limit_without_a_last_day_if_one_calendar_year_has_more_days() {
    assert!(!above(Received::Ww, "2027-03-01", "2027-03-29"), "28 days");
    assert!(above(Received::Ww, "2027-03-01", "2027-03-30"), "29 days");
    assert!(above(Received::Ww, "2027-03-01", "2027-06-01"), "three months");
    assert!(!above(Received::Ww, "2026-12-11", "2027-01-20"), "20 days in each year");
    assert!(!above(Received::Participatiewet, "2027-03-01", "2027-06-01"), "of which the last day is told");
}

#[test]
fn back_before_leaving_gets_a_message_at_the_field() {
    use interview::validate::{Problem, check_date};
    let [from, until] = [FactId::AbroadFrom, FactId::AbroadUntil].map(Question::about);
    let mut answers = Answers::new(Journey::Away);
    answers.give(from, day("2027-03-01").into());
    let problem = |date| check_date(until, day(date), &answers, TODAY);
    assert_eq!(problem("2027-02-28"), Some(Problem::MustBeAfter(from, day("2027-03-01"))));
    assert_eq!((problem("2027-03-01"), problem("2027-03")), (None, None));
}

#[test]
fn how_somebody_goes_decides_which_half_of_the_first_way_it_is() {
    let stay = Question::about(FactId::Stay);
    let mut answers = Answers::new(Journey::Keep);
    assert_eq!(next(&REMIGRATION, &answers, TODAY), Step::Ask(stay), "it comes first");
    for (how, journey) in [
        (Answer::from(Stay::Visit), Journey::Away),
        (Answer::Unknown, Journey::Keep),
        (Answer::from(Stay::PartOfYear), Journey::Away),
        (Answer::from(Stay::ForGood), Journey::Keep),
        (Answer::from(Stay::TryFirst), Journey::Away),
    ] {
        answers.give(stay, how);
        assert_eq!(answers.journey, journey);
    }
    // Begun again, the first way is the half that was chosen.
    answers.take(Journey::Keep);
    assert_eq!(answers.journey, Journey::Away);
    let mut other = Answers::new(Journey::Applied);
    other.give(stay, Stay::Visit.into());
    assert_eq!(other.journey, Journey::Applied, "another journey is not left");
}

/// Some answer to a question.
fn some(question: Question, random: &mut Rng) -> Answer {
    match question.row().kind {
        AnswerKind::YesNo => random.pick(&[Answer::YES, Answer::NO]),
        AnswerKind::Choice(codes) => Answer::Known(Known::Choice(random.usize(..codes.len()) as u8)),
        AnswerKind::Several(codes) => {
            let chosen = (0..random.usize(..4)).map(|_| random.usize(..codes.len()) as u8).collect::<BTreeSet<_>>();
            Answer::Known(Known::Several(Places::of(chosen)))
        }
        AnswerKind::Date if question.fact() == FactId::BirthDate => day("1961-06-15").into(),
        AnswerKind::Date if question.fact() == FactId::AbroadFrom => day("2026-12-14").into(),
        AnswerKind::Date => day("2027-01-25").into(),
        AnswerKind::Number(_) => Answer::from(random.usize(..40) as u32),
        kind => panic!("{question:?}: nothing about being away asks for {kind:?}"),
    }
}

#[test]
fn few_questions_are_asked_and_in_the_end_nothing_is_open() {
    let mut random = Rng::with_seed(31);
    let (mut sum, mut longest) = (0, 0);
    const WALKS: usize = 1_000;
    for _ in 0..WALKS {
        let mut answers = Answers::new(Journey::Keep);
        let how = random.pick(&[Stay::Visit, Stay::PartOfYear, Stay::TryFirst]);
        answers.give(Question::about(FactId::Stay), how.into());
        let mut asked = vec!["stay"];
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            answers.give(question, some(question, &mut random));
            asked.push(question.code());
        }
        assert_eq!(asked[1], "receives", "{asked:?}");
        (sum, longest) = (sum + asked.len(), longest.max(asked.len()));
        let facts = answers.facts();
        let situation = Situation::on_day(&facts, TODAY);
        for decision in decisions(&answers, &situation) {
            assert!(decision.consequence().is_some(), "{} is open after {asked:?}", decision.provision.code);
        }
    }
    println!("{:.1} questions on average, {longest} at most", sum as f64 / WALKS as f64);
    assert!(longest <= 8, "{longest} questions");
}

#[test]
fn who_knows_nothing_still_hears_what_binds_of_what_they_receive() {
    let mut answers = Answers::new(Journey::Keep);
    answers.give(Question::about(FactId::Stay), Stay::Visit.into());
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        answers.give(question, Answer::Unknown);
    }
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, TODAY);
    let decided = decisions(&answers, &situation);
    let sure: Vec<&str> =
        decided.iter().filter(|one| one.consequence().is_some()).map(|one| one.provision.code).collect();
    assert_eq!(sure, ["care", "registration", "home"]);
}
