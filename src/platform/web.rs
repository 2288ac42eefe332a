//! The browser.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Geolocation, History, HtmlElement, MutationObserver, MutationObserverInit, PositionError, PositionOptions,
    RequestCache, RequestInit, Response, SpeechSynthesis, SpeechSynthesisUtterance, Window,
};

use super::visit::hold_taps;
use super::{BesideTexts, Fix, LoadError, NoFix, memory};
use places::{Fetched, Known, Position, Refreshed};

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// A part of the browser, only where it is really there: what web-sys gives for one that a browser lacks, or forbids, is
/// no such thing, and the first use of it would stop the program.
pub(super) fn part<T: JsCast>(of: impl AsRef<JsValue>, name: &str) -> Option<T> {
    let part = Reflect::get(of.as_ref(), &name.into()).ok()?;
    part.is_object().then(|| part.unchecked_into())
}

/// A function of a part of the browser, where it has it.
pub(super) fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

pub(super) fn navigator() -> Option<JsValue> {
    part(window()?, "navigator")
}

fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
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

/// Text files of the app, loaded at the same time.
///
/// # Errors
/// The first that cannot be fetched, or that the server does not have.
pub async fn load_texts(paths: Vec<String>) -> Result<Vec<String>, LoadError> {
    // What is asked for is on its way from here on.
    let answers: Vec<_> = paths.iter().map(|path| ask_for(path, RequestCache::Default)).collect();
    let mut texts = Vec::with_capacity(paths.len());
    for (answer, path) in answers.into_iter().zip(paths) {
        let mut text = text_of(answer).await;
        // The browser may keep a broken copy, for instance an error that a server said to keep.
        if text.is_none() {
            text = text_of(ask_for(&path, RequestCache::Reload)).await;
        }
        texts.push(text.ok_or(LoadError { path })?);
    }
    Ok(texts)
}

fn ask_for(path: &str, cache: RequestCache) -> Option<JsFuture> {
    let options = RequestInit::new();
    options.set_cache(cache);
    Some(window()?.fetch_with_str_and_init(path, &options).into())
}

/// What an answer says; nothing where it is an error, or the page of one.
async fn text_of(answer: Option<JsFuture>) -> Option<String> {
    let response: Response = answer?.await.ok()?.dyn_into().ok()?;
    let is_page =
        response.headers().get("Content-Type").ok().flatten().is_some_and(|kind| kind.starts_with("text/html"));
    if !response.ok() || is_page {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// What `public/modules.js` answers when one of its functions is called.
pub(super) async fn ask_script(function: &str, argument: &str) -> Option<String> {
    let window = window()?;
    let promise: Promise = method(&window, function)?.call1(&window, &argument.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// The last good copy of the feed of places on this phone, if there is one.
pub async fn kept_places() -> Option<Fetched> {
    Refreshed::read(&ask_script("keptPlaces", "").await?).fetched()
}

/// Asks the server whether there are newer places, and keeps them if there are. Only where the visitor has opened the
/// places: it loads a module of its own.
pub async fn refresh_places(known: Known) -> Refreshed<String> {
    Refreshed::read(&ask_script("refreshPlaces", &known.to_string()).await.unwrap_or_default())
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

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

/// How long the phone may take to find out where it is, in milliseconds; the time for asking the visitor not counted.
const PATIENCE: u32 = 20_000;

/// A position found this long ago is still good, in milliseconds.
const STILL_GOOD: u32 = 600_000;

fn geolocation() -> Option<Geolocation> {
    // Over plain http a browser refuses without asking.
    window().filter(Window::is_secure_context)?;
    part(navigator()?, "geolocation")
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
    let promise = Promise::new(&mut |found, failed| {
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
    part(window()?, "speechSynthesis")
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

/// Reads aloud the text of the element with this id, from its heading on, a line at a time with a pause after each.
pub fn read_aloud(id: &str, language: &str) {
    let text_of = |id| element(id)?.dyn_into::<HtmlElement>().ok().map(|part| part.inner_text());
    let text: String = text_of(id).unwrap_or_default();
    let heading = text_of("heading").unwrap_or_default();
    let from = text.find(heading.trim()).unwrap_or_default();
    say(text.get(from..).unwrap_or_default().lines(), language);
}

/// Reads these words aloud.
pub fn speak(text: &str, language: &str) {
    say(std::iter::once(text), language);
}

/// Says these pieces one after the other.
fn say<'a>(pieces: impl Iterator<Item = &'a str>, language: &str) {
    let Some(speech) = speech() else { return };
    speech.cancel();
    for piece in pieces.filter(|piece| !piece.trim().is_empty()) {
        #[cfg(feature = "helper")]
        let piece = &crate::text::own(piece);
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(piece) else { return };
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

/// Opens the browser's own way to print, when all that runs has ended: what is about to be printed is told first
/// ([`super::on_print`]), and the browser stands still meanwhile. One that cannot print does nothing.
pub fn print() {
    let Some(window) = window() else { return };
    if let Some(print) = method(&window, "print") {
        let _ = window.set_timeout_with_callback(&print);
    }
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

/// The history of the browser; without one, the addresses are in our own memory.
pub(super) fn bar() -> Option<History> {
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

/// Goes back to the address before; `false` where there is none.
pub fn go_back() -> bool {
    match bar() {
        Some(bar) => bar.length().is_ok_and(|length| length > 1) && bar.back().is_ok(),
        None => memory::go_back(),
    }
}
