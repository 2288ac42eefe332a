//! Taking answers along: the code in the address, the drawing of one, copying and sharing.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{ask_script, method, navigator, part, window};
use crate::platform::Drawn;

/// The code that the address carried, once. `public/boot.js` has taken it out of there.
pub fn carried() -> Option<String> {
    let window = window()?;
    let take = method(&window, "takeCode")?;
    take.call0(&window).ok()?.as_string().filter(|code| !code.is_empty())
}

/// Where the app is, as in "https://example.org".
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// A text as a QR code; it loads a module of its own.
pub async fn draw(text: String) -> Option<Drawn> {
    Drawn::read(&ask_script("drawCode", &text).await?)
}

fn sharing() -> Option<Function> {
    method(&navigator()?, "share")
}

/// Whether the phone has a way of its own to share.
pub fn can_share() -> bool {
    sharing().is_some()
}

/// Hands a link to the phone's own way to share; `false` if that did not work. That the visitor thought better of it is
/// no failure.
pub async fn share(link: &str) -> bool {
    let what = Object::new();
    let _ = Reflect::set(&what, &"url".into(), &link.into());
    let shared = navigator().zip(sharing()).and_then(|(navigator, share)| share.call1(&navigator, &what).ok());
    let Some(shared) = shared.and_then(|shared| shared.dyn_into::<Promise>().ok()) else { return false };
    match JsFuture::from(shared).await {
        Ok(_) => true,
        Err(error) => Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError"),
    }
}

/// Puts a text on the clipboard; whether that could be done.
pub async fn copy(text: &str) -> bool {
    #[cfg(feature = "helper")]
    let text = &crate::text::own(text);
    let clipboard = navigator().and_then(|navigator| part::<JsValue>(navigator, "clipboard"));
    let written = clipboard.and_then(|clipboard| {
        let write = method(&clipboard, "writeText")?;
        write.call1(&clipboard, &text.into()).ok()?.dyn_into::<Promise>().ok()
    });
    match written {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    }
}
