//! The map of help nearby: beside the list, never instead of it.

use dioxus::prelude::*;

use super::nearby_list::Around;
use super::nearby_search::Search;
use super::parts::{card_message, icon};
use crate::assets;
use crate::platform;
use crate::texts::Texts;
use places::map::{Point, View, apart};

/// The width of the map on a small phone, in CSS pixels, against which marks are measured.
const USUAL_WIDTH: i32 = 320;

/// From this width of the window on, in CSS pixels, the map stands beside the list (`assets/main.css` says the same).
const WIDE: f64 = 1024.0;

/// The map, folded away until it is asked for.
pub fn map_view(texts: &Texts, mut search: Signal<Search>, around: &Around) -> Element {
    let view = search.read().view.unwrap_or_else(|| around.view());
    let mut show = move |view: View| search.write().view = Some(view);
    let tapped = move |event: MouseEvent| {
        let tap = event.element_coordinates();
        let middle = platform::size_of("map").map(|(width, height)| view.at(tap.x / width, tap.y / height));
        show(middle.map_or(view.closer(), |middle| view.closer_to(middle)));
    };
    let pressed = move |event: KeyboardEvent| {
        let view = match event.key() {
            Key::ArrowLeft => view.moved(-1, 0),
            Key::ArrowRight => view.moved(1, 0),
            Key::ArrowUp => view.moved(0, -1),
            Key::ArrowDown => view.moved(0, 1),
            Key::Character(sign) if sign == "+" || sign == "=" => view.closer(),
            Key::Character(sign) if sign == "-" => view.farther(),
            _ => return,
        };
        event.prevent_default();
        show(view);
    };
    let buttons = [
        ("zoom-in", "map-closer", view.can_come_closer(), view.closer()),
        ("zoom-out", "map-farther", view.can_go_farther(), view.farther()),
    ];
    rsx! {
        // Beside the list, if there is room for both, it is open.
        details { class: "map-card", open: platform::size_of("room").is_some_and(|(width, _)| width >= WIDE),
            summary { class: "card",
                {card_message(texts, "map", "map-title")}
                {icon("chevron-down")}
            }
            div {
                id: "map",
                role: "application",
                tabindex: "0",
                aria_label: texts.get("map-label"),
                onclick: tapped,
                onkeydown: pressed,
                {drawing(view, around)}
            }
            div { class: "buttons",
                for (name , message , can , next) in buttons {
                    button { class: "secondary", r#type: "button", aria_disabled: !can, onclick: move |_| show(next),
                        {icon(name)}
                        {texts.get(message)}
                    }
                }
            }
            p { class: "small",
                {texts.get("map-help")}
                if around.here.is_some() {
                    {texts.text([" ", &texts.get("map-marks")].concat())}
                }
            }
        }
    }
}

/// The land and its waters, the marks on them, and above these the names, so that no mark hides one.
fn drawing(view: View, around: &Around) -> Element {
    let file = assets::MAP;
    rsx! {
        svg { "viewBox": view.view_box(), "aria-hidden": "true", "focusable": "false",
            r#use { class: "beyond", href: "{file}#neighbours" }
            r#use { class: "land", href: "{file}#provinces" }
            r#use { class: "river", href: "{file}#rivers" }
            path { class: "dots", d: "{around.dots}" }
            g { class: "regions", font_size: pixels(view, 10), r#use { href: "{file}#regions" } }
            g { class: "waters", font_size: pixels(view, 10), r#use { href: "{file}#waters" } }
            g { class: "marks", {marks(view, around)} }
            g { class: "towns", font_size: pixels(view, 12),
                r#use { href: "{file}#towns" }
                if view.can_go_farther() {
                    r#use { href: "{file}#more-towns" }
                }
            }
        }
    }
}

/// So many pixels of a small phone in the units of the drawing.
fn pixels(view: View, number: i32) -> i32 {
    view.size().0 * number / USUAL_WIDTH
}

/// Where the visitor is, and the numbers of the list; a tap on a number goes to its card. All hang below their points,
/// as the names of towns stand above.
fn marks(view: View, around: &Around) -> Element {
    let (radius, size, lower) = (pixels(view, 11), pixels(view, 14), pixels(view, 5));
    let (width, height, file) = (pixels(view, 20), pixels(view, 28), assets::MAP);
    let below = |Point { x, y }: Point| Point { x, y: y + radius + lower / 3 };
    let numbers: Vec<(usize, Point)> = around.numbered().collect();
    // The pin comes first, so that no number lies over it.
    let wanted = around.here.into_iter().chain(numbers.iter().map(|(_, point)| *point)).map(below);
    let mut places = apart(wanted, 2 * radius).into_iter();
    let here = around.here.zip(around.here.and_then(|_| places.next()));
    let marks = numbers.into_iter().map(|(number, _)| number).zip(places);
    rsx! {
        if let Some((Point { x, y }, _)) = here {
            r#use { href: "{file}#here", x: x - width / 2, y, width, height }
        }
        for (number , Point { x , y }) in marks {
            // By its key a number never becomes another.
            g {
                key: "{number}",
                onclick: move |event| {
                    event.stop_propagation();
                    platform::focus(&["card", &number.to_string()].join("-"));
                },
                circle { cx: x, cy: y, r: radius }
                text { x, y: y + lower, font_size: size, "{number}" }
            }
        }
    }
}
