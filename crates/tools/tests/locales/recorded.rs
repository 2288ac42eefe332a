//! How far each translation has come: no file, no screen and no document says more than is recorded.

use std::fs;
use std::path::Path;

use i18n::{Language, TAGS};
use tools::locales::files::{ASKS, parts};
use tools::locales::states::{State, States};
use tools::locales::table::table;

use super::locales;

#[test]
fn what_is_recorded_is_of_a_language_and_of_no_day_to_come() {
    let states = States::read(&locales()).unwrap();
    for row in &states.rows {
        assert!(TAGS[1..].contains(&row.language.as_str()), "{row:?}");
        assert!(row.day <= clock::now().day && row.state != State::Drafted, "{row:?}");
    }
    let mut sorted = states.clone();
    sorted.rows.sort();
    sorted.rows.dedup_by(|one, other| (&one.language, &one.part) == (&other.language, &other.part));
    assert_eq!(sorted, states, "one row a file, in order");
}

#[test]
fn a_language_says_on_screen_what_is_recorded_of_its_file_that_has_come_least_far() {
    let states = States::read(&locales()).unwrap();
    // Names from CLDR, and what no screen of a visitor shows, say nothing of it.
    let shown = || parts().filter(|part| !["countries", "helper", "site"].contains(part));
    assert_eq!(Language::SOURCE.state(), i18n::State::Source);
    // Ordinary Dutch is no translation either.
    assert!(Language::all().filter(|one| one.is_dutch()).all(|one| one.state() == i18n::State::Source));
    for language in Language::all().filter(|language| !language.is_dutch()) {
        let rows: Vec<_> = shown().map(|part| states.row(language.tag(), part)).collect();
        let least = rows.iter().map(|row| row.map_or(State::Drafted, |row| row.state)).min();
        let day = || rows.iter().flatten().map(|row| row.day).min().unwrap();
        let expected = match least.unwrap() {
            State::Drafted => i18n::State::Drafted,
            State::ReadBack => i18n::State::ReadBack(day()),
            State::Checked => i18n::State::Checked(day()),
        };
        assert_eq!(language.state(), expected, "{language}");
        assert_eq!(language.is_draft(), least != Some(State::Checked), "{language}");
    }
}

#[test]
fn no_file_says_of_itself_how_far_it_has_come() {
    let claims = ["checked", "reviewed", "proofread", "read back", "native", "verified", "nagekeken", "gecontroleerd"];
    for tag in TAGS {
        for part in parts() {
            let text = fs::read_to_string(locales().join(tag).join(format!("{part}.ftl"))).unwrap();
            // What is asked of a reader claims nothing.
            let asks = |line: &str| line.strip_prefix("# ").is_some_and(|line| line.starts_with(ASKS));
            for comment in text.lines().filter(|line| line.starts_with('#') && !asks(line)) {
                let comment = comment.to_lowercase();
                let claims = !comment.contains("drafted") && claims.iter().any(|claim| comment.contains(claim));
                assert!(!claims, "locales/{tag}/{part}.ftl: {comment}");
            }
        }
    }
}

/// Before and behind the table in README.
const MARKS: [&str; 2] = ["<!-- languages -->\n", "<!-- /languages -->\n"];

/// A row without its last cell, and that cell: how large the texts are, which changes with every word.
fn size(row: &str) -> (&str, f64) {
    let (rest, size) = row.trim_end_matches(" |").rsplit_once("| ").unwrap_or((row, ""));
    (rest, size.trim_end_matches(" kB").parse().unwrap_or(0.0))
}

#[test]
fn readme_has_the_table_of_languages() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = fs::read_to_string(&file).unwrap();
    let (before, rest) = readme.split_once(MARKS[0]).unwrap();
    let (there, after) = rest.split_once(MARKS[1]).unwrap();
    let made = table(&locales()).unwrap();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, [before, MARKS[0], &made, MARKS[1], after].concat()).unwrap();
        return;
    }
    let stale = "UPDATE=1 cargo test -p tools --test locales writes the table in README anew";
    assert_eq!(there.lines().count(), made.lines().count(), "{stale}");
    for (there, made) in there.lines().zip(made.lines()) {
        let ((there, size_there), (made, size_made)) = (size(there), size(made));
        assert_eq!(there, made, "{stale}");
        assert!((size_there - size_made).abs() <= 0.1 * size_made, "{stale}");
    }
}
