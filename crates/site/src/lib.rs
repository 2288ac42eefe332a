//! What a host serves beside the app, written when the web app is built:
//!
//! * [`screens`]: the app's public screens as pages that are readable before the program is there. They are drawn by the app
//!   itself, with `dioxus-ssr`; `public/boot.js` puts the app in their place.
//! * [`mod@reference`]: pages that need no program: the conditions of the Act, each scheme, each event, phone numbers. They are
//!   drawn from the same data, messages and parts.
//! * [`brochure`]: the conditions and the schemes as brochures to print, with Dutch beside the language.
//! * [`page`]: both as files, from the `index.html` that `dx` made; [`boot`] says in other languages what that says in Dutch.
//! * [`hosts`]: the addresses and headers for several servers, from one source.

pub mod boot;
pub mod brochure;
pub mod hosts;
pub mod page;
pub mod reference;
pub mod screens;
pub mod words;

use i18n::Language;

/// A page in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    /// Its language.
    pub language: Language,
    /// What stands behind the language in its address, as in `law/keep-aow`; empty for the start.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What a search engine shows of it.
    pub description: String,
    /// What stands on it, as HTML.
    pub html: String,
    /// Whether the app takes its place when the program is there.
    pub app: bool,
}

impl Page {
    /// Its address, from the root of the site.
    pub fn address(&self) -> String {
        address(self.language, &self.path)
    }
}

/// The address of a page, from the root of the site.
pub fn address(language: Language, path: &str) -> String {
    if path.is_empty() { format!("/{language}") } else { format!("/{language}/{path}") }
}

/// Every page, in every language.
pub fn pages() -> Vec<Page> {
    Language::all()
        .flat_map(|language| {
            let pages = screens::pages(language).into_iter();
            pages.chain(reference::pages(language)).chain(brochure::pages(language))
        })
        .collect()
}

/// Every page, drawn once for all tests.
#[cfg(test)]
fn drawn() -> &'static [Page] {
    static DRAWN: std::sync::LazyLock<Vec<Page>> = std::sync::LazyLock::new(pages);
    &DRAWN
}
