//! Answers as large cards: one of several words, one country, or several countries.

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::draft::Draft;
use super::parts::{card_message, card_text};
use super::state::use_texts;
use crate::platform;
use crate::texts::Texts;
use interview::{Answer, Offered, Question};
use law::country::{Country, NL};
use law::facts::{AnswerKind, FactId, Known, Places, Tone};

/// The countries most visitors come from, shown at once; the others are found by searching.
const FIRST_COUNTRIES: [&str; 10] = ["TR", "MA", "SR", "BA", "CV", "RS", "ME", "XK", "MK", "TN"];
/// How many countries a search shows.
const FOUND: usize = 8;

/// An answer that can be chosen.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// Its code, the value of its card.
    pub code: &'static str,
    /// The answer; of a question with several answers, that one alone.
    pub answer: Answer,
}

/// None of several.
const NONE: &str = "none";

/// What can be chosen. "I don't know" is no choice: it is given at once ([`super::question`]).
pub fn choices(question: Question) -> Vec<Choice> {
    let row = question.row();
    if row.kind == AnswerKind::YesNo {
        return vec![Choice { code: "yes", answer: Answer::YES }, Choice { code: "no", answer: Answer::NO }];
    }
    let several = matches!(row.kind, AnswerKind::Several(_));
    let choice = |offered| Choice {
        code: question.code_of(offered),
        answer: match offered {
            Offered::Absent => Answer::ABSENT,
            Offered::Choice(place) if several => Answer::Known(Known::Several(Places::default().with(place))),
            Offered::Choice(place) => Answer::Known(Known::Choice(place)),
        },
    };
    question.offered().into_iter().map(choice).collect()
}

/// What is chosen after one more was picked: of several answers it is chosen if it was not, and the other way round. "None"
/// stands alone, and so does an answer of which there can be only one.
pub fn toggled(chosen: Option<&Answer>, picked: &Answer) -> Option<Answer> {
    let Answer::Known(Known::Several(one)) = picked else { return Some(picked.clone()) };
    if one.is_empty() {
        return Some(picked.clone());
    }
    let had = match chosen {
        Some(Answer::Known(Known::Several(had))) => *had,
        _ => Places::default(),
    };
    let left = had.toggled(*one);
    // With nothing left nothing is chosen, which is not the same as "none".
    (!left.is_empty()).then_some(Answer::Known(Known::Several(left)))
}

/// Whether an answer is, or is part of, what is chosen.
pub fn is_chosen(chosen: Option<&Answer>, answer: &Answer) -> bool {
    match (chosen, answer) {
        (Some(Answer::Known(Known::Several(chosen))), Answer::Known(Known::Several(one))) if !one.is_empty() => {
            chosen.meets(*one)
        }
        (chosen, answer) => chosen == Some(answer),
    }
}

/// One card that can be chosen.
fn card(value: &str, inside: Element, chosen: bool, several: bool, pick: impl FnMut() + 'static) -> Element {
    let mut pick = pick;
    let kind = if several { "checkbox" } else { "radio" };
    rsx! {
        label { class: "card choice",
            {inside}
            input {
                id: "answer-{value}",
                r#type: kind,
                name: "answer",
                autocomplete: "off",
                value,
                checked: chosen,
                onchange: move |_| pick(),
            }
        }
    }
}

/// The pictogram of an answer to a question.
fn icon_of(question: Question, choice: &Choice) -> &'static str {
    match (question.fact(), choice.code) {
        (_, "yes") => "check",
        (_, "no") => "minus",
        (FactId::Permit | FactId::ResidenceNow, _) => "id-card",
        (FactId::Partner, "none") => "user",
        (FactId::Partner, "separated") => "user-minus",
        (FactId::Partner, _) => "users",
        (FactId::StateDebts | FactId::PartnerStateDebts, "none") => "check",
        (FactId::StateDebts | FactId::PartnerStateDebts, "arrangement") => "handshake",
        (FactId::StateDebts | FactId::PartnerStateDebts, _) => "euro",
        (_, code) => icon_of_code(code),
    }
}

