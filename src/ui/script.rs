//! What to say or write in Dutch, line by line, with its meaning under each: to show, hear, copy or print.

use std::rc::Rc;

use dioxus::prelude::*;

use super::dutch::{Dutch, use_dutch};
use super::parts::{heading, icon, top_before};
use super::state::{use_state, use_texts};
use crate::platform;
use crate::say::{Script, lines};
use crate::text::Text;
use crate::texts::Texts;
use i18n::{Language, without_isolates};

/// The screen.
#[component]
pub fn ScriptPage(script: Script) -> Element {
    let texts = use_texts();
    let dutch = use_dutch();
    let (title, intro) = match script {
        Script::Say(_) => ("say-title", "say-intro"),
        Script::Letter(_) => ("say-letter-title", "say-blanks"),
    };
    let about = match script {
        Script::Say(step) => ["plan", step.code].join("-"),
        Script::Letter(letter) => ["letter", letter.code].join("-"),
    };
    let about = texts.get(&about);
    rsx! {
        {top_before(&texts)}
        {heading(texts.get(title), Some([&texts.get(title), ": ", &about].concat()))}
        p { class: "about", {about} }
        p { class: "small", {texts.get(intro)} }
        match dutch {
            Dutch::Here(dutch) => rsx! {
                Lines { script, dutch: Handed(dutch) }
            },
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
}

/// Messages that are handed on; they are the same only if they are the very same.
#[derive(Clone)]
pub struct Handed(pub Rc<Texts>);

impl PartialEq for Handed {
    fn eq(&self, other: &Handed) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The lines, and what can be done with them.
#[component]
fn Lines(script: Script, dutch: Handed) -> Element {
    let texts = use_texts();
    let state = use_state();
    let mut big = use_signal(|| false);
    let mut copied = use_signal(|| None);
    use_drop(platform::stop_reading);
    let facts = state.read().answers.facts();
    let said = lines(&dutch.0, script, &facts, state.today);
    let meant = lines(&texts, script, &facts, state.today);
    let whole = without_isolates(&said.iter().map(|line| &**line).collect::<Vec<_>>().join("\n"));
    let spoken = whole.clone();
    let translated = texts.language() != Language::SOURCE;
    let pairs = said.into_iter().zip(meant).map(|(line, meaning)| pair(line, translated.then_some(meaning)));
    let reading = state.read().reading;
    rsx! {
        div { class: "script", class: if big() { "counter" }, {pairs} }
        div { class: "script-tools",
            if matches!(script, Script::Say(_)) {
                {tool("zoom-in", texts.get(if big() { "say-normal" } else { "say-big" }), move || big.toggle())}
                if platform::has_voice("nl") {
                    {tool("volume-2", texts.get(if reading { "read-aloud-stop" } else { "say-read" }), move || {
                        if reading { platform::stop_reading() } else { platform::speak(&spoken, "nl") }
                        state.change(|session| session.reading = !reading);
                    })}
                }
            } else {
                {tool("file-text", texts.get("say-print"), platform::print)}
            }
            {tool("file-check", texts.get("say-copy"), move || {
                let text = whole.clone();
                spawn(async move { copied.set(Some(platform::copy(&text).await)) });
            })}
        }
        p { role: "status",
            if let Some(copied) = copied() {
                {texts.get(if copied { "say-copied" } else { "say-copy-failed" })}
            }
        }
    }
}

/// A line in Dutch, with its meaning where the screen is in another language.
fn pair(line: Text, meaning: Option<Text>) -> Element {
    rsx! {
        p { class: "line",
            span { lang: "nl", dir: "ltr", translate: "no", {line} }
            if let Some(meaning) = meaning {
                span { class: "hint", {meaning} }
            }
        }
    }
}

fn tool(name: &'static str, text: Text, act: impl FnMut() + 'static) -> Element {
    let mut act = act;
    rsx! {
        button { class: "secondary", r#type: "button", onclick: move |_| act(),
            {icon(name)}
            {text}
        }
    }
}
