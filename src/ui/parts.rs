//! Small parts that several screens use.

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::navigator::use_navigator;
use super::route::{Route, Screen};
use super::state::{use_state, use_texts};
use crate::assets;
use crate::platform;
use crate::text::{Text, plain};
use crate::texts::Texts;

/// A pictogram of the family; it says nothing that words beside it do not say.
pub fn icon(name: &'static str) -> Element {
    let file = assets::ICONS;
    rsx! {
        svg { class: "icon", "viewBox": "0 0 24 24", "aria-hidden": "true", "focusable": "false",
            r#use { href: "{file}#{name}" }
        }
    }
}

/// A link to another screen. `label` is what a screen reader says if the words alone would not do.
pub fn link(class: &'static str, to: Route, label: Option<String>, inside: Element) -> Element {
    rsx! {
        Link { class, to, label, inside }
    }
}

/// The same as a component.
#[component]
pub fn Link(class: &'static str, to: Route, label: Option<String>, inside: Element) -> Element {
    let navigator = use_navigator();
    let (address, word) = (to.to_string(), to.screen.to_string());
    let follow = move |event: MouseEvent| {
        // With a key held down the browser opens a tab or a window of its own.
        if event.modifiers().is_empty() {
            event.prevent_default();
            navigator.go(to.clone());
        }
    };
    rsx! {
        a { class, href: address, "data-to": word, "aria-label": label, onclick: follow, {inside} }
    }
}

/// The heading of a screen: it gets the focus when the screen appears, and gives the page its title (`title`, or
/// else the heading). The button that reads aloud stands beside it.
pub fn heading(text: Text, title: Option<String>) -> Element {
    rsx! {
        div { class: "with-voice",
            Heading { text, title }
            ReadAloud {}
        }
    }
}

#[component]
fn Heading(text: Text, title: Option<String>) -> Element {
    let app = use_texts().get("app-name");
    let title = [title.as_deref().unwrap_or(&text), " – ", &app].concat();
    platform::set_title(&plain(&title));
    // Also in another language the screen begins at its top.
    let language = use_texts().language();
    use_effect(use_reactive!(|(language,)| {
        let _ = language;
        platform::start_screen_at("heading");
    }));
    rsx! {
        h1 { id: "heading", tabindex: "-1", {text} }
    }
}

/// The line on top of a screen: back to a screen, and how far one is.
pub fn top(texts: &Texts, back: Screen, label: &str, progress: Option<Text>) -> Element {
    let back = Route { language: texts.language(), screen: back };
    let inside = rsx! {
        {icon("chevron-left")}
        {texts.get(label)}
    };
    rsx! {
        div { class: "top",
            {link("back", back, None, inside)}
            if let Some(progress) = progress {
                span { class: "progress", {progress} }
            }
        }
    }
}

/// The line on top of a screen that can be reached from many: back to the one before.
pub fn top_before(texts: &Texts) -> Element {
    let navigator = use_navigator();
    rsx! {
        div { class: "top",
            button { class: "back plain", r#type: "button", onclick: move |_| navigator.back(),
                {icon("chevron-left")}
                {texts.get("back")}
            }
        }
    }
}

/// The button that reads the screen aloud; only if the phone has a voice for the language.
#[component]
pub fn ReadAloud() -> Element {
    let texts = use_texts();
    let language = texts.language();
    let state = use_state();
    let reading = state.read().reading;
    if !platform::has_voice(language.primary()) {
        return rsx! {};
    }
    let label = texts.get(if reading { "read-aloud-stop" } else { "read-aloud" });
    rsx! {
        button {
            class: "read-aloud",
            r#type: "button",
            aria_label: label,
            onclick: move |_| {
                if reading { platform::stop_reading() } else { platform::read_aloud("screen", language.primary()) }
                state.change(|session| session.reading = !reading);
            },
            {icon("volume-2")}
        }
    }
}

/// What stands on a card: pictogram, words, a line of explanation.
pub fn card_text(name: &'static str, text: Text, hint: Option<Text>) -> Element {
    rsx! {
        span { class: "tile", {icon(name)} }
        span { class: "words",
            strong { {text} }
            if let Some(hint) = hint {
                span { class: "hint", {hint} }
            }
        }
    }
}

/// What stands on a card for a message: its text, and its hint if it has one.
pub fn card_message(texts: &Texts, name: &'static str, id: &str) -> Element {
    card_text(name, texts.get(id), texts.attribute(id, "hint", &[]))
}

/// A large card that leads to another screen.
pub fn card_link(texts: &Texts, to: Screen, name: &'static str, id: &str) -> Element {
    let inside = rsx! {
        {card_message(texts, name, id)}
        {icon("chevron-right")}
    };
    link("card", Route { language: texts.language(), screen: to }, None, inside)
}

