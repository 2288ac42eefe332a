//! The answer to an event: what it means, why, from when, what to do and whom to call.

use dioxus::prelude::*;

use super::amounts::AmountsPart;
use super::choose::icon_of_code;
use super::needs::needs_part;
use super::parts::{card_link, heading, icon, top};
use super::plan::to_letter;
use super::provision::{View, change_notice, look};
use super::route::Screen;
use super::state::{use_state, use_texts};
use super::take::take_along;
use crate::help::for_journey;
use interview::Step;
use law::provision::Shown;
use law::situation::Situation;

/// The screen of the answer to the event of the way that was taken.
#[component]
pub fn EventPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let decisions: Vec<_> = answers.journey.provisions().map(|event| event.evaluate(&situation)).collect();
    let view = View { texts: texts.clone(), state, prefix: "event", situation: &situation };
    let Some(decision) = decisions.first() else {
        // A visitor who comes to this screen is on the way of an event.
        return rsx! {};
    };
    let shows = decision.consequence().and_then(|consequence| consequence.shows);
    // Amounts of earlier years are history: neither good nor bad.
    let (class, name) = if shows == Some(Shown::Amounts) { ("plain-card", "clock") } else { look(decision.effect()) };
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {change_notice(&texts, &state)}
        p { class: "with-icon about",
            {icon(icon_of_code(decision.provision.code))}
            {view.name(decision)}
        }
        section { class: "verdict {class}",
            {icon(name)}
            div {
                {heading(view.sentence(decision), Some(texts.get("outcome-title").into()))}
                {view.why(decision)}
                p { {texts.get("provision-no-decision")} }
            }
        }
        {view.unfinished()}
        if shows == Some(Shown::Amounts) {
            AmountsPart {}
        }
        if let Some(Shown::Letter(letter)) = shows {
            div { class: "cards", {to_letter(&texts, letter, "plan-write")} }
        }
        {view.days(decision)}
        {view.deadlines(&decisions)}
        {take_along(&texts)}
        if decision.consequence().is_some() || state.next() == Step::Done {
            {view.rest(decision)}
            {needs_part(&texts, for_journey(answers.journey))}
            {view.changes()}
        }
        div { class: "cards", {card_link(&texts, Screen::Returned, "list-checks", "event-others")} }
    }
}
