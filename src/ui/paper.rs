//! An outcome on paper: the visitor's own language beside Dutch, block by block. On the screen it is not seen; the style for print
//! shows it and nothing else.

use dioxus::prelude::*;

use super::dutch::{Dutch, use_dutch};
use super::parts::card_message;
use super::route::Screen;
use super::sheet::{Block, Look, sheet};
use super::state::{use_state, use_texts};
use crate::platform;
use crate::text::Text;
use crate::texts::Texts;
use i18n::Language;

/// Whether an outcome is on paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// Not wanted.
    Blank,
    /// Wanted, and to be printed when it is ready.
    Asked,
    /// There, for whoever prints by the browser's own way too.
    Ready,
}

/// Whether a screen comes to something that can go on paper.
pub const fn is_outcome(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Result | Screen::Keep | Screen::Away | Screen::Left | Screen::Plan | Screen::Event(_) | Screen::Take
    )
}

/// The card that prints.
pub fn print_card(texts: &Texts) -> Element {
    let state = use_state();
    let ask = move |_| state.change(|session| session.paper = Paper::Asked);
    if !platform::can_print() {
        return rsx! {};
    }
    rsx! {
        button { class: "card print", r#type: "button", onclick: ask,
            {card_message(texts, "file-text", "paper-print")}
        }
    }
}

/// The sheet. It asks for the Dutch words, and prints when they are there, or cannot be had.
#[component]
pub fn PaperPart() -> Element {
    let state = use_state();
    let texts = use_texts();
    let dutch = use_dutch();
    let own = texts.language();
    let waits = matches!(dutch, Dutch::Coming);
    let failed = matches!(dutch, Dutch::Failed(_));
    use_effect(use_reactive!(|(waits,)| {
        let asked = state.read().paper == Paper::Asked;
        if asked && !waits {
            state.change(|session| session.paper = Paper::Ready);
            platform::print();
        }
    }));
    let beside = match dutch {
        Dutch::Here(dutch) if !own.is_dutch() => Some(dutch),
        _ => None,
    };
    let alone = beside.is_none();
    let mut languages = vec![own];
    languages.extend(beside.iter().map(|dutch| dutch.language()));
    let first = sheet(texts.clone(), state);
    let second = beside.map(|dutch| sheet(dutch, state)).unwrap_or_default();
    let mut second = second.into_iter();
    let pairs = first.into_iter().map(|block| pair(own, block, second.next()));
    rsx! {
        section { class: "paper", class: if alone { "alone" }, translate: "no", aria_hidden: "true",
            p { class: "paper-name", {texts.get("app-name")} }
            if failed {
                p { {texts.get("paper-no-dutch")} }
            }
            div { class: "pair tongues",
                for language in languages {
                    p { lang: language.primary(), dir: language.direction(), {Text::from(language.name())} }
                }
            }
            {pairs}
        }
    }
}

/// A block, with the same in Dutch beside it.
pub fn pair(language: Language, block: Block, beside: Option<Block>) -> Element {
    let kind = match block.first() {
        Some((Look::Part, _)) => "heads",
        Some((Look::Title, _)) => "head",
        Some((Look::Row, _)) => "row",
        Some((Look::Small, _)) => "foot",
        // A step is told in the visitor's own language: the plan is theirs.
        Some((Look::Box | Look::Ticked, _)) => "task",
        _ => "",
    };
    rsx! {
        div { class: ["pair", kind].join(" "),
            {side(language, block, true)}
            {beside.map(|block| side(Language::SOURCE, block, false))}
        }
    }
}

fn side(language: Language, block: Block, first: bool) -> Element {
    let brief = !first && matches!(block.first(), Some((Look::Box | Look::Ticked, _)));
    let lines = block.into_iter().filter(|(look, _)| !brief || *look != Look::Do).map(|(look, text)| match look {
        Look::Title if first => rsx! { h1 { {text} } },
        Look::Title => rsx! { p { class: "title", {text} } },
        Look::Part => rsx! { h2 { {text} } },
        Look::Name => rsx! { h3 { {text} } },
        Look::Box => rsx! { h3 { class: "box", {text} } },
        Look::Ticked => rsx! { h3 { class: "box ticked", {text} } },
        Look::Lead => rsx! { p { class: "lead", {text} } },
        Look::Plain | Look::Row => rsx! { p { {text} } },
        Look::Item => rsx! { p { class: "item", {text} } },
        Look::Do => rsx! { p { class: "do", {text} } },
        Look::Small => rsx! { p { class: "small", {text} } },
    });
    rsx! {
        div { lang: language.primary(), dir: language.direction(), {lines} }
    }
}
