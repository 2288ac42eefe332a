//! The official tables of amounts: the asset that a phone fetches holds every cell of them, and is read strictly.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use support::{Choose, Rng};

use law::amounts::{AMOUNTS, Amounts, Category, Column, Problem};
use law::code::Code;
use law::country::Country;
use law::date::Date;
use law::facts::{FactId, Facts, Household};
use law::situation::Situation;

use super::{path, text};

const FILE: &str = "assets/amounts.txt";
const BENEFIT: [&str; 2] = ["remigratie_amounts.csv", "remigratie_amounts_2021.csv"];
const ALLOWANCE: [&str; 1] = ["remigratie_health_allowance.csv"];
const STATE_PENSION: &str = "aow_amounts.csv";
const DESTINATIONS: &str = "remigratie_country_category.csv";

/// Misprints of the official text, by row and value, with what was meant: the amount next to it in the same row, and
/// that of category A, are 489.29.
const MISPRINTS: [(&str, &str, &str); 1] = [("2010-01-01,couple,D", "4889.29", "489.29")];

/// A row of a table as in its file: day, household, category, cells.
struct Row {
    day: String,
    household: String,
    category: String,
    cells: Vec<String>,
}

fn rows(files: &[&str]) -> Vec<Row> {
    let texts: Vec<String> = files.iter().map(|file| text(&format!("data/{file}"))).collect();
    let lines = texts.iter().flat_map(|text| text.lines().skip(1));
    lines
        .map(|line| {
            let mut fields = line.split(',').map(String::from);
            let mut next = || fields.next().unwrap();
            let (mut day, household, category) = (next(), next(), next());
            if day.len() == "2014-03".len() {
                day += "-01";
            }
            let key = format!("{day},{household},{category}");
            let meant = |cell: String| {
                let misprint = MISPRINTS.iter().find(|(row, printed, _)| *row == key && *printed == cell);
                misprint.map_or(cell, |(_, _, meant)| (*meant).to_string())
            };
            Row { cells: fields.map(meant).collect(), day, household, category }
        })
        .collect()
}

/// Euros with two decimals, in cents.
fn cents(euros: &str) -> u32 {
    let (whole, part) = euros.split_once('.').unwrap();
    assert_eq!(part.len(), 2, "{euros}");
    format!("{whole}{part}").parse().unwrap()
}

/// Destinations by their category.
fn destinations() -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text(&format!("data/{DESTINATIONS}")).lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [_, category, codes] = fields.as_slice() else { panic!("{line}") };
        let list = found.entry((*category).to_string()).or_default();
        list.extend(codes.split(' ').filter(|code| !code.is_empty()).map(String::from));
    }
    found
}

/// The text of the asset.
fn compiled() -> String {
    let mut out = String::from("remigratiewijzer-amounts 2\n# Made from data/*.csv; see data/SOURCES.md.\n");
    let mut records = 0;
    let mut line = |text: String| {
        writeln!(out, "{text}").unwrap();
        records += 1;
    };
    for (category, mut codes) in destinations() {
        codes.sort();
        line(format!("D|{category}|{}", codes.join(" ")));
    }
    for (letter, files) in [("B", &BENEFIT[..]), ("H", &ALLOWANCE[..])] {
        let mut day = String::new();
        for row in rows(files) {
            if row.day != day {
                line(format!("{letter}|{}", row.day));
                day = row.day;
            }
            let cells: Vec<String> = row.cells.iter().map(|cell| cents(cell).to_string()).collect();
            line(format!("R|{}|{}|{}", row.household, row.category, cells.join("|")));
        }
    }
    for row in text(&format!("data/{STATE_PENSION}")).lines().skip(1) {
        let fields: Vec<&str> = row.split(',').collect();
        let [day, single, partner] = fields.as_slice() else { panic!("{row}") };
        line(format!("P|{day}|{}|{}", cents(single), cents(partner)));
    }
    let end = format!("E|{records}");
    out + &end + "\n"
}

fn amounts() -> Amounts {
    Amounts::parse(&text(FILE)).unwrap_or_else(|error| panic!("{error}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn column(left_early: bool, treaty_care: bool, pension_age: bool) -> Column {
    Column { left_early, treaty_care, pension_age }
}

#[test]
fn the_asset_is_what_the_tables_make() {
    let fresh = compiled();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path(FILE), &fresh).unwrap();
    }
    assert!(text(FILE) == fresh, "{FILE} is stale; run: UPDATE=1 cargo test -p tools --test events");
    assert!(fresh.len() < 20_000, "{} bytes", fresh.len());
}

