//! Leaving quickly.

use super::window;

/// The address of the page that says nothing of the app, in the pages that are drawn here for browsers.
pub fn blank() -> &'static str {
    "/blank.html"
}

/// Closes the window of a computer. An app on a phone cannot close itself: what was erased leaves the start.
pub fn leave() {
    if cfg!(feature = "desktop") {
        window::close();
    }
}
