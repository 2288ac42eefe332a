//! A phone or a computer, without a browser around the app. Everything the app needs is inside it.

use std::cell::RefCell;
use std::sync::Mutex;

use super::{BesideTexts, Drawn, Fix, LoadError, NoFix, StorageError};
use places::feed::fetch::Limits;
use places::feed::store;
use places::{Fetched, Known, Refreshed};

use std::time::{SystemTime, UNIX_EPOCH};

pub use super::memory::{go_back, on_address_change, place, push_address, replace_address};

/// The time by the clock of the device, in minutes since 1970.
pub fn moment() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs() / 60)
}

/// A number that is another each time.
pub fn random() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| u64::from(passed.subsec_nanos()))
}

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

/// Nothing translates the window.
pub fn keep_from_translation() {}

/// Nothing translates the window.
pub fn is_translated(_tag: &str) -> bool {
    false
}

/// Nothing translates the window.
pub fn on_translation(_seen: impl FnMut() + 'static) {}

/// A window of its own has no helper's view to come back to.
pub fn save_mode(_text: &str) {}

/// Nothing was switched on.
#[cfg(feature = "helper")]
pub fn saved_mode() -> Option<String> {
    None
}

/// Nothing was switched on.
#[cfg(feature = "helper")]
pub fn erase_mode() {}

/// A window of its own has no field to choose a file with.
///
/// # Errors
/// Always.
#[cfg(feature = "helper")]
pub async fn read_file(_id: &str, _most: u32) -> Result<String, super::FileError> {
    Err(super::FileError::Unreadable)
}

/// The window draws by itself.
#[cfg(feature = "helper")]
pub async fn pause() {}

/// There is no address of a file here.
#[cfg(feature = "helper")]
pub fn file_address(_text: &str) -> String {
    String::new()
}

thread_local! {
    static TITLE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The window keeps its own title; that of the screen goes into the page that is written of it.
pub fn set_title(title: &str) {
    TITLE.replace(title.to_string());
}

/// The title of the screen that was drawn last.
pub fn title() -> String {
    TITLE.with_borrow(Clone::clone)
}

/// The window tells one tap from two.
pub fn hold_taps() {}

/// The window starts each screen at its top.
pub fn start_screen_at(_id: &str) {}

/// The window keeps its focus.
pub fn focus(_id: &str) {}

/// The window stays where it is.
pub fn jump_to(_id: &str) {}

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

/// There is no voice here.
pub fn speak(_text: &str, _language: &str) {}

/// There is no clipboard here.
pub async fn copy(_text: &str) -> bool {
    false
}

/// There is no printer here.
pub fn print() {}

/// There is no printer here.
pub fn on_print(_heard: impl FnMut() + 'static) {}

/// Nothing stands beside the window; the device tells about a failed program itself.
pub fn write_beside(_texts: &BesideTexts) {}

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

/// The address of the screen, as the browser would show it.
pub fn address() -> String {
    super::memory::address().unwrap_or_else(|| "/".to_string())
}

/// The window is never left and come back to.
pub fn on_come_back(_come_back: impl FnMut() + 'static) {}

/// There are no other tabs.
pub fn tell_erased(_id: u64) {}

/// There are no other tabs.
pub fn on_erased(_erased: impl FnMut(u64) + 'static) {}

/// No address carries a code.
pub fn carried() -> Option<String> {
    None
}

/// The app has no address.
pub fn origin() -> String {
    String::new()
}

/// A text as a QR code.
pub async fn draw(text: String) -> Option<Drawn> {
    Drawn::read(&qr::draw(&text)?.to_string())
}

/// There is nothing to share with.
pub fn can_share() -> bool {
    false
}

/// There is nothing to share with.
pub async fn share(_link: &str) -> bool {
    false
}

/// Answers are kept until the app is closed, and not longer.
pub fn can_keep() -> bool {
    false
}

/// Answers are kept until the app is closed, and not longer.
///
/// # Errors
/// Always.
pub fn keep(_text: &str) -> Result<(), StorageError> {
    Err(StorageError)
}

/// Nothing is kept longer.
pub fn kept_here() -> Option<String> {
    None
}

/// Nothing is kept longer.
pub fn erase_kept() {}

/// The address of the page that says nothing of the app, in the pages that are drawn here for browsers.
pub fn blank() -> &'static str {
    "/blank.html"
}

/// The window stays; what was erased leaves the start.
pub fn leave() {}
