//! Ways on to the help that fits an outcome.

use dioxus::prelude::*;

use super::parts::card_link;
use super::route::Screen;
use crate::texts::Texts;
use places::{Help, Need};

/// The pictogram of a need.
const fn icon_of(need: Need) -> &'static str {
    match need {
        Need::Benefit => "hand-coins",
        Need::Keep => "arrow-left-right",
        Need::Return => "plane",
        Need::Objection => "scale",
        Need::Papers => "id-card",
        Need::Letters => "file-text",
    }
}

/// Cards that lead to who helps with these needs.
pub fn needs(texts: &Texts, needs: &[Need]) -> Element {
    let cards = needs.iter().map(|need| {
        let to = Screen::Nearby(Some(Help::Need(*need)));
        card_link(texts, to, icon_of(*need), &["need", need.word()].join("-"))
    });
    rsx! {
        {cards}
    }
}

/// The same under a heading.
pub fn needs_part(texts: &Texts, list: &[Need]) -> Element {
    rsx! {
        section { class: "part",
            h2 { {texts.get("needs-title")} }
            div { class: "cards", {needs(texts, list)} }
        }
    }
}
