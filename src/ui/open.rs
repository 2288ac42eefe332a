//! Opening a code that somebody took along: from a link, or pasted as text.

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::brought::{Brought, message};
use super::navigator::use_navigator;
use super::parts::{heading, icon, top_before};
use super::state::{use_state, use_texts};
use crate::platform;

/// The screen.
#[component]
pub fn OpenPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let mut typed = use_signal(String::new);
    let fault = match state.read().brought {
        Some(Brought::Waiting { carried, .. }) => return rsx! { Replace { carried } },
        Some(Brought::Fault(fault)) => Some(fault),
        _ => None,
    };
    let open = move |event: FormEvent| {
        event.prevent_default();
        state.change(|session| session.open(&typed.read(), platform::replace_address));
        queue_effect(|| platform::focus("problem"));
    };
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("code-title"), None)}
        p { {texts.get("code-intro")} }
        form { novalidate: true, onsubmit: open,
            div { class: "field",
                label { r#for: "code", {texts.get("code-label")} }
                if let Some(fault) = fault {
                    p { id: "problem", class: "notice stop", role: "alert", tabindex: "-1", {texts.get(message(fault))} }
                }
                textarea {
                    id: "code",
                    rows: "4",
                    dir: "ltr",
                    autocomplete: "off",
                    autocapitalize: "off",
                    spellcheck: "false",
                    aria_invalid: fault.map(|_| "true"),
                    aria_describedby: fault.map(|_| "problem"),
                    initial_value: "{typed}",
                    oninput: move |event| typed.set(event.value()),
                }
            }
            button { class: "main", r#type: "submit", {icon("qr-code")} {texts.get("code-open")} }
        }
    }
}

/// There are other answers here; the visitor chooses which stay.
#[component]
fn Replace(carried: bool) -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let (text, yes) =
        if carried { ("code-replace-text", "code-replace-yes") } else { ("kept-replace-text", "kept-replace-yes") };
    let replace = move |_| {
        platform::hold_taps();
        state.change(|session| session.replace());
    };
    let leave = move |_| {
        state.change(|session| session.brought = None);
        navigator.go_on();
    };
    rsx! {
        {heading(texts.get("code-replace"), None)}
        p { {texts.get(text)} }
        div { class: "cards",
            button { class: "secondary", r#type: "button", onclick: leave, {texts.get("code-replace-no")} }
            button { class: "secondary", r#type: "button", onclick: replace, {texts.get(yes)} }
        }
    }
}
