//! How words come on a screen: each text in an element made for it, which another text never gets.
//!
//! A browser that translates a page replaces its text nodes by others. Dioxus would go on changing the first, which are
//! no longer there, and the screen would show one office with the telephone number of another. So no text node is ever
//! changed, added or taken away by itself: with another text comes another element.

use dioxus::core::{AttributeValue, DynamicNode, IntoAttributeValue, IntoDynNode};
use dioxus::prelude::*;

use crate::text::{Piece, Text};

impl IntoDynNode for Text {
    // Once for all the places where words stand.
    #[inline(never)]
    fn into_dyn_node(self) -> DynamicNode {
        words(&self).into_dyn_node()
    }
}

impl IntoAttributeValue for Text {
    fn into_value(self) -> AttributeValue {
        #[cfg(feature = "helper")]
        return AttributeValue::Text(crate::text::own(&self));
        #[cfg(not(feature = "helper"))]
        AttributeValue::Text(self.into())
    }
}

/// In the helper's view the Dutch words stand beneath those of another language.
#[cfg(feature = "helper")]
fn words(text: &Text) -> Element {
    let Some((own, dutch)) = text.sides() else { return alone(text) };
    rsx! {
        span { key: "{text.key()}", class: "two",
            {alone(&own)}
            span { class: "dutch", lang: "nl", dir: "ltr", {alone(&dutch)} }
        }
    }
}

#[cfg(not(feature = "helper"))]
use self::alone as words;

fn alone(text: &Text) -> Element {
    let pieces = text.pieces().into_iter().map(|piece| match piece {
        Piece::Plain(words) => rsx! { "{words}" },
        Piece::Isolated(words) => isolated(words),
        Piece::Whole(before, words, after) => rsx! {
            span { class: "whole",
                "{before}"
                {isolated(words)}
                "{after}"
            }
        },
    });
    rsx! {
        span { key: "{text.key()}", {pieces} }
    }
}

fn isolated(words: &str) -> Element {
    rsx! {
        span { dir: "ltr", "{words}" }
    }
}

/// One choice of a list to choose from, which can hold nothing but text.
pub fn choice(value: &str, selected: bool, text: &Text) -> Element {
    #[cfg(feature = "helper")]
    let shown = text.sides().map(|(own, dutch)| Text::from(&*[&own, " – ", &dutch].concat()));
    #[cfg(feature = "helper")]
    let text = shown.as_ref().unwrap_or(text);
    rsx! {
        option { key: "{value}{text.key()}", value, selected, "{text.trim()}" }
    }
}
