//! The counters around a spot.

use super::{Counter, Directory, Position, Spot};

/// A spot is taken for abroad when no postcode lies within this many kilometres.
const ABROAD_KM: f64 = 20.0;

/// A counter as seen from a spot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near<'a> {
    /// The counter.
    pub counter: &'a Counter,
    /// How far, in a straight line, in whole kilometres. Say "about".
    pub kilometres: u32,
    /// Whether this is the visitor's own municipality, or one it may be
    /// ([`Municipality::sure`](super::Municipality::sure) tells which).
    pub own: bool,
}

impl Directory {
    /// The `count` counters to show for a spot: its own municipality first, as that is the right
    /// counter also when another is nearer, then the others by distance.
    #[must_use]
    pub fn nearest(&self, spot: &Spot, count: usize) -> Vec<Near<'_>> {
        let at = |number: &u16| self.counters.get(usize::from(*number));
        let own = spot.own.iter().filter_map(at);
        let distance = |counter: &Counter| spot.position.kilometres_to(counter.position);
        let mut others: Vec<(f64, &Counter)> = (0_u16..)
            .zip(&self.counters)
            .filter(|(number, _)| !spot.own.contains(number))
            .map(|(_, counter)| (distance(counter), counter))
            .collect();
        let mut near: Vec<Near<'_>> =
            own.take(count).map(|counter| Near { counter, kilometres: whole(distance(counter)), own: true }).collect();
        // Only a few are wanted of some hundreds: taking the nearest each time is quick, and small.
        while near.len() < count {
            let nearest = (0..others.len()).min_by(|one, other| others[*one].0.total_cmp(&others[*other].0));
            let Some(index) = nearest else { break };
            let (kilometres, counter) = others.swap_remove(index);
            near.push(Near { counter, kilometres: whole(kilometres), own: false });
        }
        near
    }

    /// The spot for a point from the phone's own positioning, named after the nearest postcode;
    /// its municipality is at best probable. `None` when the point is abroad.
    #[must_use]
    pub fn spot_at(&self, position: Position) -> Option<Spot> {
        let (kilometres, code) = self
            .codes
            .iter()
            .map(|code| (position.kilometres_to(code.position), code))
            .min_by(|one, other| one.0.total_cmp(&other.0))?;
        if kilometres.is_nan() || kilometres > ABROAD_KM {
            return None;
        }
        let mut spot = self.spot_of_code(code, false);
        spot.position = position;
        if let Some(municipality) = &mut spot.municipality {
            municipality.sure = false;
        }
        Some(spot)
    }
}

/// Whole kilometres.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float is cut off at the ends of the whole numbers, and a distance is never negative"
)]
fn whole(kilometres: f64) -> u32 {
    kilometres.round() as u32
}
