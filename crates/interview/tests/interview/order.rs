//! What waits for what, what is shown of it, and how many questions there will be.

use interview::{Answers, Journey, Question, Step, about_how_many, next};
use law::facts::{AnswerKind, FactId as F, Tone};
use law::remigration::REMIGRATION;
use support::Rng;

use super::replay::{asked, replay, slugs};
use super::walks::{TODAY, answer};
use super::written;

#[test]
fn every_question_keeps_an_answer_of_its_own() {
    let mut random = Rng::with_seed(12);
    let mut answers = Answers::new(Journey::Applied);
    let given: Vec<_> = Question::all().map(|question| (question, answer(&mut random, question, &answers))).collect();
    for (question, answer) in &given {
        assert_eq!(answers.get(*question), None);
        answers.give(*question, answer.clone());
    }
    for (question, answer) in &given {
        assert_eq!(answers.get(*question), Some(answer), "{question:?}");
    }
}

#[test]
fn debts_and_detention_are_sensitive_and_everyday_facts_come_first() {
    let tone = |fact| Question::about(fact).row().tone;
    for fact in [F::StateDebts, F::PartnerStateDebts, F::Detained, F::PartnerDetained, F::EvadingSentence] {
        assert_eq!(tone(fact), Tone::Sensitive, "{fact:?}");
    }
    for fact in [F::BirthDate, F::BirthCountry, F::Nationalities, F::SettledInNl, F::LivesInNl] {
        assert_eq!(tone(fact), Tone::Harmless, "{fact:?}");
    }
    for fact in [F::Permit, F::Partner, F::Benefits] {
        assert_eq!(tone(fact), Tone::Personal, "{fact:?}");
    }
}

#[test]
fn six_benefits_are_shown_at_once_and_every_other_choice_whole() {
    for question in Question::all() {
        if !matches!(question.row().kind, AnswerKind::Choice(_)) {
            continue;
        }
        match question.fact() {
            F::Benefits | F::StoppedBenefit => assert_eq!(question.row().shown_at_once, 6),
            _ => assert!(question.row().shown_at_once >= question.offered().len(), "{question:?}"),
        }
    }
}

/// Where a question comes among those asked.
fn place(answers: &Answers, slug: &str) -> usize {
    slugs(answers).iter().position(|asked| asked == slug).unwrap_or_else(|| panic!("{slug} is not asked"))
}

#[test]
fn earlier_nationalities_wait_for_the_destination_only_where_the_present_one_may_be_enough() {
    let before = |table: &[(&str, &str)]| {
        let answers = replay(Journey::Applied, true, table);
        place(&answers, "former-nationalities") < place(&answers, "destination")
    };
    assert!(before(&[("nationalities", "NL")]), "a Turk by birth must have been a Turk by nationality");
    assert!(before(&[("birth-country", "MA"), ("nationalities", "NL+TR"), ("destination", "MA")]));
    assert!(before(&[("birth-country", "SR"), ("nationalities", "TR"), ("destination", "SR")]));
    assert!(!before(&[("nationalities", "TR+NL"), ("asylum-permit", "yes"), ("destination", "SY")]));
    assert!(!before(&[
        ("birth-country", "SR"),
        ("nationalities", "NL"),
        ("destination", "SY"),
        ("asylum-permit", "yes")
    ]));
}

#[test]
fn papers_are_asked_after_the_nationalities_and_admission_after_the_destination() {
    let pairs = [
        ("nationalities", "permit"),
        ("nationalities", "renounces-dutch-nationality"),
        ("nationalities", "nationality-declaration"),
        ("permit", "temporary-purpose"),
        ("destination", "admission-proof"),
    ];
    let mut random = Rng::with_seed(13);
    let mut seen = [0; 5];
    for _ in 0..1_500 {
        let answers = super::walks::walk(&mut random, Journey::Applied, true);
        for ((earlier, later), seen) in pairs.iter().zip(&mut seen) {
            if asked(&answers, later) {
                *seen += 1;
                assert!(place(&answers, earlier) < place(&answers, later), "{later}:\n{}", written::all(&answers));
            }
        }
    }
    assert!(seen.iter().all(|times| *times > 20), "{seen:?}");
    let nowhere = replay(Journey::Applied, true, &[("nationalities", "NL"), ("destination", "?")]);
    assert!(!asked(&nowhere, "admission-proof"), "admission to which country?");
}

#[test]
fn the_number_of_questions_counts_those_answered_and_those_that_can_come_next() {
    let mut answers = Answers::new(Journey::Applied);
    answers.everything = true;
    let mut random = Rng::with_seed(14);
    let about = |answers: &Answers| about_how_many(&REMIGRATION, answers, TODAY);
    assert!(about(&answers) > 8, "{}", about(&answers));
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        assert!(about(&answers) > answers.asked().count(), "{question:?} is still to come");
        let given = answer(&mut random, question, &answers);
        answers.give(question, given);
    }
    assert_eq!(about(&answers), answers.asked().count(), "nothing is left to ask");
}
