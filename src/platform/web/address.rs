//! The address bar, and what "back" leads to.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::History;

use super::{listen, part, window};
use crate::platform::memory;

/// The history of the browser; without one, the addresses are in our own memory.
fn bar() -> Option<History> {
    let bar: History = part(window()?, "history")?;
    Reflect::get(&bar, &"pushState".into()).is_ok_and(|push| push.is_function()).then_some(bar)
}

/// The address of the screen, from the root of the site, with what follows a question mark.
pub fn address() -> String {
    memory::address().unwrap_or_else(|| {
        let location = window().map(|window| window.location());
        let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
            location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
        };
        part(web_sys::Location::pathname) + &part(web_sys::Location::search)
    })
}

/// The place of this entry of the history, if it was given one.
pub fn place() -> Option<u64> {
    let Some(bar) = bar() else { return memory::place() };
    let place = bar.state().ok()?.as_f64()?;
    (place >= 0.0).then_some(place as u64)
}

fn state_of(place: Option<u64>) -> JsValue {
    place.map_or(JsValue::NULL, |place| JsValue::from_f64(place as f64))
}

/// Shows another address at another place, from which "back" leads to this one.
pub fn push_address(address: &str, place: Option<u64>) {
    match bar() {
        Some(bar) => drop(bar.push_state_with_url(&state_of(place), "", Some(address))),
        None => memory::push_address(address, place),
    }
}

/// Shows another address in place of this one.
pub fn replace_address(address: &str, place: Option<u64>) {
    match bar() {
        Some(bar) => drop(bar.replace_state_with_url(&state_of(place), "", Some(address))),
        None => memory::replace_address(address, place),
    }
}

/// Goes back to the address before; `false` if there is none.
pub fn go_back() -> bool {
    match bar() {
        Some(bar) => bar.length().is_ok_and(|length| length > 1) && bar.back().is_ok(),
        None => memory::go_back(),
    }
}

/// Calls back when the browser's back or forward changed the address.
pub fn on_address_change(mut changed: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    if bar().is_none() {
        memory::replace_address(&address(), None);
        return memory::on_address_change(changed);
    }
    listen(&window, "popstate", move |_| changed());
}
