//! The help around a spot.

use super::{Abroad, Directory, Kind, LookUp, Position, Record, Records, Spot};
use crate::schedule::Day;
use law::date::Date;

/// A position is taken for abroad when no postcode lies within this many kilometres: the middle of the long island of
/// Vlieland, which has one postcode, is 8.4 from its point.
const ABROAD_KM: f64 = 9.0;

/// A place that helps, as seen from a spot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near<'a> {
    /// The place.
    pub record: &'a Record,
    /// How far, in a straight line, in whole kilometres; `None` if its point is not known. Say "about".
    pub kilometres: Option<u32>,
    /// Whether this is the counter of the visitor's own municipality, or of one it may be
    /// ([`Municipality::sure`](super::Municipality::sure) tells which).
    pub own: bool,
}

impl Records {
    /// The `count` places to show for a spot, of those that `fits` lets through: the counter of its own municipality
    /// first, as that is the right one also when another is nearer, then the others by distance, those of which the
    /// point is not known last. History, and organisations that help everywhere, are not among them.
    pub fn nearest(&self, spot: &Spot, count: usize, today: Date, fits: &dyn Fn(&Record) -> bool) -> Vec<Near<'_>> {
        let rank = |record: &Record| spot.rank(record).unwrap_or(usize::MAX);
        let distance =
            |record: &Record| record.position().map_or(f64::INFINITY, |position| spot.position.kilometres_to(position));
        let mut left: Vec<(usize, f64, &Record)> = self
            .list
            .iter()
            .filter(|record| record.is_of_use(today) && !record.is_national() && !record.is_abroad() && fits(record))
            .map(|record| (rank(record), distance(record), record))
            .collect();
        let mut near = Vec::new();
        // Only a few are wanted of some hundreds: taking the nearest each time is quick, and small.
        while near.len() < count {
            let nearest = left
                .iter()
                .enumerate()
                .min_by(|(_, one), (_, other)| one.0.cmp(&other.0).then_with(|| one.1.total_cmp(&other.1)));
            let Some((index, _)) = nearest else { break };
            let (rank, kilometres, record) = left.swap_remove(index);
            let kilometres = kilometres.is_finite().then(|| whole(kilometres));
            near.push(Near { record, kilometres, own: rank < usize::MAX });
        }
        near
    }
}

impl Records {
    /// What is on one of the days to come, such as a group session, the soonest first: how far it is if a spot is known,
    /// and then nothing farther away than this many kilometres.
    pub fn coming(&self, spot: Option<&Spot>, farthest: u32, count: usize, today: Date) -> Vec<Near<'_>> {
        let soonest = |record: &Record| {
            let days = record.schedule.iter().filter_map(|opening| match opening.day {
                Day::Once(day) if day >= today => Some(day),
                _ => None,
            });
            days.min()
        };
        let near = |record| {
            let distance = |spot: &Spot, position| whole(spot.position.kilometres_to(position));
            let kilometres = spot.zip(Record::position(record)).map(|(spot, position)| distance(spot, position));
            Near { record, kilometres, own: false }
        };
        let mut found: Vec<(Date, Near)> = self
            .list
            .iter()
            .filter(|record| record.is_of_use(today))
            .filter_map(|record| Some((soonest(record)?, near(record))))
            .filter(|(_, near)| spot.is_none() || near.kilometres.is_some_and(|kilometres| kilometres <= farthest))
            .collect();
        found.sort_by_key(|(day, _)| *day);
        found.into_iter().take(count).map(|(_, near)| near).collect()
    }
}

impl Spot {
    /// How likely this is the counter of the spot's own municipality: 0 is likeliest; `None` if it is not.
    pub(super) fn rank(&self, record: &Record) -> Option<usize> {
        let own = self.own.iter().position(|name| record.municipality.as_ref() == Some(name));
        own.filter(|_| record.kind == Kind::Municipality)
    }

    /// Whether this is the counter of the spot's own municipality, or of one it may be.
    #[must_use]
    pub fn is_own(&self, record: &Record) -> bool {
        self.rank(record).is_some()
    }
}

impl Directory {
    /// The spot for a point from the phone's own positioning, named after the nearest postcode; its municipality is at best
    /// probable. A place across the border that is half as far as any postcode tells that the point is abroad.
    #[must_use]
    pub fn look_around(&self, position: Position) -> LookUp {
        let distance = |other: Position| position.kilometres_to(other);
        let nearest = self.codes.iter().map(|code| (distance(code.position), code));
        let nearest = nearest.min_by(|one, other| one.0.total_cmp(&other.0));
        let known = self.abroad.iter().filter_map(|place| Some((distance(place.position?), place)));
        let beyond = known.min_by(|one, other| one.0.total_cmp(&other.0));
        match (nearest, beyond) {
            (Some((near, code)), beyond)
                if near <= ABROAD_KM && beyond.as_ref().is_none_or(|(kilometres, _)| near <= 2.0 * kilometres) =>
            {
                let mut spot = self.spot_of_code(code, false);
                spot.position = position;
                if let Some(municipality) = &mut spot.municipality {
                    municipality.sure = false;
                }
                LookUp::Found(spot)
            }
            (_, Some((kilometres, place))) if kilometres <= 2.0 * ABROAD_KM => LookUp::Abroad(place.abroad()),
            _ => LookUp::Abroad(Abroad::default()),
        }
    }
}

/// Whole kilometres.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float is cut off at the ends of the whole numbers, and a distance is never negative"
)]
pub(super) fn whole(kilometres: f64) -> u32 {
    kilometres.round() as u32
}
