//! The first screen, and what stands at addresses without a language.

use dioxus::prelude::*;

use super::parts::{card_button, card_link, heading, icon};
use super::route::Route;
use super::state::{use_state, use_texts};
use crate::i18n::Language;
use crate::interview::Way;
use crate::platform;

/// The root of the site: goes on to the start in the visitor's language.
#[component]
pub fn RootPage() -> Element {
    let language = use_hook(|| Language::negotiate(&platform::languages()));
    use_effect(move || {
        navigator().replace(Route::StartPage { language });
    });
    rsx! {}
}

/// An address that does not exist: goes to the start, and nothing that was answered is lost.
#[component]
pub fn NotFoundPage(path: Vec<String>) -> Element {
    let language = use_hook(|| {
        let named = path.first().and_then(|tag| tag.parse().ok());
        named.unwrap_or_else(|| Language::negotiate(&platform::languages()))
    });
    use_effect(move || {
        navigator().replace(Route::StartPage { language });
    });
    rsx! {}
}

/// The start: the truth about the closed scheme, and four ways on.
#[component]
pub fn StartPage(language: Language) -> Element {
    let texts = use_texts();
    let state = use_state();
    let begin = move || {
        state.take(Way::Applied);
        navigator().push(Route::step(language, state.next(), ""));
    };
    rsx! {
        {heading(texts.get("start-title"), None)}
        p { class: "notice wait with-icon",
            {icon("clock")}
            strong { {texts.get("start-closed")} }
        }
        h2 { class: "choose", {texts.get("start-choose")} }
        nav { class: "cards", aria_label: texts.get("start-choose"),
            {card_link(&texts, Route::ThinkingPage { language }, "send", "way-think")}
            {card_button(&texts, "file-text", "way-applied", begin)}
            {card_link(&texts, Route::ReturnedPage { language }, "house", "way-returned")}
            {card_link(&texts, Route::HelpingPage { language }, "users", "way-helper")}
        }
        p { class: "with-icon small",
            {icon("lock")}
            {texts.get("start-privacy")}
        }
    }
}
