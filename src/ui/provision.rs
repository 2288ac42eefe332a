//! The parts that all screens of outcomes beside the Act share: how an outcome looks, its days, whom to call, where it stands.

use std::rc::Rc;

use dioxus::prelude::*;

use super::answers::answer_text;
use super::brought::opened;
use super::info::{call, call_as};
use super::parts::{away, card_link, file, icon, link};
use super::route::{Origin, Route, Screen};
use super::state::{State, Summary};
use crate::calendar::{self, Entry};
use crate::tell::{self, Due, Now, Part};
use crate::text::{Text, plain};
use crate::texts::Texts;
use i18n::Value;
use interview::{Journey, Question, Step};
use law::code::Code;
use law::date::Date;
use law::decision::{Decision, deadlines};
use law::evaluate::Verdict;
use law::facts::FactSet;
use law::provision::{Contact, Effect, Source, Sure};
use law::situation::Situation;
use places::{Help, Kind, lines};

/// How an effect looks: its class and its pictogram.
pub const fn look(effect: Effect) -> (&'static str, &'static str) {
    match effect {
        Effect::Stays => ("good", "check"),
        Effect::Changes => ("turn", "arrow-left-right"),
        Effect::Ask => ("wait", "circle-question-mark"),
        Effect::Stops => ("stop", "circle-slash"),
    }
}

/// What such a screen is drawn from.
pub struct View<'a> {
    /// The messages.
    pub texts: Rc<Texts>,
    /// What all screens share.
    pub state: State,
    /// The first word of the message ids, as in `keep`.
    pub prefix: &'static str,
    /// What it is judged on.
    pub situation: &'a Situation<'a>,
}

impl View<'_> {
    /// The name of a provision, or of the event.
    pub fn name(&self, decision: &Decision) -> Text {
        self.texts.get(&tell::name(self.prefix, decision))
    }

    /// What follows, in one sentence.
    pub fn sentence(&self, decision: &Decision) -> Text {
        self.texts.get(&tell::outcome(self.prefix, decision))
    }

    /// Why, or what it hangs on.
    pub fn why(&self, decision: &Decision) -> Element {
        let Some(why) = tell::why(&self.texts, self.prefix, decision) else {
            return rsx! {};
        };
        rsx! {
            p { {why} }
        }
    }

    /// The days that can be missed, in their order: each with its file for the calendar.
    pub fn deadlines(&self, decisions: &[Decision]) -> Element {
        self.deadlines_through(decisions, Date::MAX)
    }

    /// The same, up to a day after which none matters.
    pub fn deadlines_through(&self, decisions: &[Decision], last: Date) -> Element {
        let mut found = Vec::new();
        let mut all = deadlines(decisions, self.situation, self.state.today);
        all.retain(|(_, deadline)| deadline.days.first <= last);
        for (decision, deadline) in all {
            let due = tell::due(&self.texts, self.prefix, decision, &deadline, self.situation);
            let id = [decision.provision.code, deadline.term.code].join("-");
            found.push(self.deadline(id, due));
        }
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

    fn deadline(&self, id: String, due: Due) -> Element {
        let texts = &self.texts;
        // A day that is only known at the earliest must say so in the calendar too.
        let note = if due.hangs_on.is_empty() { &due.what } else { due.day.as_ref().unwrap_or(&due.what) };
        let action = match due.now {
            Now::Passed => remark("clock", due.passed),
            Now::Calendar(day) => self.to_calendar(id, day, &due.title, note),
            Now::Unknown => rsx! {},
        };
        let fill_in = (!due.hangs_on.is_empty()).then(|| questions(texts, due.hangs_on));
        rsx! {
            li {
                if let Some(day) = due.day {
                    strong { class: "day", {day} }
                }
                strong { {due.title} }
                p { class: "hint", {due.what} }
                {fill_in}
                {action}
            }
        }
    }

    /// A day as a file for the calendar.
    pub fn to_calendar(&self, id: String, day: Date, title: &str, note: &str) -> Element {
        let (title, note) = (plain(title), plain(note));
        let href = calendar::address(&[Entry { id: &id, day, title: &title, note: &note }], self.state.today);
        let download = id + ".ics";
        file("plain", "calendar-plus", self.texts.get("provision-calendar"), (download, href))
    }

    /// The days that follow and cannot be missed.
    pub fn days(&self, decision: &Decision) -> Element {
        let found = tell::sentences_of_days(&self.texts, self.prefix, decision, self.situation);
        let found = found.into_iter().map(|text| remark("calendar", text));
        rsx! {
            {found}
        }
    }

    /// How to reach somebody from abroad, of an event, which may happen there, if the number cannot be called from there.
    fn call_abroad(&self, whom: Contact) -> Option<Element> {
        let line = lines::of(whom).filter(|_| self.prefix == "event")?.when_abroad()?;
        let name = self.texts.get(&["contact", whom.code()].join("-"));
        Some(call_as(&self.texts, line, self.texts.with("paper-abroad", &[("phone", Value::Text(name.into()))])))
    }

    /// What is still missing, what to do, whom to call, where it stands; of a balance all sources stand in one place.
    pub fn rest(&self, decision: &Decision) -> Element {
        let mut parts = Vec::new();
        let elsewhere = |part: &Part| matches!(self.prefix, "keep" | "left") && matches!(part, Part::Sources(_));
        for part in tell::parts(&self.texts, self.prefix, decision).into_iter().filter(|part| !elsewhere(part)) {
            let title = part.title();
            let under = match part {
                Part::Missing(facts) => questions(&self.texts, facts),
                Part::Act(act) => rsx! { p { {act} } },
                Part::Call(whom) => rsx! {
                    {contact(&self.texts, whom)}
                    {self.call_abroad(whom)}
                },
                Part::Sources(sources) => self.sources(sources),
            };
            parts.push(match title {
                Some(title) => self.titled(title, under),
                None => under,
            });
        }
        rsx! {
            {parts.into_iter()}
        }
    }

    /// Where it stands, with the day of the text and how sure that makes it.
    pub fn sources(&self, sources: Vec<&Source>) -> Element {
        let found = sources.into_iter().map(|source| source_line(&self.texts, source));
        rsx! {
            ul { class: "sources", {found} }
        }
    }

    /// What is not answered yet, with the way on to it.
    pub fn unfinished(&self) -> Element {
        if self.state.next() == Step::Done {
            return rsx! {};
        }
        let to = Route { language: self.texts.language(), screen: self.state.next_screen(Origin::Interview) };
        rsx! {
            p { {self.texts.get("provision-unfinished")} }
            {link("main", to, None, rsx! { {self.texts.get("provision-go-on")} })}
        }
    }

    /// "Change this answer", for every answer it rests on.
    pub fn changes(&self) -> Element {
        // Some events ask nothing.
        if self.state.read().answers.asked().next().is_none() {
            return rsx! {};
        }
        self.titled("provision-answers", changes(&self.texts, &self.state, None))
    }

    /// A small heading and what stands under it.
    pub fn titled(&self, title: &str, under: Element) -> Element {
        rsx! {
            section { class: "part",
                h2 { {self.texts.get(title)} }
                {under}
            }
        }
    }
}

