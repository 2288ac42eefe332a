//! All questions of a way at once, to fill in in any order, with what the answers come to beside them. The answers are those
//! of the interview, so that one can go on with one question at a time, and come back.

use dioxus::prelude::*;

use super::field::Field;
use crate::tell;
use crate::texts::Texts;
use crate::ui::navigator::use_navigator;
use crate::ui::outcomes::prefix;
use crate::ui::parts::{heading, icon, link, top};
use crate::ui::provision::look;
use crate::ui::result::truth_text;
use crate::ui::route::{Route, Screen};
use crate::ui::state::{State, use_state, use_texts};
use i18n::Value;
use interview::{Answer, Journey, Question};
use law::explain::reasons;
use law::remigration::REMIGRATION;
use law::situation::Situation;

/// The questions of the way, those answered among those that are open.
fn questions(state: &State) -> Vec<(Question, Option<Answer>)> {
    let answers = &state.read().answers;
    let open =
        interview::open_questions(&REMIGRATION, answers, state.today).into_iter().map(|question| (question, None));
    let mut all: Vec<_> = answers.asked().map(|(asked, answer)| (asked, Some(answer.clone()))).chain(open).collect();
    all.sort_by_key(|(question, _)| (question.row().tone, *question));
    all.dedup_by_key(|(question, _)| *question);
    all
}

/// The screen.
#[component]
pub fn FormPage() -> Element {
    let (texts, state, navigator) = (use_texts(), use_state(), use_navigator());
    let all = questions(&state);
    let open = i64::try_from(all.iter().filter(|(_, answer)| answer.is_none()).count()).unwrap_or_default();
    let journey = state.read().answers.journey;
    // A new key makes the fields anew when the way is another.
    let fields = all.into_iter().map(|(question, answer)| {
        rsx! {
            Field { key: "{journey.code()}{question.slug()}", question, answer }
        }
    });
    rsx! {
        {top(&texts, Screen::Start, "back", None)}
        {heading(texts.get("helper-all"), None)}
        p { {texts.get("helper-form-text")} }
        p {
            button { class: "plain", r#type: "button", onclick: move |_| navigator.go_on(),
                {icon("chevron-right")}
                {texts.get("helper-form-one")}
            }
        }
        div { class: "form-panes",
            div { class: "form-fields",
                {fields}
                p { class: "small", role: "status", {texts.with("helper-form-open", &[("number", Value::Number(open))])} }
            }
            aside { class: "form-now", aria_label: texts.get("helper-form-now"),
                h2 { {texts.get("helper-form-now")} }
                {now(&texts, &state, journey)}
                {link(
                    "main",
                    Route { language: texts.language(), screen: Screen::of_outcome(journey) },
                    None,
                    rsx! { {texts.get("helper-form-whole")} },
                )}
            }
        }
    }
}

/// What the answers come to now, in one line a condition or scheme.
fn now(texts: &Texts, state: &State, journey: Journey) -> Element {
    if state.read().answers.asked().next().is_none() {
        return rsx! {
            p { {texts.get("helper-form-nothing")} }
        };
    }
    if journey.is_about_the_act() { of_the_act(texts, state) } else { of_provisions(texts, state, journey) }
}

fn of_the_act(texts: &Texts, state: &State) -> Element {
    let facts = state.read().answers.facts();
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, state.today));
    let verdict = tell::verdict(evaluation.outcome.verdict, state.today);
    let rows = reasons(&evaluation).into_iter().map(|reason| {
        let (class, name, _) = truth_text(reason.truth);
        rsx! {
            li { class: "now {class}",
                {icon(name)}
                span { {texts.get(&reason.message())} }
            }
        }
    });
    rsx! {
        p { role: "status", strong { {texts.get(&verdict)} } }
        ul { class: "nows", {rows} }
    }
}

fn of_provisions(texts: &Texts, state: &State, journey: Journey) -> Element {
    let prefix = prefix(journey);
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let rows = interview::decisions(&answers, &situation).into_iter().map(|decision| {
        let (class, name) = look(decision.effect());
        rsx! {
            li { class: "now {class}",
                {icon(name)}
                span {
                    strong { {texts.get(&tell::name(prefix, &decision))} }
                    span { class: "hint", {texts.get(&tell::outcome(prefix, &decision))} }
                }
            }
        }
    });
    rsx! {
        ul { class: "nows", {rows} }
    }
}
