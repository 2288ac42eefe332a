//! The map: its outline is that of the Netherlands, and points lie where they belong.

use crate::{text, the};
use places::Position;
use std::iter::{empty, once};
use std::str::FromStr;

use places::map::{CLOSEST, Point, View, WHOLE, apart, dots};

/// A province as it is drawn.
struct Province {
    name: String,
    rings: Vec<Vec<(f64, f64)>>,
}

/// The provinces in the drawing. Each ring is a move to a point, and lines from point to point.
fn provinces() -> Vec<Province> {
    let drawing = text("assets/places/netherlands.svg");
    let paths = drawing.lines().filter(|line| line.starts_with("<path data-name"));
    paths
        .map(|line| {
            let path = attribute(line, " d");
            let rings = path.split_terminator('z').map(ring).collect();
            Province { name: attribute(line, "data-name"), rings }
        })
        .collect()
}

/// What an element, written on one line, has for an attribute.
fn attribute(line: &str, name: &str) -> String {
    let rest = line.split_once(&format!("{name}=\"")).map(|(_, rest)| rest);
    let value = rest.and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("{name} is missing in {line}")).to_owned()
}

fn ring(path: &str) -> Vec<(f64, f64)> {
    let numbers: Vec<f64> =
        path.replace('-', " -").split([' ', 'M', 'l']).filter(|number| !number.is_empty()).map(number).collect();
    let mut at = (0.0, 0.0);
    let (pairs, []) = numbers.as_chunks::<2>() else { panic!("half a point in {path}") };
    pairs
        .iter()
        .map(|[x, y]| {
            at = (at.0 + x, at.1 + y);
            at
        })
        .collect()
}

fn number<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a number"))
}

