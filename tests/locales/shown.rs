//! What is shown: every message of every language, with every kind of argument, without an error and without
//! anything left over.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use i18n::{Language, Messages, Value};
use law::country::Country;
use law::date::PartialDate;
use law::explain::{Arg, Args, Message};

use super::files::{Key, PARTS, languages, none, selects, text, variables};

fn texts(language: Language) -> Messages {
    let files = PARTS.map(|part| text(language.tag(), part));
    Messages::new(language, &files).unwrap_or_else(|error| panic!("{language}: {error}"))
}

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    for part in PARTS {
        bundle.add_resource(FluentResource::try_new(text(tag, part)).unwrap()).unwrap();
    }
    bundle
}

/// Arguments of every kind: each way, and numbers of every plural.
fn samples(names: &BTreeSet<String>, numbers: &BTreeSet<String>) -> Vec<FluentArgs<'static>> {
    let way = |round: usize| ["applied", "now"][round % 2];
    let number = |round: usize| [0, 1, 2, 3, 11, 100, 55, 102][round];
    let sample = |round: usize| {
        let mut args = FluentArgs::new();
        for name in names {
            match name.as_str() {
                "way" => args.set(name.clone(), FluentValue::from(way(round))),
                _ if numbers.contains(name) => args.set(name.clone(), FluentValue::from(number(round))),
                _ => args.set(name.clone(), FluentValue::from("Xyz")),
            }
        }
        args
    };
    (0..8).map(sample).collect()
}

/// What stands in a message once formatted, or what is wrong with it.
fn format(bundle: &FluentBundle<FluentResource>, key: &Key, args: &FluentArgs) -> Result<String, String> {
    let (id, attribute) = key.name.split_once('.').map_or((key.name.as_str(), None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(id).ok_or("no such message")?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name).map(|found| found.value()),
        None => message.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern.ok_or("no such pattern")?, Some(args), &mut errors).into_owned();
    let left_over = text.contains(['{', '}', '[', ']', '$']) || text.trim().is_empty();
    if errors.is_empty() && !left_over { Ok(text) } else { Err(format!("{text} {errors:?}")) }
}

#[test]
fn every_message_can_be_shown_with_every_kind_of_argument() {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        let bundle = bundle(tag);
        for (key, pattern) in &found {
            let by = selects(pattern).into_iter().map(|select| select.by);
            let numbers: BTreeSet<String> = by.filter(|name| name != "way").chain(NUMBERS.map(String::from)).collect();
            let names = variables(pattern);
            for args in samples(&names, &numbers) {
                match format(&bundle, key, &args) {
                    Err(error) => wrong.push(format!("{tag}, {}: {error}", key.name)),
                    Ok(text) => {
                        let shown =
                            names.iter().all(|name| name == "way" || numbers.contains(name)) || text.contains("Xyz");
                        assert!(shown, "{tag}, {} does not show its arguments: {text}", key.name);
                    }
                }
            }
        }
    }
    none("shown", wrong);
}

/// Arguments that are numbers even if nothing is chosen by them.
const NUMBERS: [&str; 7] = ["number", "total", "age", "youngest", "oldest", "months", "kilometres"];

#[test]
fn a_number_chooses_its_plural() {
    let months = |language: Language, number: i64| {
        texts(language).with("why-benefit-months", &[("months", Value::Number(number))])
    };
    for language in Language::all() {
        let different: BTreeSet<String> = [0, 1, 2, 3, 11].into_iter().map(|number| months(language, number)).collect();
        assert_eq!(different.len(), 5, "{language}: {different:?}");
        assert!(months(language, 11).contains("11") && months(language, 3).contains('3'), "{language}");
    }
    let nouns = |language: Language, numbers: &[i64]| -> BTreeSet<String> {
        let strip = |text: String| text.chars().filter(|letter| !letter.is_ascii_digit()).collect();
        numbers.iter().map(|number| strip(months(language, *number))).collect()
    };
    let arabic = "ar".parse().unwrap();
    assert_eq!(nouns(arabic, &[3, 10, 11, 99, 100]).len(), 3, "few, many and other differ in Arabic");
    assert_eq!(nouns(Language::SOURCE, &[1, 2]).len(), 2);
    assert_eq!(nouns(Language::SOURCE, &[2, 11, 100]).len(), 1);
}

#[test]
fn a_date_is_shown_as_far_as_it_is_known() {
    for language in Language::all() {
        let texts = texts(language);
        let months: BTreeSet<String> = (1..=12).map(|month| texts.date(PartialDate::Month(1958, month))).collect();
        assert_eq!(months.len(), 12, "{language}: {months:?}");
        assert!(months.iter().all(|text| text.contains("1958")), "{language}: {months:?}");
        let day = texts.date("1958-06-05".parse().unwrap());
        assert!(day.contains("1958") && day.contains('5') && !day.contains("05"), "{language}: {day}");
        assert_eq!(texts.date(PartialDate::Year(1958)), "1958", "{language}");
    }
    let shown = texts(Language::SOURCE).date("1958-06-05".parse().unwrap());
    let plain: String = shown.chars().filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}')).collect();
    assert_eq!(plain, "5 juni 1958");
}

#[test]
fn an_explanation_shows_its_arguments_in_words() {
    let turkey: Country = "TR".parse().unwrap();
    let day = |text: &str| Arg::Date(text.parse().unwrap());
    let args =
        Args::Three([("country", Arg::Country(turkey)), ("settled", day("2014-08")), ("before", day("2014-07-01"))]);
    let message = Message { id: "why-settled-late", args };
    let shown = texts(Language::SOURCE).message(&message);
    let plain: String = shown.chars().filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}')).collect();
    assert!(plain.contains("Turkije") && plain.contains("augustus 2014") && plain.contains("1 juli 2014"), "{plain}");
}

#[test]
fn every_country_has_a_name_of_its_own_in_every_language() {
    for language in Language::all() {
        let texts = texts(language);
        let names: BTreeSet<String> = Country::all().map(|country| texts.country(country)).collect();
        assert_eq!(names.len(), Country::all().count(), "{language}: two countries have one name");
        let codes: Vec<&String> = names.iter().filter(|name| name.len() == 2 || name.starts_with('[')).collect();
        assert!(codes.is_empty(), "{language}: {codes:?}");
    }
}
