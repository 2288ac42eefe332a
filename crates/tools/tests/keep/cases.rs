//! The cases of `tests/law/keep.json` (the batch check holds them against what they expect): every rule has one that it
//! decides, and so has every country that the schemes tell apart.

use std::collections::BTreeSet;

use law::facts::FactId;
use law::keep;
use law::situation::Situation;
use tools::cases::{Case, ExpectProvision};

use super::properties::deciding;
use super::{TODAY, decided, scheme};

fn cases() -> Vec<Case<ExpectProvision>> {
    serde_json::from_str(&support::text("tests/law/keep.json")).unwrap()
}

#[test]
fn every_rule_decides_a_case() {
    let mut left: BTreeSet<(&str, usize, &str)> = BTreeSet::new();
    for provision in keep::ALL {
        let rules = provision.rules.iter().enumerate();
        left.extend(rules.map(|(number, rule)| (provision.code, number, rule.then.code)));
    }
    for case in cases() {
        let provision = scheme(&case.scheme);
        let facts = case.facts.to_facts();
        if let Some(number) = deciding(provision, &Situation::on_day(&facts, TODAY)) {
            left.remove(&(provision.code, number, provision.rules[number].then.code));
        }
    }
    assert!(left.is_empty(), "no case for {left:?}");
}

#[test]
fn every_class_of_countries_has_cases_of_every_scheme_that_looks_at_it() {
    let mut seen: BTreeSet<(&str, String)> = BTreeSet::new();
    for case in cases() {
        let country = case.facts.to_facts().country(FactId::Destination);
        seen.extend(country.map(|country| (scheme(&case.scheme).code, country.to_string())));
    }
    let lists = [keep::EU, keep::TR, keep::MA, keep::TN, keep::CV, keep::YU, keep::MK, keep::SR, keep::XK];
    for id in ["wia", "wao-waz", "zw", "anw", "akw"] {
        for list in lists {
            let named = list.iter().any(|country| seen.contains(&(id, country.to_string())));
            assert!(named, "{id} has no case for {list:?}");
        }
    }
}

#[test]
fn each_case_is_about_one_thing_and_says_where_it_comes_from() {
    let mut ids = BTreeSet::new();
    for case in cases() {
        assert!(!case.title.is_empty() && !case.origin.is_empty(), "{}", case.id);
        let expect = case.expect.unwrap();
        let sure = !["open", "not_concerned"].contains(&expect.effect.as_str());
        assert_eq!(expect.outcome.is_some(), sure, "{} names its outcome where there is one", case.id);
        let decision = decided(&case.scheme, &case.facts.to_facts());
        assert!(sure || decision.consequence().is_none() || expect.effect == "not_concerned", "{}", case.id);
        assert!(ids.insert(case.id.clone()), "{} twice", case.id);
    }
}
