//! The map of help nearby: beside the list, never instead of it.

use dioxus::prelude::*;

use super::nearby::Search;
use super::nearby_list::Around;
use super::parts::icon;
use crate::assets;
use crate::i18n::Texts;
use crate::places::map::{Point, View, dots};
use crate::platform;

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
    rsx! {
        details { class: "map-card",
            summary { class: "card",
                span { class: "tile", {icon("map")} }
                span { class: "words",
                    strong { {texts.get("map-title")} }
                    span { class: "hint", {texts.attribute("map-title", "hint", &[])} }
                }
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
                button { class: "secondary", r#type: "button", aria_disabled: !view.can_come_closer(), onclick: move |_| show(view.closer()),
                    {icon("zoom-in")}
                    {texts.get("map-closer")}
                }
                button { class: "secondary", r#type: "button", aria_disabled: !view.can_go_farther(), onclick: move |_| show(view.farther()),
                    {icon("zoom-out")}
                    {texts.get("map-farther")}
                }
            }
            p { class: "small", {texts.get("map-help")} }
        }
    }
}

/// The provinces, a dot for each place that helps, the numbers of the list, and where the visitor is.
fn drawing(view: View, around: &Around) -> Element {
    let file = assets::MAP;
    let pixels = |number: i32| view.size().0 * number / USUAL_WIDTH;
    let shown = around.all.iter().copied().filter(|point| view.shows(*point));
    rsx! {
        svg { "viewBox": view.view_box(), "aria-hidden": "true", "focusable": "false",
            r#use { class: "land", href: "{file}#provinces" }
            path { class: "dots", d: dots(shown) }
            if let Some(here) = around.here() {
                path { class: "here", d: dots([here].into_iter()) }
            }
            // The first on top.
            for (number , Point { x , y }) in around.numbered().collect::<Vec<_>>().into_iter().rev() {
                g {
                    circle { cx: x, cy: y, r: pixels(11) }
                    text { x, y: y + pixels(5), font_size: pixels(14), text_anchor: "middle", "{number}" }
                }
            }
        }
    }
}
