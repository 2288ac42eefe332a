//! When a place is open, and whether a visitor may be sent to it.

use crate::{day, feed_of, read, whole};
use law::date::Date;
use places::Record;
use places::schedule::{Day, MIDNIGHT, NotAnOpening, Opening, minutes, weekday_of};
use serde_json::{Value, json};

fn record(change: impl FnOnce(&mut Value)) -> Record {
    let mut record = whole("a");
    change(&mut record);
    read(&feed_of(&[record, whole("b")])).expect("sound").records.list.remove(0)
}

#[test]
fn weekdays_are_those_of_the_calendar() {
    let mut date = Date::new(1999, 12, 27).unwrap();
    // A second opinion from another library, over more than four hundred years.
    for _ in 0..150_000 {
        let month = time::Month::try_from(date.month()).unwrap();
        let other = time::Date::from_calendar_date(date.year().into(), month, date.day()).unwrap();
        assert_eq!(weekday_of(date), other.weekday().number_days_from_monday(), "{date}");
        date = date.next();
    }
    assert_eq!(weekday_of(day("2026-11-21")), 5, "a Saturday");
}

#[test]
fn open_from_the_first_minute_until_before_the_last() {
    let place = record(|_| {});
    let (monday, tuesday) = (day("2026-11-23"), day("2026-11-24"));
    for (date, clock, open) in [
        (monday, "08:59", false),
        (monday, "09:00", true),
        (monday, "12:29", true),
        (monday, "12:30", false),
        (tuesday, "10:00", false),
        (day("2026-12-01"), "13:59", false),
        (day("2026-12-01"), "14:00", true),
        (day("2026-12-01"), "23:59", true),
        (day("2026-12-08"), "14:00", false),
        (day("2027-01-04"), "10:00", false),
        (day("2025-12-29"), "10:00", false),
    ] {
        assert_eq!(place.is_open(date, minutes(clock).unwrap()), Some(open), "{date} {clock}");
    }
    let unknown = record(|record| record["schedules"] = json!([]));
    assert_eq!(unknown.is_open(monday, 600), None, "hours that are not known are not closed");
}

#[test]
fn a_place_is_of_use_from_its_first_day_until_its_last() {
    let place = record(|_| {});
    assert!(!place.is_of_use(day("2025-12-31")), "nothing tells that it comes");
    assert!(place.is_of_use(day("2026-01-01")));
    assert!(place.is_of_use(day("2026-12-31")));
    assert!(!place.is_of_use(day("2027-01-01")));
    let closed = record(|record| record["kind"] = json!("nmi"));
    assert!(!closed.is_of_use(day("2026-11-21")), "the NMI never is");
    let session = record(|record| {
        record["kind"] = json!("group-session");
        record["valid_to"] = Value::Null;
        record["schedules"] = json!([{ "date": "2026-12-01", "opens_at": "14:00", "closes_at": "16:00" }]);
    });
    assert!(session.is_of_use(day("2026-12-01")) && !session.is_of_use(day("2026-12-02")));
}

#[test]
fn an_opening_reads_as_it_is_written() {
    for text in ["MO 09:00-12:30", "SU 00:00-24:00", "2026-12-01 14:00-16:00"] {
        assert_eq!(text.parse::<Opening>().map(|opening| opening.to_string()).as_deref(), Ok(text));
    }
    for text in [
        "",
        "MO",
        "MO 09:00",
        "MO 12:30-09:00",
        "MO 09:00-09:00",
        "XX 09:00-10:00",
        "2026-02-30 09:00-10:00",
        "MO 09:00-24:01",
    ] {
        assert_eq!(text.parse::<Opening>(), Err(NotAnOpening), "{text}");
    }
    assert_eq!(Opening::new(Day::Weekly(7), 0, MIDNIGHT), None);
}
