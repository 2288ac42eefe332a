//! Taking it along: a code for another phone, paper, shared, or kept on this phone.

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::paper::print_card;
use super::parts::{card_link, copy, heading, icon, told, tool, top_before};
use super::route::Screen;
use super::state::{Session, State, use_state, use_texts};
use crate::platform::{self, Drawn};
use crate::texts::Texts;
use i18n::Value;
use interview::Code;
use law::date::Date;

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
    let state = use_state();
    let answered = state.read().answers.all().next().is_some();
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("take-title"), None)}
        if answered {
            p { {texts.get("take-intro")} }
            div { class: "cards",
                {print_card(&texts)}
                {card_link(&texts, Screen::Intake, "file-check", "intake-card")}
            }
            AsCode {}
            if platform::can_keep() {
                Keep {}
            }
        } else {
            p { {texts.get("answers-none")} }
        }
        if !platform::origin().is_empty() {
            Share {}
        }
    }
}

/// The link that opens these answers elsewhere; only the code if the app has no address.
fn link_of(state: &State) -> String {
    let session = state.read();
    let code = Code::write(&session.answers, session.route.language.tag());
    let origin = platform::origin();
    if origin.is_empty() { code } else { [&origin, "/#", &code].concat() }
}

/// Shares in the way of the phone, or else copies.
fn share(text: String, copied: Signal<Option<bool>>) {
    spawn(async move {
        if !platform::can_share() || !platform::share(&text).await {
            copy(text, copied).await;
        }
    });
}

/// The code, once the visitor has read who can see the answers by it.
#[component]
fn AsCode() -> Element {
    let texts = use_texts();
    let state = use_state();
    // What is shown, and its drawing; `Some(None)` if that could not be had.
    let mut shown = use_signal(|| None::<String>);
    let mut drawn = use_signal(|| None::<Option<Drawn>>);
    let copied = use_signal(|| None);
    let show = move || {
        let link = link_of(&state);
        shown.set(Some(link.clone()));
        spawn(async move { drawn.set(Some(platform::draw(link).await)) });
        // The button goes, and what comes stands below this.
        queue_effect(|| platform::focus("as-code"));
    };
    rsx! {
        section { class: "part",
            h2 { id: "as-code", tabindex: "-1", {texts.get("take-code")} }
            p { {texts.get("take-code-text")} }
            p { class: "with-icon", {icon("lock")} strong { {texts.get("take-code-warning")} } }
            if let Some(link) = shown() {
                {picture(&texts, drawn())}
                {as_text(&texts, link, copied)}
            } else {
                {tool("qr-code", texts.get("take-code-show"), show)}
            }
        }
    }
}

/// The code as text, and what can be done with it.
fn as_text(texts: &Texts, link: String, copied: Signal<Option<bool>>) -> Element {
    let (value, to_copy) = (link.clone(), link.clone());
    rsx! {
        textarea {
            class: "code",
            rows: "4",
            dir: "ltr",
            translate: "no",
            readonly: true,
            autocomplete: "off",
            aria_label: texts.get("take-code-as-text"),
            value,
        }
        div { class: "script-tools",
            {tool("file-check", texts.get("take-code-copy"), move || { spawn(copy(to_copy.clone(), copied)); })}
            if platform::can_share() {
                {tool("share-2", texts.get("take-code-share"), move || share(link.clone(), copied))}
            }
        }
        {told(texts, copied)}
    }
}

/// The QR code, black on white whatever the colours of the screen.
fn picture(texts: &Texts, drawn: Option<Option<Drawn>>) -> Element {
    match drawn {
        None => rsx! {
            p { role: "status", {texts.get("wait")} }
        },
        Some(None) => rsx! {
            p { role: "status", {texts.get("take-code-undrawn")} }
        },
        Some(Some(Drawn { size, path })) => {
            // Four squares of quiet on each side.
            let whole = size + 8;
            rsx! {
                p { {texts.get("take-code-scan")} }
                svg {
                    class: "qr",
                    "viewBox": "-4 -4 {whole} {whole}",
                    role: "img",
                    "shape-rendering": "crispEdges",
                    "aria-label": texts.get("take-code-picture"),
                    rect { x: "-4", y: "-4", width: "{whole}", height: "{whole}", fill: "#fff" }
                    path { d: path, fill: "#000" }
                }
            }
        }
    }
}

/// The app itself, without any answer.
#[component]
fn Share() -> Element {
    let texts = use_texts();
    let copied = use_signal(|| None);
    let link = platform::origin() + "/";
    rsx! {
        section { class: "part",
            h2 { {texts.get("take-share")} }
            p { {texts.get("take-share-text")} }
            {tool("share-2", texts.get("take-share-button"), move || share(link.clone(), copied))}
            {told(&texts, copied)}
        }
    }
}

/// Keeping on this phone, and erasing that again. What somebody else keeps here is not written over without asking.
#[component]
fn Keep() -> Element {
    let texts = use_texts();
    let state = use_state();
    let mut others = use_signal(|| None::<Date>);
    let mut failed = use_signal(|| false);
    let keeping = state.read().keeping.is_some();
    // Another button stands where this one was: neither the focus nor a second tap goes there.
    let turn = move |target| {
        platform::hold_taps();
        queue_effect(move || platform::focus(target));
    };
    let mut keep = move || {
        others.set(None);
        state.change(Session::keep);
        failed.set(state.read().keeping.is_none());
        turn("keep");
    };
    let ask = move || {
        let found = state.read().kept_others();
        if found.is_none() {
            return keep();
        }
        others.set(found);
        turn("keep-sure");
    };
    let erase = move || {
        state.change(Session::erase_kept);
        turn("keep");
    };
    let mut leave = move || {
        others.set(None);
        turn("keep");
    };
    let told = if keeping { Some("take-kept") } else { failed().then_some("take-keep-failed") };
    rsx! {
        section { class: "part",
            h2 { id: "keep", tabindex: "-1", {texts.get("take-keep")} }
            p { {texts.get("take-keep-text")} }
            p { class: "with-icon", {icon("users")} strong { {texts.get("take-keep-shared")} } }
            p { role: "status",
                if let Some(told) = told {
                    {texts.get(told)}
                }
            }
            if keeping {
                {tool("trash", texts.get("kept-erase"), erase)}
            } else if let Some(day) = others() {
                div { class: "notice wait", role: "group", aria_labelledby: "keep-sure",
                    p { id: "keep-sure", tabindex: "-1",
                        {texts.with("take-keep-others", &[("date", Value::Text(texts.date(day.into())))])}
                    }
                    button { class: "secondary", r#type: "button", onclick: move |_| keep(), {texts.get("take-keep-replace")} }
                    button { class: "secondary", r#type: "button", onclick: move |_| leave(), {texts.get("take-keep-leave")} }
                }
            } else {
                {tool("smartphone", texts.get("take-keep-button"), ask)}
            }
        }
    }
}
