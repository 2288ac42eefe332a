//! The year of benefit, art. 2b(1)(i), (6) and (7): gaps of exactly a month and of a month and a day, a break before
//! the application, and periods that overlap, touch, lie across or do not count.

use law::act::ConditionId as Id;
use law::truth::Truth::{self, Fails, Holds, Open};
use serde_json::{Value, json};

use crate::base::{date, line, outcome};

/// The last day of benefit, and the latest day on which a next one still joins up: one month after the first day
/// without, or the last day of a shorter month.
const MONTHS: [(&str, &str); 12] = [
    ("2024-02-29", "2024-04-01"),
    ("2023-02-28", "2023-04-01"),
    ("2024-02-28", "2024-03-29"),
    ("2024-01-31", "2024-03-01"),
    ("2024-01-30", "2024-02-29"),
    ("2023-01-30", "2023-02-28"),
    ("2024-01-28", "2024-02-29"),
    ("2023-01-28", "2023-02-28"),
    ("2023-12-30", "2024-01-31"),
    ("2024-03-30", "2024-04-30"),
    ("2024-04-29", "2024-05-30"),
    ("2024-08-30", "2024-09-30"),
];

/// Benefits as in `"ww 2023-01-01..2023-12-31, wia 2024-01-01.., participatiewet! 2024-01-01.."`; `!` is a loan.
fn benefits(text: &str) -> Value {
    let one = |period: &str| {
        let (kind, days) = period.trim().split_once(' ').unwrap();
        let (from, until) = days.split_once("..").unwrap();
        let mut benefit = json!({ "kind": kind.trim_end_matches('!'), "from": from, "loan": kind.ends_with('!') });
        if !until.is_empty() {
            benefit["until"] = json!(until);
        }
        benefit
    };
    Value::Array(text.split(',').filter(|period| !period.trim().is_empty()).map(one).collect())
}

fn year(application: &str, periods: &str) -> Truth {
    let facts = json!({ "application_received": application, "benefits": benefits(periods) });
    outcome(&facts).truth(Id::Benefit1Year)
}

#[track_caller]
fn expect(expected: Truth, application: &str, periods: &str) {
    assert_eq!(year(application, periods), expected, "application {application}, {periods}");
    let mut turned: Vec<&str> = periods.split(',').collect();
    turned.reverse();
    assert_eq!(
        year(application, &turned.join(",")),
        expected,
        "in another order: application {application}, {periods}"
    );
}

#[test]
fn a_gap_of_a_month_joins_up_and_a_day_more_does_not() {
    for (last, latest) in MONTHS {
        let (latest, late) = (date(latest), date(latest).next());
        for (first, second) in [("ww", "participatiewet"), ("wia", "aow"), ("ww", "ww")] {
            let joined = format!("{first} 2020-01-01..{last}, {second} {latest}..");
            expect(Holds, &latest.next().to_string(), &joined);
            let apart = format!("{first} 2020-01-01..{last}, {second} {late}..");
            expect(Fails, &late.next().to_string(), &apart);
        }
    }
}

#[test]
fn a_gap_before_2018_joins_up_different_benefits_only() {
    for (last, latest) in [("2016-02-29", "2016-04-01"), ("2017-01-30", "2017-02-28"), ("2016-01-28", "2016-02-29")] {
        let (latest, late) = (date(latest), date(latest).next());
        for (second, expected) in [("wia", Holds), ("ww", Open)] {
            let at = latest.next().to_string();
            expect(expected, &at, &format!("ww 2014-01-01..{last}, {second} {latest}.."));
            expect(Fails, &late.next().to_string(), &format!("ww 2014-01-01..{last}, {second} {late}.."));
        }
    }
    // A year after the gap needs no gap.
    expect(Holds, "2017-03-01", "ww 2014-01-01..2016-02-15, ww 2016-03-01..");
    expect(Open, "2017-02-28", "ww 2014-01-01..2016-02-15, ww 2016-03-01..");
    // Too little with the gap as well: no question is left.
    expect(Fails, "2017-02-28", "ww 2016-02-10..2016-02-10, ww 2016-03-05..");
    // One listed benefit between two periods of another.
    expect(Holds, "2017-09-01", "ww 2016-01-01..2017-01-31, wia 2017-02-15..2017-03-15, ww 2017-04-01..");
    // Something not listed between them changes nothing.
    expect(Open, "2017-09-01", "ww 2016-01-01..2017-03-10, zw 2017-03-11..2017-03-31, ww 2017-04-01..");
}

