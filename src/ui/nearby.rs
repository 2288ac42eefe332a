//! Help nearby: a postcode or a place gives the counter of the own municipality first, then those near it.

use std::rc::Rc;

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::parts::{away, heading, icon, top_before};
use super::state::{Loaded, load, use_texts};
use crate::assets;
use crate::i18n::Value;
use crate::places::{Directory, Kind, Location, LookUp, Near, Record, Records, Spot, tel_uri};
use crate::platform;

/// How many counters are shown.
const SHOWN: usize = 5;

/// The places and who helps, shared between parts of the screen; there is only one.
#[derive(Clone)]
struct Shared(Rc<(Directory, Records)>);

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What was typed, and what came out of it.
#[derive(Clone, Default)]
struct Search {
    typed: String,
    found: Option<LookUp>,
    directory: Option<Shared>,
    failed: bool,
}

/// The message for what could not be found.
fn problem(found: &LookUp) -> Option<&'static str> {
    match found {
        LookUp::Empty => Some("problem-place-empty"),
        LookUp::NotAPostcode => Some("problem-not-a-postcode"),
        LookUp::UnknownPostcode { .. } => Some("problem-unknown-postcode"),
        LookUp::UnknownPlace { .. } => Some("problem-unknown-place"),
        LookUp::Found(_) | LookUp::Several(_) => None,
    }
}

/// The screen of help nearby.
#[component]
pub fn NearbyPage() -> Element {
    let texts = use_texts();
    let language = texts.language;
    let mut search = use_signal(Search::default);
    let loaded = use_callback(move |loaded: Loaded| {
        let parsed = match loaded.files.as_deref() {
            Some([places, records]) => Directory::parse(places).ok().zip(Records::parse(records).ok()),
            _ => None,
        };
        let mut search = search.write();
        search.failed = parsed.is_none();
        search.directory = parsed.map(|places| Shared(Rc::new(places)));
    });
    let start = move || load(vec![assets::places_path(), assets::records_path()], loaded);
    use_hook(start);
    let look_up = move |event: FormEvent| {
        event.prevent_default();
        let mut search = search.write();
        let found = search.directory.as_ref().map(|directory| directory.0.0.look_up(&search.typed));
        let wrong = found.as_ref().and_then(problem).is_some();
        search.found = found;
        // The focus goes to what came out of it, once that is there.
        queue_effect(move || platform::focus(if wrong { "problem" } else { "found" }));
    };
    let Search { typed, found, directory, failed } = search.read().clone();
    let wrong = found.as_ref().and_then(problem);
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("nearby-title"), None)}
        p { {texts.get("nearby-intro")} }
        match directory {
            None if !failed => rsx! { p { role: "status", {texts.get("nearby-loading")} } },
            None => rsx! {
                div { class: "notice stop", role: "alert",
                    p { {language.load_failed().0} }
                    button { class: "secondary", onclick: move |_| start(), {language.load_failed().1} }
                }
            },
            Some(directory) => rsx! {
                form { role: "search", novalidate: true, onsubmit: look_up,
                    div { class: "field",
                        label { r#for: "place", {texts.get("nearby-label")} }
                        p { id: "place-hint", class: "small", {texts.get("nearby-hint")} }
                        if let Some(wrong) = wrong {
                            p { id: "problem", class: "notice stop", role: "alert", tabindex: "-1", {texts.get(wrong)} }
                        }
                        input {
                            id: "place",
                            r#type: "text",
                            autocomplete: "postal-code",
                            value: "{typed}",
                            aria_invalid: wrong.is_some().then_some("true"),
                            aria_describedby: if wrong.is_some() { "problem" } else { "place-hint" },
                            oninput: move |event| search.write().typed = event.value(),
                        }
                    }
                    button { class: "main", r#type: "submit", {icon("search")} {texts.get("nearby-search")} }
                }
                div { id: "found", tabindex: "-1", "aria-live": "polite",
                    match &found {
                        Some(LookUp::Found(spot)) => rsx! { Counters { directory: directory.clone(), spot: spot.clone() } },
                        Some(LookUp::Several(spots)) => rsx! {
                            p { {texts.get("nearby-which")} }
                            div { class: "cards",
                                for (index , spot) in spots.iter().cloned().enumerate() {
                                    button {
                                        key: "{index}",
                                        class: "card",
                                        onclick: move |_| search.write().found = Some(LookUp::Found(spot.clone())),
                                        span { class: "tile", {icon("map-pin")} }
                                        span { class: "words", strong { {spot_text(&texts, &spot)} } }
                                    }
                                }
                            }
                        },
                        _ => rsx! {},
                    }
                }
            },
        }
        p { class: "small", {texts.get("nearby-credit")} }
    }
}

