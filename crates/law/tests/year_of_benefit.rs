//! The year of benefit when dates are known in part, and what is told of it: the margins that keep a sure answer sure.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::benefit_year::{Finding, year_of_benefit};
use law::date::{Date, Days, PartialDate};
use law::facts::{BenefitKind, BenefitPeriod, Benefits, Until};
use law::remigration::REMIGRATION;
use law::truth::Truth::{self, Fails, Holds, Open};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn period(kind: BenefitKind, from: &str, until: &str) -> BenefitPeriod {
    let until = if until.is_empty() { Until::Running } else { Until::Ended(until.parse().unwrap()) };
    BenefitPeriod { kind: Some(kind), from: Some(from.parse().unwrap()), until: Some(until), loan: Some(false) }
}

/// What all benefits come to for an application on 1 October 2024, under the text of that day.
fn found(periods: Vec<BenefitPeriod>) -> Finding {
    let application = Days::from(PartialDate::Day(day("2024-10-01")));
    let text = REMIGRATION.versions.last().unwrap();
    year_of_benefit(&Benefits { periods, complete: true }, application, text)
}

/// Twelve months less these days, in one stretch up to the day before, of a benefit that is not known.
fn one_stretch(days_short: i32) -> Truth {
    let from = PartialDate::Day(Date::from_day_number(day("2023-10-01").day_number() + days_short));
    found(vec![BenefitPeriod { kind: None, from: Some(from), until: Some(Until::Running), loan: Some(false) }]).truth
}

#[test]
fn one_stretch_of_an_unknown_benefit_may_be_a_year_and_a_day_less_is_surely_none() {
    assert_eq!([0, 1, 3].map(one_stretch), [Open, Fails, Fails]);
}

/// Stretches that are joined, with as many left-over days as it takes to come to this sum in months of thirty days. The
/// first day of the first one is known to the month only, which leaves 31 August at the shortest.
fn joined(joints: usize, sum: i32) -> Truth {
    let stretches = [("2024-06-01", ""), ("2024-01-01", "2024-05-20")];
    let mut periods: Vec<BenefitPeriod> = Vec::new();
    let mut reached = 0;
    let kinds = [BenefitKind::Wia, BenefitKind::Ww];
    for ((from, until), kind) in stretches.into_iter().take(joints).zip(kinds) {
        let last = if until.is_empty() { "2024-09-30" } else { until };
        let (months, days) = day(from).months_and_days_through(day(last));
        reached += months * 30 + days;
        periods.push(period(kind, from, until));
    }
    // The first stretch ends where the sum is reached, within a month of the next.
    let first = "2023-08-31";
    let counted = |last: Date| {
        let (months, days) = day(first).months_and_days_through(last);
        reached + months * 30 + days
    };
    let mut last = day(first);
    while counted(last) < sum {
        last = last.next();
    }
    assert_eq!(counted(last), sum, "there is such a day");
    periods.push(period(BenefitKind::Wao, &first[..7], &last.to_string()));
    found(periods).truth
}

#[test]
fn joined_stretches_known_in_part_hold_surely_only_well_above_a_year() {
    // Three days of a margin for each joint.
    assert_eq!([362, 363].map(|sum| joined(1, sum)), [Open, Holds]);
    assert_eq!([365, 366].map(|sum| joined(2, sum)), [Open, Holds]);
}

#[test]
fn what_is_told_of_a_year_that_is_not_full() {
    let Finding { truth, months, stopped, .. } = found(vec![period(BenefitKind::Ww, "2024-02-15", "")]);
    assert_eq!((truth, months, stopped), (Fails, Some(7), false));
    // 5 months and 20 days twice, eleven days apart: thirty left-over days are a month.
    let joined = vec![period(BenefitKind::Ww, "2023-10-01", "2024-03-20"), period(BenefitKind::Wia, "2024-04-11", "")];
    let Finding { truth, months, .. } = found(joined);
    assert_eq!((truth, months), (Fails, Some(11)));
    let Finding { truth, stopped, .. } = found(vec![period(BenefitKind::Ww, "2010-01-01", "2024-08-31")]);
    assert_eq!((truth, stopped), (Open, false), "it stopped within a month");
    let Finding { truth, stopped, .. } = found(vec![period(BenefitKind::Ww, "2010-01-01", "2024-08-29")]);
    assert_eq!((truth, stopped), (Fails, true), "it stopped more than a month before");
    let Finding { truth, months, stopped, .. } = found(Vec::new());
    assert_eq!((truth, months, stopped), (Fails, Some(0), false));
}
