//! The law: what can be known of a person, what the Remigration Act and the schemes around it ask, and what comes of it.
//!
//! Nothing here reads a clock, does I/O or knows a language.
//!
//! # Layout
//!
//! * [`facts`] is the catalogue of what can be known of a person, a row a fact, and what is known of one person; [`date`] and
//!   [`country`] are what the rows are made of, [`code`] the one way from a value to its code and back;
//! * [`criterion`] is what can be asked of facts; [`situation`] is a person on the day that counts, and says whether a criterion
//!   holds, fails or is open ([`truth`]); [`missing`] says which facts keep it open;
//! * [`act`] is the shape of the Remigration Act and [`remigration`] its sixteen conditions, as data; [`evaluate`] makes an
//!   outcome of them and [`explain`] the reasons; [`benefit_year`] and [`pension_age`] are the two criteria that take counting;
//! * [`provision`] is the shape of a scheme around it; [`keep`] has those on leaving, [`away`] those on being away for a while,
//!   [`events`] those afterwards, [`plan`] the steps of going back in the order of time, [`amounts`] the amounts of earlier years,
//!   all as data; [`decision`] says what one of them comes to, with its days; [`left`] how much that is;
//! * [`acts`] names the text of each Act that was read.

pub mod act;
pub mod acts;
pub mod amounts;
pub mod away;
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
pub mod left;
pub mod missing;
mod pages;
pub mod pension_age;
pub mod plan;
pub mod provision;
pub mod remigration;
pub mod situation;
pub mod truth;
