//! The app: screens over the law, the interview, the places and the messages, each a crate of its own.

pub mod assets;
pub mod calendar;
pub mod help;
pub mod platform;
pub mod tell;
pub mod text;
pub mod texts;
pub mod ui;
