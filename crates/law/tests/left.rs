//! What is left of the money: how large a state pension is, at its boundaries, and how it moves with the years.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::date::{Date, PartialDate};
use law::facts::{FactId, Facts, Received, WiaKind};
use law::keep;
use law::left::{Example, Rest, SHARE, Share, example, is_money, rest, share};
use law::pension_age::pension_day;
use law::situation::Situation;
use support::Rng;

const TODAY: Date = Date::of_law(2026, 11, 27);

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn person(birth: &str, arrival: &str) -> Facts {
    Facts::default().with(FactId::BirthDate, date(birth)).with(FactId::SettledInNl, date(arrival))
}

/// Somebody who receives no AOW yet and leaves then.
fn leaving(birth: &str, arrival: &str, departure: &str) -> Option<(u8, u8)> {
    let facts = person(birth, arrival).with(FactId::Departure, date(departure));
    share(&facts, TODAY).map(|share| (share.least, share.most))
}

#[test]
fn who_came_at_forty_and_is_seventy_has_about_half() {
    // Born 15 March 1956: AOW from 66 years and 7 months, so the fifty years begin at 16 years and 7 months.
    let facts = person("1956-03-15", "1996-03-15").with(FactId::Receives, Received::among(&[Received::Aow]));
    assert_eq!(share(&facts, TODAY), Some(Share { least: 54, most: 54 }));
    // Once the pension runs, leaving changes nothing.
    let leaves = facts.with(FactId::Departure, date("2027-03-01"));
    assert_eq!(share(&leaves, TODAY), Some(Share { least: 54, most: 54 }));
}

#[test]
fn the_fifty_years_begin_fifty_years_before_the_pension_and_only_whole_years_are_taken_off() {
    // Born 1 June 1960: AOW on 1 June 2027, the fifty years begin on 1 June 1977, at 17.
    let born = "1960-06-01";
    for (arrival, percent) in [
        ("1960-06-01", 100),
        ("1977-06-01", 100),
        ("1978-05-30", 100),
        ("1978-06-01", 98),
        ("1979-05-30", 98),
        ("1979-06-01", 96),
        ("2026-06-01", 2),
        ("2026-06-02", 0),
        ("2027-06-01", 0),
    ] {
        assert_eq!(leaving(born, arrival, "2027-06-01"), Some((percent, percent)), "{arrival}");
    }
}

#[test]
fn years_away_before_the_pension_age_are_taken_off_with_those_before_the_arrival() {
    // Half a year before and half a year after make one.
    assert_eq!(leaving("1960-06-01", "1977-12-01", "2026-12-01"), Some((98, 98)));
    assert_eq!(leaving("1960-06-01", "1977-12-01", "2026-12-02"), Some((100, 100)));
    // Leaves at 57, ten years before (tests/law/keep.json, N12).
    assert_eq!(leaving("1960-06-15", "1960-06-15", "2017-06-15"), Some((80, 80)));
}

#[test]
fn a_date_that_is_known_in_part_gives_a_range_and_never_one_number_too_many() {
    assert_eq!(leaving("1960-06-01", "1987", "2027-06-01"), Some((80, 82)));
    assert_eq!(leaving("1960-06-01", "1987-06", "2027-06-01"), Some((80, 80)));
    assert_eq!(leaving("1960-06-01", "1987", "2020"), Some((66, 68)));
    // A birth year alone moves both ends of the fifty years.
    assert_eq!(leaving("1960", "1987-06-01", "2026-12-31"), Some((78, 82)));
}

#[test]
fn while_the_pension_age_is_not_fixed_the_range_is_wider() {
    let range = leaving("1970-01-01", "1995-01-01", "2027-01-01").unwrap();
    assert!(range.1 > range.0, "{range:?}");
}

#[test]
fn without_the_dates_nothing_is_reckoned() {
    assert_eq!(share(&Facts::default(), TODAY), None);
    assert_eq!(share(&Facts::default().with(FactId::BirthDate, date("1960")), TODAY), None);
    assert_eq!(share(&person("1970-01-01", "1990"), TODAY), None, "the day of leaving decides");
    assert_eq!(share(&person("1950-01-01", "1990-01-01"), TODAY).map(|share| share.most), Some(52), "it does not");
}

#[test]
fn born_in_the_netherlands_is_all_years() {
    let facts = Facts::default()
        .with(FactId::BirthDate, date("1960-06-01"))
        .with(FactId::BirthCountry, law::country::NL)
        .with(FactId::Departure, date("2027-06-01"));
    assert_eq!(share(&facts, TODAY), Some(Share::WHOLE));
}

fn any_day(random: &mut Rng, from: i16, to: i16) -> Date {
    let day = |year| Date::of_law(year, 1, 1).day_number();
    Date::from_day_number(random.i32(day(from)..day(to)))
}

#[test]
fn a_share_is_a_percentage_and_more_years_never_make_less_of_it() {
    let mut random = Rng::with_seed(12);
    for _ in 0..5_000 {
        let (birth, arrival) = (any_day(&mut random, 1930, 1990), any_day(&mut random, 1940, 2027));
        let departure = any_day(&mut random, 1990, 2050);
        let with = |arrival: PartialDate, departure: PartialDate| {
            let facts = Facts::default()
                .with(FactId::BirthDate, PartialDate::Day(birth))
                .with(FactId::SettledInNl, arrival)
                .with(FactId::Departure, departure);
            share(&facts, TODAY).unwrap()
        };
        let found = with(arrival.into(), departure.into());
        assert!(found.least <= found.most && found.most <= 100 && found.least % 2 == 0, "{found:?}");
        let earlier = with(arrival.plus_months(-random.i32(0..400)).into(), departure.into());
        let later = with(arrival.into(), departure.plus_months(random.i32(0..400)).into());
        for more in [earlier, later] {
            assert!(more.least >= found.least && more.most >= found.most, "{found:?} {more:?}");
        }
        // What is known in part holds what is known.
        let part = with(PartialDate::Year(arrival.year()), PartialDate::Year(departure.year()));
        assert!(part.least <= found.least && found.most <= part.most, "{found:?} {part:?}");
        assert!(!matches!(pension_day(birth), law::pension_age::PensionDay::On(_)) || found.is_one());
    }
}

