//! The verdict: what it means, why, what now.

use dioxus::prelude::*;

use super::info::help;
use super::navigator::use_navigator;
use super::needs::needs;
use super::parts::{away, card_button, fold, heading, icon, link, top};
use super::plan::to_letter;
use super::provision::{change_notice, changes};
use super::route::{Origin, Route, Screen};
use super::state::{use_state, use_texts};
use super::take::take_along;
use crate::help::for_outcome;
use crate::tell;
use crate::texts::Texts;
use i18n::Value;

use interview::{self, Answer, Journey, Question, Step};
use law::act::{Citation, ConditionId, NotAsked};
use law::code::Code;
use law::date::PartialDate;
use law::evaluate::{Outcome, Verdict, WouldHave};
use law::explain::{self, Reason};
use law::facts::Known;
use law::plan::letters;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use places::HelpTopic;

/// How many conditions that are not known are shown before the others are folded: a wall of them tells nobody anything.
const MOST_OPEN: usize = 5;

/// How a verdict looks: its class and its pictogram.
fn look(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Eligible => ("good", "check"),
        Verdict::NotEligible | Verdict::Closed(WouldHave::NotQualified) => ("stop", "circle-slash"),
        Verdict::Undetermined | Verdict::Closed(_) | Verdict::OtherRules => ("wait", "clock"),
    }
}

/// The screen of the verdict.
#[component]
pub fn ResultPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let facts = state.read().answers.facts();
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, state.today));
    let (situation, outcome) = (evaluation.situation, evaluation.outcome);
    let next = interview::next_of(&state.read().answers, &evaluation);
    let reasons = explain::reasons(&evaluation);
    let not_asked = situation.versions.iter().any(|version| version.not_asked.contains(&NotAsked::ListedOrganisation));
    let verdict = tell::verdict(outcome.verdict, state.today);
    let (class, name) = look(outcome.verdict);
    let pauses = interview::may_go_further(&state.read().answers, &evaluation);
    // A condition that decides alone comes first. Those that hold, or do not matter any more, are folded.
    let (mut first, mut unknown, mut holds) = (Vec::new(), Vec::new(), Vec::new());
    for reason in in_order(reasons) {
        let list = match reason.truth {
            Truth::Fails => &mut first,
            Truth::Open if !outcome.is_settled() && !pauses && first.len() < MOST_OPEN => &mut first,
            Truth::Open => &mut unknown,
            Truth::Holds => &mut holds,
        };
        list.push(rsx! { ReasonView { key: "{reason.id.code()}", reason } });
    }
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {change_notice(&texts, &state)}
        section { class: "verdict {class}",
            {icon(name)}
            div {
                {heading(texts.get(&verdict), Some(texts.get("outcome-title").into()))}
                p { {texts.attribute(&verdict, "text", &[])} }
                p { {texts.get("svb-decides")} }
                if let Some(day) = explain::last_day(&evaluation) {
                    p { {texts.message(&day)} }
                }
            }
        }
        if let Step::Ask(_) = next {
            if !outcome.is_settled() {
                p { {texts.get("result-unfinished")} }
                {link("main", Route { language: texts.language(), screen: state.next_screen(Origin::Interview) }, None, rsx! { {texts.get("result-go-on")} })}
            }
        }
        if pauses {
            {so_far(&texts, std::mem::take(&mut holds), move || {
                state.go_further();
                navigator.go_on();
            })}
        } else if outcome.verdict != Verdict::OtherRules && !first.is_empty() {
            // If other rules applied, these conditions say nothing.
            h2 { {texts.get("result-why")} }
            div { class: "reasons", {first.into_iter()} }
        }
        WhatNow { outcome }
        if outcome.verdict != Verdict::OtherRules {
            {folded(&texts, ("circle-question-mark", "result-fold-open"), unknown, not_asked && holds.is_empty())}
            {folded(&texts, ("check", "result-fold-met"), holds, not_asked)}
        }
        {take_along(&texts)}
        Everything { outcome }
    }
}

/// Prison and sentence come last, on the screen and on paper.
pub fn in_order<const N: usize>(reasons: [Reason; N]) -> Vec<Reason> {
    let is_last = |reason: &Reason| matches!(reason.id, ConditionId::NotDetained | ConditionId::NotEvadingSentence);
    let (last, mut all): (Vec<Reason>, Vec<Reason>) = reasons.into_iter().partition(is_last);
    all.extend(last);
    all
}

/// What is known after the first questions of somebody who never applied, and the offer to go on; what one keeps on going
/// back is offered right after it.
fn so_far(texts: &Texts, known: Vec<Element>, go_on: impl FnMut() + 'static) -> Element {
    rsx! {
        if !known.is_empty() {
            h2 { {texts.get("would-known")} }
            div { class: "reasons", {known.into_iter()} }
        }
        p { {texts.get("would-on")} }
        div { class: "cards", {card_button(texts, "list-checks", "would-go-on", go_on)} }
    }
}

