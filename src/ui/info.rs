//! Screens that tell something: the ways on that are not a test, and where everything comes from.

use dioxus::prelude::*;

use super::parts::{CallCard, CardLink, CardText, Heading, Icon, ReadAloud, Top};
use super::route::Route;
use super::state::{use_state, use_texts};
use crate::i18n::{Language, Texts, Value};
use crate::interview::Way;
use crate::law::remigration::{CHECKED, REMIGRATION};
use crate::places::lines::{HelpLine, SVB, UWV};

/// The heading of such a screen, with the way back to the start.
#[component]
fn Opening(language: Language, title: String) -> Element {
    rsx! {
        Top { back: Route::StartPage { language } }
        div { class: "with-voice",
            Heading { text: title }
            ReadAloud {}
        }
    }
}

/// A card that calls an organisation, with the day on which its number was checked.
#[component]
pub fn Call(line: HelpLine, message: &'static str) -> Element {
    let texts = use_texts();
    let (Some(uri), Some(phone)) = (line.tel_uri(), line.phone) else {
        return rsx! {};
    };
    let args = [("phone", Value::from(phone)), ("date", Value::Text(checked(&texts, &line)))];
    rsx! {
        CallCard { uri, text: texts.get(message), hint: texts.attribute(message, "hint", &args) }
    }
}

/// The day on which a number was checked, in words.
fn checked(texts: &Texts, line: &HelpLine) -> String {
    line.checked.and_then(|day| day.parse().ok()).map(|day| texts.date(day)).unwrap_or_default()
}

/// Ways to get help that fit every visitor.
#[component]
pub fn Help(language: Language) -> Element {
    let texts = use_texts();
    rsx! {
        Call { line: SVB, message: "call-svb" }
        CardLink {
            to: Route::NearbyPage { language },
            icon: "map-pin",
            text: texts.get("find-help"),
            hint: texts.attribute("find-help", "hint", &[]),
        }
    }
}

/// First way: somebody who did not apply gets the honest answer, and can see how it would have turned out.
#[component]
pub fn ThinkingPage(language: Language) -> Element {
    let texts = use_texts();
    let state = use_state();
    rsx! {
        Opening { language, title: texts.get("think-title") }
        p { class: "notice wait with-icon",
            Icon { name: "clock" }
            strong { {texts.get("think-closed")} }
        }
        h2 { {texts.get("think-keep")} }
        p { {texts.get("think-keep-text")} }
        div { class: "cards",
            Help { language }
            Call { line: UWV, message: "call-uwv" }
            button {
                class: "card",
                onclick: move |_| {
                    state.take(Way::WouldHave);
                    navigator().push(Route::step(language, state.next(), ""));
                },
                CardText {
                    icon: "list-checks",
                    text: texts.get("think-would"),
                    hint: texts.attribute("think-would", "hint", &[]),
                }
                Icon { name: "chevron-right" }
            }
        }
    }
}

/// Third way: somebody who has gone back.
#[component]
pub fn ReturnedPage(language: Language) -> Element {
    let texts = use_texts();
    rsx! {
        Opening { language, title: texts.get("returned-title") }
        p { {texts.get("returned-text")} }
        p { {texts.get("returned-later")} }
        div { class: "cards", Call { line: SVB, message: "call-svb" } }
    }
}

/// Fourth way: somebody who helps.
#[component]
pub fn HelpingPage(language: Language) -> Element {
    let texts = use_texts();
    let state = use_state();
    rsx! {
        Opening { language, title: texts.get("helper-title") }
        p { {texts.get("helper-text")} }
        p { {texts.get("helper-later")} }
        div { class: "cards",
            button {
                class: "card",
                onclick: move |_| {
                    state.take(Way::Applied);
                    navigator().push(Route::step(language, state.next(), ""));
                },
                CardText {
                    icon: "file-text",
                    text: texts.get("helper-start"),
                    hint: texts.attribute("helper-start", "hint", &[]),
                }
                Icon { name: "chevron-right" }
            }
            Help { language }
        }
    }
}

/// Where everything comes from.
#[component]
pub fn AboutPage(language: Language) -> Element {
    let texts = use_texts();
    let law = format!("https://wetten.overheid.nl/{}", REMIGRATION.bwb);
    let date = ("date", Value::Text(texts.date(CHECKED.into())));
    rsx! {
        Opening { language, title: texts.get("about-title") }
        p { {texts.get("about-text")} }
        p { {texts.get("about-nmi")} }
        p {
            {texts.with("about-law", &[date])}
            " "
            a { href: law, rel: "noreferrer", {texts.get("about-law-link")} }
        }
        p { {texts.get("about-privacy")} }
        p { class: "small", {texts.get("about-places")} }
        p { class: "small", {texts.get("about-licence")} }
        div { class: "cards", Call { line: SVB, message: "call-svb" } }
    }
}