fn sides(ring: &[(f64, f64)]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

impl Province {
    fn holds(&self, (x, y): (f64, f64)) -> bool {
        let crossed = |(a, b): &((f64, f64), (f64, f64))| {
            (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0
        };
        self.rings.iter().any(|ring| sides(ring).filter(crossed).count() % 2 == 1)
    }

    /// How far a point lies outside, in kilometres; 0 inside.
    fn kilometres_to(&self, point: (f64, f64)) -> f64 {
        if self.holds(point) {
            return 0.0;
        }
        let units = self.rings.iter().flat_map(|ring| sides(ring)).map(|(a, b)| {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let along = ((point.0 - a.0) * dx + (point.1 - a.1) * dy) / (dx * dx + dy * dy);
            let along = along.clamp(0.0, 1.0);
            (a.0 + along * dx - point.0).hypot(a.1 + along * dy - point.1)
        });
        units.fold(f64::INFINITY, f64::min) * 0.108
    }
}

fn drawn(latitude: f64, longitude: f64) -> (f64, f64) {
    let point = Point::from(Position::new(latitude, longitude));
    (f64::from(point.x), f64::from(point.y))
}

#[test]
fn places_at_the_edges_of_the_country_fall_into_their_province() {
    let provinces = provinces();
    assert_eq!(provinces.len(), 12);
    for (place, latitude, longitude, name) in [
        ("Vlissingen", 51.4536, 3.5709, "Zeeland"),
        ("Cadzand", 51.368, 3.409, "Zeeland"),
        ("Maastricht", 50.8514, 5.691, "Limburg"),
        ("Vaals", 50.771, 6.018, "Limburg"),
        ("Groningen", 53.2194, 6.5665, "Groningen"),
        ("Delfzijl", 53.330, 6.918, "Groningen"),
        ("Bad Nieuweschans", 53.182, 7.206, "Groningen"),
        ("Den Helder", 52.9563, 4.7608, "Noord-Holland"),
        ("Texel, Den Burg", 53.055, 4.797, "Noord-Holland"),
        ("Vlieland", 53.296, 5.074, "Friesland"),
        ("Schiermonnikoog", 53.477, 6.160, "Friesland"),
        ("Almere", 52.3508, 5.2647, "Flevoland"),
        ("Enschede", 52.2215, 6.8937, "Overijssel"),
        ("Emmen", 52.7858, 6.8976, "Drenthe"),
        ("Nijmegen", 51.8425, 5.8528, "Gelderland"),
        ("Loosdrecht", 52.2127, 5.0757, "Noord-Holland"),
        ("Leerdam", 51.8920, 5.0977, "Utrecht"),
        ("Rotterdam", 51.9225, 4.4792, "Zuid-Holland"),
        ("Bergen op Zoom", 51.4949, 4.2911, "Noord-Brabant"),
    ] {
        let point = drawn(latitude, longitude);
        let own = provinces.iter().find(|province| province.name == name).unwrap();
        // Islands and coasts are drawn with fewer points than they have.
        assert!(own.kilometres_to(point) < 1.0, "{place} lies {} km outside of {name}", own.kilometres_to(point));
        let others = provinces.iter().filter(|province| province.name != name && province.holds(point));
        assert_eq!(others.map(|province| &province.name).next(), None, "{place} lies in another province");
    }
}

/// The georeference: a shift of one kilometre to any side puts far more postcodes into a wrong province.
#[test]
fn almost_every_postcode_falls_into_its_own_province() {
    let provinces = provinces();
    let rows = text("data/nl_pc4_clean.csv");
    let (mut all, mut outside, mut far) = (0, Vec::new(), Vec::new());
    for line in rows.lines().skip(1).filter(|line| !line.ends_with("geonames-unverified")) {
        let [number, _, name, latitude, longitude] = std::array::from_fn(|field| line.split(',').nth(field).unwrap());
        let own = provinces.iter().find(|province| province.name == name).unwrap();
        let away = own.kilometres_to(drawn(latitude.parse().unwrap(), longitude.parse().unwrap()));
        all += 1;
        if away > 0.0 {
            outside.push(number);
        }
        if away > 1.5 {
            far.push(format!("{number}: {away:.1} km"));
        }
    }
    println!("{all} postcodes, outside of their province: {outside:?}; more than 1.5 km: {far:?}");
    assert!(outside.len() * 150 < all, "{} of {all}: {outside:?}", outside.len());
    assert!(far.len() < 3, "{far:?}");
}

#[test]
fn neighbours_have_their_border_in_common() {
    let provinces = provinces();
    let points = |name: &str| -> Vec<(i64, i64)> {
        let own = provinces.iter().find(|province| province.name == name).unwrap();
        #[allow(clippy::cast_possible_truncation, reason = "whole numbers of the drawing")]
        own.rings.iter().flatten().map(|point| (point.0 as i64, point.1 as i64)).collect()
    };
    for (one, other, least) in [
        ("Drenthe", "Groningen", 8),
        ("Utrecht", "Zuid-Holland", 12),
        ("Utrecht", "Gelderland", 25),
        ("Limburg", "Noord-Brabant", 6),
    ] {
        let others = points(other);
        let shared = points(one).iter().filter(|point| others.contains(point)).count();
        assert!(shared >= least, "{one} and {other} share {shared} points");
    }
}

#[test]
fn the_drawing_is_small_and_fits_its_frame() {
    let drawing = text("assets/places/netherlands.svg");
    // 6 kB with brotli.
    assert!(drawing.len() < 30_000, "{} bytes", drawing.len());
    assert!(drawing.contains(&format!("viewBox=\"0 0 {} {}\"", WHOLE.0, WHOLE.1)));
    assert!(drawing.contains("CC BY 4.0"));
    let inside =
        |&(x, y): &(f64, f64)| (0.0..=f64::from(WHOLE.0)).contains(&x) && (0.0..=f64::from(WHOLE.1)).contains(&y);
    assert!(provinces().iter().flat_map(|province| &province.rings).flatten().all(inside));
}

const UTRECHT: Position = Position::new(52.0908, 5.1222);
const VAALS: Position = Position::new(50.771, 6.018);
const GRONINGEN: Position = Position::new(53.2194, 6.5665);

#[test]
fn the_map_shows_the_whole_country_or_what_was_found() {
    let whole = View::default();
    assert_eq!(whole.view_box(), "0 0 2452 2896");
    assert_eq!(View::of(empty()), whole);
    assert!(!whole.can_go_farther() && whole.can_come_closer());
    let far = [UTRECHT, VAALS, GRONINGEN].map(Point::from);
    let near = [UTRECHT, Position::new(52.11, 5.18), Position::new(52.03, 5.08)].map(Point::from);
    for points in [far, near] {
        let view = View::of(points.into_iter());
        assert!(points.iter().all(|point| view.shows(*point)), "{view:?}");
    }
    assert_eq!(View::of(far.into_iter()), whole);
    assert!(!View::of(near.into_iter()).shows(VAALS.into()));
    // One point alone is shown with its surroundings.
    assert!(View::of(once(UTRECHT.into())).can_come_closer());
}

#[test]
fn the_map_comes_closer_and_goes_farther_and_never_leaves_the_country() {
    let mut view = View::default();
    for _ in 0..=CLOSEST {
        view = view.closer_to(VAALS.into());
        assert!(view.shows(VAALS.into()), "{view:?}");
    }
    assert!(!view.can_come_closer());
    assert_eq!(view.closer(), view);
    // The edge of the drawing is the end, to every side.
    for (right, down) in [(1, 0), (0, 1), (-1, 0), (0, -1)] {
        for _ in 0..100 {
            view = view.moved(right, down);
        }
        assert_eq!(view.moved(right, down), view);
        let [x, y, width, height] = numbers(&view.view_box());
        assert!(x >= 0 && y >= 0 && x + width <= WHOLE.0 && y + height <= WHOLE.1, "{view:?}");
    }
    while view.can_go_farther() {
        view = view.farther();
    }
    assert_eq!(view, View::default());
    assert_eq!(view.farther(), view);
    assert_eq!(view.moved(1, 1), view, "the whole country has nowhere to go");
}

#[test]
fn towns_are_named_where_they_lie() {
    let drawing = text("assets/places/netherlands.svg");
    let (_, towns) = drawing.split_once("<g id=\"towns\">").unwrap();
    let lines = towns.lines().filter(|line| line.starts_with("<text"));
    let mut count = 0;
    for line in lines {
        let [x, y]: [i32; 2] = ["x", "y"].map(|name| number(&attribute(line, &format!(" {name}"))));
        let name = line.split(['>', '<']).nth(2).unwrap();
        let there = Point::from(the(name).position);
        let off = (x - there.x).abs().max((y - there.y).abs());
        // The middle of its postcodes and its old centre are not the same: at most four kilometres apart.
        assert!(off <= 37, "{name} is drawn at {x}, {y}, but lies at {there:?}");
        count += 1;
    }
    assert_eq!(count, 34);
}

fn numbers(view_box: &str) -> [i32; 4] {
    let mut all = view_box.split(' ').map(number);
    std::array::from_fn(|_| all.next().unwrap_or_else(|| panic!("not four numbers: {view_box}")))
}

#[test]
fn a_tap_on_the_map_is_a_point_of_the_drawing() {
    let whole = View::default();
    assert_eq!(whole.at(0.0, 0.0), Point { x: 0, y: 0 });
    assert_eq!(whole.at(1.0, 1.0), Point { x: WHOLE.0, y: WHOLE.1 });
    let closer = whole.closer_to(Point { x: 1000, y: 1000 });
    assert_eq!(closer.at(0.5, 0.5), Point { x: 1000, y: 1000 });
    assert_eq!(closer.at(0.0, 0.5), Point { x: 1000 - WHOLE.0 / 4, y: 1000 });
    assert_eq!(dots([Point { x: 1, y: 2 }, Point { x: 30, y: 40 }].into_iter()), "M1 2h0M30 40h0");
}

#[test]
fn no_mark_lies_over_another() {
    let point = |x, y| Point { x, y };
    let same = [point(100, 100); 8];
    for points in [&same[..], &[point(0, 0), point(5, 5), point(300, 0)], &[point(0, 0), point(22, 0), point(11, 0)]] {
        let placed = apart(points.iter().copied(), 22);
        assert_eq!(placed.len(), points.len());
        assert_eq!(placed[0], points[0], "the first stays where it is");
        for (index, one) in placed.iter().enumerate() {
            for other in &placed[..index] {
                let distance = f64::from(one.x - other.x).hypot(f64::from(one.y - other.y));
                assert!(distance >= 19.0, "{one:?} and {other:?}");
            }
        }
    }
    assert_eq!(apart(points_far().into_iter(), 22), points_far(), "what has room is not moved");
}

fn points_far() -> Vec<Point> {
    (0..5).map(|number| Point { x: number * 100, y: 7 }).collect()
}
