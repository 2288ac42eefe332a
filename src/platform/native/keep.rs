//! What is kept on the device, by the visitor's choice: a file in the app's own folder.

use super::home;
use crate::platform::StorageError;

/// The file.
const KEPT: &str = "answers.txt";

/// Whether this device can keep answers after the window is closed.
pub fn can_keep() -> bool {
    places::feed::store::folder().is_some()
}

/// Keeps answers on the device until they are erased.
///
/// # Errors
/// If the app's folder cannot be written to.
pub fn keep(text: &str) -> Result<(), StorageError> {
    home::write(KEPT, text).map_err(|_| StorageError)
}

/// The answers kept on this device.
pub fn kept_here() -> Option<String> {
    home::read(KEPT)
}

/// Erases what was kept on this device.
pub fn erase_kept() {
    home::erase(KEPT);
}
