//! The browser while a page is visited: taps that come too quickly, coming back, and other tabs.

use std::cell::Cell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent, PageTransitionEvent};

use super::{listen, root, window};

/// How long taps do nothing, in milliseconds.
const HOLD: i32 = 300;

/// What marks the page meanwhile (`assets/main.css`).
const HELD: &str = "held";

thread_local! {
    static RELEASE: Closure<dyn Fn()> = Closure::new(|| {
        if let Some(root) = root() {
            let _ = root.class_list().remove_1(HELD);
        }
    });
    static RELEASING: Cell<Option<i32>> = const { Cell::new(None) };
}

/// For a moment taps do nothing, so that the second of two quick ones does not act on what has just come there. Keys and
/// screen readers do not tap; they are not held up.
pub fn hold_taps() {
    let (Some(window), Some(root)) = (window(), root()) else { return };
    let timer = RELEASE.with(|release| {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(release.as_ref().unchecked_ref(), HOLD)
    });
    // Without a timer to end it, it does not begin.
    if let Ok(timer) = timer {
        let _ = root.class_list().add_1(HELD);
        if let Some(before) = RELEASING.replace(Some(timer)) {
            window.clear_timeout_with_handle(before);
        }
    }
}

/// Calls back when the page is shown again as it was when it was left: from the browser's history, or from behind another
/// tab or app. It ran not at all meanwhile, or for hours with nobody there.
pub fn on_come_back(come_back: impl Fn() + Copy + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "pageshow", move |event| {
        if event.unchecked_into::<PageTransitionEvent>().persisted() {
            come_back();
        }
    });
    if let Some(page) = window.document() {
        listen(&page.clone(), "visibilitychange", move |_| {
            if !page.hidden() {
                come_back();
            }
        });
    }
}

/// The name under which tabs tell each other what was erased.
const ERASED: &str = "erased";

/// Tells other tabs of this browser which session was erased. Without such a channel none can be told.
pub fn tell_erased(id: u64) {
    if let Ok(channel) = BroadcastChannel::new(ERASED) {
        let _ = channel.post_message(&JsValue::from_f64(id as f64));
        channel.close();
    }
}

/// Calls back with the session that another tab erased.
pub fn on_erased(mut erased: impl FnMut(u64) + 'static) {
    if let Ok(channel) = BroadcastChannel::new(ERASED) {
        listen(&channel, "message", move |event| {
            if let Some(id) = event.unchecked_into::<MessageEvent>().data().as_f64() {
                erased(id as u64);
            }
        });
    }
}
