//! Ways on to the help that fits an outcome.

use dioxus::prelude::*;

use super::parts::card_link;
use super::route::Screen;
use crate::texts::Texts;
use law::code::Code as _;
use places::{Help, HelpTopic};

/// The pictogram of a need.
const fn icon_of(need: HelpTopic) -> &'static str {
    match need {
        HelpTopic::Benefit => "hand-coins",
        HelpTopic::Leaving => "arrow-left-right",
        HelpTopic::Return => "plane",
        HelpTopic::Objection => "scale",
        HelpTopic::Papers => "id-card",
        HelpTopic::Letters => "file-text",
    }
}

/// Cards that lead to who helps with these needs.
pub fn needs(texts: &Texts, needs: &[HelpTopic]) -> Element {
    let cards = needs.iter().map(|need| {
        let to = Screen::Nearby(Some(Help::Topic(*need)));
        card_link(texts, to, icon_of(*need), &["need", need.code()].join("-"))
    });
    rsx! {
        {cards}
    }
}

/// The same under a heading.
pub fn needs_part(texts: &Texts, list: &[HelpTopic]) -> Element {
    rsx! {
        section { class: "part",
            h2 { {texts.get("needs-title")} }
            div { class: "cards", {needs(texts, list)} }
        }
    }
}
