//! Who helps, in words: the list of help nearby.

use dioxus::prelude::*;

use super::parts::{away, icon};
use crate::text::Text;
use crate::texts::Texts;
use i18n::{Language, Value};
use law::code::Code as _;
use law::date::{Date, PartialDate};
use places::lines::Standing;
use places::map::{Point, View, dots};
use places::schedule::{Day, Opening, clock};
use places::{Filter, Kind, Location, Near, Record, Records, Spot, tel_uri};

/// How many places are listed; of one kind or for one need more, since those of which the point is not known come last.
const SHOWN: usize = 5;
const SHOWN_OF_SOME: usize = 10;

/// The help around a spot, for the list and the map alike.
pub struct Around<'a> {
    spot: Option<&'a Spot>,
    near: Vec<Near<'a>>,
    /// The day, and the minutes after midnight.
    now: (Date, u16),
    /// A dot for every place that fits, as one path of the map.
    pub dots: String,
    /// Where the visitor is, or wants help.
    pub here: Option<Point>,
}

impl<'a> Around<'a> {
    /// The wanted help around a spot, or without one, all over the country.
    pub fn new(records: &'a Records, spot: Option<&'a Spot>, wanted: Filter<'a>, now: (Date, u16)) -> Around<'a> {
        let count = if wanted.help.is_some() { SHOWN_OF_SOME } else { SHOWN };
        let near = match spot {
            Some(spot) => records.nearest(spot, count, now.0, &|record| wanted.fits_around(spot, record)),
            None => Vec::new(),
        };
        let all = records.filtered(now.0, wanted).filter_map(Record::position).map(Point::from);
        Around { spot, near, now, dots: dots(all), here: spot.map(|spot| spot.position.into()) }
    }

    /// The numbers of the list that lie on the map, the last first.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, Point)> {
        let numbers = self.near.iter().enumerate().rev();
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
    let rows = (1..).zip(&around.near).map(|(number, Near { record, kilometres, own })| {
        let mut lines = Vec::new();
        if *own {
            lines.push(("tag", texts.get(if sure { "nearby-own" } else { "nearby-own-probably" })));
        }
        if let Some(number) = kilometres {
            let number = Value::Number((*number).into());
            lines.push(("distance", texts.with("nearby-distance", &[("kilometres", number)])));
        }
        record_view(texts, record, record.position().map(|_| number), *own, lines, around.now)
    });
    rsx! {
        if around.spot.is_some() && around.near.is_empty() {
            p { class: "notice plain-notice", {texts.get("nearby-none")} }
        }
        ol { class: "counters", {rows} }
    }
}

/// One that helps: its name, with its number on the map; what is known of it; and how to reach it.
pub fn record_view(
    texts: &Texts,
    record: &Record,
    number: Option<usize>,
    own: bool,
    mut lines: Vec<Line>,
    now: (Date, u16),
) -> Element {
    let municipality = record.municipality.as_deref().filter(|_| record.kind == Kind::Municipality);
    let name = match municipality {
        Some(name) => texts.with("nearby-municipality", &[("municipality", Value::from(name))]),
        None => texts.text(record.service.as_ref().unwrap_or(&record.organization).clone()),
    };
    if municipality.is_none() {
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
    add_hours(&mut lines, texts, record, now);
    if record.location.as_ref().is_some_and(|location| !location.for_visitors) {
        lines.push(("hint", texts.get("nearby-post")));
    }
    let call = |phone: &String| texts.with("nearby-call", &[("phone", Value::from(phone.as_str()))]);
    let phone = record.phones.first();
    let links = [
        (phone.map(|phone| tel_uri(phone)), "phone", phone.map(call).unwrap_or_default()),
        (record.appointment.clone(), "calendar", texts.get("nearby-appointment")),
        (record.website.clone(), "globe", texts.get("nearby-website")),
        (record.route_url(), "map-pin", texts.get("nearby-route")),
    ];
    rsx! {
        li { class: if own { "counter own" } else { "counter" },
            div { class: "with-icon",
                if let Some(number) = number {
                    span { class: "number", aria_hidden: "true", {texts.text(number.to_string())} }
                }
                h3 { bdi { {name} } }
            }
            for (class , line) in lines {
                p { class, {line} }
            }
            address { translate: "no",
                for line in record.location.iter().flat_map(Location::lines) {
                    bdi { {texts.text(line.to_string())} }
                    br {}
                }
            }
            div { class: "links",
                for (address , name , text) in links {
                    if let Some(address) = address {
                        {away("secondary", address, rsx! { {icon(name)} {text} })}
                    }
                }
            }
            p { class: "small", {reliable(texts, record)} }
        }
    }
}

/// How far it can be relied on.
fn reliable(texts: &Texts, record: &Record) -> Text {
    let mut text = Text::default();
    if let Some(day) = record.checked {
        text = texts.with("nearby-checked", &[("date", Value::Text(texts.date(day)))]);
    }
    if record.standing == Standing::Older {
        text = texts.text([&texts.get("nearby-older"), " ", &text].concat());
    }
    text
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
        lines.push(("", texts.with("nearby-languages", &[("languages", Value::Text(names.join(", ")))])));
    }
    if record.wheelchair == Some(true) {
        lines.push(("", texts.get("nearby-wheelchair")));
    }
}
