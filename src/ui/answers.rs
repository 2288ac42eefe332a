//! Check your answers: everything that was answered, each with a way to change it.

use dioxus::prelude::*;

use super::choose::word_message;
use super::parts::{heading, icon, link, top};
use super::question::question_text;
use super::route::{From, Route, Screen, next_screen};
use super::state::{State, use_state, use_texts};
use crate::i18n::{Text, Texts};
use crate::interview::{Answer, Question, Step};

/// An answer in words.
pub fn answer_text(texts: &Texts, question: Question, answer: &Answer) -> Text {
    match answer {
        Answer::Unknown => texts.get("answer-unknown"),
        Answer::Yes => texts.get("yes"),
        Answer::No => texts.get("no"),
        Answer::Date(date) => texts.text(texts.date(*date)),
        Answer::Country(country) => texts.text(texts.country(*country)),
        Answer::Countries(list) if list.is_empty() => texts.get("answer-empty"),
        Answer::Countries(list) => texts.list(&list.iter().map(|country| texts.country(*country)).collect::<Vec<_>>()),
        Answer::Choice(word) => texts.get(&word_message(question, word)),
        Answer::Words(words) if words.is_empty() => texts.get("answer-empty"),
        Answer::Words(words) => {
            texts.list(&words.iter().map(|word| texts.get(&word_message(question, word)).into()).collect::<Vec<_>>())
        }
        Answer::Number(number) => texts.text(number.to_string()),
    }
}

/// The screen with all answers.
#[component]
pub fn AnswersPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let next = state.next();
    let way = state.read().answers.way;
    let given: Vec<(Question, Answer)> =
        state.read().answers.asked().map(|(question, answer)| (question, answer.clone())).collect();
    let back = match given.last() {
        Some((last, _)) => Screen::Question(*last, From::Interview),
        None => Screen::before(way),
    };
    let done = next == Step::Done;
    let onward = if done { Screen::of_outcome(way) } else { next_screen(next, From::Interview, way) };
    let label = match (done, given.is_empty()) {
        (true, _) => "answers-see-result",
        (false, true) => "answers-begin",
        (false, false) => "result-go-on",
    };
    rsx! {
        {top(&texts, back, "back", None)}
        {heading(texts.get("answers-title"), None)}
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
                        {change_link(&texts, &state, *question)}
                    }
                }
            }
        }
        if !done {
            p { {texts.get("result-unfinished")} }
        }
        {link("main", Route { language: texts.language, screen: onward }, None, rsx! { {texts.get(label)} })}
    }
}

/// "Change", which says to a screen reader what it changes.
fn change_link(texts: &Texts, state: &State, question: Question) -> Element {
    let inside = rsx! {
        {icon("pencil")}
        {texts.get("change")}
    };
    let label = [&texts.get("change"), ": ", &question_text(texts, state, question).0].concat();
    let to = Route { language: texts.language, screen: Screen::Question(question, From::Answers) };
    link("plain", to, Some(label), inside)
}
