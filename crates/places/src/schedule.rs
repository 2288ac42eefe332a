//! Opening hours: on a weekday, every week, or on one day.

use law::date::{Date, NotADate};
use std::fmt;
use std::str::FromStr;

/// A day has this many minutes; a place may close at midnight, which is this one.
pub const MIDNIGHT: u16 = 24 * 60;

/// The weekdays as calendars write them (iCalendar, and so HSDS `byday`), Monday first.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// When something is open: one stretch of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The day.
    pub day: Day,
    /// From when, in minutes after midnight.
    pub opens_at: u16,
    /// Until when, in minutes after midnight, at most [`MIDNIGHT`]; always later than `opens_at`.
    pub closes_at: u16,
}

/// The day of an opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Every week on this weekday, 0 for Monday to 6 for Sunday.
    Weekly(u8),
    /// Once, on this day.
    Once(Date),
}

impl Opening {
    /// An opening; `None` if it would not end after it begins, or there is no such weekday.
    #[must_use]
    pub fn new(day: Day, opens_at: u16, closes_at: u16) -> Option<Opening> {
        let exists = !matches!(day, Day::Weekly(7..));
        (exists && opens_at < closes_at && closes_at <= MIDNIGHT).then_some(Opening { day, opens_at, closes_at })
    }

    /// Whether it is open on this local day at this many minutes after midnight. At the minute of closing it is not.
    #[must_use]
    pub fn holds(&self, day: Date, minutes: u16) -> bool {
        let today = match self.day {
            Day::Weekly(weekday) => weekday == weekday_of(day),
            Day::Once(date) => date == day,
        };
        today && (self.opens_at..self.closes_at).contains(&minutes)
    }
}

/// The weekday of a day, 0 for Monday to 6 for Sunday.
#[must_use]
pub fn weekday_of(day: Date) -> u8 {
    // 1 January of year 1, day number 0, was a Monday.
    (day.day_number() % 7) as u8
}

impl fmt::Display for Day {
    /// `MO` or `2026-12-01`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Day::Weekly(weekday) => out.write_str(WEEKDAYS.get(usize::from(*weekday)).copied().unwrap_or_default()),
            Day::Once(date) => date.fmt(out),
        }
    }
}

impl FromStr for Day {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Day, NotADate> {
        match (0..).zip(WEEKDAYS).find(|(_, word)| *word == text) {
            Some((weekday, _)) => Ok(Day::Weekly(weekday)),
            None => text.parse().map(Day::Once),
        }
    }
}

/// Minutes after midnight as `HH:MM`.
#[must_use]
pub fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The minutes after midnight that `HH:MM` stands for, `00:00` to `24:00`.
#[must_use]
pub fn minutes(clock: &str) -> Option<u16> {
    let (hours, minutes) = clock.split_once(':')?;
    let number = |text: &str| {
        let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let all = hours * 60 + minutes;
    (minutes < 60 && all <= MIDNIGHT).then_some(all)
}

impl fmt::Display for Opening {
    /// `MO 09:00-12:30`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}-{}", self.day, clock(self.opens_at), clock(self.closes_at))
    }
}

/// A text is not an opening such as `MO 09:00-12:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnOpening;

impl fmt::Display for NotAnOpening {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not an opening; write it as MO 09:00-12:30 or 2026-12-01 14:00-16:00")
    }
}

impl std::error::Error for NotAnOpening {}

impl FromStr for Opening {
    type Err = NotAnOpening;

    /// Reads what [`fmt::Display`] writes.
    fn from_str(text: &str) -> Result<Opening, NotAnOpening> {
        let read = || {
            let (day, hours) = text.split_once(' ')?;
            let (opens, closes) = hours.split_once('-')?;
            Opening::new(day.parse().ok()?, minutes(opens)?, minutes(closes)?)
        };
        read().ok_or(NotAnOpening)
    }
}
