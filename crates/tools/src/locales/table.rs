//! The languages of the app in a table, for README.

use std::fs;
use std::path::Path;

use i18n::{Language, PARTS, TAGS};

use super::files;
use super::states::{States, of_dutch};

/// Languages for which browsers and systems are known to have a voice, as github.com/HadrienGardeur/web-speech-recommended-voices
/// lists them (757ce89, read 2026-11-28). What a phone has, only the phone can say: there the app asks it.
const VOICES: [&str; 11] = ["ar", "el", "en", "es", "fa", "fr", "hr", "it", "nl", "pt", "tr"];

/// The table in Markdown.
///
/// # Errors
/// If a file cannot be read.
pub fn table(locales: &Path) -> Result<String, String> {
    let states = States::read(locales)?;
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
            state(&states, tag),
            if VOICES.contains(&language.primary()) { "known" } else { "none known" },
            (size + 500) / 1000
        );
    }
    Ok(text)
}

/// How far a language has come: every state that a file of it has, with the first of its days.
fn state(states: &States, tag: &str) -> String {
    if let Some(words) = of_dutch(tag) {
        return words.to_string();
    }
    let words = states.by_state(tag).map(|(state, day, parts)| {
        let day = day.map(|day| format!(" {day}")).unwrap_or_default();
        let named =
            if parts.len() == files::parts().count() { String::new() } else { format!(": {}", parts.join(", ")) };
        [state.code(), &day, &named].concat()
    });
    words.collect::<Vec<_>>().join("; ")
}
