//! One question a screen.

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::choose::{Choices, Countries, unknown};
use super::date_fields::date_fields;
use super::draft::Draft;
use super::navigator::use_navigator;
use super::parts::{card_message, heading, link, top};
use super::route::{Origin, Route, Screen};
use super::state::{State, use_state, use_texts};
use crate::platform;
use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use interview::validate::{self, Problem};
use interview::{self, Answer, BenefitPart, Offered, Question};
use law::country::Country;
use law::date::PartialDate;
use law::facts::{AnswerKind, FactId, Known, Tone};

/// Aruba, Curaçao, Sint Maarten, and Bonaire, Sint Eustatius and Saba.
const KINGDOM: [&str; 4] = ["AW", "CW", "SX", "BQ"];

/// The screen of a question.
#[component]
pub fn QuestionPage(question: Question, from: Origin) -> Element {
    rsx! {
        // A new key makes a new form for each question; the language is not part of it, so nothing typed is lost.
        for question in [question] {
            QuestionForm { key: "{question.slug()}", question, from }
        }
    }
}

/// The words of a question, with what they are about filled in.
pub fn question_text(texts: &Texts, state: &State, question: Question) -> (Text, Option<Text>) {
    let id = question.message();
    let benefit = question.benefit_part().and_then(|(_, number)| {
        let asked = Question::benefit(BenefitPart::Kind, number);
        match state.read().answers.get(asked) {
            Some(Answer::Known(Known::Choice(place))) => {
                let code = asked.code_of(Offered::Choice(*place));
                Some(texts.get(&format!("benefit-{code}")).into())
            }
            _ => None,
        }
    });
    let way = Value::from(state.read().answers.journey.code());
    let args = [("way", way), ("benefit", Value::Text(benefit.unwrap_or_default()))];
    (texts.with(&id, &args), texts.attribute(&id, "why", &args))
}

/// The screen before a question.
fn back_from(state: &State, question: Question, from: Origin) -> Screen {
    match from {
        Origin::Result => Screen::of_outcome(state.read().answers.journey),
        Origin::Answers => Screen::Answers,
        Origin::Interview => {
            let answers = &state.read().answers;
            let before = answers.asked().map(|(asked, _)| asked).take_while(|asked| *asked != question).last();
            before.map_or(Screen::before(answers.journey), |before| Screen::Question(before, from))
        }
    }
}

/// "Part 1 of 3": harmless questions, personal ones, and in the test sensitive ones. Which come is not known beforehand, so
/// no number of questions is told.
fn progress(texts: &Texts, state: &State, question: Question) -> Text {
    let journey = state.read().answers.journey;
    let total = if journey.is_about_the_act() { 3 } else { 2 };
    let number = match journey.tone(question) {
        Tone::Frame | Tone::Harmless => 1,
        Tone::Personal => 2,
        Tone::Sensitive => total,
    };
    texts.with("progress", &[("number", Value::Number(number)), ("total", Value::Number(total))])
}

/// "Question 3", the title of the page: no two questions have the same.
fn number(texts: &Texts, state: &State, question: Question) -> String {
    let place = state.read().answers.asked().take_while(|(asked, _)| *asked != question).count() + 1;
    let number = Value::Number(i64::try_from(place).unwrap_or_default());
    texts.with("question-number", &[("number", number)]).into()
}

/// Whether the country of birth was asked just before this question of the test, and belongs to the Kingdom: the Act never
/// covered people from there, which they should not hear only at the end.
fn is_after_kingdom(state: &State, question: Question) -> bool {
    let answers = &state.read().answers;
    let born = Question::about(FactId::BirthCountry);
    let before = answers.asked().map(|(asked, _)| asked).take_while(|asked| *asked != question).last();
    let kingdom = |country: Country| KINGDOM.contains(&country.as_str());
    answers.journey.is_about_the_act()
        && before == Some(born)
        && matches!(answers.get(born), Some(Answer::Known(Known::Country(country))) if kingdom(*country))
}

/// A problem in words.
pub fn problem_text(texts: &Texts, problem: Problem) -> Text {
    match problem {
        Problem::MustBeAfter(other, date) | Problem::MustBeBefore(other, date) | Problem::WhichIsRight(other, date) => {
            let other = texts.get(&format!("about-{}", other.code()));
            texts.with(problem.message(), &[("other", other.into()), ("date", Value::Text(texts.date(date)))])
        }
        Problem::AfterLastDay(date) => texts.with(problem.message(), &[("date", Value::Text(texts.date(date.into())))]),
        Problem::NumberTooLarge(most) => texts.with(problem.message(), &[("most", Value::Number(most.into()))]),
        _ => texts.get(problem.message()),
    }
}

/// Shows a problem, and puts the focus on it once it is there.
fn tell(mut draft: Signal<Draft>, problem: Problem, doubted: Option<PartialDate>) {
    let mut draft = draft.write();
    draft.problem = Some(problem);
    draft.doubted = doubted;
    queue_effect(|| platform::focus("problem"));
}

const fn date_of(answer: &Answer) -> Option<PartialDate> {
    match answer {
        Answer::Known(Known::Date(date)) => Some(*date),
        _ => None,
    }
}

