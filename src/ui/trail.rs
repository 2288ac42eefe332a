//! Which screen stands at which place of the browser's history. The addresses of an interview tell nothing, so that the
//! history tells nothing to who comes after; what they stood for is remembered here, and erased with the answers.

use super::route::Screen;

/// How many screens are remembered; browsers go back no further than about fifty.
const LONGEST: usize = 60;

/// What stands at the places of the history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trail {
    /// The number that this session began with. It was drawn by lot, so a place of another session is never one of this.
    pub id: u64,
    /// The place of the oldest screen that is remembered.
    first: u64,
    screens: Vec<Screen>,
}

impl Trail {
    /// An empty one.
    pub const fn new(id: u64) -> Trail {
        Trail { id, first: id, screens: Vec::new() }
    }

    /// Remembers a screen, and gives it a place.
    pub fn add(&mut self, screen: Screen) -> u64 {
        if self.screens.len() == LONGEST {
            self.screens.remove(0);
            self.first += 1;
        }
        self.screens.push(screen);
        self.first + self.screens.len() as u64 - 1
    }

    /// The screen at a place; none where it is of another session, or too long ago.
    pub fn at(&self, place: u64) -> Option<&Screen> {
        let position = place.checked_sub(self.first)?;
        self.screens.get(usize::try_from(position).ok()?)
    }

    /// The screen that was remembered last.
    pub fn last(&self) -> Option<&Screen> {
        self.screens.last()
    }

    /// The trail as it is saved, on one line.
    pub fn to_text(&self) -> String {
        let mut text = format!("{} {}", self.id, self.first);
        for screen in &self.screens {
            text += &format!(" {screen}");
        }
        text
    }

    /// A saved trail. A screen that is not known any more becomes the start, so that the others keep their places.
    pub fn from_text(line: &str) -> Option<Trail> {
        let mut words = line.split(' ');
        let id = words.next()?.parse().ok()?;
        let first = words.next()?.parse().ok()?;
        let screens = words.take(LONGEST).map(|word| Screen::from_word(word).unwrap_or(Screen::Start)).collect();
        Some(Trail { id, first, screens })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Question;
    use crate::ui::From;

    #[test]
    fn each_screen_is_found_at_its_place_and_nothing_at_those_of_another_session() {
        let mut trail = Trail::new(7_000);
        let asked = Screen::Question(Question::BirthDate, From::Answers);
        let (first, second) = (trail.add(asked.clone()), trail.add(Screen::Result));
        assert_eq!((trail.at(first), trail.at(second)), (Some(&asked), Some(&Screen::Result)));
        assert_eq!(trail.last(), Some(&Screen::Result));
        for other in [0, first - 1, second + 1, u64::MAX] {
            assert_eq!(trail.at(other), None);
        }
    }

    #[test]
    fn a_long_walk_forgets_its_beginning_and_keeps_the_other_places() {
        let mut trail = Trail::new(1);
        let places: Vec<u64> =
            (0..200).map(|number| trail.add(if number % 2 == 0 { Screen::Answers } else { Screen::Keep })).collect();
        assert_eq!(trail.at(places[0]), None);
        assert_eq!(trail.at(places[198]), Some(&Screen::Answers));
        assert_eq!(trail.at(places[199]), Some(&Screen::Keep));
        assert_eq!(Trail::from_text(&trail.to_text()), Some(trail));
    }

    #[test]
    fn a_damaged_trail_is_none_and_an_unknown_screen_is_the_start() {
        for damaged in ["", "x 1", "1", "-1 1 result", "1 99999999999999999999 result"] {
            assert_eq!(Trail::from_text(damaged), None, "{damaged}");
        }
        let trail = Trail::from_text("5 6 no-such-screen keep").expect("it is whole");
        assert_eq!((trail.at(6), trail.at(7)), (Some(&Screen::Start), Some(&Screen::Keep)));
    }
}
