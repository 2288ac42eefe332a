//! What day it is in the Netherlands, and how late: the one clock of the app and of the programs.
//!
//! The offices that help, and the days of the law, go by the time of Amsterdam. A visitor may well be in Ankara or
//! Paramaribo, with a phone that shows the time of there; so the zone of the device is never asked.
//!
//! Natively the zone is inside the program (`jiff`); in a browser it is that of the browser (`Intl`), which costs hardly a byte.
//! A browser that does not know the zone gives the time of the device: no browser that runs WebAssembly is known to be one.

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod web;

#[cfg(not(target_family = "wasm"))]
use native as platform;
#[cfg(target_family = "wasm")]
use web as platform;

use law::date::Date;

/// A moment as calendars and clocks in the Netherlands show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
    /// The day.
    pub day: Date,
    /// How late it is, in minutes after midnight.
    pub minutes: u16,
}

/// This moment.
#[must_use]
pub fn now() -> Now {
    platform::now()
}

impl Now {
    /// From the numbers of a calendar and a clock; the first day there is if there is no such day.
    fn of(year: i16, month: u8, day: u8, hours: u16, minutes: u16) -> Now {
        Now { day: Date::new(year, month, day).unwrap_or(Date::MIN), minutes: hours * 60 + minutes }
    }
}
