//! The questions of each event: the path ends, and it is short.

use std::collections::BTreeSet;
use support::{Choose, Rng};

use interview::{Answer, Answers, Form, Question, Step, Way, decisions, next};
use law::date::Date;
use law::evaluate::Basis;
use law::events::ALL;
use law::remigration::REMIGRATION;

const TODAY: Date = Date::of_law(2026, 11, 21);

/// An answer somebody can give to a question.
fn answer(question: Question, random: &mut Rng) -> Answer {
    let text = match question.form() {
        Form::YesNo => random.pick(&["yes", "no"]),
        Form::Choice(words) | Form::Several(words) => random.pick(words),
        Form::Date(words) if !words.is_empty() && random.usize(..3) == 0 => random.pick(words),
        Form::Date(_) => random.pick(&["1955-02-28", "1980-06-01", "2026-03-31", "2026-11-20"]),
        Form::Number(_) => random.pick(&["0", "28"]),
        Form::Country | Form::Countries { .. } => random.pick(&["TR", "SR", "ET", "ES", "CN"]),
    };
    Answer::from_text(question, text).unwrap()
}

#[test]
fn the_path_of_every_event_is_short_and_ends_in_an_answer() {
    let (mut longest, mut first) = ((0, ""), BTreeSet::new());
    for event in ALL {
        for seed in 0..300 {
            let mut random = Rng::with_seed(seed);
            let mut answers = Answers::new(Way::Event(event.id));
            let mut path = Vec::new();
            while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
                assert!(!path.contains(&question.name()), "{}: {} twice", event.id, question.name());
                path.push(question.name());
                answers.give(question, answer(question, &mut random));
            }
            let facts = answers.facts();
            let decision = decisions(&answers, &Basis::on_day(&facts, TODAY)).pop().unwrap();
            assert!(decision.consequence().is_some(), "{}: {path:?} leaves it open", event.id);
            longest = longest.max((path.len(), event.id));
            first.insert((event.id, path.first().copied().unwrap_or_default()));
        }
    }
    assert_eq!(longest.0, 7, "the longest path: {longest:?}");
    // What happened is asked first, whatever the answers are: one first question an event.
    assert_eq!(first.len(), ALL.len());
    for expected in [
        ("partner-died", "household"),
        ("nationality-duties", "nationality-step"),
        ("back-in-nl", "stopped-benefit"),
        ("life-certificate", ""),
    ] {
        assert!(first.contains(&expected), "{expected:?} is not in {first:?}");
    }
}
