//! `script/places`: what a feed changes is told, and what is exported harms nobody.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod export;
#[path = "../../../places/tests/feed/feeds.rs"]
mod feeds;
#[path = "../../../places/tests/feed/folder.rs"]
mod folder;
mod tool;
