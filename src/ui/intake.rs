//! The intake summary: what an adviser's register needs of a first contact, in Dutch, to copy, to save and to print.

use std::rc::Rc;

use dioxus::prelude::*;

use super::answers::answer_text;
use super::dutch::{Handed, in_dutch, use_dutch};
use super::keep;
use super::outcomes;
use super::parts::{copy, file, heading, print_tool, told, tool, top_before};
use super::provision::View;
use super::state::{State, use_state, use_texts};
use crate::intake::{Contact, FORM, Intake, Point};
use crate::tell;
use crate::text::Text;
use crate::texts::Texts;
use i18n::{Language, Value, without_isolates};
use interview::{Answers, Journey};
use law::code::Code;
use law::date::Date;
use law::evaluate::Verdict;
use law::explain;
use law::facts::{FactSet, Tone};
use law::remigration::{CHECKED, REMIGRATION};
use law::situation::Situation;
use law::truth::Truth;

/// What is written by hand, or chosen.
#[derive(Clone, Default)]
struct Given {
    contact: Option<Contact>,
    next: String,
}

/// The screen.
#[component]
pub fn IntakePage() -> Element {
    let texts = use_texts();
    let dutch = use_dutch();
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("intake-title"), None)}
        p { {texts.get("intake-intro")} }
        {in_dutch(&texts, dutch, |dutch| rsx! {
            Summary { dutch }
        })}
    }
}

