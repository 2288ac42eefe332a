//! The balance: first in a sentence what of one's own stays, changes or stops, then as a picture of what comes along and what
//! stays behind, then one by one; of what is not known, what is sure all the same and the questions that help most.

use dioxus::prelude::*;

use super::choose::icon_of_code;
use super::navigator::use_navigator;
use super::needs::needs_part;
use super::parts::{card_button, fold, heading, icon, top};
use super::provision::{View, change_notice, look};
use super::route::{Origin, Screen};
use super::state::{use_state, use_texts};
use super::take::take_along;
use crate::help::for_journey;
use crate::platform;
use crate::tell;
use crate::text::Text;
use i18n::Value;
use interview::{self, Answer, Answers, Journey, Question};
use law::code::Code;
use law::date::PartialDate;
use law::decision::Decision;
use law::facts::{FactId, Known, Received, Stay};
use law::keep;
use law::provision::Effect;
use law::situation::Situation;
use law::truth::Truth;

/// Schemes that are about everybody, and no income that the visitor has.
const NO_INCOME: [&str; 6] = ["aow-voluntary", "allowances", "care", "wlz", "nationality", "way-back"];
/// Those of them that matter to few.
const MINOR: [&str; 3] = ["aow-voluntary", "allowances", "wlz"];
/// The schemes of which something sure is told first, if much is not known: what most live on, and health care.
const FIRST: [&str; 6] = ["aow", "aio", "pension", "wia", "bijstand", "care"];
/// In which order the effects stand on the screen.
pub const ORDER: [Effect; 4] = [Effect::Stays, Effect::Changes, Effect::Stops, Effect::Ask];
/// How many questions to ask are shown at once.
const QUESTIONS: usize = 3;

/// The screen of the balance.
#[component]
pub fn KeepPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let money = move || navigator.begin(Journey::Left);
    let answers = state.read().answers.clone();
    let try_first = move || {
        state.give(Question::about(FactId::Stay), Answer::from(Stay::TryFirst), Origin::Interview);
        navigator.go_on();
    };
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let decisions = in_order(&answers, &situation);
    let intro = match facts.country(FactId::Destination) {
        Some(country) => texts.with("keep-intro", &[("country", Value::Text(texts.country(country)))]),
        None => texts.get("keep-intro-anywhere"),
    };
    let view = View { texts: texts.clone(), state, prefix: "keep", situation: &situation };
    let groups = ORDER.iter().map(|effect| Group::of(&view, *effect, &decisions));
    let groups: Vec<Group> = groups.filter(|group| !group.items.is_empty()).collect();
    let picture = picture(&groups);
    let sections: Vec<Element> = groups.into_iter().map(|group| group.section(&view)).collect();
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {change_notice(&texts, &state)}
        div { class: "panes",
            div {
                {heading(texts.get("keep-title"), Some(texts.get("outcome-title").into()))}
                div { class: "summary",
                    for sentence in summary(&view, &decisions) {
                        p { {sentence} }
                    }
                }
                {view.unfinished()}
                div { class: "cards",
                    {card_button(&texts, "hand-coins", "left-card", money)}
                    {card_button(&texts, "luggage", "away-first", try_first)}
                }
                {picture}
                {view.deadlines(&decisions)}
                div { class: "cards", {card_button(&texts, "list-checks", "plan-card", move || navigator.show(Screen::Plan))} }
            }
            div {
                p { {intro} }
                {sections.into_iter()}
                p { {texts.get("provision-no-decision")} }
                {take_along(&texts)}
                {sources(&view, &decisions)}
                {needs_part(&texts, for_journey(answers.journey))}
                {view.changes()}
            }
        }
    }
}

/// The decisions: what the visitor lives on comes first, and last what may not concern them at all.
pub fn in_order(answers: &Answers, situation: &Situation) -> Vec<Decision> {
    let mut decisions = interview::decisions(answers, situation);
    decisions.sort_by_key(|decision| match decision.concerns {
        _ if is_income(decision, situation) => 0,
        Truth::Holds if !MINOR.contains(&decision.provision.code) => 1,
        _ => 2,
    });
    decisions
}

/// Whether it is sure that the visitor has an income by this scheme now.
fn is_income(decision: &Decision, situation: &Situation) -> bool {
    let code = decision.provision.code;
    let has_aow = || situation.missing(&keep::receives(&[Received::Aow])).0 == Truth::Holds;
    decision.concerns == Truth::Holds && !NO_INCOME.contains(&code) && (code != "aow" || has_aow())
}

/// What of the visitor's own stays from which day, changes and stops, in a sentence each.
pub fn summary(view: &View, decisions: &[Decision]) -> Vec<Text> {
    let texts = &view.texts;
    let departure = match view.situation.facts.known(FactId::Departure) {
        Some(Known::Date(date)) if date.is_exact() => Some(texts.date(PartialDate::Day(date.first()))),
        _ => None,
    };
    let stays = if departure.is_some() { "keep-sum-stays-from" } else { "keep-sum-stays" };
    let date = departure.unwrap_or_default();
    let mut sentences = Vec::new();
    let sums = [(Effect::Stays, stays), (Effect::Changes, "keep-sum-changes"), (Effect::Stops, "keep-sum-stops")];
    for (effect, message) in sums {
        let own = decisions.iter().filter(|one| one.effect() == effect && is_income(one, view.situation));
        let names: Vec<String> = own.map(|one| view.name(one).into()).collect();
        if !names.is_empty() {
            let args = [("items", texts.list(&names).into()), ("date", Value::Text(date.clone()))];
            sentences.push(texts.with(message, &args));
        }
    }
    if sentences.is_empty() {
        // What is so for everybody.
        let sure = ["keep-aow", "keep-bijstand"].map(|id| texts.attribute(id, "sure", &[]));
        sentences.extend(sure.into_iter().flatten());
    }
    sentences
}

