//! The law: what can be known of a person, what the Remigration Act and the schemes around it ask, and what comes of it.
//!
//! Nothing here reads a clock, does I/O or knows a language.

pub mod act;
pub mod acts;
pub mod amounts;
pub mod benefit_year;
pub mod code;
pub mod country;
pub mod criterion;
pub mod date;
pub mod decision;
pub mod evaluate;
pub mod events;
pub mod explain;
pub mod facts;
pub mod keep;
pub mod missing;
pub mod pension_age;
pub mod provision;
pub mod remigration;
pub mod situation;
pub mod truth;
