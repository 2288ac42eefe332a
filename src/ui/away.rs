//! How long somebody may be away who will not leave for good, or not yet: what binds first, then a card for each thing.

use dioxus::prelude::*;

use super::choose::icon_of_code;
use super::navigator::use_navigator;
use super::needs::needs_part;
use super::parts::{card_button, heading, icon, top};
use super::provision::{View, change_notice, look, remark};
use super::route::{Origin, Screen};
use super::state::{use_state, use_texts};
use super::take::take_along;
use crate::help::for_journey;
use crate::tell;
use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use interview::{Answer, Question};
use law::away::{Trip, UNTIL, tells_last_day};
use law::criterion::Span;
use law::date::Date;
use law::decision::Decision;
use law::facts::{FactId, Stay};
use law::provision::{Effect, Shown};
use law::situation::Situation;

/// The screen.
#[component]
pub fn AwayPage() -> Element {
    let texts = use_texts();
    let state = use_state();
    let navigator = use_navigator();
    let answers = state.read().answers.clone();
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let trip = Trip::of(&facts);
    let view = View { texts: texts.clone(), state, prefix: "away", situation: &situation };
    let decisions = interview::decisions(&answers, &situation);
    let things = Thing::all(&decisions, trip, &situation);
    let cards: Vec<Element> = things.iter().map(|thing| thing.card(&view)).collect();
    let for_good = move || {
        state.give(Question::about(FactId::Stay), Answer::from(Stay::ForGood), Origin::Interview);
        navigator.go_on();
    };
    rsx! {
        {top(&texts, Screen::Answers, "answers-link", None)}
        {change_notice(&texts, &state)}
        {heading(texts.get("away-title"), Some(texts.get("outcome-title").into()))}
        {view.unfinished()}
        {shortest(&view, &things).map(|sentence| remark("calendar-clock", sentence))}
        if let Some(trip) = trip {
            p { {length(&texts, trip)} }
            p { class: "hint", {texts.attribute("away-trip", "hint", &[])} }
        }
        {cards.into_iter()}
        {view.deadlines_through(&decisions, trip.map_or(Date::MAX, |trip| trip.back))}
        p { {texts.get("provision-no-decision")} }
        {take_along(&texts)}
        div { class: "cards", {card_button(&texts, "scale", "away-for-good", for_good)} }
        {needs_part(&texts, for_journey(answers.journey))}
        {view.changes()}
    }
}

/// So many days, in words.
fn days(texts: &Texts, number: i32) -> Text {
    texts.with("away-days", &[("number", Value::Number(number.into()))])
}

/// A sentence on what binds first, if it binds to the day: of days that differ by age and year, its card tells more.
pub fn shortest(view: &View, things: &[Thing]) -> Option<Text> {
    let limited = things.iter().filter_map(|thing| Some((thing, thing.limit?)));
    let (thing, limit) =
        limited.min_by_key(|(_, limit)| about(*limit)).filter(|(thing, _)| tells_last_day(thing.decision))?;
    let time = match limit {
        Span::Months(months) => view.texts.with("away-months", &[("number", Value::Number(months.into()))]),
        limit => days(&view.texts, about(limit)),
    };
    let name = view.name(thing.decision);
    let arguments = [("name", Value::Text(name.into())), ("time", Value::Text(time.into()))];
    Some(view.texts.with("away-shortest", &arguments))
}

/// How long the planned stay is, and in more than one calendar year how it lies over them.
pub fn length(texts: &Texts, trip: Trip) -> Text {
    let in_days = |number| Value::Text(days(texts, number).into());
    let mut years = Vec::new();
    for (year, number) in trip.by_year() {
        let arguments = [("days", in_days(number)), ("year", Value::Text(year.to_string()))];
        years.push(String::from(texts.with("away-year", &arguments)));
    }
    let whole = match years.as_slice() {
        [_, _, ..] => Value::Text(texts.list(&years).into()),
        _ => in_days(trip.days()),
    };
    texts.with("away-trip", &[("days", whole)])
}

