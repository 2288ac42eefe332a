//! The plan: its cases, and what must be so of every step as it is written down.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::collections::{BTreeMap, BTreeSet};

use interview::{Answer, Answers, Journey, Question, Step, next};
use law::criterion::Criterion;
use law::date::Date;
use law::decision::deadlines;
use law::facts::{FactId, FactSet, Facts};
use law::plan::{self, Stage, letters};
use law::provision::{Effect, Shown, Sure};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use law::{events, keep};
use tools::cases::{Case, ExpectProvision};

/// The day on which the question is put.
const TODAY: Date = Date::of_law(2026, 11, 27);

fn cases() -> Vec<Case<ExpectProvision>> {
    serde_json::from_str(&support::text("tests/law/plan.json")).unwrap()
}

#[test]
fn every_rule_of_every_step_decides_a_case() {
    let mut left: BTreeSet<(&str, &str)> = BTreeSet::new();
    plan::all().for_each(|step| left.extend(step.rules.iter().map(|rule| (step.code, rule.then.code))));
    for case in cases() {
        assert!(!case.title.is_empty() && !case.origin.is_empty(), "{}", case.id);
        let step = plan::find(&case.scheme).unwrap();
        let facts = case.facts.to_facts();
        let sure = step.evaluate(&Situation::on_day(&facts, TODAY)).consequence();
        if let Some(then) = sure {
            left.remove(&(step.code, then.code));
        }
    }
    assert!(left.is_empty(), "no case for {left:?}");
}

#[test]
fn every_step_has_a_code_of_its_own_a_last_rule_and_sources() {
    let others = keep::ALL.iter().chain(events::ALL).map(|one| one.code);
    let codes: Vec<&str> = plan::all().map(|step| step.code).chain(others).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "two have one code");
    for step in plan::all() {
        assert!(matches!(step.rules.last().unwrap().when, Criterion::All([])), "{}", step.code);
        let mut words = BTreeMap::new();
        for then in step.rules.iter().map(|rule| &rule.then) {
            let at = format!("{} {}", step.code, then.code);
            let said = format!("{:?} {:?} {:?} {:?}", then.effect, then.contact, then.terms, then.shows);
            assert_eq!(*words.entry(then.code).or_insert_with(|| said.clone()), said, "{at}");
            let sources: Vec<_> = then.sources.iter().chain(step.sources).collect();
            assert!(!sources.is_empty(), "{at} has no source");
            let unverified = sources.iter().any(|source| source.sure() == Sure::Unverified);
            assert!(!unverified || then.effect == Effect::Ask, "{at} rests on what is not verified");
            assert!(sources.iter().all(|source| source.address().starts_with("https://")), "{at}");
            // A screen shows one day of a step.
            assert!(then.terms.len() <= 1, "{at}");
        }
    }
}

#[test]
fn the_plan_asks_nothing_that_the_balance_does_not_ask() {
    let asked = |all: &mut dyn Iterator<Item = FactSet>| all.fold(FactSet::empty(), |all, facts| all | facts);
    let balance = asked(&mut keep::ALL.iter().map(|scheme| scheme.facts()));
    let plan = asked(&mut plan::all().map(|step| step.facts()));
    assert!(plan.is_subset(balance), "{:?}", plan - balance);
}

/// The answers of somebody of 68 with AOW and AIO, alone, to Turkey for good.
fn to_turkey(departure: &str) -> Facts {
    let facts = format!(
        r#"{{"receives": ["aow", "aio"], "alone": true, "destination": "TR", "nationalities": ["TR"],
            "birth_date": "1958-05-01", "insured_there": false, "departure": "{departure}"}}"#
    );
    let case = format!(r#"[{{"id": "A", "scheme": "bank", "facts": {facts}}}]"#);
    serde_json::from_str::<Vec<Case<ExpectProvision>>>(&case).unwrap()[0].facts.to_facts()
}

