//! The clock of a computer or phone, without a browser.

use crate::Now;
use jiff::Timestamp;
use jiff::tz::TimeZone;

static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");

pub fn now() -> Now {
    at(Timestamp::now())
}

/// What it is in the Netherlands at this moment.
fn at(moment: Timestamp) -> Now {
    let there = AMSTERDAM.to_datetime(moment);
    let part = |number: i8| number.unsigned_abs();
    Now::of(
        there.year(),
        part(there.month()),
        part(there.day()),
        part(there.hour()).into(),
        part(there.minute()).into(),
    )
}

#[cfg(test)]
mod tests {
    use super::at;

    /// The day and the minute in the Netherlands at a moment of universal time.
    fn shown(moment: &str) -> (String, u16) {
        let now = at(moment.parse().unwrap_or_else(|error| panic!("{moment}: {error}")));
        (now.day.to_string(), now.minutes)
    }

    #[test]
    fn a_day_begins_before_that_of_universal_time() {
        assert_eq!(shown("2026-11-21T22:59:59Z"), ("2026-11-21".to_owned(), 23 * 60 + 59));
        assert_eq!(shown("2026-11-21T23:00:00Z"), ("2026-11-22".to_owned(), 0));
        assert_eq!(shown("2026-07-01T21:59:00Z"), ("2026-07-01".to_owned(), 23 * 60 + 59));
        assert_eq!(shown("2026-07-01T22:00:00Z"), ("2026-07-02".to_owned(), 0));
        assert_eq!(shown("2026-12-31T23:30:00Z"), ("2027-01-01".to_owned(), 30));
    }

    #[test]
    fn the_clock_goes_forward_in_march_and_back_in_october() {
        assert_eq!(shown("2027-03-28T00:59:00Z"), ("2027-03-28".to_owned(), 60 + 59));
        assert_eq!(shown("2027-03-28T01:00:00Z"), ("2027-03-28".to_owned(), 3 * 60));
        assert_eq!(shown("2027-10-31T00:59:00Z"), ("2027-10-31".to_owned(), 2 * 60 + 59));
        assert_eq!(shown("2027-10-31T01:00:00Z"), ("2027-10-31".to_owned(), 2 * 60));
        // Beyond the years for which the zone lists each change, it goes by the rule.
        assert_eq!(shown("2060-07-01T10:00:00Z"), ("2060-07-01".to_owned(), 12 * 60));
    }
}
