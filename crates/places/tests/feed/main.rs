//! The feed of places: good ones are taken, poisoned ones do no harm, and the last good copy stays.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod checks;
mod feeds;
mod fetching;
mod folder;
#[path = "../../../tools/tests/support/garbage.rs"]
mod garbage;
mod hours;
mod poison;
#[path = "../../../tools/tests/support/random.rs"]
mod random;
mod schema;
mod server;

use feeds::{day, feed_of, known, least, read, today, whole};
