//! Check your answers: everything that was answered, each with a way to change it.

use dioxus::prelude::*;

use super::parts::{heading, icon, link, top};
use super::question::question_text;
use super::route::{Origin, Route, Screen, next_screen};
use super::state::{State, use_state, use_texts};
use crate::text::{Text, plain};
use crate::texts::Texts;
use interview::{Answer, Offered, Question, Step};
use law::facts::{AnswerKind, Known};

/// An answer in words.
pub fn answer_text(texts: &Texts, question: Question, answer: &Answer) -> Text {
    let message = |offered| texts.get(&question.message_of(question.code_of(offered)));
    let known = match answer {
        Answer::Unknown => return texts.get("answer-unknown"),
        Answer::Countries(list) => {
            return texts.list(&list.iter().map(|country| texts.country(*country)).collect::<Vec<_>>());
        }
        Answer::Known(known) => known,
    };
    match known {
        Known::Absent if question.row().kind == AnswerKind::Countries => texts.get("answer-empty"),
        Known::Absent => message(Offered::Absent),
        Known::Flag(true) => texts.get("yes"),
        Known::Flag(false) => texts.get("no"),
        Known::Date(date) => texts.text(texts.date(*date)),
        Known::Country(country) => texts.text(texts.country(*country)),
        Known::Choice(place) => message(Offered::Choice(*place)),
        Known::Several(places) if places.is_empty() => texts.get("answer-empty"),
        Known::Several(places) => {
            let chosen = question.offered().into_iter();
            let chosen = chosen.filter(|offered| matches!(offered, Offered::Choice(place) if places.has(*place)));
            texts.list(&chosen.map(|offered| message(offered).into()).collect::<Vec<_>>())
        }
        Known::Number(number) => texts.text(number.to_string()),
    }
}

/// The screen with all answers.
#[component]
pub fn AnswersPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let next = state.next();
    let journey = state.read().answers.journey;
    let given: Vec<(Question, Answer)> =
        state.read().answers.asked().map(|(question, answer)| (question, answer.clone())).collect();
    let back = match given.last() {
        Some((last, _)) => Screen::Question(*last, Origin::Interview),
        None => Screen::before(journey),
    };
    let done = next == Step::Done;
    let onward = if done { Screen::of_outcome(journey) } else { next_screen(next, Origin::Interview, journey) };
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
        {link("main", Route { language: texts.language(), screen: onward }, None, rsx! { {texts.get(label)} })}
    }
}

/// "Change", which says to a screen reader what it changes.
fn change_link(texts: &Texts, state: &State, question: Question) -> Element {
    let inside = rsx! {
        {icon("pencil")}
        {texts.get("change")}
    };
    let label = plain(&[&texts.get("change"), ": ", &question_text(texts, state, question).0].concat());
    let to = Route { language: texts.language(), screen: Screen::Question(question, Origin::Answers) };
    link("plain", to, Some(label), inside)
}
