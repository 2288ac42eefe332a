//! What the files tell.

use std::collections::HashSet;

use i18n::Language;
use law::act::ConditionId;
use law::code::Code;
use law::facts::FactId;
use law::plan;
use law::provision::Provision;
use law::{away, events, keep, left};
use serde_json::Value;

/// The items of a list.
fn list<'a>(value: &'a Value, at: &str) -> &'a [Value] {
    value.pointer(at).and_then(Value::as_array).unwrap_or_else(|| panic!("no list at {at}"))
}

/// Whether there are words in every language.
fn is_in_every_language(words: &Value) -> bool {
    Language::all().all(|language| words[language.tag()].as_str().is_some_and(|text| !text.trim().is_empty()))
}

#[test]
fn every_condition_is_there_with_its_article_its_words_and_how_sure() {
    let rules = super::json("rules.json");
    let conditions = list(&rules, "/act/conditions");
    assert_eq!(conditions.len(), ConditionId::ALL.len());
    for (condition, id) in conditions.iter().zip(ConditionId::ALL) {
        assert_eq!(condition["code"], id.code());
        assert!(!list(condition, "/articles").is_empty() && !list(condition, "/sure").is_empty(), "{}", id.code());
        assert!(is_in_every_language(&condition["text"]), "{}", id.code());
    }
    assert_eq!(list(&rules, "/act/texts").len(), law::remigration::REMIGRATION.versions.len());
}

#[test]
fn every_scheme_event_and_step_is_there_with_its_words_and_sources() {
    let rules = super::json("rules.json");
    let plan: Vec<&Provision> = plan::all().collect();
    let share = [&left::SHARE];
    let expected: [(&str, &[&Provision]); 5] =
        [("keep", keep::ALL), ("left", &share), ("away", away::ALL), ("event", events::ALL), ("plan", &plan)];
    for (group, (code, provisions)) in list(&rules, "/groups").iter().zip(expected) {
        assert_eq!(group["code"], code);
        let listed = list(group, "/provisions");
        assert_eq!(listed.len(), provisions.len(), "{code}");
        for (provision, of) in listed.iter().zip(provisions) {
            assert_eq!(provision["code"], of.code);
            assert!(is_in_every_language(&provision["name"]), "{code}-{}", of.code);
            let said = list(provision, "/rules");
            assert_eq!(said.len(), of.rules.len(), "{}", of.code);
            for rule in said {
                let name = format!("{code}-{}-{}", of.code, rule["outcome"]);
                assert!(is_in_every_language(&rule["text"]), "{name}");
                let sourced = !list(rule, "/sources").is_empty() || !list(provision, "/sources").is_empty();
                // Whoever is sent to ask needs no source for that.
                assert!(sourced || rule["effect"] == "ask", "{name}");
            }
        }
    }
}

#[test]
fn every_fact_of_a_criterion_is_one_that_a_case_can_have() {
    let keys: HashSet<String> = FactId::ALL.iter().map(|fact| fact.key()).collect();
    let questions = super::json("questions.json");
    let asked: HashSet<&str> = list(&questions, "/questions").iter().filter_map(|one| one["fact"].as_str()).collect();
    assert!(keys.iter().all(|key| asked.contains(key.as_str())), "a fact has no question");
    let rules = super::json("rules.json");
    let mut named = 0;
    visit(&rules, &mut |key, value| {
        if ["fact", "yes", "absent", "has_nationality_of", "used", "from"].contains(&key)
            && let Some(fact) = value.as_str().filter(|fact| !fact.starts_with(|one: char| one.is_ascii_digit()))
        {
            named += 1;
            assert!(keys.contains(fact), "{key}: {fact}");
        }
    });
    assert!(named > 200, "{named}");
}

/// Goes through every key.
fn visit(value: &Value, seen: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            seen(key, value);
            visit(value, seen);
        }),
        Value::Array(list) => list.iter().for_each(|value| visit(value, seen)),
        _ => {}
    }
}

#[test]
fn every_question_and_choice_has_words_in_every_language() {
    let questions = super::json("questions.json");
    for question in list(&questions, "/questions") {
        assert!(is_in_every_language(&question["text"]), "{}", question["code"]);
        let chosen = question["kind"] == "choice" || question["kind"] == "several";
        assert!(!chosen || !list(question, "/choices").is_empty(), "{}", question["code"]);
        for choice in question["choices"].as_array().into_iter().flatten() {
            assert!(is_in_every_language(&choice["text"]), "{}: {}", question["code"], choice["code"]);
        }
    }
}

#[test]
fn an_amount_stands_under_its_column() {
    let amounts = super::json("amounts.json");
    let tables = list(&amounts, "/benefit");
    let first = tables.iter().find(|table| table["from"] == "2010-01-01").expect("the table of 2010");
    let row = list(first, "/rows").iter().find(|row| row["household"] == "couple" && row["category"] == "B");
    let row = row.expect("couples in category B");
    // data/remigratie_amounts.csv, the row of 2010-01-01, couple, B.
    assert_eq!(row["left_before_april_2000"]["with_treaty_care"]["from_pension_age"], 49_588);
    assert_eq!(row["left_later"]["without_treaty_care"]["below_pension_age"], 56_820);
    assert_eq!(row["left_later"]["with_treaty_care"]["from_pension_age"], 60_720);
    assert_eq!(amounts["categories"]["MA"], "B");
}

#[test]
fn every_file_is_named_on_the_page_and_every_link_of_the_page_is_there() {
    let page = super::text("index.html");
    for (name, _) in super::FILES.iter().filter(|(name, _)| name != "index.html") {
        assert!(page.contains(&format!("\"/data/v1/{name}\"")), "{name}");
    }
    for link in page.split("href=\"/data/v1/").skip(1).filter_map(|rest| rest.split('"').next()) {
        super::text(link);
    }
}
