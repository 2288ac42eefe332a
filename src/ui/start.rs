//! The first screen: the truth about the closed scheme, and four ways on.

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
        p { class: "notice wait with-icon",
            {icon("clock")}
            strong { {texts.get("start-closed")} }
        }
        h2 { class: "choose", {texts.get("start-choose")} }
        nav { class: "cards", aria_label: texts.get("start-choose"),
            {card_link(&texts, Screen::Thinking, "send", "way-think")}
            {card_button(&texts, "file-text", "way-applied", begin)}
            {card_link(&texts, Screen::Returned, "house", "way-returned")}
            {card_link(&texts, Screen::Helping, "users", "way-helper")}
        }
        p { class: "with-icon small",
            {icon("lock")}
            {texts.get("start-privacy")}
        }
    }
}
