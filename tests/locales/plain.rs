//! Plain language: short sentences, few of them at once, and Dutch that somebody reads who left school at twelve.

use std::collections::BTreeMap;

use super::files::{Key, Patterns, languages, none, patterns, readings};
use super::scripts::script;

/// What a language bears.
struct Bar {
    tag: &'static str,
    /// Words in a sentence: a language that puts into endings what others say in words has fewer of them.
    longest: usize,
    /// Words in a sentence, over all of them.
    mean: f64,
}

const BARS: &[Bar] = &[
    Bar { tag: "nl-simple", longest: 14, mean: 6.5 },
    Bar { tag: "en", longest: 16, mean: 7.0 },
    Bar { tag: "tr", longest: 14, mean: 5.2 },
    Bar { tag: "ar", longest: 16, mean: 6.0 },
    Bar { tag: "pap-CW", longest: 17, mean: 7.4 },
    Bar { tag: "fr", longest: 18, mean: 7.8 },
];

/// What every other language bears.
const NEW: Bar = Bar { tag: "", longest: 18, mean: 8.0 };

fn bar(tag: &str) -> &'static Bar {
    BARS.iter().find(|bar| bar.tag == tag).unwrap_or(&NEW)
}

/// Sentences that may be longer, each with what makes it so.
const LONG: &[(&str, &str, &str)] = &[
    ("ar", "away-bijstand-13-weeks.why", "two months with two names each"),
    ("ar", "law-benefit-1-year-rule", "a list of benefits"),
];

/// Texts that may say more at once.
const MUCH: [(&str, &str); 4] = [
    ("law-target-group-rule", "a list of countries, each with its day"),
    ("event-help-to-return-help.why", "amounts by kind of help"),
    ("event-help-to-return-help", "amounts by kind of help"),
    ("event-incapacity-lowered-unsettled", "the letter to the SVB is part of it"),
];

/// Dutch texts that may be harder.
const HARD: [(&str, &str); 2] =
    [("law-target-group-rule", "a list of countries"), ("event-return-option-not-needed.why", "a list of countries")];

/// The names and licences of sources, and other names of countries, which are no sentences.
const NO_SENTENCES: [&str; 3] = ["about-places", "nearby-credit", "country-also"];

fn is_read(key: &Key) -> bool {
    key.part != "countries" && !NO_SENTENCES.contains(&key.name.as_str())
}

/// The pieces of a text between these marks. A full stop between a digit and a small letter ends nothing: "1. januara 2025. godine".
fn pieces<'a>(text: &'a str, marks: &[char]) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let ends = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        let after_digit = letter == '.' && text[..at].ends_with(|mark: char| mark.is_ascii_digit());
        let ordinal = after_digit && text[at + 1..].trim_start().starts_with(char::is_lowercase);
        if letter == '\n' || ends && !ordinal && marks.contains(&letter) {
            let end = at + letter.len_utf8();
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|piece| words(piece) > 0);
    found
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(|mark: char| mark.is_alphanumeric() || mark == '$')).count()
}

/// What is read in one breath. A list after a colon is a breath of its own.
fn breaths<'a>(tag: &str, text: &'a str) -> Vec<&'a str> {
    pieces(text, &[script(tag).ends(), &[':', '፦']].concat())
}

fn sentences(tag: &str, text: &str) -> usize {
    pieces(text, script(tag).ends()).len()
}

#[test]
fn no_sentence_is_longer_than_its_language_bears() {
    let mut wrong = Vec::new();
    let mut excused = Vec::new();
    for (tag, found) in languages() {
        for (key, pattern) in found.iter().filter(|(key, _)| is_read(key)) {
            for text in readings(pattern) {
                for breath in breaths(tag, &text).into_iter().filter(|breath| words(breath) > bar(tag).longest) {
                    match LONG.iter().find(|(other, name, _)| *other == tag && *name == key.name) {
                        Some(entry) => excused.push(entry),
                        None => wrong.push(format!("{tag}/{}.ftl {}, {}: {breath}", key.part, key.name, words(breath))),
                    }
                }
            }
        }
    }
    none("long sentences", wrong);
    none("not long any more", LONG.iter().filter(|entry| !excused.contains(entry)).map(|it| it.1.into()).collect());
}

