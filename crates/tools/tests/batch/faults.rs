//! Bad input and bad arguments: status 2, and one sentence that names the case and the key.

use law::facts::{BenefitKind, Debts, Partner, Permit};

use super::run::{check, check_text, start};

/// The one sentence, after a check of everything around it.
fn sentence(arguments: &[&str], input: Vec<u8>) -> String {
    let done = check(arguments, input);
    assert_eq!(done.status, 2, "{}", done.errors);
    let text = done.errors.strip_suffix('\n').unwrap();
    assert!(!text.contains('\n'), "one sentence: {text}");
    if !done.output.is_empty() {
        assert!(serde_json::from_str::<serde_json::Value>(&done.output).is_err(), "it looks complete: {}", done.output);
    }
    text.strip_prefix("remigratiewijzer-check: ").unwrap().to_string()
}

fn refused(input: &str, expected: &str) {
    assert_eq!(sentence(&["-"], input.as_bytes().to_vec()), expected, "for {input}");
}

/// A case with this after its id is refused with this sentence, even if another, good one stands before it.
fn case_refused(rest: &str, expected: &str) {
    refused(&format!(r#"[{{"id": "A7", {rest}}}]"#), expected);
    refused(&format!(r#"[{{"id": "good", "facts": {{}}}}, {{{rest}, "id": "A7"}}]"#), expected);
}

fn facts_refused(facts: &str, expected: &str) {
    case_refused(&format!(r#""facts": {{{facts}}}"#), expected);
}

const NOT_A_DATE: &str = "not an existing date; write YYYY-MM-DD, YYYY-MM or YYYY";

#[test]
fn unknown_keys() {
    facts_refused(r#""birthdate": "1960""#, r#"case "A7", key facts.birthdate: there is no key "birthdate""#);
    case_refused(r#""facts": {}, "fact": {}"#, r#"case "A7", key fact: there is no key "fact""#);
    facts_refused(
        r#""benefits": [{"kind": "ww", "from": "2020"}, {"kind": "ww", "since": "2020"}]"#,
        r#"case "A7", key facts.benefits[1].since: there is no key "since""#,
    );
    case_refused(
        r#""facts": {}, "expect": {"verdict": "eligible", "fails": [], "opens": []}"#,
        r#"case "A7", key expect.opens: there is no key "opens""#,
    );
}

#[test]
fn unknown_words() {
    let unknown = |key: &str, word: &str, words: &[&str]| {
        let words = words.join(", ");
        format!(r#"case "A7", key {key}: "{word}" is not a word this key knows; write one of: {words}"#)
    };
    facts_refused(r#""permit": "8a""#, &unknown("facts.permit", "8a", Permit::CODES));
    facts_refused(r#""state_debts": "few""#, &unknown("facts.state_debts", "few", Debts::CODES));
    facts_refused(r#""partner_state_debts": "None""#, &unknown("facts.partner_state_debts", "None", Debts::CODES));
    facts_refused(r#""partner": "married""#, &unknown("facts.partner", "married", Partner::CODES));
    let kinds = unknown("facts.benefits[0].kind", "wwb", BenefitKind::CODES);
    facts_refused(r#""benefits": [{"kind": "wwb", "from": "2010"}]"#, &kinds);
    let country = "not a country; write two capital letters as in ISO 3166-1, XK for Kosovo";
    facts_refused(r#""birth_country": "UK""#, &format!(r#"case "A7", key facts.birth_country: "UK": {country}"#));
    facts_refused(
        r#""nationalities": ["NL", "tr"]"#,
        &format!(r#"case "A7", key facts.nationalities: "tr": {country}"#),
    );
    let expect = |verdict: &str, fails: &str| {
        format!(r#""facts": {{}}, "expect": {{"verdict": "{verdict}", "fails": [{fails}], "open": []}}"#)
    };
    case_refused(&expect("maybe", ""), r#"case "A7", key expect.verdict: "maybe" is not a verdict"#);
    case_refused(&expect("eligible", r#""age""#), r#"case "A7", key expect.fails: "age" is not a condition"#);
}

#[test]
fn impossible_dates() {
    for (key, date) in [
        ("birth_date", "2023-02-29"),
        ("birth_date", "1960-13"),
        ("settled_in_nl", "85-06-01"),
        ("residence_since", "1985-6-1"),
        ("residence_since", ""),
        ("asylum_permit_received", "never"),
        ("application_received", "None"),
        ("application_received", "01-10-2024"),
    ] {
        facts_refused(
            &format!(r#""{key}": "{date}""#),
            &format!(r#"case "A7", key facts.{key}: "{date}": {NOT_A_DATE}"#),
        );
    }
    facts_refused(
        r#""benefits": [{"kind": "ww", "from": "2020-01-01", "until": "2020-04-31"}]"#,
        &format!(r#"case "A7", key facts.benefits[0].until: "2020-04-31": {NOT_A_DATE}"#),
    );
}

#[test]
fn a_benefit_that_ends_before_it_begins() {
    let before = |first: &str, until: &str| {
        format!(r#""benefits": [{first}{{"kind": "ww", "from": "2023-03-01", "until": "{until}"}}]"#,)
    };
    let expected = |place| format!(r#"case "A7", key facts.benefits[{place}].until: it lies before from"#);
    facts_refused(&before("", "2023-02-28"), &expected(0));
    facts_refused(&before("", "2022"), &expected(0));
    facts_refused(&before(r#"{"kind": "wao", "from": "2020"}, "#, "2023-02"), &expected(1));
    for until in ["2023-03-01", "2023-03", "2023"] {
        let done = check_text(&format!(r#"[{{"id": "A", "facts": {{{}}}}}]"#, before("", until)));
        assert_eq!((done.status, done.errors.as_str()), (0, ""), "{until}");
    }
}

#[test]
fn wrong_types() {
    let wrong =
        |key: &str, found: &str, expected: &str| format!(r#"case "A7", key {key}: it is {found}, not {expected}"#);
    facts_refused(r#""birth_date": 1960"#, &wrong("facts.birth_date", "the number 1960", "a string"));
    facts_refused(r#""birth_date": null"#, &wrong("facts.birth_date", "null", "a string"));
    facts_refused(r#""detained": "no""#, &wrong("facts.detained", r#"the text "no""#, "a boolean"));
    facts_refused(r#""detained": null"#, &wrong("facts.detained", "null", "a boolean"));
    facts_refused(r#""nationalities": "NL""#, &wrong("facts.nationalities", r#"the text "NL""#, "a sequence"));
    facts_refused(r#""benefits": null"#, &wrong("facts.benefits", "null", "a sequence"));
    facts_refused(r#""benefits": [["ww", "2020", "2021", false]]"#, &wrong("facts.benefits[0]", "a list", "an object"));
    case_refused(r#""facts": []"#, &wrong("facts", "a list", "an object"));
    case_refused(r#""facts": {}, "expect": ["eligible", [], []]"#, &wrong("expect", "a list", "an object"));
    case_refused(
        r#""facts": {}, "expect": {"verdict": "eligible", "fails": "age-55"}"#,
        &wrong("expect.fails", r#"the text "age-55""#, "a sequence"),
    );
    refused(r#"[["A7", "", {}]]"#, "case number 1: a case must be an object");
    refused(r#"[{"id": "A7", "facts": {}}, 5]"#, "case number 2: a case must be an object");
}

#[test]
fn missing_and_double_keys() {
    refused(r#"[{"facts": {}}]"#, r#"case number 1: the key "id" is missing"#);
    refused(r#"[{"id": "", "facts": {}}]"#, "case number 1, key id: it is empty");
    refused(r#"[{"id": 7, "facts": {}}]"#, "case number 1, key id: it is the number 7, not a string");
    refused(
        r#"[{"id": "A", "facts": {}}, {"facts": {"permit": "x"}}]"#,
        &format!(
            r#"case number 2, key facts.permit: "x" is not a word this key knows; write one of: {}"#,
            Permit::CODES.join(", ")
        ),
    );
    refused(r#"[{"id": "A7"}]"#, r#"case "A7": the key "facts" is missing"#);
    refused(
        r#"[{"id": "A7", "facts": {}, "expect": {"verdict": "eligible"}}]"#,
        r#"case "A7", key expect: the key "fails" is missing"#,
    );
    facts_refused(r#""benefits": [{"kind": "ww"}]"#, r#"case "A7", key facts.benefits[0]: the key "from" is missing"#);
    facts_refused(r#""detained": true, "detained": false"#, r#"case "A7", key facts: the key "detained" comes twice"#);
    case_refused(r#""facts": {}, "facts": {}"#, r#"case "A7": the key "facts" comes twice"#);
    refused(r#"[{"id": "A", "id": "B", "facts": {}}]"#, r#"case number 1: the key "id" comes twice"#);
    refused(
        r#"[{"id": "A", "facts": {}}, {"id": "B", "facts": {}}, {"id": "A", "facts": {}}]"#,
        r#"case number 3, key id: "A" comes twice"#,
    );
}

#[test]
fn texts_that_are_no_array_of_cases() {
    refused("", "the input is empty; it must be a JSON array of cases");
    refused(" \n", "the input is empty; it must be a JSON array of cases");
    let no_array = "the input is not a JSON array of cases in UTF-8: ";
    refused(r#"{"id": "A", "facts": {}}"#, "the input is not a JSON array of cases in UTF-8; put them in [ ]");
    refused("id;facts\nA;\n", &format!("{no_array}expected value at line 1 column 1"));
    assert_eq!(sentence(&["-"], b"\xff\xfe[\0]\0".to_vec()), format!("{no_array}this is not UTF-8"));
    for cut in [r#"["#, r#"[{"id": "#, r#"[{"id": "A", "facts": {"#] {
        refused(cut, "the input ends before the array does, at case number 1");
    }
    for cut in [r#"[{"id": "A", "facts": {}}"#, r#"[{"id": "A", "facts": {}},"#, r#"[{"id": "A", "facts": {}}, {"id"#] {
        refused(cut, "the input ends before the array does, at case number 2");
    }
    refused("[{\"id\": \"A\", \"facts\": {}},\n]", "case number 2: trailing comma at line 2 column 1");
    refused("[{'id': 'A'}]", "case number 1: key must be a string at line 1 column 3");
    refused(r#"[{"id": "A", "facts": {}}] []"#, "there is something after the end of the array (line 1, column 28)");
    let latin_1 = b"[{\"id\": \"Jos\xe9\", \"facts\": {}}]".to_vec();
    assert_eq!(sentence(&["-"], latin_1), "case number 1: this is not UTF-8");
}

#[test]
fn characters_that_steer_a_terminal_are_shown() {
    refused(
        r#"[{"id": "\u001b[2J", "facts": {"permit": "a\nb"}}]"#,
        &r#"case "\u{1b}[2J", key facts.permit: "a\nb" is not a word this key knows; write one of: WORDS"#
            .replace("WORDS", &Permit::CODES.join(", ")),
    );
}

#[test]
fn arguments() {
    let refused = |arguments: &[&str], expected: &str| assert_eq!(sentence(arguments, b"[]".to_vec()), expected);
    refused(&[], "which file? Name one, or - for standard input; see --help");
    refused(&["-", "-"], "one file at a time, please; see --help");
    refused(&["a.json", "b.json"], "one file at a time, please; see --help");
    refused(&["--verbose", "-"], "--verbose is not an option; see --help");
    refused(&["-", "--today"], "--today must be followed by a day");
    refused(&["--today", "2024-01-01", "--today=2024-01-01", "-"], "--today is given twice");
    for day in ["2024", "2024-02-30", "today", ""] {
        let expected = format!("--today must be an existing day, as in 2024-12-31; \"{day}\" is none");
        refused(&["--today", day, "-"], &expected);
    }
    let missing = sentence(&["no-such-file.json"], Vec::new());
    assert!(missing.starts_with("no-such-file.json could not be opened: "), "{missing}");
    let folder = sentence(&[env!("CARGO_MANIFEST_DIR")], Vec::new());
    assert!(folder.contains("could not be "), "{folder}");
    // After --, everything is a file.
    assert!(sentence(&["--", "--today"], Vec::new()).starts_with("--today could not be opened: "));
}

#[test]
fn results_before_a_fault_are_right_but_not_closed() {
    let done = check_text(r#"[{"id": "A", "facts": {"detained": true}}, {"id": "B", "facts": {"detained": 1}}]"#);
    assert_eq!(done.status, 2);
    assert!(done.output.starts_with("[\n{\"id\":\"A\",\"verdict\":\"not_eligible\",\"fails\":[\"not-detained\"],"));
    assert!(!done.output.contains("\"B\"") && done.output.ends_with("]}"), "{}", done.output);
    let done = check_text(r#"[{"id": "B", "facts": {"detained": 1}}]"#);
    assert_eq!((done.status, done.output.as_str()), (2, ""));
}

#[test]
fn a_reader_that_leaves_ends_the_check_quietly() {
    use std::io::{Read, Write};
    let mut child = start(&["-"]);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let mut written = stdin.write_all(b"[");
    for number in 0..5000 {
        written = written.and_then(|()| {
            write!(stdin, "{}{{\"id\":\"{number}\",\"facts\":{{}}}}", if number > 0 { "," } else { "" })
        });
    }
    // It may have left before it has read all.
    let _ = written.and_then(|()| stdin.write_all(b"]"));
    drop(stdin);
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((child.wait().unwrap().code(), errors.as_str()), (Some(2), ""));
}
