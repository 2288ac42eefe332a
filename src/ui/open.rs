//! Opening a code that somebody took along: from a link, or pasted as text.

use dioxus::prelude::*;

use super::parts::{heading, top_before};
use super::state::use_texts;

/// The screen.
#[component]
pub fn OpenPage() -> Element {
    let texts = use_texts();
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("code-title"), None)}
        p { {texts.get("code-intro")} }
    }
}
