//! What the screens of the balance and of an event share: how an outcome looks, its days, whom to call, where it stands.

use std::rc::Rc;

use dioxus::prelude::*;

use super::answers::answer_text;
use super::info::call;
use super::parts::{away, card_link, icon, link};
use super::route::{From, Route, Screen};
use super::state::State;
use crate::calendar::Entry;
use crate::date::{Date, PartialDate};
use crate::decide::{Decision, days};
use crate::evaluate::Basis;
use crate::facts::FactSet;
use crate::i18n::{Text, Texts, Value, without_isolates};
use crate::interview::{Question, Step};
use crate::law::provision::{Contact, Effect, Source, Sure};
use crate::places::{Help, Kind, lines};
use crate::truth::Truth;

/// How an effect looks: its class and its pictogram.
pub const fn look(effect: Effect) -> (&'static str, &'static str) {
    match effect {
        Effect::Stays => ("good", "check"),
        Effect::Changes => ("turn", "arrow-left-right"),
        Effect::Ask => ("wait", "circle-question-mark"),
        Effect::Stops => ("stop", "circle-slash"),
    }
}

/// What it comes to for the visitor: whatever is not sure, also whether it concerns them, has to be asked.
pub fn effect(decision: &Decision) -> Effect {
    if decision.concerns == Truth::Holds { decision.effect() } else { Effect::Ask }
}

/// What such a screen is drawn from.
pub struct View<'a> {
    /// The messages.
    pub texts: Rc<Texts>,
    /// What all screens share.
    pub state: State,
    /// The first word of the message ids: `keep` or `event`.
    pub prefix: &'static str,
    /// What it is judged on.
    pub basis: &'a Basis<'a>,
}

impl View<'_> {
    /// The name of a provision, or of the event.
    pub fn name(&self, decision: &Decision) -> Text {
        self.texts.get(&self.id(decision))
    }

    fn id(&self, decision: &Decision) -> String {
        [self.prefix, decision.provision.id].join("-")
    }

    /// The message of what follows; of "not known yet" where that is not sure.
    fn outcome(&self, decision: &Decision) -> String {
        match decision.consequence() {
            Some(sure) if decision.concerns == Truth::Holds => [&self.id(decision), sure.word].join("-"),
            _ => "provision-open".to_string(),
        }
    }

    /// What follows, in one sentence.
    pub fn sentence(&self, decision: &Decision) -> Text {
        self.texts.get(&self.outcome(decision))
    }

    /// A part of what follows, where there is such a part.
    fn part(&self, decision: &Decision, name: &str, date: &str) -> Option<Text> {
        self.texts.attribute(&self.outcome(decision), name, &[("date", Value::from(date))])
    }

    /// Why, where that is sure.
    pub fn why(&self, decision: &Decision) -> Element {
        let Some(why) = self.part(decision, "why", "") else {
            return rsx! {};
        };
        rsx! {
            p { {why} }
        }
    }

    /// The days that can be missed, in their order: each with its file for the calendar.
    pub fn deadlines(&self, decisions: &[Decision]) -> Element {
        let mut found: Vec<(Date, Element)> = Vec::new();
        for decision in decisions {
            for (term, day) in days(decision, self.basis) {
                if term.deadline && decision.concerns == Truth::Holds {
                    let place = found.partition_point(|(other, _)| *other <= day);
                    found.insert(place, (day, self.deadline(decision, term.word, day)));
                }
            }
        }
        let found: Vec<Element> = found.into_iter().map(|(_, item)| item).collect();
        if found.is_empty() {
            return rsx! {};
        }
        rsx! {
            section { class: "deadlines",
                h2 {
                    {icon("calendar-clock")}
                    {self.texts.get("provision-deadlines")}
                }
                ol { {found.into_iter()} }
            }
        }
    }

    fn deadline(&self, decision: &Decision, word: &str, day: Date) -> Element {
        let date = self.texts.date(PartialDate::Day(day));
        let title = self.part(decision, &["event", word].join("-"), "").unwrap_or_default();
        let what = self.part(decision, &["term", word].join("-"), &date).unwrap_or_default();
        let action = if day < self.state.today {
            remark("clock", self.texts.get("provision-passed"))
        } else {
            self.to_calendar([decision.provision.id, word].join("-"), day, &title, &what)
        };
        rsx! {
            li {
                strong { class: "day", {self.texts.text(date)} }
                strong { {title} }
                p { class: "hint", {what} }
                {action}
            }
        }
    }

    fn to_calendar(&self, id: String, day: Date, title: &str, note: &str) -> Element {
        let (title, note) = (without_isolates(title), without_isolates(note));
        let href = Entry { id: &id, day, title: &title, note: &note }.address(self.state.today);
        let download = id + ".ics";
        rsx! {
            a { class: "plain", href, download,
                {icon("calendar-plus")}
                {self.texts.get("provision-calendar")}
            }
        }
    }

    /// The days that follow and cannot be missed.
    pub fn days(&self, decision: &Decision) -> Element {
        let mut found = Vec::new();
        for (term, day) in days(decision, self.basis) {
            if !term.deadline {
                let date = self.texts.date(PartialDate::Day(day));
                let text = self.part(decision, &["term", term.word].join("-"), &date);
                found.extend(text.map(|text| remark("calendar", text)));
            }
        }
        rsx! {
            {found.into_iter()}
        }
    }

    /// What is still missing, what to do, whom to call, where it stands.
    pub fn rest(&self, decision: &Decision) -> Element {
        let texts = &self.texts;
        let mut parts = Vec::new();
        if !decision.gaps.facts.is_empty() {
            let questions = decision.gaps.facts.iter().map(Question::first_about);
            let about = |question: Question| (question, texts.get(&["about", question.name()].join("-")));
            parts.push(self.titled("result-missing", answers(texts, questions.map(about).collect())));
        }
        if let Some(act) = self.part(decision, "do", "") {
            parts.push(self.titled("provision-do", rsx! { p { {act} } }));
        }
        if let Some(ask) = decision.consequence_to_ask() {
            parts.push(contact(texts, ask.contact));
        }
        parts.push(self.titled("provision-sources", self.sources(decision)));
        rsx! {
            {parts.into_iter()}
        }
    }

    /// Where it stands, with the day of the text and how sure that makes it.
    fn sources(&self, decision: &Decision) -> Element {
        let own = decision.consequence().map_or(&[][..], |consequence| consequence.sources);
        let mut found = Vec::new();
        for source in own.iter().chain(decision.provision.sources) {
            // What a rule names may stand with the provision too.
            if !found.contains(&source) {
                found.push(source);
            }
        }
        let found: Vec<Element> = found.into_iter().map(|source| self.source(source)).collect();
        rsx! {
            ul { class: "sources", {found.into_iter()} }
        }
    }

    fn source(&self, source: &Source) -> Element {
        let texts = &self.texts;
        let (id, name, article) = match source {
            Source::Law { act, article, .. } => ("source-law", act.short, *article),
            Source::Page { name, .. } => ("source-page", *name, ""),
        };
        let name = texts.with(id, &[("act", name.into()), ("name", name.into()), ("article", article.into())]);
        let mut hint = texts.get(match source.sure() {
            Sure::Verified => "sure-verified",
            Sure::Older => "sure-older",
            Sure::Derived => "sure-derived",
            Sure::Unverified => "sure-unverified",
        });
        if let Ok(day) = source.day().parse() {
            hint = texts.list(&[texts.with("source-day", &[("date", texts.date(day).into())]).into(), hint.into()]);
        }
        rsx! {
            li {
                {away("plain", source.address(), rsx! { {name} })}
                span { class: "hint", {hint} }
            }
        }
    }

    /// What is not answered yet, with the way on to it.
    pub fn unfinished(&self) -> Element {
        if self.state.next() == Step::Done {
            return rsx! {};
        }
        let to = Route { language: self.texts.language, screen: self.state.next_screen(From::Interview) };
        rsx! {
            p { {self.texts.get("provision-unfinished")} }
            {link("main", to, None, rsx! { {self.texts.get("provision-go-on")} })}
        }
    }

    /// "Change this answer", for every answer it rests on.
    pub fn changes(&self) -> Element {
        self.titled("provision-answers", changes(&self.texts, &self.state, None))
    }

    /// A small heading and what stands under it.
    fn titled(&self, title: &str, under: Element) -> Element {
        rsx! {
            section { class: "part",
                h2 { {self.texts.get(title)} }
                {under}
            }
        }
    }
}

