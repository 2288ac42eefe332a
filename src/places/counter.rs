//! The counter of a municipality: where it is and how to reach it.

use super::{Position, links, tel_uri};

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
        links::https(&self.website)
    }

    /// The page on which an appointment is made, if the register names one that says so.
    #[must_use]
    pub fn appointment_url(&self) -> Option<&str> {
        links::https(&self.appointment)
    }

    /// The page with contact details and opening hours, where the register has that instead of
    /// an appointment page.
    #[must_use]
    pub fn contact_url(&self) -> Option<&str> {
        links::https(&self.contact)
    }

    /// The day the register last checked this municipality, as `2026-05-07`.
    #[must_use]
    pub fn last_verified(&self) -> &str {
        &self.last_verified
    }

    /// A link that opens directions on `OpenStreetMap`.
    #[must_use]
    pub fn route_url(&self) -> String {
        links::route(self.position)
    }

    /// A link that opens the address in the map of the phone itself (RFC 5870).
    #[must_use]
    pub fn geo_uri(&self) -> String {
        links::geo(self.position, &self.address_lines().join(", "))
    }
}
