//! How long somebody may be away who will not leave for good, or not yet.

use dioxus::prelude::*;

use super::choose::icon_of_code;
use super::navigator::use_navigator;
use super::needs::needs_part;
use super::parts::{card_button, heading, icon, top};
use super::provision::{View, change_notice, look};
use super::route::{Origin, Screen};
use super::state::{use_state, use_texts};
use crate::help::for_journey;
use interview::{Answer, Question};
use law::decision::Decision;
use law::facts::{FactId, Stay};
use law::situation::Situation;

/// The screen.
#[component]
pub fn AwayPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let decisions = interview::decisions(&answers, &situation);
    let view = View { texts: texts.clone(), state, prefix: "away", situation: &situation };
    let cards: Vec<Element> = decisions.iter().map(|decision| card(&view, decision)).collect();
    let for_good = move || {
        state.give(Question::about(FactId::Stay), Answer::from(Stay::ForGood), Origin::Interview);
        navigator.go_on();
    };
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {change_notice(&texts, &state)}
        {heading(texts.get("away-title"), Some(texts.get("outcome-title").into()))}
        {view.unfinished()}
        {view.deadlines(&decisions)}
        {cards.into_iter()}
        p { {texts.get("provision-no-decision")} }
        div { class: "cards", {card_button(&texts, "scale", "away-for-good", for_good)} }
        {needs_part(&texts, for_journey(answers.journey))}
        {view.changes()}
    }
}

/// One thing, opening to why, from when, what to do and where it stands.
fn card(view: &View, decision: &Decision) -> Element {
    let class = look(decision.effect()).0;
    rsx! {
        details { class: "reason",
            summary {
                span { class: "mark {class}", {icon(icon_of_code(decision.provision.code))} }
                span { class: "words",
                    strong { {view.name(decision)} }
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
