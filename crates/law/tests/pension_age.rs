//! The pension age against `data/aow_age_2026.csv`: the first and the last day of birth of every row.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::date::Date;
use law::pension_age::{NOT_FIXED_FROM, PensionDay, pension_day};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn every_row_of_the_table_has_its_age_from_its_first_to_its_last_day() {
    let table = support::text("data/aow_age_2026.csv");
    let mut next = None;
    for row in table.lines().skip(1) {
        let [year, years, months, from, to, _] = row.split(',').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let age = years.parse::<i32>().unwrap() * 12 + months.parse::<i32>().unwrap();
        let born = [from, to].into_iter().filter(|text| !text.is_empty()).map(day);
        for born in born {
            let pension = pension_day(born);
            assert_eq!(pension, PensionDay::On(born.plus_months(age)), "{born}");
            let first = from.is_empty() || pension.earliest().year() == year.parse::<i16>().unwrap();
            assert!(first, "{born}: {pension:?}, not in {year}");
        }
        assert!(from.is_empty() || next == Some(day(from)), "the rows join");
        next = Some(day(to).next());
    }
    assert_eq!(next, Some(NOT_FIXED_FROM));
}

#[test]
fn boundary_days_of_the_worked_cases() {
    let on = |born: &str| pension_day(day(born));
    assert_eq!(on("1960-12-31"), PensionDay::On(day("2027-12-31")), "N05");
    assert_eq!(on("1961-01-01"), PensionDay::On(day("2028-04-01")), "N05");
    assert_eq!(on("1961-09-30"), PensionDay::On(day("2028-12-30")), "N06");
    assert_eq!(on("1961-10-01"), PensionDay::On(day("2029-01-01")), "N06");
    assert_eq!(on("1964-10-15"), PensionDay::NotBefore(day("2032-01-15")), "N08");
    assert_eq!(on("1956-02-29"), PensionDay::On(day("2022-09-29")), "29 February");
    // No 31 June 2023: the last day of the month.
    assert_eq!(on("1956-08-31"), PensionDay::On(day("2023-06-30")));
}

#[test]
fn nobody_older_gets_the_pension_later() {
    let mut last = Date::MIN;
    let mut born = day("1940-01-01");
    while born < day("1980-01-01") {
        let pension = pension_day(born).earliest();
        assert!(pension >= last, "{born}: {pension}, the day before {last}");
        (last, born) = (pension, born.next());
    }
}
