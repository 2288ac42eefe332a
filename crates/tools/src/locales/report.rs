//! What is missing, too much, changed or long in a language, and what it asks of a reader.

use std::collections::BTreeMap;
use std::path::Path;

use super::files::{self, Entry};
use super::states::{States, of_dutch};

/// What there is to do in one language.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Report {
    /// Texts that the source has and the language has not.
    pub missing: Vec<String>,
    /// Texts that the source has not.
    pub extra: Vec<String>,
    /// Texts whose source has changed since somebody read the translation.
    pub changed: Vec<String>,
    /// Texts that are much longer than the source, with how much longer.
    pub long: Vec<String>,
    /// What is asked of a reader whose language it is, each with its text.
    pub asked: Vec<String>,
}

/// A text may have so many times the letters of its source, as the whole language has them; and a short one so many more.
const LONG: f64 = 2.0;
const MORE: f64 = 15.0;

fn letters(entry: &Entry) -> f64 {
    entry.text().chars().count() as f64
}

/// What there is to do in a language.
///
/// # Errors
/// If a file cannot be read.
pub fn report(locales: &Path, source: &str, tag: &str) -> Result<Report, String> {
    let (states, said) = (States::read(locales)?, files::read(locales, source)?);
    Ok(Report::of(tag, &states, &said, &files::by_key(locales, tag)?))
}

impl Report {
    /// What there is to do in a language that has these texts of its own, if the source says this.
    pub fn of(tag: &str, states: &States, said: &[Entry], own: &BTreeMap<String, Entry>) -> Report {
        let keys: Vec<String> = said.iter().map(Entry::key).collect();
        let mut report =
            Report { extra: own.keys().filter(|key| !keys.contains(key)).cloned().collect(), ..Report::default() };
        let texts = || said.iter().filter(|entry| entry.part != "countries");
        let (all, all_own) = texts().fold((0.0, 0.0), |(all, all_own), entry| match own.get(&entry.key()) {
            Some(here) => (all + letters(entry), all_own + letters(here)),
            None => (all, all_own),
        });
        let ratio = if all > 0.0 { all_own / all } else { 1.0 };
        for entry in said {
            match own.get(&entry.key()) {
                None => report.missing.push(entry.key()),
                Some(here) if entry.part != "countries" && letters(here) > letters(entry) * ratio * LONG + MORE => {
                    report.long.push(format!(
                        "{} ({} letters, {} in the source)",
                        entry.key(),
                        letters(here),
                        letters(entry)
                    ));
                }
                Some(_) => {}
            }
        }
        let changed = files::parts().flat_map(|part| states.changed(tag, part, said));
        report.changed = changed.map(Entry::key).collect();
        let asked = said.iter().filter_map(|entry| own.get(&entry.key()));
        let asked = asked.flat_map(|here| here.asked().map(|question| format!("{}: {question}", here.key())));
        report.asked = asked.collect();
        report
    }

    /// The lists, each with its name.
    pub fn lists(&self) -> [(&'static str, &[String]); 5] {
        [
            ("missing", &self.missing),
            ("not in the source", &self.extra),
            ("changed since it was read", &self.changed),
            ("long", &self.long),
            ("asked of a native reader", &self.asked),
        ]
    }
}

/// How far each file of a language has come, in words: `read-back 2026-11-28 (10 files, 3 texts changed since), drafted (2 files)`.
pub fn state_in_words(tag: &str, states: &States, said: &[Entry]) -> String {
    if let Some(words) = of_dutch(tag) {
        return words.to_string();
    }
    let words = states.by_state(tag).map(|(state, day, parts)| {
        let day = day.map(|day| format!(" {day}")).unwrap_or_default();
        let changed: usize = parts.iter().map(|part| states.changed(tag, part, said).len()).sum();
        let changed = if changed > 0 { format!(", {changed} texts changed since") } else { String::new() };
        let files = if parts.len() == 1 { "file" } else { "files" };
        format!("{}{day} ({} {files}{changed})", state.code().replace('-', " "), parts.len())
    });
    words.collect::<Vec<_>>().join(", ")
}
