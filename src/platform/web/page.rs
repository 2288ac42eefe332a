//! The page: its language, its title, where it stands, and what stands in it beside the program.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, MutationObserver, MutationObserverInit};

use super::{element, hold_taps, root, window};
use crate::platform::BesideTexts;

/// Tells the browser the language and the direction of the page.
pub fn set_language(tag: &str, direction: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Asks the browser not to translate the page.
pub fn keep_from_translation() {
    if let Some(root) = root() {
        let _ = root.set_attribute("translate", "no");
        let _ = root.class_list().add_1("notranslate");
    }
}

/// Whether the browser translates the page, which is in the language with this tag. Each browser shows it in another way.
pub fn is_translated(tag: &str) -> bool {
    root().is_some_and(|root| {
        root.class_name().contains("translated-")
            || root.get_attribute("lang").is_none_or(|lang| lang != tag)
            || matches!(root.query_selector("font"), Ok(Some(_)))
    })
}

/// Calls back when the page was changed, which can be a translation.
pub fn on_translation(seen: impl FnMut() + 'static) {
    let callback = Closure::<dyn FnMut()>::new(seen);
    if let (Some(root), Ok(observer)) = (root(), MutationObserver::new(callback.as_ref().unchecked_ref())) {
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        options.set_attribute_filter(&js_sys::Array::of2(&"class".into(), &"lang".into()));
        let _ = observer.observe_with_options(&root, &options);
    }
    callback.forget();
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    #[cfg(feature = "helper")]
    let title = &crate::text::own(title);
    if let Some(page) = window().and_then(|window| window.document()) {
        page.set_title(title);
    }
}

/// What marks a page that shows its screen before the program is there (`crates/site`).
const EARLY: &str = "early";

/// Moves to the top of a new screen and puts the focus on the element with this id, so that a screen reader starts
/// there. The first screen in place of the same one as a page leaves the visitor where they are.
pub fn start_screen_at(id: &str) {
    if let Some(classes) = root().map(|root| root.class_list())
        && classes.contains(EARLY)
    {
        let _ = classes.remove_1(EARLY);
        return;
    }
    hold_taps();
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus(id);
}

/// Puts the focus on the element with this id.
pub fn focus(id: &str) {
    if let Some(target) = element(id).and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        let _ = target.focus();
    }
}

/// Moves to the element with this id, and puts the focus on it.
pub fn jump_to(id: &str) {
    if let Some(target) = element(id) {
        target.scroll_into_view();
    }
    focus(id);
}

/// Width and height of the element with this id, in CSS pixels.
pub fn size_of(id: &str) -> Option<(f64, f64)> {
    let part = element(id)?;
    Some((part.client_width().into(), part.client_height().into()))
}

/// Writes what stands beside the program into the page: `public/boot.js` shows the panic screen when the program stops, and
/// `public/register-sw.js` that there is a newer version or that the app can be kept on the phone.
pub fn write_beside(texts: &BesideTexts) {
    for (id, text) in &texts.words {
        if let Some(part) = element(id) {
            part.set_text_content(Some(text));
        }
    }
    element("panic-restart").map(|link| link.set_attribute("href", &texts.start));
}
