//! What is kept until the window is closed: it never leaves the memory of the program.

use std::cell::RefCell;

use crate::platform::StorageError;

thread_local! {
    static ANSWERS: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the answers until the app is closed.
///
/// # Errors
/// Never; a browser can refuse.
pub fn save(text: &str) -> Result<(), StorageError> {
    ANSWERS.replace(Some(text.to_string()));
    Ok(())
}

/// The answers kept since the app was opened.
pub fn saved() -> Option<String> {
    ANSWERS.with_borrow(Clone::clone)
}

/// Erases what was kept.
pub fn erase() {
    ANSWERS.replace(None);
}

/// A window of its own has no helper's view to come back to.
pub fn save_mode(_text: &str) {}

/// Nothing was switched on.
#[cfg(feature = "helper")]
pub fn saved_mode() -> Option<String> {
    None
}

/// Nothing was switched on.
#[cfg(feature = "helper")]
pub fn erase_mode() {}
