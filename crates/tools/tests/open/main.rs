//! The open data: what is published is what its schemas say, and what the program does.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where something is not as it must be")]

mod regelrecht;
mod schemas;
mod told;

use std::sync::LazyLock;

use serde_json::Value;
use tools::open::{Ingredients, files};

/// Every file, made once.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let from = Ingredients::read(&support::path("")).unwrap_or_else(|error| panic!("{error}"));
    files(&from).unwrap_or_else(|error| panic!("{error}"))
});

/// The text of a file.
fn text(name: &str) -> &'static str {
    let found = FILES.iter().find(|(file, _)| file == name);
    found.map(|(_, text)| text.as_str()).unwrap_or_else(|| panic!("there is no {name}"))
}

/// A file as JSON.
fn json(name: &str) -> Value {
    serde_json::from_str(text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}
