//! The browser.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Geolocation, HtmlElement, PositionError, PositionOptions, Response, SpeechSynthesis,
    SpeechSynthesisUtterance, Storage, Window,
};

use super::{Fix, LoadError, NoFix, PanicTexts, StorageError};
use places::{Fetched, Known, Position, Refreshed};

/// The one key under which answers are kept, for this tab only.
const KEY: &str = "answers";

fn window() -> Option<Window> {
    web_sys::window()
}

fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

/// The languages the visitor prefers, best first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    let list = window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

/// Keeps the answers until the tab is closed.
///
/// # Errors
/// Where the browser forbids storage or it is full.
pub fn save(text: &str) -> Result<(), StorageError> {
    storage().and_then(|storage| storage.set_item(KEY, text).ok()).ok_or(StorageError)
}

/// The answers kept in this tab.
pub fn saved() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Erases what was kept.
pub fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

/// Text files of the app, loaded at the same time.
///
/// # Errors
/// The first that cannot be fetched, or that the server does not have.
pub async fn load_texts(paths: Vec<String>) -> Result<Vec<String>, LoadError> {
    // A promise runs from the moment it is made.
    let promises: Vec<_> = paths.iter().map(|path| window().map(|window| window.fetch_with_str(path))).collect();
    let mut texts = Vec::with_capacity(paths.len());
    for (promise, path) in promises.into_iter().zip(paths) {
        let text = match promise {
            Some(promise) => text_of(promise).await.ok().flatten(),
            None => None,
        };
        texts.push(text.ok_or(LoadError { path })?);
    }
    Ok(texts)
}

async fn text_of(promise: js_sys::Promise) -> Result<Option<String>, JsValue> {
    let response: Response = JsFuture::from(promise).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}

