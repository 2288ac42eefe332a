//! The visitor's language: which ones there are, which one fits, and the messages. The one user of Fluent.
//!
//! A [`Language`] is one of [`TAGS`]; `locales/languages.ftl` says of each how it is called, `locales/states.csv` how far its translation
//! has come, and `build.rs` makes tables of both and of the files beside them.
//! [`Language::negotiate`] finds the one that fits what a device prefers, by `fluent-langneg` and `unic-langid`.
//! [`Messages`] are those of one language, from the files that the app has loaded, and fill in a [`Value`].

mod bundle;

use std::fmt;
use std::str::FromStr;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use bundle::Bundle;
use law::date::{Date, PartialDate};
use law::explain::{Arg, Message};

/// The files of one language, those first that the first screens need.
pub const PARTS: [&str; 10] =
    ["app", "questions", "countries", "places", "law", "keep", "away", "events", "plan", "take"];
/// How many of them there must be before the first screen; the others are loaded behind it.
pub const FIRST_PARTS: usize = 4;

/// The file of the helper's view, which only its own edition of the app loads, behind the others.
pub const HELPER_PART: &str = "helper";
/// The file of the pages that need no program, which no edition of the app loads.
pub const SITE_PART: &str = "site";

/// A language of the app, by its place in `locales/languages.ftl`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Language(u8);

/// How far a translation has come, in the file of the app that has come least far (`locales/states.csv`); with the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It is Dutch, from which the others are translated; ordinary Dutch was written from the simple one.
    Source,
    /// Somebody has translated it.
    Drafted,
    /// Somebody who had not seen the Dutch has turned it back into Dutch, and what differed was mended.
    ReadBack(Date),
    /// Somebody whose language it is has read it.
    Checked(Date),
}

/// The facts about a language that are needed before it is loaded.
struct About {
    tag: &'static str,
    name: &'static str,
    /// Its name in Dutch, for the search.
    dutch: &'static str,
    state: State,
    failed: &'static str,
    again: &'static str,
    right_to_left: bool,
}

// TAGS and ABOUT, which build.rs makes of locales/languages.ftl.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The file of messages with this name, as in `tr/app.ftl`, for a program that has no server to load it from.
#[cfg(not(target_family = "wasm"))]
pub fn embedded(name: &str) -> Option<&'static str> {
    const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
    FILES.iter().find(|(other, _)| *other == name).map(|(_, text)| *text)
}

/// The identifiers of all languages, without their scripts: a phone says `sr` and means either. Dutch without a variant is
/// the simple one, which comes first.
fn ids() -> Vec<LanguageIdentifier> {
    let mut ids: Vec<LanguageIdentifier> = TAGS.iter().map(|tag| tag.parse().unwrap_or_default()).collect();
    ids.iter_mut().for_each(|id| {
        id.script = None;
        id.clear_variants();
    });
    ids
}

/// What phones call languages that are here by another name: Dari, the two Kurdish ones.
const OTHER_NAMES: [(&str, &str); 3] = [("prs", "fa"), ("kmr", "ku"), ("ku-Arab", "ckb")];

/// The identifier of what a phone calls a language.
fn id_of(tag: &str) -> Option<LanguageIdentifier> {
    OTHER_NAMES.iter().find(|(other, _)| tag.starts_with(other)).map_or(tag, |(_, own)| own).parse().ok()
}

impl Language {
    /// The language that the others are translated from, and the one to fall back on.
    pub const SOURCE: Language = Language(0);

    /// Every language, in the order of the buttons.
    pub fn all() -> impl Iterator<Item = Language> {
        (0..TAGS.len() as u8).map(Language)
    }

