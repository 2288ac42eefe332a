//! The screens. Nothing below this module knows Dioxus.

mod answers;
mod choose;
mod date_fields;
mod frame;
mod info;
mod nearby;
mod nearby_list;
mod nearby_map;
mod parts;
mod question;
mod result;
mod route;
mod start;
mod state;

pub use route::{From, Route, Screen, next_screen};

use dioxus::prelude::*;

use crate::platform;

/// The whole app.
#[component]
pub fn App() -> Element {
    use_hook(platform::show_screen_on_panic);
    state::provide();
    rsx! {
        frame::Frame {}
    }
}