#[test]
fn a_break_before_the_application() {
    for (last, latest) in MONTHS {
        let last_day = date(last);
        for kind in ["ww", "waz"] {
            let stopped = format!("{kind} 2020-01-01..{last}");
            expect(Holds, &last_day.next().to_string(), &stopped);
            expect(Open, &last_day.next().next().to_string(), &stopped);
            expect(Open, latest, &stopped);
            expect(Fails, &date(latest).next().to_string(), &stopped);
        }
    }
    // With less than a year the break is no question any more.
    expect(Fails, "2024-10-01", "ww 2023-10-02..2024-09-29");
    expect(Open, "2024-10-01", "ww 2023-09-30..2024-09-29");
    expect(Fails, "2024-10-01", "ww 2023-10-01..2024-09-29");
    // Both questions at once, before 2018.
    expect(Open, "2017-10-01", "ww 2016-01-01..2017-03-10, ww 2017-04-01..2017-09-20");
    // What is not listed does not fill the break.
    expect(Open, "2024-10-01", "ww 2020-01-01..2024-09-20, zw 2024-09-21..");
    expect(Fails, "2024-10-01", "ww 2020-01-01..2024-08-30, zw 2024-08-31..");
}

#[test]
fn a_full_year_to_the_day() {
    let starts = [
        ("2023-10-01", "2024-10-01"),
        ("2023-05-01", "2024-05-01"),
        ("2023-03-01", "2024-03-01"),
        ("2022-07-01", "2023-07-01"),
        ("2023-10-16", "2024-10-16"),
        // A day short is short, whether the last month has 28, 29, 30 or 31 days.
        ("2023-12-31", "2024-12-31"),
        ("2023-02-28", "2024-02-28"),
        ("2022-02-28", "2023-02-28"),
        ("2023-01-31", "2024-01-31"),
        ("2023-02-15", "2024-02-15"),
        ("2023-08-01", "2024-08-01"),
        // Twelve months from 29 February end with February.
        ("2020-02-29", "2021-02-28"),
        ("2020-03-01", "2021-03-01"),
    ];
    for (from, full) in starts {
        for kind in ["ww", "aow", "participatiewet", "wachtgeld", "waz"] {
            line(
                Id::Benefit1Year,
                full,
                Fails,
                Holds,
                |day| json!({ "application_received": day.to_string(), "benefits": [{ "kind": kind, "from": from }] }),
            );
            line(Id::Benefit1Year, full, Fails, Holds, |day| {
                let until = day.previous().to_string();
                json!({ "application_received": day.to_string(),
                        "benefits": [{ "kind": kind, "from": from, "until": until }] })
            });
        }
    }
}

#[test]
fn benefits_that_touch_are_one_period() {
    // A year without a day's break is a year, wherever it changes from one benefit to the next.
    let from = date("2023-02-15");
    let mut change = from.next();
    while change < date("2024-02-14") {
        let periods = format!("ww {from}..{}, wia {change}..", change.previous());
        expect(Holds, "2024-02-15", &periods);
        expect(Fails, "2024-02-14", &periods);
        change = date(&change.plus_months(1).next().next().to_string());
    }
    expect(Holds, "2024-10-01", "ww 2023-10-01..2024-01-30, wia 2024-01-31..2024-01-31, ww 2024-02-01..");
    expect(Holds, "2017-10-01", "ww 2016-10-01..2017-01-31, ww 2017-02-01..");
}

