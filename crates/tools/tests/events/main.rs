//! Events after leaving or after the award: what follows from them, their days, their texts, and the amounts.
//!
//! `UPDATE=1 cargo test --test events` writes `assets/amounts.txt` anew from `data/*.csv`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../support/random.rs"]
mod random;

mod paths;
mod payable;
mod rules;
mod tables;
mod texts;

use std::path::{Path, PathBuf};

/// A path from the root of the project.
fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(below)
}

fn text(below: &str) -> String {
    std::fs::read_to_string(path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
}
