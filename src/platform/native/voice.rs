//! Reading aloud, if the system's web view can speak.

use std::cell::RefCell;

use super::{Listener, window};

thread_local! {
    static VOICES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static FOUND: Listener = const { RefCell::new(None) };
}

/// Whether there is a voice for a language, as in "tr".
pub fn has_voice(language: &str) -> bool {
    VOICES.with_borrow(|voices| voices.iter().any(|voice| voice == language))
}

/// Calls back when the page has told which voices there are.
pub fn on_voices(found: impl FnMut() + 'static) {
    FOUND.replace(Some(Box::new(found)));
}

/// Takes what the page tells: the languages of the voices.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub(super) fn told(voices: &str) {
    VOICES.replace(voices.split_whitespace().map(str::to_string).collect());
    FOUND.with_borrow_mut(|found| found.iter_mut().for_each(|found| found()));
}

/// Reads aloud the text of the element with this id, from its heading on.
pub fn read_aloud(id: &str, language: &str) {
    window::run(&format!("native.readAloud({id:?}, {language:?})"));
}

/// Whether the page reads, which it does not tell: until it is stopped.
pub const fn is_reading() -> bool {
    true
}

/// Stops reading aloud.
pub fn stop_reading() {
    window::run("native.hush()");
}

/// Reads these words aloud.
pub fn speak(text: &str, language: &str) {
    window::run(&format!("native.say([{text:?}], {language:?})"));
}
