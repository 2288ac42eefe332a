//! The names under which places and municipalities are found.

use super::typo::letters;
use super::{Area, Entry, Foreign, Key, Place, fold};

/// Every name under which something can be found, folded and in order.
pub(super) fn keys(
    (places, others): (&[Place], &[(u16, String)]),
    (abroad, others_abroad): (&[Foreign], &[(u16, String)]),
    areas: &[Area],
) -> Vec<Key> {
    let mut keys = Vec::with_capacity(places.len() + others.len() + areas.len() + 2 * abroad.len());
    let mut add = |name: &str, entry| {
        let folded = fold(name);
        if !folded.is_empty() {
            keys.push(Key { letters: letters(&folded), folded, entry });
        }
    };
    for (number, place) in (0_u16..).zip(places) {
        add(&place.name, Entry::Place(number));
        if place.name.contains(" aan de") {
            let short = place.name.replace(" aan den ", " a/d ").replace(" aan de ", " a/d ");
            add(&short, Entry::Place(number));
        }
    }
    for (number, other) in others {
        add(other, Entry::Place(*number));
    }
    for (number, place) in (0_u16..).zip(abroad) {
        add(&place.name, Entry::Abroad(number));
    }
    for (number, other) in others_abroad {
        add(other, Entry::Abroad(*number));
    }
    let mut named = vec![None; areas.len()];
    for (number, place) in (0_u16..).zip(places) {
        for own in place.own.areas.iter().copied().map(usize::from) {
            let bare = areas.get(own).map(bare_name);
            match named.get_mut(own) {
                Some(entry @ None) if bare == Some(place.name.as_str()) => *entry = Some(Entry::Place(number)),
                _ => {}
            }
        }
    }
    for ((number, area), named) in (0_u16..).zip(areas).zip(named) {
        // A municipality named after a place of its own is found as that place.
        let entry = named.unwrap_or(Entry::Municipality(number));
        add(bare_name(area), entry);
        add(&area.name, entry);
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The name of a municipality without its tail: `Bergen (NH)` is `Bergen`.
fn bare_name(area: &Area) -> &str {
    area.name.split(" (").next().unwrap_or_default()
}
