//! The languages to choose from, each by its own name in its own script.

use dioxus::prelude::*;

use super::parts::{Link, icon};
use super::route::{HELPER, Route, Screen};
use super::state::use_texts;
use crate::platform;
use crate::text::{Text, plain};
use crate::texts::Texts;
use i18n::Language;

/// How many languages stand on the first screen at once: one line of them.
const AT_ONCE: usize = 3;
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
            {beside_dutch(&texts, &route)}
            Languages { route, own: false }
        }
    }
}

/// The way to the same screen with Dutch beneath the language that is shown: the helper's view has it, and its program is
/// loaded by who wants it (`docs/decisions/0013`). A program that is no web page has none.
fn beside_dutch(texts: &Texts, route: &Route) -> Element {
    let elsewhere = cfg!(any(feature = "helper", feature = "desktop", feature = "mobile"));
    if elsewhere || texts.language().is_dutch() {
        return rsx! {};
    }
    let start = ["/", texts.language().tag()].concat();
    let here = route.to_string();
    let href = [&start, "/", HELPER, here.strip_prefix(&start).unwrap_or_default()].concat();
    rsx! {
        a { class: "plain", href, onclick: move |_| platform::save_mode("dutch "),
            {icon("languages")}
            {texts.get("beside-dutch")}
        }
    }
}

/// Every other language, or the own one too, those of the phone first.
#[component]
pub fn Languages(route: Route, own: bool) -> Element {
    let texts = use_texts();
    let mut typed = use_signal(String::new);
    let shown = texts.language();
    let all = Language::nearest(&platform::languages()).into_iter().filter(|language| own || *language != shown);
    let listed: Vec<Language> = all.filter(|language| language.is_called(&typed.read(), places::fold)).collect();
    rsx! {
        nav { class: "languages", aria_label: texts.get("language"),
            if Language::all().count() > MANY {
                div { class: "field",
                    label { r#for: "language-search", {texts.get("language-search")} }
                    input {
                        id: "language-search",
                        r#type: "text",
                        autocomplete: "off",
                        initial_value: "{typed}",
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
        }
    }
}

/// The first of the other languages, in an order that never changes: the page drawn beforehand shows the same.
pub fn first_languages(shown: Language, label: Text, route: &Route) -> Element {
    let others = Language::all().filter(|language| *language != shown).take(AT_ONCE);
    rsx! {
        nav { class: "languages", aria_label: label,
            for language in others {
                {chip(language, route.screen.clone())}
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
