//! What must be so of every event as it is written down, and for whoever comes along.

use std::collections::{BTreeMap, BTreeSet};
use support::{Choose, Rng};

use law::country::Country;
use law::criterion::Criterion;
use law::date::{Date, PartialDate};
use law::decision::Decision;
use law::events::{ALL, GROUPS, find};
use law::facts::{AnswerKind, FactId, Facts, Known, Places, place_of};
use law::provision::{Effect, Provision, Source, Sure};
use law::situation::Situation;
use law::truth::Truth;

const TODAY: Date = Date::of_law(2026, 11, 21);

/// How many people are tried with each event.
const PEOPLE: usize = 2_000;

#[test]
fn every_event_stands_in_one_group_and_is_found_by_its_word() {
    let groups = GROUPS.concat();
    assert_eq!(groups, ALL, "the groups in their order are the list of all");
    let codes: BTreeSet<&str> = groups.iter().map(|event| event.code).collect();
    assert_eq!(codes.len(), groups.len());
    for event in ALL {
        assert_eq!(find(event.code), Some(*event));
    }
    assert_eq!(find("no-such-event"), None);
}

#[test]
fn every_event_concerns_everybody_who_opens_it_and_the_last_rule_always_holds() {
    let always = |criterion: &Criterion| matches!(criterion, Criterion::All([]));
    for event in ALL {
        let (last, others) = event.rules.split_last().unwrap();
        assert!(always(&event.concerns) && always(&last.when), "{}", event.code);
        assert!(!others.iter().any(|rule| always(&rule.when)), "{}: nothing comes after a rule for all", event.code);
    }
}

#[test]
fn rules_with_the_same_word_differ_in_their_sources_and_in_how_a_day_is_counted_alone() {
    for event in ALL {
        let mut words = BTreeMap::new();
        for then in event.rules.iter().map(|rule| &rule.then) {
            let days: Vec<_> = then.terms.iter().map(|term| (term.code, term.deadline)).collect();
            let said = format!("{:?} {:?} {days:?} {:?}", then.effect, then.contact, then.shows);
            assert_eq!(*words.entry(then.code).or_insert_with(|| said.clone()), said, "{} {}", event.code, then.code);
        }
    }
}

#[test]
fn every_rule_has_a_source_and_what_is_not_verified_says_ask() {
    for event in ALL {
        assert!(event.sources.iter().all(|source| source.sure() != Sure::Unverified), "{}", event.code);
        for then in event.rules.iter().map(|rule| &rule.then) {
            let at = format!("{} {}", event.code, then.code);
            assert!(!then.sources.is_empty() || !event.sources.is_empty(), "{at} has no source");
            let unverified = then.sources.iter().any(|source| source.sure() == Sure::Unverified);
            assert!(!unverified || then.effect == Effect::Ask, "{at} rests on what is not verified");
        }
    }
}

#[test]
fn every_source_has_an_address_and_every_article_a_text_with_its_day() {
    let rules = ALL.iter().flat_map(|event| event.rules.iter().map(|rule| rule.then.sources));
    for source in rules.chain(ALL.iter().map(|event| event.sources)).flatten() {
        let address = source.address();
        assert!(address.starts_with("https://") && !address.contains(' '), "{address}");
        match source {
            Source::Law { article, .. } => {
                assert!(article.starts_with(|first: char| first.is_ascii_digit()), "{address}");
                assert!(source.day().parse::<Date>().is_ok(), "{address}");
            }
            Source::Page { name, .. } => assert!(!name.contains(' '), "{name} is a site"),
        }
    }
}

/// Days on both sides of what the rules count from today and from each other.
const DAYS: [&str; 22] = [
    "1950-03-01",
    "1959-06-30",
    "1976-11-30",
    "1999-12-31",
    "2000-04-01",
    "2008-02-29",
    "2018-12-31",
    "2019-01-01",
    "2021-11-21",
    "2024-02-29",
    "2025-11-20",
    "2025-11-21",
    "2026-05-20",
    "2026-05-21",
    "2026-10-10",
    "2026-11-21",
    "2026-12-31",
    "2027-01-31",
    "2027-05-31",
    "2028-02-29",
    "2026",
    "2026-11",
];

/// Something known of a fact that is not a list of countries.
fn known(fact: FactId, random: &mut Rng) -> Known {
    let row = fact.row();
    match row.kind {
        AnswerKind::YesNo => Known::Flag(random.usize(..2) == 0),
        AnswerKind::Choice(codes) => Known::Choice(place_of(random.pick(codes), codes).unwrap()),
        AnswerKind::Several(codes) => {
            let chosen = codes.iter().copied().filter(|_| random.usize(..6) == 0);
            Known::Several(Places::of_codes(chosen, codes).unwrap())
        }
        AnswerKind::Number(_) => Known::Number(random.pick(&[0, 20, 27, 28, 90, 91, 366])),
        AnswerKind::Date if row.absent.is_some() && random.usize(..4) == 0 => Known::Absent,
        AnswerKind::Date => Known::Date(random.pick(&DAYS).parse().unwrap()),
        AnswerKind::Country => Known::Country(country(random)),
        AnswerKind::Countries | AnswerKind::Periods => panic!("{fact:?} is a list"),
    }
}

