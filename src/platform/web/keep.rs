//! What is kept on the phone, by the visitor's choice.

use web_sys::Storage;

use super::{part, window};
use crate::platform::StorageError;

/// The key under which answers are kept on the phone, by the visitor's choice. `public/blank.js` has it too.
const KEPT: &str = "kept";

fn storage() -> Option<Storage> {
    part(window()?, "localStorage")
}

/// Whether this phone can keep answers after the tab is closed.
pub fn can_keep() -> bool {
    storage().is_some()
}

/// Keeps answers on the phone until they are erased.
///
/// # Errors
/// If the browser forbids storage or it is full.
pub fn keep(text: &str) -> Result<(), StorageError> {
    storage().and_then(|storage| storage.set_item(KEPT, text).ok()).ok_or(StorageError)
}

/// The answers kept on this phone.
pub fn kept_here() -> Option<String> {
    storage()?.get_item(KEPT).ok().flatten()
}

/// Erases what was kept on this phone.
pub fn erase_kept() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEPT);
    }
}
