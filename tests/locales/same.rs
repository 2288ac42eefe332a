//! Every language has the same files, messages, attributes, variables and choices.

use std::collections::BTreeSet;

use i18n::TAGS;

use super::files::{Key, PARTS, languages, none, parse, path, patterns, root, selects, text, variables};

fn folders() -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[test]
fn the_folders_the_list_and_the_program_name_the_same_languages() {
    let tags: BTreeSet<String> = TAGS.map(String::from).into();
    assert_eq!(folders(), tags, "folders of locales/, and i18n::TAGS");
    let list = std::fs::read_to_string(root().join("locales/languages.ftl")).unwrap();
    let mut listed = Vec::new();
    for entry in parse("locales/languages.ftl", list).body {
        let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
        let names: Vec<&str> = message.attributes.iter().map(|attribute| attribute.id.name.as_str()).collect();
        assert_eq!(names, ["dutch", "review", "failed", "again"], "{}", message.id.name);
        listed.push(message.id.name);
    }
    assert_eq!(listed, TAGS, "locales/languages.ftl, in the order of the buttons, and i18n::TAGS");
    let embedded = std::fs::read_to_string(root().join("src/assets.rs")).unwrap();
    let named = TAGS.map(|tag| format!("\"{tag}\"")).join(", ");
    assert!(embedded.contains(&format!("embedded_locales!({named})")), "src/assets.rs embeds other languages");
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

/// The plural categories of CLDR for whole numbers. Papiamento nouns do not change with a number.
fn categories(tag: &str) -> &'static [&'static str] {
    match tag {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "pap-CW" => &["other"],
        _ => &["one", "other"],
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
const NO_PLURAL: [(&str, &str); 2] = [("nl-simple", "nearby-distance"), ("tr", "nearby-distance")];

#[test]
fn every_choice_is_complete_and_has_one_default() {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
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
                let missing: Vec<&&str> = categories(tag).iter().filter(|name| !named.contains(name)).collect();
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
