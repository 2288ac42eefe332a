//! Civil dates as the law uses them: days, months and years, no clock, no time zone.
//!
//! Two readings are fixed here for the whole house. Adding *years* to 29 February gives 1 March in a year that is
//! not a leap year, so somebody born on that day reaches an age on 1 March. Adding *months* keeps the day, or takes
//! the last day of a shorter month.

use std::fmt;
use std::str::FromStr;

/// One day of the Gregorian calendar, from year 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// The first year a [`Date`] can lie in.
pub const FIRST_YEAR: i16 = 1;
/// The last year a [`Date`] can lie in.
pub const LAST_YEAR: i16 = 9999;

/// Whether a year has a 29 February.
pub const fn is_leap_year(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days in a month, `None` if the month is not 1 to 12.
pub const fn days_in_month(year: i16, month: u8) -> Option<u8> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if is_leap_year(year) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

impl Date {
    /// The earliest day there is.
    pub const MIN: Date = Date { year: FIRST_YEAR, month: 1, day: 1 };
    /// The latest day there is.
    pub const MAX: Date = Date { year: LAST_YEAR, month: 12, day: 31 };

    /// The day with these numbers, `None` if the calendar does not have it.
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Date> {
        if year < FIRST_YEAR || year > LAST_YEAR || day == 0 {
            return None;
        }
        match days_in_month(year, month) {
            Some(last) if day <= last => Some(Date { year, month, day }),
            _ => None,
        }
    }

    /// A day written in the source code of a law; the compiler refuses one that does not exist.
    ///
    /// # Panics
    /// If the calendar does not have the day. Meant for constants, where that is an error at compile time.
    pub const fn of_law(year: i16, month: u8, day: u8) -> Date {
        match Date::new(year, month, day) {
            Some(date) => date,
            None => panic!("a day in a law text that the calendar does not have"),
        }
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January of year 1, which is day 0.
    pub const fn day_number(self) -> i32 {
        // Years begin on 1 March here, so that the leap day comes last (H. Hinnant's days_from_civil).
        let shifted = if self.month <= 2 { self.year as i32 - 1 } else { self.year as i32 };
        let month = (self.month as i32 + 9) % 12;
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let day_of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 306
    }

    /// The day with this [`Date::day_number`], held within the calendar's first and last day.
    pub fn from_day_number(number: i32) -> Date {
        let shifted = number.clamp(0, Date::MAX.day_number()) + 306;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u8;
        let month = (if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 }) as u8;
        let year = (year_of_era + era * 400 + i32::from(month <= 2)) as i16;
        Date { year, month, day }
    }

    /// The day after; the last day of the calendar stays where it is.
    pub fn next(self) -> Date {
        match days_in_month(self.year, self.month) {
            Some(last) if self.day < last => Date { day: self.day + 1, ..self },
            _ if self.month < 12 => Date { month: self.month + 1, day: 1, ..self },
            _ if self.year < LAST_YEAR => Date { year: self.year + 1, month: 1, day: 1 },
            _ => self,
        }
    }

    /// The day before; the first day of the calendar stays where it is.
    pub fn previous(self) -> Date {
        if self.day > 1 { Date { day: self.day - 1, ..self } } else { Date::from_day_number(self.day_number() - 1) }
    }

    /// This day so many years later: 29 February becomes 1 March if there is none.
    pub fn plus_years(self, years: i16) -> Date {
        let year = self.year.saturating_add(years);
        if year > LAST_YEAR {
            return Date::MAX;
        }
        if year < FIRST_YEAR {
            return Date::MIN;
        }
        Date::new(year, self.month, self.day).unwrap_or(Date { year, month: 3, day: 1 })
    }

    /// This day so many months later: the same day of the month, or the last one of a shorter month.
    pub fn plus_months(self, months: i32) -> Date {
        let count = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u8 + 1);
        if year > i32::from(LAST_YEAR) {
            return Date::MAX;
        }
        if year < i32::from(FIRST_YEAR) {
            return Date::MIN;
        }
        let year = year as i16;
        let day = days_in_month(year, month).map_or(self.day, |last| last.min(self.day));
        Date { year, month, day }
    }

    /// Full years from this day to `later`: the age on that day of somebody born on this one. Negative if
    /// `later` lies before.
    pub fn full_years_until(self, later: Date) -> i16 {
        let years = later.year - self.year;
        if self.plus_years(years) <= later { years } else { years - 1 }
    }

    /// Whole calendar months and left-over days from this day up to and including `last`, for instance six months
    /// and no days from 1 September up to the last day of February. Nothing if `last` lies before.
    pub fn months_and_days_through(self, last: Date) -> (i32, i32) {
        let end = last.next();
        if end <= self {
            return (0, 0);
        }
        let months = (i32::from(end.year) - i32::from(self.year)) * 12 + i32::from(end.month) - i32::from(self.month);
        let days = i32::from(end.day) - i32::from(self.plus_months(months).day);
        if days >= 0 {
            return (months, days);
        }
        // The last whole month ends in the month before.
        let before = self.plus_months(months - 1);
        let length = days_in_month(before.year, before.month).unwrap_or(31);
        (months - 1, i32::from(length) - i32::from(before.day) + i32::from(end.day))
    }
}

