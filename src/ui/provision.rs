//! What the screens of the balance and of an event share: how an outcome looks, its days, whom to call, where it stands.

use std::rc::Rc;

use dioxus::prelude::*;

use super::answers::answer_text;
use super::choose::icon_of_word;
use super::info::call;
use super::parts::{away, icon, link};
use super::route::{From, Route, Screen};
use super::state::State;
use crate::calendar::Entry;
use crate::date::{Date, PartialDate};
use crate::decide::{Decision, days};
use crate::evaluate::Basis;
use crate::facts::FactSet;
use crate::i18n::{Texts, Value, without_isolates};
use crate::interview::{Question, Step};
use crate::law::provision::{Contact, Effect, Source, Sure};
use crate::places::lines;
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
    /// The message of a provision: its name, or the event.
    pub fn name(&self, decision: &Decision) -> String {
        format!("{}-{}", self.prefix, decision.provision.id)
    }

    /// The message of what follows, where that is sure.
    fn outcome(&self, decision: &Decision) -> Option<String> {
        let sure = decision.consequence().filter(|_| decision.concerns == Truth::Holds)?;
        Some(format!("{}-{}", self.name(decision), sure.word))
    }

    /// What follows, in one sentence.
    pub fn sentence(&self, decision: &Decision) -> String {
        self.texts.get(self.outcome(decision).as_deref().unwrap_or("provision-open"))
    }

    /// Why, where that is sure.
    pub fn why(&self, decision: &Decision) -> Element {
        let why = self.outcome(decision).and_then(|id| self.texts.attribute(&id, "why", &[]));
        rsx! {
            if let Some(why) = why {
                p { "{why}" }
            }
        }
    }

    /// The days that can be missed, in their order: each with its file for the calendar.
    pub fn deadlines(&self, decisions: &[Decision]) -> Element {
        let mut found: Vec<(Date, Element)> = Vec::new();
        for decision in decisions {
            let Some(id) = self.outcome(decision) else { continue };
            for (term, day) in days(decision, self.basis).into_iter().filter(|(term, _)| term.deadline) {
                let place = found.partition_point(|(other, _)| *other <= day);
                found.insert(place, (day, self.deadline(decision, &id, term.word, day)));
            }
        }
        let found = found.into_iter().map(|(_, item)| item);
        rsx! {
            if found.len() > 0 {
                section { class: "deadlines",
                    h2 {
                        {icon("calendar-clock")}
                        {self.texts.get("provision-deadlines")}
                    }
                    ol { {found} }
                }
            }
        }
    }

    fn deadline(&self, decision: &Decision, id: &str, word: &str, day: Date) -> Element {
        let texts = &self.texts;
        let date = texts.date(PartialDate::Day(day));
        let what = texts.attribute(id, &format!("term-{word}"), &[("date", Value::from(date.as_str()))]);
        let what = what.unwrap_or_default();
        let title = without_isolates(&texts.attribute(id, &format!("event-{word}"), &[]).unwrap_or_default());
        let entry = format!("{}-{word}", decision.provision.id);
        let note = without_isolates(&what);
        let file = Entry { id: &entry, day, title: &title, note: &note }.address(self.state.today);
        rsx! {
            li {
                span { class: "hint", {texts.get(&self.name(decision))} }
                strong { class: "day", "{date}" }
                p { "{what}" }
                if day < self.state.today {
                    p { class: "with-icon",
                        {icon("clock")}
                        {texts.get("provision-passed")}
                    }
                } else {
                    a { class: "secondary", href: file, download: "{entry}.ics", aria_label: "{texts.get(\"provision-calendar\")}: {title}",
                        {icon("calendar-plus")}
                        {texts.get("provision-calendar")}
                    }
                }
            }
        }
    }

    /// The days that follow and cannot be missed.
    pub fn days(&self, decision: &Decision) -> Element {
        let id = self.outcome(decision).unwrap_or_default();
        let days = days(decision, self.basis).into_iter().filter(|(term, _)| !term.deadline);
        let days = days.map(|(term, day)| {
            let date = ("date", Value::Text(self.texts.date(PartialDate::Day(day))));
            let text = self.texts.attribute(&id, &format!("term-{}", term.word), &[date]).unwrap_or_default();
            rsx! {
                p { class: "with-icon",
                    {icon("calendar")}
                    strong { "{text}" }
                }
            }
        });
        rsx! {
            if !id.is_empty() {
                {days}
            }
        }
    }

    /// What to do, whom to call, where it stands, and what is still missing.
    pub fn rest(&self, decision: &Decision) -> Element {
        let texts = &self.texts;
        let id = self.outcome(decision);
        let act = id.as_deref().and_then(|id| texts.attribute(id, "do", &[]));
        let ask = decision.consequence().or(decision.consequence_to_ask());
        rsx! {
            if id.is_none() || !decision.gaps.facts.is_empty() {
                {self.missing(decision.gaps.facts)}
            }
            if let Some(act) = act {
                h3 { {texts.get("provision-do")} }
                p { "{act}" }
            }
            if let Some(ask) = ask {
                {contact(texts, ask.contact)}
            }
            h3 { {texts.get("provision-sources")} }
            {self.sources(decision)}
        }
    }

    /// The answers that are missing, each with the way to its question.
    fn missing(&self, facts: FactSet) -> Element {
        let links = facts.iter().map(|fact| {
            let question = Question::first_about(fact);
            let inside = rsx! {
                {icon("pencil")}
                {self.texts.get(&format!("about-{}", question.name()))}
            };
            self.to_question(question, inside)
        });
        rsx! {
            if !facts.is_empty() {
                p { {self.texts.get("result-missing")} }
                ul { class: "changes", {links} }
            }
        }
    }

    fn to_question(&self, question: Question, inside: Element) -> Element {
        let to = Route { language: self.texts.language, screen: Screen::Question(question, From::Result) };
        rsx! {
            li { {link("plain", to, None, inside)} }
        }
    }

    /// Where it stands, with the day of the text and how sure that makes it.
    fn sources(&self, decision: &Decision) -> Element {
        let own = decision.consequence().map_or(&[][..], |consequence| consequence.sources);
        let others = decision.provision.sources.iter().filter(|source| !own.contains(source));
        let sources = own.iter().chain(others).map(|source| self.source(source));
        rsx! {
            ul { class: "changes", {sources} }
        }
    }

    fn source(&self, source: &Source) -> Element {
        let texts = &self.texts;
        let name = match source {
            Source::Law { act, article, .. } => {
                texts.with("source-law", &[("act", Value::from(act.short)), ("article", Value::from(*article))])
            }
            Source::Page { name, .. } => texts.with("source-page", &[("name", Value::from(*name))]),
        };
        let day =
            source.day().parse().ok().map(|day| texts.with("source-day", &[("date", Value::Text(texts.date(day)))]));
        let sure = texts.get(match source.sure() {
            Sure::Verified => "sure-verified",
            Sure::Older => "sure-older",
            Sure::Derived => "sure-derived",
            Sure::Unverified => "sure-unverified",
        });
        rsx! {
            li {
                {away("plain", source.address(), rsx! { "{name}" })}
                span { class: "hint",
                    if let Some(day) = day {
                        "{day} · "
                    }
                    "{sure}"
                }
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
        rsx! {
            h2 { {self.texts.get("provision-answers")} }
            {changes(&self.texts, &self.state, None)}
        }
    }
}

/// "Change this answer", for the answers about these facts, or else for all of this way.
pub fn changes(texts: &Texts, state: &State, facts: Option<FactSet>) -> Element {
    let session = state.read();
    let given = session.answers.asked().filter(|(asked, _)| facts.is_none_or(|facts| facts.contains(&asked.fact())));
    let links = given.map(|(question, answer)| {
        let about = texts.get(&format!("about-{}", question.name()));
        let text = Value::Text(format!("{about} ({})", answer_text(texts, question, answer)));
        let inside = rsx! {
            {icon("pencil")}
            {texts.with("result-change", &[("answer", text)])}
        };
        let to = Route { language: texts.language, screen: Screen::Question(question, From::Result) };
        rsx! {
            li { key: "{question.slug()}", {link("plain", to, None, inside)} }
        }
    });
    rsx! {
        ul { class: "changes", {links} }
    }
}

/// Tells once whether the answer that was changed from here made a difference.
pub fn change_notice(texts: &Texts, state: State) -> Element {
    // Drawing the screen must not change what it is drawn from, so it is forgotten when another appears.
    let before = use_hook(|| state.read().before.clone());
    use_drop(move || state.change(|session| session.before = None));
    let changed = before.map(|before| before != state.told());
    rsx! {
        if let Some(changed) = changed {
            p { class: "notice plain-notice", role: "status",
                {texts.get(if changed { "result-change-new" } else { "result-change-same" })}
            }
        }
    }
}

/// Whom to ask or to tell: a card that calls where the number is known, and else the name.
fn contact(texts: &Texts, contact: Contact) -> Element {
    let id = format!("contact-{}", contact.word());
    let line = match contact {
        Contact::Svb => Some(lines::SVB),
        Contact::Uwv => Some(lines::UWV),
        Contact::Cak => Some(lines::CAK),
        _ => None,
    };
    match line {
        Some(line) => call(texts, line, &id),
        None => rsx! {
            p { class: "with-icon",
                {icon("phone")}
                strong { {texts.get(&id)} }
            }
        },
    }
}

/// The pictogram of a provision.
pub fn picture(decision: &Decision) -> &'static str {
    icon_of_word(decision.provision.id)
}
