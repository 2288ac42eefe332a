//! Points on the globe and the distance between two of them.

use rows::Problem;

/// The cosine of a latitude in degrees, by its Taylor polynomial around the middle of the country: within 0.001 from 47 to
/// 57 degrees north. The general one is ten times as long, for angles that do not occur.
fn cosine(latitude: f64) -> f64 {
    /// Sine and cosine of 52 degrees.
    const SINE: f64 = 0.788_010_753_606_722;
    const COSINE: f64 = 0.615_661_475_325_658_3;
    let step = (latitude - 52.0).to_radians();
    COSINE - SINE * step - COSINE * step * step / 2.0 + SINE * step * step * step / 6.0
}

/// Mean radius of the earth, in kilometres.
const EARTH_RADIUS_KM: f64 = 6371.0;

/// A point on the globe, in degrees of WGS84 (what postcodes, maps and phones use).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
}

impl Position {
    /// A point from degrees north and degrees east.
    #[must_use]
    pub const fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }

    /// The straight line to `other`, in kilometres.
    ///
    /// Equirectangular: within the Netherlands at most 0.02 % off the great circle. Rivers,
    /// dikes and ferries are not in it, so a screen says "about".
    #[must_use]
    pub fn kilometres_to(self, other: Self) -> f64 {
        let x = (other.longitude - self.longitude).to_radians() * cosine(f64::midpoint(self.latitude, other.latitude));
        let y = (other.latitude - self.latitude).to_radians();
        EARTH_RADIUS_KM * (x * x + y * y).sqrt()
    }

    /// Whether the point lies in the box around the European Netherlands
    /// (50.7 to 53.6 degrees north, 3.3 to 7.3 degrees east).
    #[must_use]
    pub fn is_in_the_netherlands(self) -> bool {
        (50.7..=53.6).contains(&self.latitude) && (3.3..=7.3).contains(&self.longitude)
    }
}

/// A point of our files, if it lies there.
pub(super) fn in_the_netherlands(latitude: f64, longitude: f64) -> Result<Position, Problem> {
    let position = Position::new(latitude, longitude);
    if position.is_in_the_netherlands() { Ok(position) } else { Err(Problem::BadNumber("lat, lon")) }
}

/// A point of our files wherever it is, if both are known, and nothing if neither is.
pub(super) fn anywhere(latitude: Option<f64>, longitude: Option<f64>) -> Result<Option<Position>, Problem> {
    match (latitude, longitude) {
        (None, None) => Ok(None),
        (Some(latitude), Some(longitude)) => Ok(Some(Position::new(latitude, longitude))),
        _ => Err(Problem::Missing("lat, lon")),
    }
}

/// The same, if it lies in the Netherlands.
pub(super) fn known(latitude: Option<f64>, longitude: Option<f64>) -> Result<Option<Position>, Problem> {
    let position = anywhere(latitude, longitude)?;
    position.map(|Position { latitude, longitude }| in_the_netherlands(latitude, longitude)).transpose()
}