#[component]
fn Summary(dutch: Handed) -> Element {
    let dutch = dutch.0;
    let texts = use_texts();
    let state = use_state();
    let mut given = use_signal(Given::default);
    let copied = use_signal(|| None);
    let Given { contact, next } = given();
    let intake = summary(&dutch, state, texts.language(), contact, &next);
    let head = head(&dutch, state, &intake);
    let parts = intake.parts(&dutch).into_iter().filter(|(_, points)| !points.is_empty()).map(|(title, points)| {
        let points = points.iter().map(|point| {
            let line = [&point.about, ": ", &point.text].concat();
            rsx! {
                li { {dutch.text(line)} }
            }
        });
        rsx! {
            h2 { {dutch.text(title)} }
            ul { {points} }
        }
    });
    let whole = intake.to_text(&dutch, &head);
    rsx! {
        fieldset { class: "intake-kind",
            legend { {texts.get("intake-kind")} }
            for one in Contact::ALL {
                label { class: "card choice",
                    input {
                        r#type: "radio",
                        name: "kind",
                        checked: contact == Some(one),
                        onchange: move |_| given.write().contact = Some(one),
                    }
                    span { class: "words", {texts.get(&["intake-kind", one.code()].join("-"))} }
                }
            }
        }
        div { class: "field",
            label { r#for: "next", {texts.get("intake-next")} }
            p { id: "next-hint", class: "small", {texts.get("intake-next-hint")} }
            input {
                id: "next",
                r#type: "text",
                autocomplete: "off",
                maxlength: "200",
                aria_describedby: "next-hint",
                initial_value: "{next}",
                oninput: move |event| given.write().next = event.value(),
            }
        }
        div { class: "script intake", lang: "nl", dir: "ltr", translate: "no",
            p { class: "paper-name", {dutch.get("intake-title")} }
            for line in head {
                p { {dutch.text(line)} }
            }
            {parts}
            p { class: "next-step",
                strong { {dutch.get("intake-next")} }
                span { {dutch.text(next.clone())} }
            }
        }
        div { class: "script-tools",
            {tool("file-check", texts.get("intake-copy"), move || { spawn(copy(whole.clone(), copied)); })}
            {file("secondary", "file-text", texts.get("intake-file"), ("intake.json".to_string(), intake.address()))}
            {print_tool(&texts)}
        }
        {told(&texts, copied)}
    }
}

/// The lines above all others: day, language, contact, and what was asked about.
fn head(dutch: &Texts, state: State, intake: &Intake) -> Vec<String> {
    let line = |id: &str, words: &str| [&dutch.get(id), ": ", words].concat();
    let (journey, language) = (state.read().answers.journey, state.read().route.language);
    // A kind that was not chosen is filled in by hand.
    let kind = intake.contact.map(|contact| dutch.get(&["intake-kind", contact.code()].join("-")));
    let mut lines = vec![
        line("intake-date", &dutch.date(days(state).0.into())),
        line("intake-language", language.name()),
        line("intake-way", &way(dutch, journey)),
        line("intake-kind", kind.as_deref().unwrap_or("…")),
    ];
    #[cfg(feature = "helper")]
    if intake.reference_date.is_some() {
        lines.insert(1, line("helper-day-used", &dutch.date(state.today.into())));
    }
    if journey.is_about_the_act() {
        let day = [("date", Value::Text(dutch.date(CHECKED.into())))];
        lines.extend([dutch.with("about-law", &day), dutch.get("svb-decides")].map(String::from));
    } else {
        lines.push(dutch.get("provision-no-decision").into());
    }
    lines
}

/// What somebody asked about.
fn way(texts: &Texts, journey: Journey) -> Text {
    match journey {
        Journey::WouldHave => texts.get("think-would"),
        Journey::Applied => texts.get("helper-start"),
        Journey::Keep => texts.get("think-keep"),
        Journey::Away => texts.get("away-title"),
        Journey::Left => texts.get("left-card"),
        Journey::Plan => texts.get("plan-title"),
        Journey::Event(_) if is_hidden(journey) => texts.get("way-returned"),
        Journey::Event(event) => texts.get(&["event", event.code].join("-")),
    }
}

fn point(code: &str, about: &str, text: &str) -> Point {
    Point { code: code.to_string(), about: without_isolates(about), text: without_isolates(text) }
}

/// Whether one of these facts is about debts, detention or sentences. A register needs none of that, so whatever tells or hints
/// at it stays with the visitor.
#[inline(never)]
fn is_held_back(facts: FactSet) -> bool {
    facts.iter().any(|fact| fact.row().tone == Tone::Sensitive)
}

/// Whether what was asked about is such a thing itself.
fn is_hidden(journey: Journey) -> bool {
    matches!(journey, Journey::Event(event) if is_held_back(event.facts()))
}

/// The day of the contact, and the one that everything was judged on, if a helper chose another.
fn days(state: State) -> (Date, Option<Date>) {
    #[cfg(feature = "helper")]
    {
        let today = crate::platform::today();
        (today, Some(state.today).filter(|day| *day != today))
    }
    #[cfg(not(feature = "helper"))]
    (state.today, None)
}

/// The summary of what was answered on the way that was taken.
fn summary(dutch: &Rc<Texts>, state: State, language: Language, contact: Option<Contact>, next: &str) -> Intake {
    let session = state.read();
    let answers = &session.answers;
    let journey = answers.journey;
    let (today, judged_on) = days(state);
    let asked = answers.asked().filter(|(question, _)| question.row().tone != Tone::Sensitive);
    let situation = asked.map(|(question, answer)| {
        point(&question.slug(), &dutch.about(question), &answer_text(dutch, question, answer))
    });
    let (outcome, mut open) =
        if journey.is_about_the_act() { of_act(dutch, answers, state) } else { around(dutch, answers, state) };
    // Said whatever was answered, so that it tells nothing.
    let hidden = is_hidden(journey);
    if hidden || journey.is_about_the_act() {
        let text = dutch.attribute("intake-more", "text", &[]).unwrap_or_default();
        open.push(point("more", &dutch.get("intake-more"), &text));
    }
    Intake {
        form: FORM.to_string(),
        date: today.to_string(),
        reference_date: judged_on.map(|day| day.to_string()),
        language: language.tag().to_string(),
        contact,
        way: if hidden { "event" } else { journey.code() }.to_string(),
        situation: situation.collect(),
        outcome,
        open,
        next_step: next.to_string(),
        rules: CHECKED.to_string(),
    }
}

/// What follows and what is open of the conditions of the Act.
fn of_act(dutch: &Texts, answers: &Answers, state: State) -> (Vec<Point>, Vec<Point>) {
    let facts = answers.facts();
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, state.today));
    let code = explain::verdict_code(evaluation.outcome.verdict);
    let id = tell::verdict(evaluation.outcome.verdict, state.today);
    let text = dutch.attribute(&id, "text", &[]).unwrap_or_default();
    let mut outcome = vec![point(code, &dutch.get(&id), &text)];
    let mut open = Vec::new();
    if evaluation.outcome.verdict != Verdict::OtherRules {
        for reason in explain::reasons(&evaluation).into_iter().filter(|reason| !is_held_back(reason.facts())) {
            let articles: Vec<String> = reason.citations().iter().map(ToString::to_string).collect();
            let point = point(reason.id.code(), &dutch.get(&reason.message()), &articles.join(", "));
            match reason.truth {
                Truth::Fails => outcome.push(point),
                Truth::Open => open.push(point),
                Truth::Holds => {}
            }
        }
    }
    (outcome, open)
}

/// What follows and what is open of the schemes around it.
fn around(dutch: &Rc<Texts>, answers: &Answers, state: State) -> (Vec<Point>, Vec<Point>) {
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let prefix = outcomes::prefix(answers.journey);
    let view = View { texts: dutch.clone(), state, prefix, situation: &situation };
    let (mut outcome, mut open) = (Vec::new(), Vec::new());
    let decisions = keep::in_order(answers, &situation).into_iter();
    for decision in decisions.filter(|decision| !is_held_back(decision.provision.facts())) {
        let ask = dutch.attribute(&tell::name(prefix, &decision), "ask", &[]);
        let text = match ask.filter(|_| decision.consequence().is_none()) {
            Some(ask) => ask,
            None => view.sentence(&decision),
        };
        let list = if decision.consequence().is_some() { &mut outcome } else { &mut open };
        list.push(point(decision.provision.code, &view.name(&decision), &text));
    }
    (outcome, open)
}