/// Conditions that decide nothing, folded under how many they are.
fn folded(texts: &Texts, (name, message): (&'static str, &str), reasons: Vec<Element>, not_asked: bool) -> Element {
    if reasons.is_empty() {
        return rsx! {};
    }
    let count = i64::try_from(reasons.len()).unwrap_or_default();
    let title = texts.with(message, &[("count", Value::Number(count))]);
    let inside = rsx! {
        {reasons.into_iter()}
        if not_asked {
            p { class: "small", {texts.get("result-not-asked")} }
        }
    };
    fold(name, title, inside)
}

/// The offer to answer the rest, if the verdict was settled before every condition was known.
#[component]
fn Everything(outcome: Outcome) -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let everything = state.read().answers.everything;
    if !outcome.is_settled()
        || everything
        || outcome.verdict == Verdict::OtherRules
        || outcome.with(Truth::Open).next().is_none()
    {
        return rsx! {};
    }
    let go_on = move || {
        state.ask_everything();
        navigator.go_on();
    };
    card_button(&texts, "list-checks", "result-everything", go_on)
}

/// What the visitor can do now.
#[component]
fn WhatNow(outcome: Outcome) -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    // Not agreeing has a place of its own.
    let (objection, others): (Vec<HelpTopic>, Vec<HelpTopic>) =
        for_outcome(outcome.verdict).iter().partition(|need| **need == HelpTopic::Objection);
    rsx! {
        h2 { {texts.get("result-now")} }
        div { class: "cards",
            {help(&texts)}
            {card_button(&texts, "list-checks", "think-keep", move || navigator.begin(Journey::Keep))}
        }
        h2 { {texts.get("needs-title")} }
        div { class: "cards", {needs(&texts, &others)} }
        // Somebody who never applied has no letters of the SVB about it.
        if !matches!(outcome.verdict, Verdict::Closed(_)) {
            section { class: "plain-card",
                h3 { {icon("file-text")} {texts.get("now-papers")} }
                p { {texts.get("now-papers-list")} }
            }
        }
        if !objection.is_empty() {
            section { class: "plain-card",
                h3 { {icon("scale")} {texts.get("now-disagree")} }
                p { {texts.get("now-disagree-text")} }
                div { class: "cards",
                    {to_letter(&texts, &letters::OBJECTION, "letter-objection")}
                    {needs(&texts, &objection)}
                }
            }
        }
    }
}

/// The words for a truth, for people who do not see the pictogram.
pub fn truth_text(truth: Truth) -> (&'static str, &'static str, &'static str) {
    match truth {
        Truth::Holds => ("good", "check", "result-met"),
        Truth::Open => ("wait", "circle-question-mark", "result-open"),
        Truth::Fails => ("stop", "x", "result-not-met"),
    }
}

/// "art. 2b, lid 1, onder c" in the way the law itself writes it.
fn citation_text(citation: &Citation) -> String {
    citation.to_string()
}

/// One condition, opening to its article.
#[component]
fn ReasonView(reason: Reason) -> Element {
    let texts = use_texts();
    let state = use_state();
    let word = reason.id.code();
    let (class, name, status) = truth_text(reason.truth);
    let articles = reason.citations().iter().map(citation_text).collect::<Vec<_>>().join(", ");
    let first = reason.citations().first().map(|citation| citation.article).unwrap_or_default();
    let detail = reason.detail.as_ref().map(|message| texts.message(message));
    let from = reason.version_from.map(|day| texts.date(PartialDate::Day(day))).unwrap_or_default();
    let read = rsx! { {texts.with("result-law-link", &[("article", Value::from(first))])} };
    rsx! {
        details { class: "reason",
            summary {
                span { class: "mark {class}", {icon(name)} }
                span { class: "words",
                    strong { {texts.get(&reason.message())} }
                    span { class: "hint",
                        span { class: "status", {texts.get(status)} }
                        if let Some(detail) = detail {
                            {texts.text([" · ", &detail].concat())}
                        }
                    }
                }
                {icon("chevron-down")}
            }
            div { class: "inside",
                Missing { reason: reason.clone() }
                if reason.truth == Truth::Fails {
                    h3 { {texts.get("result-what-changes")} }
                    p { {texts.get(&format!("law-{word}-change"))} }
                }
                h3 { {texts.get("result-rule")} }
                p { {texts.get(&format!("law-{word}-rule"))} }
                p {
                    {away("plain", reason.address(), read)}
                    span { class: "hint",
                        bdi { {texts.text(articles)} }
                        " · "
                        {texts.with("result-law-text", &[("date", Value::Text(from))])}
                    }
                }
                {changes(&texts, &state, Some(reason.facts()))}
            }
        }
    }
}

/// What is still unknown, or left open by the law.
#[component]
fn Missing(reason: Reason) -> Element {
    let texts = use_texts();
    let state = use_state();
    let missing: Vec<_> = reason
        .missing_facts()
        .iter()
        .map(Question::about)
        .map(|question| texts.get(&format!("about-{}", question.code())).into())
        .collect();
    let partial = reason
        .missing_facts()
        .iter()
        .map(Question::about)
        .any(|question| matches!(state.read().answers.get(question), Some(Answer::Known(Known::Date(date))) if !date.is_exact()));
    rsx! {
        if !missing.is_empty() {
            p {
                {texts.get("result-missing")}
                " "
                strong { {texts.list(&missing)} }
            }
        }
        if partial {
            p { {texts.get("result-partial")} }
        }
        for question in reason.questions() {
            p { key: "{question.code()}", {texts.get(&format!("open-{}", question.code()))} }
        }
    }
}