    fn about(self) -> &'static About {
        ABOUT.get(usize::from(self.0)).unwrap_or(&ABOUT[0])
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.about().tag
    }

    /// What phones call it besides its tag.
    pub fn other_tags(self) -> impl Iterator<Item = &'static str> {
        OTHER_NAMES.into_iter().filter(move |(_, own)| *own == self.tag()).map(|(other, _)| other)
    }

    /// The first part of the tag, for voices.
    pub fn primary(self) -> &'static str {
        self.tag().split('-').next().unwrap_or("nl")
    }

    /// Whether it is Dutch, simple or not: beside it no other Dutch is of use.
    pub fn is_dutch(self) -> bool {
        self.primary() == Language::SOURCE.primary()
    }

    /// `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        if self.about().right_to_left { "rtl" } else { "ltr" }
    }

    /// The name of the language in its own script.
    pub fn name(self) -> &'static str {
        self.about().name
    }

    /// Whether no native reader has checked the translation yet.
    pub fn is_draft(self) -> bool {
        matches!(self.state(), State::Drafted | State::ReadBack(_))
    }

    /// How far the translation has come.
    pub fn state(self) -> State {
        self.about().state
    }

    /// "Loading failed", and "once more".
    pub fn load_failed(self) -> (&'static str, &'static str) {
        (self.about().failed, self.about().again)
    }

    /// Whether what was typed is the beginning of a word of its own name, of its Dutch name or of its tag. `fold` makes
    /// letters alike that people type for each other.
    pub fn is_called(self, typed: &str, fold: fn(&str) -> String) -> bool {
        let typed = fold(typed.trim());
        let starts = |name: &str| fold(name).split(' ').any(|word| word.starts_with(&typed));
        let about = self.about();
        [about.name, about.dutch, about.tag].into_iter().any(starts)
    }

    /// Every language, those first that the visitor prefers.
    pub fn nearest(preferred: &[String]) -> Vec<Language> {
        let mut found = Language::all_spoken(preferred);
        found.extend(Language::all().filter(|language| !found.contains(language)).collect::<Vec<_>>());
        found
    }

    /// The best language for what the visitor prefers.
    pub fn negotiate(preferred: &[String]) -> Language {
        Language::spoken(preferred).unwrap_or(Language::SOURCE)
    }

    /// The same, if there is one.
    pub fn spoken(preferred: &[String]) -> Option<Language> {
        Language::all_spoken(preferred).first().copied()
    }

    /// Every language that a visitor reads, the best first.
    fn all_spoken(preferred: &[String]) -> Vec<Language> {
        let preferred: Vec<LanguageIdentifier> = preferred.iter().filter_map(|tag| id_of(tag)).collect();
        let offered = ids();
        let found = negotiate_languages(&preferred, &offered, None, NegotiationStrategy::Filtering);
        let place = |best: &LanguageIdentifier| offered.iter().position(|id| id == best);
        found.into_iter().filter_map(place).map(|index| Language(index as u8)).collect()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A part of an address is not a language of this app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotALanguage(pub String);

impl fmt::Display for NotALanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a language of this app", self.0)
    }
}

impl std::error::Error for NotALanguage {}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        Language::all().find(|language| language.tag() == text).ok_or_else(|| NotALanguage(text.to_string()))
    }
}

/// A file of messages has errors, uses what [`Messages`] doesn't know, or a message stands in it twice; the tests in
/// `tests/locales` say where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FluentError;

impl fmt::Display for FluentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a file of messages cannot be read; cargo test --test locales says where")
    }
}

impl std::error::Error for FluentError {}

/// The messages of one language.
pub struct Messages {
    /// Which language it is.
    pub language: Language,
    /// Whether every part of it is there.
    pub whole: bool,
    bundle: Bundle,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({})", self.language)
    }
}

impl Messages {
    /// The messages in these files.
    ///
    /// # Errors
    /// If a file cannot be read, or a message stands in it twice.
    pub fn new(language: Language, files: &[String]) -> Result<Messages, FluentError> {
        let mut bundle = Bundle::new(language.tag());
        for file in files {
            bundle.add(file).ok_or(FluentError)?;
        }
        Ok(Messages { language, whole: files.len() >= PARTS.len(), bundle })
    }

    /// No messages at all, for the moment before any are loaded.
    pub fn empty() -> Messages {
        Messages { language: Language::SOURCE, whole: false, bundle: Bundle::default() }
    }

    /// Whether the language runs from right to left.
    pub fn runs_right_to_left(&self) -> bool {
        self.language.about().right_to_left
    }

    /// A message without arguments.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments.
    pub fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        // Tests hold the ids used against the files; a visitor never sees the id.
        self.bundle.format(id, None, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of a message, if it has it.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Value)]) -> Option<String> {
        self.bundle.format(id, Some(attribute), args)
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has(id)
    }

    /// An explanation.
    pub fn message(&self, message: &Message) -> String {
        let args: Vec<(&str, Value)> = message.args.iter().map(|(name, arg)| (*name, self.arg(*arg))).collect();
        self.with(message.id, &args)
    }

    fn arg(&self, arg: Arg) -> Value {
        match arg {
            Arg::Date(date) => Value::Text(self.date(date)),
            Arg::Number(number) => Value::Number(number),
            Arg::Country(country) => Value::Text(self.country(country)),
        }
    }

    /// A date in words, as far as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        let year = ("year", Value::Text(date.year().to_string()));
        let Some(month) = date.month() else {
            return date.year().to_string();
        };
        let month = ("month", self.get(&format!("month-{month}")).into());
        let words = match date.day() {
            Some(day) => self.with("date-in-words", &[("day", Value::Number(day.into())), month, year]),
            None => self.with("month-in-words", &[month, year]),
        };
        // With each part set apart, nothing would tell a browser that the whole runs from right to left.
        without_isolates(&words)
    }

    /// The name of a country.
    pub fn country(&self, country: law::country::Country) -> String {
        self.get(&format!("country-{country}"))
    }
}

/// A text without the invisible marks that Fluent puts around what it fills in, for where no direction has to be kept.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A value in a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Text.
    Text(String),
    /// A number, which can choose a plural.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_string())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}
