//! The days that follow: how each step counts, and what it counts from.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::facts::{FactId, Facts, Known};
use law::keep;
use law::provision::{Step, Term};

fn on(date: &str) -> Known {
    Known::Date(date.parse().unwrap())
}

/// The day that follows from these facts.
fn day(term: &Term, others: &[(FactId, Known)]) -> Option<String> {
    let facts = others.iter().fold(Facts::default(), |facts, (fact, known)| facts.with(*fact, *known));
    term.day(&facts).map(|day| day.to_string())
}

#[test]
fn the_next_quarter_begins_after_each_day_of_this_one() {
    static TERM: Term = Term { code: "from", from: FactId::Departure, steps: &[Step::NextQuarter], deadline: false };
    for (left, next) in [
        ("2027-01-01", "2027-04-01"),
        ("2027-02-15", "2027-04-01"),
        ("2027-03-31", "2027-04-01"),
        ("2027-04-01", "2027-07-01"),
        ("2027-06-30", "2027-07-01"),
        ("2027-08-31", "2027-10-01"),
        ("2027-10-01", "2028-01-01"),
        ("2027-11-30", "2028-01-01"),
        ("2027-12-31", "2028-01-01"),
        // The month alone tells the quarter.
        ("2027-12", "2028-01-01"),
    ] {
        assert_eq!(day(&TERM, &[(FactId::Departure, on(left))]).as_deref(), Some(next), "left {left}");
    }
    assert_eq!(day(&TERM, &[(FactId::Departure, on("2027"))]), None, "the year alone does not");
}

#[test]
fn a_stay_ends_with_the_days_of_its_year_or_of_a_row() {
    static TERM: Term = Term {
        code: "until",
        from: FactId::AbroadFrom,
        steps: &[Step::BackWithin(28, FactId::DaysAbroadBefore)],
        deadline: true,
    };
    for (from, used, last) in [
        // The day of leaving is none of the 28, the day of coming back is one.
        ("2026-06-01", 0, "2026-06-29"),
        ("2026-06-01", 10, "2026-06-19"),
        // All used: back on the day of leaving.
        ("2026-06-01", 28, "2026-06-01"),
        ("2026-06-01", 99, "2026-06-01"),
        // Up to the last day of the year it is the days of that year, and over it those in a row.
        ("2026-12-02", 0, "2026-12-30"),
        ("2026-12-20", 10, "2027-01-17"),
    ] {
        let known = [(FactId::AbroadFrom, on(from)), (FactId::DaysAbroadBefore, Known::Number(used))];
        assert_eq!(day(&TERM, &known).as_deref(), Some(last), "from {from}, {used} days used");
    }
    assert_eq!(day(&TERM, &[(FactId::AbroadFrom, on("2026-06-01"))]), None, "without the days that were used");
    assert_eq!(TERM.facts().collect::<Vec<_>>(), [FactId::AbroadFrom, FactId::DaysAbroadBefore]);
}

#[test]
fn not_before_the_month_after_another_day() {
    static TERM: Term = Term {
        code: "from",
        from: FactId::LeavesOn,
        steps: &[Step::NotBeforeMonthAfter(FactId::AwardOn)],
        deadline: false,
    };
    for (leaves, award, from) in [
        ("2026-05-10", "2026-03-15", "2026-05-10"),
        ("2026-04-01", "2026-03-31", "2026-04-01"),
        ("2026-03-20", "2026-03-31", "2026-04-01"),
    ] {
        let known = [(FactId::LeavesOn, on(leaves)), (FactId::AwardOn, on(award))];
        assert_eq!(day(&TERM, &known).as_deref(), Some(from), "leaves {leaves}, award of {award}");
    }
    assert_eq!(TERM.facts().collect::<Vec<_>>(), [FactId::LeavesOn, FactId::AwardOn]);
}

/// The days of this name that a scheme gives somebody who leaves on 1 March 2027.
fn of_scheme(id: &str, word: &str) -> Vec<String> {
    let scheme = keep::ALL.iter().find(|provision| provision.code == id).unwrap();
    let terms = scheme.rules.iter().flat_map(|rule| rule.then.terms).filter(|term| term.code == word);
    let mut found: Vec<String> = terms.filter_map(|term| day(term, &[(FactId::Departure, on("2027-03-01"))])).collect();
    found.dedup();
    found
}

#[test]
fn what_has_to_be_done_around_leaving_has_its_day() {
    for (id, word, expected) in [
        ("wajong", "report", "2027-02-15"),
        ("wia", "report", "2027-02-15"),
        ("wia", "back", "2032-03-01"),
        ("ww", "form", "2027-02-22"),
        ("ww", "register", "2027-03-08"),
        ("care", "insurer", "2027-01-01"),
        ("nationality", "renew", "2040-02-29"),
    ] {
        assert_eq!(of_scheme(id, word), [expected], "{id}, {word}");
    }
}
