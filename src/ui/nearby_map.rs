//! The map of help nearby: beside the list, never instead of it.

use dioxus::prelude::*;

use super::nearby::Search;
use super::nearby_list::Around;
use super::parts::{card_message, icon};
use crate::assets;
use crate::platform;
use crate::texts::Texts;
use places::map::{Point, View};

/// The width of the map on a small phone, in CSS pixels, against which marks are measured.
const USUAL_WIDTH: i32 = 320;

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
        details { class: "map-card",
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

/// The provinces, and the marks on them.
fn drawing(view: View, around: &Around) -> Element {
    let file = assets::MAP;
    rsx! {
        svg { "viewBox": view.view_box(), "aria-hidden": "true", "focusable": "false",
            r#use { class: "land", href: "{file}#provinces" }
            path { class: "dots", d: "{around.dots}" }
            g { class: "towns", font_size: pixels(view, 12),
                r#use { href: "{file}#towns" }
                if view.can_go_farther() {
                    r#use { href: "{file}#more-towns" }
                }
            }
            g { class: "marks", {marks(view, around)} }
        }
    }
}

/// So many pixels of a small phone in the units of the drawing.
fn pixels(view: View, number: i32) -> i32 {
    view.size().0 * number / USUAL_WIDTH
}

/// The numbers of the list, the first on top, and where the visitor is.
fn marks(view: View, around: &Around) -> Element {
    let (radius, size, lower) = (pixels(view, 11), pixels(view, 14), pixels(view, 5));
    let (width, height, file) = (pixels(view, 20), pixels(view, 28), assets::MAP);
    rsx! {
        for (number , Point { x , y }) in around.numbered() {
            // By its key a number never becomes another.
            g { key: "{number}",
                circle { cx: x, cy: y, r: radius }
                text { x, y: y + lower, font_size: size, "{number}" }
            }
        }
        if let Some(Point { x, y }) = around.here {
            r#use { href: "{file}#here", x: x - width / 2, y: y - height, width, height }
        }
    }
}
