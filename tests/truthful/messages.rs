//! Which messages tell an outcome, and that each is either held against facts or says nothing about the visitor.

use std::collections::{BTreeMap, BTreeSet};

use i18n::Language;
use law::provision::Provision;
use law::{away, events, keep, plan};

use super::asserted::ASSERTED;
use super::silent::{SILENT, WITH_ARGUMENTS};
use super::{away as away_texts, file};

/// The texts of the messages of a file by id, the attributes of each with it; choices as they stand.
fn messages(tag: &str, part: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in file(tag, part).lines().filter(|line| !line.starts_with('#')) {
        let is_part = line.starts_with(' ');
        let text = line.split_once(" = ").map_or(line.trim(), |(_, text)| text);
        if let Some((name, _)) = line.split_once(" = ").filter(|_| !is_part) {
            id = name.to_string();
        }
        if !text.is_empty() {
            found.entry(id.clone()).or_default().push(text.to_string());
        }
    }
    found
}

/// The messages of what the provisions come to.
fn consequences(prefix: &str, provisions: &[&Provision]) -> impl Iterator<Item = String> {
    let rules = provisions.iter().flat_map(|one| one.rules.iter().map(|rule| [one.code, rule.then.code].join("-")));
    rules.map(|id| [prefix, &id].join("-")).collect::<Vec<_>>().into_iter()
}

/// Every message that tells an outcome, with all that it says.
fn outcomes() -> BTreeMap<String, Vec<String>> {
    let (law, app) = (messages("nl-simple", "law"), messages("nl-simple", "app"));
    let steps: Vec<_> = plan::all().collect();
    let around = consequences("keep", keep::ALL)
        .chain(consequences("away", away::ALL))
        .chain(consequences("event", events::ALL))
        .chain(consequences("plan", &steps))
        .collect::<BTreeSet<_>>();
    let mut found = messages("nl-simple", "keep");
    found.extend(messages("nl-simple", "away"));
    found.extend(messages("nl-simple", "plan"));
    found.extend(messages("nl-simple", "events"));
    // The names of schemes are told too, even if it is not known whether they concern the visitor.
    let names: BTreeSet<String> = keep::ALL.iter().map(|scheme| format!("keep-{}", scheme.code)).collect();
    found.retain(|id, _| around.contains(id) || names.contains(id));
    // What the law says, and what would change it, is no outcome.
    let rule = |id: &str| id.starts_with("law-") && (id.ends_with("-rule") || id.ends_with("-change"));
    found.extend(law.into_iter().filter(|(id, _)| !rule(id)));
    found.extend(app.into_iter().filter(|(id, _)| id.starts_with("verdict-")));
    found
}

#[test]
fn every_message_of_an_outcome_is_held_against_facts_or_known_to_assert_nothing() {
    let listed: Vec<&str> = ASSERTED
        .iter()
        .chain(away_texts::ASSERTED)
        .map(|(id, _)| *id)
        .chain(SILENT.iter().chain(away_texts::SILENT).copied())
        .chain(WITH_ARGUMENTS.iter().copied())
        .collect();
    let (set, there): (BTreeSet<&str>, _) = (listed.iter().copied().collect(), outcomes());
    assert_eq!(set.len(), listed.len(), "a message is listed twice");
    let there: BTreeSet<&str> = there.keys().map(String::as_str).collect();
    let missing: Vec<_> = there.difference(&set).collect();
    assert!(missing.is_empty(), "what does this assert of the visitor? {missing:#?}");
    let gone: Vec<_> = set.difference(&there).collect();
    assert!(gone.is_empty(), "there is no such message: {gone:?}");
}

/// How a sentence begins that tells visitors something of themselves, in small letters.
const ABOUT_THE_VISITOR: [&str; 12] = [
    "u bent ",
    "u hebt ",
    "u had ",
    "u was ",
    "u kreeg ",
    "u woont ",
    "u woonde ",
    "u ging ",
    "u zat ",
    "u staat ",
    "uw partner ",
    "uw kind ",
];