#[test]
fn sentences_are_short_on_the_whole() {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        let (mut all, mut count) = (0, 0);
        for pattern in found.iter().filter(|(key, _)| is_read(key)).map(|(_, pattern)| pattern) {
            for text in readings(pattern) {
                let breaths = breaths(tag, &text);
                all += breaths.iter().map(|breath| words(breath)).sum::<usize>();
                count += breaths.len();
            }
        }
        let mean = all as f64 / count as f64;
        if mean > bar(tag).mean {
            wrong.push(format!("{tag}: {mean:.2} words a sentence, {} at most", bar(tag).mean));
        }
    }
    none("long on the whole", wrong);
}

/// Sentences in one text, and in all that one tap opens.
const IN_A_TEXT: usize = 9;
const AT_ONCE: usize = 14;

#[test]
fn no_text_and_no_screen_says_too_much_at_once() {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        let mut opened: BTreeMap<&str, usize> = BTreeMap::new();
        for (key, pattern) in found.iter().filter(|(key, _)| is_read(key)) {
            let most = readings(pattern).iter().map(|text| sentences(tag, text)).max().unwrap_or(0);
            if most > IN_A_TEXT && !MUCH.iter().any(|(name, _)| *name == key.name) {
                wrong.push(format!("{tag}/{}.ftl {}: {most} sentences", key.part, key.name));
            }
            let (id, attribute) = key.name.split_once('.').unwrap_or((&key.name, ""));
            // Titles in a calendar and what one says on the telephone stand elsewhere; of the days there is one or two.
            if !["event-", "term-", "say", "hint"].iter().any(|start| attribute.starts_with(start)) {
                *opened.entry(id).or_default() += most;
            }
        }
        let much =
            opened.into_iter().filter(|(id, count)| *count > AT_ONCE && !MUCH.iter().any(|(name, _)| name == id));
        wrong.extend(much.map(|(id, count)| format!("{tag}, {id}: {count} sentences at once")));
    }
    none("much at once", wrong);
}

/// Syllables of a Dutch word: its groups of vowels, a diaeresis beginning another. Codes such as AOW are
/// names that people know from letters.
fn syllables(word: &str) -> usize {
    if word.chars().filter(|letter| letter.is_uppercase()).count() > 1 {
        return 1;
    }
    let (mut count, mut before) = (0, ' ');
    let is_vowel = |letter: char| "aeiouyáàéèêíóôúûëïöü".contains(letter);
    for letter in word.to_lowercase().chars() {
        if "ëïöü".contains(letter) || is_vowel(letter) && !is_vowel(before) {
            count += 1;
        }
        before = letter;
    }
    count.max(1)
}

/// How easy a Dutch text is after Flesch as Douma fitted it to Dutch: from 80 on it is easy (level A2, primary school),
/// 70 to 80 fairly easy, 60 to 70 ordinary (B1).
#[derive(Default)]
struct Ease {
    words: usize,
    syllables: usize,
    sentences: usize,
}

impl Ease {
    fn add(&mut self, text: &str) {
        for word in text.split_whitespace().map(|word| word.trim_matches(|mark: char| !mark.is_alphabetic())) {
            if !word.is_empty() {
                self.words += 1;
                self.syllables += syllables(word);
            }
        }
        self.sentences += breaths("nl-simple", text).len();
    }

    fn score(&self) -> f64 {
        let words = self.words as f64;
        206.84 - 77.0 * self.syllables as f64 / words - 0.93 * words / self.sentences as f64
    }
}

/// From so many words on a score says something about one text, or about a file.
const ENOUGH: usize = 20;
const ENOUGH_OF_A_FILE: usize = 200;
const TEXT_BAR: f64 = 70.0;
const FILE_BAR: f64 = 82.0;
/// What only who helps reads, and deals with law and files.
const HELPERS_BAR: f64 = 75.0;
/// Dutch that is not the simple one: level B1 begins there.
const ORDINARY_BAR: f64 = 70.0;

