//! The window while it is open: taps that come too quickly. It is never left and come back to, and there is no second one.

use super::window;

/// For a moment taps do nothing, so that the second of two quick ones does not act on what has just come there.
pub fn hold_taps() {
    window::run("native.hold()");
}

/// The window is never left and come back to.
pub fn on_come_back(_come_back: impl Fn() + Copy + 'static) {}

/// There are no other tabs.
pub fn tell_erased(_id: u64) {}

/// There are no other tabs.
pub fn on_erased(_erased: impl FnMut(u64) + 'static) {}
