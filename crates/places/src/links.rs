//! Links that open the phone, the map and a site.

use super::Position;

/// The link for a Dutch phone number: international for the ten digits of an ordinary number,
/// as it is dialled for the short numbers (14…, 0800, 0900).
#[must_use]
pub fn tel_uri(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let service = ["0800", "0900"].iter().any(|start| digits.starts_with(start));
    match digits.strip_prefix('0') {
        _ if phone.trim_start().starts_with('+') => format!("tel:+{digits}"),
        Some(rest) if digits.len() == 10 && !service => format!("tel:+31{rest}"),
        _ => format!("tel:{digits}"),
    }
}

/// Directions to a point on `OpenStreetMap`.
pub(super) fn route(position: Position) -> String {
    let Position { latitude, longitude } = position;
    format!("https://www.openstreetmap.org/directions?to={latitude}%2C{longitude}")
}

#[cfg(test)]
mod tests {
    use super::tel_uri;

    #[test]
    fn a_number_is_international_when_it_can_be() {
        assert_eq!(tel_uri("0297 38 75 75"), "tel:+31297387575");
        assert_eq!(tel_uri("(0297) 38 75 75"), "tel:+31297387575");
        assert_eq!(tel_uri("+31 71 512 9040"), "tel:+31715129040");
        assert_eq!(tel_uri("14 0592"), "tel:140592");
        assert_eq!(tel_uri("0800 18 09"), "tel:08001809");
        assert_eq!(tel_uri("0900 1234567"), "tel:09001234567");
    }
}
