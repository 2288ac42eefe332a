//! The languages of the app in a table, for README.

use std::fs;
use std::path::Path;

use i18n::{Language, PARTS, TAGS};

use super::files;
use super::states::{State, States};

/// Languages for which browsers and systems are known to have a voice, as github.com/HadrienGardeur/web-speech-recommended-voices
/// lists them (757ce89, read 2026-11-28). What a phone has, only the phone can say: there the app asks it.
const VOICES: [&str; 11] = ["ar", "el", "en", "es", "fa", "fr", "hr", "it", "nl", "pt", "tr"];

/// The table in Markdown.
///
/// # Errors
/// Where a file cannot be read.
pub fn table(locales: &Path) -> Result<String, String> {
    let mut text = String::from("| language | | state | voice | texts |\n|---|---|---|---|---|\n");
    for (tag, language) in TAGS.into_iter().zip(Language::all()) {
        let size: u64 = PARTS
            .iter()
            .filter_map(|part| fs::metadata(locales.join(tag).join(format!("{part}.ftl"))).ok())
            .map(|file| file.len())
            .sum();
        text += &format!(
            "| {} | `{tag}` | {} | {} | {} kB |\n",
            language.name(),
            state(locales, tag)?,
            if VOICES.contains(&language.primary()) { "known" } else { "none known" },
            (size + 500) / 1000
        );
    }
    Ok(text)
}

/// How far a language has come: every state that a file of it has, with the first of its days.
fn state(locales: &Path, tag: &str) -> Result<String, String> {
    if tag == Language::SOURCE.tag() {
        return Ok("the source".to_string());
    }
    let states = States::read(locales)?;
    let mut words = Vec::new();
    for state in State::ALL.into_iter().rev() {
        let of = |part: &&str| states.row(tag, part).map_or(State::Drafted, |row| row.state) == state;
        let parts: Vec<&str> = files::parts().filter(of).collect();
        let day = parts.iter().filter_map(|part| states.row(tag, part)).map(|row| row.day).min();
        let day = day.map(|day| format!(" {day}")).unwrap_or_default();
        if parts.len() == files::parts().count() {
            return Ok([state.code(), &day].concat());
        }
        if !parts.is_empty() {
            words.push(format!("{}{day}: {}", state.code(), parts.join(", ")));
        }
    }
    Ok(words.join("; "))
}
