//! The interview: what it asks, in which order, when it stops, and what changing an answer does.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../../../tools/tests/support/garbage.rs"]
mod garbage;
#[path = "../../../tools/tests/support/random.rs"]
mod random;
#[path = "../../../tools/tests/support/walks.rs"]
mod walks;

mod changes;
mod order;
mod replay;
mod saved;
mod useful;
mod vain;
