//! The files of all languages, read with the grammar of Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use i18n::{HELPER_PART, SITE_PART, TAGS};

/// Every file of a language: those of the visitor's app, that of the pages, and that of the helper's view.
pub const PARTS: [&str; i18n::PARTS.len() + 2] = {
    let mut parts = [HELPER_PART; i18n::PARTS.len() + 2];
    parts[i18n::PARTS.len()] = SITE_PART;
    let (visitors, _) = parts.split_at_mut(i18n::PARTS.len());
    visitors.copy_from_slice(&i18n::PARTS);
    parts
};

/// One pattern of the messages: a message, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The file, such as `law`.
    pub part: &'static str,
    /// As in `why-age` or `way-think.hint`.
    pub name: String,
}

/// All patterns of one language.
pub type Patterns = BTreeMap<Key, Pattern<String>>;

/// One choice in a pattern: what is chosen by, the keys, how many defaults.
pub struct Select {
    /// The variable.
    pub by: String,
    /// The keys.
    pub keys: Vec<String>,
    /// How many of the variants are the default.
    pub defaults: usize,
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn path(tag: &str, part: &str) -> PathBuf {
    root().join("locales").join(tag).join(format!("{part}.ftl"))
}

pub fn text(tag: &str, part: &str) -> String {
    std::fs::read_to_string(path(tag, part)).unwrap_or_else(|error| panic!("locales/{tag}/{part}.ftl: {error}"))
}

/// A parsed file; what is no Fluent is an error that shows it.
pub fn parse(name: &str, text: String) -> Resource<String> {
    fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"))
}

/// The patterns of one language, which many tests ask for.
pub fn patterns(tag: &str) -> Patterns {
    static KNOWN: Mutex<BTreeMap<String, Patterns>> = Mutex::new(BTreeMap::new());
    if let Some(found) = KNOWN.lock().unwrap().get(tag) {
        return found.clone();
    }
    let found = read(tag);
    KNOWN.lock().unwrap().insert(tag.to_string(), found.clone());
    found
}

fn read(tag: &str) -> Patterns {
    let mut found = Patterns::new();
    for part in PARTS {
        let name = format!("locales/{tag}/{part}.ftl");
        for entry in parse(&name, text(tag, part)).body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Junk { content } => panic!("{name} has junk: {content}"),
                Entry::Term(term) => panic!("{name}: -{} is a term; the program knows none", term.id.name),
                _ => continue,
            };
            let id = message.id.name;
            let value = message.value.map(|pattern| (id.clone(), pattern));
            let attributes =
                message.attributes.into_iter().map(|found| (format!("{id}.{}", found.id.name), found.value));
            for (name, pattern) in value.into_iter().chain(attributes) {
                let twice = found.keys().any(|key| key.name == name);
                assert!(!twice, "{name} stands twice in locales/{tag}");
                found.insert(Key { part, name }, pattern);
            }
        }
    }
    found
}

/// Every language with its patterns.
pub fn languages() -> impl Iterator<Item = (&'static str, Patterns)> {
    TAGS.into_iter().map(|tag| (tag, patterns(tag)))
}

/// Calls `choice` for every choice in a pattern and `variable` for every variable.
pub fn visit(pattern: &Pattern<String>, choice: &mut impl FnMut(Select), variable: &mut impl FnMut(&str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(name_of(inline)),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(name_of(selector));
                choice(Select {
                    by: name_of(selector).to_string(),
                    keys: variants.iter().map(|variant| key_of(&variant.key)).collect(),
                    defaults: variants.iter().filter(|variant| variant.default).count(),
                });
                variants.iter().for_each(|variant| visit(&variant.value, choice, variable));
            }
        }
    }
}

fn name_of(inline: &InlineExpression<String>) -> &str {
    match inline {
        InlineExpression::VariableReference { id } => &id.name,
        other => panic!("only variables are used in these files, not {other:?}"),
    }
}

fn key_of(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// The variables of a pattern.
pub fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(pattern, &mut |_| (), &mut |name| {
        found.insert(name.to_string());
    });
    found
}

/// The choices of a pattern.
pub fn selects(pattern: &Pattern<String>) -> Vec<Select> {
    let mut found = Vec::new();
    visit(pattern, &mut |select| found.push(select), &mut |_| ());
    found
}

/// Every text a pattern can become, with variables left as `$`.
pub fn readings(pattern: &Pattern<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Inline(_) } => vec!["$".to_string()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| readings(&variant.value)).collect()
            }
        };
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    texts
}

/// Fails with a list, if there is anything on it.
pub fn none(what: &str, wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{what} ({}):\n{}", wrong.len(), wrong.join("\n"));
}
