//! Which screen stands at which place of the browser's history. The addresses of an interview tell nothing, so that the
//! history tells nothing to who comes after; what they stood for is remembered here, and erased with the answers.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::route::{INTERVIEW, Route, Screen};

/// How many screens are remembered; browsers go back no further than about fifty.
const LONGEST: usize = 60;

/// What stands at the places of the history.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
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

    /// The screen at a place; none if it is of another session, or too long ago.
    pub fn at(&self, place: u64) -> Option<&Screen> {
        let position = place.checked_sub(self.first)?;
        self.screens.get(usize::try_from(position).ok()?)
    }

    /// The screen that was remembered last.
    pub fn last(&self) -> Option<&Screen> {
        self.screens.last()
    }

    /// What an entry of the browser's history stands for: what is remembered of its place, or else what its address says.
    /// The address of the interview, come to anew, is where the visitor was; at a place of an erased one it is the start.
    pub fn find(&self, address: &str, place: Option<u64>, preferred: &[String]) -> Route {
        let (mut route, right) = Route::parse(address, preferred);
        let remembered = match place {
            Some(place) => self.at(place),
            None if !right && address.ends_with(INTERVIEW) => self.last(),
            None => None,
        };
        if let Some(screen) = remembered {
            route.screen = screen.clone();
        }
        route
    }
}

/// A screen stands in a saved trail by its code. One that is not known any more becomes the start, so that the others keep
/// their places.
impl Serialize for Screen {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Screen {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Screen, D::Error> {
        let code = String::deserialize(from)?;
        Ok(Screen::from_code(&code).unwrap_or(Screen::Start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Origin;
    use interview::Question;
    use law::events;
    use law::facts::FactId;

    #[test]
    fn each_screen_is_found_at_its_place_and_nothing_at_those_of_another_session() {
        let mut trail = Trail::new(7_000);
        let asked = Screen::Question(Question::about(FactId::BirthDate), Origin::Answers);
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
    }

    #[test]
    fn a_trail_comes_back_as_it_was_saved_and_an_unknown_screen_is_the_start() {
        let mut trail = Trail::new(5);
        let (first, second) = (trail.add(Screen::Result), trail.add(Screen::Keep));
        let saved = postcard::to_allocvec(&trail).expect("codes and numbers");
        assert_eq!(postcard::from_bytes(&saved), Ok(trail));
        let unknown = String::from_utf8_lossy(&saved).replace("result", "resolt");
        let read: Trail = postcard::from_bytes(unknown.as_bytes()).expect("it is whole");
        assert_eq!((read.at(first), read.at(second)), (Some(&Screen::Start), Some(&Screen::Keep)));
    }

    #[test]
    fn an_entry_of_the_history_is_what_is_remembered_of_it_and_of_an_erased_session_the_start() {
        let mut trail = Trail::new(500);
        let place = trail.add(Screen::Result);
        trail.add(Screen::Answers);
        let find = |address: &str, place: Option<u64>, trail: &Trail| trail.find(address, place, &[]).screen;
        assert_eq!(find("/tr/interview", Some(place), &trail), Screen::Result);
        assert_eq!(find("/tr/interview", None, &trail), Screen::Answers);
        assert_eq!(find("/tr/interview", Some(9), &trail), Screen::Start);
        assert_eq!(find("/tr/interview", None, &Trail::new(1)), Screen::Start);
        assert_eq!(find("/tr/nearby", Some(9), &trail), Screen::Nearby(None));
        assert_eq!(find("/tr/thinking", None, &trail), Screen::Thinking);
        assert_eq!(find("/tr/event/partner-died", None, &trail), Screen::Event(events::find("partner-died").unwrap()));
        assert_eq!(find("/tr/nonsense", None, &trail), Screen::Start);
    }
}
