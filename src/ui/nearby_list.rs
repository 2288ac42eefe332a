//! The list of help nearby: those who help, in words.

use dioxus::prelude::*;

use super::parts::{away, icon};
use super::sheet::Nearest;
use crate::text::Text;
use crate::texts::Texts;
use i18n::{Language, Value};
use law::code::Code as _;
use law::date::{Date, PartialDate};
use places::lines::{SVB_REMIGRATION, Standing};
use places::map::{Point, View, dots};
use places::schedule::{Day, Opening, clock};
use places::{Abroad, Filter, Help, HelpTopic, Kind, Location, Near, Person, Record, Records, Spot, tel_uri};

/// How many places farther away are listed.
const FURTHER: usize = 8;
/// How many sessions on a day to come are listed, and how far away, in kilometres, if it is known where the visitor is.
const SESSIONS: usize = 3;
const SESSION_KM: u32 = 40;

/// The help around a spot, for the list and the map alike.
pub struct Around<'a> {
    spot: Option<&'a Spot>,
    /// The list.
    pub near: Vec<Near<'a>>,
    /// The day, and the minutes after midnight.
    now: (Date, u16),
    /// What is looked for.
    help: Option<Help>,
    /// A dot for every place that fits, as one path of the map.
    pub dots: String,
    /// Where the visitor is, or wants help.
    pub here: Option<Point>,
}

impl<'a> Around<'a> {
    /// One card of each kind that helps this person around a spot, or from anywhere without one; then, if more is asked
    /// for, what else is near.
    pub fn new(
        records: &'a Records,
        spot: Option<&'a Spot>,
        (person, wanted, now): (Person, Filter<'a>, (Date, u16)),
        more: bool,
    ) -> Around<'a> {
        // Without an address and with nothing looked for, the screen only asks for the address.
        let asked = spot.is_some() || wanted.help.is_some();
        let mut near = if asked { records.cards(spot, person, now.0, wanted) } else { Vec::new() };
        if wanted.help.is_none() {
            let listed = |record: &Record| near.iter().any(|near| near.record.id == record.id);
            let coming = records.coming(spot, SESSION_KM, SESSIONS, now.0).into_iter();
            near.extend(coming.filter(|near| !listed(near.record)).collect::<Vec<_>>());
        }
        if let Some(spot) = spot
            && (more || near.is_empty())
        {
            let listed = |record: &Record| near.iter().any(|near| near.record.id == record.id);
            near.extend(records.nearest(spot, FURTHER, now.0, &|record| wanted.fits(record) && !listed(record)));
        }
        let all = records.filtered(now.0, wanted).filter_map(Record::position).map(Point::from);
        Around { spot, near, now, help: wanted.help, dots: dots(all), here: spot.map(|spot| spot.position.into()) }
    }

    /// What helps somebody who is not in the Netherlands.
    pub fn abroad(records: &'a Records, abroad: &Abroad, now: (Date, u16)) -> Around<'a> {
        let near = records.for_abroad(abroad.country, now.0);
        Around { spot: None, near, now, help: None, dots: String::new(), here: None }
    }

    /// What goes on paper of it, if a spot was found.
    pub fn on_paper(&self, day: Date) -> Option<Nearest> {
        self.spot.map(|spot| Nearest::of(&spot.label, day, &self.near))
    }

    /// The numbers of the list that lie on the map.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, Point)> {
        let numbers = self.near.iter().enumerate();
        numbers.filter_map(|(index, near)| Some((index + 1, near.record.position()?.into())))
    }

    /// The part of the map that shows the visitor and all of the list.
    pub fn view(&self) -> View {
        View::of(self.numbered().map(|(_, point)| point).chain(self.here))
    }

    /// What was found, in a heading.
    pub fn title(&self, texts: &Texts) -> Element {
        let Some(spot) = self.spot else {
            return rsx! {};
        };
        rsx! {
            h2 { {texts.with("nearby-found", &[("place", Value::from(spot.label.as_str()))])} }
            if spot.approximate {
                p { {texts.get("nearby-approximate")} }
            }
            p { class: "with-icon", {icon("phone")} strong { {texts.get("nearby-call-first")} } }
        }
    }
}

/// A place with what tells it from another of the same name.
pub fn spot_text(texts: &Texts, spot: &Spot) -> Text {
    let place = ("place", Value::from(spot.label.as_str()));
    match &spot.municipality {
        Some(municipality) => {
            texts.with("nearby-place-in", &[place, ("municipality", Value::from(municipality.name.as_str()))])
        }
        None => texts.with("nearby-place-province", &[place, ("province", Value::from(spot.province.as_str()))]),
    }
}