impl fmt::Display for Date {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A date of which day, or day and month, may be missing. Many older migrants are registered with a birth year only.
/// It stands for every day in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// Year and month (1 to 12) are known.
    Month(i16, u8),
    /// The whole date is known.
    Day(Date),
}

impl PartialDate {
    /// A date from what was filled in, `None` if the calendar has no such day or a day comes without a month.
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
        match (month, day) {
            (None, None) => Date::new(year, 1, 1).map(|_| PartialDate::Year(year)),
            (Some(month), None) => Date::new(year, month, 1).map(|_| PartialDate::Month(year, month)),
            (Some(month), Some(day)) => Date::new(year, month, day).map(PartialDate::Day),
            (None, Some(_)) => None,
        }
    }

    /// The earliest day it can be.
    pub fn first(self) -> Date {
        match self {
            PartialDate::Year(year) => Date { year, month: 1, day: 1 },
            PartialDate::Month(year, month) => Date { year, month, day: 1 },
            PartialDate::Day(date) => date,
        }
    }

    /// The latest day it can be.
    pub fn last(self) -> Date {
        match self {
            PartialDate::Year(year) => Date { year, month: 12, day: 31 },
            PartialDate::Month(year, month) => Date { year, month, day: days_in_month(year, month).unwrap_or(28) },
            PartialDate::Day(date) => date,
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first().year
    }

    /// The month, if it is known.
    pub fn month(self) -> Option<u8> {
        match self {
            PartialDate::Year(_) => None,
            PartialDate::Month(_, month) => Some(month),
            PartialDate::Day(date) => Some(date.month),
        }
    }

    /// The day of the month, if it is known.
    pub fn day(self) -> Option<u8> {
        match self {
            PartialDate::Day(date) => Some(date.day),
            _ => None,
        }
    }

    /// Whether the whole date is known.
    pub fn is_exact(self) -> bool {
        matches!(self, PartialDate::Day(_))
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        PartialDate::Day(date)
    }
}

impl fmt::Display for PartialDate {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(date) => date.fmt(f),
        }
    }
}

/// A text is not a date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or names a day that does not exist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an existing date; write YYYY-MM-DD, YYYY-MM or YYYY")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let number = |part: &str, width: usize| {
            let plain = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse::<i16>().map_err(|_| NotADate) } else { Err(NotADate) }
        };
        let mut parts = text.split('-');
        let year = number(parts.next().ok_or(NotADate)?, 4)?;
        let mut two_digits = || parts.next().map(|part| number(part, 2).map(|n| n as u8)).transpose();
        let (month, day) = (two_digits()?, two_digits()?);
        if parts.next().is_some() {
            return Err(NotADate);
        }
        PartialDate::new(year, month, day).ok_or(NotADate)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        match text.parse()? {
            PartialDate::Day(date) => Ok(date),
            _ => Err(NotADate),
        }
    }
}

/// All days from the first up to and including the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Days {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl From<PartialDate> for Days {
    fn from(date: PartialDate) -> Self {
        Days { first: date.first(), last: date.last() }
    }
}

impl From<Date> for Days {
    fn from(date: Date) -> Self {
        Days { first: date, last: date }
    }
}

impl Days {
    /// Whether it is one single day.
    pub fn is_exact(self) -> bool {
        self.first == self.last
    }
}
