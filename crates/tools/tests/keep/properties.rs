//! What is so for everybody: there is an answer, knowing more never turns a sure one, and every rule decides for
//! somebody.

use std::collections::{BTreeMap, BTreeSet};
use support::Rng;

use law::country::Country;
use law::decide::{Decision, days, decide, facts_of};
use law::evaluate::Basis;
use law::facts::{FactId, Facts};
use law::keep;
use law::provision::Provision;
use law::truth::Truth;

use super::TODAY;
use super::people::{OTHERS, anybody, blurred};

const PEOPLE: usize = 5_000;

/// The word of what follows, where that is sure.
fn word(decision: &Decision) -> Option<&'static str> {
    decision.consequence().filter(|_| decision.concerns == Truth::Holds).map(|then| then.word)
}

/// The rule that decides: the first that holds, where none before it is open.
pub fn deciding(provision: &Provision, basis: &Basis<'_>) -> Option<usize> {
    let first = provision.rules.iter().position(|rule| basis.truth(&rule.when) != Truth::Fails)?;
    (basis.truth(&provision.rules[first].when) == Truth::Holds).then_some(first)
}

#[test]
fn every_scheme_decides_for_everybody_of_whom_everything_is_known() {
    let mut random = Rng::with_seed(21);
    let countries: Vec<Country> = Country::all().collect();
    for (round, country) in countries.iter().cycle().enumerate().take(PEOPLE) {
        let facts = Facts { destination: Some(*country), ..anybody(&mut random) };
        let basis = Basis::on_day(&facts, TODAY);
        for provision in keep::ALL {
            let decision = decide(provision, &basis);
            let settled = decision.concerns == Truth::Fails || word(&decision).is_some();
            assert!(settled, "{round} {}: {:?}\n{facts:?}", provision.id, decision.gaps);
            assert!(decision.gaps.facts.is_empty(), "{} asks {:?}", provision.id, decision.gaps.facts);
            let told = days(&decision, &basis).len();
            let terms = decision.consequence().map_or(0, |then| then.terms.len());
            assert!(decision.concerns == Truth::Fails || told == terms, "{}: {told} days of {terms}", provision.id);
        }
    }
}

#[test]
fn nothing_known_is_an_answer_too() {
    let facts = Facts::default();
    for provision in keep::ALL {
        let decision = decide(provision, &Basis::on_day(&facts, TODAY));
        assert_ne!(decision.concerns, Truth::Fails, "{}", provision.id);
        let settled = decision.concerns == Truth::Holds && decision.consequence().is_some();
        assert!(settled || !decision.gaps.facts.is_empty(), "{} is open and asks nothing", provision.id);
    }
}

#[test]
fn knowing_more_never_turns_a_sure_outcome() {
    let mut random = Rng::with_seed(22);
    let mut sure = 0;
    for _ in 0..PEOPLE {
        let all = anybody(&mut random);
        let less = blurred(&all, &mut random);
        let (known, some) = (Basis::on_day(&all, TODAY), Basis::on_day(&less, TODAY));
        for provision in keep::ALL {
            let (after, before) = (decide(provision, &known), decide(provision, &some));
            let at = format!("{}\n{less:?}\n{all:?}", provision.id);
            assert!(before.concerns == Truth::Open || before.concerns == after.concerns, "{at}");
            let Some(said) = word(&before) else { continue };
            assert_eq!(word(&after), Some(said), "{at}");
            sure += 1;
            let later: BTreeMap<&str, _> = days(&after, &known).iter().map(|(term, day)| (term.word, *day)).collect();
            for (term, day) in days(&before, &some) {
                let exact = later[term.word];
                // From a date known in part a deadline is the earliest day it can be.
                assert!(if term.deadline { day <= exact } else { day == exact }, "{} {day} {exact}\n{at}", term.word);
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
        left.extend((0..provision.rules.len()).map(|rule| (provision.id, rule)));
    }
    for _ in 0..40 * PEOPLE {
        if left.is_empty() {
            return;
        }
        let facts = anybody(&mut random);
        let basis = Basis::on_day(&facts, TODAY);
        for provision in keep::ALL.iter().filter(|provision| basis.truth(&provision.concerns) == Truth::Holds) {
            if let Some(rule) = deciding(provision, &basis) {
                left.remove(&(provision.id, rule));
            }
        }
    }
    panic!("never the first to hold: {left:?}");
}

#[test]
fn what_is_asked_is_what_these_people_are_made_of() {
    let mut asked = BTreeSet::new();
    keep::ALL.iter().for_each(|provision| asked.extend(facts_of(provision).iter()));
    let mut known: BTreeSet<FactId> = OTHERS.into();
    known.extend([FactId::BirthDate, FactId::Nationalities, FactId::Destination]);
    assert_eq!(asked, known);
}
