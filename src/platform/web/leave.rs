//! Leaving quickly.

use super::window;

/// The page that says nothing of the app, and erases.
const BLANK: &str = "/blank.html";

/// The address of the page that says nothing of the app.
pub fn blank() -> &'static str {
    BLANK
}

/// Leaves for it; "back" does not lead to the screen that was left.
pub fn leave() {
    if let Some(window) = window() {
        let _ = window.location().replace(BLANK);
    }
}
