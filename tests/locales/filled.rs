//! Messages with what is filled in: dates, countries, numbers and names as the app gives them, in every language.

use std::collections::{BTreeMap, BTreeSet};

use i18n::{Language, Messages, TAGS, Value};
use law::date::PartialDate;
use remigratiewijzer::text::{Piece, Text};

use super::files::{Key, PARTS, Patterns, none, patterns, selects, text, variables};
use super::same::category;

/// Arguments that are numbers, and what they can be.
const NUMBERS: [i64; 18] = [0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 19, 20, 21, 22, 25, 99, 100, 101];

fn messages(tag: &str) -> Messages {
    let files = PARTS.map(|part| text(tag, part));
    Messages::new(tag.parse().unwrap(), &files).unwrap()
}

/// The message filled in.
fn fill(messages: &Messages, key: &Key, args: &[(&str, Value)]) -> String {
    match key.name.split_once('.') {
        Some((id, attribute)) => messages.attribute(id, attribute, args).unwrap(),
        None => messages.with(&key.name, args),
    }
}

/// The arguments that a message chooses by, those about the way apart.
fn counted(found: &Patterns, key: &Key) -> BTreeSet<String> {
    selects(&found[key]).into_iter().map(|select| select.by).filter(|by| by != "way").collect()
}

/// What an argument can be, as the app gives it: a date in words, the name of a country, a number, a Dutch name, words.
fn samples(messages: &Messages, name: &str, counts: bool) -> Vec<Value> {
    let day = |year, month, day| PartialDate::Day(law::date::Date::of_law(year, month, day));
    let dates = [day(2026, 1, 1), day(2027, 12, 31), PartialDate::Month(2025, 8), PartialDate::Year(1958)];
    match name {
        _ if counts => NUMBERS.into_iter().map(Value::Number).collect(),
        "way" => ["applied", "now", "keep", "away", "event"].map(Value::from).into(),
        "number" | "total" | "age" | "youngest" | "oldest" | "months" | "kilometres" => {
            [1, 55, 1234].map(Value::Number).into()
        }
        "country" => ["TR", "CI", "BA"].map(|code| messages.country(code.parse().unwrap()).into()).into(),
        "phone" => vec!["+31 88 949 40 00".into()],
        _ if name.contains("date") || ["day", "until", "from", "before", "settled"].contains(&name) => {
            dates.map(|date| messages.date(date).into()).into()
        }
        _ => vec!["Bergen (NH)".into(), "WIA-uitkering".into()],
    }
}

/// Every message with arguments, filled in with each of their samples in turn.
fn all(tag: &str, mut see: impl FnMut(&Key, &[(&str, Value)], &str)) {
    let (messages, found) = (messages(tag), patterns(tag));
    for (key, pattern) in found.iter().filter(|(_, pattern)| !variables(pattern).is_empty()) {
        let counted = counted(&found, key);
        let names = variables(pattern);
        let values: Vec<Vec<Value>> =
            names.iter().map(|name| samples(&messages, name, counted.contains(name))).collect();
        for round in 0..values.iter().map(Vec::len).max().unwrap_or(0) {
            let args: Vec<(&str, Value)> = names
                .iter()
                .zip(&values)
                .map(|(name, values)| (name.as_str(), values[round % values.len()].clone()))
                .collect();
            see(key, &args, &fill(&messages, key, &args));
        }
    }
}

/// A text without the marks that Fluent puts around what it fills in.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn what_is_filled_in_stands_there_whole_with_nothing_missing_or_doubled() {
    let mut wrong = Vec::new();
    for tag in TAGS {
        let found = patterns(tag);
        all(tag, |key, args, text| {
            let chosen = selects(&found[key]);
            let shown = plain(text);
            let mut fault = |what: &str| wrong.push(format!("{tag}, {}: {what}: {shown}", key.name));
            if shown.contains(['{', '}', '$']) || shown.contains("[") {
                fault("left over");
            }
            if shown.contains("  ") || shown.contains("..") || shown.contains(" .") || shown.contains(" ,") {
                fault("spaces or stops");
            }
            if shown.matches('(').count() != shown.matches(')').count() {
                fault("brackets");
            }
            for (name, value) in args {
                let there = match value {
                    Value::Text(words) => *name == "way" || shown.contains(words.as_str()),
                    // Words may say how many it is if there is none, one or two.
                    Value::Number(number) => *number < 3 || shown.contains(&number.to_string()),
                };
                // One form of a message may say less than another: what is chosen by is not shown in each.
                if !there && chosen.is_empty() {
                    fault(name);
                }
            }
        });
    }
    none("not as it should be", wrong);
}

