//! What holds, fails or is open by the facts: numbers, spans between days, the pension age.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::criterion::{Criterion, Moment, Span};
use law::date::Date;
use law::facts::{FactId, Facts, Known, Received, Role};
use law::situation::Situation;
use law::truth::Truth;

const TODAY: Date = Date::of_law(2026, 11, 21);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What is known of a criterion about these facts.
fn truth(criterion: &Criterion, known: &[(FactId, Known)]) -> Truth {
    let facts = known.iter().fold(Facts::default(), |facts, (fact, known)| facts.with(*fact, *known));
    Situation::on_day(&facts, TODAY).truth(criterion)
}

fn on(date: &str) -> Known {
    Known::Date(date.parse().unwrap())
}

#[test]
fn a_number_must_be_greater_and_not_the_same() {
    static MORE: Criterion = Criterion::MoreThan(FactId::GrossBenefits, 28);
    for (euros, expected) in [(27, Truth::Fails), (28, Truth::Fails), (29, Truth::Holds)] {
        assert_eq!(truth(&MORE, &[(FactId::GrossBenefits, Known::Number(euros))]), expected, "{euros} euros");
    }
    assert_eq!(truth(&MORE, &[]), Truth::Open);
}

#[test]
fn within_a_year_is_up_to_the_same_day_of_the_next_year() {
    static WITHIN: Criterion =
        Criterion::Within { from: FactId::Departure, span: Span::Years(1), to: Moment::Fact(FactId::ReadmissionAsked) };
    let left = "2025-03-10";
    let asked = [
        ("2025-03-10", Truth::Holds),
        ("2026-03-10", Truth::Holds),
        ("2026-03-11", Truth::Fails),
        // The last day in time is one of this month.
        ("2026-03", Truth::Open),
        ("2026-02", Truth::Holds),
        ("2026-04", Truth::Fails),
    ];
    for (asked, expected) in asked {
        let known = [(FactId::Departure, on(left)), (FactId::ReadmissionAsked, on(asked))];
        assert_eq!(truth(&WITHIN, &known), expected, "left {left}, asked {asked}");
    }
    // Left on some day of March: on the first of the next March in time for all, on the last one perhaps.
    for (asked, expected) in [
        ("2026-03-01", Truth::Holds),
        ("2026-03-02", Truth::Open),
        ("2026-03-31", Truth::Open),
        ("2026-04-01", Truth::Fails),
    ] {
        let known = [(FactId::Departure, on("2025-03")), (FactId::ReadmissionAsked, on(asked))];
        assert_eq!(truth(&WITHIN, &known), expected, "left in March, asked {asked}");
    }
    let not_yet = Known::Absent;
    assert_eq!(truth(&WITHIN, &[(FactId::Departure, on(left)), (FactId::ReadmissionAsked, not_yet)]), Truth::Fails);
    assert_eq!(truth(&WITHIN, &[(FactId::Departure, not_yet), (FactId::ReadmissionAsked, on(left))]), Truth::Fails);
    assert_eq!(truth(&WITHIN, &[(FactId::Departure, on(left))]), Truth::Open);
    static BEFORE: Criterion = Criterion::Before(FactId::ReadmissionAsked, Date::of_law(2026, 1, 1));
    assert_eq!(truth(&BEFORE, &[(FactId::ReadmissionAsked, not_yet)]), Truth::Fails);
    assert_eq!(truth(&BEFORE, &[(FactId::ReadmissionAsked, on("2025-12-31"))]), Truth::Holds);
    assert_eq!(truth(&BEFORE, &[]), Truth::Open);
}

#[test]
fn a_span_is_counted_in_days_months_or_years() {
    let left = day("2025-01-31");
    assert_eq!(Span::Days(28).after(left), day("2025-02-28"));
    assert_eq!(Span::Months(1).after(left), day("2025-02-28"));
    assert_eq!(Span::Months(2).after(left), day("2025-03-31"));
    assert_eq!(Span::Years(1).after(left), day("2026-01-31"));
}

#[test]
fn the_pension_age_is_reached_on_its_day() {
    static REACHED: Criterion = Criterion::PensionAge(Moment::Fact(FactId::Departure));
    // Somebody born on 15 June 1959 is 67 on 15 June 2026; of 1965 the age is not fixed yet, and is 67 and 3 months at
    // least.
    for (birth, departure, expected) in [
        ("1959-06-15", "2026-06-14", Truth::Fails),
        ("1959-06-15", "2026-06-15", Truth::Holds),
        ("1959-06", "2026-06-01", Truth::Open),
        ("1959-06", "2026-05-31", Truth::Fails),
        ("1959-06", "2026-06-30", Truth::Holds),
        ("1959-06-15", "2026-06", Truth::Open),
        ("1965-01-10", "2032-04-09", Truth::Fails),
        ("1965-01-10", "2032-04-10", Truth::Open),
        ("1965-01-10", "2040-01-01", Truth::Open),
    ] {
        let known = [(FactId::BirthDate, on(birth)), (FactId::Departure, on(departure))];
        assert_eq!(truth(&REACHED, &known), expected, "born {birth}, leaves {departure}");
    }
}

#[test]
fn a_fact_is_known_only_as_what_it_is() {
    let received = Received::among(&[Received::Aow, Received::Wia]);
    let facts = Facts::default()
        .with(FactId::Married, true)
        .with(FactId::Departure, on("2026-03"))
        .with(FactId::ReadmissionAsked, Known::Absent)
        .with(FactId::Role, Role::Partner)
        .with(FactId::GrossBenefits, 30_u32)
        .with(FactId::Receives, received);
    assert_eq!((facts.flag(FactId::Married), facts.flag(FactId::Role)), (Some(true), None));
    assert_eq!((facts.date(FactId::Departure), facts.date(FactId::Married)), ("2026-03".parse().ok(), None));
    assert_eq!((facts.date(FactId::ReadmissionAsked), facts.is_absent(FactId::Departure)), (None, false));
    assert!(facts.is_absent(FactId::ReadmissionAsked) && !facts.is_absent(FactId::Alone));
    assert_eq!((facts.choice(FactId::Role), facts.choice(FactId::Departure)), (Some(Role::Partner as u8), None));
    assert_eq!((facts.number(FactId::GrossBenefits), facts.number(FactId::Role)), (Some(30), None));
    let several = facts.several(FactId::Receives).unwrap();
    assert_eq!(several.codes(Received::CODES).collect::<Vec<_>>(), ["aow", "wia"]);
    assert_eq!((facts.several(FactId::Role), facts.flag(FactId::Alone)), (None, None));
}
