//! The first screen, and what stands at addresses without a language.

use dioxus::prelude::*;

use super::parts::{CardLink, CardText, Heading, Icon, ReadAloud};
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
    let hint = |id| texts.attribute(id, "hint", &[]);
    rsx! {
        div { class: "with-voice",
            Heading { text: texts.get("start-title") }
            ReadAloud {}
        }
        p { class: "notice wait with-icon",
            Icon { name: "clock" }
            strong { {texts.get("start-closed")} }
        }
        h2 { class: "choose", {texts.get("start-choose")} }
        nav { class: "cards", aria_label: texts.get("start-choose"),
            CardLink { to: Route::ThinkingPage { language }, icon: "send", text: texts.get("way-think"), hint: hint("way-think") }
            button {
                class: "card",
                onclick: move |_| {
                    state.take(Way::Applied);
                    navigator().push(Route::step(language, state.next(), ""));
                },
                CardText { icon: "file-text", text: texts.get("way-applied"), hint: hint("way-applied") }
                Icon { name: "chevron-right" }
            }
            CardLink { to: Route::ReturnedPage { language }, icon: "house", text: texts.get("way-returned"), hint: hint("way-returned") }
            CardLink { to: Route::HelpingPage { language }, icon: "users", text: texts.get("way-helper"), hint: hint("way-helper") }
        }
        p { class: "with-icon small", Icon { name: "lock" } {texts.get("start-privacy")} }
    }
}
