//! The last good copy of the feed, in a file of the app. A browser has it in its cache instead (`public/modules.js`). Other
//! small files of the app are written and read in the same way.

use super::Refusal;
use super::fetch::{Limits, refresh};
use crate::{Fetched, Known, Records, Refreshed};
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The name of the file.
const FILE: &str = "places.txt";

/// The most that a copy can be, in bytes: it is shorter than the feed it was made of.
const LARGEST: u64 = super::shape::MOST_BYTES as u64;

/// The folder in which the app keeps data of its own, if the system has one for this user.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let from = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(target_os = "android") {
        return of_package(&fs::read_to_string("/proc/self/cmdline").ok()?);
    }
    let base = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_vendor = "apple") {
        from("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")))
    };
    base.filter(|base| base.is_absolute()).map(|base| base.join("remigratiewijzer"))
}

/// The app's folder on Android, of the name of its package, which is that of the program: "nl.example.app".
fn of_package(program: &str) -> Option<PathBuf> {
    let name = program.split(['\0', ':']).next().filter(|name| name.contains('.'))?;
    let is_name = name.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '.' | '_'));
    is_name.then(|| Path::new("/data/data").join(name).join("files"))
}

/// What stands in a file of a folder, if it is text of at most so many bytes.
#[must_use]
pub fn read(folder: &Path, name: &str, most: u64) -> Option<String> {
    let mut text = String::new();
    let read = fs::File::open(folder.join(name)).ok()?.take(most + 1).read_to_string(&mut text).ok()?;
    (read as u64 <= most).then_some(text)
}

/// Erases a file of a folder, and what may be left of writing it.
pub fn erase(folder: &Path, name: &str) {
    for name in [name.to_owned(), unfinished(name)] {
        let _ = fs::remove_file(folder.join(name));
    }
}

/// The copy that is stored in this folder, if there is a sound one.
#[must_use]
pub fn stored(folder: &Path) -> Option<Fetched> {
    Refreshed::read(&read(folder, FILE, LARGEST)?).fetched().filter(|fetched| Records::parse(&fetched.text).is_ok())
}

/// Asks the server at this address for a newer feed and stores what is new in this folder. That it cannot be stored is
/// no error: it is used all the same.
pub async fn refresh_and_store(
    folder: Option<&Path>,
    address: &str,
    known: &Known,
    limits: Limits,
) -> Refreshed<Refusal> {
    let refreshed = refresh(address, known, limits).await;
    if let (Refreshed::New(_), Some(folder)) = (&refreshed, folder) {
        let _ = write(folder, FILE, &refreshed.to_string());
    }
    refreshed
}

fn unfinished(name: &str) -> String {
    format!("{name}.new")
}

/// Writes a file beside the old one and then in its place, so that there is always a whole one. Nobody but this user can
/// read it.
///
/// # Errors
/// If the folder cannot be made, or written to.
pub fn write(folder: &Path, name: &str, text: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let new = folder.join(unfinished(name));
    // What may stand there is a rest of an earlier time, or a link to somewhere else, which must not be followed.
    let _ = fs::remove_file(&new);
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.write(true).create_new(true).open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, folder.join(name))
}
