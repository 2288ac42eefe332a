//! Asking the server for a newer feed, with reqwest: natively over HTTP, in a browser over its `fetch`.
//!
//! The request says which feed is there already (`If-None-Match`) and nothing else: no answer of the visitor, no cookie,
//! no referrer.

use super::{Checked, Refusal, read, shape};
use crate::{Fetched, Known, Refreshed};
use reqwest::header::{ACCEPT, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH};
use reqwest::{Client, Response, StatusCode, Url};
use std::time::Duration;

/// How much the server gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long it may take until everything is there.
    pub time: Duration,
    /// How many bytes it may send.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        // A slow phone network takes a few seconds for 20 kB.
        Limits { time: Duration::from_secs(20), bytes: shape::MOST_BYTES }
    }
}

/// The longest mark of a server that is kept.
const LONGEST_ETAG: usize = 200;

/// Asks the server at this address for a feed that is newer than what is known.
///
/// Anything that goes wrong leaves what is known as it is.
pub async fn refresh(address: &str, known: &Known, limits: Limits) -> Refreshed<Refusal> {
    match fetch(address, known, limits).await {
        Ok(refreshed) => refreshed,
        Err(refusal) => Refreshed::Refused(refusal),
    }
}

async fn fetch(address: &str, known: &Known, limits: Limits) -> Result<Refreshed<Refusal>, Refusal> {
    let url = Url::parse(address).ok().filter(is_safe).ok_or(Refusal::NoAddress)?;
    let mark = known.etag.as_deref().and_then(|etag| HeaderValue::from_str(etag).ok());
    let asked_for_newer = mark.is_some();
    let mut request = client(&url)?.get(url.clone()).header(ACCEPT, "application/json").timeout(limits.time);
    if let Some(mark) = mark {
        request = request.header(IF_NONE_MATCH, mark);
    }
    // A server without marks goes by the time of the file, and a correction may have an older one than what it corrects: so
    // nothing that the browser itself has kept.
    #[cfg(target_family = "wasm")]
    let request = request.fetch_credentials_omit().fetch_cache_no_store();
    let response = request.send().await.map_err(|error| refusal(&error))?;
    if response.url().origin() != url.origin() {
        return Err(Refusal::SentOn);
    }
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if asked_for_newer => return Ok(Refreshed::Unchanged),
        status => return Err(Refusal::Status(status.as_u16())),
    }
    if !is_json(&response) {
        return Err(Refusal::NotJsonType);
    }
    let etag = response.headers().get(ETAG).and_then(|etag| etag.to_str().ok());
    let etag = etag.filter(|etag| !etag.is_empty() && etag.len() <= LONGEST_ETAG).map(str::to_owned);
    let bytes = body(response, limits.bytes).await?;
    let Checked { records, left_out } = read(&bytes, known)?;
    Ok(Refreshed::New(Fetched { text: records.to_string(), etag, left_out: left_out.len() }))
}

/// Whether nobody on the way can change what this address answers. Of this device itself anything will do, for tests.
#[cfg(not(target_family = "wasm"))]
fn is_safe(url: &Url) -> bool {
    let here = || url.host_str().is_some_and(|host| matches!(host, "127.0.0.1" | "[::1]" | "localhost"));
    url.scheme() == "https" || (url.scheme() == "http" && here())
}

/// The page's policy says which sites it may connect to.
#[cfg(target_family = "wasm")]
fn is_safe(_url: &Url) -> bool {
    true
}

#[cfg(not(target_family = "wasm"))]
fn client(asked: &Url) -> Result<Client, Refusal> {
    use reqwest::redirect::Policy;
    /// A site may move the feed within itself, but not around in circles.
    const MOST_MOVES: usize = 3;
    let origin = asked.origin();
    let within = Policy::custom(move |move_on| {
        let stays = move_on.url().origin() == origin && move_on.previous().len() <= MOST_MOVES;
        if stays { move_on.follow() } else { move_on.error(Refusal::SentOn) }
    });
    Client::builder().redirect(within).referer(false).build().map_err(|_| Refusal::NoAnswer)
}

/// In a browser the page's policy keeps redirects within what it may connect to; the site it came from is checked afterwards.
#[cfg(target_family = "wasm")]
fn client(_asked: &Url) -> Result<Client, Refusal> {
    Ok(Client::new())
}

fn refusal(error: &reqwest::Error) -> Refusal {
    #[cfg(not(target_family = "wasm"))]
    if error.is_redirect() {
        return Refusal::SentOn;
    }
    if error.is_timeout() { Refusal::TooSlow } else { Refusal::NoAnswer }
}

fn is_json(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// The body, as far as the limit: what is too large is not read to its end.
#[cfg(not(target_family = "wasm"))]
async fn body(mut response: Response, most: usize) -> Result<Vec<u8>, Refusal> {
    let too_large = |length: u64| usize::try_from(length).map_or(true, |length| length > most);
    if response.content_length().is_some_and(too_large) {
        return Err(Refusal::TooLarge);
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| refusal(&error))? {
        if body.len() + chunk.len() > most {
            return Err(Refusal::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// The body. In a browser `public/modules.js` keeps the limit while it is unpacked: reqwest would need 10 kB for that.
#[cfg(target_family = "wasm")]
async fn body(response: Response, most: usize) -> Result<Vec<u8>, Refusal> {
    let too_large = |length: u64| usize::try_from(length).map_or(true, |length| length > most);
    if response.content_length().is_some_and(too_large) {
        return Err(Refusal::TooLarge);
    }
    let body = response.bytes().await.map_err(|error| refusal(&error))?;
    if body.len() > most { Err(Refusal::TooLarge) } else { Ok(body.to_vec()) }
}
