//! The pension age (*AOW-leeftijd*) by date of birth: art. 7a of the Algemene Ouderdomswet.
//!
//! The ages of the years up to 2025 stand in the Act itself (text of 2026-07-01), those of 2026 to 2029 were announced
//! on rijksoverheid.nl, those of 2030 and 2031 in November 2024 and 2025; later ones are not fixed yet. Whoever reaches
//! the age of a year in that year keeps it. Checked 2026-11-21.

use crate::date::Date;

/// When the pension starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PensionDay {
    /// On this day.
    On(Date),
    /// The age is not fixed yet; on this day at the earliest.
    NotBefore(Date),
}

impl PensionDay {
    /// The day, or the earliest one.
    pub fn earliest(self) -> Date {
        match self {
            PensionDay::On(day) | PensionDay::NotBefore(day) => day,
        }
    }

    /// The day, or the latest one: each later year may raise the age by three months (art. 7a), and whoever waits for that may
    /// come into a year with a higher age again.
    pub fn latest(self) -> Date {
        match self {
            PensionDay::On(day) => day,
            PensionDay::NotBefore(day) => day.plus_months((i32::from(day.year()) - LAST_FIXED_YEAR).max(0) * 4),
        }
    }
}

/// How many years before the pension age one is insured at most (art. 7a: *aanvangsleeftijd*).
pub const INSURED_YEARS: i16 = 50;

/// The last day of birth, and the age in months, oldest first.
const AGES: [(Date, i32); 14] = [
    (Date::of_law(1947, 12, 31), 65 * 12),
    (Date::of_law(1948, 11, 30), 65 * 12 + 1),
    (Date::of_law(1949, 10, 31), 65 * 12 + 2),
    (Date::of_law(1950, 9, 30), 65 * 12 + 3),
    (Date::of_law(1951, 6, 30), 65 * 12 + 6),
    (Date::of_law(1952, 3, 31), 65 * 12 + 9),
    (Date::of_law(1952, 12, 31), 66 * 12),
    (Date::of_law(1955, 8, 31), 66 * 12 + 4),
    (Date::of_law(1956, 5, 31), 66 * 12 + 7),
    (Date::of_law(1957, 2, 28), 66 * 12 + 10),
    (Date::of_law(1960, 12, 31), 67 * 12),
    (Date::of_law(1961, 9, 30), 67 * 12 + 3),
    (Date::of_law(1963, 9, 30), 67 * 12 + 3),
    (LAST_FIXED, 67 * 12 + 3),
];

/// People born after this day have no fixed age yet.
const LAST_FIXED: Date = Date::of_law(1964, 9, 30);
/// The last year of which the age is fixed.
const LAST_FIXED_YEAR: i32 = 2031;
/// People born on this day or later have no fixed age yet.
pub const NOT_FIXED_FROM: Date = Date::of_law(1964, 10, 1);
/// The age that later years have at least.
const AT_LEAST: i32 = 67 * 12 + 3;

/// The day on which the pension of somebody born on this day starts.
pub fn pension_day(birth: Date) -> PensionDay {
    match AGES.iter().find(|(until, _)| birth <= *until) {
        Some((_, months)) => PensionDay::On(birth.plus_months(*months)),
        None => PensionDay::NotBefore(birth.plus_months(AT_LEAST)),
    }
}
