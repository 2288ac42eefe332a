//! What stands around every screen: the language, "start again", and what happens while a language is loaded.

use std::cell::Cell;
use std::rc::Rc;

use dioxus::prelude::*;

use super::answers::AnswersPage;
use super::away::AwayPage;
use super::event::EventPage;
use super::info::{AboutPage, HelpingPage, ReturnedPage, ThinkingPage};
use super::intake::IntakePage;
use super::keep::KeepPage;
use super::languages::{Languages, Tongues, first_languages};
use super::left::LeftPage;
use super::nearby::NearbyPage;
use super::open::OpenPage;
use super::paper::{Paper, PaperPart, is_outcome};
use super::parts::{LeaveQuickly, StartAgain, icon, link};
use super::plan::PlanPage;
use super::question::QuestionPage;
use super::result::ResultPage;
use super::route::{Route, Screen};
use super::script::ScriptPage;
#[cfg(not(feature = "helper"))]
use super::start::StartPage;
use super::state::{Loaded, State, load, use_state, use_texts};
use super::take::TakePage;
use crate::assets;
use crate::platform::{self, BesideTexts};
use crate::text::Text;
use crate::texts::Texts;
use i18n::{FIRST_PARTS, Language, Messages, PARTS};

/// The first files of a language, or all of them.
pub(super) fn paths(language: Language, whole: bool) -> Vec<String> {
    let parts = if whole { PARTS.len() } else { FIRST_PARTS };
    let parts = PARTS.iter().take(parts);
    #[cfg(feature = "helper")]
    let parts = parts.chain([&i18n::HELPER_PART]);
    parts.map(|part| assets::locale_path(language, part)).collect()
}

/// The frame of every screen.
#[component]
pub fn Frame() -> Element {
    let state = use_state();
    let wanted = use_hook(|| Rc::new(Cell::new(None)));
    use_translation(state);
    let language = state.read().route.language;
    let loaded = use_callback(move |Loaded { first, files }: Loaded| {
        let language = state.read().route.language;
        if Some(&first) != paths(language, false).first() {
            // The visitor went on to another language meanwhile.
            return;
        }
        let texts =
            files.and_then(|files| Messages::new(language, &files).ok()).map(|messages| Rc::new(Texts::from(messages)));
        state.change(|session| match texts {
            Some(texts) => {
                tell_platform(&texts);
                session.failed = false;
                session.texts = Some(texts);
            }
            None => session.failed = true,
        });
    });
    // The files that the first screen needs come first, then all; a language that is chosen later comes whole.
    let whole = state.read().texts.is_some();
    if wanted.replace(Some((language, whole))) != Some((language, whole)) {
        load(paths(language, whole), loaded);
    }
    let (explanation, again) = language.load_failed();
    rsx! {
        if state.read().failed {
            div { class: "screen", lang: language.tag(), dir: language.direction(),
                div { class: "notice stop", role: "alert",
                    p { {Text::from(explanation)} }
                    button { class: "secondary", onclick: move |_| load(paths(language, whole), loaded), {Text::from(again)} }
                }
            }
        }
        if state.read().texts.is_some() {
            // A new key makes everything anew when answers were erased, so that nothing typed is left.
            for id in [state.read().trail.id] {
                Shown { key: "{id}" }
            }
        }
    }
}

/// Follows whether the browser translates the page. It does not need to if the visitor's own language is here.
fn use_translation(state: State) {
    let seen = use_callback(move |()| {
        let shown = state.read().texts.as_ref().map(|texts| texts.language());
        let translated = shown.is_some_and(|language| platform::is_translated(language.tag()));
        if translated != state.read().translated {
            state.change(|session| session.translated = translated);
        }
    });
    use_hook(|| {
        let first: Vec<String> = platform::languages().into_iter().take(1).collect();
        if Language::spoken(&first).is_some() {
            platform::keep_from_translation();
        }
        platform::on_translation(move || seen.call(()));
    });
}

/// Sets language and direction of the page, and what it says when the program fails.
fn tell_platform(texts: &Texts) {
    platform::set_language(texts.language().tag(), texts.language().direction());
    platform::write_beside(&BesideTexts {
        words: BESIDE.iter().map(|(id, message)| (*id, texts.get(message).into())).collect(),
        start: Route { language: texts.language(), screen: Screen::Start }.to_string(),
    });
}

/// The parts of the page beside the program, and the messages that stand there.
const BESIDE: [(&str, &str); 8] = [
    ("panic-title", "panic-title"),
    ("panic-text", "panic-text"),
    ("panic-restart", "start-again"),
    ("newer-text", "newer-text"),
    ("newer-reload", "newer-reload"),
    ("install-text", "install-text"),
    ("install-yes", "install-yes"),
    ("install-no", "install-no"),
];

