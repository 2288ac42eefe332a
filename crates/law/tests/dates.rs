//! The civil calendar of `date` against the crate `time`, every day from 1850 to 2150, and the readings of years,
//! months and partial dates.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

use law::date::{Date, Days, NotADate, PartialDate, days_in_month, is_leap_year};
use time::{Date as Other, Month};

const FIRST: i16 = 1850;
const LAST: i16 = 2150;

fn day(year: i16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).unwrap()
}

fn text(text: &str) -> Date {
    text.parse().unwrap()
}

fn other(year: i16, month: u8, day: u8) -> Option<Other> {
    Other::from_calendar_date(i32::from(year), Month::try_from(month).ok()?, day).ok()
}

fn every_day() -> impl Iterator<Item = Date> {
    let first = day(FIRST, 1, 1);
    std::iter::successors(Some(first), |date| Some(date.next())).take_while(|date| date.year() <= LAST)
}

#[test]
fn the_calendar_has_the_same_days_as_the_crate_time() {
    let mut days = 0;
    for year in FIRST..=LAST {
        assert_eq!(is_leap_year(year), time::util::is_leap_year(i32::from(year)), "{year}");
        for month in 0..=14 {
            let length = Month::try_from(month).ok().map(|month| month.length(i32::from(year)));
            assert_eq!(days_in_month(year, month), length, "{year}-{month}");
            for number in 0..=33 {
                let date = Date::new(year, month, number);
                assert_eq!(date.is_some(), other(year, month, number).is_some(), "{year}-{month}-{number}");
                if let Some(date) = date {
                    assert_eq!((date.year(), date.month(), date.day()), (year, month, number));
                    assert_eq!(Date::of_law(year, month, number), date);
                    days += 1;
                }
            }
        }
    }
    assert_eq!(days, 109_938);
    println!("{days} days");
}

#[test]
fn day_numbers_count_as_the_crate_time_counts() {
    let zero = other(1, 1, 1).unwrap().to_julian_day();
    assert_eq!(Date::MIN.day_number(), 0);
    for date in every_day() {
        let same = other(date.year(), date.month(), date.day()).unwrap();
        assert_eq!(date.day_number(), same.to_julian_day() - zero, "{date}");
        assert_eq!(Date::from_day_number(date.day_number()), date);
        let (after, before) = (same.next_day().unwrap(), same.previous_day().unwrap());
        assert_eq!(date.next().to_string(), after.to_string());
        assert_eq!(date.previous().to_string(), before.to_string());
        assert!(date < date.next() && date.previous() < date);
    }
}

#[test]
fn the_calendar_ends_without_a_fall() {
    assert_eq!((Date::MIN.previous(), Date::MAX.next()), (Date::MIN, Date::MAX));
    assert_eq!(Date::from_day_number(-1), Date::MIN);
    assert_eq!(Date::from_day_number(i32::MAX), Date::MAX);
    assert_eq!(Date::from_day_number(Date::MAX.day_number()), Date::MAX);
    assert_eq!(Date::MAX.day_number(), 3_652_058);
    assert_eq!((Date::new(0, 12, 31), Date::new(10_000, 1, 1), Date::new(-1, 1, 1)), (None, None, None));
    assert_eq!((Date::MAX.plus_years(1), Date::MIN.plus_years(-1)), (Date::MAX, Date::MIN));
    assert_eq!((Date::MAX.plus_years(i16::MAX), Date::MIN.plus_years(i16::MIN)), (Date::MAX, Date::MIN));
    assert_eq!((Date::MAX.plus_months(1), Date::MIN.plus_months(-1)), (Date::MAX, Date::MIN));
    assert_eq!((Date::MAX.plus_months(12_000_000), Date::MIN.plus_months(-12_000_000)), (Date::MAX, Date::MIN));
    assert_eq!(day(9998, 12, 31).plus_months(12), Date::MAX);
}

#[test]
fn the_first_and_the_last_year_of_the_calendar_are_whole_years() {
    assert_eq!(text("9998-05-06").plus_years(1), text("9999-05-06"));
    assert_eq!(text("9998-05-06").plus_months(12), text("9999-05-06"));
    assert_eq!(text("0002-05-06").plus_years(-1), text("0001-05-06"));
    assert_eq!(text("0002-05-06").plus_months(-12), text("0001-05-06"));
}

