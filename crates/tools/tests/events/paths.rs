//! The questions of each event: the path ends, and it is short.

use std::collections::BTreeSet;
use support::{Choose, Rng};

use interview::{Answer, Answers, Journey, Question, Step, decisions, next};
use law::country::Country;
use law::date::{Date, PartialDate};
use law::events::ALL;
use law::facts::{AnswerKind, Known, Places, place_of};
use law::remigration::REMIGRATION;
use law::situation::Situation;

const TODAY: Date = Date::of_law(2026, 11, 21);

/// An answer somebody can give to a question.
fn answer(question: Question, random: &mut Rng) -> Answer {
    let row = question.row();
    let place = |code, codes| place_of(code, codes).unwrap();
    match row.kind {
        AnswerKind::YesNo => random.pick(&[Answer::YES, Answer::NO]),
        AnswerKind::Choice(codes) => Answer::Known(Known::Choice(place(random.pick(codes), codes))),
        AnswerKind::Several(codes) => Answer::Known(Known::Several(Places::of([place(random.pick(codes), codes)]))),
        AnswerKind::Date if row.absent.is_some() && random.usize(..3) == 0 => Answer::ABSENT,
        AnswerKind::Date => {
            let day: PartialDate =
                random.pick(&["1955-02-28", "1980-06-01", "2026-03-31", "2026-11-20"]).parse().unwrap();
            day.into()
        }
        AnswerKind::Number(_) => random.pick(&[0_u32, 28]).into(),
        AnswerKind::Country => country(random).into(),
        AnswerKind::Countries => Answer::Countries(vec![country(random)]),
        AnswerKind::Periods => panic!("no event asks about benefits before the application"),
    }
}

fn country(random: &mut Rng) -> Country {
    random.pick(&["TR", "SR", "ET", "ES", "CN"]).parse().unwrap()
}

#[test]
fn the_path_of_every_event_is_short_and_ends_in_an_answer() {
    let (mut longest, mut first) = ((0, ""), BTreeSet::new());
    for event in ALL {
        for seed in 0..300 {
            let mut random = Rng::with_seed(seed);
            let mut answers = Answers::new(Journey::Event(event));
            let mut path = Vec::new();
            while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
                assert!(!path.contains(&question.code()), "{}: {} twice", event.code, question.code());
                path.push(question.code());
                answers.give(question, answer(question, &mut random));
            }
            let facts = answers.facts();
            let decision = decisions(&answers, &Situation::on_day(&facts, TODAY)).pop().unwrap();
            assert!(decision.consequence().is_some(), "{}: {path:?} leaves it open", event.code);
            longest = longest.max((path.len(), event.code));
            first.insert((event.code, path.first().copied().unwrap_or_default()));
        }
    }
    // Whether somebody is fit for work is a question of its own, asked of a survivor without a child under 18.
    assert_eq!(longest, (9, "survivor"), "the longest path");
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
