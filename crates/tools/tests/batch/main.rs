//! The batch check as it is run: arguments and files in; results, sentences and a status out.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what is wrong by failing")]

mod faults;
mod many;
mod run;
mod schemes;

use run::{check, check_text};
use serde_json::Value;

const CASES: &str = include_str!("../../../../tests/law/cases.json");
const TODAY: [&str; 2] = ["--today", "2026-11-21"];

fn results(output: &str) -> Vec<Value> {
    serde_json::from_str(output).unwrap()
}

#[test]
fn the_cases_of_the_law_come_out_as_expected() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/law/cases.json");
    let done = check(&[TODAY[0], TODAY[1], file], "");
    assert_eq!((done.status, done.errors.as_str()), (0, ""));
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let found = results(&done.output);
    assert_eq!(found.len(), cases.len());
    for (case, result) in cases.iter().zip(&found) {
        assert_eq!(result["id"], case["id"]);
        assert_eq!(result["verdict"], case["expect"]["verdict"], "{}", case["id"]);
        assert_eq!(result["fails"], case["expect"]["fails"], "{}", case["id"]);
        assert_eq!(result.as_object().unwrap().len(), 4, "id, verdict, fails and open: {result}");
    }
    let lines = done.output.lines().collect::<Vec<_>>();
    assert_eq!(lines.len(), cases.len() + 2, "a line for each case, and the brackets");
    let keys = lines[1].match_indices("\":").count();
    assert!(lines[1].starts_with("{\"id\":\"G00\",\"verdict\":\"eligible\",\"fails\":[") && keys == 4, "{}", lines[1]);
}

#[test]
fn the_cases_for_a_training_come_out_as_their_readme_says_on_any_day() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/training/cases.json");
    let readme = support::text("examples/training/README.md");
    for day in ["2026-11-21", "2030-01-01"] {
        let done = check(&["--today", day, file], "");
        assert_eq!((done.status, done.errors.as_str()), (0, ""), "{day}");
        let found = results(&done.output);
        assert_eq!(found.len(), 8);
        for result in found {
            assert!(readme.contains(&format!("| `{}` |", result["id"].as_str().unwrap())), "{result}");
        }
    }
}

#[test]
fn standard_input_is_as_good_as_a_file() {
    let done = check(&[TODAY[0], TODAY[1], "-"], CASES);
    assert_eq!((done.status, done.errors.as_str()), (0, ""));
    assert_eq!(done.output, check_text(CASES).output);
}

#[test]
fn a_wrong_expectation_is_named_and_the_others_are_judged() {
    let mut cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let place = cases.iter().position(|case| case["id"] == "G02").unwrap();
    cases[place]["expect"] = serde_json::json!({"verdict": "eligible", "fails": ["age-55"], "open": ["state-debts"]});
    let done = check_text(&serde_json::to_string(&cases).unwrap());
    assert_eq!(done.status, 1);
    let lines = done.errors.lines().collect::<Vec<_>>();
    let expected = "case \"G02\": verdict not_eligible instead of eligible; \
                    fails [application-in-time] instead of [age-55]; open [] instead of [state-debts]";
    assert_eq!(lines[0], expected);
    assert_eq!(lines[1], format!("remigratiewijzer-check: 1 of {} cases came out otherwise", cases.len()));
    assert_eq!(lines.len(), 2);
    assert_eq!(results(&done.output).len(), cases.len());
}

#[test]
fn the_order_of_expected_conditions_is_of_no_account() {
    let case = |fails: &str| {
        let facts = r#"{"detained": true, "lives_in_nl": false}"#;
        format!(r#"[{{"id": "A", "facts": {facts}, "expect": {{"verdict": "not_eligible", "fails": {fails}}}}}]"#)
    };
    assert_eq!(check_text(&case(r#"["not-detained", "lives-in-nl"]"#)).status, 0);
    assert_eq!(check_text(&case(r#"["lives-in-nl", "not-detained"]"#)).status, 0);
    assert_eq!(check_text(&case(r#"["lives-in-nl"]"#)).status, 1);
    assert_eq!(check_text(&case(r#"["lives-in-nl", "not-detained", "age-55"]"#)).status, 1);
}

#[test]
fn without_facts_everything_is_open_and_without_cases_there_are_no_results() {
    let done = check_text(r#"[{"id": "nothing known", "facts": {}}]"#);
    assert_eq!(done.status, 0);
    let [result] = results(&done.output).try_into().unwrap();
    assert_eq!(result["verdict"], "undetermined");
    assert_eq!(result["fails"], serde_json::json!([]));
    assert!(!result["open"].as_array().unwrap().is_empty());
    let done = check_text("[]");
    assert_eq!((done.status, done.output.as_str(), done.errors.as_str()), (0, "[]\n", ""));
    let done = check_text("\u{feff}[]");
    assert_eq!((done.status, done.output.as_str()), (0, "[]\n"), "a byte order mark is skipped");
}

#[test]
fn who_did_not_apply_is_judged_on_the_last_day_of_2024_or_an_earlier_one_that_is_given() {
    let fails_on = |arguments: &[&str]| {
        let case = r#"[{"id": "A", "facts": {"application_received": "none", "birth_date": "1969-03-01"}}]"#;
        let done = check(arguments, case);
        assert_eq!((done.status, done.errors.as_str()), (0, ""));
        results(&done.output)[0]["fails"].as_array().unwrap().iter().any(|word| word == "age-55")
    };
    assert!(fails_on(&["--today", "2024-02-29", "-"]));
    assert!(!fails_on(&["--today", "2024-03-01", "-"]));
    assert!(!fails_on(&["-", "--today=2024-03-01"]));
    assert!(!fails_on(&["-"]));
    let younger = r#"[{"id": "A", "facts": {"application_received": "none", "birth_date": "1970-01-01"}}]"#;
    let done = check(&["--today", "2026-03-01", "-"], younger);
    assert!(results(&done.output)[0]["fails"].as_array().unwrap().iter().any(|word| word == "age-55"));
}

#[test]
fn a_name_is_written_as_json_whatever_is_in_it() {
    let done = check_text(r#"[{"id": "a \"b\" \\ \n \u0001 é ش", "facts": {}}]"#);
    assert_eq!(done.status, 0);
    assert_eq!(results(&done.output)[0]["id"], "a \"b\" \\ \n \u{1} é ش");
    assert_eq!(done.output.lines().count(), 3);
}

#[test]
fn help_says_how() {
    for option in ["--help", "-h"] {
        let done = check(&[option], "");
        assert_eq!((done.status, done.errors.as_str()), (0, ""));
        assert!(done.output.contains("Usage: remigratiewijzer-check [--today YYYY-MM-DD] FILE"));
        assert_eq!(done.output.lines().find(|line| line.chars().count() > 80), None);
    }
}
