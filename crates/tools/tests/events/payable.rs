//! What is left of an amount for a person: the cases of the specification, and the questions that lead to a figure.

use law::amounts::{AMOUNTS, Amounts, Category, Column, Figures, once_a_year, payable};
use law::date::Date;
use law::facts::{FactId, Facts, Household, Known, Received};
use law::situation::Situation;

use super::text;

const TODAY: Date = Date::of_law(2026, 11, 21);
const TABLE: Date = Date::of_law(2015, 1, 1);

fn amounts() -> Amounts {
    Amounts::parse(&text("assets/amounts.txt")).unwrap()
}

fn column(treaty_care: bool, pension_age: bool) -> Column {
    Column { left_early: false, treaty_care, pension_age }
}

/// Gross amount and health allowance of 1 January 2015, in cents.
fn in_2015(country: &str, household: Household, column: Column) -> (u32, Option<u32>) {
    let amounts = amounts();
    let category = amounts.category(country.parse().unwrap()).unwrap();
    let gross = amounts.amount(TABLE, category, household, column).unwrap();
    (gross.cents, amounts.allowance(TABLE, category, household, column).map(|amount| amount.cents))
}

#[test]
fn g82_single_in_turkey_without_another_benefit() {
    assert_eq!(in_2015("TR", Household::Single, column(false, false)), (35_042, Some(5_924)));
}

#[test]
fn g83_a_couple_in_morocco_with_wia_and_care_by_treaty() {
    let (gross, allowance) = in_2015("MA", Household::Couple, column(true, false));
    assert_eq!((gross, payable(gross, 40_000), allowance), (62_061, 22_061, None));
}

#[test]
fn g84_aow_above_the_amount_leaves_nothing_but_the_allowance() {
    let (gross, allowance) = in_2015("SR", Household::Single, column(false, true));
    assert_eq!((gross, payable(gross, 80_000), allowance), (40_971, 0, Some(6_411)));
}

#[test]
fn g86_less_than_25_euros_may_be_paid_once_a_year_and_nothing_is_not_paid_at_all() {
    for (net, yearly) in [(0, false), (1, true), (2000, true), (2499, true), (2500, false)] {
        assert_eq!(once_a_year(net), yearly, "{net} cents");
    }
}

#[test]
fn a_deduction_to_the_cent_leaves_nothing() {
    for (gross, benefits, left) in [(100, 99, 1), (100, 100, 0), (100, 101, 0), (0, 0, 0), (100, u32::MAX, 0)] {
        assert_eq!(payable(gross, benefits), left);
    }
}

/// A person who left after April 2000, of pension age, with everything known.
fn person(country: &str, household: Household, receives: &[Received], gross: u32) -> Facts {
    Facts::default()
        .with(FactId::Destination, to(country))
        .with(FactId::BirthDate, on("1950-01-01"))
        .with(FactId::Household, household)
        .with(FactId::Departure, on("2016-05-01"))
        .with(FactId::Receives, Received::among(receives))
        .with(FactId::InsuredThere, false)
        .with(FactId::GrossBenefits, gross)
}

/// The facts of such a person.
const KNOWN: [FactId; 7] = [
    FactId::Destination,
    FactId::BirthDate,
    FactId::Household,
    FactId::Departure,
    FactId::Receives,
    FactId::InsuredThere,
    FactId::GrossBenefits,
];

fn to(country: &str) -> Known {
    Known::Country(country.parse().unwrap())
}

fn on(date: &str) -> Known {
    Known::Date(date.parse().unwrap())
}

fn figures(facts: &Facts) -> Option<Figures> {
    amounts().figures(&Situation::on_day(facts, TODAY))
}

fn outcome(facts: &Facts) -> Option<&'static str> {
    AMOUNTS.evaluate(&Situation::on_day(facts, TODAY)).consequence().map(|consequence| consequence.code)
}

#[test]
fn the_figures_of_a_person_are_those_of_the_newest_table() {
    let facts = person("TR", Household::Single, &[Received::Aow], 100);
    let found = figures(&facts).unwrap();
    assert_eq!(outcome(&facts), Some("table"));
    // Care by treaty, pension age reached: 382.14 in 2021.
    assert_eq!((found.gross.cents, found.gross.from), (38_214, Date::of_law(2021, 1, 1)));
    assert_eq!((found.benefits, found.payable, found.allowance), (10_000, 28_214, None));
    let found = figures(&person("SR", Household::Couple, &[Received::Aow], 700)).unwrap();
    // No care in Suriname: 614.42 in 2021, an allowance of 108.73 in 2015.
    assert_eq!((found.gross.cents, found.payable), (61_442, 0));
    assert_eq!(found.allowance.map(|amount| (amount.cents, amount.from)), Some((10_873, TABLE)));
}

#[test]
fn without_a_dutch_benefit_there_is_no_care_by_treaty() {
    let found = figures(&person("TR", Household::Single, &[], 0)).unwrap();
    assert_eq!((found.gross.cents, found.payable), (36_980, 36_980));
    assert_eq!(found.allowance.map(|amount| amount.cents), Some(5_924));
}

#[test]
fn who_left_before_april_2000_has_the_older_table() {
    for (day, cents) in [("2000-03-31", 29_496), ("2000-04-01", 36_980), ("1999", 29_496)] {
        let facts = person("TR", Household::Single, &[], 0).with(FactId::Departure, on(day));
        assert_eq!(figures(&facts).unwrap().gross.cents, cents, "{day}");
    }
    let facts = person("TR", Household::Single, &[], 0).with(FactId::Departure, on("2000"));
    assert_eq!((figures(&facts), outcome(&facts)), (None, None), "2000 alone does not tell which");
}

#[test]
fn no_figure_is_guessed() {
    let whole = person("TR", Household::Single, &[Received::Aow], 100);
    // Nobody is asked further if the list has no figure.
    let somalia = Facts::default().with(FactId::Destination, to("SO"));
    assert_eq!(outcome(&somalia), Some("no-figure"));
    for fact in KNOWN {
        let mut facts = whole.clone();
        facts.forget(fact);
        assert_ne!(facts, whole, "{fact:?} was known");
        assert_eq!((figures(&facts), outcome(&facts)), (None, None), "{fact:?}");
    }
    // China is in the list, but whether there is care is not known.
    let china = person("CN", Household::Single, &[Received::Aow], 100);
    assert_eq!(outcome(&china), Some("ask-care"));
    // Kosovo is in no list of amounts.
    let kosovo = person("XK", Household::Single, &[Received::Aow], 100);
    assert_eq!((figures(&kosovo), outcome(&kosovo)), (None, Some("no-figure")));
    assert!(Category::new('M').is_none() && Category::new('a').is_none());
}