/// The pictograms of benefits, households and other codes that mean the same wherever they stand; all others are money.
const PICTOGRAMS: [(&str, &[&str]); 34] = [
    ("landmark", &["participatiewet", "bijstand", "municipality"]),
    ("wallet", &["aio"]),
    ("armchair", &["aow", "svb"]),
    ("coins", &["pen", "pension"]),
    ("heart-pulse", &["wia", "uwv", "iva", "wga_lgu", "wga_lau", "wga_vvu"]),
    ("bandage", &["wao", "waz", "wao-waz", "wamil"]),
    ("accessibility", &["wajong"]),
    ("thermometer", &["zw", "uwv_zw"]),
    ("briefcase", &["ww", "bbz", "wachtgeld"]),
    ("hourglass", &["ioaw", "ioaz", "iow", "older-unemployed"]),
    ("circle-slash", &["none", "neither", "nothing", "never", "not_yet", "never_lived"]),
    ("baby", &["akw"]),
    ("backpack", &["kgb"]),
    ("users", &["family", "couple", "single_parent", "came_of_age", "child-18", "children-move"]),
    ("user", &["parent", "child", "single", "remigrant", "partner"]),
    ("flower-2", &["anw", "survivor", "partner-died", "aow-alone", "orphans", "died-before-leaving"]),
    ("user-minus", &["separation"]),
    ("heart", &["together", "along", "partner-moves"]),
    ("hand-coins", &["tw", "amounts"]),
    ("house-plus", &["toe", "toeslagen", "allowances"]),
    ("piggy-bank", &["aow-voluntary", "voluntary-insurance"]),
    ("stethoscope", &["care", "cak"]),
    ("bed", &["wlz"]),
    ("id-card", &["nationality", "ind_asylum", "ind", "nationality-duties", "no-permit", "residence"]),
    ("undo-2", &["way-back", "return-option", "try_first"]),
    ("luggage", &["visit-or-move-back", "asylum", "visit"]),
    ("plane", &["third-country", "there", "leave-in-time", "for_good"]),
    ("lock", &["detention"]),
    ("bell", &["report", "report-benefit"]),
    ("file-check", &["life-certificate", "objection", "certificate", "registration"]),
    ("trending-down", &["incapacity-lowered"]),
    ("house", &["back-in-nl", "stays", "coming-back", "home"]),
    ("arrow-left-right", &["part_of_year"]),
    ("handshake", &["help-to-return"]),
];

/// The pictogram of a code.
pub fn icon_of_code(code: &str) -> &'static str {
    let row = PICTOGRAMS.iter().find(|(_, codes)| codes.contains(&code));
    row.map_or("euro", |(name, _)| *name)
}

/// The message for an answer that is none: sensitive questions may be skipped.
pub fn unknown(question: Question) -> &'static str {
    match (question.fact(), question.row().tone) {
        (FactId::Stay, _) => "stay-unsure",
        (_, Tone::Sensitive) => "skip",
        _ => "dont-know",
    }
}

