//! Asking for newer records: what goes in, what comes out, and how far it has come.

use super::Records;
use law::date::Date;
use std::fmt;
use std::str::FromStr;

/// The records that the phone has already, in short. Nothing of the visitor is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The day of its records; an older feed is refused.
    pub date: Date,
    /// How many records it has; a feed with less than half of them is refused.
    pub count: usize,
    /// The mark that the server gave with them (`ETag`), if they are of a feed.
    pub etag: Option<String>,
    /// Today; a feed of a later day is refused, since no other could follow it.
    pub today: Date,
}

impl Known {
    /// The short form of these records.
    #[must_use]
    pub fn of(records: &Records, etag: Option<String>, today: Date) -> Known {
        Known { date: records.date, count: records.list.len(), etag, today }
    }
}

impl fmt::Display for Known {
    /// `2026-11-21 358 2026-11-30 "mark"`, for the module that fetches.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Known { date, count, etag, today } = self;
        write!(out, "{date} {count} {today} {}", etag.as_deref().unwrap_or_default())
    }
}

impl FromStr for Known {
    type Err = Unreadable;

    /// Reads what [`fmt::Display`] writes.
    fn from_str(text: &str) -> Result<Known, Unreadable> {
        let mut parts = text.splitn(4, ' ');
        let mut next = || parts.next().ok_or(Unreadable);
        let date = next()?.parse().map_err(|_| Unreadable)?;
        let count = next()?.parse().map_err(|_| Unreadable)?;
        let today = next()?.parse().map_err(|_| Unreadable)?;
        let etag = Some(next()?.to_owned()).filter(|etag| !etag.is_empty());
        Ok(Known { date, count, etag, today })
    }
}

/// A text is not what the module that fetches and the app say to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// Records that a server gave, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// As [`Records::parse`] reads them.
    pub text: String,
    /// The mark of the server (`ETag`), to ask the next time whether anything is newer.
    pub etag: Option<String>,
    /// How many records of the feed were left out, because something is wrong with them.
    pub left_out: usize,
}

/// The result of asking for newer records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refreshed<Why> {
    /// There are other ones, not older than what the phone has.
    New(Fetched),
    /// The server has the same records as the phone.
    Unchanged,
    /// The answer, if there was one, is not used; the records of the phone stay.
    Refused(Why),
}

impl<Why: fmt::Display> fmt::Display for Refreshed<Why> {
    /// As the module that fetches tells the app, and as a phone keeps it: the first line is a word.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refreshed::New(Fetched { text, etag, left_out }) => {
                write!(out, "new\n{}\n{left_out}\n{text}", etag.as_deref().unwrap_or_default())
            }
            Refreshed::Unchanged => out.write_str("unchanged"),
            Refreshed::Refused(why) => write!(out, "refused\n{why}"),
        }
    }
}

impl Refreshed<String> {
    /// Reads what [`fmt::Display`] writes; anything else is a refusal for that reason.
    #[must_use]
    pub fn read(text: &str) -> Refreshed<String> {
        let mut parts = text.splitn(4, '\n');
        let mut next = || parts.next().unwrap_or_default();
        match (next(), next(), next().parse(), next()) {
            ("new", etag, Ok(left_out), text) => {
                let etag = Some(etag.to_owned()).filter(|etag| !etag.is_empty());
                Refreshed::New(Fetched { text: text.to_owned(), etag, left_out })
            }
            ("unchanged", ..) => Refreshed::Unchanged,
            ("refused", why, ..) => Refreshed::Refused(why.to_owned()),
            _ => Refreshed::Refused(text.chars().take(80).collect()),
        }
    }

    /// The records that were fetched, if there are any.
    #[must_use]
    pub fn fetched(self) -> Option<Fetched> {
        match self {
            Refreshed::New(fetched) => Some(fetched),
            _ => None,
        }
    }
}

/// Which records to use: the kept copy if it can be read and is not older than what is shipped, with its mark; else
/// what is shipped.
#[must_use]
pub fn in_use(shipped: Records, kept: Option<Fetched>) -> (Records, Option<String>) {
    let kept = kept.and_then(|kept| Some((Records::parse(&kept.text).ok()?, kept.etag)));
    kept.filter(|(records, _)| records.date >= shipped.date).unwrap_or((shipped, None))
}

/// How far the screen of places has come with the feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FeedState {
    /// Nobody has asked for it yet.
    #[default]
    NotAsked,
    /// It is being fetched.
    Loading,
    /// It was fetched, or has not changed: the records are of this day.
    Fresh(Date),
    /// It could not be fetched or was refused: say so once, and that the records are of this day.
    NotRefreshed(Date),
}