fn dutch() -> Patterns {
    patterns("nl-simple").into_iter().filter(|(key, _)| is_read(key)).collect()
}

#[test]
fn dutch_is_easy_to_read() {
    let mut files: BTreeMap<&str, Ease> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut excused = Vec::new();
    for (key, pattern) in dutch() {
        for text in readings(&pattern) {
            files.entry(key.part).or_default().add(&text);
            let mut ease = Ease::default();
            ease.add(&text);
            if ease.words >= ENOUGH && ease.score() < TEXT_BAR {
                match HARD.iter().find(|(name, _)| *name == key.name) {
                    Some(entry) => excused.push(entry),
                    None => wrong.push(format!("{}.ftl {}: {:.0}: {text}", key.part, key.name, ease.score())),
                }
            }
        }
    }
    let bar = |part: &str| if part == i18n::HELPER_PART { HELPERS_BAR } else { FILE_BAR };
    let hard = files.iter().filter(|(part, ease)| ease.words >= ENOUGH_OF_A_FILE && ease.score() < bar(part));
    wrong.extend(hard.map(|(part, ease)| format!("{part}.ftl: {:.0}", ease.score())));
    none("hard to read", wrong);
    none("not hard any more", HARD.iter().filter(|entry| !excused.contains(entry)).map(|it| it.0.into()).collect());
}

#[test]
fn ordinary_dutch_is_of_level_b1() {
    let mut files: BTreeMap<&str, Ease> = BTreeMap::new();
    for (key, pattern) in patterns("nl").into_iter().filter(|(key, _)| is_read(key)) {
        readings(&pattern).iter().for_each(|text| files.entry(key.part).or_default().add(text));
    }
    let hard = files.iter().filter(|(_, ease)| ease.words >= ENOUGH_OF_A_FILE && ease.score() < ORDINARY_BAR);
    none("hard to read", hard.map(|(part, ease)| format!("{part}.ftl: {:.0}", ease.score())).collect());
    assert!(files.len() > 8, "{}", files.len());
}

#[test]
fn syllables_are_counted_about_as_they_are_spoken() {
    for (word, count) in [
        ("u", 1),
        ("jaar", 1),
        ("geld", 1),
        ("bijstand", 2),
        ("nationaliteit", 5),
        ("uitkering", 3),
        ("Turkije", 3),
        ("België", 3),
        ("AOW", 1),
        ("verblijfsvergunning", 5),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

/// Words of laws and offices, and what people say.
const OFFICIAL: [(&str, &str); 24] = [
    ("aanspraak", "recht"),
    ("alsmede", "en"),
    ("beëindig", "stoppen"),
    ("beschikking", "besluit"),
    ("betreffende", "over"),
    ("conform", "zoals"),
    ("derhalve", "dus"),
    ("dient te", "moet"),
    ("echter", "maar"),
    ("hierbij", "leave it out"),
    ("in aanmerking", "krijgen"),
    ("indien", "als"),
    ("ingevolge", "door"),
    ("krachtens", "door"),
    ("middels", "met"),
    ("omtrent", "over"),
    ("onverwijld", "meteen"),
    ("rechthebbende", "wie het krijgt"),
    ("reeds", "al"),
    ("teneinde", "om"),
    ("tenzij", "behalve als"),
    ("toegekend", "gekregen"),
    ("verstrek", "geven"),
    ("woonachtig", "wonen"),
];

#[test]
fn dutch_says_it_with_the_words_that_people_use() {
    let mut wrong = Vec::new();
    for (key, pattern) in dutch() {
        for text in readings(&pattern).into_iter().map(|text| text.to_lowercase()) {
            let spaced: String = text.chars().map(|mark| if mark.is_alphabetic() { mark } else { ' ' }).collect();
            let starts = |word: &str| format!(" {spaced}").contains(&format!(" {word}"));
            let found = OFFICIAL.iter().filter(|(word, _)| starts(word));
            wrong.extend(found.map(|(word, plain)| format!("{}: {word} (better: {plain})", key.name)));
        }
    }
    none("official words", wrong);
}