/// One of several answers, nothing chosen beforehand.
#[component]
pub fn Choices(question: Question, draft: Signal<Draft>, wrong: bool) -> Element {
    let texts = use_texts();
    let mut draft = draft;
    let row = question.row();
    let several = matches!(row.kind, AnswerKind::Several(_));
    let all = choices(question);
    let chosen = draft.read().chosen.clone();
    let at_once = row.shown_at_once;
    let hidden = all.iter().skip(at_once).any(|choice| is_chosen(chosen.as_ref(), &choice.answer));
    let more = draft.read().more || hidden;
    let shown = if more { all.len() } else { at_once };
    let card = |choice: &Choice, message: &str| {
        let inside = card_message(&texts, icon_of(question, choice), message);
        let picked = choice.answer.clone();
        let pick = move || {
            let now = toggled(draft.read().chosen.as_ref(), &picked);
            draft.write().chosen = now;
        };
        card(choice.code, inside, is_chosen(chosen.as_ref(), &choice.answer), several, pick)
    };
    let cards = all.iter().take(shown).map(|choice| card(choice, &question.message_of(choice.code)));
    let none = Choice { code: NONE, answer: Answer::Known(Known::Several(Places::default())) };
    let next = all.get(at_once).map_or("", |choice| choice.code);
    let unfold = move |_| {
        draft.write().more = true;
        // The button goes; the first answer that comes stands in its place.
        queue_effect(move || platform::focus(&["answer", next].join("-")));
    };
    let last = several.then(|| card(&none, "countries-none"));
    rsx! {
        fieldset {
            class: "cards",
            role: if several { "group" } else { "radiogroup" },
            aria_labelledby: "heading",
            aria_describedby: if wrong { "problem" } else { "why" },
            // A group of boxes has no such state.
            aria_invalid: (wrong && !several).then_some("true"),
            {cards}
            if at_once != usize::MAX && !more {
                button { class: "secondary", r#type: "button", onclick: unfold, {texts.get("more-choices")} }
            }
            {last}
        }
    }
}

/// The countries that an everyday or a former name means: rows such as "Amerika US", with all the codes behind the name.
fn also_called(texts: &Texts) -> Vec<(String, Vec<Country>)> {
    let rows = String::from(texts.get("country-also"));
    let row = |row: &str| {
        let code = |word: &str| word.parse::<Country>().ok();
        let name: Vec<&str> = row.split_whitespace().filter(|word| code(word).is_none()).collect();
        let codes = row.split_whitespace().filter_map(code);
        (places::fold(&name.join(" ")), codes.collect())
    };
    rows.split(';').map(row).collect()
}

/// Countries found by what is typed: by an everyday name, by the beginning of their own, or else by what it contains. Nobody
/// goes back to where they are.
fn search(texts: &Texts, question: Question, typed: &str) -> Vec<Country> {
    let typed = places::fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let called = also_called(texts).into_iter().filter(|(name, _)| name.starts_with(&typed));
    let named: Vec<(String, Country)> =
        Country::all().map(|country| (places::fold(&texts.country(country)), country)).collect();
    let beginning = named.iter().filter(|(name, _)| name.starts_with(&typed));
    let within = named.iter().filter(|(name, _)| !name.starts_with(&typed) && name.contains(&typed));
    let mut found = Vec::new();
    // Two everyday names can mean the same country.
    for country in
        called.flat_map(|(_, countries)| countries).chain(beginning.chain(within).map(|(_, country)| *country))
    {
        if !found.contains(&country) {
            found.push(country);
        }
    }
    found.retain(|country| question.fact() != FactId::Destination || *country != NL);
    found.truncate(FOUND);
    found
}

/// One country, or several: the most likely first, the others by searching.
#[component]
pub fn Countries(question: Question, draft: Signal<Draft>, wrong: bool) -> Element {
    let texts = use_texts();
    let mut draft = draft;
    let several = question.row().kind == AnswerKind::Countries;
    let mut pick = move |country: Country| {
        let mut countries = draft.read().countries();
        match countries.iter().position(|chosen| *chosen == country) {
            Some(place) if several => {
                countries.remove(place);
            }
            _ if several => countries.push(country),
            _ => countries = vec![country],
        }
        draft.write().chosen = (!countries.is_empty()).then_some(Answer::Countries(countries));
    };
    let (chosen, typed) = (draft.read().chosen.clone(), draft.read().search.clone());
    let chosen_countries = draft.read().countries();
    let first = FIRST_COUNTRIES.iter().filter_map(|code| code.parse().ok());
    let dutch = (question.fact() == FactId::Nationalities).then_some(NL);
    let found = search(&texts, question, typed.as_deref().unwrap_or_default());
    // What was found stands right under the field, and what is chosen never goes away.
    let mut shown = found.clone();
    let likely = dutch.into_iter().chain(first).filter(|_| typed.as_deref().unwrap_or_default().is_empty());
    for country in likely.chain(chosen_countries.iter().copied()) {
        if !shown.contains(&country) {
            shown.push(country);
        }
    }
    let look = move |_| {
        draft.write().search = Some(String::new());
        queue_effect(|| platform::focus("country-search"));
    };
    let none = Choice { code: NONE, answer: Answer::ABSENT };
    let none = question.row().offers_absent().then(|| {
        let inside = card_message(&texts, icon_of(question, &none), "countries-none");
        let chosen = chosen.as_ref() == Some(&none.answer);
        card(NONE, inside, chosen, several, move || draft.write().chosen = Some(Answer::ABSENT))
    });
    rsx! {
        fieldset {
            class: "cards",
            role: if several { "group" } else { "radiogroup" },
            aria_labelledby: "heading",
            aria_describedby: if wrong { "problem" } else { "why" },
            // A group of boxes has no such state.
            aria_invalid: (wrong && !several).then_some("true"),
            div { class: "field country-search",
                if let Some(typed) = typed {
                    label { r#for: "country-search", {texts.get("country-search")} }
                    input {
                        id: "country-search",
                        r#type: "text",
                        autocomplete: "off",
                        aria_describedby: "country-hint",
                        initial_value: "{typed}",
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
                    button { class: "secondary", r#type: "button", onclick: look, {texts.get("country-other")} }
                }
            }
            for country in shown {
                {card(
                    country.as_str(),
                    card_text("map-pin", texts.text(texts.country(country)), None),
                    chosen_countries.contains(&country),
                    several,
                    move || pick(country),
                )}
            }
            {none}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use law::{away, events, keep};

    #[test]
    fn every_pictogram_is_in_the_sprite_and_every_provision_has_its_own() {
        let sprite = include_str!("../../assets/icons.svg");
        for (name, words) in PICTOGRAMS {
            assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{name}");
            assert!(words.iter().all(|word| icon_of_code(word) == name), "a word of {name} stands there twice");
        }
        for provision in keep::ALL.iter().chain(away::ALL).chain(events::ALL) {
            let money = provision.code == "small-payment";
            assert_eq!(icon_of_code(provision.code) == "euro", money, "{}", provision.code);
        }
        let mut of_balance: Vec<&str> = keep::ALL.iter().map(|provision| icon_of_code(provision.code)).collect();
        of_balance.sort_unstable();
        of_balance.dedup();
        assert_eq!(of_balance.len(), keep::ALL.len(), "no two of the balance look alike");
    }
}
