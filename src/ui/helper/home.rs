//! Where a helper begins: every way for the person at the table, and the tools.

use dioxus::prelude::*;

use super::Tool;
use super::bar::{ChooseDay, Leave};
use crate::ui::info::help;
use crate::ui::navigator::use_navigator;
use crate::ui::parts::{card_button, card_link, fold, heading};
use crate::ui::route::Screen;
use crate::ui::state::{use_state, use_texts};
use interview::Journey;

/// The screen.
#[component]
pub fn HomePage() -> Element {
    let (texts, state, navigator) = (use_texts(), use_state(), use_navigator());
    let begin = move || navigator.begin(Journey::Applied);
    let all = move |journey: Journey| {
        state.take(journey);
        navigator.show(Screen::Tool(Tool::Form));
    };
    let begun = state.read().answers.all().next().is_some();
    let forms = rsx! {
        div { class: "cards",
            {card_button(&texts, "scale", "think-keep", move || all(Journey::Keep))}
            {card_button(&texts, "file-text", "helper-start", move || all(Journey::Applied))}
            {card_button(&texts, "list-checks", "think-would", move || all(Journey::WouldHave))}
        }
    };
    rsx! {
        {heading(texts.get("helper-title"), None)}
        p { {texts.get("helper-text")} }
        if begun {
            p { class: "notice wait", {texts.get("helper-begun")} }
        }
        div { class: "cards",
            {card_link(&texts, Screen::Thinking, "send", "helper-think")}
            {card_button(&texts, "file-text", "helper-start", begin)}
            {card_link(&texts, Screen::Returned, "house", "helper-returned")}
        }
        {fold("list-checks", texts.get("helper-all"), forms)}
        h2 { {texts.get("helper-tools")} }
        div { class: "cards",
            {card_link(&texts, Screen::Tool(Tool::Reference), "search", "helper-reference")}
            {card_link(&texts, Screen::Tool(Tool::Group), "users", "helper-group")}
            {card_link(&texts, Screen::Tool(Tool::Check), "file-text", "helper-check")}
        }
        {fold("calendar-clock", texts.get("helper-day"), rsx! { ChooseDay {} })}
        h2 { {texts.get("think-ask")} }
        div { class: "cards", {help(&texts)} }
        Leave {}
    }
}
