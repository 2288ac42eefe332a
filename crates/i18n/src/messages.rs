//! The messages of one language on the web. The files are [Fluent](https://projectfluent.org) and read by its own parser;
//! of what Fluent can do, these files use text, variables and choices by a variable, and that is all there is here. The
//! crate `fluent`, which every other program of ours uses, also formats decimals, calls functions and refers to other
//! messages, at 19 kB (brotli) more WebAssembly, a tenth of it; `tests/locales/shown.rs` holds every message against it.

use std::collections::BTreeMap;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::Value;

/// The messages of one language, by their id.
#[derive(Default)]
pub struct Messages {
    plurals: Option<PluralRules>,
    found: BTreeMap<String, Message>,
}

struct Message {
    value: Option<Pattern>,
    attributes: Vec<(String, Pattern)>,
}

/// What a message or a variant says, in order.
struct Pattern(Vec<Part>);

enum Part {
    Text(String),
    Variable(String),
    /// The first variant whose key fits the variable, or else the default.
    Choice {
        variable: String,
        variants: Vec<(Key, Pattern)>,
        default: usize,
    },
}

enum Key {
    /// A text, or the plural category of a number.
    Word(String),
    Number(i64),
}

impl Messages {
    /// No messages yet, in the language with this tag; a language without plural rules gets those of English, as in the
    /// crate `fluent`.
    pub fn new(tag: &str) -> Messages {
        let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let english: Option<LanguageIdentifier> = "en".parse().ok();
        let found = negotiate_languages(&[language], &known, english.as_ref(), NegotiationStrategy::Lookup);
        let rules = |language: &&LanguageIdentifier| PluralRules::create((*language).clone(), PluralRuleType::CARDINAL);
        Messages { plurals: found.first().and_then(|language| rules(language).ok()), found: BTreeMap::new() }
    }

    /// Adds the messages of a file; `None` where it is no Fluent, has what this module doesn't know, or a message stands
    /// in it that is there already.
    pub fn add(&mut self, file: &str) -> Option<()> {
        for entry in fluent_syntax::parser::parse_runtime(file).ok()?.body {
            let Entry::Message(message) = entry else {
                return None;
            };
            let attribute =
                |found: &ast::Attribute<&str>| Some((found.id.name.to_string(), Pattern::read(&found.value)?));
            let value = match &message.value {
                Some(value) => Some(Pattern::read(value)?),
                None => None,
            };
            let read = Message { value, attributes: message.attributes.iter().map(attribute).collect::<Option<_>>()? };
            if self.found.insert(message.id.name.to_string(), read).is_some() {
                return None;
            }
        }
        Some(())
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.found.contains_key(id)
    }

    /// A message, or the attribute of one, filled in; `None` where there is none.
    pub fn format(&self, id: &str, attribute: Option<&str>, args: &[(&str, Value)]) -> Option<String> {
        let message = self.found.get(id)?;
        let pattern = match attribute {
            Some(name) => message.attributes.iter().find(|(found, _)| found == name).map(|(_, pattern)| pattern),
            None => message.value.as_ref(),
        }?;
        let mut text = String::new();
        self.write(&mut text, pattern, args);
        Some(text)
    }

    /// Sets what is filled in between other text apart with invisible marks, so that it keeps a direction of its own.
    fn write(&self, text: &mut String, pattern: &Pattern, args: &[(&str, Value)]) {
        let alone = pattern.0.len() == 1;
        for part in &pattern.0 {
            if let Part::Text(part) = part {
                text.push_str(part);
                continue;
            }
            if !alone {
                text.push('\u{2068}');
            }
            self.fill_in(text, part, args);
            if !alone {
                text.push('\u{2069}');
            }
        }
    }

    fn fill_in(&self, text: &mut String, part: &Part, args: &[(&str, Value)]) {
        let value = |variable: &str| args.iter().find(|(name, _)| *name == variable).map(|(_, value)| value);
        match part {
            Part::Text(part) => text.push_str(part),
            Part::Variable(variable) => match value(variable) {
                Some(Value::Text(value)) => text.push_str(value),
                Some(Value::Number(number)) => text.push_str(&number.to_string()),
                // Tests hold the variables of each message against its arguments; a visitor never sees this.
                None => text.extend(["{$", variable, "}"]),
            },
            Part::Choice { variable, variants, default } => {
                let value = value(variable);
                let fits = |(key, _): &&(Key, Pattern)| value.is_some_and(|value| self.fits(key, value));
                if let Some((_, chosen)) = variants.iter().find(fits).or_else(|| variants.get(*default)) {
                    self.write(text, chosen, args);
                }
            }
        }
    }

    fn fits(&self, key: &Key, value: &Value) -> bool {
        match (key, value) {
            (Key::Word(word), Value::Text(text)) => word == text,
            (Key::Word(word), Value::Number(number)) => {
                let category = self.plurals.as_ref().and_then(|plurals| plurals.select(*number).ok());
                category.is_some_and(|category| name_of(category) == word)
            }
            (Key::Number(key), Value::Number(number)) => key == number,
            (Key::Number(_), Value::Text(_)) => false,
        }
    }
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

impl Pattern {
    fn read(pattern: &ast::Pattern<&str>) -> Option<Pattern> {
        pattern.elements.iter().map(Part::read).collect::<Option<_>>().map(Pattern)
    }
}

impl Part {
    fn read(element: &PatternElement<&str>) -> Option<Part> {
        let expression = match element {
            PatternElement::TextElement { value } => return Some(Part::Text((*value).to_string())),
            PatternElement::Placeable { expression } => expression,
        };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        let InlineExpression::VariableReference { id } = inline else {
            return None;
        };
        let variable = id.name.to_string();
        let Expression::Select { variants, .. } = expression else {
            return Some(Part::Variable(variable));
        };
        let default = variants.iter().position(|variant| variant.default)?;
        let variant = |variant: &ast::Variant<&str>| Some((Key::read(&variant.key)?, Pattern::read(&variant.value)?));
        Some(Part::Choice { variable, variants: variants.iter().map(variant).collect::<Option<_>>()?, default })
    }
}

impl Key {
    fn read(key: &VariantKey<&str>) -> Option<Key> {
        match key {
            VariantKey::Identifier { name } => Some(Key::Word((*name).to_string())),
            VariantKey::NumberLiteral { value } => value.parse().ok().map(Key::Number),
        }
    }
}
