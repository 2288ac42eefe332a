//! The files the app needs beside its own code: style, pictograms, messages, places.

use dioxus::prelude::*;

use i18n::Language;

/// The style, in the head of the page from the start.
pub static STYLE: Asset = asset!("/assets/main.css", AssetOptions::css().with_static_head(true));
/// What the helper's view adds to it.
#[cfg(feature = "helper")]
pub static HELPER_STYLE: Asset = asset!("/assets/helper.css", AssetOptions::css().with_static_head(true));
/// The pictograms, one family (Lucide, ISC licence).
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub static ICONS: Asset = asset!("/assets/icons.svg");
/// The same, as the page in a window asks for them.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub static ICONS: &str = "/inside/icons.svg";
/// The places: postcodes, towns, municipalities.
pub static PLACES: Asset = asset!("/assets/places/directory.txt");
/// The people and organisations that help, and where they are.
pub static RECORDS: Asset = asset!("/assets/places/records.txt");
/// The provinces, as the map shows them.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub static MAP: Asset = asset!("/assets/places/netherlands.svg");
/// The same, as the page in a window asks for it.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub static MAP: &str = "/inside/netherlands.svg";
/// The tables of amounts of earlier years.
pub static AMOUNTS: Asset = asset!("/assets/amounts.txt");
/// The messages of every language.
pub static LOCALES: Asset = asset!("/locales");

/// Whether the files lie on a server, beside the program. A native program has them inside.
const IN_BROWSER: bool = cfg!(all(feature = "web", target_family = "wasm"));

/// The address of one file of a language.
pub fn locale_path(language: Language, part: &str) -> String {
    if IN_BROWSER { format!("{LOCALES}/{language}/{part}.ftl") } else { format!("{language}/{part}.ftl") }
}

/// The address of the places.
pub fn places_path() -> String {
    if IN_BROWSER { PLACES.to_string() } else { "places".to_string() }
}

/// The address of who helps, as shipped.
pub fn records_path() -> String {
    if IN_BROWSER { RECORDS.to_string() } else { "records".to_string() }
}

/// The address of the tables of amounts.
pub fn amounts_path() -> String {
    if IN_BROWSER { AMOUNTS.to_string() } else { "amounts".to_string() }
}

/// A drawing that is part of a native program.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub fn drawing(name: &str) -> Option<&'static str> {
    match name {
        "icons.svg" => Some(include_str!("../assets/icons.svg")),
        "netherlands.svg" => Some(include_str!("../assets/places/netherlands.svg")),
        _ => None,
    }
}

/// A file that is part of a native program.
#[cfg(not(all(feature = "web", target_family = "wasm")))]
pub fn embedded(path: &str) -> Option<&'static str> {
    match path {
        "places" => Some(include_str!("../assets/places/directory.txt")),
        "amounts" => Some(include_str!("../assets/amounts.txt")),
        "records" => Some(include_str!("../assets/places/records.txt")),
        _ => i18n::embedded(path),
    }
}
