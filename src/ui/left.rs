//! What is left of the money: what somebody has now beside what will be there after leaving, with the reason; how large the
//! state pension is; and what else changes a purse.

use dioxus::prelude::*;

use super::amounts::PensionExample;
use super::choose::icon_of_code;
use super::info::call;
use super::parts::{card_text, heading, icon, top};
use super::provision::{View, change_notice, look, questions};
use super::route::Screen;
use super::state::{use_state, use_texts};
use super::take::take_along;
use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use interview::{self, Answers};
use law::amounts::STATE_PENSION_SOURCES;
use law::decision::Decision;
use law::facts::{FactId, FactSet, Received};
use law::keep::receives;
use law::left::{self, Rest, Share};
use law::situation::Situation;
use law::truth::Truth;
use places::lines::TAX_ABROAD;

/// One thing that brings money, with what is left of it.
pub struct Line {
    /// What becomes of it.
    pub decision: Decision,
    rest: Rest,
}

/// Everything that brings money. Nobody is told of a benefit that they may not have.
pub fn lines(answers: &Answers, situation: &Situation<'_>) -> Vec<Line> {
    let decisions = interview::decisions(answers, situation).into_iter();
    let has = |one: &Decision| left::is_money(one.provision) && one.concerns == Truth::Holds;
    let money = decisions.filter(has);
    money.map(|decision| Line { decision, rest: left::rest(&decision, situation) }).collect()
}

/// The screen of the money.
#[component]
pub fn LeftPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let view = View { texts: texts.clone(), state, prefix: "keep", situation: &situation };
    let lines = lines(&answers, &situation);
    let share = left::share(&facts, state.today);
    let rows = lines.iter().map(|line| row(&view, line, share));
    let of_share = View { texts: texts.clone(), state, prefix: "left", situation: &situation };
    rsx! {
        {top(&texts, Screen::Keep, "back", None)}
        {change_notice(&texts, &state)}
        {heading(texts.get("left-title"), None)}
        {view.unfinished()}
        section { class: "plain-card left-summary", {summary(&view, &lines).into_iter().map(paragraph)} }
        ul { class: "left", {rows} }
        if !facts.is_known(FactId::Receives) {
            {view.titled("result-missing", questions(&texts, FactId::Receives.into()))}
        }
        {pension(&of_share, share)}
        PensionExample { share, of: left::example(&situation) }
        {besides_part(&texts, &situation)}
        {where_it_stands(&of_share)}
        p { {texts.get("provision-no-decision")} }
        {take_along(&texts)}
        {view.changes()}
    }
}

fn paragraph(text: Text) -> Element {
    rsx! {
        p { {text} }
    }
}

/// What somebody has from the day of leaving, what not any more, and what is not sure, in a sentence each.
pub fn summary(view: &View, lines: &[Line]) -> Vec<Text> {
    let texts = &view.texts;
    let names = |of: fn(Rest) -> bool| {
        let found = lines.iter().filter(|line| of(line.rest)).map(|line| view.name(&line.decision).into());
        found.collect::<Vec<String>>()
    };
    let told = |id, names: &[String]| texts.with(id, &[("names", texts.list(names).into())]);
    let mut sentences = Vec::new();
    let kept = names(|rest| matches!(rest, Rest::Same | Rest::About(_) | Rest::AtLeast(_) | Rest::Changed));
    let (stops, asks) = (names(|rest| rest == Rest::Nothing), names(|rest| rest == Rest::Ask));
    match view.situation.facts.date(FactId::Departure) {
        Some(day) if !kept.is_empty() => sentences.push(
            texts.with("left-keeps-from", &[("date", texts.date(day).into()), ("names", texts.list(&kept).into())]),
        ),
        _ if !kept.is_empty() => sentences.push(told("left-keeps", &kept)),
        _ if !stops.is_empty() && asks.is_empty() => sentences.push(texts.get("left-keeps-none")),
        _ => {}
    }
    let (claims, later) = (names(|rest| rest == Rest::Claim), names(|rest| rest == Rest::Later));
    for (id, names) in [("left-stops", stops), ("left-asks", asks), ("left-claims", claims), ("left-later", later)] {
        if !names.is_empty() {
            sentences.push(told(id, &names));
        }
    }
    let filled_up = receives(&[Received::Aio, Received::Participatiewet, Received::Bbz]);
    if view.situation.truth(&filled_up) == Truth::Holds {
        sentences.push(texts.get("left-no-filling-up"));
    }
    sentences
}

/// One side of a row: how full the bar is, and the same in words.
pub struct Side {
    class: &'static str,
    filled: Share,
    /// The same in words.
    pub words: Text,
}

const NOTHING: Share = Share { least: 0, most: 0 };

/// A share in words: one number, or from one to another.
pub fn percent(texts: &Texts, share: Share) -> Value {
    let number = |one: u8| Value::Text(one.to_string());
    if share.is_one() {
        return number(share.least);
    }
    texts.with("left-range", &[("least", number(share.least)), ("most", number(share.most))]).into()
}

