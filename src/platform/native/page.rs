//! The page in the window: its language, its title, where it stands, and what stands in it beside the program.

use std::cell::{Cell, RefCell};

use super::window;
use crate::platform::BesideTexts;

thread_local! {
    static TITLE: RefCell<String> = const { RefCell::new(String::new()) };
    static MAP: Cell<Option<(f64, f64)>> = const { Cell::new(None) };
}

/// Tells the page its language and direction, and remembers a language that is not the one the system would get.
pub fn set_language(tag: &str, direction: &str) {
    window::run(&format!("native.language({tag:?}, {direction:?})"));
    #[cfg(any(feature = "desktop", feature = "mobile"))]
    remember(tag);
}

#[cfg(any(feature = "desktop", feature = "mobile"))]
fn remember(tag: &str) {
    use super::home;
    let of_system: Vec<String> = sys_locale::get_locales().collect();
    if i18n::Language::negotiate(&of_system).tag() == tag {
        home::erase(home::LANGUAGE);
    } else {
        // If it cannot be kept, it is chosen again the next time.
        let _ = home::write(home::LANGUAGE, tag);
    }
}

/// Nothing translates the window.
pub fn keep_from_translation() {}

/// Nothing translates the window.
pub fn is_translated(_tag: &str) -> bool {
    false
}

/// Nothing translates the window.
pub fn on_translation(_seen: impl FnMut() + 'static) {}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    TITLE.replace(title.to_string());
    window::set_title(title);
    window::run(&format!("native.title({title:?})"));
}

/// The title of the screen that was drawn last.
pub fn title() -> String {
    TITLE.with_borrow(Clone::clone)
}

/// Moves to the top of a new screen and puts the focus on the element with this id, so that a screen reader starts there.
pub fn start_screen_at(id: &str) {
    window::run(&format!("native.start({id:?})"));
}

/// Puts the focus on the element with this id.
pub fn focus(id: &str) {
    window::run(&format!("native.focus({id:?})"));
}

/// Moves to the element with this id, and puts the focus on it.
pub fn jump_to(id: &str) {
    window::run(&format!("native.jump({id:?})"));
}

/// Width and height of the element with this id, in CSS pixels: the map is measured by the page, all else is as wide as the
/// window.
pub fn size_of(id: &str) -> Option<(f64, f64)> {
    if id == "map" { MAP.get() } else { window::size() }
}

/// Takes what the page measured: an id, a width and a height.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub(super) fn sized(told: &str) {
    let mut numbers = told.split(' ').skip(1).map(|number| number.parse::<f64>().unwrap_or_default());
    let size = numbers.next().zip(numbers.next());
    // While it is folded away it has no size.
    MAP.set(size.filter(|(width, height)| *width > 0.0 && *height > 0.0));
}

/// Writes what the panic screen says into the page, in the language of the visitor.
pub fn write_beside(texts: &BesideTexts) {
    for (id, text) in &texts.words {
        window::run(&format!("native.beside({id:?}, {text:?})"));
    }
}
