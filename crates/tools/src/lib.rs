//! What whoever works on the project, or publishes places, runs on a computer: files of cases and the batch check, the
//! documents of the law and of the interview, and the check and export of a feed. Nothing of it is in the app.

pub mod batch;
pub mod cases;
pub mod describe;
pub mod draw;
pub mod feed;
pub mod notes;
pub mod print;
