//! Random people: what they are told is known of them, and nothing is told without content.

use std::cell::RefCell;
use std::collections::BTreeSet;

use i18n::Language;
use interview::{Answers, Journey, decisions};
use law::code::Code;
use law::decision::deadlines;
use law::evaluate::Verdict;
use law::explain::{reasons, verdict_code};
use law::facts::Facts;
use law::provision::Effect;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use law::{away, events, keep, plan};
use remigratiewijzer::tell::{self, Now, Part};
use remigratiewijzer::texts::Texts;
use tools::cases::{Case, ExpectProvision};

use super::asserted::ASSERTED;
use super::away as away_texts;
use super::people::everybody;
use super::{TODAY, texts};

fn prefix(way: Journey) -> &'static str {
    match way {
        Journey::Keep => "keep",
        Journey::Away => "away",
        Journey::Plan => "plan",
        _ => "event",
    }
}

/// Every message of an outcome on the screen of these answers.
fn shown(answers: &Answers, facts: &Facts) -> Vec<String> {
    if !answers.journey.is_about_the_act() {
        let decisions = decisions(answers, &Situation::on_day(facts, TODAY));
        return decisions.iter().map(|decision| tell::outcome(prefix(answers.journey), decision)).collect();
    }
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, TODAY));
    let mut found = vec![format!("verdict-{}", verdict_code(evaluation.outcome.verdict))];
    if evaluation.outcome.verdict != Verdict::OtherRules {
        for reason in reasons(&evaluation) {
            found.push(reason.message());
            found.extend(reason.detail.iter().map(|detail| detail.id.to_string()));
            found.extend(reason.questions().map(|question| format!("open-{}", question.code())));
        }
    }
    found
}

/// Holds a message against the facts, if it asserts something.
fn hold(id: &str, situation: &Situation<'_>, whose: &str) {
    if let Some((id, criterion)) = ASSERTED.iter().chain(away_texts::ASSERTED).find(|(asserting, _)| *asserting == id) {
        assert_eq!(situation.truth(criterion), Truth::Holds, "{id} is told of\n{whose}");
    }
}

#[test]
fn whatever_is_told_of_the_visitor_is_known() {
    let mut seen = told_of_cases();
    for answers in everybody() {
        let facts = answers.facts();
        let situation = if answers.journey.is_about_the_act() {
            Situation::new(&REMIGRATION, &facts, TODAY)
        } else {
            Situation::on_day(&facts, TODAY)
        };
        for id in shown(answers, &facts) {
            hold(&id, &situation, &format!("{answers:?}"));
            seen.insert(id);
        }
    }
    let never: Vec<&str> =
        ASSERTED.iter().chain(away_texts::ASSERTED).map(|(id, _)| *id).filter(|id| !seen.contains(*id)).collect();
    assert!(never.is_empty(), "these were told to nobody: {never:?}");
}

/// What is told in the cases of the schemes and the events, of which some decides each rule.
fn told_of_cases() -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    let plan: Vec<_> = plan::all().collect();
    for (prefix, provisions, file) in [
        ("keep", keep::ALL, include_str!("../law/keep.json")),
        ("away", away::ALL, include_str!("../law/away.json")),
        ("event", events::ALL, include_str!("../law/events.json")),
        ("plan", plan.as_slice(), include_str!("../law/plan.json")),
    ] {
        for case in serde_json::from_str::<Vec<Case<ExpectProvision>>>(file).unwrap() {
            let facts = case.facts.to_facts();
            let situation = Situation::on_day(&facts, TODAY);
            for one in provisions.iter().filter(|one| one.code == case.scheme.trim_start_matches("away-")) {
                let id = tell::outcome(prefix, &one.evaluate(&situation));
                hold(&id, &situation, &case.id);
                told.insert(id);
            }
        }
    }
    told
}

#[test]
fn what_is_open_says_what_it_hangs_on_and_no_title_stands_above_nothing() {
    let texts = texts(Language::SOURCE);
    everybody().iter().for_each(|answers| {
        let facts = answers.facts();
        let situation = Situation::on_day(&facts, TODAY);
        for decision in decisions(answers, &situation) {
            let at = format!("{}\n{}", decision.provision.code, format_args!("{answers:?}"));
            let (prefix, parts) = (prefix(answers.journey), tell::parts(&texts, prefix(answers.journey), &decision));
            assert!(texts.has(&tell::outcome(prefix, &decision)) && texts.has(&tell::name(prefix, &decision)), "{at}");
            assert!(
                tell::why(&texts, prefix, &decision).is_some_and(|why| why.len() > 10),
                "nothing but a title: {at}"
            );
            let sources = parts.iter().find_map(|part| match part {
                Part::Sources(sources) => Some(sources.as_slice()),
                _ => None,
            });
            assert!(sources.is_some_and(|sources| !sources.is_empty()), "it does not say where it is written: {at}");
            let missing = parts.iter().any(|part| matches!(part, Part::Missing(facts) if !facts.is_empty()));
            let open = decision.concerns == Truth::Open || decision.consequence().is_none();
            assert!(missing || !open, "it does not say what is missing: {at}");
            assert_eq!(!decision.hangs_on().is_empty(), open, "{at}");
            assert!(!open || decision.effect() == Effect::Ask || decision.concerns == Truth::Holds, "{at}");
        }
    });
}

#[test]
fn an_open_condition_always_says_what_it_hangs_on() {
    everybody().iter().for_each(|answers| {
        let facts = answers.facts();
        let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY));
        if !answers.journey.is_about_the_act() || evaluation.outcome.verdict == Verdict::OtherRules {
            return;
        }
        for reason in reasons(&evaluation) {
            let told = !reason.missing_facts().is_empty() || reason.questions().next().is_some();
            assert_eq!(told, reason.truth == Truth::Open, "{}\n{}", reason.id.code(), format_args!("{answers:?}"));
            let known: Vec<_> = reason.missing.questions().collect();
            assert!(reason.questions().all(|question| known.contains(&question)));
        }
    });
}

/// What is told of the days that can be missed.
fn due(texts: &Texts, answers: &Answers, check: impl Fn(&tell::Due)) {
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, TODAY);
    let decisions = decisions(answers, &situation);
    for (decision, deadline) in deadlines(&decisions, &situation, TODAY) {
        check(&tell::due(texts, prefix(answers.journey), decision, &deadline, &situation));
    }
}

#[test]
fn a_day_that_hangs_on_a_date_known_in_part_is_never_told_as_the_day() {
    let texts = texts(Language::SOURCE);
    let counted = RefCell::new([0; 4]);
    everybody().iter().for_each(|answers| {
        due(&texts, answers, |due| {
            let exact = due.hangs_on.is_empty();
            assert!(!due.title.is_empty() && !due.what.is_empty(), "{due:?}");
            assert_eq!(due.what == texts.get("provision-partly"), !exact, "{due:?}\n{}", format_args!("{answers:?}"));
            match due.now {
                // A calendar file is never about a day that is over.
                Now::Calendar(day) => assert!(day >= TODAY && due.day.is_some(), "{due:?}"),
                Now::Unknown => assert!(due.day.is_none() && !exact, "{due:?}"),
                Now::Passed => assert_eq!(due.day.is_some(), exact, "{due:?}"),
            }
            let place = match due.now {
                Now::Calendar(_) => usize::from(exact),
                Now::Unknown => 2,
                Now::Passed => 3,
            };
            counted.borrow_mut()[place] += 1;
        });
    });
    let counted = counted.into_inner();
    assert!(counted.iter().all(|count| *count > 50), "{counted:?}");
}