fn country(random: &mut Rng) -> Country {
    random.pick(&["TR", "MA", "SR", "CV", "RS", "XK", "ES", "NL", "ET", "GB", "CN", "SO", "SY"]).parse().unwrap()
}

/// What is known of a person who is asked everything about an event.
fn person(event: &Provision, random: &mut Rng) -> Facts {
    let mut facts = Facts::default();
    for fact in event.facts() {
        if fact == FactId::Nationalities {
            facts.set_countries(fact, vec![country(random)]);
        } else {
            facts.set(fact, known(fact, random));
        }
    }
    facts
}

/// The same person, of whom less is known.
fn less_known(facts: &Facts, random: &mut Rng) -> Facts {
    let mut less = facts.clone();
    for fact in FactId::ALL.iter().copied().filter(|fact| facts.is_known(*fact)) {
        if random.usize(..4) == 0 {
            less.forget(fact);
        } else if let Some(date) = facts.date(fact) {
            less.set(fact, vaguer(date, random));
        }
    }
    less
}

fn vaguer(date: PartialDate, random: &mut Rng) -> PartialDate {
    match (random.usize(..4), date.month()) {
        (0, _) => PartialDate::Year(date.year()),
        (1, Some(month)) => PartialDate::Month(date.year(), month),
        _ => date,
    }
}

fn decided(event: &'static Provision, facts: &Facts) -> (Decision, Vec<(&'static str, bool, Date)>) {
    let situation = Situation::on_day(facts, TODAY);
    let decision = event.evaluate(&situation);
    let days = decision.days(&situation).into_iter().map(|(term, day)| (term.code, term.deadline, day)).collect();
    (decision, days)
}

#[test]
fn every_event_has_an_answer_for_everybody_and_every_rule_is_reached() {
    for event in ALL {
        let mut random = Rng::with_seed(7);
        let mut reached = BTreeSet::new();
        for _ in 0..PEOPLE {
            let facts = person(event, &mut random);
            let (decision, _) = decided(event, &facts);
            assert_eq!(decision.concerns, Truth::Holds);
            let exact = FactId::ALL.iter().all(|fact| facts.date(*fact).is_none_or(PartialDate::is_exact));
            // Whole dates and every answer given: nothing stays open.
            assert!(!exact || decision.consequence().is_some(), "{} is open: {facts:?}", event.code);
            reached.extend(decision.consequence().map(|then| then.code));
        }
        let words: BTreeSet<&str> = event.rules.iter().map(|rule| rule.then.code).collect();
        assert_eq!(reached, words, "{}", event.code);
    }
}

#[test]
fn knowing_more_never_turns_what_was_sure_and_moves_no_day_forward() {
    for event in ALL {
        let mut random = Rng::with_seed(11);
        let mut sure = 0;
        for _ in 0..PEOPLE {
            let facts = person(event, &mut random);
            let less = less_known(&facts, &mut random);
            let ((before, early), (after, late)) = (decided(event, &less), decided(event, &facts));
            let Some(then) = before.consequence() else { continue };
            sure += 1;
            let now = after.consequence().map(|then| then.code);
            assert_eq!(now, Some(then.code), "{}: {less:?} then {facts:?}", event.code);
            for (word, deadline, day) in early {
                let (_, _, exact) = late.iter().find(|(other, _, _)| *other == word).unwrap();
                let fits = if deadline { day <= *exact } else { day == *exact };
                assert!(fits, "{} {word}: {day} became {exact}; {less:?} then {facts:?}", event.code);
            }
        }
        assert!(sure > 0, "{} was never sure", event.code);
    }
}

#[test]
fn a_day_that_can_be_missed_is_told_of_as_such() {
    let missed: BTreeSet<(&str, &str)> = ALL
        .iter()
        .flat_map(|event| event.rules.iter().map(move |rule| (event.code, rule.then.terms)))
        .flat_map(|(id, terms)| terms.iter().filter(|term| term.deadline).map(move |term| (id, term.code)))
        .collect();
    let expected = [
        ("aow-alone", "report"),
        ("back-in-nl", "until"),
        ("coming-back", "insured"),
        ("leave-in-time", "until"),
        ("nationality-duties", "repair"),
        ("nationality-duties", "until"),
        ("objection", "until"),
        ("partner-died", "report"),
        ("report", "report"),
        ("report-benefit", "report"),
        ("return-option", "until"),
        ("separation", "report"),
        ("third-country", "report"),
        ("together", "report"),
        ("voluntary-insurance", "until"),
    ];
    assert_eq!(missed, expected.into());
}