#[component]
fn Shown() -> Element {
    let texts = use_texts();
    let state = use_state();
    let route = state.read().route.clone();
    let first = route.screen == Screen::Start;
    let language = texts.language();
    let about = rsx! { {texts.get("about-link")} };
    let paper = state.read().paper != Paper::Blank && is_outcome(&route.screen) && texts.is_whole();
    rsx! {
        div { class: "screen", class: if paper { "on-paper" }, lang: language.tag(), dir: language.direction(),
            if state.read().translated {
                div { class: "notice wait translated", role: "status",
                    p { {texts.get("translated-notice")} }
                    Languages { route: route.clone(), own: true }
                }
            }
            {bar(&texts, &route)}
            if !state.read().kept {
                p { class: "notice wait", role: "status", {texts.get("storage-notice")} }
            }
            // Which screen it is; the address does not tell.
            main { id: "screen", "data-screen": "{route.screen}",
                if texts.is_whole() || !needs_all(&route.screen) {
                    {screen(route.screen.clone())}
                } else {
                    p { role: "status", {texts.get("wait")} }
                }
            }
            if paper {
                PaperPart {}
            }
            footer {
                if let Some(state) = texts.state() {
                    p { class: "small", {state} }
                }
                if !first {
                    StartAgain { message: "start-again" }
                    p { LeaveQuickly {} }
                }
                // boot.js makes letters larger, in two steps, and the style shows what comes next.
                if cfg!(not(any(feature = "desktop", feature = "mobile"))) {
                    p {
                        button { class: "plain text-size", r#type: "button",
                            span { class: "larger", {texts.get("text-larger")} }
                            span { class: "normal", {texts.get("text-normal")} }
                        }
                    }
                }
                p { {link("plain", route.to(Screen::About), None, about)} }
            }
        }
    }
}

/// Whether a screen can only be shown when every part of the language is there.
fn needs_all(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Result
            | Screen::Keep
            | Screen::Away
            | Screen::Left
            | Screen::Plan
            | Screen::Take
            | Screen::Open
            | Screen::Intake
            | Screen::Script(_)
            | Screen::Event(_)
            | Screen::Returned
    )
}

/// A screen.
fn screen(screen: Screen) -> Element {
    match screen {
        #[cfg(feature = "helper")]
        Screen::Start => rsx! { super::helper::home::HomePage {} },
        #[cfg(feature = "helper")]
        Screen::Tool(tool) => super::helper::page(tool),
        #[cfg(not(feature = "helper"))]
        Screen::Start => rsx! { StartPage {} },
        Screen::Thinking => rsx! { ThinkingPage {} },
        Screen::Returned => rsx! { ReturnedPage {} },
        Screen::Helping => rsx! { HelpingPage {} },
        Screen::Question(question, from) => rsx! { QuestionPage { question, from } },
        Screen::Answers => rsx! { AnswersPage {} },
        Screen::Result => rsx! { ResultPage {} },
        Screen::Keep => rsx! { KeepPage {} },
        Screen::Away => rsx! { AwayPage {} },
        Screen::Left => rsx! { LeftPage {} },
        Screen::Plan => rsx! { PlanPage {} },
        Screen::Take => rsx! { TakePage {} },
        Screen::Open => rsx! { OpenPage {} },
        Screen::Intake => rsx! { IntakePage {} },
        Screen::Script(script) => rsx! { ScriptPage { script } },
        Screen::Event(event) => rsx! {
            // A new key makes a new screen for each event.
            for code in [event.code] {
                EventPage { key: "{code}" }
            }
        },
        Screen::Nearby(help) => rsx! { NearbyPage { sought: help } },
        Screen::About => rsx! { AboutPage {} },
    }
}

/// The line above every screen: the name of the app, and the languages. On the first screen some stand there at once.
fn bar(texts: &Texts, route: &Route) -> Element {
    let first = route.screen == Screen::Start;
    let name = rsx! {
        {icon("luggage")}
        {texts.get("app-name")}
    };
    rsx! {
        header { class: "banner",
            if first {
                strong { class: "name", {name} }
            } else {
                {link("name", route.to(Screen::Start), None, name)}
            }
            // A new key closes the list when a language was chosen.
            for tag in [texts.language().tag()] {
                Tongues { key: "{tag}", route: route.clone() }
            }
        }
        if first {
            {first_languages(texts.language(), texts.get("language"), route)}
        }
    }
}
