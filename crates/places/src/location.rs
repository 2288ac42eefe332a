//! The address or point of a place that helps.

use super::Position;

/// The address of a [`Record`](super::Record), as far as it is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Location {
    /// Whether one can go there. An address without a counter (a head office, a post-office box) is not for visitors:
    /// `location_type` *postal* in HSDS, otherwise *physical*.
    pub for_visitors: bool,
    /// Street and house number, as on the first line of an envelope.
    pub street: Option<String>,
    /// Postcode with its letters, such as `3521 AZ`.
    pub postcode: Option<String>,
    /// The place (*plaats*).
    pub locality: Option<String>,
    /// Its point, if one is known; of a municipal counter the middle of its postcode of four digits.
    pub position: Option<Position>,
}

impl Location {
    /// The address, line by line, as far as it is known: street and number, then postcode and place.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let second = [self.postcode.as_deref(), self.locality.as_deref()].map(Option::unwrap_or_default).join(" ");
        let lines = [self.street.clone().unwrap_or_default(), second.trim().to_owned()];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}
