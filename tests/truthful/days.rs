//! A day is said to have passed only if that is sure, at each of its boundaries.

use law::country::Country;
use law::date::{Date, PartialDate};
use law::decision::{Deadline, deadlines};
use law::facts::{FactId, Facts};
use law::keep;
use law::situation::Situation;
use law::truth::Truth;

/// "Tell your insurer two months before you leave", for somebody who goes to Ghana.
fn insurer(departure: &str, today: &str) -> Deadline {
    let departure: PartialDate = departure.parse().unwrap();
    let ghana: Country = "GH".parse().unwrap();
    let facts = Facts::default().with(FactId::Destination, ghana).with(FactId::Departure, departure);
    let today: Date = today.parse().unwrap();
    let situation = Situation::on_day(&facts, today);
    let care = keep::ALL.iter().find(|provision| provision.code == "care").unwrap();
    let decisions = [care.evaluate(&situation)];
    let found = deadlines(&decisions, &situation, today);
    assert_eq!(found.len(), 1);
    found[0].1
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

#[test]
fn a_departure_known_by_its_year_does_not_alarm_before_the_last_day_it_can_be() {
    for (today, passed, told) in [
        ("2026-10-31", Truth::Fails, "2026-11-01"),
        // On the earliest day itself it has not passed.
        ("2026-11-01", Truth::Fails, "2026-11-01"),
        ("2026-11-02", Truth::Open, ""),
        ("2026-11-27", Truth::Open, ""),
        ("2027-10-31", Truth::Open, ""),
        ("2027-11-01", Truth::Holds, ""),
    ] {
        let found = insurer("2027", today);
        assert_eq!((found.days.first, found.days.last), (day("2026-11-01").unwrap(), day("2027-10-31").unwrap()));
        assert_eq!((found.passed, found.day()), (passed, day(told)), "on {today}");
    }
}

#[test]
fn a_departure_known_by_its_month_has_a_month_of_doubt() {
    for (today, passed) in [
        ("2026-12-31", Truth::Fails),
        ("2027-01-01", Truth::Fails),
        ("2027-01-02", Truth::Open),
        ("2027-01-31", Truth::Open),
        ("2027-02-01", Truth::Holds),
    ] {
        assert_eq!(insurer("2027-03", today).passed, passed, "on {today}");
    }
}

#[test]
fn an_exact_departure_has_one_day_which_is_told_also_when_it_has_passed() {
    for (today, passed) in [("2026-12-31", Truth::Fails), ("2027-01-01", Truth::Fails), ("2027-01-02", Truth::Holds)] {
        let found = insurer("2027-03-01", today);
        assert!(found.days.is_exact());
        assert_eq!((found.passed, found.day()), (passed, day("2027-01-01")), "on {today}");
    }
}

#[test]
fn what_tells_the_day_is_what_is_known_in_part() {
    for (departure, hangs) in [("2027", true), ("2027-03", true), ("2027-03-01", false)] {
        let known: PartialDate = departure.parse().unwrap();
        let facts = Facts::default().with(FactId::Departure, known);
        let found = insurer(departure, "2026-11-27").hangs_on(&Situation::on_day(&facts, day("2026-11-27").unwrap()));
        assert_eq!(found.contains(FactId::Departure), hangs, "{departure}");
    }
}
