//! The law engine against a second, naive transcription of the Act, on random people; what unknown facts may and may
//! not do; and what the repair of a failing condition changes. `FULL=1` runs all sets, `SEED=…` chooses others.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

mod blur;
mod compare;
mod people;
mod repairs;
mod run;
mod statute;
mod unknown;
