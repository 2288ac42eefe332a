//! The interview: what it asks, in which order, when it stops, and what changing an answer does.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../walks/mod.rs"]
mod walks;
#[path = "../written/mod.rs"]
mod written;

mod changes;
mod damaged;
mod first;
mod order;
mod replay;
mod saved;
mod stored;
mod useful;
mod vain;
