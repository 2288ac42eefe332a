//! What other sites get.
#![allow(clippy::expect_used, reason = "a test stops where something is not as it must be")]

use engine::judge;
use serde_json::{Value, json};

const TODAY: &str = "2026-11-21";

fn outcome(request: &Value) -> Value {
    serde_json::from_str(&judge(&request.to_string(), TODAY)).expect("JSON")
}

fn cases(file: &str) -> Vec<Value> {
    serde_json::from_str(&support::text(&format!("tests/law/{file}.json"))).expect("cases")
}

#[test]
fn every_case_of_the_act_comes_out_as_expected() {
    let all = cases("cases");
    assert!(all.len() > 80);
    for case in all {
        let outcome = outcome(&case);
        let of = |truth: &str| -> Vec<&Value> {
            let reasons = outcome["reasons"].as_array().into_iter().flatten();
            reasons.filter(|reason| reason["truth"] == truth).map(|reason| &reason["condition"]).collect()
        };
        assert_eq!(outcome["verdict"], case["expect"]["verdict"], "{}", case["id"]);
        let mut fails: Vec<&Value> = case["expect"]["fails"].as_array().into_iter().flatten().collect();
        let mut found = of("fails");
        fails.sort_by_key(|code| code.to_string());
        found.sort_by_key(|code| code.to_string());
        assert_eq!(found, fails, "{}", case["id"]);
        assert_eq!(outcome["reasons"].as_array().map(Vec::len), Some(16));
    }
}

#[test]
fn every_case_of_what_is_around_it_comes_out_as_expected() {
    let mut judged = 0;
    for case in ["keep", "away", "events", "plan"].into_iter().flat_map(cases) {
        let (outcome, expect) = (outcome(&case), &case["expect"]);
        assert_eq!(outcome["effect"], expect["effect"], "{}: {outcome}", case["id"]);
        if !expect["outcome"].is_null() {
            assert_eq!(outcome["outcome"], expect["outcome"], "{}", case["id"]);
        }
        let days = outcome["days"].as_array().expect("days");
        for (code, day) in expect["dates"].as_object().into_iter().flatten() {
            let found = days.iter().find(|found| found["code"] == json!(code)).expect("a day");
            assert_eq!(found["day"], *day, "{}: {code}", case["id"]);
        }
        judged += 1;
    }
    assert!(judged > 200, "{judged}");
}

#[test]
fn a_reason_says_where_it_stands_and_what_of_the_facts_tells_it() {
    let found = outcome(&json!({ "facts": { "application_received": "2023-05-01", "birth_date": "1973-03-14" } }));
    assert_eq!(found["detail"], "not-eligible");
    assert_eq!((&found["today"], &found["settled"]), (&json!(TODAY), &json!(true)));
    let first = &found["reasons"][0];
    assert_eq!((&first["condition"], &first["truth"]), (&json!("age-55"), &json!("fails")));
    assert_eq!(first["articles"], json!(["2b(1)(c)"]));
    assert_eq!(first["because"], json!({ "code": "why-age", "values": { "age": 50 } }));
    assert!(first["address"].as_str().is_some_and(|address| address.ends_with("#Artikel2b")));
    let open = &found["reasons"][1];
    assert_eq!(open["truth"], "open");
    assert!(open["missing"].as_array().is_some_and(|facts| !facts.is_empty()));
}

#[test]
fn nothing_known_is_nothing_decided() {
    let found = outcome(&json!({ "facts": {} }));
    assert_eq!((&found["verdict"], &found["settled"]), (&json!("undetermined"), &json!(false)));
    let found = outcome(&json!({ "scheme": "aow", "facts": {} }));
    assert_eq!(found["effect"], "open");
    assert!(found["sources"].as_array().is_some_and(|sources| !sources.is_empty()));
}

#[test]
fn what_is_wrong_is_said_with_its_key() {
    for (request, expected) in [
        (json!({}), "the key \"facts\" is missing"),
        (json!({ "facts": { "age": 3 } }), "facts.age: "),
        (json!({ "facts": { "birth_date": "2024-02-30" } }), "facts.birth_date: \"2024-02-30\": not an existing date"),
        (json!({ "facts": {}, "scheme": "none" }), "scheme: \"none\" is not a scheme"),
        (json!({ "facts": {}, "language": "tr" }), "language"),
    ] {
        let error = outcome(&request)["error"].as_str().unwrap_or_default().to_string();
        assert!(error.contains(expected), "{request}: {error}");
    }
    assert!(judge("{", TODAY).contains("\"error\""));
    assert!(judge("{\"facts\":{}}", "tomorrow").contains("today: "));
}
