//! Nothing a visitor types and no broken download brings the app down.

use crate::counters::nearest;
use crate::records::records;
use crate::{directory, text};
use law::date::Date;
use places::{Directory, LookUp, Problem, ReadError, Records};
use std::time::Instant;
use support::Rng;

#[test]
fn anything_can_be_typed() {
    const LETTERS: &str = "abeinrstADHIJ '-./09123456789٣۵１أمسлγğİßé\u{301}\u{200F}\u{FEFF}|\n\t€😀";
    let letters: Vec<char> = LETTERS.chars().collect();
    let mut random = Rng::with_seed(1991);
    for _ in 0..5_000 {
        let length = random.usize(..24);
        let typed: String = (0..length).filter_map(|_| letters.get(random.usize(..letters.len()))).collect();
        match directory().look_up(&typed) {
            LookUp::Several(spots) => assert!((2..=8).contains(&spots.len()), "{typed:?}"),
            LookUp::Found(spot) => {
                assert!(!spot.label.is_empty() && spot.position.is_in_the_netherlands(), "{typed:?}")
            }
            _ => {}
        }
    }
    for long in ["a".repeat(100_000), "3".repeat(100_000), "n'l".repeat(10_000), "ij".repeat(40_000)] {
        let answer = directory().look_up(&long);
        assert!(!matches!(answer, LookUp::Found(_) | LookUp::Several(_)));
    }
}

#[test]
fn every_name_is_found_as_it_is_shown() {
    for postcode in directory().postcodes() {
        let LookUp::Found(spot) = directory().look_up(&postcode.to_string()) else { panic!("{postcode} is not found") };
        assert!(!spot.approximate && spot.position.is_in_the_netherlands(), "{postcode}");
        let (number, names) = spot.label.split_once(' ').unwrap();
        assert_eq!(number, postcode.to_string());
        for name in names.split(", ") {
            let spots = match directory().look_up(name) {
                LookUp::Found(spot) => vec![spot],
                LookUp::Several(spots) => spots,
                other => panic!("{name}: {other:?}"),
            };
            assert!(spots.iter().any(|spot| spot.label == name), "{name}: {spots:?}");
        }
    }
}

#[test]
fn a_directory_that_was_cut_off_is_refused() {
    let whole = text("assets/places/directory.txt");
    let mut random = Rng::with_seed(2024);
    // All but the last newline is needed.
    let full = whole.trim_end().len();
    for _ in 0..200 {
        let end = whole.floor_char_boundary(random.usize(..full));
        let part = whole.get(..end).unwrap_or_default();
        assert!(Directory::parse(part).is_err(), "cut off after {end} bytes");
    }
}

#[test]
fn a_damaged_directory_is_refused_or_still_searchable() {
    let whole = text("assets/places/directory.txt");
    let mut random = Rng::with_seed(2025);
    for _ in 0..200 {
        let mut bytes = whole.clone().into_bytes();
        for _ in 0..=random.usize(..3) {
            let place = random.usize(..bytes.len());
            if let Some(byte) = bytes.get_mut(place) {
                *byte = b"|;,\n?0129AZ"[random.usize(..11)];
            }
        }
        let damaged = String::from_utf8_lossy(&bytes);
        if let Ok(directory) = Directory::parse(&damaged)
            && let LookUp::Found(spot) = directory.look_up("3511")
        {
            assert_eq!(nearest(&spot, 3).len(), 3);
        }
    }
}

#[test]
fn a_faulty_line_is_named() {
    const COUNTER: &str = "G|A|52.4|4.9\n";
    let parse = |rest: &str| Directory::parse(&format!("remigratiewijzer-places 3\nP|Utrecht\n{COUNTER}{rest}"));
    let fault = |rest: &str| {
        let ReadError { line, problem, .. } = parse(rest).expect_err("a faulty directory");
        (line, problem)
    };
    assert!(parse("W|A|0|0\nC|1011|52.4|4.9|0|0\nE|4\n").is_ok());
    assert_eq!(fault("X|A\n"), (4, Problem::UnknownRow));
    assert_eq!(fault("W|A|1|0\n"), (4, Problem::NoSuchRow("province")));
    assert_eq!(fault("W|A|0|7\n"), (4, Problem::NoSuchRow("own")));
    assert_eq!(fault("W|A\n"), (4, Problem::Missing("province")));
    assert_eq!(fault("W|A|0|0\nC|101|52.4|4.9|0|0\n"), (5, Problem::BadNumber("number")));
    assert_eq!(fault("W|A|0|0\nC|1011|82.4|4.9|0|0\n"), (5, Problem::BadNumber("lat, lon")));
    assert_eq!(fault("W|A|0|0\nC|1011|NaN|4.9|0|0\n"), (5, Problem::BadNumber("lat")));
    assert_eq!(fault("W|A|0|0\nC|1012|52.4|4.9|0|0\nC|1011|52.4|4.9|0|0\n"), (6, Problem::OutOfOrder));
    assert_eq!(fault("W|A|0|0\nC|1011|52.4|4.9|0|0\nE|5\n"), (6, Problem::CutOff));
    assert_eq!(fault(""), (3, Problem::CutOff));
    assert_eq!(Directory::parse("").expect_err("nothing").problem, Problem::NotThisFormat("remigratiewijzer-places 3"));
    assert_eq!(
        Directory::parse("<!doctype html>").expect_err("a page").problem,
        Problem::NotThisFormat("remigratiewijzer-places 3")
    );
    let shown = parse("W|A|1|0\n").expect_err("no such province").to_string();
    assert_eq!(shown, "directory.txt, line 4: `province` points to no row above");
}

/// Printed, not asserted: `cargo test -p places --release --test places how_long -- --nocapture`.
#[test]
fn how_long_it_takes() {
    let whole = text("assets/places/directory.txt");
    let time = |what: &str, times: u32, work: &dyn Fn()| {
        let start = Instant::now();
        (0..times).for_each(|_| work());
        println!("{what}: {:?}", start.elapsed() / times);
    };
    time("parse", 20, &|| drop(Directory::parse(&whole)));
    let (records, today) = (records(), Date::new(2026, 11, 21).unwrap());
    let compact = records.to_string();
    time("parse the records", 20, &|| drop(Records::parse(&compact)));
    for typed in ["3511 AB", "Utrecht", "alp", "Rotterdm", "Schiermonikog"] {
        time(&format!("look up `{typed}` and list the nearest 5"), 200, &|| {
            if let LookUp::Found(spot) = directory().look_up(typed) {
                drop(records.nearest(&spot, 5, today, &|_| true));
            }
        });
    }
}