/// A suitcase with what comes along, and beside it what stays behind or has to be asked.
fn picture(groups: &[Group]) -> Element {
    let (along, behind): (Vec<&Group>, Vec<&Group>) =
        groups.iter().partition(|group| matches!(group.effect, Effect::Stays | Effect::Changes));
    let list = |groups: Vec<&Group>| groups.into_iter().map(Group::scale).collect::<Vec<_>>();
    let (along, behind) = (list(along), list(behind));
    rsx! {
        div { class: "balance",
            if !along.is_empty() {
                ul { class: "suitcase", {along.into_iter()} }
            }
            if !behind.is_empty() {
                ul { class: "behind", {behind.into_iter()} }
            }
        }
    }
}

/// Where all of it stands, in one place.
fn sources(view: &View, decisions: &[Decision]) -> Element {
    let of = |decision: &Decision| {
        let found = view.sources(decision.sources());
        rsx! {
            h3 { {view.name(decision)} }
            {found}
        }
    };
    let all = decisions.iter().filter(|decision| !decision.sources().is_empty()).map(of);
    fold("file-text", view.texts.get("keep-sources"), rsx! { {all} })
}

/// One side of the balance.
struct Group {
    effect: Effect,
    title: Text,
    items: Vec<Element>,
    /// The pictogram and the name of each item.
    tiles: Vec<(&'static str, Text)>,
    /// Of the items that are not sure: what is sure all the same, and the question to ask.
    unsure: Vec<Unsure>,
}

/// Something that is not sure.
struct Unsure {
    code: &'static str,
    sure: Text,
    ask: Text,
}

impl Group {
    fn of(view: &View, effect: Effect, decisions: &[Decision]) -> Group {
        let title = view.texts.get(&["effect", effect.code()].join("-"));
        let mut group = Group { effect, title, items: Vec::new(), tiles: Vec::new(), unsure: Vec::new() };
        for decision in decisions.iter().filter(|decision| decision.effect() == effect) {
            group.items.push(item(view, decision, look(effect).0));
            group.tiles.push((icon_of_code(decision.provision.code), view.name(decision)));
            let of = |name: &str| view.texts.attribute(&tell::name("keep", decision), name, &[]).unwrap_or_default();
            if decision.consequence().is_none() {
                group.unsure.push(Unsure { code: decision.provision.code, sure: of("sure"), ask: of("ask") });
            }
        }
        group
    }

    /// How many things there are and which, and the way down to them.
    fn scale(&self) -> Element {
        let word = self.effect.code();
        let jump = move |event: MouseEvent| {
            // The browser would write the word into its history.
            event.prevent_default();
            platform::jump_to(word);
        };
        let (class, name) = look(self.effect);
        // A long row of questions is no picture.
        let tiles = self.tiles.iter().filter(|_| self.effect != Effect::Ask).map(|(name, text)| {
            rsx! {
                span { {icon(name)} {text.clone()} }
            }
        });
        rsx! {
            li { class,
                a { class: "scale {class}", href: "#{word}", onclick: jump,
                    {icon(name)}
                    strong { {self.count()} }
                    span { {self.title.clone()} }
                }
                // The same stands below, one by one.
                div { class: "tiles", aria_hidden: "true", {tiles} }
            }
        }
    }

    fn count(&self) -> Text {
        Text::from(&*self.items.len().to_string())
    }

    fn section(self, view: &View) -> Element {
        let count = self.count();
        let (class, name) = look(self.effect);
        let many = self.unsure.len() > QUESTIONS;
        let ask: Vec<Text> = self.unsure.iter().take(QUESTIONS).map(|one| one.ask.clone()).collect();
        let sure = self.unsure.into_iter().filter(|one| FIRST.contains(&one.code)).map(|one| one.sure);
        let sure: Vec<Text> = sure.collect();
        let items = rsx! { {self.items.into_iter()} };
        rsx! {
            section { class: "group",
                h2 { id: self.effect.code(), tabindex: "-1", class,
                    {icon(name)}
                    span { {self.title.clone()} }
                    span { {count} }
                }
                if many {
                    p { strong { {view.texts.get("keep-ask-sure")} } }
                    ul { class: "sure",
                        for sentence in sure {
                            li { {sentence} }
                        }
                    }
                    p { strong { {view.texts.get("keep-ask-questions")} } }
                    ol { class: "questions",
                        for question in ask {
                            li { {question} }
                        }
                    }
                    {fold("circle-question-mark", view.texts.get("keep-ask-all"), items)}
                } else {
                    {items}
                }
            }
        }
    }
}

/// One thing, opening to why, from when and what to do.
fn item(view: &View, decision: &Decision, class: &str) -> Element {
    let sure = view.texts.attribute(&tell::name("keep", decision), "sure", &[]);
    let sentence = match sure.filter(|_| decision.consequence().is_none()) {
        Some(sure) => sure,
        None => view.sentence(decision),
    };
    rsx! {
        details { class: "reason",
            summary {
                span { class: "mark {class}", {icon(icon_of_code(decision.provision.code))} }
                span { class: "words",
                    strong { {view.name(decision)} }
                    span { class: "hint", {sentence} }
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
