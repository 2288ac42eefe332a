//! A phone or a computer, without a browser around the app. Everything the app needs is inside it.
//!
//! It is shown by the web view of the system ([`window`]); when there is none, in tests and when pages are drawn beforehand
//! (`crates/site`), what would be done there is left out.

mod address;
mod carry;
mod file;
mod home;
mod keep;
mod leave;
mod load;
mod page;
#[cfg(any(feature = "desktop", feature = "mobile"))]
mod panic;
mod paper;
mod position;
mod tab;
mod visit;
mod voice;
#[cfg(any(feature = "desktop", feature = "mobile"))]
mod window;
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
#[path = "no_window.rs"]
mod window;

pub use address::*;
pub use carry::*;
pub use file::*;
pub use keep::*;
pub use leave::*;
pub use load::*;
pub use page::*;
pub use paper::*;
pub use position::*;
pub use tab::*;
pub use visit::*;
pub use voice::*;
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub use window::launch;

use std::cell::RefCell;
use std::time::{SystemTime, UNIX_EPOCH};

/// What is called when the page tells something.
type Listener = RefCell<Option<Box<dyn FnMut()>>>;

/// The time by the clock of the device, in minutes since 1970.
pub fn moment() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs() / 60)
}

/// A number that is another each time.
pub fn random() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| u64::from(passed.subsec_nanos()))
}

/// The languages the visitor prefers, best first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    window::languages()
}