/// Words that make a guess of a statement.
const GUESS: [&str; 2] = ["waarschijnlijk", "misschien"];

fn asserts(sentence: &str) -> bool {
    let begins = ABOUT_THE_VISITOR.iter().any(|begin| sentence.starts_with(begin));
    begins && !GUESS.iter().any(|word| sentence.contains(word))
}

/// The sentences of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

#[test]
fn what_is_listed_as_asserting_nothing_does_not_begin_like_an_assertion() {
    let outcomes = outcomes();
    let mut wrong = Vec::new();
    for id in SILENT.iter().chain(away_texts::SILENT) {
        for text in &outcomes[*id] {
            // What stands in brackets tells something too: "Anw (your partner has died)".
            let text = text.replace('(', ". ").to_lowercase();
            wrong.extend(sentences(&text).filter(|sentence| asserts(sentence)).map(|found| format!("{id}: {found}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Words that put somebody at ease, in each language.
const SOOTHING: [(&str, &[&str]); 20] = [
    ("nl-simple", &["rustig", "geen haast", "neem de tijd", "dat geeft niet"]),
    ("nl", &["rustig", "geen haast", "neem de tijd", "dat geeft niet"]),
    ("tr", &["acele et", "sakin", "rahat ol"]),
    ("ar", &["لا داعي للعجلة", "على مهل", "خذ وقتك"]),
    ("pap-CW", &["tuma bo tempu", "trankil", "ketu"]),
    ("pap-AW", &["tuma bo tempo", "trankil", "keto"]),
    ("en", &["take your time", "no hurry", "calm", "no rush"]),
    ("es", &["sin prisa", "tómese su tiempo", "tranquil", "no hay prisa"]),
    ("fr", &["prenez votre temps", "pas pressé", "tranquille", "pas d'urgence", "pas d’urgence"]),
    ("it", &["senza fretta", "con calma", "tranquill", "non c'è fretta", "non c’è fretta"]),
    ("pt", &["sem pressa", "com calma", "tranquil", "não há pressa"]),
    ("el", &["με την ησυχία", "μη βιάζεστε", "ήσυχα", "χωρίς βιασύνη"]),
    ("sr-Latn", &["polako", "bez žurbe", "ne žurite", "mirno"]),
    ("bs", &["polako", "bez žurbe", "ne žurite", "mirno"]),
    ("hr", &["polako", "bez žurbe", "ne žurite", "mirno"]),
    ("mk", &["полека", "без брзање", "не брзајте", "мирно"]),
    ("sq", &["pa nxitim", "mos u nxitoni", "qetësisht", "merrni kohën"]),
    ("ku", &["lez neke", "bi aramî", "bê lez"]),
    ("ckb", &["پەلە مەکە", "بە ئارامی", "بێ پەلە"]),
    ("fa", &["عجله نکنید", "با آرامش", "بدون عجله", "عجله‌ای نیست"]),
];

#[test]
fn nothing_that_has_a_last_day_is_said_to_have_time() {
    for language in Language::all() {
        let Some((_, words)) = SOOTHING.iter().find(|(tag, _)| *tag == language.tag()) else {
            panic!("no soothing words of {language} are listed");
        };
        let mut found = messages(language.tag(), "keep");
        found.extend(messages(language.tag(), "away"));
        found.extend(messages(language.tag(), "events"));
        found.extend(messages(language.tag(), "plan"));
        let steps: Vec<_> = plan::all().collect();
        let lists = [("keep", keep::ALL), ("away", away::ALL), ("event", events::ALL), ("plan", steps.as_slice())];
        for (prefix, provisions) in lists {
            for one in provisions {
                for then in
                    one.rules.iter().map(|rule| &rule.then).filter(|then| then.terms.iter().any(|term| term.deadline))
                {
                    let texts = &found[&[prefix, one.code, then.code].join("-")];
                    for text in texts.iter().map(|text| text.to_lowercase()) {
                        let soothes = words.iter().find(|word| text.contains(**word));
                        assert_eq!(soothes, None, "{language}, {} {}: its day may have passed", one.code, then.code);
                    }
                }
            }
        }
    }
}
