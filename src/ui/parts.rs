//! Small parts that several screens use.

use dioxus::prelude::*;

use super::route::Route;
use super::state::use_texts;
use crate::assets;
use crate::platform;

/// A pictogram of the family; it says nothing that words beside it do not say.
#[component]
pub fn Icon(name: &'static str) -> Element {
    let file = assets::ICONS;
    rsx! {
        svg { class: "icon", "viewBox": "0 0 24 24", "aria-hidden": "true", "focusable": "false",
            r#use { href: "{file}#{name}" }
        }
    }
}

/// The heading of a screen: it gets the focus when the screen appears, and gives the page its title.
#[component]
pub fn Heading(text: String, title: Option<String>) -> Element {
    let app = use_texts().get("app-name");
    let title = format!("{} – {app}", title.unwrap_or_else(|| text.clone()));
    use_effect(use_reactive!(|(title,)| platform::set_title(&title)));
    use_effect(|| platform::start_screen_at("heading"));
    rsx! {
        h1 { id: "heading", tabindex: "-1", "{text}" }
    }
}

/// The line on top of a screen: back, how far one is, read aloud.
#[component]
pub fn Top(back: Route, label: Option<String>, progress: Option<String>) -> Element {
    let texts = use_texts();
    rsx! {
        div { class: "top",
            Link { class: "back", to: back,
                Icon { name: "chevron-left" }
                {label.unwrap_or_else(|| texts.get("back"))}
            }
            if let Some(progress) = progress {
                span { class: "progress", "{progress}" }
            }
        }
    }
}

/// The button that reads the screen aloud; only where the phone has a voice for the language.
#[component]
pub fn ReadAloud() -> Element {
    let texts = use_texts();
    let language = texts.language;
    let mut voices = use_signal(|| 0);
    let mut reading = use_signal(|| false);
    use_hook(|| platform::on_voices(move || voices += 1));
    use_drop(platform::stop_reading);
    let _ = voices();
    if !platform::has_voice(language.primary()) {
        return rsx! {};
    }
    let label = texts.get(if reading() { "read-aloud-stop" } else { "read-aloud" });
    rsx! {
        button {
            class: "read-aloud",
            r#type: "button",
            aria_label: label,
            onclick: move |_| {
                if reading() { platform::stop_reading() } else { platform::read_aloud("screen", language.primary()) }
                reading.toggle();
            },
            Icon { name: "volume-2" }
        }
    }
}

/// What stands on a card: pictogram, words, a line of explanation.
#[component]
pub fn CardText(icon: &'static str, text: String, hint: Option<String>) -> Element {
    rsx! {
        span { class: "tile", Icon { name: icon } }
        span { class: "words",
            strong { "{text}" }
            if let Some(hint) = hint {
                span { class: "hint", "{hint}" }
            }
        }
    }
}

/// A large card that leads to another screen.
#[component]
pub fn CardLink(to: Route, icon: &'static str, text: String, hint: Option<String>) -> Element {
    rsx! {
        Link { class: "card", to,
            CardText { icon, text, hint }
            Icon { name: "chevron-right" }
        }
    }
}

/// A telephone number that can be tapped.
#[component]
pub fn CallCard(uri: String, text: String, hint: Option<String>) -> Element {
    rsx! {
        a { class: "card", href: uri,
            CardText { icon: "phone", text, hint }
        }
    }
}