/// A large card that does something, and then leads to another screen.
pub fn card_button(texts: &Texts, name: &'static str, id: &str, act: impl FnMut() + 'static) -> Element {
    let mut act = act;
    rsx! {
        button { class: "card", r#type: "button", onclick: move |_| act(),
            {card_message(texts, name, id)}
            {icon("chevron-right")}
        }
    }
}

/// A link to another site, or to the telephone.
pub fn away(class: &'static str, address: String, inside: Element) -> Element {
    rsx! {
        a { class, href: address, rel: "noreferrer", {inside} }
    }
}

/// "Start again", in the words of a message. It erases, after one question whether that is meant.
#[component]
pub fn StartAgain(message: &'static str) -> Element {
    let texts = use_texts();
    let state = use_state();
    let mut asking = use_signal(|| false);
    let ask = move |_| {
        // What stands where this button was erases everything.
        platform::hold_taps();
        asking.set(true);
        queue_effect(|| platform::focus("sure"));
    };
    let leave = move |_| {
        asking.set(false);
        queue_effect(move || platform::focus(message));
    };
    rsx! {
        if asking() {
            div { class: "notice wait", role: "group", aria_label: texts.get(message),
                p { id: "sure", tabindex: "-1", {texts.get("start-again-sure")} }
                button {
                    class: "secondary",
                    onclick: move |_| {
                        platform::hold_taps();
                        state.erase();
                    },
                    {texts.get("start-again-yes")}
                }
                button { class: "secondary", onclick: leave, {texts.get("start-again-no")} }
            }
        } else {
            button { id: message, class: "plain", onclick: ask,
                {icon("rotate-ccw")}
                {texts.get(message)}
            }
        }
    }
}

/// A button with a pictogram.
pub fn tool(name: &'static str, text: Text, act: impl FnMut() + 'static) -> Element {
    let mut act = act;
    rsx! {
        button { class: "secondary", r#type: "button", onclick: move |_| act(),
            {icon(name)}
            {text}
        }
    }
}

/// The button that prints what stands on the screen, if there is a way to.
pub fn print_tool(texts: &Texts) -> Element {
    if !platform::can_print() {
        return rsx! {};
    }
    tool("file-text", texts.get("say-print"), platform::print)
}

/// A file to keep, whose address holds all of it.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub fn file(class: &'static str, name: &'static str, text: Text, (download, href): (String, String)) -> Element {
    rsx! {
        a { class, href, download,
            {icon(name)}
            {text}
        }
    }
}

/// A file to keep, whose address holds all of it: a window writes it and tells where.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub fn file(class: &'static str, name: &'static str, text: Text, (download, href): (String, String)) -> Element {
    rsx! {
        if platform::can_save() {
            SaveFile { class, name, text, download, href }
        }
    }
}

/// The button that writes a file, and what became of it.
#[cfg(any(feature = "desktop", feature = "mobile"))]
#[component]
fn SaveFile(class: &'static str, name: &'static str, text: Text, download: String, href: String) -> Element {
    let texts = use_texts();
    let mut saved = use_signal(|| None::<Option<String>>);
    rsx! {
        button { class, r#type: "button", onclick: move |_| saved.set(Some(platform::save_file(&download, &href))),
            {icon(name)}
            {text}
        }
        p { role: "status",
            match saved() {
                Some(Some(place)) => rsx! { {texts.with("file-saved", &[("place", i18n::Value::Text(place))])} },
                Some(None) => rsx! { {texts.get("file-not-saved")} },
                None => rsx! {},
            }
        }
    }
}

/// Copies; tells whether that could be done.
pub async fn copy(text: String, mut copied: Signal<Option<bool>>) {
    // So that a second time is told too.
    copied.set(None);
    copied.set(Some(platform::copy(&text).await));
}

/// What became of copying.
pub fn told(texts: &Texts, copied: Signal<Option<bool>>) -> Element {
    rsx! {
        p { role: "status",
            if let Some(copied) = copied() {
                {texts.get(if copied { "say-copied" } else { "say-copy-failed" })}
            }
        }
    }
}

/// "Leave quickly": erases at once and shows a page that says nothing of the app. As a link it works before the program is
/// there; the page erases too.
#[component]
pub fn LeaveQuickly() -> Element {
    let texts = use_texts();
    let state = use_state();
    let leave = move |event: MouseEvent| {
        event.prevent_default();
        state.erase();
        platform::leave();
    };
    rsx! {
        a { class: "plain", href: platform::blank(), onclick: leave,
            {icon("log-out")}
            {texts.get("leave-quickly")}
        }
    }
}

/// Something that is closed at first.
pub fn fold(name: &'static str, title: Text, inside: Element) -> Element {
    rsx! {
        details { class: "fold",
            summary { class: "card",
                {card_text(name, title, None)}
                {icon("chevron-down")}
            }
            div { class: "inside", {inside} }
        }
    }
}
