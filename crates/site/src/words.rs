//! The messages of the pages: those of the app, and a few of their own.

use i18n::{Language, Messages, PARTS};
use remigratiewijzer::assets;
use remigratiewijzer::texts::Texts;

/// The messages that stand on no screen of the app.
const OWN: [(&str, &str); 6] = [
    ("nl-simple", include_str!("../words/nl-simple.ftl")),
    ("tr", include_str!("../words/tr.ftl")),
    ("ar", include_str!("../words/ar.ftl")),
    ("pap-CW", include_str!("../words/pap-CW.ftl")),
    ("en", include_str!("../words/en.ftl")),
    ("fr", include_str!("../words/fr.ftl")),
];

/// All messages of a language; none where a file is broken, which a test would tell.
pub fn texts(language: Language) -> Texts {
    let own = OWN.iter().filter(|(tag, _)| *tag == language.tag()).map(|(_, text)| *text);
    let parts = PARTS.iter().filter_map(|part| assets::embedded(&assets::locale_path(language, part)));
    let files: Vec<String> = parts.chain(own).map(str::to_string).collect();
    Messages::new(language, &files).map_or_else(|_| Texts::empty(), Texts::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_messages_of_its_own() {
        let ids = |text: &str| -> Vec<String> {
            text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_string()).collect()
        };
        let expected = ids(OWN[0].1);
        assert!(expected.len() > 8);
        for (tag, text) in OWN {
            assert_eq!(ids(text), expected, "{tag}");
        }
        for language in Language::all() {
            assert!(expected.iter().all(|id| texts(language).has(id)), "{language}");
        }
    }
}
