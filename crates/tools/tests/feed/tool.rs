//! `script/places` says what a new feed changes, and what is wrong with it.

use crate::feeds::{feed_of, least, read, today, whole};
use crate::folder::Folder;
use serde_json::{Value, json};
use std::ffi::OsString;
use tools::feed::tool;

/// What is said on standard output and standard error, and the status.
fn run(options: &[&str], feed: &str) -> (String, String, u8) {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path()).expect("a folder");
    let file = folder.path().join("feed.json");
    std::fs::write(&file, feed).expect("written");
    let shipped = read(&feed_of(&[least("a"), whole("b"), least("c")])).expect("sound").records.to_string();
    let arguments = options.iter().map(OsString::from).chain([file.clone().into()]);
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let status = tool::run(arguments, &shipped, today(), &mut output, &mut errors);
    let text = |bytes| String::from_utf8(bytes).expect("text").replace(&file.display().to_string(), "FILE");
    (text(output), text(errors), status)
}

fn check(feed: &Value) -> (String, String, u8) {
    run(&[], &feed.to_string())
}

#[test]
fn nothing_changed() {
    let (said, errors, status) = check(&feed_of(&[least("c"), least("a"), whole("b")]));
    let expected = "3 records of 2026-11-21; shipped with the app: 3 of 2026-11-21\n\
                    0 added, 0 removed, 0 changed, 0 left out\n";
    assert_eq!((said.as_str(), errors.as_str(), status), (expected, "", 0));
}

#[test]
fn what_changed_is_told_key_by_key() {
    let mut other = whole("b");
    other["phones"] = json!(["14 030"]);
    other["wheelchair"] = Value::Null;
    let (said, _, status) = check(&feed_of(&[least("a"), other, least("d")]));
    let expected = "added: d\nremoved: c\nchanged: b\n  phones: \"030 286 18 00;+31 30 286 18 00\" -> \"14 030\"\n  \
                    wheelchair: \"true\" -> \"\"\n\
                    3 records of 2026-11-21; shipped with the app: 3 of 2026-11-21\n\
                    1 added, 1 removed, 1 changed, 0 left out\n";
    assert_eq!((said.as_str(), status), (expected, 0));
}

#[test]
fn what_is_left_out_and_what_nobody_reads_is_told() {
    let mut misspelt = whole("b");
    misspelt["adress"] = json!("Neude 11");
    misspelt["location"]["floor"] = json!(1);
    misspelt["schedules"][1]["note"] = json!("\u{1b}[2J");
    let (said, _, status) = check(&feed_of(&[least("a"), misspelt, json!({ "id": "c", "kind": "svb" }), least("d")]));
    let told: Vec<&str> = said.lines().take(6).collect();
    assert_eq!(told[0], "left out: record 3: the key \"organization\" is missing");
    assert_eq!(
        told[1..4],
        ["adress", "location.floor", "schedules.note"].map(|key| format!("nobody reads: record 2, key {key}"))
    );
    assert_eq!(told[4..], ["added: d", "removed: c"]);
    assert_eq!(status, 1);
}

#[test]
fn what_would_be_refused_is_told() {
    let mut old = feed_of(&[least("a"), least("b")]);
    old["date"] = json!("2025-01-01");
    assert_eq!(check(&old), (String::new(), "FILE would be refused: it is older than what is there\n".to_owned(), 2));
    let huge = " ".repeat(1_000_001);
    assert_eq!(run(&[], &huge).1, "FILE would be refused: it is too large\n");
    assert_eq!(run(&["--csv"], "nothing").1, "FILE would be refused: it is not JSON of the right shape\n");
    assert_eq!(run(&["--fast"], "").1, "--fast is not an option; see --help\n");
    assert_eq!(run(&["x"], "").1, "one file at a time, please; see --help\n");
    assert!(run(&["--today", "soon"], "").1.starts_with("--today: not an existing date"));
}

#[test]
fn the_day_can_be_another() {
    let mut feed = feed_of(&[least("a"), least("c")]);
    feed["date"] = json!("2027-01-01");
    assert_eq!(check(&feed).2, 2, "that day has not come");
    assert_eq!(run(&["--today", "2027-01-01"], &feed.to_string()).2, 0);
}

#[test]
fn it_exports() {
    let feed = feed_of(&[least("a"), whole("b")]).to_string();
    let (map, _, status) = run(&["--geojson"], &feed);
    let map: Value = serde_json::from_str(&map).expect("JSON");
    assert_eq!((map["features"].as_array().map(Vec::len), status), (Some(2), 0));
    let (table, _, status) = run(&["--csv"], &feed);
    assert_eq!((table.lines().count(), status), (3, 0));
    assert!(run(&["--help"], "").0.starts_with("Checks a feed"));
}