/// A line of a card: its class and its text.
type Line = (&'static str, Text);

/// The list of what is near.
pub fn around_view(texts: &Texts, around: &Around) -> Element {
    let sure = around.spot.and_then(|spot| spot.municipality.as_ref()).is_some_and(|municipality| municipality.sure);
    let rows = (1..).zip(&around.near).map(|(number, near)| {
        let mut lines = Vec::new();
        if near.own {
            lines.push(("tag", texts.get(if sure { "nearby-own" } else { "nearby-own-probably" })));
        }
        if let Some(number) = near.kilometres {
            let number = Value::Number(number.into());
            lines.push(("distance", texts.with("nearby-distance", &[("kilometres", number)])));
        }
        record_view(texts, near, number, lines, around)
    });
    rsx! {
        if around.spot.is_some() && around.near.is_empty() {
            p { class: "notice plain-notice", {texts.get("nearby-none")} }
        }
        ol { class: "counters", {rows} }
    }
}

/// What it is called: a municipality by its name in the visitor's language.
pub fn name_of(texts: &Texts, record: &Record) -> Text {
    match record.municipality.as_deref().filter(|_| record.kind == Kind::Municipality) {
        Some(name) => texts.with("nearby-municipality", &[("municipality", Value::from(name))]),
        None => texts.text(record.service.as_ref().unwrap_or(&record.organization).clone()),
    }
}

/// What to ask there, for what is looked for.
fn question(texts: &Texts, record: &Record, help: Option<Help>) -> Text {
    let id = format!("ask-{}", record.kind.code());
    let topic = match help {
        _ if record.id == SVB_REMIGRATION.id => Some(HelpTopic::Benefit),
        Some(Help::Topic(topic)) => Some(topic),
        _ => None,
    };
    let of_topic = topic.and_then(|topic| texts.attribute(&id, topic.code(), &[]));
    of_topic.unwrap_or_else(|| texts.get(&id))
}

/// A way to reach somebody: the address of the link, its pictogram and its text.
type Way = (Option<String>, &'static str, Text);

/// One that helps: its name, with its number on the map; what is known of it; the best way to reach it; the rest folded.
fn record_view(texts: &Texts, near: &Near, number: usize, mut lines: Vec<Line>, around: &Around) -> Element {
    let record = near.record;
    if record.kind != Kind::Municipality {
        let what = texts.get(&format!("kind-{}", record.kind.code()));
        let country = record.country.map(|country| texts.country(country));
        lines.push((
            "",
            match country {
                Some(country) => texts.list(&[what.into(), country]),
                None => what,
            },
        ));
    }
    let location = record.location.as_ref().filter(|location| location.for_visitors && location.street.is_none());
    if let Some(town) = location.and_then(|location| location.locality.clone()) {
        lines.push(("", texts.text(town)));
    }
    lines.push(("", question(texts, record, around.help)));
    add_hours(&mut lines, texts, record, around.now);
    let call = |phone: &String| texts.with("nearby-call", &[("phone", Value::from(phone.as_str()))]);
    let phone = record.phones.first();
    let ways: [Way; 4] = [
        (phone.map(|phone| tel_uri(phone)), "phone", phone.map(call).unwrap_or_default()),
        (record.appointment.clone(), "calendar", texts.get("nearby-appointment")),
        // Of a site the page with the opening hours, if it is known, is what somebody looks for.
        (record.contact.as_ref().or(record.website.as_ref()).cloned(), "globe", texts.get("nearby-website")),
        (record.route_url(), "map-pin", texts.get("nearby-route")),
    ];
    let mut ways = ways.into_iter().filter_map(|(address, name, text)| Some((address?, name, text)));
    let first = ways.next();
    let mark = record.position().filter(|_| around.spot.is_some()).map(|_| number);
    rsx! {
        li {
            id: "card-{number}",
            class: if near.own { "counter own" } else { "counter" },
            tabindex: "-1",
            div { class: "with-icon",
                if let Some(number) = mark {
                    span { class: "number", aria_hidden: "true", {texts.text(number.to_string())} }
                }
                h3 { bdi { {name_of(texts, record)} } }
            }
            for (class , line) in lines {
                p { class, {line} }
            }
            if let Some((address , name , text)) = first {
                div { class: "links", {away(if near.own { "main" } else { "secondary" }, address, rsx! { {icon(name)} {text} })} }
            }
            if record.standing == Standing::Older {
                p { class: "small", {texts.get("nearby-older")} }
            }
            details { class: "rest",
                summary { {texts.get("nearby-rest")} }
                {rest(texts, record, ways.collect())}
            }
        }
    }
}

/// What is folded away: the address, the other ways, and the day of all this.
fn rest(texts: &Texts, record: &Record, ways: Vec<(String, &'static str, Text)>) -> Element {
    let post = record.location.as_ref().is_some_and(|location| !location.for_visitors);
    let checked = record.checked.map(|day| [("date", Value::Text(texts.date(day)))]);
    rsx! {
        if post {
            p { class: "hint", {texts.get("nearby-post")} }
        }
        address { translate: "no",
            for line in record.location.iter().flat_map(Location::lines) {
                bdi { {texts.text(line.to_string())} }
                br {}
            }
        }
        div { class: "links",
            for (address , name , text) in ways {
                {away("secondary", address, rsx! { {icon(name)} {text} })}
            }
        }
        if let Some(date) = checked {
            p { class: "small", {texts.with("nearby-checked", &date)} }
        }
    }
}

/// When it is open and which languages are spoken there, as far as that is known.
fn add_hours(lines: &mut Vec<Line>, texts: &Texts, record: &Record, (today, minutes): (Date, u16)) {
    if let Some(open) = record.is_open(today, minutes) {
        lines.push(("tag", texts.get(if open { "nearby-open" } else { "nearby-closed" })));
    }
    for Opening { day, opens_at, closes_at } in &record.schedule {
        let day = match day {
            Day::Weekly(number) => texts.get(&format!("weekday-{}", number + 1)).into(),
            Day::Once(date) => texts.date(PartialDate::Day(*date)),
        };
        let time = |minutes: &u16| Value::Text(clock(*minutes));
        let args = [("day", Value::Text(day)), ("from", time(opens_at)), ("until", time(closes_at))];
        lines.push(("line", texts.with("nearby-hours", &args)));
    }
    let names: Vec<&str> =
        Language::all().filter(|language| record.speaks(language.primary())).map(Language::name).collect();
    if !names.is_empty() {
        lines.push(("", texts.with("nearby-languages", &[("languages", Value::Text(texts.in_a_row(&names)))])));
    }
    if record.wheelchair == Some(true) {
        lines.push(("", texts.get("nearby-wheelchair")));
    }
}
