//! Taking it along: a code for another phone, paper, kept on this phone, or shared.

use dioxus::prelude::*;

use super::parts::{card_link, heading, top_before};
use super::route::Screen;
use super::state::use_texts;
use crate::texts::Texts;

/// The way here from an outcome.
pub fn take_along(texts: &Texts) -> Element {
    rsx! {
        div { class: "cards", {card_link(texts, Screen::Take, "qr-code", "take-card")} }
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
        // On paper: to print, and for the counter.
        // As a code; shared; kept on this phone.
    }
}
