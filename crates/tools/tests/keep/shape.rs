//! What must be so of every scheme as it is written down.

use std::collections::{BTreeMap, BTreeSet};

use law::criterion::Criterion;
use law::keep;
use law::provision::{Effect, Source, Sure};

#[test]
fn the_ids_are_different_and_the_last_rule_holds_for_everybody() {
    let ids: BTreeSet<&str> = keep::ALL.iter().map(|provision| provision.code).collect();
    assert_eq!(ids.len(), keep::ALL.len());
    for provision in keep::ALL {
        assert!(matches!(provision.rules.last().unwrap().when, Criterion::All([])), "{}", provision.code);
    }
}

#[test]
fn rules_with_the_same_word_differ_in_their_sources_alone() {
    for provision in keep::ALL {
        let mut words = BTreeMap::new();
        for rule in provision.rules {
            let then = &rule.then;
            let said = format!("{:?} {:?} {:?} {:?}", then.effect, then.contact, then.terms, then.shows);
            let before = words.entry(then.code).or_insert_with(|| said.clone());
            assert_eq!(*before, said, "{} {}", provision.code, then.code);
        }
    }
}

#[test]
fn every_rule_has_a_source_and_what_is_not_verified_says_ask() {
    for provision in keep::ALL {
        assert!(provision.sources.iter().all(|source| source.sure() != Sure::Unverified), "{}", provision.code);
        for rule in provision.rules {
            let (then, at) = (&rule.then, format!("{} {}", provision.code, rule.then.code));
            assert!(!then.sources.is_empty(), "{at} has no source");
            let unverified = then.sources.iter().any(|source| source.sure() == Sure::Unverified);
            assert!(!unverified || then.effect == Effect::Ask, "{at} rests on what is not verified");
        }
    }
}

#[test]
fn every_source_has_an_address_and_every_text_its_day() {
    let rules = keep::ALL.iter().flat_map(|provision| provision.rules.iter().map(|rule| rule.then.sources));
    let sources = rules.chain(keep::ALL.iter().map(|provision| provision.sources)).flatten();
    for source in sources {
        let address = source.address();
        assert!(address.starts_with("http") && !address.contains(' '), "{address}");
        if let Source::Law { article, .. } = source {
            assert!(article.starts_with(|first: char| first.is_ascii_digit()), "{address}");
            assert_eq!(source.day().len(), 10, "{address}");
        }
    }
}
