//! Points on the globe and the distance between two of them.

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

/// Reads degrees as they stand in our files, such as `52.3702`: up to fifteen digits, no sign, no exponent. The same number
/// as Rust's own reading gives, as both parts of the division are exact; that one, for any number at all, would be 13 kB
/// (brotli) of the WebAssembly, most of it tables.
pub(super) fn degrees(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || whole.len() + fraction.len() > 15 {
        return None;
    }
    let add = |sum: u64, digit: u8| digit.is_ascii_digit().then(|| sum * 10 + u64::from(digit - b'0'));
    let digits = whole.bytes().chain(fraction.bytes()).try_fold(0, add)?;
    let scale = 10_u64.pow(fraction.len() as u32);
    Some(digits as f64 / scale as f64)
}

#[cfg(test)]
mod tests {
    use super::degrees;

    #[test]
    fn degrees_are_read_as_rust_reads_them() {
        let samples = (0..=99_999_999_999_u64).step_by(12_345_679);
        let texts = samples.flat_map(|number| {
            let (whole, fraction) = (number / 1_000_000_000, number % 1_000_000_000);
            [format!("{whole}.{fraction:09}"), format!("{whole}.{:04}", fraction / 100_000), whole.to_string()]
        });
        for text in texts.chain(["7.", "000000000000001", "4.8951", "999999999999.999"].map(String::from)) {
            let own = degrees(&text).map(f64::to_bits);
            assert_eq!(own, text.parse().ok().map(f64::to_bits), "{text}");
        }
    }

    #[test]
    fn what_is_no_plain_number_of_degrees_is_refused() {
        for text in
            ["", ".", ".5", "-4.9", "+4.9", "4,9", "4.9.1", "4e1", "NaN", "inf", " 4", "52°", "4.123456789012345"]
        {
            assert_eq!(degrees(text), None, "{text}");
        }
    }
}
