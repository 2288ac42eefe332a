//! What differs between a browser and a phone or computer: storage, files, speech, the address bar, today's date.
//! One small face; `web` and `native` are its two sides, with a file of the same name for each capability. Outside a browser
//! it is always `native`, even if the feature `web` is on: tests, and the program that writes the pages which are readable
//! before the app is there.

#[cfg(feature = "web")]
mod memory;
#[cfg(feature = "web")]
#[cfg_attr(
    not(target_family = "wasm"),
    allow(dead_code, unused_imports, reason = "only compiled here, so that it is checked")
)]
mod web;
#[cfg(all(feature = "web", target_family = "wasm"))]
pub use web::*;

#[cfg(not(all(feature = "web", target_family = "wasm")))]
mod native;
#[cfg(not(all(feature = "web", target_family = "wasm")))]
pub use native::*;

use std::fmt;

use law::date::Date;
use places::Position;

/// Today, in the Netherlands.
pub fn today() -> Date {
    clock::now().day
}

/// How late it is in the Netherlands, in minutes after midnight.
pub fn minutes() -> u16 {
    clock::now().minutes
}

/// A file of the app itself could not be loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadError {
    /// Its address.
    pub path: String,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} could not be loaded; check the connection and load the page again", self.path)
    }
}

impl std::error::Error for LoadError {}

/// The storage of this browser is full, or forbidden.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StorageError;

/// A QR code, without the quiet zone around it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawn {
    /// How many squares it is wide and high.
    pub size: u16,
    /// Its dark squares as a path of SVG.
    pub path: String,
}

impl Drawn {
    /// As what draws it writes it (`crates/qr`).
    fn read(text: &str) -> Option<Drawn> {
        let (size, path) = text.split_once(' ')?;
        Some(Drawn { size: size.parse().ok()?, path: path.to_string() })
    }
}

/// What the parts of the page beside the program say, in the language that was loaded last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BesideTexts {
    /// The id of each part in `index.html`, and its words.
    pub words: Vec<(&'static str, String)>,
    /// The address at which one starts again.
    pub start: String,
}

/// Where the phone takes itself to be.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fix {
    /// The point.
    pub position: Position,
    /// How far off that may be, in metres: the phone is 95 % sure.
    pub metres: f64,
}

/// Why the phone does not say where it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoFix {
    /// The visitor said no, now or before, or the phone forbids it.
    Refused,
    /// The phone does not know.
    Unavailable,
    /// It took too long.
    TimedOut,
}

/// Why a file that was chosen cannot be read.
#[cfg(feature = "helper")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileError {
    /// It is larger than allowed.
    TooLarge,
    /// There is none, or it is no text.
    Unreadable,
}
