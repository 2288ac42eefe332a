//! What there is to do in a language.

use std::fs;

use tools::locales::files::{ASKS, Entry, parts, read};
use tools::locales::report::report;

use super::{Copy, locales, run};

#[test]
fn what_is_missing_too_much_changed_or_long_is_listed() {
    let copy = Copy::new("lists");
    assert_eq!(run(&copy.0, &["record", "tr", "read-back", "2026-11-28"]).0, 0);
    copy.change("tr/app.ftl", "wait = Bir dakika…\n", "waiting = Bir dakika…\n");
    copy.change("nl-simple/app.ftl", "language = Taal\n", "language = Uw taal\n");
    copy.change("tr/app.ftl", "language = Dil\n", &format!("language = {}\n", "dil ".repeat(20).trim()));
    let found = report(&copy.0, "nl-simple", "tr").unwrap();
    assert_eq!(found.missing, ["app/wait"]);
    assert_eq!(found.extra, ["app/waiting"]);
    assert_eq!(found.changed, ["app/language"]);
    let before = report(&locales(), "nl-simple", "tr").unwrap().long;
    let long: Vec<&String> = found.long.iter().filter(|line| !before.contains(line)).collect();
    assert_eq!(long, ["app/language (79 letters, 7 in the source)"]);
    let (status, said, _) = run(&copy.0, &["tr"]);
    assert_eq!(status, 1);
    for line in ["missing: 1\n  app/wait\n", "changed since it was read: 1\n  app/language\n"] {
        assert!(said.contains(line), "{said}");
    }
    assert!(said.starts_with("tr: read back 2026-11-28 (12 files, 1 texts changed since)\n"), "{said}");
}

#[test]
fn what_is_asked_of_a_native_reader_is_listed_and_goes_along_to_the_translator() {
    let copy = Copy::new("asked");
    copy.change("tr/app.ftl", "wait = Bir dakika…\n", "# Native reader: does one say so?\nwait = Bir dakika…\n");
    let asked = report(&copy.0, "nl-simple", "tr").unwrap().asked;
    assert!(asked.contains(&"app/wait: does one say so?".to_string()), "{asked:?}");
    let po = run(&copy.0, &["export", "tr", "app"]).1;
    let (before, _) = po.split_once("msgctxt \"app/wait\"").unwrap();
    assert!(before.trim_end().ends_with("#. Native reader: does one say so?"), "{po}");
}

#[test]
fn what_is_asked_of_a_native_reader_is_a_question_above_a_text() {
    for tag in i18n::TAGS {
        let texts = read(&locales(), tag).unwrap();
        let asked: Vec<&str> = texts.iter().flat_map(Entry::asked).collect();
        assert!(asked.iter().all(|question| question.contains('?')), "{tag}: {asked:?}");
        let files = parts().map(|part| locales().join(tag).join(format!("{part}.ftl")));
        let written: usize = files.map(|file| fs::read_to_string(file).unwrap().matches(ASKS).count()).sum();
        assert_eq!(asked.len(), written, "{tag}: one stands above no text");
    }
}

#[test]
fn every_language_of_ours_is_listed_whole() {
    let (status, said, errors) = run(&locales(), &[]);
    assert_eq!((status, errors.as_str()), (0, ""), "{said}");
    for tag in i18n::TAGS {
        assert!(said.contains(tag), "{said}");
    }
}

#[test]
fn what_cannot_be_done_is_said() {
    for (arguments, begins) in [
        (&["xx"][..], "there is no folder locales/xx"),
        (&["export", "tr", "nothing"], "nothing is no file"),
        (&["record", "tr", "perfect", "2026-11-28"], "the state is drafted"),
        (&["record", "tr", "checked", "yesterday"], "yesterday: "),
        (&["record", "xx", "checked", "2026-11-28"], "there is no folder"),
        (&["--all"], "--all is not an option"),
        (&["a", "b"], "see --help"),
    ] {
        let (status, said, errors) = run(&locales(), arguments);
        assert!(status == 2 && said.is_empty() && errors.starts_with(begins), "{arguments:?}: {errors}");
    }
    assert!(run(&locales(), &["--help"]).1.contains("Usage: script/locales"));
}
