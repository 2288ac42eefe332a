//! The plan: what to do when going back, in the order of time, to tick off.

use dioxus::prelude::*;

use super::parts::{card_text, file, heading, icon, link, top};
use super::provision::{View, change_notice, contact, questions, remark};
use super::route::{Route, Screen};
use super::state::{use_state, use_texts};
use super::take::take_along;
use crate::calendar::{self, Entry};
use crate::say::Script;
use crate::tell::{self, Due, Now};
use crate::text::{Text, plain};
use crate::texts::Texts;
use i18n::Value;
use law::code::Code;
use law::date::PartialDate;
use law::decision::Decision;
use law::facts::FactId;
use law::plan::{Stage, letters};
use law::provision::{Letter, Shown};
use law::situation::Situation;
use law::truth::Truth;

/// The screen of the plan.
#[component]
pub fn PlanPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let view = View { texts: texts.clone(), state, prefix: "plan", situation: &situation };
    let steps = Stage::ALL.iter().map(|stage| (*stage, Step::of(*stage, &view))).collect::<Vec<_>>();
    let all: Vec<&Step> = steps.iter().flat_map(|(_, steps)| steps).collect();
    // A step that surely is the visitor's to do comes first.
    let surely = |step: &&&Step| !step.done && step.decision.concerns == Truth::Holds;
    let next = all.iter().find(surely).or_else(|| all.iter().find(|step| !step.done)).map(|step| step.next(&view));
    let done = all.iter().filter(|step| step.done).count();
    let count = texts.with("plan-count", &[("number", number(done)), ("total", number(all.len()))]);
    let calendar = to_calendar(&view, &all);
    let sections =
        steps.iter().filter(|(_, steps)| !steps.is_empty()).map(|(stage, steps)| section(&view, *stage, steps));
    let letters = letters::ALL.iter().copied().filter(|letter| letter.to.is_none());
    let letters = letters.map(|letter| to_letter(&texts, letter, &["letter", letter.code].join("-")));
    rsx! {
        {top(&texts, Screen::Keep, "plan-back", Some(count))}
        {change_notice(&texts, &state)}
        {heading(texts.get("plan-title"), None)}
        p { {texts.get("plan-intro")} }
        {view.unfinished()}
        {unknown_day(&texts, facts.date(FactId::Departure))}
        match next {
            Some(next) => next,
            None => remark("check", texts.get("plan-finished")),
        }
        {calendar}
        {sections}
        p { {texts.get("provision-no-decision")} }
        {take_along(&texts)}
        h2 { {texts.get("plan-letters")} }
        div { class: "cards", {letters} }
        {view.changes()}
    }
}

fn number(count: usize) -> Value {
    Value::Number(i64::try_from(count).unwrap_or_default())
}

/// If the day of leaving is not known to the day: how to tell it.
fn unknown_day(texts: &Texts, departure: Option<PartialDate>) -> Element {
    if departure.is_some_and(PartialDate::is_exact) {
        return rsx! {};
    }
    questions(texts, FactId::Departure.into())
}

/// A step of the plan that concerns the visitor, or may.
pub struct Step {
    /// What becomes of it.
    pub decision: Decision,
    /// Whether it is ticked off.
    pub done: bool,
    /// In words when it is done.
    when: Option<Text>,
    /// Its day, if the facts tell it to the day.
    pub due: Option<(&'static str, Due)>,
}

impl Step {
    /// The steps of a stage.
    pub fn of(stage: Stage, view: &View) -> Vec<Step> {
        stage
            .decisions(view.situation)
            .filter(|decision| decision.concerns != Truth::Fails)
            .map(|decision| Step::new(decision, view))
            .collect()
    }

    fn new(decision: Decision, view: &View) -> Step {
        let when = tell::part(&view.texts, view.prefix, &decision, "when", "");
        let due = tell::exact_day(&view.texts, view.prefix, &decision, view.situation, view.state.today);
        Step { done: view.state.read().answers.is_done(decision.provision), decision, when, due }
    }

    /// When: in words, and the day; of what may be nothing to the visitor, that it may.
    pub fn time(&self, texts: &Texts) -> Option<Text> {
        if self.decision.concerns == Truth::Open {
            return Some(texts.get("plan-perhaps"));
        }
        let day = self.due.as_ref().and_then(|(_, due)| due.day.clone());
        let words: Vec<String> = self.when.iter().chain(&day).map(|text| (**text).to_string()).collect();
        (!words.is_empty()).then(|| texts.list(&words))
    }

