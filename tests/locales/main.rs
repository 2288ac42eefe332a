//! The languages: the same messages in each, whole and readable, none missing and none too many.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod arabic;
mod code;
mod files;
mod filled;
mod negotiation;
mod plain;
mod same;
mod scripts;
mod shown;
mod used;
mod words;