#[test]
fn parts_of_months_add_up_thirty_days_to_a_month() {
    // 6 months, a gap, then 5 months and 29 or 30 days; and three parts with left-over days.
    expect(Fails, "2024-09-19", "ww 2023-09-01..2024-02-29, wia 2024-03-21..");
    expect(Holds, "2024-09-20", "ww 2023-09-01..2024-02-29, wia 2024-03-21..");
    expect(Holds, "2024-09-21", "ww 2023-09-01..2024-02-29, wia 2024-03-21..");
    expect(Holds, "2024-10-01", "ww 2023-08-01..2024-01-10, wia 2024-02-01..2024-05-20, ww 2024-06-10..");
    expect(Fails, "2024-09-29", "ww 2023-09-01..2023-12-10, wia 2024-01-01..2024-04-10, ww 2024-04-20..");
    expect(Fails, "2024-09-30", "ww 2023-09-01..2023-12-10, wia 2024-01-01..2024-04-09, ww 2024-04-20..");
    expect(Holds, "2024-09-30", "ww 2023-09-01..2023-12-10, wia 2024-01-01..2024-04-10, ww 2024-04-20..");
}

#[test]
fn benefits_that_overlap_count_once() {
    expect(Fails, "2024-10-01", "ww 2024-04-01.., wia 2024-04-01..");
    expect(Fails, "2024-10-01", "ww 2023-11-01..2024-06-30, wia 2024-02-01..");
    expect(Holds, "2024-10-01", "ww 2023-10-01..2024-06-30, wia 2024-02-01..");
    // One inside the other; the longer one carries on behind it.
    expect(Holds, "2024-10-01", "aow 2023-01-01.., ww 2023-06-01..2023-07-01");
    expect(Holds, "2024-10-01", "ww 2023-06-01..2024-09-30, wia 2024-01-01..2024-02-01");
    // An overlap of a single day.
    expect(Holds, "2024-10-01", "ww 2023-10-01..2024-03-01, wia 2024-03-01..");
    expect(Fails, "2024-10-01", "ww 2023-10-02..2024-03-01, wia 2024-03-01..");
    // The same period twice.
    expect(Fails, "2024-10-01", "ww 2024-04-01..2024-09-30, ww 2024-04-01..2024-09-30");
    // The end of an outer one counts for the gap, not the end of an inner one.
    expect(Holds, "2024-10-01", "ww 2023-01-01..2024-03-31, wia 2023-06-01..2023-07-31, ioaw 2024-04-20..");
}

#[test]
fn what_does_not_count() {
    for kind in ["zw", "anw", "tw", "other"] {
        expect(Fails, "2024-10-01", &format!("{kind} 2010-01-01.."));
        expect(Fails, "2024-10-01", &format!("{kind} 2010-01-01..2024-03-31, wia 2024-04-01.."));
        expect(Holds, "2024-10-01", &format!("{kind} 2010-01-01.., wia 2023-04-01.."));
        // A month of it inside a listed one is a gap of a month; two months are too much.
        let between = format!("ww 2020-01-01..2024-03-31, {kind} 2024-04-01..2024-04-30, wia 2024-05-01..");
        expect(Holds, "2024-10-01", &between);
        let between = format!("ww 2020-01-01..2024-03-31, {kind} 2024-04-01..2024-05-31, wia 2024-06-01..");
        expect(Fails, "2024-10-01", &between);
    }
    expect(Fails, "2024-10-01", "participatiewet! 2010-01-01..");
    expect(Holds, "2024-10-01", "participatiewet! 2010-01-01.., participatiewet 2023-10-01..");
    expect(Fails, "2024-10-01", "participatiewet! 2023-10-01..2024-03-31, participatiewet 2024-04-01..");
    expect(Holds, "2024-10-01", "ww 2020-01-01..2024-03-31, participatiewet! 2024-04-01..2024-04-30, wia 2024-05-01..");
    expect(Fails, "2024-10-01", "");
}

