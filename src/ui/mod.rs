//! The screens. Nothing below this module knows Dioxus.

mod amounts;
mod answers;
mod away;
mod brought;
mod choose;
mod date_fields;
mod draft;
mod dutch;
mod event;
mod frame;
#[cfg(feature = "helper")]
pub(crate) mod helper;
mod info;
mod intake;
mod keep;
pub mod kept;
mod languages;
mod left;
mod navigator;
mod nearby;
mod nearby_list;
mod nearby_map;
mod nearby_search;
mod needs;
mod open;
mod outcomes;
mod paper;
mod parts;
mod plan;
mod provision;
mod question;
mod result;
mod route;
mod script;
mod sheet;
#[cfg(not(feature = "helper"))]
mod start;
mod state;
mod take;
mod trail;
mod words;

pub use route::{ADDRESSES, HELPER, HELPER_ADDRESSES, Origin, Route, Screen, next_screen};
pub use trail::Trail;

/// Parts that pages without a program are drawn from too (`crates/site`).
pub mod shared {
    pub use super::choose::icon_of_code;
    pub use super::info::call;
    pub use super::paper::pair;
    pub use super::parts::{away, card_text, icon};
    pub use super::provision::{look, source_line};
    pub use super::sheet::{Block, Look, numbers, sources};
}

use dioxus::prelude::*;

/// The whole app.
#[component]
pub fn App() -> Element {
    state::provide();
    #[cfg(feature = "helper")]
    return rsx! {
        helper::bar::Bar {}
        frame::Frame {}
    };
    #[cfg(not(feature = "helper"))]
    rsx! {
        frame::Frame {}
    }
}
