//! The browser.

mod address;
mod carry;
#[cfg(feature = "helper")]
mod file;
mod keep;
mod leave;
mod load;
mod page;
mod paper;
mod position;
mod tab;
mod visit;
mod voice;

pub use address::*;
pub use carry::*;
#[cfg(feature = "helper")]
pub use file::*;
pub use keep::*;
pub use leave::*;
pub use load::*;
pub use page::*;
pub use paper::*;
pub use position::*;
pub use tab::*;
pub use visit::*;
pub use voice::*;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, EventTarget, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

/// A part of the browser, only if it is really there: what web-sys gives for one that a browser lacks, or forbids, is
/// no such thing, and the first use of it would stop the program.
fn part<T: JsCast>(of: impl AsRef<JsValue>, name: &str) -> Option<T> {
    let part = Reflect::get(of.as_ref(), &name.into()).ok()?;
    part.is_object().then(|| part.unchecked_into())
}

/// A function of a part of the browser, if it has it.
fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

fn navigator() -> Option<JsValue> {
    part(window()?, "navigator")
}

fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

fn listen(target: &EventTarget, name: &str, heard: impl FnMut(JsValue) + 'static) {
    let listener = Closure::<dyn FnMut(JsValue)>::new(heard);
    let _ = target.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// What `public/modules.js` answers when one of its functions is called.
async fn ask_script(function: &str, argument: &str) -> Option<String> {
    let window = window()?;
    let promise: Promise = method(&window, function)?.call1(&window, &argument.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// The time by the clock of the phone, in minutes since 1970.
pub fn moment() -> u64 {
    (js_sys::Date::now() / 60_000.0) as u64
}

/// A number drawn by lot, which fits into a number of JavaScript with much room above it.
pub fn random() -> u64 {
    (js_sys::Math::random() * (1_u64 << 50) as f64) as u64
}

/// The languages the visitor prefers, best first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    let Some(navigator) = navigator() else { return Vec::new() };
    let list = part::<Array>(&navigator, "languages").filter(|list| list.length() > 0);
    // Some have only one.
    let list = list.unwrap_or_else(|| Array::of1(&Reflect::get(&navigator, &"language".into()).unwrap_or_default()));
    list.iter().filter_map(|tag| tag.as_string()).collect()
}
