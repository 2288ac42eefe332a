//! Going from one screen to another.

use super::route::{Origin, Route, Screen};
use super::state::{State, use_state};
use crate::platform;
use interview::Journey;

/// Goes from screen to screen; the browser's own back and forward work too.
#[derive(Clone, Copy, PartialEq)]
pub struct Navigator(State);

/// The navigator of the app.
pub fn use_navigator() -> Navigator {
    Navigator(use_state())
}

impl Navigator {
    /// Goes to a route.
    pub fn go(self, route: Route) {
        // The second of two quick taps does nothing, neither here nor on the screen that comes.
        platform::hold_taps();
        self.0.change(|session| session.go(route, platform::push_address));
    }

    /// Shows a variant of the same screen: "back" leads to the screen before it all the same.
    pub fn replace_with(self, screen: Screen) {
        let route = self.0.read().route.to(screen);
        self.0.change(|session| session.go(route, platform::replace_address));
    }

    /// Goes to a screen in the language that is shown.
    pub fn show(self, screen: Screen) {
        let route = self.0.read().route.to(screen);
        self.go(route);
    }

    /// Goes on to what comes next in the interview.
    pub fn go_on(self) {
        self.show(self.0.next_screen(Origin::Interview));
    }

    /// Takes one of the journeys, and goes to what comes next on it.
    pub fn begin(self, journey: Journey) {
        self.0.take(journey);
        self.go_on();
    }

    /// Goes back to the screen before, or to the start if there is none.
    pub fn back(self) {
        if !platform::go_back() {
            self.show(Screen::Start);
        }
    }
}
