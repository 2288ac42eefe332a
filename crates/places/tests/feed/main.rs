//! The feed of places: good ones are taken, poisoned ones do no harm, and the last good copy stays.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod checks;
mod feeds;
mod fetching;
mod folder;
mod hours;
mod poison;
mod schema;
mod server;
mod whose;

use feeds::{day, feed_of, known, least, read, today, whole};
