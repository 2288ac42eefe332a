//! The boundary days of every rule with a date: the day before, the day itself, the day after; and the edges of the
//! year of benefit.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod base;
mod benefits;
mod conditions;
mod persons;
mod texts;
