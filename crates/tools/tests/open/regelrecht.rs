//! The Act in the shape of regelrecht: it says what the program does, and nothing that the shape does not have.
//!
//! `REGELRECHT_SCHEMA=schema.json cargo test -p tools --test open` holds the files against the schema of regelrecht itself
//! (<https://github.com/MinBZK/regelrecht>, schema/v0.5.1), which is not ours and so is not here.

mod evaluate;

use std::collections::HashSet;
use std::{env, fs};

use evaluate::{Facts, evaluate};
use law::act::ConditionId;
use law::code::Code;
use law::date::Date;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use serde_json::{Value, json};
use tools::cases::Case;
use tools::open::regelrecht::{ALL_HOLD, DECIDED, LIMITS, YEAR_OF_BENEFIT, document, output};

const TODAY: Date = Date::of_law(2026, 11, 28);

/// Every text of the Act.
fn documents() -> Vec<Value> {
    REMIGRATION.versions.iter().map(|text| document(text, None)).collect()
}

fn list<'a>(value: &'a Value, at: &str) -> &'a [Value] {
    value.pointer(at).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Every action of a document, with the output it is for.
fn actions(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let articles = list(document, "/articles").iter();
    let actions = articles.flat_map(|article| list(article, "/machine_readable/execution/actions"));
    actions.map(|action| (action["output"].as_str().unwrap_or_default(), &action["value"]))
}

#[test]
fn every_condition_is_an_output_once_and_together_they_are_the_last() {
    for document in documents() {
        let named: Vec<&str> = actions(&document).map(|(name, _)| name).collect();
        let expected: HashSet<String> = ConditionId::ALL.iter().map(|id| output(*id)).collect();
        assert_eq!(named.len(), expected.len() + 1);
        assert_eq!(named.last(), Some(&ALL_HOLD));
        assert!(expected.iter().all(|name| named.contains(&name.as_str())), "{named:?}");
    }
}

#[test]
fn every_variable_is_a_parameter_an_input_or_an_output_before_it() {
    for document in documents() {
        for article in list(&document, "/articles") {
            let names = |at: &str| {
                let fields = list(article, &format!("/machine_readable/execution/{at}")).iter();
                fields.map(|field| field["name"].as_str().unwrap_or_default().to_string()).collect::<Vec<_>>()
            };
            let mut known: HashSet<String> = [names("parameters"), names("input")].concat().into_iter().collect();
            assert_eq!(known.len(), names("parameters").len() + names("input").len(), "a name twice");
            for action in list(article, "/machine_readable/execution/actions") {
                let mut used = Vec::new();
                evaluate::variables(&action["value"], &mut used);
                assert!(!used.is_empty() && used.iter().all(|name| known.contains(*name)), "{action}");
                known.extend(action["output"].as_str().map(str::to_string));
            }
            // What is made is what the article says it makes.
            let made = list(article, "/machine_readable/execution/actions").iter();
            let made: Vec<String> = made.filter_map(|action| action["output"].as_str().map(str::to_string)).collect();
            assert_eq!(made, names("output"));
        }
    }
}

/// The facts of a case as parameters, if the shape can take them: whole dates, and nothing that is not known.
fn cases() -> Vec<(String, Facts, law::facts::Facts)> {
    let all: Vec<Case> = serde_json::from_str(&support::text("tests/law/cases.json")).expect("cases");
    all.into_iter().map(|case| (case.id, Facts::of(&case.facts.to_facts()), case.facts.to_facts())).collect()
}

#[test]
fn what_holds_and_what_fails_is_the_same_as_in_the_program() {
    let mut compared = 0;
    for (id, parameters, facts) in cases() {
        let situation = Situation::new(&REMIGRATION, &facts, TODAY);
        let Some(text) = situation.versions.last() else { continue };
        let outcome = REMIGRATION.outcome(&situation);
        let document = document(text, None);
        for (condition, truth) in ConditionId::ALL.iter().map(|id| (*id, outcome.truth(*id))) {
            let name = output(condition);
            let (_, value) = actions(&document).find(|(other, _)| *other == name).expect("an action");
            let mut used = Vec::new();
            evaluate::variables(value, &mut used);
            let decided = |yes: bool| {
                let mut given = parameters.clone();
                let open = used.iter().filter(|name| name.starts_with(DECIDED));
                open.for_each(|name| given.set(name, json!(yes)));
                given
            };
            // What is not known cannot be given; what the sources leave open must not matter.
            let both = [false, true].map(|yes| evaluate(value, &decided(yes)));
            let [Some(one), Some(other)] = both else { continue };
            if name == output(ConditionId::Benefit1Year) || one != other {
                continue;
            }
            compared += 1;
            let expected = match truth {
                Truth::Holds => json!(true),
                Truth::Fails => json!(false),
                // Open although every fact is known: never here.
                Truth::Open => Value::Null,
            };
            assert_eq!(one, expected, "{id}: {name}");
        }
    }
    assert!(compared > 900, "{compared} conditions were compared");
}

#[test]
fn a_day_before_on_and_after_each_day_of_the_act_comes_out_the_same() {
    let mut days = 0;
    for condition in REMIGRATION.conditions {
        evaluate::each(&condition.criterion, &mut |criterion| {
            let law::criterion::Criterion::Before(fact, day) = criterion else { return };
            for (days_off, expected) in [(-366, true), (-1, true), (0, false), (1, false), (400, false)] {
                let given = Date::from_day_number(day.day_number() + days_off);
                let mut parameters = Facts::default();
                parameters.set(&fact.key(), json!(given.to_string()));
                let value = tools::open::regelrecht::operation(criterion);
                assert_eq!(evaluate(&value, &parameters), Some(json!(expected)), "{given} before {day}");
                days += 1;
            }
        });
    }
    assert!(days >= 30, "{days}");
}

#[test]
fn what_cannot_be_said_stands_in_the_files() {
    for (document, text) in documents().iter().zip(REMIGRATION.versions) {
        let said: Vec<String> = list(document, "/articles")
            .iter()
            .flat_map(|article| list(article, "/machine_readable/untranslatables"))
            .map(|one| one["construct"].as_str().unwrap_or_default().to_string())
            .collect();
        assert!(said.iter().any(|one| one.contains("year of benefit")), "{said:?}");
        assert_eq!(said.iter().any(|one| one.starts_with("2b(1)(k)")), !text.not_asked.is_empty());
        let open = ["naturalised-refugee", "refugee-born-elsewhere", "moluccan-to-indonesia"];
        assert!(open.iter().all(|code| said.iter().any(|one| one.contains(code))), "{said:?}");
        let benefits = list(document, "/articles")
            .iter()
            .find_map(|article| article.pointer("/machine_readable/definitions/BENEFITS_THAT_COUNT/value")?.as_array());
        let listed: Vec<&str> = benefits.into_iter().flatten().filter_map(Value::as_str).collect();
        let expected: Vec<&str> = text.benefits.iter().flat_map(|group| group.iter()).map(|kind| kind.code()).collect();
        assert_eq!(listed, expected);
    }
    assert!(LIMITS.iter().any(|(_, done)| done.contains(YEAR_OF_BENEFIT)));
}

#[test]
fn the_files_are_what_the_schema_of_regelrecht_says() {
    let Some(file) = env::var_os("REGELRECHT_SCHEMA") else { return };
    let schema: Value = serde_json::from_str(&fs::read_to_string(file).expect("the schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for document in documents() {
        let wrong: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
