//! Events after leaving or after the award: what follows from them, their days, their texts, and the amounts.
//!
//! `UPDATE=1 cargo test -p tools --test events` writes `assets/amounts.txt` anew from `data/*.csv`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod paths;
mod payable;
mod rules;
mod tables;
mod texts;

use support::{path, text};