/// The message that says how sure something is.
pub const fn sure_id(sure: Sure) -> &'static str {
    match sure {
        Sure::Verified => "sure-verified",
        Sure::Older => "sure-older",
        Sure::Derived => "sure-derived",
        Sure::Unverified => "sure-unverified",
    }
}

/// Where something stands, and the day of the text with how sure that makes it.
pub fn source_text(texts: &Texts, source: &Source) -> [Text; 2] {
    let (id, name, article) = match source {
        Source::Law { act, article, .. } => ("source-law", act.short, *article),
        Source::Page { name, .. } => ("source-page", *name, ""),
    };
    let name = texts.with(id, &[("act", name.into()), ("name", name.into()), ("article", article.into())]);
    let mut hint = texts.get(sure_id(source.sure()));
    if let Ok(day) = source.day().parse() {
        hint = texts.list(&[texts.with("source-day", &[("date", texts.date(day).into())]).into(), hint.into()]);
    }
    [name, hint]
}

/// The same as a line.
pub fn source_line(texts: &Texts, source: &Source) -> Element {
    let [name, hint] = source_text(texts, source);
    rsx! {
        li {
            {away("plain", source.address(), rsx! { {name} })}
            span { class: "hint", {hint} }
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

/// Links to the questions about facts.
pub fn questions(texts: &Texts, facts: FactSet) -> Element {
    let about = |question: Question| (question, texts.about(question));
    answers(texts, facts.iter().map(Question::about).map(about).collect())
}

/// Links to the questions of answers.
fn answers(texts: &Texts, questions: Vec<(Question, Text)>) -> Element {
    let mut links = Vec::new();
    for (question, text) in questions {
        let inside = rsx! {
            {icon("pencil")}
            {text}
        };
        let to = Route { language: texts.language(), screen: Screen::Question(question, Origin::Result) };
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
        if facts.is_none_or(|facts| facts.contains(question.fact())) {
            let about = texts.about(question);
            let text = [&about, " (", &answer_text(texts, question, answer), ")"].concat();
            given.push((question, texts.with("result-change", &[("answer", text.into())])));
        }
    }
    answers(texts, given)
}

/// Tells once whether the answer that was changed from here made a difference.
pub fn change_notice(texts: &Texts, state: &State) -> Element {
    let Some(before) = state.read().before.clone() else {
        return opened(texts, state);
    };
    let now = state.summary();
    let message = if before == now { "result-change-same" } else { "result-change-new" };
    let what = what_changed(texts, state, &before, &now).filter(|_| before != now);
    rsx! {
        div { class: "notice plain-notice", role: "status",
            p { {texts.get(message)} }
            if let Some(what) = what {
                p { strong { {what} } }
            }
        }
    }
}

/// What it was and is now, or the names of what is different.
fn what_changed(texts: &Texts, state: &State, before: &Summary, now: &Summary) -> Option<Text> {
    if let (Summary::Act(before), Summary::Act(now)) = (before, now) {
        let words = |verdict: Verdict| Value::Text(texts.get(&tell::verdict(verdict, state.today)).into());
        return Some(texts.with("result-change-from-to", &[("before", words(*before)), ("after", words(*now))]));
    }
    let prefix = match state.read().answers.journey {
        Journey::Keep => "keep",
        Journey::Away => "away",
        _ => return None,
    };
    let names = before.changed(now).into_iter().map(|code| texts.get(&[prefix, code].join("-")).into());
    let names: Vec<String> = names.collect();
    let items = Value::Text(texts.list(&names).into());
    (!names.is_empty()).then(|| texts.with("result-change-items", &[("items", items)]))
}

/// The one to ask or to tell: a card that calls, or opens the site if there is no number. Help nearby finds the
/// municipality and the consulate; of one's own bank, insurer and landlord only the visitor knows the number.
pub fn contact(texts: &Texts, contact: Contact) -> Element {
    let id = ["contact", contact.code()].join("-");
    let nearby = |kind| card_link(texts, Screen::Nearby(Some(Help::Kind(kind))), "map-pin", &id);
    match (lines::of(contact), contact) {
        (Some(line), _) => call(texts, line, &id),
        (None, Contact::Municipality) => nearby(Kind::Municipality),
        (None, Contact::OwnConsulate) => nearby(Kind::Consulate),
        (None, _) => remark("phone", texts.get(&id)),
    }
}