#[test]
fn a_number_is_written_in_plain_digits_and_chooses_the_form_of_its_language() {
    let mut wrong = Vec::new();
    for tag in TAGS {
        let (messages, found) = (messages(tag), patterns(tag));
        for key in found.keys().filter(|key| !counted(&found, key).is_empty()) {
            let mut forms: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            let exact: BTreeSet<String> = selects(&found[key]).into_iter().flat_map(|select| select.keys).collect();
            // A number that a message names, and none at all, may have words of their own.
            for number in NUMBERS.into_iter().filter(|number| *number > 0 && !exact.contains(&number.to_string())) {
                let args: Vec<(String, Value)> = variables(&found[key])
                    .into_iter()
                    .map(|name| {
                        (
                            name.clone(),
                            if counted(&found, key).contains(&name) { Value::Number(number) } else { "X".into() },
                        )
                    })
                    .collect();
                let args: Vec<(&str, Value)> =
                    args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
                let text = plain(&fill(&messages, key, &args));
                let digits: String = text.chars().filter(|one| one.is_numeric()).collect();
                if !digits.is_empty() && !digits.contains(&number.to_string()) {
                    wrong.push(format!("{tag}, {}: {number} in other digits: {text}", key.name));
                }
                forms.entry(category(tag, number as u32)).or_default().insert(text.replacen(
                    &number.to_string(),
                    "#",
                    1,
                ));
            }
            let several = forms.iter().filter(|(_, texts)| texts.len() > 1);
            wrong.extend(several.map(|(category, texts)| format!("{tag}, {}: {category}: {texts:?}", key.name)));
        }
    }
    none("numbers", wrong);
}

#[test]
fn every_form_of_a_language_is_met_by_a_number_of_the_app() {
    for tag in TAGS.into_iter().chain(["bs", "hr", "sr-Latn"]) {
        let met: BTreeSet<&str> = NUMBERS.into_iter().map(|number| category(tag, number as u32)).collect();
        // Some forms are those of fractions and of millions alone.
        let there: BTreeSet<&str> =
            (0..=NUMBERS[NUMBERS.len() - 1]).map(|number| category(tag, number as u32)).collect();
        assert_eq!(met, there, "{tag}");
        let slavic = ["bs", "hr", "sr-Latn"].contains(&tag);
        assert!(!slavic || ["one", "few", "other"].iter().all(|one| met.contains(one)), "{tag}: {met:?}");
    }
    assert_eq!(NUMBERS.map(|number| category("ar", number as u32)).into_iter().collect::<BTreeSet<_>>().len(), 6);
}

#[test]
fn from_right_to_left_latin_words_and_numbers_that_are_filled_in_are_set_apart() {
    let mut wrong = Vec::new();
    for language in Language::all().filter(|language| language.direction() == "rtl") {
        all(language.tag(), |key, args, text| {
            let shown = Text::new(text.to_string(), true);
            let pieces = shown.pieces();
            for (name, value) in args {
                let Value::Text(words) = value else { continue };
                // Dates and names of countries are words of the language itself.
                if *name == "way" || !words.contains(|one: char| one.is_ascii_alphabetic() || one == '+') {
                    continue;
                }
                let alone = |piece: &Piece<'_>| matches!(piece, Piece::Isolated(own) | Piece::Whole(_, own, _) if own.contains(words.as_str()));
                let marked = text.contains(&format!("\u{2068}{words}\u{2069}"));
                if text.contains(words.as_str()) && !marked && !pieces.iter().any(alone) {
                    wrong.push(format!("{language}, {}: ${name}: {text}", key.name));
                }
            }
        });
    }
    none("not set apart", wrong);
}

#[test]
fn the_first_of_a_month_is_as_the_language_says_it() {
    let first = |tag: &str| plain(&messages(tag).date(PartialDate::Day(law::date::Date::of_law(2025, 1, 1))));
    assert_eq!(first("nl-simple"), "1 januari 2025");
    assert_eq!(first("fr"), "1er\u{a0}janvier 2025".replace('\u{a0}', " "));
    let second = plain(&messages("fr").date(PartialDate::Day(law::date::Date::of_law(2025, 1, 2))));
    assert_eq!(second, "2 janvier 2025");
}
