//! The first screen: what one can find out, that it is free and stays here, four ways on, and help nearby.

use dioxus::prelude::*;

use super::navigator::use_navigator;
use super::parts::{card_button, card_link, heading, icon};
use super::route::Screen;
use super::state::use_texts;
use interview::Journey;

/// The screen.
#[component]
pub fn StartPage() -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let begin = move || navigator.begin(Journey::Applied);
    rsx! {
        {heading(texts.get("start-title"), None)}
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
    }
}
