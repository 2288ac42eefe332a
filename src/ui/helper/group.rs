//! For a group: one question at a time, large, in two languages beside each other, on a beamer or a table. Nothing is chosen and
//! nothing is kept; what is shown is gone when the screen is left.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::text::Text;
use crate::texts::Texts;
use crate::ui::choose::choices;
use crate::ui::frame::paths;
use crate::ui::info::brochures;
use crate::ui::parts::{heading, icon, top};
use crate::ui::route::Screen;
use crate::ui::state::{Loaded, load, use_texts};
use crate::ui::words::choice;
use i18n::{Language, Messages, Value};
use interview::{Journey, Question};
use law::facts::AnswerKind;

/// The ways whose questions can be shown, each with its message.
const WAYS: [(Journey, &str); 3] =
    [(Journey::Keep, "helper-think"), (Journey::Away, "away-first"), (Journey::WouldHave, "think-would")];

/// The questions of a way, in the order in which equals are asked.
fn questions(way: Journey) -> Vec<Question> {
    let mut all: Vec<Question> = Question::all().filter(|question| way.asks(*question)).collect();
    // Of several benefits one stands for all.
    all.retain(|question| question.benefit_part().is_none_or(|(_, number)| number == 0));
    all.sort_by_key(|question| (question.row().tone, *question));
    all
}

/// Words on a screen for many, which stand in an element of their own language.
fn side(texts: &Texts, question: Question, way: Journey) -> Element {
    let language = texts.language();
    let args = [("way", Value::from(way.code())), ("benefit", Value::from("…"))];
    let id = question.message();
    let answers: Vec<Text> = match question.row().kind {
        AnswerKind::YesNo | AnswerKind::Choice(_) | AnswerKind::Several(_) | AnswerKind::Periods => {
            choices(question).iter().map(|one| texts.get(&question.message_of(one.code))).collect()
        }
        _ => Vec::new(),
    };
    rsx! {
        section { class: "group-side", lang: language.tag(), dir: language.direction(),
            h2 { {texts.with(&id, &args)} }
            {texts.attribute(&id, "why", &args).map(|why| rsx! { p { {why} } })}
            if !answers.is_empty() {
                ul {
                    for (at, answer) in answers.into_iter().enumerate() {
                        li { key: "{at}", {answer} }
                    }
                }
            }
        }
    }
}

/// The screen.
#[component]
pub fn GroupPage() -> Element {
    let texts = use_texts();
    let own = texts.language();
    let mut way = use_signal(|| 0_usize);
    let mut at = use_signal(|| 0_usize);
    let first = if own == Language::SOURCE { Language::all().nth(1) } else { Language::all().next() };
    let mut second = use_signal(|| first.unwrap_or(Language::SOURCE));
    let mut other = use_signal(|| None::<Rc<Texts>>);
    let loaded = use_callback(move |Loaded { first, files }: Loaded| {
        // Somebody may have gone on to another language meanwhile.
        let language = *second.peek();
        if paths(language, true).first() == Some(&first) {
            let messages = files.and_then(|files| Messages::new(language, &files).ok());
            other.set(messages.map(|messages| Rc::new(Texts::from(messages))));
        }
    });
    use_effect(move || load(paths(second(), true), loaded));
    let (journey, _) = WAYS.get(way()).copied().unwrap_or(WAYS[0]);
    let all = questions(journey);
    let last = all.len().saturating_sub(1);
    let place = at().min(last);
    let question = all.get(place).copied();
    let mut go = move |next: bool| at.set(if next { (place + 1).min(last) } else { place.saturating_sub(1) });
    let rtl = own.direction() == "rtl";
    // An arrow points to where the other question is.
    let keys = move |event: KeyboardEvent| match event.key() {
        Key::ArrowRight => go(!rtl),
        Key::ArrowLeft => go(rtl),
        _ => {}
    };
    let number = |count: usize| Value::Number(i64::try_from(count).unwrap_or_default());
    rsx! {
        {top(&texts, Screen::Start, "back", None)}
        {heading(texts.get("helper-group"), None)}
        p { class: "small", {texts.get("helper-group-text")} " " {texts.get("helper-group-keys")} }
        div { class: "group-choose",
            div { class: "field",
                label { r#for: "group-way", {texts.get("start-choose")} }
                select {
                    id: "group-way",
                    onchange: move |event| {
                        way.set(event.value().parse().unwrap_or_default());
                        at.set(0);
                    },
                    for (number, (_, message)) in WAYS.into_iter().enumerate() {
                        {choice(&number.to_string(), number == way(), &texts.get(message))}
                    }
                }
            }
            div { class: "field",
                label { r#for: "group-second", {texts.get("helper-group-second")} }
                select {
                    id: "group-second",
                    onchange: move |event| if let Ok(language) = event.value().parse() { second.set(language) },
                    for language in Language::all().filter(|language| *language != own) {
                        {choice(language.tag(), language == second(), &Text::from(language.name()))}
                    }
                }
            }
        }
        // Keys are heard where the focus is, and it is put here with the first tap.
        div { id: "group", class: "group", tabindex: "0", onkeydown: keys,
            if let Some(question) = question {
                p { class: "group-place", role: "status",
                    {texts.with("helper-group-place", &[("number", number(place + 1)), ("total", number(all.len()))])}
                }
                div { class: "group-sides",
                    {side(&texts, question, journey)}
                    if let Some(other) = other() {
                        {side(&other, question, journey)}
                    }
                }
            }
            div { class: "group-steps",
                button { class: "secondary", r#type: "button", disabled: place == 0, onclick: move |_| go(false),
                    {icon("chevron-left")}
                    {texts.get("helper-group-before")}
                }
                button { class: "main", r#type: "button", disabled: place == last, onclick: move |_| go(true),
                    {texts.get("helper-group-next")}
                    {icon("chevron-right")}
                }
            }
        }
        section { class: "part",
            h2 { {texts.get("brochures")} }
            div { class: "cards", {brochures(&texts)} }
        }
    }
}