/// A line that stands out, with a pictogram.
pub fn remark(name: &'static str, text: Text) -> Element {
    rsx! {
        p { class: "with-icon",
            {icon(name)}
            strong { {text} }
        }
    }
}

/// Links to the questions of answers.
fn answers(texts: &Texts, questions: Vec<(Question, Text)>) -> Element {
    let mut links = Vec::new();
    for (question, text) in questions {
        let inside = rsx! {
            {icon("pencil")}
            {text}
        };
        let to = Route { language: texts.language, screen: Screen::Question(question, From::Result) };
        links.push(rsx! {
            li { {link("plain", to, None, inside)} }
        });
    }
    rsx! {
        ul { class: "changes", {links.into_iter()} }
    }
}

/// "Change this answer", for the answers about these facts, or else for all of this way.
pub fn changes(texts: &Texts, state: &State, facts: Option<FactSet>) -> Element {
    let mut given = Vec::new();
    for (question, answer) in state.read().answers.asked() {
        if facts.is_none_or(|facts| facts.contains(&question.fact())) {
            let about = texts.get(&["about", question.name()].join("-"));
            let text = [&about, " (", &answer_text(texts, question, answer), ")"].concat();
            given.push((question, texts.with("result-change", &[("answer", text.into())])));
        }
    }
    answers(texts, given)
}

/// Tells once whether the answer that was changed from here made a difference.
pub fn change_notice(texts: &Texts, state: &State) -> Element {
    let Some(before) = state.read().before.clone() else {
        return rsx! {};
    };
    let message = if before == state.told() { "result-change-same" } else { "result-change-new" };
    rsx! {
        p { class: "notice plain-notice", role: "status", {texts.get(message)} }
    }
}

/// Whom to ask or to tell: a card that calls where the number is known, and else the name.
fn contact(texts: &Texts, contact: Contact) -> Element {
    let id = ["contact", contact.word()].join("-");
    match contact {
        Contact::Svb => call(texts, lines::SVB, &id),
        Contact::Uwv => call(texts, lines::UWV, &id),
        Contact::Cak => call(texts, lines::CAK, &id),
        Contact::Municipality => card_link(texts, Screen::Nearby(Some(Help::Kind(Kind::Municipality))), "map-pin", &id),
        _ => remark("phone", texts.get(&id)),
    }
}
