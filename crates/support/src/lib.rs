//! What the tests of several crates share: choices that are random and yet the same in every run, random text, and the
//! files of the project. No program depends on it.

#![allow(clippy::panic, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

pub use fastrand::Rng;

/// Choices that tests make all the time. A generator comes from `Rng::with_seed`, so that a failure can be repeated.
pub trait Choose {
    /// One of these.
    fn pick<T: Clone>(&mut self, list: &[T]) -> T;

    /// True so many times in a hundred.
    fn percent(&mut self, percent: u8) -> bool;
}

impl Choose for Rng {
    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.usize(..list.len())].clone()
    }

    fn percent(&mut self, percent: u8) -> bool {
        self.u8(..100) < percent
    }
}

/// Digits of several scripts, separators, letters, marks that nobody sees, and what surrounds ASCII.
const LETTERS: &str = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１９²½ -+./,:;=?\"'{}[]<>%\\abcxyzABNLTRMİıßéñçшالعربية\u{200f}\u{200e}\u{2066}\u{0}\t\r\n\u{a0}\u{feff}\u{301}😀\u{10ffff}";

/// Text of at most so many letters, of the kind that people, keyboards and broken files produce.
pub fn garbage(random: &mut Rng, longest: usize) -> String {
    let letters: Vec<char> = LETTERS.chars().collect();
    (0..random.usize(..=longest)).map(|_| random.pick(&letters)).collect()
}

/// A file or folder of the project, by its path from the root.
pub fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(below)
}

/// The text of a file of the project.
///
/// # Panics
///
/// If it cannot be read; the message names it.
pub fn text(below: &str) -> String {
    std::fs::read_to_string(path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
}
