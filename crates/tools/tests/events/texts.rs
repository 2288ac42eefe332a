//! Every event, every answer and every day has its words, in the languages that exist, and there are no others.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use law::code::Code;
use law::events::ALL;
use law::facts::{AnswerKind, FactId, FactSet};
use law::provision::{Effect, Provision};

use super::text;

/// Ids and attributes of a file, as in `event-report.hint`.
fn names(tag: &str, part: &str) -> BTreeSet<String> {
    let file = format!("locales/{tag}/{part}.ftl");
    let resource = fluent_syntax::parser::parse(text(&file)).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut names = BTreeSet::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name));
        names.extend(attributes.collect::<Vec<_>>());
        assert!(names.insert(id.clone()), "{file}: {id} stands there twice");
    }
    names
}

/// What an event needs; the advice, the line under the title, and what is said once its day has passed may be missing.
fn needed(event: &Provision) -> BTreeSet<String> {
    let title = format!("event-{}", event.code);
    let mut names = BTreeSet::from([title.clone()]);
    for rule in event.rules {
        let answer = format!("{title}-{}", rule.then.code);
        names.insert(format!("{answer}.why"));
        for term in rule.then.terms {
            names.insert(format!("{answer}.term-{}", term.code));
            if term.deadline {
                names.insert(format!("{answer}.event-{}", term.code));
            }
        }
        names.insert(answer);
    }
    names
}

#[test]
fn every_event_has_its_words_and_there_are_no_others() {
    for tag in ["nl-simple", "en"] {
        let there: BTreeSet<String> =
            names(tag, "events").into_iter().filter(|name| name.starts_with("event-")).collect();
        let needed: BTreeSet<String> = ALL.iter().flat_map(|event| needed(event)).collect();
        let missing: Vec<_> = needed.difference(&there).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        let optional = |name: &String| {
            let (id, attribute) = name.split_once('.').unwrap_or((name, ""));
            matches!(attribute, "do" | "hint" | "passed") && needed.contains(id)
        };
        let useless: Vec<_> = there.difference(&needed).filter(|name| !optional(name)).collect();
        assert!(useless.is_empty(), "{tag} has too much: {useless:?}");
    }
}

#[test]
fn where_nothing_is_certain_or_something_stops_there_is_advice() {
    let there = names("nl-simple", "events");
    let without = ["event-help-to-return-helped-before"];
    for event in ALL.iter().filter(|event| event.code != "amounts") {
        for rule in event.rules {
            let name = format!("event-{}-{}", event.code, rule.then.code);
            let unsure = matches!(rule.then.effect, Effect::Ask | Effect::Stops);
            // If the answer is whom to ask, there is no more to say; the screen shows the number.
            let said = there.contains(&format!("{name}.do")) || without.contains(&name.as_str());
            assert!(!unsure || said || name.ends_with("not-this-article"), "{name} does not say what to do");
        }
    }
}

/// Facts of the events that are asked only there.
fn own_facts() -> BTreeSet<FactId> {
    let facts = ALL.iter().fold(FactSet::default(), |facts, event| facts | event.facts());
    facts.iter().filter(|fact| *fact > FactId::InsuredYear).collect()
}

#[test]
fn every_question_of_the_events_has_its_words() {
    for tag in ["nl-simple", "en"] {
        let there = names(tag, "questions");
        for fact in own_facts() {
            let (name, row) = (fact.code(), fact.row());
            let mut needed = vec![format!("q-{name}"), format!("q-{name}.why"), format!("about-{name}")];
            let choices = match row.kind {
                // The words of benefits are those of the other journeys.
                AnswerKind::Choice(codes) if fact != FactId::StoppedBenefit => codes,
                _ => &[],
            };
            let codes = choices.iter().copied().chain(row.absent);
            needed.extend(codes.map(|code| format!("{name}-{}", code.replace('_', "-"))));
            if matches!(row.kind, AnswerKind::Number(_)) {
                needed.push(format!("{name}-unit"));
            }
            let missing: Vec<_> = needed.iter().filter(|name| !there.contains(*name)).collect();
            assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        }
    }
}

#[test]
fn every_question_around_the_benefit_is_asked_by_something() {
    let provisions = ALL.iter().chain(law::keep::ALL).chain(law::away::ALL);
    let asked = provisions.fold(FactSet::default(), |facts, provision| facts | provision.facts());
    let never: Vec<FactId> =
        FactId::ALL.iter().copied().filter(|fact| *fact > FactId::InsuredYear && !asked.contains(*fact)).collect();
    assert!(never.is_empty(), "nobody asks {never:?}");
}
