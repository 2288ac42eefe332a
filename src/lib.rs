//! The Remigratiewijzer: what does going back to the country of origin mean for my Dutch benefits?
//!
//! # Layout
//!
//! One way through the house: the visitor's answers become facts, the law judges the facts, the outcome is explained,
//! the screen shows it. [`date`], [`country`] and [`truth`] are the small things everything is made of. [`facts`] is
//! what can be known of a person. [`law`] holds each scheme as data, condition by condition with its article.
//! [`evaluate`] judges facts under a scheme, [`survey`] also tells what keeps a condition open, and [`decide`] finds what
//! the provisions around it come to. [`interview`] finds the next question and checks what is filled in.
//! [`explain`] turns an outcome into message ids with arguments, [`tell`] what a provision comes to into what its screen
//! says, [`calendar`] a day into a file for the phone's calendar.
//! [`cases`] reads files of test cases, and [`batch`] judges a whole file of them on the command line. [`places`] finds
//! the counter nearby. [`i18n`] speaks the visitor's language. [`platform`] is the browser or the phone. [`assets`] names
//! the files that are shipped with the program. [`ui`] draws the screens; nothing else knows Dioxus.
//!
//! In a browser the feed of [`places`] is fetched and checked by a second WebAssembly module, built from this library with
//! the feature `feed`; it has no screens, assets and platform.

#[cfg(not(all(target_family = "wasm", feature = "feed")))]
pub mod assets;
pub mod batch;
pub mod calendar;
pub mod cases;
pub mod country;
pub mod date;
pub mod decide;
pub mod evaluate;
pub mod explain;
pub mod facts;
pub mod i18n;
pub mod interview;
pub mod law;
pub mod places;
#[cfg(not(all(target_family = "wasm", feature = "feed")))]
pub mod platform;
pub mod survey;
pub mod tell;
pub mod truth;
#[cfg(not(all(target_family = "wasm", feature = "feed")))]
pub mod ui;
