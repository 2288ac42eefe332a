//! The files of a language as they are written: every pattern in its order, and what stands around it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry as FluentEntry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};
use i18n::{HELPER_PART, PARTS, SITE_PART};

/// Every file of a language, in the order in which a translator meets them.
pub fn parts() -> impl Iterator<Item = &'static str> {
    PARTS.into_iter().chain([SITE_PART, HELPER_PART])
}

/// How a comment begins that asks something of a reader whose language it is.
pub const ASKS: &str = "Native reader: ";

/// One text of a language: a message, or an attribute of one.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The file, as in `app`.
    pub part: &'static str,
    /// The message, and behind a full stop the attribute, as in `way-think.hint`.
    pub name: String,
    /// The text.
    pub pattern: Pattern<String>,
    /// The comment above the message, if this is its first text.
    pub comment: String,
}

impl Entry {
    /// What a translator's program knows it by, as in `app/way-think.hint`.
    pub fn key(&self) -> String {
        [self.part, "/", &self.name].concat()
    }

    /// What is asked of a reader whose language it is, as its comments say. Those of a message stand at its first text.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.comment.lines().filter_map(|line| line.strip_prefix(ASKS))
    }

    /// The text as Fluent writes it.
    pub fn text(&self) -> String {
        text_of(&self.pattern)
    }
}

/// The texts of a language, in their order; a file that is not there yet has none.
///
/// # Errors
/// If a file is no Fluent.
pub fn read(locales: &Path, tag: &str) -> Result<Vec<Entry>, String> {
    let mut found = Vec::new();
    for part in parts() {
        let Ok(text) = fs::read_to_string(locales.join(tag).join(format!("{part}.ftl"))) else { continue };
        for message in messages(&text).map_err(|error| format!("locales/{tag}/{part}.ftl: {error}"))? {
            found.extend(entries(part, message));
        }
    }
    Ok(found)
}

/// The texts of a language by their keys.
///
/// # Errors
/// If a file is no Fluent.
pub fn by_key(locales: &Path, tag: &str) -> Result<BTreeMap<String, Entry>, String> {
    Ok(read(locales, tag)?.into_iter().map(|entry| (entry.key(), entry)).collect())
}

/// The messages of a file.
///
/// # Errors
/// If it is no Fluent.
pub fn messages(text: &str) -> Result<Vec<Message<String>>, String> {
    let resource = parser::parse(text.to_string()).map_err(|(_, errors)| format!("{errors:?}"))?;
    let message = |entry| match entry {
        FluentEntry::Message(message) => Some(message),
        _ => None,
    };
    Ok(resource.body.into_iter().filter_map(message).collect())
}

fn entries(part: &'static str, message: Message<String>) -> Vec<Entry> {
    let id = message.id.name;
    let mut comment = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
    let attributes = message.attributes.into_iter().map(|one| (format!("{id}.{}", one.id.name), one.value));
    let texts = message.value.map(|pattern| (id.clone(), pattern)).into_iter().chain(attributes);
    texts.map(|(name, pattern)| Entry { part, name, pattern, comment: std::mem::take(&mut comment) }).collect()
}

/// A text as Fluent writes it, without the name and the spaces before its lines.
pub fn text_of(pattern: &Pattern<String>) -> String {
    let message = message("x", Some(pattern.clone()), Vec::new());
    let whole = serializer::serialize(&Resource { body: vec![FluentEntry::Message(message)] });
    let text = whole.trim_start_matches("x =").trim();
    text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The pattern that a text is.
///
/// # Errors
/// If it is no Fluent.
pub fn pattern_of(text: &str) -> Result<Pattern<String>, String> {
    let lines: String = text.lines().map(|line| format!("    {line}\n")).collect();
    let mut found = messages(&format!("x =\n{lines}"))?;
    let one = found.pop().filter(|_| found.is_empty());
    one.and_then(|message| message.value).ok_or_else(|| format!("this is no text of a message: {text}"))
}

fn message(id: &str, value: Option<Pattern<String>>, attributes: Vec<Attribute<String>>) -> Message<String> {
    Message { id: Identifier { name: id.to_string() }, value, attributes, comment: None }
}

/// A message as a file writes it: the texts whose names begin with its id.
pub fn written(id: &str, entries: &[&Entry]) -> String {
    let mut value = None;
    let mut attributes = Vec::new();
    for entry in entries {
        match entry.name.split_once('.') {
            Some((_, attribute)) => attributes
                .push(Attribute { id: Identifier { name: attribute.to_string() }, value: entry.pattern.clone() }),
            None => value = Some(entry.pattern.clone()),
        }
    }
    serializer::serialize(&Resource { body: vec![FluentEntry::Message(message(id, value, attributes))] })
}

/// The variables of a text, each once, in the order of the alphabet.
pub fn variables(text: &str) -> Vec<&str> {
    let is_letter = |one: char| one.is_alphanumeric() || one == '-' || one == '_';
    let mut found: Vec<&str> =
        text.split('$').skip(1).map(|rest| rest.split(|one| !is_letter(one)).next().unwrap_or_default()).collect();
    found.sort_unstable();
    found.dedup();
    found
}