#[test]
fn before_and_after_the_application() {
    // Up to or past the application; the day itself does not count towards the year.
    expect(Holds, "2024-10-01", "ww 2023-10-01..2024-09-30");
    expect(Holds, "2024-10-01", "ww 2023-10-01..2024-10-01");
    expect(Holds, "2024-10-01", "ww 2023-10-01..2030-12-31");
    expect(Fails, "2024-10-01", "ww 2023-10-02..2030-12-31");
    // From the day of the application or later: not before it.
    expect(Fails, "2024-10-01", "ww 2024-10-01..");
    expect(Fails, "2024-10-01", "ww 2024-10-02..2028-01-01");
    expect(Open, "2024-10-01", "ww 2020-01-01..2024-09-29, wia 2024-10-01..");
    expect(Holds, "2024-10-01", "ww 2020-01-01..2024-09-30, wia 2024-10-01..");
    // Long ago.
    expect(Fails, "2024-10-01", "ww 1990-01-01..2020-12-31");
    // A single day.
    expect(Fails, "2024-10-01", "ww 2024-09-30..2024-09-30");
    expect(Holds, "2024-10-01", "ww 2020-01-01..2024-08-31, wia 2024-09-30..2024-09-30");
    expect(Holds, "2024-10-02", "ww 2020-01-01..2024-08-30, wia 2024-09-30..");
    expect(Fails, "2024-10-02", "ww 2020-01-01..2024-08-30, wia 2024-10-01..");
}

#[test]
fn without_the_day_of_the_application_only_no_benefit_at_all_is_a_sure_no() {
    for (periods, expected) in [
        ("", Fails),
        ("zw 2010-01-01..", Fails),
        ("zw 2010-01-01.., anw 2015-01-01..2020-01-01", Fails),
        ("ww 2010-01-01..", Open),
        ("zw 2010-01-01.., ww 2023-01-01..2023-01-31", Open),
        // Listed since 2019 only, and the day may lie after that.
        ("waz 2010-01-01..", Open),
    ] {
        let facts = json!({ "application_received": null, "benefits": benefits(periods) });
        assert_eq!(outcome(&facts).truth(Id::Benefit1Year), expected, "{periods}");
    }
}

#[test]
fn where_the_day_of_the_application_is_known_in_part_fewer_days_than_twelve_of_the_shortest_month_are_a_sure_no() {
    // Counted up to the day before the last day it may be: 335 days, and 336, which is 12 times 28.
    for (since, expected) in [("2023-12-01", Fails), ("2023-11-30", Open), ("2023-10-02", Open), ("2023-10-01", Holds)]
    {
        assert_eq!(year("2024-10", &format!("ww {since}..")), expected, "{since}");
    }
    // In parts that may join up or not, it is the sum that counts.
    for (until, expected) in [("2024-03-30", Fails), ("2024-03-31", Open)] {
        let periods = format!("ww 2023-11-01..{until}, wia 2024-04-30..");
        assert_eq!(year("2024-10", &periods), expected, "{until}");
    }
}

#[test]
fn a_year_of_many_short_benefits() {
    // A month each, by turns, the last one up to the day before 1 October 2024.
    let months = |count: i32| {
        let month = |back: i32| {
            let kind = if back % 2 == 0 { "ww" } else { "wia" };
            format!(
                "{kind} {}..{}",
                date("2024-10-01").plus_months(-back),
                date("2024-11-01").plus_months(-back).previous()
            )
        };
        (1..=count).map(month).collect::<Vec<_>>().join(",")
    };
    for count in 1..=14 {
        expect(if count < 12 { Fails } else { Holds }, "2024-10-01", &months(count));
    }
}
