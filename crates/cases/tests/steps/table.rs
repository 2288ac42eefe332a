//! A table of cases (CSV) is judged as the same cases in JSON are, and what is wrong in it is named by row and column.

use law::facts::{AnswerKind, FactId};

use super::run;

#[test]
fn a_table_is_judged_as_the_same_cases_in_json() {
    let json = r#"[
        {"id": "2024-017", "facts": {"application_received": "2023-05-01", "birth_date": "1965-03", "birth_country": "TR",
         "nationalities": ["TR", "NL"], "lives_in_nl": true, "partner": "none", "benefits": [
         {"kind": "ww", "from": "2021-05-01", "until": "2022-04-30"}, {"kind": "participatiewet", "from": "2022-05-01"}]}},
        {"id": "2024-018", "facts": {"application_received": "2024-12-30", "birth_date": "1980-02-11", "birth_country": "MA",
         "nationalities": ["MA"], "lives_in_nl": true, "partner": "none", "benefits": [{"kind": "zw", "from": "2023-01-01"}]},
         "expect": {"verdict": "not_eligible", "fails": ["age-55", "benefit-1-year"]}},
        {"id": "2024-019", "facts": {"application_received": "none", "birth_date": "1958", "birth_country": "SR",
         "nationalities": ["NL"], "lives_in_nl": true, "partner": "stays_in_nl", "benefits": [{"kind": "aow", "from": "2024-10-15"}]},
         "expect": {"verdict": "not_eligible", "fails": ["application-in-time", "partner-goes-along", "benefit-1-year"]}}
    ]"#;
    let (rows, _) = run(json, 10);
    assert!(rows.len() == 3 && rows.iter().all(|row| row.difference.is_none()), "{rows:?}");
    let example = std::fs::read_to_string(support::path("examples/table/cases.csv")).unwrap();
    for size in [1, 2, 100] {
        let (table, results) = run(&example, size);
        assert_eq!(table, rows, "in steps of {size}");
        let results = results.unwrap();
        let lines: Vec<&str> = results.split("\r\n").collect();
        assert_eq!((lines[0], lines.len()), ("id;verdict;fails;open;difference", 5));
        assert!(lines[2].starts_with("2024-018;not_eligible;age-55|benefit-1-year;"), "{}", lines[2]);
    }
}

#[test]
fn schemes_stand_in_tables_too() {
    let text = "id,scheme,destination,receives,alone,expect.effect,expect.outcome\n\
                N1,aow,MA,aow,true,stays,same\nN2,aow,TR,aow|aio,WAAR,stops,\nN3,,,,,,\n";
    let (rows, results) = run(text, 5);
    assert_eq!(rows.len(), 3, "{results:?}");
    assert_eq!((rows[0].outcome.as_str(), rows[0].scheme.as_str()), ("stays", "aow"));
    assert_eq!(rows[1].difference.as_deref(), Some("effect stays instead of stops"));
    let results = results.unwrap();
    let mut lines = results.split("\r\n");
    assert_eq!(lines.next(), Some("id,scheme,verdict,fails,open,effect,outcome,dates,too_long,difference"));
    assert!(lines.next().unwrap().starts_with("N1,aow,,,none,stays,same,"), "{results}");
}

#[test]
fn what_a_dutch_spreadsheet_makes_of_it_is_read() {
    let text = "\u{feff}id;birth_date;application_received;lives_in_nl;benefits;\r\n\"A;\"\"1\"\"\";1-5-1965;2023-05;WAAR;none;\r\n;;;;;\r\nB;;31-12-2024;onwaar;;\r\n";
    let (rows, results) = run(text, 1);
    assert_eq!(rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["A;\"1\"", "B"]);
    assert!(rows[0].why.contains(&"benefit-1-year".to_string()));
    let results = results.unwrap();
    assert!(results.starts_with("\u{feff}id;verdict;fails;open\r\n\"A;\"\"1\"\"\";"), "{results}");
    // A month and a year are a date only as files have them.
    let (_, wrong) = run("id;birth_date\nA;5-1965\n", 1);
    assert_eq!(wrong.unwrap_err().column.as_deref(), Some("birth_date"));
}

#[test]
fn what_is_wrong_is_named_by_row_and_column_and_what_stands_before_is_judged() {
    for (text, line, column, words, judged) in [
        ("id;birth_date;nonsense\nA;1960;x\n", 1, Some("nonsense"), "there is no key", 0),
        ("id;birth_date;birth_date\nA;1960;1961\n", 1, Some("birth_date"), "comes twice", 0),
        ("birth_date;partner\n1960;none\n", 1, None, "no column \"id\"", 0),
        ("id;birth_date\nA;1960\nB;2024-02-30\n", 3, Some("birth_date"), "2024-02-30", 1),
        ("id;birth_date\nA;1960\nB;5/1/1960\n", 3, Some("birth_date"), "5/1/1960", 1),
        ("id;birth_date\n\"A\nB\";1960\n", 2, Some("id"), "more than one line", 0),
        ("id;birth_date\n;1960\n", 2, None, "the key \"id\" is missing", 0),
        ("id;birth_date\nA;1960\nA;1961\n", 3, Some("id"), "comes twice", 1),
        ("id;birth_date\n=1+1;1960\n", 2, Some("id"), "formula", 0),
        ("id;lives_in_nl\nA;maybe\n", 2, Some("lives_in_nl"), "not true or false", 0),
        ("id;birth_country\nA;Turkije\n", 2, Some("birth_country"), "Turkije", 0),
        ("id;nationalities\nA;TR|XX9\n", 2, Some("nationalities"), "XX9", 0),
        ("id;partner\nA;somewhere\n", 2, Some("partner"), "not a word", 0),
        ("id;benefits\nA;ww\n", 2, Some("benefits"), "\"ww\" is not a kind", 0),
        ("id;benefits\nA;ww 2020-01-01|xx 2021-01-01\n", 2, Some("benefits"), "xx", 0),
        ("id;scheme\nA;nothing\n", 2, Some("scheme"), "not a scheme", 0),
        ("id;scheme;expect.effect\nA;aow;up\n", 2, Some("expect.effect"), "not an effect", 0),
        ("id;expect.verdict;expect.fails\nA;maybe;none\n", 2, Some("expect.verdict"), "not a verdict", 0),
        ("id;expect.sum;birth_date\nA;1;1960\n", 2, Some("expect.sum"), "sum", 0),
        ("id;birth_date\nA;1960;more\n", 2, Some("3"), "no heading above \"more\"", 0),
        ("id;;birth_date\nA;x;1960\n", 2, Some("2"), "no heading above \"x\"", 0),
        ("name,number\nx,1\n", 1, Some("name"), "there is no key", 0),
        ("just words\n", 1, Some("just words"), "there is no key", 0),
    ] {
        let (rows, stopped) = run(text, 2);
        let stopped = stopped.unwrap_err();
        assert_eq!(
            (stopped.line, stopped.column.as_deref(), rows.len()),
            (line, column, judged),
            "{text}: {stopped:?}"
        );
        assert!(stopped.sentence.contains(words), "{text}: {}", stopped.sentence);
    }
}

#[test]
fn the_word_for_an_empty_list_is_no_word_of_a_list() {
    for fact in FactId::ALL {
        if let AnswerKind::Several(codes) = fact.row().kind {
            assert!(!codes.contains(&"none"), "{}", fact.key());
        }
    }
}

#[test]
fn headings_alone_are_no_fault() {
    let (rows, results) = run("id;birth_date\n", 3);
    assert_eq!((rows.len(), results.unwrap().as_str()), (0, "id;verdict;fails;open\r\n"));
}
