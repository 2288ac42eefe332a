//! The counter of a municipality: where it is and how to reach it.

use super::Position;

/// The counter of a municipality.
///
/// In the terms of the Human Services Data Specification: the municipality is the organisation,
/// the rest is its location, phone and links. Source: the Register van Overheidsorganisaties
/// (CC0). The address is that of the town hall; call before going.
#[derive(Debug, Clone, PartialEq)]
pub struct Counter {
    pub(super) municipality: String,
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) locality: String,
    pub(super) position: Position,
    pub(super) phone: String,
    pub(super) website: String,
    pub(super) appointment: String,
    pub(super) contact: String,
    pub(super) last_verified: String,
}

impl Counter {
    /// The official name of the municipality, such as `Utrecht` or `Bergen (NH)`. No two have the
    /// same.
    #[must_use]
    pub fn municipality(&self) -> &str {
        &self.municipality
    }

    /// Street and house number, as on the first line of an envelope.
    #[must_use]
    pub fn street(&self) -> &str {
        &self.street
    }

    /// Postcode with its letters, such as `3521 AZ`.
    #[must_use]
    pub fn postcode(&self) -> &str {
        &self.postcode
    }

    /// The place the counter is in; not always one of the municipality itself.
    #[must_use]
    pub fn locality(&self) -> &str {
        &self.locality
    }

    /// The two lines of the address: street and number, then postcode and place.
    #[must_use]
    pub fn address_lines(&self) -> [String; 2] {
        [self.street.clone(), format!("{} {}", self.postcode, self.locality)]
    }

    /// Where the counter is: the middle of its postcode of four digits, not its door.
    #[must_use]
    pub const fn position(&self) -> Position {
        self.position
    }

    /// The phone number as people read it, such as `0297 38 75 75` or `14 030`.
    #[must_use]
    pub fn phone(&self) -> &str {
        &self.phone
    }

    /// The phone number as a link: `tel:+31297387575`, or `tel:14030` for a number that begins
    /// with 14, 0800 or 0900 and works only within the Netherlands.
    #[must_use]
    pub fn tel_uri(&self) -> String {
        tel_uri(&self.phone)
    }

    /// Whether the phone number can also be called from abroad.
    #[must_use]
    pub fn reachable_from_abroad(&self) -> bool {
        self.tel_uri().starts_with("tel:+")
    }

    /// The site of the municipality; only an `https` address is given.
    #[must_use]
    pub fn website(&self) -> Option<&str> {
        https(&self.website)
    }

    /// The page on which an appointment is made, if the register names one that says so.
    #[must_use]
    pub fn appointment_url(&self) -> Option<&str> {
        https(&self.appointment)
    }

    /// The page with contact details and opening hours, where the register has that instead of
    /// an appointment page.
    #[must_use]
    pub fn contact_url(&self) -> Option<&str> {
        https(&self.contact)
    }

    /// The day the register last checked this municipality, as `2026-05-07`.
    #[must_use]
    pub fn last_verified(&self) -> &str {
        &self.last_verified
    }

    /// A link that opens directions on `OpenStreetMap`.
    #[must_use]
    pub fn route_url(&self) -> String {
        let Position { latitude, longitude } = self.position;
        format!("https://www.openstreetmap.org/directions?to={latitude}%2C{longitude}")
    }

    /// A link that opens the address in the map of the phone itself (RFC 5870).
    #[must_use]
    pub fn geo_uri(&self) -> String {
        let Position { latitude, longitude } = self.position;
        let address = format!("{}, {} {}", self.street, self.postcode, self.locality);
        format!("geo:{latitude},{longitude}?q={}", percent_encoded(&address))
    }
}

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

/// The address, if it is one that a page may link to.
fn https(url: &str) -> Option<&str> {
    url.starts_with("https://").then_some(url)
}

/// The text as it may stand in the query of a URI.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{percent_encoded, tel_uri};

    #[test]
    fn a_number_is_international_when_it_can_be() {
        assert_eq!(tel_uri("0297 38 75 75"), "tel:+31297387575");
        assert_eq!(tel_uri("(0297) 38 75 75"), "tel:+31297387575");
        assert_eq!(tel_uri("+31 71 512 9040"), "tel:+31715129040");
        assert_eq!(tel_uri("14 0592"), "tel:140592");
        assert_eq!(tel_uri("0800 18 09"), "tel:08001809");
        assert_eq!(tel_uri("0900 1234567"), "tel:09001234567");
    }

    #[test]
    fn an_address_can_stand_in_a_link() {
        assert_eq!(percent_encoded("Kûbe 1, A"), "K%C3%BBbe%201%2C%20A");
    }
}
