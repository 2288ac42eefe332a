//! Printing.

use super::window;

/// Whether there is a way to print. The web views of phones have none.
pub const fn can_print() -> bool {
    // The pages that are drawn without a window are for browsers.
    cfg!(not(feature = "mobile"))
}

/// Opens the system's own way to print.
pub fn print() {
    window::print();
}

/// Only the app itself prints.
pub fn on_print(_heard: impl FnMut() + 'static) {}
