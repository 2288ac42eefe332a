//! What a tab of the browser keeps until it is closed.

use web_sys::Storage;

use super::{part, window};
use crate::platform::StorageError;

/// The key of the answers.
const ANSWERS: &str = "answers";
/// The key of what a helper has switched on.
const MODE: &str = "helper";

fn storage() -> Option<Storage> {
    part(window()?, "sessionStorage")
}

fn remove(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// Keeps the answers until the tab is closed.
///
/// # Errors
/// If the browser forbids storage or it is full.
pub fn save(text: &str) -> Result<(), StorageError> {
    storage().and_then(|storage| storage.set_item(ANSWERS, text).ok()).ok_or(StorageError)
}

/// The answers kept in this tab.
pub fn saved() -> Option<String> {
    storage()?.get_item(ANSWERS).ok().flatten()
}

/// Erases what was kept.
pub fn erase() {
    remove(ANSWERS);
}

/// Keeps what a helper has switched on, until the tab is closed; a visitor can ask for Dutch on the way there.
pub fn save_mode(text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(MODE, text);
    }
}

/// What a helper has switched on in this tab.
#[cfg(feature = "helper")]
pub fn saved_mode() -> Option<String> {
    storage()?.get_item(MODE).ok().flatten()
}

/// Erases that, when the helper's view is left.
#[cfg(feature = "helper")]
pub fn erase_mode() {
    remove(MODE);
}
