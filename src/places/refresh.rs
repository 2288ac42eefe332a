//! Asking for newer records: what goes in, what comes out, and how far it has come.

use super::Records;
use crate::date::Date;
use std::fmt;
use std::str::FromStr;

/// What the phone has already. Nothing of the visitor is in it.
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
    /// What is known when these records are in use.
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

/// What became of asking for newer records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refreshed<Why> {
    /// There are newer ones, checked.
    New {
        /// As [`Records::parse`] reads them.
        text: String,
        /// The mark of the server for the next time.
        etag: Option<String>,
        /// How many records of the feed were left out, because something is wrong with them.
        left_out: usize,
    },
    /// What the phone has is what the server has.
    Unchanged,
    /// What came, if anything came, is not used; what the phone has stays.
    Refused(Why),
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
