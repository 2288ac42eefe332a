//! The questions of "what do I keep?": few, none twice, and in the end everything is settled that can be.

use std::collections::BTreeSet;
use support::{Choose, Rng};

use interview::{Answer, Answers, Journey, Question, Step, decisions, next};
use law::country::Country;
use law::date::PartialDate;
use law::facts::{AnswerKind, FactId, Known, Places, Received, Stay, place_of};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;

use super::TODAY;

/// The answer that is written so; `?` is "I don't know".
fn answer(question: Question, text: &str) -> Answer {
    match question.row().kind {
        _ if text == "?" => Answer::Unknown,
        AnswerKind::YesNo => (text == "yes").into(),
        AnswerKind::Date => text.parse::<PartialDate>().unwrap().into(),
        AnswerKind::Country => text.parse::<Country>().unwrap().into(),
        AnswerKind::Countries => Answer::Countries(text.split('+').map(|code| code.parse().unwrap()).collect()),
        AnswerKind::Choice(codes) => Answer::Known(Known::Choice(place_of(text, codes).unwrap())),
        AnswerKind::Several(codes) => {
            let chosen = text.split('+').filter(|code| !code.is_empty());
            Answer::Known(Known::Several(Places::of_codes(chosen, codes).unwrap()))
        }
        AnswerKind::Number(_) => text.parse::<u32>().unwrap().into(),
        AnswerKind::Periods => panic!("{question:?} is not one question"),
    }
}

/// What was asked, with its answers.
fn written(answers: &Answers) -> String {
    answers.all().map(|(question, answer)| format!("{} {answer:?}\n", question.slug())).collect()
}

/// Goes through the interview with these answers, "I don't know" to all others; the names of the questions, in order.
fn asked(saved: &[(&str, &str)]) -> Vec<&'static str> {
    let (mut answers, mut names) = (Answers::new(Journey::Keep), Vec::new());
    assert_eq!(next(&REMIGRATION, &answers, TODAY), Step::Ask(Question::about(FactId::Stay)), "it hangs on that");
    answers.give(Question::about(FactId::Stay), Stay::ForGood.into());
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        let text = saved.iter().find(|(name, _)| *name == question.code()).map_or("?", |(_, text)| *text);
        answers.give(question, answer(question, text));
        names.push(question.code());
    }
    names
}

#[test]
fn somebody_with_bijstand_is_asked_six_questions() {
    let saved = [
        ("receives", "participatiewet"),
        ("birth-date", "1962-05-04"),
        ("nationalities", "MA"),
        ("departure", "2027-03-01"),
        ("destination", "MA"),
        ("residence-now", "regular_indefinite"),
    ];
    // What there is stops everywhere; the country tells how high the state pension is later, the permit the way back.
    let questions = ["destination", "receives", "departure", "birth-date", "nationalities", "residence-now"];
    assert_eq!(asked(&saved), questions);
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
    let kind_unknown = [("receives", "wia"), ("wia-kind", "?"), ("nationalities", "TR"), ("destination", "MA")];
    assert!(!asked(&kind_unknown).contains(&"vvu-since"), "of a kind that is not known nobody knows since when");
    assert!(!asked(&[("receives", "akw"), ("who-moves", "family")]).contains(&"seeks-work"));
}

#[test]
fn random_interviews_end_and_who_knows_everything_is_left_with_nothing_open() {
    let mut random = Rng::with_seed(24);
    let (mut sum, mut longest) = (0, 0);
    const WALKS: usize = 2_000;
    for round in 0..WALKS {
        let mut answers = Answers::new(Journey::Keep);
        answers.give(Question::about(FactId::Stay), random.pick(&[Stay::ForGood.into(), Answer::Unknown]));
        let mut seen = BTreeSet::new();
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            assert!(seen.insert(question.code()), "{} twice", question.code());
            let text =
                if round % 2 == 1 && random.usize(..5) == 0 { "?".to_string() } else { some(question, &mut random) };
            answers.give(question, answer(question, &text));
        }
        (sum, longest) = (sum + seen.len(), longest.max(seen.len()));
        let facts = answers.facts();
        let situation = Situation::on_day(&facts, TODAY);
        for decision in decisions(&answers, &situation).iter().filter(|_| round % 2 == 0) {
            let settled = decision.concerns == Truth::Holds && decision.consequence().is_some();
            assert!(settled, "{} open after\n{}", decision.provision.code, written(&answers));
        }
    }
    println!("{:.1} questions on average, {longest} at most", sum as f64 / WALKS as f64);
    assert!(longest <= 16, "an interview of {longest} questions");
}

#[test]
fn what_is_left_asks_after_the_balance_only_what_the_pension_needs() {
    let mut random = Rng::with_seed(7);
    for _ in 0..500 {
        let mut answers = Answers::new(Journey::Keep);
        answers.give(Question::about(FactId::Stay), Stay::ForGood.into());
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            let text = some(question, &mut random);
            answers.give(question, answer(question, &text));
        }
        answers.journey = Journey::Left;
        let mut more = Vec::new();
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            let text = some(question, &mut random);
            answers.give(question, answer(question, &text));
            more.push(question.fact());
        }
        let receives = answers.facts().several(FactId::Receives).unwrap();
        let pension = receives.meets(Received::among(&[Received::Aow]).places());
        let needed: &[FactId] =
            if pension { &[] } else { &[FactId::BirthDate, FactId::SettledInNl, FactId::Departure] };
        assert!(more.iter().all(|fact| needed.contains(fact)), "{more:?} after\n{}", written(&answers));
        assert!(more.contains(&FactId::SettledInNl) != pension);
    }
}

/// Some answer to a question.
fn some(question: Question, random: &mut Rng) -> String {
    match question.row().kind {
        AnswerKind::YesNo => random.pick(&["yes", "no"]).to_string(),
        AnswerKind::Choice(words) => random.pick(words).to_string(),
        AnswerKind::Several(words) => {
            let chosen: BTreeSet<&str> = (0..random.usize(..4)).map(|_| random.pick(words)).collect();
            chosen.into_iter().collect::<Vec<_>>().join("+")
        }
        AnswerKind::Date if question.fact() == FactId::BirthDate => format!("19{}-06-15", 40 + random.usize(..40)),
        AnswerKind::Date => format!("20{}-03-31", 15 + random.usize(..13)),
        AnswerKind::Country => random.pick(&["TR", "MA", "SR", "XK", "ES", "GH", "CV", "US", "CH", "CW"]).to_string(),
        AnswerKind::Countries => random.pick(&["NL", "NL+TR", "TR", "ES", "MA", "CH"]).to_string(),
        AnswerKind::Number(most) => most.to_string(),
        AnswerKind::Periods => panic!("nothing that is kept depends on benefits before the application"),
    }
}