    /// The next thing to do, with all that it needs.
    fn next(&self, view: &View) -> Element {
        rsx! {
            section { class: "plain-card next",
                h2 { {view.texts.get("plan-next")} }
                strong { {view.name(&self.decision)} }
                {self.time(&view.texts).map(|when| rsx! { p { class: "hint", {when} } })}
                {view.why(&self.decision)}
                {self.decision.contact().map(|whom| contact(&view.texts, whom))}
                {self.scripts(view)}
            }
        }
    }

    fn row(&self, view: &View) -> Element {
        let step = self.decision.provision;
        let state = view.state;
        let name = view.name(&self.decision);
        let label = view.texts.with("plan-tick", &[("step", Value::from(&*name))]);
        rsx! {
            li { key: "{step.code}", class: "step", class: if self.done { "done" },
                label { class: "tick",
                    input {
                        r#type: "checkbox",
                        checked: self.done,
                        aria_label: plain(&label),
                        onchange: move |_| state.tick(step),
                    }
                }
                details { class: "reason",
                    summary {
                        span { class: "words",
                            strong { {name} }
                            span { class: "hint", {self.time(&view.texts)} }
                        }
                        {icon("chevron-down")}
                    }
                    div { class: "inside", {self.inside(view)} }
                }
            }
        }
    }

    fn inside(&self, view: &View) -> Element {
        let texts = &view.texts;
        let or_else = tell::part(texts, view.prefix, &self.decision, "else", "");
        rsx! {
            p {
                strong { {view.sentence(&self.decision)} }
            }
            {view.why(&self.decision)}
            {self.due.as_ref().map(|(term, due)| self.day(view, term, due))}
            {view.days(&self.decision)}
            {or_else.map(|text| view.titled("plan-else-title", rsx! { p { {text} } }))}
            {view.rest(&self.decision)}
            {self.scripts(view)}
        }
    }

    fn day(&self, view: &View, term: &str, due: &Due) -> Element {
        let id = [self.decision.provision.code, term].join("-");
        rsx! {
            p { {due.what.clone()} }
            match due.now {
                Now::Passed => remark("clock", due.passed.clone()),
                Now::Calendar(day) => view.to_calendar(id, day, &due.title, &due.what),
                Now::Unknown => rsx! {},
            }
        }
    }

    /// What to say, and the letter to write.
    fn scripts(&self, view: &View) -> Element {
        let texts = &view.texts;
        let letter = match self.decision.consequence().and_then(|then| then.shows) {
            Some(Shown::Letter(letter)) => Some(letter),
            _ => None,
        };
        let inside = rsx! { {card_text("send", texts.get("plan-say"), None)} };
        let say = Route { language: texts.language(), screen: Screen::Script(Script::Say(self.decision.provision)) };
        rsx! {
            div { class: "cards",
                {link("card", say, None, inside)}
                {letter.map(|letter| to_letter(texts, letter, "plan-write"))}
            }
        }
    }
}

fn section(view: &View, stage: Stage, steps: &[Step]) -> Element {
    let rows = steps.iter().map(|step| step.row(view));
    rsx! {
        section { class: "group",
            h2 { id: stage.code(), {view.texts.get(&["stage", stage.code()].join("-"))} }
            ul { class: "steps", {rows} }
        }
    }
}

/// The way to a letter.
pub fn to_letter(texts: &Texts, letter: &'static Letter, message: &str) -> Element {
    let inside = card_text("file-text", texts.get(message), texts.attribute(message, "hint", &[]));
    let to = Route { language: texts.language(), screen: Screen::Script(Script::Letter(letter)) };
    link("card", to, None, inside)
}

/// All days that are still to come and not ticked off, as one file for the calendar.
fn to_calendar(view: &View, steps: &[&Step]) -> Element {
    let mut days = Vec::new();
    for step in steps.iter().filter(|step| !step.done) {
        if let Some((term, due)) = &step.due
            && let Now::Calendar(day) = due.now
        {
            let id = [step.decision.provision.code, term].join("-");
            days.push((id, day, plain(&due.title), plain(&due.what)));
        }
    }
    if days.is_empty() {
        return rsx! {};
    }
    let entries: Vec<Entry> = days.iter().map(|(id, day, title, note)| Entry { id, day: *day, title, note }).collect();
    let href = calendar::address(&entries, view.state.today);
    file("plain", "calendar-plus", view.texts.get("plan-all-days"), ("plan.ics".to_string(), href))
}
