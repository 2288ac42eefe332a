//! Printing.

use super::{listen, method, window};

/// Whether there is a way to print: a browser has one, or does nothing.
pub const fn can_print() -> bool {
    true
}

/// Opens the browser's own way to print, when all that runs has ended: what is about to be printed is told first
/// ([`super::on_print`]), and the browser stands still meanwhile. One that cannot print does nothing.
pub fn print() {
    let Some(window) = window() else { return };
    if let Some(print) = method(&window, "print") {
        let _ = window.set_timeout_with_callback(&print);
    }
}

/// Calls back when the browser is about to print.
pub fn on_print(mut heard: impl FnMut() + 'static) {
    if let Some(window) = window() {
        listen(&window, "beforeprint", move |_| heard());
    }
}