/// Why a date cannot be right, beside the others that were given.
fn refused(state: &State, question: Question, answer: &Answer) -> Option<Problem> {
    date_of(answer).and_then(|date| validate::check_date(question, date, &state.read().answers, state.today))
}

#[component]
fn QuestionForm(question: Question, from: Origin) -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let draft = use_signal(|| Draft::of(state.read().answers.get(question)));
    let give = move |answer: Answer| {
        let date = date_of(&answer);
        let wrong = refused(&state, question, &answer).or_else(|| {
            let date = date.filter(|date| draft.read().doubted != Some(*date))?;
            validate::doubt(question, date, &state.read().answers)
        });
        match wrong {
            Some(wrong) => tell(draft, wrong, date),
            None => {
                state.give(question, answer, from);
                navigator.show(state.next_screen(from));
            }
        }
    };
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let read = draft.read().read(question);
        match read {
            Ok(answer) => give(answer),
            Err(wrong) => tell(draft, wrong, None),
        }
    };
    let (title, why) = question_text(&texts, &state, question);
    let progress = progress(&texts, &state, question);
    let other_date = match draft.read().problem {
        Some(Problem::WhichIsRight(other, _)) => Some(other),
        _ => None,
    };
    let shown = draft.read().problem.map(|problem| (problem.field(), problem_text(&texts, problem)));
    rsx! {
        {top(&texts, back_from(&state, question, from), "back", Some(progress))}
        form { novalidate: true, onsubmit: submit,
            {heading(title, Some(number(&texts, &state, question)))}
            if let Some(why) = why {
                p { id: "why", class: "why", {why} }
            }
            if from != Origin::Interview {
                p { class: "small", {texts.get("changed-note")} }
            }
            if is_after_kingdom(&state, question) {
                div { class: "notice plain-notice",
                    p { {texts.get("born-in-kingdom")} }
                    {link("plain", Route { language: texts.language(), screen: Screen::Thinking }, None, rsx! { {texts.get("think-keep")} })}
                }
            }
            if let Some((_, text)) = &shown {
                div { id: "problem", class: "notice stop", role: "alert", tabindex: "-1",
                    strong { {texts.get("problem-heading")} }
                    p { {text.clone()} }
                    {other_date.map(|other| to_other_date(&texts, other, move || {
                        // What is typed here is kept, if it can be right: the other one may be the wrong one.
                        let typed = draft.read().read(question);
                        if let Ok(answer) = typed && refused(&state, question, &answer).is_none() {
                            state.give(question, answer, from);
                        }
                        navigator.show(Screen::Question(other, from));
                    }))}
                }
            }
            match question.row().kind {
                AnswerKind::Date => date_fields(&texts, draft, shown.as_ref().map(|(field, _)| *field)),
                AnswerKind::Country | AnswerKind::Countries => rsx! {
                    Countries { question, draft, wrong: shown.is_some() }
                },
                AnswerKind::Number(_) => number_field(&texts, question, draft, shown.is_some()),
                AnswerKind::YesNo | AnswerKind::Choice(_) | AnswerKind::Several(_) | AnswerKind::Periods => rsx! {
                    Choices { question, draft, wrong: shown.is_some() }
                },
            }
            button { class: "main", r#type: "submit", {texts.get("continue")} }
            if question.row().kind == AnswerKind::Date {
                for offered in question.offered() {
                    {other(&texts, draft, ("check", &question.message_of(question.code_of(offered)), Answer::ABSENT), give)}
                }
            }
            {other(&texts, draft, ("circle-question-mark", unknown(question), Answer::Unknown), give)}
        }
    }
}

/// The way to another date, which may be the wrong one of two.
fn to_other_date(texts: &Texts, other: Question, go: impl FnMut() + 'static) -> Element {
    let mut go = go;
    let about = texts.about(other);
    rsx! {
        button { class: "secondary", r#type: "button", onclick: move |_| go(),
            {texts.with("result-change", &[("answer", about.into())])}
        }
    }
}

/// The field of a number, with what it counts behind it.
fn number_field(texts: &Texts, question: Question, draft: Signal<Draft>, wrong: bool) -> Element {
    let mut draft = draft;
    let typed = draft.read().number.clone();
    rsx! {
        div { class: "field",
            label { r#for: "number", {texts.get(&format!("{}-unit", question.code()))} }
            input {
                id: "number",
                r#type: "text",
                inputmode: "numeric",
                autocomplete: "off",
                initial_value: "{typed}",
                aria_invalid: wrong.then_some("true"),
                aria_describedby: if wrong { "problem" } else { "why" },
                oninput: move |event| draft.write().number = event.value(),
            }
        }
    }
}

/// An answer that one tap gives, with its pictogram and message; after what can be filled in or chosen.
fn other(
    texts: &Texts,
    draft: Signal<Draft>,
    (name, message, answer): (&'static str, &str, Answer),
    give: impl Fn(Answer) + 'static,
) -> Element {
    let given = draft.read().chosen.as_ref() == Some(&answer);
    rsx! {
        button {
            class: "card",
            r#type: "button",
            aria_current: given.then_some("true"),
            onclick: move |_| give(answer.clone()),
            {card_message(texts, name, message)}
        }
    }
}
