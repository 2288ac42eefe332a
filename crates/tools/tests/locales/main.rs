//! What translators need: the lists, the states, and a language as a PO file and back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod lists;
mod po;
mod recorded;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the languages.
fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// A copy of it for one test, which may change it; gone when the test ends.
struct Copy(PathBuf);

impl Copy {
    fn new(test: &str) -> Copy {
        let folder = std::env::temp_dir().join(format!("remigratiewijzer-{test}-{}", std::process::id()));
        copy(&locales(), &folder);
        Copy(folder)
    }

    /// Puts other words in place of those in a file, which must be there.
    fn change(&self, name: &str, from: &str, to: &str) {
        let file = self.0.join(name);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{name} has no \"{from}\"");
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Runs the program on a folder: its status, and what it says on both outputs.
fn run(folder: &Path, arguments: &[&str]) -> (u8, String, String) {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let arguments = arguments.iter().map(std::ffi::OsString::from);
    let status = tools::locales::tool::run(arguments, folder, &mut output, &mut errors);
    (status, String::from_utf8(output).unwrap(), String::from_utf8(errors).unwrap())
}
