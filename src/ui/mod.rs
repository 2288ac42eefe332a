//! The screens. Nothing below this module knows Dioxus.

mod answers;
mod choose;
mod date_fields;
mod frame;
mod info;
mod nearby;
mod parts;
mod question;
mod result;
mod route;
mod start;
mod state;

pub use route::Route;

use dioxus::prelude::*;
use dioxus_history::provide_history_context;

use crate::platform;

/// The whole app.
#[component]
pub fn App() -> Element {
    use_hook(|| {
        platform::show_screen_on_panic();
        if let Some(history) = platform::history() {
            provide_history_context(history);
        }
    });
    state::provide();
    rsx! {
        Router::<Route> {}
    }
}
