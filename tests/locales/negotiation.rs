//! Which language fits the visitor, and what is known of each before it is loaded.

use i18n::{Language, TAGS};

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
        (&["pap-AW"], "pap-CW"),
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
        assert_eq!(best(&[tag]), tag);
    }
    for other in ["", "nl", "NL-simple", "ar-MA", "pap", "en ", "xx"] {
        assert!(other.parse::<Language>().is_err(), "\"{other}\"");
    }
}

#[test]
fn arabic_runs_from_right_to_left() {
    for language in Language::all() {
        assert_eq!(language.direction(), if language.tag() == "ar" { "rtl" } else { "ltr" }, "{language}");
    }
}

#[test]
fn a_language_says_its_name_and_what_to_do_before_it_is_loaded() {
    for language in Language::all() {
        let (failed, again) = language.load_failed();
        for text in [language.name(), failed, again] {
            assert!(!text.trim().is_empty() && !text.contains(['[', '{']), "{language}: \"{text}\"");
        }
        assert_eq!(language.is_draft(), language != Language::SOURCE, "{language}");
    }
    let voices: Vec<&str> = Language::all().map(Language::primary).collect();
    assert_eq!(voices, ["nl", "tr", "ar", "pap", "en", "fr"]);
}
