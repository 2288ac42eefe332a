//! What is so for everybody: there is an answer, knowing more never turns a sure one, and every rule decides for
//! somebody.

use std::collections::{BTreeMap, BTreeSet};
use support::Rng;

use law::country::Country;
use law::decision::Decision;
use law::facts::{FactId, Facts};
use law::keep;
use law::provision::Provision;
use law::situation::Situation;
use law::truth::Truth;

use super::TODAY;
use super::people::{OTHERS, anybody, blurred};

const PEOPLE: usize = 5_000;

/// The code of what follows, if that is sure.
fn code(decision: &Decision) -> Option<&'static str> {
    decision.consequence().map(|then| then.code)
}

/// The rule that decides: the first that holds, if none before it is open.
pub fn deciding(provision: &Provision, situation: &Situation<'_>) -> Option<usize> {
    let first = provision.rules.iter().position(|rule| situation.truth(&rule.when) != Truth::Fails)?;
    (situation.truth(&provision.rules[first].when) == Truth::Holds).then_some(first)
}

#[test]
fn every_scheme_decides_for_everybody_of_whom_everything_is_known() {
    let mut random = Rng::with_seed(21);
    let countries: Vec<Country> = Country::all().collect();
    for (round, country) in countries.iter().cycle().enumerate().take(PEOPLE) {
        let facts = anybody(&mut random).with(FactId::Destination, *country);
        let situation = Situation::on_day(&facts, TODAY);
        for provision in keep::ALL {
            let decision = provision.evaluate(&situation);
            let settled = decision.concerns == Truth::Fails || code(&decision).is_some();
            assert!(settled, "{round} {}: {:?}\n{facts:?}", provision.code, decision.missing);
            assert!(decision.missing.facts.is_empty(), "{} asks {:?}", provision.code, decision.missing.facts);
            let told = decision.days(&situation).len();
            let terms = decision.consequence().map_or(0, |then| then.terms.len());
            assert!(decision.concerns == Truth::Fails || told == terms, "{}: {told} days of {terms}", provision.code);
        }
    }
}

#[test]
fn nothing_known_is_an_answer_too() {
    let facts = Facts::default();
    for provision in keep::ALL {
        let decision = provision.evaluate(&Situation::on_day(&facts, TODAY));
        assert_ne!(decision.concerns, Truth::Fails, "{}", provision.code);
        let settled = decision.concerns == Truth::Holds && decision.consequence().is_some();
        assert!(settled || !decision.missing.facts.is_empty(), "{} is open and asks nothing", provision.code);
    }
}

#[test]
fn knowing_more_never_turns_a_sure_outcome() {
    let mut random = Rng::with_seed(22);
    let mut sure = 0;
    for _ in 0..PEOPLE {
        let all = anybody(&mut random);
        let less = blurred(&all, &mut random);
        let (known, some) = (Situation::on_day(&all, TODAY), Situation::on_day(&less, TODAY));
        for provision in keep::ALL {
            let (after, before) = (provision.evaluate(&known), provision.evaluate(&some));
            let at = format!("{}\n{less:?}\n{all:?}", provision.code);
            assert!(before.concerns == Truth::Open || before.concerns == after.concerns, "{at}");
            let Some(said) = code(&before) else { continue };
            assert_eq!(code(&after), Some(said), "{at}");
            sure += 1;
            let later: BTreeMap<&str, _> = after.days(&known).iter().map(|(term, day)| (term.code, *day)).collect();
            for (term, day) in before.days(&some) {
                let exact = later[term.code];
                // From a date known in part a deadline is the earliest day it can be.
                assert!(if term.deadline { day <= exact } else { day == exact }, "{} {day} {exact}\n{at}", term.code);
            }
        }
    }
    println!("{sure} sure outcomes held");
    assert!(sure > PEOPLE, "only {sure} were sure");
}

#[test]
fn every_rule_decides_for_somebody() {
    let mut random = Rng::with_seed(23);
    let mut left: BTreeSet<(&str, usize)> = BTreeSet::new();
    for provision in keep::ALL {
        left.extend((0..provision.rules.len()).map(|rule| (provision.code, rule)));
    }
    for _ in 0..40 * PEOPLE {
        if left.is_empty() {
            return;
        }
        let facts = anybody(&mut random);
        let situation = Situation::on_day(&facts, TODAY);
        for provision in keep::ALL.iter().filter(|provision| situation.truth(&provision.concerns) == Truth::Holds) {
            if let Some(rule) = deciding(provision, &situation) {
                left.remove(&(provision.code, rule));
            }
        }
    }
    panic!("never the first to hold: {left:?}");
}

#[test]
fn what_is_asked_is_what_these_people_are_made_of() {
    let mut asked = BTreeSet::new();
    keep::ALL.iter().for_each(|provision| asked.extend(provision.facts().iter()));
    let mut known: BTreeSet<FactId> = OTHERS.into();
    known.extend([FactId::BirthDate, FactId::Nationalities, FactId::Destination]);
    assert_eq!(asked, known);
}
