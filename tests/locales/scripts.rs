//! The script of a language, told by its own name in `locales/languages.ftl`, and the marks that end a sentence in it.

use i18n::Language;

/// The letters that a language is written with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Script {
    Latin,
    Arabic,
    Greek,
    Cyrillic,
    Ethiopic,
}

impl Script {
    /// The script of a letter; signs and digits have none.
    pub fn of(letter: char) -> Option<Script> {
        match letter {
            'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                Some(Script::Latin)
            }
            '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}' => Some(Script::Arabic),
            '\u{370}'..='\u{373}' | '\u{386}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Script::Greek),
            '\u{400}'..='\u{4ff}' => Some(Script::Cyrillic),
            '\u{1200}'..='\u{135a}' => Some(Script::Ethiopic),
            _ => None,
        }
    }

    /// What ends a question.
    pub fn asks(self) -> &'static [char] {
        match self {
            Script::Latin | Script::Cyrillic => &['?'],
            Script::Arabic => &['؟'],
            // The mark of its own, and the semicolon that everybody types.
            Script::Greek => &['\u{37e}', ';'],
            Script::Ethiopic => &['፧', '?'],
        }
    }

    /// What ends a sentence.
    pub fn ends(self) -> &'static [char] {
        match self {
            Script::Latin | Script::Cyrillic => &['.', '?', '!', '…'],
            Script::Arabic => &['.', '؟', '!', '…'],
            Script::Greek => &['.', ';', '\u{37e}', '!', '…'],
            Script::Ethiopic => &['።', '፧', '.', '?', '!', '…'],
        }
    }
}

/// The script of the language with this tag.
pub fn script(tag: &str) -> Script {
    let language: Language = tag.parse().unwrap();
    language.name().chars().find_map(Script::of).unwrap()
}

/// Whether a text ends as a question does.
pub fn asks(tag: &str, text: &str) -> bool {
    text.trim_end().ends_with(script(tag).asks())
}

#[test]
fn a_script_is_known_by_its_letters() {
    for (text, script) in [
        ("Nederlands", Script::Latin),
        ("Türkçe", Script::Latin),
        ("العربية", Script::Arabic),
        ("فارسی", Script::Arabic),
        ("Ελληνικά", Script::Greek),
        ("македонски", Script::Cyrillic),
        ("ትግርኛ", Script::Ethiopic),
    ] {
        assert!(text.chars().all(|letter| Script::of(letter) == Some(script)), "{text}");
    }
    assert!("0123 .,؟;()€".chars().all(|sign| Script::of(sign).is_none()));
}
