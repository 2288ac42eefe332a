//! Files of the app, and the feed of places.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

use super::{ask_script, window};
use crate::platform::LoadError;
use places::{Fetched, Known, Refreshed};

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

/// What an answer says; nothing if it is an error, or the page of one.
async fn text_of(answer: Option<JsFuture>) -> Option<String> {
    let response: Response = answer?.await.ok()?.dyn_into().ok()?;
    let is_page =
        response.headers().get("Content-Type").ok().flatten().is_some_and(|kind| kind.starts_with("text/html"));
    if !response.ok() || is_page {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The last good copy of the feed of places on this phone, if there is one.
pub async fn kept_places() -> Option<Fetched> {
    Refreshed::read(&ask_script("keptPlaces", "").await?).fetched()
}

/// Asks the server whether there are newer places, and keeps them if there are. Only if the visitor has opened the
/// places: it loads a module of its own.
pub async fn refresh_places(known: Known) -> Refreshed<String> {
    Refreshed::read(&ask_script("refreshPlaces", &known.to_string()).await.unwrap_or_default())
}
