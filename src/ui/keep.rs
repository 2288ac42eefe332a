//! The balance: what stays, changes, has to be asked or stops on leaving the Netherlands, and what to arrange before.

use dioxus::prelude::*;

use super::parts::{heading, icon, top};
use super::provision::{View, change_notice, effect, look, picture};
use super::route::Screen;
use super::state::{use_state, use_texts};
use crate::decide::Decision;
use crate::evaluate::Basis;
use crate::i18n::Value;
use crate::interview;
use crate::law::provision::Effect;

/// The groups of the balance, in their order.
const GROUPS: [Effect; 4] = [Effect::Stays, Effect::Changes, Effect::Ask, Effect::Stops];

/// The screen of the balance.
#[component]
pub fn KeepPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let notice = change_notice(&texts, state);
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let basis = Basis::on_day(&facts, state.today);
    let decisions = interview::decisions(&answers, &basis);
    let intro = match facts.destination {
        Some(country) => texts.with("keep-intro", &[("country", Value::Text(texts.country(country)))]),
        None => texts.get("keep-intro-anywhere"),
    };
    let view = View { texts: texts.clone(), state, prefix: "keep", basis: &basis };
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {notice}
        {heading(texts.get("keep-title"), None)}
        p { "{intro}" }
        {view.unfinished()}
        ul { class: "balance", {GROUPS.iter().map(|group| scale(&view, *group, &decisions))} }
        {view.deadlines(&decisions)}
        {GROUPS.iter().map(|group| section(&view, *group, &decisions))}
        p { {texts.get("provision-no-decision")} }
        {view.changes()}
    }
}

/// The message of a group.
fn heading_of(group: Effect) -> String {
    format!("effect-{}", group.word())
}

/// The decisions of a group.
fn of(group: Effect, decisions: &[Decision]) -> impl Iterator<Item = &Decision> {
    decisions.iter().filter(move |decision| effect(decision) == group)
}

/// One side of the balance: how many things there are, and the way down to them.
fn scale(view: &View, group: Effect, decisions: &[Decision]) -> Element {
    let count = of(group, decisions).count();
    let (class, name) = look(group);
    rsx! {
        if count > 0 {
            li {
                a { class: "scale {class}", href: "#{group.word()}",
                    {icon(name)}
                    strong { "{count}" }
                    span { {view.texts.get(&heading_of(group))} }
                }
            }
        }
    }
}

/// A group, each of its things opening to why, from when, what to do and where it stands.
fn section(view: &View, group: Effect, decisions: &[Decision]) -> Element {
    let mut items = of(group, decisions).map(|decision| item(view, decision)).peekable();
    let (class, name) = look(group);
    rsx! {
        if items.peek().is_some() {
            section { class: "group",
                h2 { id: group.word(), class: "{class}",
                    {icon(name)}
                    {view.texts.get(&heading_of(group))}
                }
                {items}
            }
        }
    }
}

fn item(view: &View, decision: &Decision) -> Element {
    let (class, _) = look(effect(decision));
    rsx! {
        details { key: "{decision.provision.id}", class: "reason",
            summary {
                span { class: "mark {class}", {icon(picture(decision))} }
                span { class: "words",
                    strong { {view.texts.get(&view.name(decision))} }
                    span { class: "hint", {view.sentence(decision)} }
                }
                {icon("chevron-down")}
            }
            div { class: "inside",
                {view.why(decision)}
                {view.days(decision)}
                {view.rest(decision)}
            }
        }
    }
}
