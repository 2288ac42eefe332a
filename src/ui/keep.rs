//! The balance: what stays, changes, has to be asked or stops on leaving the Netherlands, and what to arrange before.

use dioxus::prelude::*;

use super::choose::icon_of_code;
use super::navigator::use_navigator;
use super::needs::needs_part;
use super::parts::{card_button, heading, icon, top};
use super::provision::{View, change_notice, look};
use super::route::{Origin, Screen};
use super::state::{use_state, use_texts};
use crate::help::for_journey;
use crate::platform;
use crate::text::Text;
use i18n::Value;
use interview::{self, Answer, Question};
use law::code::Code;
use law::decision::Decision;
use law::facts::{FactId, Stay};
use law::provision::Effect;
use law::situation::Situation;

/// The screen of the balance.
#[component]
pub fn KeepPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let answers = state.read().answers.clone();
    let unsure = answers.get(Question::about(FactId::Stay)) == Some(&Answer::Unknown);
    let try_first = move || {
        state.give(Question::about(FactId::Stay), Answer::from(Stay::TryFirst), Origin::Interview);
        navigator.go_on();
    };
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let decisions = interview::decisions(&answers, &situation);
    let intro = match facts.country(FactId::Destination) {
        Some(country) => texts.with("keep-intro", &[("country", Value::Text(texts.country(country)))]),
        None => texts.get("keep-intro-anywhere"),
    };
    let view = View { texts: texts.clone(), state, prefix: "keep", situation: &situation };
    let groups = Effect::ALL.iter().map(|effect| Group::of(&view, *effect, &decisions)).collect::<Vec<_>>();
    let scales: Vec<Element> = groups.iter().filter(|group| !group.items.is_empty()).map(Group::scale).collect();
    let sections: Vec<Element> =
        groups.into_iter().filter(|group| !group.items.is_empty()).map(Group::section).collect();
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {change_notice(&texts, &state)}
        {heading(texts.get("keep-title"), Some(texts.get("outcome-title").into()))}
        p { {intro} }
        {view.unfinished()}
        ul { class: "balance", {scales.into_iter()} }
        {view.deadlines(&decisions)}
        {sections.into_iter()}
        p { {texts.get("provision-no-decision")} }
        if unsure {
            div { class: "cards", {card_button(&texts, "luggage", "away-first", try_first)} }
        }
        {needs_part(&texts, for_journey(answers.journey))}
        {view.changes()}
    }
}

/// One side of the balance.
struct Group {
    /// The word of the effect, by which the screen is jumped through.
    word: &'static str,
    title: Text,
    items: Vec<Element>,
    look: (&'static str, &'static str),
}

impl Group {
    fn of(view: &View, effect: Effect, decisions: &[Decision]) -> Group {
        let mut items = Vec::new();
        for decision in decisions {
            if decision.effect() == effect {
                items.push(item(view, decision, look(effect).0));
            }
        }
        let title = view.texts.get(&["effect", effect.code()].join("-"));
        Group { word: effect.code(), title, items, look: look(effect) }
    }

    /// How many things there are, and the way down to them.
    fn scale(&self) -> Element {
        let word = self.word;
        let jump = move |event: MouseEvent| {
            // The browser would write the word into its history.
            event.prevent_default();
            platform::jump_to(word);
        };
        rsx! {
            li {
                a { class: "scale {self.look.0}", href: "#{self.word}", onclick: jump,
                    {icon(self.look.1)}
                    strong { {self.count()} }
                    span { {self.title.clone()} }
                }
            }
        }
    }

    fn count(&self) -> Text {
        Text::from(&*self.items.len().to_string())
    }

    fn section(self) -> Element {
        rsx! {
            section { class: "group",
                h2 { id: self.word, tabindex: "-1", class: self.look.0,
                    {icon(self.look.1)}
                    span { {self.title.clone()} }
                    span { {self.count()} }
                }
                {self.items.into_iter()}
            }
        }
    }
}

/// One thing, opening to why, from when, what to do and where it stands.
fn item(view: &View, decision: &Decision, class: &str) -> Element {
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