#[test]
fn who_receives_the_pension_is_asked_nothing_and_others_only_what_the_share_needs() {
    let missing = |facts: &Facts| SHARE.evaluate(&Situation::on_day(facts, TODAY)).missing.facts;
    let with = |received: &[Received]| Facts::default().with(FactId::Receives, Received::among(received));
    assert!(missing(&with(&[Received::Aow])).is_empty());
    let ill = with(&[Received::Wia]);
    assert_eq!(missing(&ill), FactId::BirthDate | FactId::SettledInNl | FactId::Departure);
    let ill = ill.with(FactId::BirthDate, date("1965")).with(FactId::Departure, date("2027"));
    assert_eq!(missing(&ill), FactId::SettledInNl);
    let late = with(&[]).with(FactId::BirthDate, date("1950-01-01"));
    assert_eq!(missing(&late), FactId::SettledInNl, "the pension age is reached");
}

/// What is left of a scheme for somebody who is alone, receives these and goes there.
fn left(code: &str, received: &[Received], destination: &str) -> Rest {
    let scheme = keep::ALL.iter().find(|scheme| scheme.code == code).unwrap();
    let facts = Facts::default()
        .with(FactId::Receives, Received::among(received))
        .with(FactId::Destination, destination.parse::<law::country::Country>().unwrap())
        .with(FactId::Alone, true)
        .with(FactId::WiaKind, WiaKind::WgaVvu)
        .with(FactId::VvuSince, date("2020-01-01"))
        .with(FactId::Departure, date("2027-03-01"));
    let situation = Situation::on_day(&facts, TODAY);
    rest(&scheme.evaluate(&situation), &situation)
}

#[test]
fn what_is_left_follows_from_what_becomes_of_the_scheme() {
    assert_eq!(left("aow", &[Received::Aow], "SR"), Rest::Same);
    assert_eq!(left("aow", &[Received::Aow], "GH"), Rest::About(70), "single, where no agreement is");
    assert_eq!(left("aow", &[Received::Aow], "XK"), Rest::AtLeast(70), "the rate of a married person goes everywhere");
    assert_eq!(left("aow", &[Received::Wia], "TR"), Rest::Later);
    assert_eq!(left("aio", &[Received::Aow, Received::Aio], "TR"), Rest::Nothing);
    assert_eq!(left("pension", &[Received::Pen], "GH"), Rest::Same);
    assert_eq!(left("anw", &[Received::Anw], "CV"), Rest::About(60));
    assert_eq!(left("wia", &[Received::Wia], "MA"), Rest::About(50));
    assert_eq!(left("bijstand", &[Received::Participatiewet], "MA"), Rest::Nothing);
}

#[test]
fn a_pension_that_is_there_for_the_asking_does_not_come_later() {
    let aow = keep::ALL.iter().find(|scheme| scheme.code == "aow").unwrap();
    let left = |birth: &str, destination: &str| {
        let facts = Facts::default()
            .with(FactId::Receives, Received::among(&[Received::Participatiewet]))
            .with(FactId::Destination, destination.parse::<law::country::Country>().unwrap())
            .with(FactId::BirthDate, date(birth));
        let situation = Situation::on_day(&facts, TODAY);
        rest(&aow.evaluate(&situation), &situation)
    };
    // 67 on the day itself, and the day after.
    for destination in ["TR", "GH"] {
        assert_eq!(left("1959-11-27", destination), Rest::Claim, "{destination}");
        assert_eq!(left("1959-11-28", destination), Rest::Later, "{destination}");
    }
}

#[test]
fn the_example_in_euros_is_never_more_than_somebody_gets_there() {
    let of = |alone: Option<bool>, destination: Option<&str>| {
        let mut facts = Facts::default().with(FactId::Receives, Received::among(&[Received::Aow]));
        if let Some(alone) = alone {
            facts = facts.with(FactId::Alone, alone);
        }
        if let Some(country) = destination {
            facts = facts.with(FactId::Destination, country.parse::<law::country::Country>().unwrap());
        }
        example(&Situation::on_day(&facts, TODAY))
    };
    for alone in [Some(true), Some(false), None] {
        assert_eq!(of(alone, Some("GH")), Example::PartnerForAll, "no agreement: AOW art. 9a");
    }
    for country in ["TR", "MA", "SR", "ES", "TN", "CV", "BA", "MK"] {
        assert_eq!(of(Some(true), Some(country)), Example::Single, "{country}");
        assert_eq!(of(Some(false), Some(country)), Example::Partner, "{country}");
        assert_eq!(of(None, Some(country)), Example::Both, "{country}");
    }
    // Whether the higher one goes along is not known.
    for country in [Some("XK"), Some("EG"), None] {
        assert_eq!(of(Some(true), country), Example::Both, "{country:?}");
    }
}

#[test]
fn every_scheme_is_money_but_insurance_care_and_papers() {
    let others: Vec<&str> = keep::ALL.iter().filter(|scheme| !is_money(scheme)).map(|scheme| scheme.code).collect();
    assert_eq!(others, ["aow-voluntary", "care", "wlz", "nationality", "way-back"]);
}
