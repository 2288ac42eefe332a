//! Answers as large cards: one of several words, one country, or several countries.

use dioxus::prelude::*;

use super::parts::{card_message, card_text};
use super::question::{Draft, UNKNOWN, unknown};
use super::state::use_texts;
use crate::country::{Country, NL};
use crate::facts::FactId;
use crate::i18n::Texts;
use crate::interview::{Form, Question};

/// The countries most visitors come from, shown at once; the others are found by searching.
const FIRST_COUNTRIES: [&str; 10] = ["TR", "MA", "SR", "BA", "CV", "RS", "ME", "XK", "MK", "TN"];
/// How many countries a search shows.
const FOUND: usize = 6;

/// One card that can be chosen.
fn card(value: &str, inside: Element, chosen: bool, several: bool, pick: impl FnMut() + 'static) -> Element {
    let mut pick = pick;
    let kind = if several { "checkbox" } else { "radio" };
    rsx! {
        label { class: "card choice",
            {inside}
            input { r#type: kind, name: "answer", autocomplete: "off", value, checked: chosen, onchange: move |_| pick() }
        }
    }
}

/// The pictogram of a word of a question.
fn icon_of(question: Question, word: &str) -> &'static str {
    match (question, word) {
        (_, UNKNOWN) => "circle-question-mark",
        (_, "yes") => "check",
        (_, "no") => "minus",
        (Question::Permit, _) => "id-card",
        (Question::Partner, "none") => "user",
        (Question::Partner, "separated") => "user-minus",
        (Question::Partner, _) => "users",
        (Question::StateDebts | Question::PartnerStateDebts, "none") => "check",
        (Question::StateDebts | Question::PartnerStateDebts, "arrangement") => "handshake",
        (Question::StateDebts | Question::PartnerStateDebts, _) => "euro",
        _ => icon_of_word(word),
    }
}

/// The pictograms of benefits, households and other words that mean the same wherever they stand; all others are money.
const PICTOGRAMS: [(&str, &[&str]); 24] = [
    ("landmark", &["participatiewet", "bijstand", "aio"]),
    ("armchair", &["aow", "pen", "pension"]),
    ("heart-pulse", &["wia", "wao", "zw", "waz", "wao-waz", "wamil", "wajong", "iva", "wga_lgu", "wga_lau", "wga_vvu"]),
    ("briefcase", &["ww", "ioaw", "ioaz", "iow", "bbz", "wachtgeld", "older-unemployed"]),
    ("circle-slash", &["none", "", "neither", "nothing", "never", "not_yet", "never_lived"]),
    ("baby", &["akw", "kgb"]),
    ("users", &["family", "couple", "single_parent", "came_of_age", "child-18"]),
    ("user", &["parent", "child", "single", "remigrant", "partner"]),
    ("flower-2", &["anw", "survivor", "partner-died", "died-before-leaving"]),
    ("user-minus", &["separation"]),
    ("heart", &["together"]),
    ("hand-coins", &["tw", "allowances", "amounts"]),
    ("shield", &["aow-voluntary", "voluntary-insurance"]),
    ("stethoscope", &["care", "wlz"]),
    ("id-card", &["nationality", "nationality-duties"]),
    ("undo-2", &["way-back", "return-option"]),
    ("luggage", &["visit-or-move-back", "days-abroad"]),
    ("plane", &["third-country", "leave-in-time"]),
    ("lock", &["detention"]),
    ("bell", &["report"]),
    ("file-check", &["life-certificate"]),
    ("trending-down", &["incapacity-lowered"]),
    ("house", &["back-in-nl"]),
    ("handshake", &["help-to-return"]),
];

/// The pictogram of a word.
pub fn icon_of_word(word: &str) -> &'static str {
    let row = PICTOGRAMS.iter().find(|(_, words)| words.contains(&word));
    row.map_or("euro", |(name, _)| *name)
}

