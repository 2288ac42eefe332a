//! What a screen tells of a provision, in message ids and texts. The screens draw it and add nothing to it, so that the
//! tests can hold every sentence against what is known of the visitor, and find no title without something under it.

use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use interview::Question;
use law::date::{Date, PartialDate};
use law::decision::{Deadline, Decision, deadlines};
use law::evaluate::Verdict;
use law::explain::verdict_code;
use law::facts::FactSet;
use law::provision::{Contact, Source};
use law::situation::Situation;
use law::truth::Truth;

/// The message of a verdict of the Act, judged on a day.
pub fn verdict(verdict: Verdict, today: Date) -> String {
    #[cfg(feature = "helper")]
    if let Some(id) = crate::then::verdict(verdict, today) {
        return id.to_string();
    }
    #[cfg(not(feature = "helper"))]
    let _ = today;
    ["verdict", verdict_code(verdict)].join("-")
}

/// The message of the name; `prefix` is the first word of all ids, as in `keep`.
pub fn name(prefix: &str, decision: &Decision) -> String {
    [prefix, decision.provision.code].join("-")
}

/// The message of what follows. If that is not sure, or whether it concerns the visitor, it says so.
pub fn outcome(prefix: &str, decision: &Decision) -> String {
    match (decision.consequence(), decision.concerns) {
        (Some(sure), _) => [prefix, decision.provision.code, sure.code].join("-"),
        (None, Truth::Fails) => "event-not-concerned".to_string(),
        (None, Truth::Open) => "provision-concerns".to_string(),
        (None, Truth::Holds) => "provision-open".to_string(),
    }
}

/// A part of what follows, if there is such a part.
pub fn part(texts: &Texts, prefix: &str, decision: &Decision, name: &str, date: &str) -> Option<Text> {
    texts.attribute(&outcome(prefix, decision), name, &[("date", Value::from(date))])
}

/// Why; if nothing is sure, what it hangs on.
pub fn why(texts: &Texts, prefix: &str, decision: &Decision) -> Option<Text> {
    let facts = decision.hangs_on();
    if facts.is_empty() {
        return part(texts, prefix, decision, "why", "");
    }
    Some(texts.with("provision-hangs-on", &[("facts", names(texts, facts).into())]))
}

/// The short names of facts, in a row.
fn names(texts: &Texts, facts: FactSet) -> String {
    let about = |question: Question| String::from(texts.about(question));
    facts.iter().map(Question::about).map(about).collect::<Vec<_>>().join(" · ")
}

/// What a screen tells of a day that can be missed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// The day in words, if it can be told.
    pub day: Option<Text>,
    /// What has to be done, in a few words.
    pub title: Text,
    /// The same in a sentence; if the day is not known well enough, that it is not.
    pub what: Text,
    /// Facts that are known in part, and tell the day.
    pub hangs_on: FactSet,
    /// What can be done about it now.
    pub now: Now,
    /// What is said if it has passed.
    pub passed: Text,
}

/// What can be done about a day that can be missed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Now {
    /// It goes into a calendar.
    Calendar(Date),
    /// It has passed, whatever is not known.
    Passed,
    /// It cannot be told whether it has passed.
    Unknown,
}

/// A day that can be missed, in words.
pub fn due(texts: &Texts, prefix: &str, decision: &Decision, deadline: &Deadline, situation: &Situation<'_>) -> Due {
    let code = deadline.term.code;
    let title = part(texts, prefix, decision, &["event", code].join("-"), "").unwrap_or_default();
    let first = texts.date(PartialDate::Day(deadline.days.first));
    let (day, what) = if deadline.days.is_exact() {
        let what = part(texts, prefix, decision, &["term", code].join("-"), &first).unwrap_or_default();
        (Some(texts.text(first)), what)
    } else {
        let earliest = deadline.day().map(|_| texts.with("provision-earliest", &[("date", first.into())]));
        (earliest, texts.get("provision-partly"))
    };
    let now = match (deadline.day(), deadline.passed) {
        (_, Truth::Holds) => Now::Passed,
        (Some(day), _) => Now::Calendar(day),
        (None, _) => Now::Unknown,
    };
    // Nobody whose partner died is told to hurry.
    let passed = texts.attribute(&name(prefix, decision), "passed", &[]);
    let passed = passed.unwrap_or_else(|| texts.get("provision-passed"));
    Due { day, title, what, hangs_on: deadline.hangs_on(situation), now, passed }
}

/// The first day that can be missed of a decision, with the code of its term, if the facts tell it to the day.
pub fn exact_day(
    texts: &Texts,
    prefix: &str,
    decision: &Decision,
    situation: &Situation<'_>,
    today: Date,
) -> Option<(&'static str, Due)> {
    let decisions = std::slice::from_ref(decision);
    let first = deadlines(decisions, situation, today).into_iter().next()?;
    let (decision, deadline) = first;
    deadline.days.is_exact().then(|| (deadline.term.code, due(texts, prefix, decision, &deadline, situation)))
}

/// The days that follow and cannot be missed, each in a sentence.
pub fn sentences_of_days(texts: &Texts, prefix: &str, decision: &Decision, situation: &Situation<'_>) -> Vec<Text> {
    let mut found = Vec::new();
    for (term, day) in decision.days(situation) {
        if !term.deadline {
            let date = texts.date(PartialDate::Day(day));
            found.extend(part(texts, prefix, decision, &["term", term.code].join("-"), &date));
        }
    }
    found
}

/// A part of a screen that comes after the outcome. None is there without content.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// What is not known yet: the way to these facts.
    Missing(FactSet),
    /// What to do.
    Act(Text),
    /// The organisation to ask or to tell.
    Call(Contact),
    /// Where it stands.
    Sources(Vec<&'static Source>),
}

impl Part {
    /// The message of its title; a contact stands without one.
    pub const fn title(&self) -> Option<&'static str> {
        match self {
            Part::Missing(_) => Some("result-missing"),
            Part::Act(_) => Some("provision-do"),
            Part::Call(_) => None,
            Part::Sources(_) => Some("provision-sources"),
        }
    }

    fn has_content(&self) -> bool {
        match self {
            Part::Missing(facts) => !facts.is_empty(),
            Part::Act(text) => !text.is_empty(),
            Part::Call(_) => true,
            Part::Sources(sources) => !sources.is_empty(),
        }
    }
}

/// What is still missing, what to do, whom to call, where it stands.
pub fn parts(texts: &Texts, prefix: &str, decision: &Decision) -> Vec<Part> {
    let act = part(texts, prefix, decision, "do", "").unwrap_or_default();
    let mut parts = vec![Part::Missing(decision.missing.facts), Part::Act(act)];
    parts.extend(decision.contact().map(Part::Call));
    parts.push(Part::Sources(decision.sources()));
    parts.retain(Part::has_content);
    parts
}
