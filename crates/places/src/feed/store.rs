//! The last good copy of the feed, in a file of the app. A browser has it in its cache instead (`public/modules.js`).

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
    let base = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_vendor = "apple") {
        from("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")))
    };
    base.filter(|base| base.is_absolute()).map(|base| base.join("remigratiewijzer"))
}

/// The copy that is stored in this folder, if there is a sound one.
#[must_use]
pub fn stored(folder: &Path) -> Option<Fetched> {
    let mut text = String::new();
    let read = fs::File::open(folder.join(FILE)).ok()?.take(LARGEST + 1).read_to_string(&mut text).ok()?;
    if read as u64 > LARGEST {
        return None;
    }
    Refreshed::read(&text).fetched().filter(|fetched| Records::parse(&fetched.text).is_ok())
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
        let _ = write(folder, &refreshed.to_string());
    }
    refreshed
}

/// Writes the copy beside the old one and then in its place, so that there is always a whole one.
fn write(folder: &Path, text: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let new = folder.join(format!("{FILE}.new"));
    // What may stand there is a rest of an earlier time, or a link to somewhere else, which must not be followed.
    let _ = fs::remove_file(&new);
    fs::OpenOptions::new().write(true).create_new(true).open(&new)?.write_all(text.as_bytes())?;
    fs::rename(&new, folder.join(FILE))
}