#[test]
fn years_keep_the_day_and_29_february_becomes_1_march() {
    for date in every_day() {
        for years in [-8, -1, 0, 1, 4, 8, 18, 55] {
            let later = date.plus_years(years);
            let year = date.year() + years;
            let expected = Date::new(year, date.month(), date.day()).unwrap_or_else(|| day(year, 3, 1));
            assert_eq!(later, expected, "{date} and {years} years");
        }
    }
    assert_eq!(text("1960-02-29").plus_years(55), text("2015-03-01"));
    assert_eq!(text("1960-02-29").plus_years(56), text("2016-02-29"));
    assert_eq!(text("2000-02-29").plus_years(-100), text("1900-03-01"));
}

#[test]
fn months_keep_the_day_or_take_the_last_one() {
    for date in every_day().filter(|date| date.year() > 1995 && date.year() < 2030) {
        for months in -25..=25 {
            let later = date.plus_months(months);
            let count = i32::from(date.year()) * 12 + i32::from(date.month()) - 1 + months;
            let (year, month) = ((count / 12) as i16, (count % 12) as u8 + 1);
            let last = days_in_month(year, month).unwrap();
            assert_eq!(later, day(year, month, date.day().min(last)), "{date} and {months} months");
        }
        assert!(date.plus_months(1) <= date.next().plus_months(1), "{date}: a later day is never a month sooner");
    }
    let pairs = [
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-01-29", 1, "2024-02-29"),
        ("2023-01-29", 1, "2023-02-28"),
        ("2024-02-29", 1, "2024-03-29"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2024-08-31", 1, "2024-09-30"),
    ];
    for (from, months, to) in pairs {
        assert_eq!(text(from).plus_months(months), text(to), "{from} and {months} months");
    }
}

/// Birthdays counted one by one.
fn naive_age(birth: Date, on: Date) -> i16 {
    let birthday = |years: i16| {
        let year = birth.year() + years;
        Date::new(year, birth.month(), birth.day()).unwrap_or_else(|| day(year, 3, 1))
    };
    let mut years = -60;
    while birthday(years + 1) <= on {
        years += 1;
    }
    years
}

#[test]
fn full_years_are_birthdays_counted_one_by_one() {
    let births = ["1960-02-29", "1960-03-01", "1960-02-28", "1961-03-01", "1900-02-28", "1969-12-31", "1970-01-01"];
    for birth in births.map(text) {
        for on in every_day().filter(|on| on.year() > 1899 && on.year() < 2060 && on.day() % 2 == 1) {
            if on.year() - birth.year() > -50 {
                assert_eq!(birth.full_years_until(on), naive_age(birth, on), "{birth} on {on}");
            }
        }
    }
    for birth in every_day().step_by(13) {
        for years in [18, 55] {
            let birthday = birth.plus_years(years);
            assert_eq!(birth.full_years_until(birthday), years, "{birth}");
            assert_eq!(birth.full_years_until(birthday.previous()), years - 1, "{birth}");
        }
        assert_eq!(birth.full_years_until(birth), 0);
        assert_eq!(birth.full_years_until(birth.previous()), -1);
    }
    assert_eq!(text("1960-02-29").full_years_until(text("2015-02-28")), 54);
    assert_eq!(text("1960-02-29").full_years_until(text("2015-03-01")), 55);
}

#[test]
fn months_and_days_through_is_the_longest_count_that_fits() {
    for first in every_day().filter(|date| date.year() > 2015 && date.year() < 2021) {
        assert_eq!(first.months_and_days_through(first.previous()), (0, 0));
        assert_eq!(first.months_and_days_through(first.plus_months(-3)), (0, 0));
        let mut before = (0, 0);
        let mut last = first;
        for length in 1..=430 {
            let (months, days) = first.months_and_days_through(last);
            let end = last.next();
            assert_eq!(first.plus_months(months).day_number() + days, end.day_number(), "{first} to {last}");
            assert!(first.plus_months(months + 1) > end, "{first} to {last}: another month would fit");
            assert!((0..=30).contains(&days) && (months, days) > before, "{first} to {last}");
            assert_eq!(end.day_number() - first.day_number(), length);
            before = (months, days);
            last = end;
        }
    }
    assert_eq!(text("2023-09-01").months_and_days_through(text("2024-02-29")), (6, 0));
    assert_eq!(text("2024-01-31").months_and_days_through(text("2024-02-28")), (1, 0));
    assert_eq!(text("2024-01-31").months_and_days_through(text("2024-02-29")), (1, 1));
    assert_eq!(text("2024-05-05").months_and_days_through(text("2024-05-05")), (0, 1));
    assert_eq!(text("2023-03-01").months_and_days_through(text("2024-02-29")), (12, 0));
    assert_eq!(text("2023-02-28").months_and_days_through(text("2024-02-27")), (12, 0));
}

#[test]
fn a_partial_date_is_every_day_in_it() {
    for date in every_day() {
        let exact = PartialDate::Day(date);
        assert_eq!((exact.first(), exact.last(), exact.is_exact()), (date, date, true));
        assert_eq!((exact.year(), exact.month(), exact.day()), (date.year(), Some(date.month()), Some(date.day())));
        assert_eq!(PartialDate::from(date), exact);
        assert_eq!(PartialDate::new(date.year(), Some(date.month()), Some(date.day())), Some(exact));
        let month = PartialDate::Month(date.year(), date.month());
        assert!(month.first() <= date && date <= month.last() && !month.is_exact());
        assert!(month.first().previous().month() != date.month() && month.last().next().month() != date.month());
    }
    for year in FIRST..=LAST {
        let whole = PartialDate::Year(year);
        assert_eq!((whole.first(), whole.last()), (day(year, 1, 1), day(year, 12, 31)));
        assert_eq!((whole.year(), whole.month(), whole.day(), whole.is_exact()), (year, None, None, false));
        assert_eq!(PartialDate::new(year, None, Some(3)), None, "a day without a month");
        assert_eq!(PartialDate::new(year, Some(13), None), None);
        assert_eq!(PartialDate::new(year, Some(0), None), None);
    }
    assert_eq!(PartialDate::Month(2024, 2).last(), day(2024, 2, 29));
    assert_eq!(PartialDate::Month(2023, 2).last(), day(2023, 2, 28));
    assert_eq!(PartialDate::new(2023, Some(2), Some(29)), None);
    let days = Days::from(PartialDate::Month(2023, 2));
    assert_eq!((days.first, days.last, days.is_exact()), (day(2023, 2, 1), day(2023, 2, 28), false));
    assert!(Days::from(day(2023, 2, 1)).is_exact());
}

#[test]
fn dates_survive_being_written_and_read() {
    for date in every_day() {
        assert_eq!(date.to_string().parse(), Ok(date));
        assert_eq!(date.to_string().parse(), Ok(PartialDate::Day(date)));
    }
    for year in [1, 99, 1850, 2024, 9999] {
        for partial in [PartialDate::Year(year), PartialDate::Month(year, 2), PartialDate::Day(day(year, 2, 3))] {
            assert_eq!(partial.to_string().parse(), Ok(partial));
        }
        assert_eq!(PartialDate::Year(year).to_string().parse::<Date>(), Err(NotADate), "a year is not a day");
        assert_eq!(PartialDate::Month(year, 2).to_string().parse::<Date>(), Err(NotADate));
    }
    assert_eq!(PartialDate::Year(77).to_string(), "0077");
}

#[test]
fn what_is_not_a_date_is_refused() {
    let bad = [
        "",
        " ",
        "-",
        "--",
        "2024-",
        "2024-02-",
        "2024--01",
        "-2024",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024-04-31",
        "2024-1-1",
        "2024-01-1",
        "24-01-01",
        "02024-01-01",
        "2024-001",
        "2024-01-01-",
        "2024-01-01-01",
        "2024/01/01",
        "01-01-2024",
        "2024-01-01 ",
        " 2024-01-01",
        "2024-01-01T00:00",
        "+024",
        "+024-01-01",
        "2024-+1",
        "2024-0a",
        "²024",
        "٢٠٢٤",
        "2024-٠١",
        "0000",
        "0000-01-01",
        "none",
        "2024-02-00",
        "2024–01–01",
    ];
    for text in bad {
        assert_eq!(text.parse::<PartialDate>(), Err(NotADate), "\"{text}\"");
        assert_eq!(text.parse::<Date>(), Err(NotADate), "\"{text}\"");
    }
    assert!(!NotADate.to_string().is_empty());
}
