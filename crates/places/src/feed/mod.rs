//! The feed: newer records from a server, checked before anything of them is used.
//!
//! A native program has this inside. The app in a browser has not: there it is a second WebAssembly module
//! (`crates/feed`) that is fetched only when the visitor opens the places.
//!
//! # Layout
//!
//! * `shape` is the JSON, of which `docs/feed.schema.json` is made;
//! * `text`, `whose` and `check` make records of what is sound; `fault` says what is not;
//! * [`read`] checks a whole feed;
//! * `fetch` asks the server, `store` keeps the last good answer in a file (in a browser `public/modules.js` does).

mod check;
mod fault;
pub mod fetch;
pub mod shape;
pub mod store;
mod text;
mod whose;

use super::{Known, Records};
pub use fault::{Fault, Refusal, Wrong};
use json::Node;
use law::date::Date;
use shape::{DEEPEST, Envelope, MOST_BYTES, MOST_RECORDS, Service, VERSION};
use std::collections::HashSet;

/// The sound records of a feed, and the faults of the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The sound records.
    pub records: Records,
    /// Why each of the others is left out.
    pub left_out: Vec<Fault>,
}

/// Checks a feed against what is known already.
///
/// # Errors
/// Why nothing of it can be used. A record that is not sound is no such error: it is left out.
pub fn read(bytes: &[u8], known: &Known) -> Result<Checked, Refusal> {
    let checked = read_alone(bytes)?;
    let date = checked.records.date;
    // Both are days of the Netherlands, wherever the phone is.
    if date > known.today {
        return Err(Refusal::Future);
    }
    if date < known.date {
        return Err(Refusal::Older);
    }
    let sound = checked.records.list.len();
    if sound < checked.left_out.len() || sound * 2 < known.count {
        return Err(Refusal::TooFew);
    }
    Ok(checked)
}

/// Checks a feed by itself.
///
/// # Errors
/// Why nothing of it can be used.
pub fn read_alone(bytes: &[u8]) -> Result<Checked, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
    if is_too_deep(text) {
        return Err(Refusal::TooDeep);
    }
    let envelope: Envelope<'_> = serde_json::from_str(text).map_err(|_| Refusal::NotAFeed)?;
    if major(&envelope.schema_version).is_none_or(|version| Some(version) != major(VERSION)) {
        return Err(Refusal::OtherVersion);
    }
    let date: Date = envelope.date.parse().map_err(|_| Refusal::NoDate)?;
    if envelope.records.len() > MOST_RECORDS {
        return Err(Refusal::TooMany);
    }
    let (mut list, mut left_out, mut ids) = (Vec::new(), Vec::new(), HashSet::new());
    for (raw, number) in envelope.records.into_iter().zip(1..) {
        match record(raw.get(), number) {
            Ok(record) if ids.insert(record.id.clone()) => list.push(record),
            Ok(record) => {
                let fault = Fault { number, id: Some(record.id), key: "id".to_owned(), wrong: Wrong::Twice };
                left_out.push(fault);
            }
            Err(fault) => left_out.push(fault),
        }
    }
    if list.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(Checked { records: Records { date, list }, left_out })
}

/// One record of a feed.
fn record(json: &str, number: usize) -> Result<super::Record, Fault> {
    let fault = |key: String, wrong| Fault { number, id: None, key, wrong };
    let node: Node = serde_json::from_str(json).map_err(|_| fault(String::new(), Wrong::Unreadable))?;
    let service: Service = node.read().map_err(|error| fault(error.path, Wrong::Shape(error.wrong)))?;
    check::record(&service).map_err(|(key, wrong)| {
        let id = Some(service.id.chars().take(64).collect());
        Fault { number, id, key: key.to_owned(), wrong }
    })
}

/// The first number of a version, as in `1.0`.
fn major(version: &str) -> Option<u16> {
    let (major, minor) = version.split_once('.')?;
    let number = |text: &str| {
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u16>().ok()).flatten()
    };
    number(minor).and(number(major))
}

/// Whether brackets lie deeper in each other than a feed needs: no reader is to go down there.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth += 1,
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}
