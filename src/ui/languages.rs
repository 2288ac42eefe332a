//! The languages to choose from, each by its own name in its own script.

use dioxus::prelude::*;

use super::parts::{Link, icon};
use super::route::{Route, Screen};
use super::state::use_texts;
use crate::platform;
use crate::text::{Text, plain};
use i18n::Language;

/// From how many languages on a list can be searched.
const MANY: usize = 8;

/// The language that is shown, opening to the others.
#[component]
pub fn Tongues(route: Route) -> Element {
    let texts = use_texts();
    let mut open = use_signal(|| false);
    let aria_label = plain(&[&texts.get("language"), ": ", texts.language().name()].concat());
    rsx! {
        button {
            class: "plain tongue",
            r#type: "button",
            aria_expanded: if open() { "true" } else { "false" },
            aria_label,
            onclick: move |_| open.toggle(),
            {icon("languages")}
            span { translate: "no", {Text::from(texts.language().name())} }
        }
        if open() {
            Languages { route, at_once: usize::MAX, own: false }
        }
    }
}

/// Buttons for the other languages, or for the own one too: some at once in an order that never changes, since pages drawn
/// beforehand show the same; the rest behind a button, in one list with those of the phone first.
#[component]
pub fn Languages(route: Route, at_once: usize, own: bool) -> Element {
    let texts = use_texts();
    let mut open = use_signal(|| false);
    let mut typed = use_signal(String::new);
    let shown = texts.language();
    let others = |languages: Vec<Language>| languages.into_iter().filter(move |language| own || *language != shown);
    let all: Vec<Language> = others(Language::all().collect()).collect();
    let whole = open() || all.len() <= at_once || at_once == usize::MAX;
    let listed: Vec<Language> = if whole && all.len() > at_once.min(MANY) {
        others(Language::nearest(&platform::languages()))
            .filter(|language| language.is_called(&typed.read(), places::fold))
            .collect()
    } else {
        all.iter().copied().take(at_once).collect()
    };
    rsx! {
        nav { class: "languages", aria_label: texts.get("language"),
            if whole && all.len() > MANY {
                div { class: "field",
                    label { r#for: "language-search", {texts.get("language-search")} }
                    input {
                        id: "language-search",
                        r#type: "text",
                        autocomplete: "off",
                        value: "{typed}",
                        oninput: move |event| typed.set(event.value()),
                    }
                    if listed.is_empty() {
                        p { class: "small", role: "status", {texts.get("language-none")} }
                    }
                }
            }
            for language in listed {
                {chip(language, route.screen.clone())}
            }
            if !whole {
                button {
                    class: "chip",
                    r#type: "button",
                    aria_expanded: "false",
                    onclick: move |_| open.set(true),
                    {icon("languages")}
                    {texts.get("language-all")}
                }
            }
        }
    }
}

/// The button of a language.
fn chip(language: Language, screen: Screen) -> Element {
    let inside = rsx! {
        span { lang: language.tag(), dir: language.direction(), translate: "no", {Text::from(language.name())} }
    };
    rsx! {
        Link { class: "chip", to: Route { language, screen }, label: None, inside }
    }
}
