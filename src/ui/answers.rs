//! Check your answers: everything that was answered, each with a way to change it.

use dioxus::prelude::*;

use super::choose::word_message;
use super::parts::{Heading, Icon, ReadAloud, Top};
use super::question::question_text;
use super::route::Route;
use super::state::{use_state, use_texts};
use crate::i18n::{Language, Texts};
use crate::interview::{Answer, Question, Step};

/// An answer in words.
pub fn answer_text(texts: &Texts, question: Question, answer: &Answer) -> String {
    match answer {
        Answer::Unknown => texts.get("answer-unknown"),
        Answer::Yes => texts.get("yes"),
        Answer::No => texts.get("no"),
        Answer::Date(date) => texts.date(*date),
        Answer::Country(country) => texts.country(*country),
        Answer::Countries(list) if list.is_empty() => texts.get("answer-empty"),
        Answer::Countries(list) => list.iter().map(|country| texts.country(*country)).collect::<Vec<_>>().join(" · "),
        Answer::Choice(word) => texts.get(&word_message(question, word)),
    }
}

/// The screen with all answers.
#[component]
pub fn AnswersPage(language: Language) -> Element {
    let texts = use_texts();
    let state = use_state();
    let next = state.next();
    let given: Vec<(Question, Answer)> =
        state.answers().asked().map(|(question, answer)| (question, answer.clone())).collect();
    let back = match given.last() {
        Some((last, _)) => Route::question(language, *last, ""),
        None => Route::StartPage { language },
    };
    let done = next == Step::Done;
    rsx! {
        Top { back }
        div { class: "with-voice",
            Heading { text: texts.get("answers-title") }
            ReadAloud {}
        }
        if given.is_empty() {
            p { {texts.get("answers-none")} }
        } else {
            p { {texts.get("answers-intro")} }
        }
        dl { class: "answers",
            for (question, answer) in given.iter() {
                div { key: "{question.slug()}",
                    dt { {question_text(&texts, &state, *question).0} }
                    dd {
                        span { {answer_text(&texts, *question, answer)} }
                        Link {
                            class: "plain",
                            to: Route::question(language, *question, "answers"),
                            aria_label: "{texts.get(\"change\")}: {question_text(&texts, &state, *question).0}",
                            Icon { name: "pencil" }
                            {texts.get("change")}
                        }
                    }
                }
            }
        }
        if done {
            Link { class: "main", to: Route::ResultPage { language }, {texts.get("answers-see-result")} }
        } else {
            p { {texts.get("result-unfinished")} }
            Link { class: "main", to: Route::step(language, next, ""),
                {texts.get(if given.is_empty() { "answers-begin" } else { "result-go-on" })}
            }
        }
    }
}
