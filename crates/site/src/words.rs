//! The messages of the pages: those of the app, and a few of their own (`locales/<tag>/site.ftl`).

use i18n::{Language, Messages, PARTS, SITE_PART};
use remigratiewijzer::assets;
use remigratiewijzer::texts::Texts;

/// All messages of a language; none if a file is broken, which a test would tell.
pub fn texts(language: Language) -> Texts {
    let parts = PARTS.iter().chain([&SITE_PART]);
    let files = parts.filter_map(|part| assets::embedded(&assets::locale_path(language, part)));
    let files: Vec<String> = files.map(str::to_string).collect();
    Messages::new(language, &files).map_or_else(|_| Texts::empty(), Texts::from)
}
