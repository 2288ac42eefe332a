//! What `script/mutants` found that the other tests let pass.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use remigratiewijzer::date::Date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_first_and_the_last_year_of_the_calendar_are_whole_years() {
    assert_eq!(day("9998-05-06").plus_years(1), day("9999-05-06"));
    assert_eq!(day("9998-05-06").plus_months(12), day("9999-05-06"));
    assert_eq!(day("0002-05-06").plus_years(-1), day("0001-05-06"));
    assert_eq!(day("0002-05-06").plus_months(-12), day("0001-05-06"));
}
