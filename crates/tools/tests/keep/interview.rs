//! The questions of "what do I keep?": few, none twice, and in the end everything is settled that can be.

use std::collections::BTreeSet;
use support::{Choose, Rng};

use interview::{Answer, Answers, Form, Question, Step, Way, decisions, next};
use law::evaluate::Basis;
use law::remigration::REMIGRATION;
use law::truth::Truth;

use super::TODAY;

/// Goes through the interview with these answers, "I don't know" to all others; the names of the questions, in order.
fn asked(saved: &[(&str, &str)]) -> Vec<&'static str> {
    let (mut answers, mut names) = (Answers::new(Way::Keep), Vec::new());
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        let text = saved.iter().find(|(name, _)| *name == question.name()).map_or("?", |(_, text)| *text);
        answers.give(question, Answer::from_text(question, text).unwrap());
        names.push(question.name());
    }
    names
}

#[test]
fn somebody_with_bijstand_is_asked_five_questions() {
    let saved = [
        ("receives", "participatiewet"),
        ("birth-date", "1962-05-04"),
        ("nationalities", "MA"),
        ("departure", "2027-03-01"),
        ("destination", "MA"),
        ("insured-year", "yes"),
    ];
    // Nothing depends on the country: what there is stops everywhere, and nothing Dutch is kept.
    assert_eq!(asked(&saved), ["receives", "departure", "birth-date", "nationalities", "insured-year"]);
}

#[test]
fn what_makes_no_difference_for_a_country_is_not_asked() {
    let pensioner = |destination| {
        let known = [("receives", "aow"), ("nationalities", "NL+TR"), ("departure", "2027-03-01")];
        asked(&[&known[..], &[("destination", destination), ("alone", "yes"), ("insured-there", "no")]].concat())
    };
    assert!(!pensioner("TR").contains(&"alone"));
    assert!(pensioner("GH").contains(&"alone"));
    assert!(!pensioner("SR").contains(&"insured-there"), "no care there in any case");
    let ill = |destination| {
        let known = [("receives", "wia"), ("wia-kind", "wga_vvu"), ("nationalities", "TR"), ("departure", "2027")];
        asked(&[&known[..], &[("destination", destination)]].concat())
    };
    assert!(!ill("ES").contains(&"wia-kind") && !ill("RS").contains(&"wia-kind"));
    assert!(ill("MA").contains(&"vvu-since") && !ill("CV").contains(&"vvu-since"), "nobody leaves before July 2019");
    assert!(!asked(&[("receives", "akw"), ("who-moves", "family")]).contains(&"seeks-work"));
}

#[test]
fn random_interviews_end_and_who_knows_everything_is_left_with_nothing_open() {
    let mut random = Rng::with_seed(24);
    let (mut sum, mut longest) = (0, 0);
    const WALKS: usize = 2_000;
    for round in 0..WALKS {
        let mut answers = Answers::new(Way::Keep);
        let mut seen = BTreeSet::new();
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            assert!(seen.insert(question.name()), "{} twice", question.name());
            let text =
                if round % 2 == 1 && random.usize(..5) == 0 { "?".to_string() } else { some(question, &mut random) };
            answers.give(question, Answer::from_text(question, &text).unwrap());
        }
        (sum, longest) = (sum + seen.len(), longest.max(seen.len()));
        let facts = answers.facts();
        let basis = Basis::on_day(&facts, TODAY);
        for decision in decisions(&answers, &basis).iter().filter(|_| round % 2 == 0) {
            let settled = decision.concerns == Truth::Holds && decision.consequence().is_some();
            assert!(settled, "{} open after\n{}", decision.provision.id, answers.to_text());
        }
    }
    println!("{:.1} questions on average, {longest} at most", sum as f64 / WALKS as f64);
    assert!(longest <= 16, "an interview of {longest} questions");
}

/// Some answer to a question.
fn some(question: Question, random: &mut Rng) -> String {
    match question.form() {
        Form::YesNo => random.pick(&["yes", "no"]).to_string(),
        Form::Choice(words) => random.pick(words).to_string(),
        Form::Several(words) => {
            let chosen: BTreeSet<&str> = (0..random.usize(..4)).map(|_| random.pick(words)).collect();
            chosen.into_iter().collect::<Vec<_>>().join("+")
        }
        Form::Date(_) if question == Question::BirthDate => format!("19{}-06-15", 40 + random.usize(..40)),
        Form::Date(_) => format!("20{}-03-31", 15 + random.usize(..13)),
        Form::Country => random.pick(&["TR", "MA", "SR", "XK", "ES", "GH", "CV", "US", "CH", "CW"]).to_string(),
        Form::Countries { .. } => random.pick(&["NL", "NL+TR", "TR", "ES", "MA", "CH"]).to_string(),
        Form::Number(most) => most.to_string(),
    }
}
