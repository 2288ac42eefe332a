//! The app's own folder, and the small files in it.

use places::feed::store;

/// The language that was chosen.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub const LANGUAGE: &str = "language.txt";

/// The most that is read of a file, in bytes.
const MOST: u64 = 100_000;

/// What stands in a file.
pub fn read(name: &str) -> Option<String> {
    store::read(&store::folder()?, name, MOST)
}

/// Writes a file that nobody but this user can read.
///
/// # Errors
/// If there is no such folder, or it cannot be written to.
pub fn write(name: &str, text: &str) -> std::io::Result<()> {
    let folder = store::folder().ok_or(std::io::ErrorKind::NotFound)?;
    store::write(&folder, name, text)
}

/// Erases a file.
pub fn erase(name: &str) {
    if let Some(folder) = store::folder() {
        store::erase(&folder, name);
    }
}
