//! Points on the globe and the distance between two of them.

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
        let middle = f64::midpoint(self.latitude, other.latitude).to_radians();
        let x = (other.longitude - self.longitude).to_radians() * middle.cos();
        let y = (other.latitude - self.latitude).to_radians();
        EARTH_RADIUS_KM * x.hypot(y)
    }

    /// Whether the point lies in the box around the European Netherlands
    /// (50.7 to 53.6 degrees north, 3.3 to 7.3 degrees east).
    #[must_use]
    pub fn is_in_the_netherlands(self) -> bool {
        (50.7..=53.6).contains(&self.latitude) && (3.3..=7.3).contains(&self.longitude)
    }
}