/// What there is now, and what will be there.
pub fn sides(view: &View, line: &Line, share: Option<Share>) -> [Side; 2] {
    let texts = &view.texts;
    let with = |id: &str, share: Share| texts.with(id, &[("part", percent(texts, share))]);
    let (class, _) = look(line.decision.effect());
    let is_pension = line.decision.provision.code == law::keep::AOW_CODE;
    // Only of the pension is it known how much of a full one there is.
    let whole = share.filter(|_| is_pension).unwrap_or(Share::WHOLE);
    let now = match (line.rest, share.filter(|_| is_pension)) {
        (Rest::Later | Rest::Claim, _) => Side { class: "good", filled: NOTHING, words: texts.get("left-not-yet") },
        _ if !view.situation.facts.is_known(FactId::Receives) => {
            Side { class: "wait", filled: NOTHING, words: texts.get("result-open") }
        }
        (_, Some(share)) => Side { class: "good", filled: share, words: with("left-share", share) },
        _ => Side { class: "good", filled: Share::WHOLE, words: texts.get("left-have") },
    };
    let part = |of: u8| {
        let part = |one: u8| u8::try_from(u16::from(one) * u16::from(of) / 100).unwrap_or(one);
        Share { least: part(whole.least), most: part(whole.most) }
    };
    let there = match line.rest {
        Rest::Same => Side { class, filled: whole, words: texts.get("left-same") },
        Rest::About(of) => Side { class, filled: part(of), words: with("left-about", Share { least: of, most: of }) },
        Rest::AtLeast(of) => Side {
            class,
            filled: Share { least: part(of).least, most: whole.most },
            words: with("left-at-least", Share { least: of, most: of }),
        },
        Rest::Changed => Side { class, filled: NOTHING, words: texts.get("left-changed") },
        Rest::Ask => Side { class, filled: NOTHING, words: texts.get("left-ask") },
        Rest::Claim => Side { class: "turn", filled: share.unwrap_or(NOTHING), words: texts.get("left-claim") },
        Rest::Nothing => Side { class, filled: NOTHING, words: texts.get("left-nothing") },
        Rest::Later => match share {
            Some(share) => Side { class: "turn", filled: share, words: with("left-share-later", share) },
            None => Side { class: "wait", filled: NOTHING, words: texts.get("left-comes-later") },
        },
    };
    [now, there]
}

/// One thing: now, there, and why.
fn row(view: &View, line: &Line, share: Option<Share>) -> Element {
    let texts = &view.texts;
    let [now, there] = sides(view, line, share);
    rsx! {
        li { class: "plain-card",
            h2 {
                {icon(icon_of_code(line.decision.provision.code))}
                span { {view.name(&line.decision)} }
            }
            div { class: "sides",
                {side(texts.get("left-now"), now)}
                {side(texts.get("left-there"), there)}
            }
            details {
                summary { {view.sentence(&line.decision)} }
                {view.why(&line.decision)}
                {view.days(&line.decision)}
            }
        }
    }
}

fn side(title: Text, side: Side) -> Element {
    // A reader of the screen hears the words alone.
    rsx! {
        div { class: "side {side.class}",
            span { class: "hint", {title} }
            svg { class: "gauge", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true",
                rect { class: "most", width: "{side.filled.most}", height: "10" }
                rect { class: "least", width: "{side.filled.least}", height: "10" }
            }
            strong { {side.words} }
        }
    }
}

/// How large the state pension is: reckoned if the dates are known, and else the way to them.
fn pension(view: &View, share: Option<Share>) -> Element {
    let texts = &view.texts;
    let decision = left::SHARE.evaluate(view.situation);
    let in_letter = decision.consequence().is_some_and(|then| then.code == "in-letter");
    let lacking: FactSet = [FactId::BirthDate, FactId::SettledInNl]
        .into_iter()
        .filter(|fact| view.situation.facts.date(*fact).is_none())
        .collect();
    rsx! {
        section { class: "part",
            h2 { {view.name(&decision)} }
            if in_letter || share.is_none() {
                p { {view.sentence(&decision)} }
            }
            if let Some(share) = share {
                p {
                    strong { {texts.with("left-reckoned", &[("part", percent(texts, share))])} }
                }
                p { {texts.get("left-reckoned-from")} }
            } else if in_letter {
                p { {texts.get("left-offer")} }
                {questions(texts, lacking)}
            }
            {view.why(&decision)}
            {view.rest(&decision)}
        }
    }
}

/// Where the share and the amounts stand, in one fold; of each scheme the balance says it.
fn where_it_stands(view: &View) -> Element {
    let mut all = left::SHARE.evaluate(view.situation).sources();
    all.extend(STATE_PENSION_SOURCES);
    rsx! {
        details { class: "fold",
            summary { class: "card",
                {card_text("file-text", view.texts.get("provision-sources"), None)}
                {icon("chevron-down")}
            }
            div { class: "inside", {view.sources(all)} }
        }
    }
}

/// What else changes a purse: home, pension, tax, a house abroad.
pub fn besides(texts: &Texts, situation: &Situation<'_>) -> Vec<Text> {
    let mut sentences = vec!["left-rent"];
    if situation.truth(&receives(&[Received::Pen])) != Truth::Holds {
        sentences.push("left-pension");
    }
    if situation.truth(&receives(&[Received::Aio, Received::Participatiewet, Received::Bbz])) == Truth::Holds {
        sentences.push("left-house");
    }
    sentences.push("left-tax");
    sentences.into_iter().map(|id| texts.get(id)).collect()
}

fn besides_part(texts: &Texts, situation: &Situation<'_>) -> Element {
    rsx! {
        section { class: "part",
            h2 { {texts.get("left-besides")} }
            ul { class: "besides",
                for sentence in besides(texts, situation) {
                    li { {sentence} }
                }
            }
            div { class: "cards", {call(texts, TAX_ABROAD, "left-tax-call")} }
        }
    }
}
