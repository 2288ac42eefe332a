//! The first screen: what one can find out, that it is free and stays here, four ways on, and help nearby.

use dioxus::prelude::*;

use super::brought::kept_here;
use super::navigator::use_navigator;
use super::parts::{card_button, card_link, heading, icon, link};
use super::route::{Route, Screen};
use super::state::{use_state, use_texts};
use i18n::Value;
use interview::{Fault, Journey};

/// The screen.
#[component]
pub fn StartPage() -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let begin = move || navigator.begin(Journey::Applied);
    rsx! {
        {heading(texts.get("start-title"), None)}
        Kept {}
        p { class: "lead", {texts.get("start-text")} }
        p { class: "small with-icon",
            {icon("lock")}
            {texts.get("start-free")}
        }
        nav { class: "cards ways", aria_label: texts.get("start-choose"),
            {card_link(&texts, Screen::Thinking, "send", "way-think")}
            {card_button(&texts, "file-text", "way-applied", begin)}
            {card_link(&texts, Screen::Returned, "house", "way-returned")}
            {card_link(&texts, Screen::Helping, "users", "way-helper")}
        }
        p { class: "small with-icon",
            {icon("clock")}
            {texts.get("start-closed")}
        }
        div { class: "cards ways",
            {card_link(&texts, Screen::Nearby(None), "map-pin", "find-help")}
        }
        p { class: "small", {texts.get("start-privacy")} }
        p { {link("plain", Route { language: texts.language(), screen: Screen::Open }, None, rsx! { {texts.get("code-link")} })} }
    }
}

/// What this phone keeps, if it keeps something: to go on with it, or to erase it.
#[component]
fn Kept() -> Element {
    let texts = use_texts();
    let state = use_state();
    // Erasing it is a change of what is shared.
    let _ = state.read();
    let Some(kept) = kept_here() else {
        return rsx! {};
    };
    let text = match &kept {
        Ok((day, _)) => texts.with("kept-offer", &[("date", Value::Text(texts.date((*day).into())))]),
        Err(Fault::Newer) => texts.get("kept-newer"),
        Err(_) => texts.get("kept-damaged"),
    };
    rsx! {
        div { class: "notice plain-notice",
            p { {text} }
            if kept.is_ok() {
                button { class: "secondary", r#type: "button", onclick: move |_| state.change(|session| session.open_kept()),
                    {texts.get("kept-go-on")}
                }
            }
            button { class: "secondary", r#type: "button", onclick: move |_| state.change(|session| session.erase_kept()),
                {texts.get("kept-erase")}
            }
        }
    }
}
