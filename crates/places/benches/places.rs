//! How fast help nearby is found: `cargo bench -p places`. The bar is a millisecond on a slow phone for what a
//! visitor waits for: the distance to everybody who helps, and a search over all places.

use divan::{Bencher, black_box};

use law::date::Date;
use places::map::{Point, dots};
use places::{Directory, Filter, LookUp, Position, Record, Records, Spot};

/// The day of looking.
const TODAY: Date = Date::of_law(2026, 11, 21);

fn main() {
    divan::main();
}

fn directory() -> Directory {
    Directory::parse(include_str!("../../../assets/places/directory.txt")).unwrap_or_else(|error| panic!("{error}"))
}

fn records() -> Records {
    Records::parse(include_str!("../../../assets/places/records.txt")).unwrap_or_else(|error| panic!("{error}"))
}

fn utrecht(directory: &Directory) -> Spot {
    match directory.look_up("3511") {
        LookUp::Found(spot) => spot,
        other => panic!("{other:?}"),
    }
}

/// A postcode; a name; its beginning; a typing mistake, which looks at every name; nothing like any name.
#[divan::bench(args = ["3511 AB", "Vlissingen", "روتردام", "Rott", "Rotterdm", "Xyzzyqqq"])]
fn search(bencher: Bencher, typed: &str) {
    let directory = directory();
    bencher.bench_local(|| directory.look_up(black_box(typed)));
}

/// The five nearest of everybody who helps.
#[divan::bench]
fn nearest(bencher: Bencher) {
    let (directory, records) = (directory(), records());
    let spot = utrecht(&directory);
    let wanted = Filter::default();
    bencher.bench_local(|| records.nearest(black_box(&spot), 5, TODAY, &|record| wanted.fits(record)).len());
}

/// The postcode and municipality of the phone's own position.
#[divan::bench]
fn position(bencher: Bencher) {
    let directory = directory();
    bencher.bench_local(|| directory.look_around(black_box(Position::new(52.09, 5.12))));
}

/// The dots of the whole map.
#[divan::bench]
fn map(bencher: Bencher) {
    let records = records();
    let points = || records.filtered(TODAY, Filter::default()).filter_map(Record::position).map(Point::from);
    bencher.bench_local(|| dots(black_box(points())));
}

/// Reading both files, once for each visit to the screen.
#[divan::bench]
fn read(bencher: Bencher) {
    bencher.bench_local(|| (directory(), records()));
}
