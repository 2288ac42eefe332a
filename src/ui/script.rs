//! What to say or write in Dutch, line by line, with its meaning under each: to show, hear, copy or print.

use dioxus::prelude::*;

use super::dutch::{Handed, in_dutch, use_dutch};
use super::parts::{copy, heading, print_tool, told, tool, top_before};
use super::state::{use_state, use_texts};
use crate::platform;
use crate::say::{Script, lines};
use crate::text::Text;
use i18n::without_isolates;

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
    rsx! {
        {top_before(&texts)}
        // The title of the page stays in the browser's history, so it does not tell which letter this is.
        {heading(texts.get(title), None)}
        p { class: "about", {texts.get(&about)} }
        p { class: "small", {texts.get(intro)} }
        {in_dutch(&texts, dutch, |dutch| rsx! {
            Lines { script, dutch }
        })}
    }
}

/// The lines, and what can be done with them.
#[component]
fn Lines(script: Script, dutch: Handed) -> Element {
    let texts = use_texts();
    let state = use_state();
    let mut big = use_signal(|| false);
    let copied = use_signal(|| None);
    let facts = state.read().answers.facts();
    let said = lines(&dutch.0, script, &facts, state.today);
    let meant = lines(&texts, script, &facts, state.today);
    let whole = without_isolates(&said.iter().map(|line| &**line).collect::<Vec<_>>().join("\n"));
    let spoken = whole.clone();
    let translated = !texts.language().is_dutch();
    let pairs = said.into_iter().zip(meant).map(|(line, meaning)| pair(line, translated.then_some(meaning)));
    let reading = state.read().reading;
    rsx! {
        div { class: "script", class: if big() { "big" }, {pairs} }
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
                {print_tool(&texts)}
            }
            {tool("file-check", texts.get("say-copy"), move || {
                spawn(copy(whole.clone(), copied));
            })}
        }
        {told(&texts, copied)}
    }
}

/// A line in Dutch, with its meaning if the screen is in another language.
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