/// The message of a word.
pub fn word_message(question: Question, word: &str) -> String {
    match (question, word) {
        (_, UNKNOWN) => unknown(question).to_string(),
        (_, "yes" | "no") => word.to_string(),
        (Question::Permit, _) => format!("permit-{word}"),
        (Question::Partner, _) => format!("partner-{word}"),
        (Question::StateDebts | Question::PartnerStateDebts, _) => format!("debts-{word}"),
        (Question::Of(_), "") => "countries-none".to_string(),
        (Question::Of(FactId::Receives | FactId::StoppedBenefit), _) => format!("benefit-{word}"),
        (Question::Of(_), _) => format!("{}-{}", question.name(), word.replace('_', "-")),
        _ => format!("benefit-{word}"),
    }
}

/// One of several words, "I don't know" among them, nothing chosen beforehand.
#[component]
pub fn Choices(question: Question, draft: Signal<Draft>, wrong: bool) -> Element {
    let texts = use_texts();
    let mut draft = draft;
    let (words, several): (&'static [&'static str], bool) = match question.form() {
        Form::Choice(words) => (words, false),
        Form::Several(words) => (words, true),
        _ => (&["yes", "no"], false),
    };
    let chosen = draft.read().choice.clone();
    // Several chosen words stand in the draft as they are saved.
    let is_chosen = move |word: &str| match &chosen {
        Some(chosen) if several && !word.is_empty() => chosen.split('+').any(|one| one == word),
        Some(chosen) => chosen == word,
        None => false,
    };
    let at_once = question.shown_at_once();
    let hidden_chosen = words.iter().skip(at_once).any(|word| is_chosen(word));
    let more = draft.read().more || hidden_chosen;
    let shown = if more { words.len() } else { at_once };
    let mut pick = move |word: &str| {
        let before = draft.read().choice.clone().filter(|_| several);
        draft.write().choice = toggled(before.as_deref().unwrap_or_default(), word);
    };
    let cards = |words: &[&'static str]| {
        let card = |word: &'static str| {
            let inside = card_message(&texts, icon_of(question, word), &word_message(question, word));
            card(word, inside, is_chosen(word), several, move || pick(word))
        };
        words.iter().copied().map(card).collect::<Vec<_>>().into_iter()
    };
    rsx! {
        fieldset {
            class: "cards",
            role: if several { "group" } else { "radiogroup" },
            aria_labelledby: "heading",
            aria_describedby: if wrong { "problem" } else { "why" },
            // A group of boxes has no such state.
            aria_invalid: (wrong && !several).then_some("true"),
            {cards(words.get(..shown).unwrap_or(words))}
            if at_once != usize::MAX && !more {
                button { class: "secondary", r#type: "button", onclick: move |_| draft.write().more = true, {texts.get("more-choices")} }
            }
            {cards(if several { &["", UNKNOWN] } else { &[UNKNOWN] })}
        }
    }
}

/// The chosen words after one more was picked: chosen where it was not, and the other way round. "None" and "I don't
/// know" stand alone, and so does a word where only one can be chosen.
fn toggled(before: &str, word: &str) -> Option<String> {
    if word.is_empty() || word == UNKNOWN || before.is_empty() || before == UNKNOWN {
        return Some(word.to_string());
    }
    let had: Vec<&str> = before.split('+').collect();
    if had.contains(&word) {
        let left = had.into_iter().filter(|one| *one != word).collect::<Vec<_>>().join("+");
        // With nothing left nothing is chosen, which is not the same as "none".
        (!left.is_empty()).then_some(left)
    } else {
        Some(format!("{before}+{word}"))
    }
}

/// Countries whose name begins with, or else contains, what is typed. Nobody goes back to where they are.
fn search(texts: &Texts, question: Question, typed: &str) -> Vec<Country> {
    let typed = crate::places::fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let offered = Country::all().filter(|country| question != Question::Destination || *country != NL);
    let named: Vec<(String, Country)> =
        offered.map(|country| (crate::places::fold(&texts.country(country)), country)).collect();
    let beginning = named.iter().filter(|(name, _)| name.starts_with(&typed));
    let within = named.iter().filter(|(name, _)| !name.starts_with(&typed) && name.contains(&typed));
    beginning.chain(within).map(|(_, country)| *country).take(FOUND).collect()
}