/// A place with what tells it from another of the same name.
fn spot_text(texts: &crate::i18n::Texts, spot: &Spot) -> String {
    let place = ("place", Value::from(spot.label.as_str()));
    match &spot.municipality {
        Some(municipality) => {
            texts.with("nearby-place-in", &[place, ("municipality", Value::from(municipality.name.as_str()))])
        }
        None => texts.with("nearby-place-province", &[place, ("province", Value::from(spot.province.as_str()))]),
    }
}

/// The counters for a spot.
#[component]
fn Counters(directory: Shared, spot: Spot) -> Element {
    let texts = use_texts();
    let sure = spot.municipality.as_ref().is_some_and(|municipality| municipality.sure);
    let near: Vec<(Record, Option<u32>, bool)> = directory
        .0
        .1
        .nearest(&spot, SHOWN, platform::today(), &|record| record.kind == Kind::Municipality)
        .into_iter()
        .map(|Near { record, kilometres, own }| (record.clone(), kilometres, own))
        .collect();
    rsx! {
        h2 { {texts.with("nearby-found", &[("place", Value::from(spot.label.as_str()))])} }
        if spot.approximate {
            p { {texts.get("nearby-approximate")} }
        }
        p { class: "with-icon", {icon("phone")} strong { {texts.get("nearby-call-first")} } }
        ol { class: "counters",
            for (record , kilometres , own) in near {
                CounterView { key: "{record.id}", record, kilometres, own, sure }
            }
        }
    }
}

/// One counter: where it is, and how to reach it.
#[component]
fn CounterView(record: Record, kilometres: Option<u32>, own: bool, sure: bool) -> Element {
    let texts = use_texts();
    let distance =
        kilometres.map(|number| texts.with("nearby-distance", &[("kilometres", Value::Number(number.into()))]));
    let municipality = record.municipality.clone().unwrap_or_default();
    let name = texts.with("nearby-municipality", &[("municipality", Value::Text(municipality))]);
    let checked = record.checked.map(|day| texts.date(day)).unwrap_or_default();
    let phone = record.phones.first().map(String::as_str);
    let call = texts.with("nearby-call", &[("phone", Value::from(phone.unwrap_or_default()))]);
    let links = [
        (phone.map(tel_uri), "phone", call),
        (record.appointment.clone(), "calendar", texts.get("nearby-appointment")),
        (record.website.clone(), "globe", texts.get("nearby-website")),
        (record.route_url(), "map-pin", texts.get("nearby-route")),
    ];
    rsx! {
        li { class: if own { "counter own" } else { "counter" },
            h3 { "{name}" }
            if own {
                p { class: "tag", {texts.get(if sure { "nearby-own" } else { "nearby-own-probably" })} }
            }
            if let Some(distance) = distance {
                p { class: "distance", "{distance}" }
            }
            address { translate: "no",
                for line in record.location.iter().flat_map(Location::lines) {
                    bdi { "{line}" }
                    br {}
                }
            }
            div { class: "links",
                for (address, name, text) in links {
                    if let Some(address) = address {
                        {away("secondary", address, rsx! { {icon(name)} "{text}" })}
                    }
                }
            }
            p { class: "small", {texts.with("nearby-checked", &[("date", Value::Text(checked))])} }
        }
    }
}
