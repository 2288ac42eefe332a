//! Files that are made to be kept: they go into the folder for what was downloaded.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// How many files of one name there can be.
const MOST: u32 = 99;

/// Writes a file of this name with what an address holds ([`crate::calendar::data`]), and says where it is. Nothing that is
/// there already is written over.
pub fn save_file(name: &str, address: &str) -> Option<String> {
    save_in(&downloads()?, name, address).map(|path| path.to_string_lossy().into_owned())
}

/// The visitor's own folder for what was downloaded. A phone shows its visitor no such folder of an app.
#[cfg(feature = "desktop")]
fn downloads() -> Option<PathBuf> {
    dirs::download_dir().filter(|folder| folder.is_dir()).or_else(dirs::home_dir)
}

#[cfg(not(feature = "desktop"))]
fn downloads() -> Option<PathBuf> {
    None
}

/// Whether there is a folder for such files.
pub fn can_save() -> bool {
    downloads().is_some()
}

fn save_in(folder: &Path, name: &str, address: &str) -> Option<PathBuf> {
    let (_, data) = address.split_once(',')?;
    let text = percent_decode_str(data).decode_utf8().ok()?;
    let (stem, kind) = name.rsplit_once('.')?;
    for number in 1..=MOST {
        let name = if number == 1 { name.to_string() } else { format!("{stem} ({number}).{kind}") };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => return file.write_all(text.as_bytes()).ok().map(|()| path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(_) => return None,
        }
    }
    None
}

/// A window of its own has no field to choose a file with.
///
/// # Errors
/// Always.
#[cfg(feature = "helper")]
pub async fn read_file(_id: &str, _most: u32) -> Result<String, crate::platform::FileError> {
    Err(crate::platform::FileError::Unreadable)
}

/// The window draws by itself.
#[cfg(feature = "helper")]
pub async fn pause() {}

/// There is no address of a file here.
#[cfg(feature = "helper")]
pub fn file_address(_text: &str) -> String {
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::data;
    use std::fs;

    #[test]
    fn a_file_holds_the_words_and_a_second_one_stands_beside_it() {
        let folder = std::env::temp_dir().join(format!("remigratiewijzer-files-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let words = "BEGIN:VCALENDAR\r\nSUMMARY:Zorg & مال, 100 %\r\n";
        let first = save_in(&folder, "plan.ics", &data("text/calendar", words)).unwrap();
        let second = save_in(&folder, "plan.ics", &data("text/calendar", "other")).unwrap();
        assert_eq!(
            (fs::read_to_string(&first).unwrap().as_str(), first.file_name()),
            (words, Some("plan.ics".as_ref()))
        );
        assert_eq!(second.file_name(), Some("plan (2).ics".as_ref()));
        assert_eq!(save_in(&folder.join("none"), "plan.ics", "data:,x"), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
