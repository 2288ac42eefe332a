//! Who helps, in words: the list of help nearby.

use dioxus::prelude::*;

use super::parts::{away, icon};
use crate::date::{Date, PartialDate};
use crate::i18n::{Language, Texts, Value};
use crate::places::lines::Standing;
use crate::places::map::{Point, View};
use crate::places::schedule::{Day, Opening, clock};
use crate::places::{Kind, Location, Near, Record, Records, Spot, Wanted, tel_uri};

/// How many places are listed.
const SHOWN: usize = 5;

/// The help around a spot, for the list and the map alike.
pub struct Around<'a> {
    spot: Option<&'a Spot>,
    near: Vec<Near<'a>>,
    /// The day, and the minutes after midnight.
    now: (Date, u16),
    /// Every place that fits.
    pub all: Vec<Point>,
}

impl<'a> Around<'a> {
    /// The wanted help around a spot, or without one, all over the country.
    pub fn new(records: &'a Records, spot: Option<&'a Spot>, wanted: Wanted<'a>, now: (Date, u16)) -> Around<'a> {
        let near = spot.map(|spot| records.nearest(spot, SHOWN, now.0, &|record| wanted.fits(record)));
        let all = records.wanted(now.0, wanted).filter_map(Record::position).map(Point::from).collect();
        Around { spot, near: near.unwrap_or_default(), now, all }
    }

    /// Where the visitor is, or wants help.
    pub fn here(&self) -> Option<Point> {
        self.spot.map(|spot| spot.position.into())
    }

    /// The numbers of the list that have a place on the map, with it.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, Point)> {
        (1..).zip(&self.near).filter_map(|(number, near)| Some((number, near.record.position()?.into())))
    }

    /// The part of the map that shows all of the list.
    pub fn view(&self) -> View {
        let points: Vec<Point> = self.numbered().map(|(_, point)| point).chain(self.here()).collect();
        View::of(&points)
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
pub fn spot_text(texts: &Texts, spot: &Spot) -> String {
    let place = ("place", Value::from(spot.label.as_str()));
    match &spot.municipality {
        Some(municipality) => {
            texts.with("nearby-place-in", &[place, ("municipality", Value::from(municipality.name.as_str()))])
        }
        None => texts.with("nearby-place-province", &[place, ("province", Value::from(spot.province.as_str()))]),
    }
}

/// The list of what is near.
pub fn around_view(texts: &Texts, around: &Around) -> Element {
    let sure = around.spot.and_then(|spot| spot.municipality.as_ref()).is_some_and(|municipality| municipality.sure);
    let rows = (1_usize..).zip(&around.near).map(|(number, Near { record, kilometres, own })| {
        let distance =
            kilometres.map(|number| texts.with("nearby-distance", &[("kilometres", Value::Number(number.into()))]));
        let tag = own.then(|| texts.get(if sure { "nearby-own" } else { "nearby-own-probably" }));
        let number = record.position().is_some().then_some(number);
        rsx! {
            li { class: if *own { "counter own" } else { "counter" },
                {name(texts, record, number)}
                if let Some(tag) = tag {
                    p { class: "tag", "{tag}" }
                }
                if let Some(distance) = distance {
                    p { class: "distance", "{distance}" }
                }
                {details(texts, record, around.now)}
            }
        }
    });
    rsx! {
        if around.spot.is_some() && around.near.is_empty() {
            p { class: "notice plain-notice", {texts.get("nearby-none")} }
        }
        ol { class: "counters", {rows} }
    }
}

/// Somebody who helps wherever one lives.
pub fn record_view(texts: &Texts, record: &Record, now: (Date, u16)) -> Element {
    rsx! {
        li { class: "counter own",
            {name(texts, record, None)}
            {details(texts, record, now)}
        }
    }
}

/// The name, with the number on the map before it and what it is for behind it.
fn name(texts: &Texts, record: &Record, number: Option<usize>) -> Element {
    let municipality = record.municipality.as_deref().filter(|_| record.kind == Kind::Municipality);
    let name = match municipality {
        Some(name) => texts.with("nearby-municipality", &[("municipality", Value::from(name))]),
        None => record.service.as_ref().unwrap_or(&record.organization).clone(),
    };
    let mut what = texts.get(&format!("kind-{}", record.kind.word()));
    if let Some(country) = record.country {
        what = format!("{what} · {}", texts.country(country));
    }
    rsx! {
        h3 { class: "with-icon",
            if let Some(number) = number {
                span { class: "number", aria_hidden: "true", "{number}" }
            }
            bdi { "{name}" }
        }
        if municipality.is_none() {
            p { "{what}" }
        }
    }
}

/// Where it is, when it is open, and how to reach it.
fn details(texts: &Texts, record: &Record, now: (Date, u16)) -> Element {
    let checked = record.checked.map(|day| texts.date(day));
    let phone = record.phones.first();
    let call = phone.map(|phone| texts.with("nearby-call", &[("phone", Value::from(phone.as_str()))]));
    let links = [
        (phone.map(|phone| tel_uri(phone)), "phone", call.unwrap_or_default()),
        (record.appointment.clone(), "calendar", texts.get("nearby-appointment")),
        (record.website.clone(), "globe", texts.get("nearby-website")),
        (record.route_url(), "map-pin", texts.get("nearby-route")),
    ];
    let post = record.location.as_ref().is_some_and(|location| !location.for_visitors);
    let lines = record.location.iter().flat_map(Location::lines);
    rsx! {
        address { translate: "no",
            if post {
                span { class: "hint", {texts.get("nearby-post")} }
            }
            for line in lines {
                bdi { "{line}" }
                br {}
            }
        }
        {hours(texts, record, now)}
        div { class: "links",
            for (address, name, text) in links {
                if let Some(address) = address {
                    {away("secondary", address, rsx! { {icon(name)} "{text}" })}
                }
            }
        }
        if record.standing == Standing::Older {
            p { class: "small", {texts.get("nearby-older")} }
        }
        if let Some(date) = checked {
            p { class: "small", {texts.with("nearby-checked", &[("date", Value::Text(date))])} }
        }
    }
}

/// When it is open and which languages are spoken there, as far as that is known.
fn hours(texts: &Texts, record: &Record, (today, minutes): (Date, u16)) -> Element {
    let open = record.is_open(today, minutes);
    let hours = record.schedule.iter().map(|Opening { day, opens_at, closes_at }| {
        let day = match day {
            Day::Weekly(number) => texts.get(&format!("weekday-{}", number + 1)),
            Day::Once(date) => texts.date(PartialDate::Day(*date)),
        };
        let time = |minutes: u16| Value::Text(clock(minutes));
        texts.with("nearby-hours", &[("day", Value::Text(day)), ("from", time(*opens_at)), ("until", time(*closes_at))])
    });
    let names: Vec<&str> =
        Language::all().filter(|language| record.speaks(language.primary())).map(Language::name).collect();
    rsx! {
        if let Some(open) = open {
            p { class: "tag", {texts.get(if open { "nearby-open" } else { "nearby-closed" })} }
        }
        for line in hours {
            p { class: "line", "{line}" }
        }
        if !names.is_empty() {
            p { {texts.with("nearby-languages", &[("languages", Value::Text(names.join(", ")))])} }
        }
        if record.wheelchair == Some(true) {
            p { {texts.get("nearby-wheelchair")} }
        }
    }
}
