//! What the directory of help nearby holds, and what it finds.
//!
//! `UPDATE=1 cargo test -p places` writes `assets/places/*.txt` and `public/feed/places.json` anew from `data/*.csv`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod compile;
mod counters;
mod directory;
mod filter;
mod finding;
mod help;
mod outline;
mod people;
mod place;
mod records;
mod robust;
mod sources;
mod table;
mod towns;

use places::{Directory, LookUp, Spot};
use std::sync::OnceLock;
use support::{path, text};

/// The directory as the app reads it.
fn directory() -> &'static Directory {
    static DIRECTORY: OnceLock<Directory> = OnceLock::new();
    DIRECTORY.get_or_init(|| {
        Directory::parse(&text("assets/places/directory.txt")).unwrap_or_else(|error| panic!("{error}"))
    })
}

/// The one spot that `typed` stands for.
fn the(typed: &str) -> Spot {
    match directory().look_up(typed) {
        LookUp::Found(spot) => spot,
        other => panic!("`{typed}` should be one spot, but is {other:?}"),
    }
}

/// The municipalities of all spots that `typed` may stand for.
fn municipalities(typed: &str) -> Vec<String> {
    let spots = match directory().look_up(typed) {
        LookUp::Found(spot) => vec![spot],
        LookUp::Several(spots) => spots,
        _ => Vec::new(),
    };
    spots.into_iter().filter_map(|spot| spot.municipality).map(|municipality| municipality.name).collect()
}
