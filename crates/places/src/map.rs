//! The map of the Netherlands: where a point lies on it, and which part of it is shown.
//!
//! The provinces are drawn in `assets/places/netherlands.svg` (made by `script/map.mjs`), in Mercator's projection. All
//! here is in the units of that drawing, about 108 metres each, in whole numbers; it grows to the right and downwards.

use super::Position;
use std::fmt::Write as _;

/// Width and height of the whole drawing.
pub const WHOLE: (i32, i32) = (2452, 2896);

/// How often the map can be brought closer: each time it shows half the width and half the height.
pub const CLOSEST: u8 = 4;

/// How often the map comes closer by itself: closer than this, it has nothing by which to know where it is.
const KNOWN: u8 = 2;

/// A point of the drawing: to the right, downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
}

impl From<Position> for Point {
    /// Where a point of the globe lies on the drawing.
    ///
    /// Mercator's projection by its Taylor polynomial around the middle of the country: within 0.02 unit from 50.7 to
    /// 53.6 degrees north. Found by fitting the outline to the points of all postcodes, which a test repeats.
    #[allow(clippy::cast_possible_truncation, reason = "a float is cut off at the ends of the whole numbers")]
    fn from(position: Position) -> Point {
        let north = position.latitude - 52.2;
        let y = 1425.389 - north * (1030.4553 + north * (11.59296 + north * 0.22622));
        Point { x: (position.longitude * 632.6677 - 2125.532).round() as i32, y: y.round() as i32 }
    }
}

/// The part of the map that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Its middle.
    middle: Point,
    /// How often it was brought closer.
    closer: u8,
}

impl Default for View {
    /// The whole country.
    fn default() -> View {
        View { middle: Point { x: WHOLE.0 / 2, y: WHOLE.1 / 2 }, closer: 0 }
    }
}

impl View {
    /// The closest part that shows all of these points with some room around them, and enough of the country to know it
    /// by; the whole country for no points.
    #[must_use]
    pub fn of(points: impl Iterator<Item = Point>) -> View {
        let mut frame = None;
        for Point { x, y } in points {
            let (from, to) = frame.unwrap_or((Point { x, y }, Point { x, y }));
            frame = Some((Point { x: from.x.min(x), y: from.y.min(y) }, Point { x: to.x.max(x), y: to.y.max(y) }));
        }
        let Some((from, to)) = frame else {
            return View::default();
        };
        let middle = Point { x: i32::midpoint(from.x, to.x), y: i32::midpoint(from.y, to.y) };
        let mut view = View { middle, closer: KNOWN };
        // An eighth of what is shown stays free on each side.
        let fits = |(width, height): (i32, i32)| to.x - from.x <= width * 3 / 4 && to.y - from.y <= height * 3 / 4;
        while view.closer > 0 && !fits(view.size()) {
            view.closer -= 1;
        }
        view.within()
    }

    /// Width and height of what is shown.
    #[must_use]
    pub const fn size(self) -> (i32, i32) {
        (WHOLE.0 >> self.closer, WHOLE.1 >> self.closer)
    }

    /// The point at a part of the width and a part of the height, each from 0 to 1.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "a float is cut off at the ends of the whole numbers")]
    pub fn at(self, across: f64, down: f64) -> Point {
        let (width, height) = self.size();
        let from = |middle: i32, size: i32, part: f64| middle + ((part - 0.5) * f64::from(size)).round() as i32;
        Point { x: from(self.middle.x, width, across), y: from(self.middle.y, height, down) }
    }

    /// Closer, around another point.
    #[must_use]
    pub fn closer_to(self, middle: Point) -> View {
        View { middle, closer: (self.closer + 1).min(CLOSEST) }.within()
    }

    /// Closer, around the same point.
    #[must_use]
    pub fn closer(self) -> View {
        self.closer_to(self.middle)
    }

    /// Farther away.
    #[must_use]
    pub fn farther(self) -> View {
        View { closer: self.closer.saturating_sub(1), ..self }.within()
    }

    /// A quarter of what is shown to the right and downwards, each times -1, 0 or 1.
    #[must_use]
    pub fn moved(self, right: i32, down: i32) -> View {
        let (width, height) = self.size();
        let middle = Point { x: self.middle.x + right * width / 4, y: self.middle.y + down * height / 4 };
        View { middle, ..self }.within()
    }

    /// Whether it can come closer.
    #[must_use]
    pub const fn can_come_closer(self) -> bool {
        self.closer < CLOSEST
    }

    /// Whether it can go farther away.
    #[must_use]
    pub const fn can_go_farther(self) -> bool {
        self.closer > 0
    }

    /// Whether a point is shown.
    #[must_use]
    pub fn shows(self, point: Point) -> bool {
        let (width, height) = self.size();
        (point.x - self.middle.x).abs() * 2 <= width && (point.y - self.middle.y).abs() * 2 <= height
    }

    /// The part of the drawing to show, as the `viewBox` of SVG.
    #[must_use]
    pub fn view_box(self) -> String {
        let (width, height) = self.size();
        format!("{} {} {width} {height}", self.middle.x - width / 2, self.middle.y - height / 2)
    }

    /// The same, moved so that nothing outside of the drawing is shown.
    fn within(self) -> View {
        let (width, height) = self.size();
        let keep = |middle: i32, size: i32, whole: i32| middle.clamp(size / 2, whole - size + size / 2);
        let middle = Point { x: keep(self.middle.x, width, WHOLE.0), y: keep(self.middle.y, height, WHOLE.1) };
        View { middle, ..self }
    }
}

/// Where to draw the middles of round marks that belong to these points, so that none lies over another: each at its own
/// point if there is room, else as close as there is. What comes first has the first choice.
#[must_use]
pub fn apart(points: impl Iterator<Item = Point>, width: i32) -> Vec<Point> {
    /// Eight directions, in hundredths of a step.
    const AROUND: [(i32, i32); 8] =
        [(100, 0), (-100, 0), (0, 100), (71, 71), (-71, 71), (0, -100), (71, -71), (-71, -71)];
    let mut placed: Vec<Point> = Vec::new();
    for point in points {
        let steps = (1..=4).flat_map(|step| AROUND.map(|(right, down)| (right * step, down * step)));
        let tried = [(0, 0)]
            .into_iter()
            .chain(steps)
            .map(|(right, down)| Point { x: point.x + right * width / 100, y: point.y + down * width / 100 });
        let free = |one: &Point| {
            placed.iter().all(|other| (one.x - other.x).abs().max((one.y - other.y).abs()) >= width * 9 / 10)
        };
        let chosen = tried.clone().find(free).unwrap_or(point);
        placed.push(chosen);
    }
    placed
}

/// Points as one path of SVG: a line without length at each, which round ends make a dot.
#[must_use]
pub fn dots(points: impl Iterator<Item = Point>) -> String {
    let mut path = String::new();
    for Point { x, y } in points {
        let _ = write!(path, "M{x} {y}h0");
    }
    path
}