#[test]
fn every_cell_of_every_table_is_found() {
    let amounts = amounts();
    // The order of the columns as their names in the files tell it.
    let header = text("data/remigratie_amounts.csv").lines().next().unwrap().to_string();
    let columns = header
        .split(',')
        .skip(3)
        .map(|name| column(name.starts_with("pre2000"), name.contains("_treaty"), name.ends_with("_AOW")));
    let columns: Vec<Column> = columns.collect();
    assert_eq!(columns.len(), 8);
    let mut found = 0;
    for row in rows(&BENEFIT) {
        let category = Category::new(row.category.chars().next().unwrap()).unwrap();
        let household = Household::from_code(&row.household).unwrap();
        assert_eq!(row.cells.len(), columns.len());
        for (column, cell) in columns.iter().zip(&row.cells) {
            let amount = amounts.amount(day(&row.day), category, household, *column).unwrap();
            assert_eq!((amount.cents, amount.from), (cents(cell), day(&row.day)), "{} {column:?}", row.category);
            found += 1;
        }
    }
    assert_eq!(found, 8 * (174 + 36), "every cell of the tables of 2010 to 2015, and of 2021");
    let mut allowances = 0;
    for row in rows(&ALLOWANCE) {
        let category = Category::new(row.category.chars().next().unwrap()).unwrap();
        let household = Household::from_code(&row.household).unwrap();
        for (pension_age, cell) in [false, true].into_iter().zip(&row.cells) {
            for left_early in [false, true] {
                let none = column(left_early, true, pension_age);
                assert_eq!(amounts.allowance(day(&row.day), category, household, none), None, "care, so no allowance");
                let amount =
                    amounts.allowance(day(&row.day), category, household, column(left_early, false, pension_age));
                assert_eq!(amount.unwrap().cents, cents(cell));
            }
            allowances += 1;
        }
    }
    assert_eq!(allowances, 2 * 72);
}

#[test]
fn a_full_state_pension_is_the_example_of_january_2026() {
    let pension = amounts().state_pension.unwrap();
    assert_eq!((pension.from, pension.single, pension.partner), (day("2026-01-01"), 163_757, 112_212));
}

#[test]
fn the_misprint_of_2010_is_put_right_and_no_other_cell_looks_like_one() {
    let printed = text("data/remigratie_amounts.csv");
    assert!(printed.contains("2010-01-01,couple,D,422.02,422.02,422.02,422.98,4889.29,"), "as in the official text");
    let d = Category::new('D').unwrap();
    let amount = amounts().amount(day("2010-01-01"), d, Household::Couple, column(false, false, false));
    assert_eq!(amount.unwrap().cents, 48_929);
    for row in rows(&BENEFIT) {
        let cells: Vec<u32> = row.cells.iter().map(|cell| cents(cell)).collect();
        let (least, most) = (cells.iter().min().unwrap(), cells.iter().max().unwrap());
        assert!(*most < least * 3 / 2, "{} {} {}: {cells:?}", row.day, row.household, row.category);
    }
}

#[test]
fn a_table_holds_from_its_day_until_the_next_one() {
    let (amounts, a) = (amounts(), Category::new('A').unwrap());
    let on = |text: &str| {
        amounts.amount(day(text), a, Household::Single, column(false, false, false)).map(|amount| amount.cents)
    };
    assert_eq!(on("2009-12-31"), None, "before the first table nothing is known");
    assert_eq!((on("2010-01-01"), on("2012-12-31")), (Some(34_198), Some(34_198)));
    assert_eq!((on("2013-01-01"), on("2014-02-28")), (Some(34_747), Some(34_747)));
    assert_eq!((on("2014-03-01"), on("2014-12-31")), (Some(34_573), Some(34_573)));
    assert_eq!((on("2015-01-01"), on("2020-12-31")), (Some(35_042), Some(35_042)));
    assert_eq!((on("2021-01-01"), on("2026-11-21")), (Some(36_980), Some(36_980)));
    let k = Category::new('K').unwrap();
    assert_eq!(
        amounts.amount(day("2010-06-01"), k, Household::Single, column(false, false, false)),
        None,
        "no K in 2010"
    );
    let early = amounts.amount(day("2021-01-01"), a, Household::Single, column(true, false, false)).unwrap();
    assert_eq!(early.cents, 29_496, "who left before April 2000 is not indexed");
}

