//! A file of JSON gives the same in steps of any size, and a fault in it is named by its line.

use super::{TODAY, run};

#[test]
fn in_steps_of_any_size_the_same_comes_out_as_of_the_whole() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/law/cases.json");
    let text = std::fs::read_to_string(file).unwrap();
    let mut whole = Vec::new();
    let count = cases::check::check(text.as_bytes(), TODAY, &mut whole, Vec::new()).unwrap();
    assert!(count.cases > 50, "{} cases", count.cases);
    for most in [1, 7, 100_000] {
        let (rows, results) = run(&text, most);
        assert_eq!(u64::try_from(rows.len()), Ok(count.cases));
        assert_eq!(results.unwrap().as_bytes(), whole, "in steps of {most}");
        assert!(rows.iter().all(|row| row.difference.is_none()));
    }
}

#[test]
fn a_fault_names_its_line_and_the_cases_before_it_are_judged() {
    for (text, line, judged) in [
        ("", 1, 0),
        ("{}", 1, 0),
        ("[\n{\"id\": \"A\", \"facts\": {}},\n{\"id\": \"B\",\n \"facts\": {]}\n]", 4, 1),
        ("[\n{\"id\": \"A\", \"facts\": {}},\n\n{\"id\": \"A\", \"facts\": {}}]", 4, 1),
        ("[{\"id\": \"A\", \"facts\": {}}\n{\"id\": \"B\", \"facts\": {}}]", 2, 1),
        ("[{\"id\": \"A\", \"facts\": {\"birth_date\": \"2024-02-30\"}}]", 1, 0),
        ("[{\"id\": \"A\", \"facts\": {}}]\nx", 2, 1),
        ("[{\"id\": \"A\", \"facts\": {}}", 1, 1),
    ] {
        let (rows, results) = run(text, 1);
        let stopped = results.err().unwrap_or_default();
        assert_eq!((stopped.line, rows.len()), (line, judged), "{text}: {}", stopped.sentence);
    }
}

#[test]
fn no_cases_are_no_fault() {
    assert_eq!(run("\u{feff} [ ] \n", 5), (Vec::new(), Ok("[]\n".to_string())));
}
