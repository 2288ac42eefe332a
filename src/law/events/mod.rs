//! What follows from what happens after leaving, or after the award: each event is a short path of questions to an
//! answer with its days.

mod separation;

use super::provision::Provision;

/// Every event, in the order in which a screen lists them.
pub const ALL: &[&Provision] = &[&separation::SEPARATION];

/// The event with this word.
pub fn find(word: &str) -> Option<&'static Provision> {
    only(word).first().copied()
}

/// The event with this word, as a list of one; an empty list where there is none.
pub fn only(word: &str) -> &'static [&'static Provision] {
    let place = ALL.iter().position(|event| event.id == word);
    place.and_then(|place| ALL.get(place..=place)).unwrap_or(&[])
}
