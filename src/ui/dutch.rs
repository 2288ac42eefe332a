//! The Dutch messages beside those of the language that is shown: loaded when a screen asks for them first.

use std::rc::Rc;

use dioxus::prelude::*;

use super::frame::paths;
use super::state::{Loaded, load, use_state, use_texts};
use crate::texts::Texts;
use i18n::{Language, Messages};

/// The Dutch messages, or what becomes of them.
#[derive(Clone)]
pub enum Dutch {
    /// They are there.
    Here(Rc<Texts>),
    /// They are on their way.
    Coming,
    /// They could not be had; this asks for them anew.
    Failed(Callback<()>),
}

/// The Dutch messages. If the screen is in Dutch they are its own.
pub fn use_dutch() -> Dutch {
    let state = use_state();
    let own = use_texts();
    let mut failed = use_signal(|| false);
    let loaded = use_callback(move |Loaded { files, .. }: Loaded| {
        let messages = files.and_then(|files| Messages::new(Language::SOURCE, &files).ok());
        failed.set(messages.is_none());
        if let Some(messages) = messages {
            state.change(|session| session.dutch = Some(Rc::new(Texts::from(messages))));
        }
    });
    let again = use_callback(move |()| load(paths(Language::SOURCE, true), loaded));
    // Another language can be chosen while the screen stands.
    let wants = !own.language().is_dutch() && state.read().dutch.is_none();
    use_effect(use_reactive!(|(wants,)| {
        if wants {
            again.call(());
        }
    }));
    if own.language().is_dutch() {
        return Dutch::Here(own);
    }
    match &state.read().dutch {
        Some(texts) => Dutch::Here(texts.clone()),
        None if failed() => Dutch::Failed(again),
        None => Dutch::Coming,
    }
}

/// Messages that are handed on; they are the same only if they are the very same.
#[derive(Clone)]
pub struct Handed(pub Rc<Texts>);

impl PartialEq for Handed {
    fn eq(&self, other: &Handed) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What needs the Dutch messages; until they are there, that they are awaited, or a way to ask for them anew.
pub fn in_dutch(texts: &Texts, dutch: Dutch, shown: impl FnOnce(Handed) -> Element) -> Element {
    match dutch {
        Dutch::Here(dutch) => shown(Handed(dutch)),
        Dutch::Coming => rsx! {
            p { role: "status", {texts.get("wait")} }
        },
        Dutch::Failed(again) => rsx! {
            div { class: "notice stop", role: "alert",
                p { {texts.get("say-failed")} }
                button { class: "secondary", onclick: move |_| again.call(()), {texts.language().load_failed().1} }
            }
        },
    }
}
