//! What stands around every screen: the language, "start again", and what happens while a language is loaded.

use std::rc::Rc;

use dioxus::prelude::*;

use super::parts::{icon, link};
use super::route::Route;
use super::state::{use_state, use_texts};
use crate::assets;
use crate::i18n::{Language, PARTS, Texts};
use crate::platform::{self, PanicTexts};

async fn load(language: Language) -> Option<Rc<Texts>> {
    let paths = PARTS.iter().map(|part| assets::locale_path(language, part)).collect();
    let files = platform::load_texts(paths).await.ok()?;
    Texts::new(language, &files).ok().map(Rc::new)
}

/// The frame of every screen in a language.
#[component]
pub fn Frame(language: Language) -> Element {
    let mut shown = use_context::<Signal<Option<Rc<Texts>>>>();
    let mut failed = use_signal(|| false);
    let mut wanted = use_signal(|| language);
    if *wanted.peek() != language {
        wanted.set(language);
    }
    let mut loading = use_resource(move || async move {
        let language = *wanted.read();
        match load(language).await {
            Some(texts) => {
                tell_platform(&texts);
                failed.set(false);
                shown.set(Some(texts));
            }
            None => failed.set(true),
        }
    });
    let there = shown.read().is_some();
    let (explanation, again) = language.load_failed();
    rsx! {
        if failed() {
            div { class: "screen", lang: language.tag(), dir: language.direction(),
                div { class: "notice stop", role: "alert",
                    p { "{explanation}" }
                    button { class: "secondary", onclick: move |_| loading.restart(), "{again}" }
                }
            }
        }
        if there {
            Shown {}
        }
    }
}

/// Sets language and direction of the page, and what it says when the program fails.
fn tell_platform(texts: &Texts) {
    platform::set_language(texts.language.tag(), texts.language.direction());
    platform::remember_panic_texts(PanicTexts {
        title: texts.get("panic-title"),
        text: texts.get("panic-text"),
        restart: texts.get("start-again"),
    });
}

#[component]
fn Shown() -> Element {
    let texts = use_texts();
    let state = use_state();
    let route = use_route::<Route>();
    let first = matches!(route, Route::StartPage { .. });
    let language = texts.language;
    let about = rsx! { {texts.get("about-link")} };
    rsx! {
        div { class: "screen", lang: language.tag(), dir: language.direction(),
            if first {
                Languages { route: route.clone() }
            }
            if !*state.kept.read() {
                p { class: "notice wait", role: "status", {texts.get("storage-notice")} }
            }
            main { id: "screen", Outlet::<Route> {} }
            footer {
                if language.is_draft() {
                    p { class: "small", {texts.get("draft-notice")} }
                }
                if !first {
                    Languages { route: route.clone() }
                    StartAgain {}
                }
                p { {link("plain", Route::AboutPage { language }, None, about)} }
            }
        }
    }
}

/// Direct buttons for the languages, each in its own script.
#[component]
fn Languages(route: Route) -> Element {
    let texts = use_texts();
    let current = texts.language;
    rsx! {
        nav { class: "languages", aria_label: texts.get("language"),
            for language in Language::all() {
                Link {
                    key: "{language}",
                    class: "chip",
                    "lang": language.tag(),
                    "dir": language.direction(),
                    "hreflang": language.tag(),
                    "translate": "no",
                    "aria-current": (language == current).then_some("true"),
                    to: route.in_language(language),
                    "{language.name()}"
                }
            }
        }
    }
}

/// "Start again", which erases, after one question whether that is meant.
#[component]
fn StartAgain() -> Element {
    let texts = use_texts();
    let state = use_state();
    let mut asking = use_signal(|| false);
    let language = texts.language;
    rsx! {
        if asking() {
            div { class: "notice wait", role: "group", aria_label: texts.get("start-again"),
                p { {texts.get("start-again-sure")} }
                button {
                    class: "secondary",
                    onclick: move |_| {
                        state.erase();
                        asking.set(false);
                        navigator().push(Route::StartPage { language });
                    },
                    {texts.get("start-again-yes")}
                }
                button { class: "secondary", onclick: move |_| asking.set(false), {texts.get("start-again-no")} }
            }
        } else {
            button { class: "plain", onclick: move |_| asking.set(true),
                {icon("rotate-ccw")}
                {texts.get("start-again")}
            }
        }
    }
}