/// One country, or several: the most likely first, the others by searching.
#[component]
pub fn Countries(question: Question, draft: Signal<Draft>, wrong: bool) -> Element {
    let texts = use_texts();
    let mut draft = draft;
    let (several, none) = match question.form() {
        Form::Countries { none } => (true, none),
        _ => (false, false),
    };
    let mut pick = move |country: Country| {
        let mut draft = draft.write();
        draft.choice = None;
        match draft.countries.iter().position(|chosen| *chosen == country) {
            Some(place) if several => {
                draft.countries.remove(place);
            }
            _ if several => draft.countries.push(country),
            _ => draft.countries = vec![country],
        }
    };
    let mut pick_word = move |word: &str| {
        let mut draft = draft.write();
        draft.choice = Some(word.to_string());
        draft.countries.clear();
    };
    let chosen = draft.read().clone();
    let first = FIRST_COUNTRIES.iter().filter_map(|code| code.parse().ok());
    let dutch = (question == Question::Nationalities).then_some(NL);
    let mut shown: Vec<Country> = dutch.into_iter().chain(first).collect();
    shown.extend(chosen.countries.iter().filter(|country| !shown.contains(country)).copied().collect::<Vec<_>>());
    let typed = chosen.search.clone();
    let found = search(&texts, question, typed.as_deref().unwrap_or_default());
    shown.extend(found.iter().filter(|country| !shown.contains(country)).copied().collect::<Vec<_>>());
    let words = none.then_some(("", "circle-slash", "countries-none")).into_iter();
    let words = words.chain([(UNKNOWN, "circle-question-mark", "dont-know")]);
    rsx! {
        fieldset {
            class: "cards",
            role: if several { "group" } else { "radiogroup" },
            aria_labelledby: "heading",
            aria_describedby: if wrong { "problem" } else { "why" },
            // A group of boxes has no such state.
            aria_invalid: (wrong && !several).then_some("true"),
            for country in shown {
                {card(
                    country.as_str(),
                    card_text("map-pin", texts.text(texts.country(country)), None),
                    chosen.countries.contains(&country),
                    several,
                    move || pick(country),
                )}
            }
            div { class: "field",
                if let Some(typed) = typed {
                    label { r#for: "country-search", {texts.get("country-search")} }
                    input {
                        id: "country-search",
                        r#type: "text",
                        autocomplete: "off",
                        aria_describedby: "country-hint",
                        value: "{typed}",
                        oninput: move |event| draft.write().search = Some(event.value()),
                    }
                    p { id: "country-hint", class: "small", role: "status",
                        if !typed.is_empty() && found.is_empty() {
                            {texts.get("country-none-found")}
                        } else {
                            {texts.get("country-search-hint")}
                        }
                    }
                } else {
                    button { class: "secondary", r#type: "button", onclick: move |_| draft.write().search = Some(String::new()), {texts.get("country-other")} }
                }
            }
            for (word, name, message) in words {
                {card(
                    word,
                    card_message(&texts, name, message),
                    chosen.choice.as_deref() == Some(word),
                    several,
                    move || pick_word(word),
                )}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{events, keep};

    #[test]
    fn every_pictogram_is_in_the_sprite_and_every_provision_has_its_own() {
        let sprite = include_str!("../../assets/icons.svg");
        for (name, words) in PICTOGRAMS {
            assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{name}");
            assert!(words.iter().all(|word| icon_of_word(word) == name), "a word of {name} stands there twice");
        }
        for provision in keep::ALL.iter().chain(events::ALL) {
            let money = provision.id == "small-payment";
            assert_eq!(icon_of_word(provision.id) == "euro", money, "{}", provision.id);
        }
    }
}