#[test]
fn somebody_of_68_with_aow_and_aio_who_goes_to_turkey_has_a_plan_in_the_order_of_time() {
    let facts = to_turkey("2027-03-01");
    let situation = Situation::on_day(&facts, TODAY);
    let told = |stage: &Stage| -> Vec<&str> {
        let decisions = stage.decisions(&situation);
        decisions.filter(|decision| decision.concerns == Truth::Holds).map(|decision| decision.provision.code).collect()
    };
    let plan: Vec<Vec<&str>> = Stage::ALL.iter().map(told).collect();
    assert_eq!(
        plan,
        [
            vec!["permit-first", "passport", "digid", "bank"],
            vec!["insurer", "health-care", "tell-svb", "home", "post-address", "owing"],
            vec!["deregister"],
            vec!["new-address", "insure-yourself"],
            vec!["alive-svb", "tax-return"],
            vec!["use-digid"],
        ]
    );
}

/// The answers of somebody with unemployment benefit, a rent allowance and child benefit who goes to Spain.
fn with_ww_to_spain(seeks_work: &str) -> Facts {
    let facts = format!(
        r#"{{"receives": ["ww", "toe", "akw"], "destination": "ES", "nationalities": ["TR"], "full_ww_4_weeks": true,
            "birth_date": "1970-05-01", "who_moves": "parent", "departure": "2027-03-01"{seeks_work}}}"#
    );
    let case = format!(r#"[{{"id": "A", "scheme": "bank", "facts": {facts}}}]"#);
    serde_json::from_str::<Vec<Case<ExpectProvision>>>(&case).unwrap()[0].facts.to_facts()
}

#[test]
fn who_only_looks_for_work_for_three_months_is_not_told_to_move() {
    let told = |seeks_work: &str| -> Vec<&str> {
        let facts = with_ww_to_spain(seeks_work);
        let situation = Situation::on_day(&facts, TODAY);
        let decisions = Stage::ALL.iter().flat_map(|stage| stage.decisions(&situation).collect::<Vec<_>>());
        decisions.filter(|decision| decision.concerns != Truth::Fails).map(|decision| decision.provision.code).collect()
    };
    assert_eq!(
        told(r#", "seeks_work": true"#),
        ["permit-first", "passport", "tell-uwv", "claim-aow"],
        "what belongs to a move is not told"
    );
    for moves in [r#", "seeks_work": false"#, ""] {
        let told = told(moves);
        for step in ["insurer", "home", "deregister", "stop-allowances", "child-benefit", "new-address"] {
            assert!(told.contains(&step), "{step} {moves}");
        }
    }
}

#[test]
fn what_is_told_without_a_move_are_steps() {
    let facts = with_ww_to_spain(r#", "seeks_work": true"#);
    let situation = Situation::on_day(&facts, TODAY);
    let left: usize = Stage::ALL.iter().map(|stage| stage.decisions(&situation).count()).sum();
    assert_eq!(left, 6, "each is the code of a step");
}

#[test]
fn a_day_of_leaving_known_by_year_never_passes_for_sure_before_the_year_is_over() {
    let facts = to_turkey("2027");
    let situation = Situation::on_day(&facts, TODAY);
    let decisions: Vec<_> = plan::all().map(|step| step.evaluate(&situation)).collect();
    let found = deadlines(&decisions, &situation, TODAY);
    assert!(found.len() > 4);
    for (decision, deadline) in &found {
        assert_ne!(deadline.passed, Truth::Holds, "{}", decision.provision.code);
        assert!(!deadline.days.is_exact(), "{}", decision.provision.code);
    }
}

#[test]
fn who_answered_all_that_the_balance_asks_is_asked_nothing_more() {
    let mut answers = Answers::new(Journey::Keep);
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        answers.give(question, Answer::Unknown);
    }
    for fact in [FactId::Receives, FactId::Destination, FactId::Departure] {
        assert!(answers.has(Question::about(fact)), "{fact:?}");
    }
    answers.journey = Journey::Plan;
    let more = next(&REMIGRATION, &answers, TODAY);
    assert_eq!(more, Step::Done);
}

#[test]
fn every_letter_says_where_it_stands_and_a_step_or_an_event_leads_to_those_that_are_not_for_everything() {
    let rules = plan::all().chain(events::ALL.iter().copied()).flat_map(|one| one.rules);
    let shown: Vec<_> = rules.filter_map(|rule| rule.then.shows).collect();
    for letter in letters::ALL {
        assert!(!letter.sources.is_empty(), "{}", letter.code);
        let general = [letters::DECISION, letters::OBJECTION].contains(letter);
        let led_to = shown.contains(&Shown::Letter(letter));
        assert_eq!(led_to, !general, "{}", letter.code);
    }
}
