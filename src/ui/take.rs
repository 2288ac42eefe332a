//! Taking it along: a code for another phone, paper, kept on this phone, or shared.

use dioxus::prelude::*;

use super::paper::print_card;
use super::parts::{card_link, heading, top_before};
use super::route::Screen;
use super::state::use_texts;
use crate::texts::Texts;

/// The way here from an outcome.
pub fn take_along(texts: &Texts) -> Element {
    rsx! {
        div { class: "cards",
            {print_card(texts)}
            {card_link(texts, Screen::Take, "qr-code", "take-card")}
        }
    }
}

/// The screen.
#[component]
pub fn TakePage() -> Element {
    let texts = use_texts();
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("take-title"), None)}
        p { {texts.get("take-intro")} }
        div { class: "cards",
            {print_card(&texts)}
            {card_link(&texts, Screen::Intake, "file-check", "intake-card")}
        }
        // As a code; shared; kept on this phone.
    }
}