#[test]
fn destinations_have_the_category_of_the_list() {
    let amounts = amounts();
    let category = |code: &str| amounts.category(code.parse().unwrap()).map(Category::letter);
    for (code, letter) in [
        ("TR", 'A'),
        ("MA", 'B'),
        ("SR", 'B'),
        ("BA", 'B'),
        ("RS", 'B'),
        ("ME", 'B'),
        ("MK", 'B'),
        ("TN", 'B'),
        ("HR", 'B'),
        ("CV", 'D'),
        ("ES", 'E'),
        ("PT", 'L'),
        ("IT", 'I'),
        ("GR", 'H'),
        ("SI", 'K'),
        ("IR", 'E'),
        ("SY", 'D'),
    ] {
        assert_eq!(category(code), Some(letter), "{code}");
    }
    for code in ["XK", "SO", "CG", "CD", "NL"] {
        assert_eq!(category(code), None, "{code} is in no list, or it is not clear which country is meant");
    }
    let listed = Country::all().filter(|country| amounts.category(*country).is_some()).count();
    // 94 rows; Congo could be either of two, and one row is Serbia and Montenegro.
    assert_eq!(listed, 94);
    // The questions know the same list without the file.
    for country in Country::all() {
        let facts = Facts::default().with(FactId::Destination, country);
        let decision = AMOUNTS.evaluate(&Situation::on_day(&facts, day("2026-11-21")));
        assert_eq!(decision.consequence().is_none(), amounts.category(country).is_some(), "{country}");
    }
}

const SMALL: &str = "remigratiewijzer-amounts 2\nD|A|TR ID\nB|2021-01-01\nR|single|A|1|2|3|4|5|6|7|8\nH|2015-01-01\nR|single|A|9|10\nP|2026-01-01|2|1\nE|6\n";

#[test]
fn a_damaged_asset_is_noticed_and_the_place_is_named() {
    assert!(Amounts::parse(SMALL).is_ok());
    let change = |from: &str, to: &str| {
        assert!(SMALL.contains(from), "{from}");
        Amounts::parse(&SMALL.replacen(from, to, 1)).unwrap_err()
    };
    let faults = [
        (change("amounts 2", "amounts 1"), 1, Problem::NotThisFormat("remigratiewijzer-amounts 2")),
        (change("D|A", "X|A"), 2, Problem::UnknownRow),
        (change("D|A", "D|M"), 2, Problem::BadValue("category")),
        (change("D|A", "D|AA"), 2, Problem::BadValue("category")),
        (change("TR ID", "TR  ID"), 2, Problem::BadValue("countries")),
        (change("TR ID", "TR TR"), 2, Problem::Twice),
        (change("2021-01-01", "2021-02-30"), 3, Problem::BadValue("day")),
        (change("2021-01-01", "2021-01"), 3, Problem::BadValue("day")),
        (change("B|2021-01-01", "B|2021-01-01|x"), 3, Problem::TooManyFields),
        (change("B|2021-01-01\n", ""), 3, Problem::NoSuchRow("table")),
        (change("single", "alone"), 4, Problem::BadValue("household")),
        (change("|7|8", "|7"), 4, Problem::Missing("cents")),
        (change("|7|8", "|7|+8"), 4, Problem::BadNumber("cents")),
        (change("|7|8", "|7|"), 4, Problem::Missing("cents")),
        (change("|7|8", "|7|99999999999"), 4, Problem::BadNumber("cents")),
        (change("H|2015-01-01\nR|single|A|9|10", "B|2020-01-01"), 5, Problem::OutOfOrder),
        (change("R|single|A|9|10\n", "R|single|A|9|10\nR|single|A|9|10\n"), 7, Problem::Twice),
        (change("P|2026-01-01", "P|2026"), 7, Problem::BadValue("day")),
        (change("|2|1\n", "|2\n"), 7, Problem::Missing("partner")),
        (change("E|6", "E|7"), 8, Problem::CutOff),
        (change("E|6\n", ""), 7, Problem::CutOff),
        (change("E|6\n", "E|6\nD|B|MA\n"), 9, Problem::CutOff),
    ];
    for (error, line, problem) in faults {
        assert_eq!((error.line, error.problem), (line, problem), "{error}");
        assert!(error.to_string().starts_with(&format!("amounts.txt, line {line}: ")), "{error}");
    }
}

#[test]
fn no_part_of_the_asset_passes_for_the_whole() {
    let whole = text(FILE);
    let lines: Vec<&str> = whole.lines().collect();
    for end in 0..lines.len() {
        assert!(Amounts::parse(&lines[..end].join("\n")).is_err(), "the first {end} lines");
    }
}

#[test]
fn nothing_in_the_asset_can_stop_the_program() {
    let whole = text(FILE);
    let mut random = Rng::with_seed(3);
    let strange = ["|", "\n", "", "é", "-", "4294967296", " ", "R|", "E|0\n"];
    for _ in 0..500 {
        let at = random.usize(..whole.len());
        let broken = format!("{}{}{}", &whole[..at], random.pick(&strange), &whole[at + 1..]);
        let _ = Amounts::parse(&broken);
    }
}
