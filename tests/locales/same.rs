//! Every language has the same files, messages, attributes, variables and choices.

use std::collections::BTreeSet;

use i18n::TAGS;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::files::{Key, PARTS, languages, none, parse, path, patterns, root, selects, text, variables};

fn folders() -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[test]
fn the_catalogue_of_public_code_names_the_languages_of_the_app() {
    let file = std::fs::read_to_string(root().join("publiccode.yml")).unwrap();
    let list = file.split_once("availableLanguages:\n").unwrap().1;
    let named: Vec<&str> = list.lines().map_while(|line| line.strip_prefix("    - ")).collect();
    // It knows one Dutch.
    let ours: Vec<&str> =
        TAGS.into_iter().filter(|tag| *tag != "nl").map(|tag| if tag == "nl-simple" { "nl" } else { tag }).collect();
    assert_eq!(named, ours);
}

#[test]
fn every_folder_is_a_language_in_the_list() {
    let tags: BTreeSet<String> = TAGS.map(String::from).into();
    assert_eq!(folders(), tags, "folders of locales/, and locales/languages.ftl");
    // The build reads the list by its lines; it is Fluent too, for the tests in the browser and for translators.
    let list = std::fs::read_to_string(root().join("locales/languages.ftl")).unwrap();
    let messages = parse("locales/languages.ftl", list).body.into_iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    assert_eq!(messages.collect::<Vec<_>>(), TAGS);
}

#[test]
fn every_folder_holds_exactly_the_files_of_a_language() {
    for tag in TAGS {
        let entries = std::fs::read_dir(path(tag, "app").parent().unwrap()).unwrap();
        let found: BTreeSet<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        let expected: BTreeSet<String> = PARTS.map(|part| format!("{part}.ftl")).into();
        assert_eq!(found, expected, "locales/{tag}");
    }
}

#[test]
fn every_language_has_the_messages_of_the_source_and_no_others() {
    let source: BTreeSet<Key> = patterns("nl-simple").into_keys().collect();
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        let found: BTreeSet<Key> = found.into_keys().collect();
        let name = |key: &Key| format!("locales/{tag}/{}.ftl: {}", key.part, key.name);
        wrong.extend(source.difference(&found).map(|key| format!("{} is missing", name(key))));
        wrong.extend(found.difference(&source).map(|key| format!("{} is not in the source", name(key))));
    }
    none("messages", wrong);
}

#[test]
fn every_message_has_the_variables_of_the_source() {
    let source = patterns("nl-simple");
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        for (key, pattern) in &found {
            let expected = source.get(key).map(variables).unwrap_or_default();
            let variables = variables(pattern);
            if variables != expected {
                wrong.push(format!("{tag}, {}: {variables:?} instead of {expected:?}", key.name));
            }
        }
    }
    none("variables", wrong);
}

/// The plural category of CLDR for a whole number. Papiamento nouns do not change with a number.
pub fn category(tag: &str, number: u32) -> &'static str {
    let language: LanguageIdentifier = tag.parse().unwrap();
    if language.language == "pap" {
        return "other";
    }
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let rules = PluralRules::create(bare, PluralRuleType::CARDINAL).unwrap_or_else(|error| panic!("{tag}: {error}"));
    match rules.select(number).unwrap() {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// The categories of the whole numbers that the app counts, and the default, which every message has.
pub fn categories(tag: &str) -> BTreeSet<&'static str> {
    (0..1000).map(|number| category(tag, number)).chain(["other"]).collect()
}

#[test]
fn plurals_are_those_of_cldr() {
    let of = |tag| categories(tag).into_iter().collect::<Vec<_>>().join(" ");
    for (tag, expected) in [
        ("nl-simple", "one other"),
        ("ar", "few many one other two zero"),
        ("pap-CW", "other"),
        ("fr", "one other"),
        ("bs", "few one other"),
        ("sr-Latn", "few one other"),
        ("es", "one other"),
    ] {
        assert_eq!(of(tag), expected, "{tag}");
    }
}

/// The category of a number that a key names exactly.
fn category_of(key: &str) -> &str {
    match key {
        "0" => "zero",
        "1" => "one",
        "2" => "two",
        other => other,
    }
}

/// Words of measure that do not change with the number.
const NO_PLURAL: [(&str, &str); 3] =
    [("nl-simple", "nearby-distance"), ("nl", "nearby-distance"), ("tr", "nearby-distance")];

#[test]
fn every_choice_is_complete_and_has_one_default() {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        let categories = categories(tag);
        for (key, pattern) in &found {
            for select in selects(pattern) {
                let name = format!("{tag}, {}, ${}: {:?}", key.name, select.by, select.keys);
                assert_eq!(select.defaults, 1, "{name}");
                let distinct: BTreeSet<&String> = select.keys.iter().collect();
                assert_eq!(distinct.len(), select.keys.len(), "{name}");
                if select.by == "way" {
                    let ways: BTreeSet<&str> = select.keys.iter().map(String::as_str).collect();
                    assert!(ways.contains("applied"), "{name}");
                    assert!(ways.is_subset(&["applied", "now", "keep", "away", "event"].into()), "{name}");
                    continue;
                }
                let named: Vec<&str> = select.keys.iter().map(|key| category_of(key)).collect();
                let known = ["zero", "one", "two", "few", "many", "other"];
                assert!(named.iter().all(|name| known.contains(name)), "{name}");
                let missing: Vec<&&str> = categories.iter().filter(|name| !named.contains(name)).collect();
                if !missing.is_empty() && !NO_PLURAL.contains(&(tag, &key.name)) {
                    wrong.push(format!("{name} lacks {missing:?}"));
                }
            }
        }
    }
    none("plurals", wrong);
}

#[test]
fn every_choice_by_way_in_the_source_is_a_choice_in_every_language() {
    let by_way = |tag| -> BTreeSet<String> {
        let found = patterns(tag).into_iter();
        found.filter(|(_, pattern)| variables(pattern).contains("way")).map(|(key, _)| key.name).collect()
    };
    for tag in TAGS {
        assert_eq!(by_way(tag), by_way("nl-simple"), "{tag}");
    }
}

#[test]
fn the_files_are_plain_text_with_one_newline_at_the_end() {
    for tag in TAGS {
        for part in PARTS {
            let text = text(tag, part);
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "locales/{tag}/{part}.ftl");
            assert!(!text.contains('\r') && !text.contains('\t'), "locales/{tag}/{part}.ftl");
            let first = text.chars().next();
            assert_eq!(first, Some('#'), "locales/{tag}/{part}.ftl begins with what it holds");
        }
    }
}
