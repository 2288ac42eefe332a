//! A phone or a computer, without a browser around the app. Everything the app needs is inside it.

use std::cell::RefCell;
use std::sync::Mutex;

use super::{Fix, LoadError, NoFix, PanicTexts, StorageError};
use places::feed::fetch::Limits;
use places::feed::store;
use places::{Fetched, Known, Refreshed};

/// The languages the visitor prefers, best first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    let tag = |value: String| value.split('.').next().map(|tag| tag.replace('_', "-"));
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok().and_then(tag)).collect()
}

static ANSWERS: Mutex<Option<String>> = Mutex::new(None);

/// Keeps the answers until the app is closed.
///
/// # Errors
/// Where an earlier failure left the memory unusable.
pub fn save(text: &str) -> Result<(), StorageError> {
    *ANSWERS.lock().map_err(|_| StorageError)? = Some(text.to_string());
    Ok(())
}

/// The answers kept since the app was opened.
pub fn saved() -> Option<String> {
    ANSWERS.lock().ok()?.clone()
}

/// Erases what was kept.
pub fn erase() {
    if let Ok(mut kept) = ANSWERS.lock() {
        *kept = None;
    }
}

/// Text files of the app, from inside the program.
///
/// # Errors
/// The first that the program was built without.
pub async fn load_texts(paths: Vec<String>) -> Result<Vec<String>, LoadError> {
    let found = |path: String| crate::assets::embedded(&path).map(str::to_string).ok_or(LoadError { path });
    paths.into_iter().map(found).collect()
}

/// The last good copy of the feed of places on this device, if there is one.
pub async fn kept_places() -> Option<Fetched> {
    store::stored(&store::folder()?)
}

/// Asks the server whether there are newer places, and keeps them if there are. Its address is that of `PLACES_FEED`
/// when the program was built; without one there is nobody to ask.
pub async fn refresh_places(known: Known) -> Refreshed<String> {
    let address = option_env!("PLACES_FEED").unwrap_or_default();
    let folder = store::folder();
    match store::refresh_and_store(folder.as_deref(), address, &known, Limits::default()).await {
        Refreshed::New(fetched) => Refreshed::New(fetched),
        Refreshed::Unchanged => Refreshed::Unchanged,
        Refreshed::Refused(why) => Refreshed::Refused(why.to_string()),
    }
}

/// The window has no language of its own; each screen carries it.
pub fn set_language(_tag: &str, _direction: &str) {}

/// The window keeps its title.
pub fn set_title(_title: &str) {}

/// The window starts each screen at its top.
pub fn start_screen_at(_id: &str) {}

/// The window keeps its focus.
pub fn focus(_id: &str) {}

/// There is no voice here.
pub fn has_voice(_language: &str) -> bool {
    false
}

/// No voices will come.
pub fn on_voices(_found: impl FnMut() + 'static) {}

/// There is no voice here.
pub fn read_aloud(_id: &str, _language: &str) {}

/// There is no voice here.
pub fn stop_reading() {}

/// There is no panic screen here; the device tells about a failed program itself.
pub fn write_panic_screen(_texts: &PanicTexts) {}

/// The app cannot ask where it is.
pub fn can_locate() -> bool {
    false
}

/// The app cannot ask where it is.
///
/// # Errors
/// Always.
pub async fn locate() -> Result<Fix, NoFix> {
    Err(NoFix::Unavailable)
}

/// The window does not tell how wide a part of it is.
pub fn size_of(_id: &str) -> Option<(f64, f64)> {
    None
}

static ADDRESSES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The address of the screen, as the browser would show it.
pub fn address() -> String {
    let last = ADDRESSES.lock().ok().and_then(|addresses| addresses.last().cloned());
    last.unwrap_or_else(|| "/".to_string())
}

/// Remembers another address.
pub fn push_address(address: &str) {
    if let Ok(mut addresses) = ADDRESSES.lock() {
        addresses.push(address.to_string());
    }
}

/// Remembers another address in place of this one.
pub fn replace_address(address: &str) {
    if let Ok(mut addresses) = ADDRESSES.lock() {
        addresses.pop();
        addresses.push(address.to_string());
    }
}

thread_local! {
    static CHANGED: RefCell<Option<Box<dyn FnMut()>>> = const { RefCell::new(None) };
}

/// Goes back to the address before; `false` where there is none.
pub fn go_back() -> bool {
    let gone = ADDRESSES.lock().is_ok_and(|mut addresses| addresses.len() > 1 && addresses.pop().is_some());
    if gone {
        CHANGED.with_borrow_mut(|changed| changed.iter_mut().for_each(|changed| changed()));
    }
    gone
}

/// Calls back when going back changed the address.
pub fn on_address_change(changed: impl FnMut() + 'static) {
    CHANGED.with_borrow_mut(|kept| *kept = Some(Box::new(changed)));
}