/// What `public/feed.js` answers when one of its functions is called.
async fn ask_feed(function: &str, argument: &str) -> Option<String> {
    let window = window()?;
    let function: js_sys::Function = js_sys::Reflect::get(&window, &function.into()).ok()?.dyn_into().ok()?;
    let promise: js_sys::Promise = function.call1(&window, &argument.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// The last good copy of the feed of places on this phone, if there is one.
pub async fn kept_places() -> Option<Fetched> {
    Refreshed::read(&ask_feed("keptPlaces", "").await?).fetched()
}

/// Asks the server whether there are newer places, and keeps them if there are. Only where the visitor has opened the
/// places: it loads a module of its own.
pub async fn refresh_places(known: Known) -> Refreshed<String> {
    Refreshed::read(&ask_feed("refreshPlaces", &known.to_string()).await.unwrap_or_default())
}

/// Tells the browser the language and the direction of the page.
pub fn set_language(tag: &str, direction: &str) {
    if let Some(root) = window().and_then(|window| window.document()).and_then(|page| page.document_element()) {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(page) = window().and_then(|window| window.document()) {
        page.set_title(title);
    }
}

/// Moves to the top of a new screen and puts the focus on the element with this id, so that a screen reader starts
/// there.
pub fn start_screen_at(id: &str) {
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

/// Width and height of the element with this id, in CSS pixels.
pub fn size_of(id: &str) -> Option<(f64, f64)> {
    let part = element(id)?;
    Some((part.client_width().into(), part.client_height().into()))
}

/// How long the phone may take to find out where it is, in milliseconds; the time for asking the visitor not counted.
const PATIENCE: u32 = 20_000;

/// A position found this long ago is still good, in milliseconds.
const STILL_GOOD: u32 = 600_000;

fn geolocation() -> Option<Geolocation> {
    // Over plain http a browser refuses without asking.
    window().filter(Window::is_secure_context)?.navigator().geolocation().ok()
}

/// Whether the phone can be asked where it is.
pub fn can_locate() -> bool {
    geolocation().is_some()
}

/// Asks the phone where it is, after the visitor's leave.
///
/// # Errors
/// Where the visitor refuses, or the phone cannot tell or not in time.
pub async fn locate() -> Result<Fix, NoFix> {
    let geolocation = geolocation().ok_or(NoFix::Unavailable)?;
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(STILL_GOOD);
    let promise = js_sys::Promise::new(&mut |found, failed| {
        let _ = geolocation.get_current_position_with_error_callback_and_options(&found, Some(&failed), &options);
    });
    match JsFuture::from(promise).await {
        Ok(found) => {
            let coords = found.unchecked_into::<web_sys::Position>().coords();
            Ok(Fix { position: Position::new(coords.latitude(), coords.longitude()), metres: coords.accuracy() })
        }
        Err(error) => Err(match error.unchecked_into::<PositionError>().code() {
            PositionError::PERMISSION_DENIED => NoFix::Refused,
            PositionError::TIMEOUT => NoFix::TimedOut,
            _ => NoFix::Unavailable,
        }),
    }
}

fn speech() -> Option<SpeechSynthesis> {
    window()?.speech_synthesis().ok()
}

/// Whether the phone has a voice for a language, as in "tr".
pub fn has_voice(language: &str) -> bool {
    let Some(speech) = speech() else {
        return false;
    };
    let speaks = |voice: JsValue| {
        let tag = voice.dyn_into::<web_sys::SpeechSynthesisVoice>().map(|voice| voice.lang());
        tag.is_ok_and(|tag| tag.split(['-', '_']).next().is_some_and(|first| first.eq_ignore_ascii_case(language)))
    };
    speech.get_voices().iter().any(speaks)
}

/// Calls back when the phone has found its voices, which can take a while.
pub fn on_voices(found: impl FnMut() + 'static) {
    if let Some(speech) = speech() {
        let callback = Closure::<dyn FnMut()>::new(found);
        speech.set_onvoiceschanged(Some(callback.as_ref().unchecked_ref()));
        callback.forget();
    }
}

/// Reads aloud the text of the element with this id.
pub fn read_aloud(id: &str, language: &str) {
    let text = element(id).and_then(|part| part.dyn_into::<HtmlElement>().ok()).map(|part| part.inner_text());
    if let (Some(speech), Some(text)) = (speech(), text)
        && let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&text)
    {
        speech.cancel();
        utterance.set_lang(language);
        utterance.set_rate(0.9);
        speech.speak(&utterance);
    }
}

/// Stops reading aloud.
pub fn stop_reading() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// Writes what the panic screen must say into the page, where `public/boot.js` shows it when the program stops: nothing
/// of the program runs any more by then.
pub fn write_panic_screen(texts: &PanicTexts) {
    let set = |id: &str, text: &str| element(id).map(|part| part.set_text_content(Some(text)));
    set("panic-title", &texts.title);
    set("panic-text", &texts.text);
    set("panic-restart", &texts.restart);
    element("panic-restart").map(|link| link.set_attribute("href", &texts.start));
}

fn bar() -> Option<web_sys::History> {
    window()?.history().ok()
}

/// The address of the screen, from the root of the site, with what follows a question mark.
pub fn address() -> String {
    let location = window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    part(web_sys::Location::pathname) + &part(web_sys::Location::search)
}

/// Shows another address, from which "back" leads to this one.
pub fn push_address(address: &str) {
    if let Some(bar) = bar() {
        let _ = bar.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Shows another address in place of this one.
pub fn replace_address(address: &str) {
    if let Some(bar) = bar() {
        let _ = bar.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Goes back to the address before; `false` where there is none.
pub fn go_back() -> bool {
    match bar() {
        Some(bar) if bar.length().is_ok_and(|length| length > 1) => bar.back().is_ok(),
        _ => false,
    }
}

/// Calls back when the browser's back or forward changed the address.
pub fn on_address_change(changed: impl FnMut() + 'static) {
    if let Some(window) = window() {
        let listener = Closure::<dyn FnMut()>::new(changed);
        let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
        listener.forget();
    }
}