/// The day by which the visitor must be back for it, in a sentence.
pub fn until(view: &View, decision: &Decision) -> Option<Text> {
    let days = decision.days(view.situation);
    let day = days.iter().find(|(term, _)| term.code == UNTIL).map(|(_, day)| view.texts.date((*day).into()));
    day.and_then(|day| tell::part(&view.texts, view.prefix, decision, "term-until", &day))
}

/// About how many days a limit has, to tell which is the shortest.
fn about(limit: Span) -> i32 {
    match limit {
        Span::Days(days) => days,
        Span::Months(months) => 30 * months,
        Span::Years(years) => 365 * i32::from(years),
    }
}

/// The thing of which a mistake cannot be made good.
const RESIDENCE: &str = "residence";

/// One thing that a stay abroad can touch.
pub struct Thing<'a> {
    /// What becomes of it.
    pub decision: &'a Decision,
    limit: Option<Span>,
    /// How many days the planned stay is too long for it.
    too_long: Option<i32>,
    /// Whether it has more days than a limit that tells no last day.
    above: bool,
    /// Its place: what is broken first, then what is in doubt of the right of residence, the shortest limit, what has to be
    /// asked, and what never ends.
    rank: i32,
}

impl<'a> Thing<'a> {
    /// All things in their order.
    pub fn all(decisions: &'a [Decision], trip: Option<Trip>, situation: &Situation<'_>) -> Vec<Thing<'a>> {
        let mut things: Vec<Thing> = decisions.iter().map(|decision| Thing::of(decision, trip, situation)).collect();
        things.sort_by_key(|thing| thing.rank);
        things
    }

    fn of(decision: &'a Decision, trip: Option<Trip>, situation: &Situation<'_>) -> Thing<'a> {
        let limit = match decision.consequence().and_then(|then| then.shows) {
            Some(Shown::Limit(limit)) => Some(limit),
            _ => None,
        };
        let too_long = trip.and_then(|trip| trip.too_long(decision, situation));
        let above = trip.is_some_and(|trip| trip.is_above(decision));
        let rank = match (limit, decision.effect()) {
            _ if above || too_long.is_some() => 0,
            (None, Effect::Ask) if decision.provision.code == RESIDENCE => 1,
            (Some(limit), _) => about(limit),
            (None, Effect::Stays) => i32::MAX,
            (None, _) => i32::MAX - 1,
        };
        Thing { decision, limit, too_long, above, rank }
    }

    /// In a sentence, by how much the planned stay is too long for it, or that it is longer than what is mostly paid.
    pub fn over(&self, texts: &Texts) -> Option<Text> {
        if self.above {
            return Some(texts.get("away-above"));
        }
        let over = self.too_long?;
        Some(texts.with("away-too-long", &[("days", Value::Text(days(texts, over).into()))]))
    }

    /// Its card, opening to what comes after, whom to tell and where it stands.
    fn card(&self, view: &View) -> Element {
        let decision = self.decision;
        let effect = match self.too_long {
            Some(_) => Effect::Stops,
            None if self.above => Effect::Ask,
            None => decision.effect(),
        };
        let class = look(effect).0;
        let too_long = self.over(&view.texts);
        rsx! {
            details { class: "reason",
                summary {
                    span { class: "mark {class}", {icon(icon_of_code(decision.provision.code))} }
                    span { class: "words",
                        strong { {view.name(decision)} }
                        span { class: "hint", {view.sentence(decision)} }
                        if let Some(over) = too_long {
                            strong { class: "over", {over} }
                        }
                    }
                    {icon("chevron-down")}
                }
                div { class: "inside",
                    {view.why(decision)}
                    {until(view, decision).map(|told| remark("calendar", told))}
                    {view.days(decision)}
                    {view.rest(decision)}
                }
            }
        }
    }
}
