//! Which language fits the visitor, and what is known of each before it is loaded.

use i18n::{Language, TAGS};

use super::scripts::{Script, script};

fn best(preferred: &[&str]) -> &'static str {
    let preferred: Vec<String> = preferred.iter().map(|tag| (*tag).to_string()).collect();
    Language::negotiate(&preferred).tag()
}

#[test]
fn the_best_language_for_what_the_visitor_prefers() {
    for (preferred, expected) in [
        (&["nl-NL"][..], "nl-simple"),
        (&["nl"], "nl-simple"),
        (&["nl-BE", "fr"], "nl-simple"),
        (&["tr"], "tr"),
        (&["tr-TR", "en"], "tr"),
        (&["ar"], "ar"),
        (&["ar-MA"], "ar"),
        (&["ar-Arab-SY"], "ar"),
        (&["pap"], "pap-CW"),
        (&["pap-CW"], "pap-CW"),
        (&["en-GB"], "en"),
        (&["en-US", "nl"], "en"),
        (&["fr", "tr"], "fr"),
        (&["fr-MA"], "fr"),
        (&["de-DE", "de", "ar-MA", "nl"], "ar"),
        (&["xx"], "nl-simple"),
        (&[], "nl-simple"),
        (&["", "*", "C", "not a tag", "en_GB"], "en"),
        (&["\u{0}", "-", "nl-", "x"], "nl-simple"),
    ] {
        assert_eq!(best(preferred), expected, "{preferred:?}");
    }
}

#[test]
fn every_tag_names_its_language_and_every_other_is_refused() {
    for (language, tag) in Language::all().zip(TAGS) {
        assert_eq!(language.tag(), tag);
        assert_eq!(tag.parse(), Ok(language));
        // A visitor who asks for Dutch gets the simple one; the other is chosen.
        assert_eq!(best(&[tag]), if tag == "nl" { "nl-simple" } else { tag });
    }
    for other in ["", "NL-simple", "ar-MA", "pap", "en ", "xx"] {
        assert!(other.parse::<Language>().is_err(), "\"{other}\"");
    }
}

/// What a phone says, and the language that fits if the app has it.
const NEAREST: [(&str, &str); 26] = [
    ("ar-EG", "ar"),
    ("bs-Latn-BA", "bs"),
    ("ckb-IQ", "ckb"),
    ("el-GR", "el"),
    ("es-MX", "es"),
    ("fa-AF", "fa"),
    ("fa-IR", "fa"),
    ("fr-CH", "fr"),
    ("hr-HR", "hr"),
    ("it-CH", "it"),
    ("kmr-Latn-TR", "ku"),
    ("ku", "ku"),
    ("ku-Arab-IQ", "ckb"),
    ("ku-Latn-SY", "ku"),
    ("mk-MK", "mk"),
    ("nl-SR", "nl-simple"),
    ("pap-AW", "pap-AW"),
    ("pap-CW", "pap-CW"),
    ("prs-AF", "fa"),
    ("pt-BR", "pt"),
    ("so-SO", "so"),
    ("sq-XK", "sq"),
    ("sr", "sr-Latn"),
    ("sr-Cyrl-RS", "sr-Latn"),
    ("sr-Latn-RS", "sr-Latn"),
    ("ti-ER", "ti"),
];

#[test]
fn another_country_than_the_translators_has_the_same_language() {
    for (preferred, expected) in NEAREST.into_iter().filter(|(_, expected)| TAGS.contains(expected)) {
        assert_eq!(best(&[preferred]), expected, "{preferred}");
    }
    // A visitor whose phone says no more than the language gets the one there is.
    for tag in TAGS {
        let short = tag.split('-').next().unwrap();
        assert!(best(&[short]).starts_with(short), "{short}");
    }
}

#[test]
fn a_language_runs_the_way_its_script_runs() {
    for language in Language::all() {
        let to_the_left = script(language.tag()) == Script::Arabic;
        assert_eq!(language.direction(), if to_the_left { "rtl" } else { "ltr" }, "{language}");
    }
}

#[test]
fn a_language_says_its_name_and_what_to_do_before_it_is_loaded() {
    for language in Language::all() {
        let (failed, again) = language.load_failed();
        for text in [language.name(), failed, again] {
            assert!(!text.trim().is_empty() && !text.contains(['[', '{']), "{language}: \"{text}\"");
        }
        let voice = language.primary();
        assert!((2..=3).contains(&voice.len()) && language.tag().starts_with(voice), "{language}: {voice}");
    }
}
