//! The addresses of the screens, the language first, and going from one to another.
//!
//! Written by hand: the router of Dioxus brings 40 kB (brotli) of addresses and history that a dozen screens do not need.

use std::fmt;

use super::state::{State, use_state};
use super::trail::Trail;
use crate::platform;
use i18n::Language;

use interview::{Answers, Journey, Question, Step};
use law::events;
use law::facts::FactId;
use law::provision::Provision;
use places::Help;

/// A screen in a language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Route {
    /// The language.
    pub language: Language,
    /// The screen.
    pub screen: Screen,
}

/// Every screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Screen {
    /// The four ways on.
    Start,
    /// First way: thinking of going back.
    Thinking,
    /// Third way: gone back.
    Returned,
    /// Fourth way: helping somebody.
    Helping,
    /// A question, and where it is asked from.
    Question(Question, Origin),
    /// Check your answers.
    Answers,
    /// The verdict.
    Result,
    /// The balance: what stays, changes or stops on leaving.
    Keep,
    /// The answer to an event.
    Event(&'static Provision),
    /// Help nearby, of one kind, for one need, or all.
    Nearby(Option<Help>),
    /// About this app.
    About,
}

/// From where a question is asked: where to go back to, and on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// In the order of the interview.
    Interview,
    /// To change an answer, from the list of answers.
    Answers,
    /// To change an answer, from the screen that tells what the answers come to.
    Result,
}

impl Origin {
    const fn query(self) -> &'static str {
        match self {
            Origin::Interview => "",
            Origin::Answers => "?from=answers",
            Origin::Result => "?from=result",
        }
    }
}

/// The last part of the address of every screen of an interview.
const INTERVIEW: &str = "interview";

impl Screen {
    fn parse(path: &str, query: &str) -> Option<Screen> {
        let from = match query {
            "from=answers" => Origin::Answers,
            "from=result" => Origin::Result,
            _ => Origin::Interview,
        };
        match path {
            "" => Some(Screen::Start),
            "thinking" => Some(Screen::Thinking),
            "returned" => Some(Screen::Returned),
            "helping" => Some(Screen::Helping),
            "answers" => Some(Screen::Answers),
            "result" => Some(Screen::Result),
            "keep" => Some(Screen::Keep),
            "nearby" => Some(Screen::Nearby(Help::from_query(query))),
            "about" => Some(Screen::About),
            _ => match path.strip_prefix("event/") {
                Some(code) => events::find(code).map(Screen::Event),
                None => Question::from_slug(path.strip_prefix("question/")?).map(|asked| Screen::Question(asked, from)),
            },
        }
    }

    /// The screen with this code, as it is written ([`fmt::Display`]).
    pub fn from_code(code: &str) -> Option<Screen> {
        let (path, query) = code.split_once('?').unwrap_or((code, ""));
        Screen::parse(path, query)
    }

    /// Whether it tells something of who looks at it: what is asked, answered, come to, or looked for.
    pub const fn is_private(&self) -> bool {
        !matches!(self, Screen::Start | Screen::Thinking | Screen::Returned | Screen::Helping | Screen::About)
    }

    /// The screen that tells what the answers on a journey come to.
    pub const fn of_outcome(journey: Journey) -> Screen {
        match journey {
            Journey::WouldHave | Journey::Applied => Screen::Result,
            Journey::Keep => Screen::Keep,
            Journey::Event(event) => Screen::Event(event),
        }
    }

    /// The screen on which a journey begins.
    pub const fn before(journey: Journey) -> Screen {
        match journey {
            Journey::WouldHave | Journey::Keep => Screen::Thinking,
            Journey::Applied => Screen::Start,
            Journey::Event(_) => Screen::Returned,
        }
    }

    /// The journey that the screen belongs to, if it belongs to one: whoever comes to it by its address takes that journey.
    pub fn journey(&self, answers: &Answers) -> Option<Journey> {
        match self {
            Screen::Keep => Some(Journey::Keep),
            Screen::Event(event) => Some(Journey::Event(event)),
            Screen::Result if answers.journey.is_about_the_act() => None,
            Screen::Result if answers.get(Question::about(FactId::ApplicationReceived)).is_some() => {
                Some(Journey::Applied)
            }
            Screen::Result => Some(Journey::WouldHave),
            _ => None,
        }
    }
}

impl fmt::Display for Screen {
    /// The code of the screen, which as the end of an address leads to it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Screen::Start => "",
            Screen::Thinking => "thinking",
            Screen::Returned => "returned",
            Screen::Helping => "helping",
            Screen::Question(question, from) => return write!(f, "question/{}{}", question.slug(), from.query()),
            Screen::Answers => "answers",
            Screen::Result => "result",
            Screen::Keep => "keep",
            Screen::Event(event) => return write!(f, "event/{}", event.code),
            Screen::Nearby(Some(help)) => return write!(f, "nearby?{help}"),
            Screen::Nearby(None) => "nearby",
            Screen::About => "about",
        })
    }
}

impl fmt::Display for Route {
    /// The address that is shown, from the root of the site. It tells nothing of a private screen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = self.language;
        match &self.screen {
            Screen::Start => write!(f, "/{language}"),
            Screen::Nearby(_) => write!(f, "/{language}/{}", Screen::Nearby(None)),
            screen if screen.is_private() => write!(f, "/{language}/{INTERVIEW}"),
            screen => write!(f, "/{language}/{screen}"),
        }
    }
}

impl Route {
    /// The screen at an address. One that does not exist is the start, in the language of the address or else in the
    /// best one for the visitor; the flag says whether the address was right.
    pub fn parse(address: &str, preferred: &[String]) -> (Route, bool) {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let path = path.trim_matches('/');
        let (language, rest) = path.split_once('/').unwrap_or((path, ""));
        match (language.parse(), Screen::parse(rest, query)) {
            (Ok(language), Some(screen)) => (Route { language, screen }, true),
            (Ok(language), None) => (Route { language, screen: Screen::Start }, false),
            _ => (Route { language: Language::negotiate(preferred), screen: Screen::Start }, false),
        }
    }

    /// What an entry of the browser's history stands for: what is remembered of its place, or else what its address says.
    /// The address of the interview, come to anew, is where the visitor was; at a place of an erased one it is the start.
    pub fn find(address: &str, place: Option<u64>, trail: &Trail, preferred: &[String]) -> Route {
        let (mut route, right) = Route::parse(address, preferred);
        let remembered = match place {
            Some(place) => trail.at(place),
            None if !right && address.ends_with(INTERVIEW) => trail.last(),
            None => None,
        };
        if let Some(screen) = remembered {
            route.screen = screen.clone();
        }
        route
    }

    /// Another screen in the same language.
    pub fn to(&self, screen: Screen) -> Route {
        Route { language: self.language, screen }
    }
}

/// The screen of what comes next on a journey.
pub fn next_screen(step: Step, from: Origin, journey: Journey) -> Screen {
    match (step, from, journey) {
        (Step::Ask(question), ..) => Screen::Question(question, from),
        // The verdict of the test rests on all answers together, so they are looked at once more before it.
        (Step::Done, Origin::Answers, _) | (Step::Done, Origin::Interview, Journey::WouldHave | Journey::Applied) => {
            Screen::Answers
        }
        (Step::Done, ..) => Screen::of_outcome(journey),
    }
}

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

    /// Goes back to the screen before, or to the start where there is none.
    pub fn back(self) {
        if !platform::go_back() {
            self.show(Screen::Start);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use places::HelpTopic;
    use strum::VariantArray;

    fn private() -> Vec<Screen> {
        let mut screens = vec![Screen::Answers, Screen::Result, Screen::Keep];
        for from in [Origin::Interview, Origin::Answers, Origin::Result] {
            screens.extend(Question::all().map(|question| Screen::Question(question, from)));
        }
        for events in [events::WITH_BENEFIT, events::WITHOUT_BENEFIT, events::NOT_LEFT_YET, events::EVERYBODY] {
            screens.extend(events.iter().copied().map(Screen::Event));
        }
        screens
    }

    #[test]
    fn every_screen_of_an_interview_shows_the_same_address() {
        for screen in private() {
            assert!(screen.is_private());
            assert_eq!(Route { language: Language::negotiate(&[]), screen }.to_string(), "/nl-simple/interview");
        }
        let sought = Screen::Nearby(Some(Help::Topic(HelpTopic::Objection)));
        assert_eq!(Route { language: Language::negotiate(&[]), screen: sought }.to_string(), "/nl-simple/nearby");
    }

    #[test]
    fn every_screen_is_come_to_by_its_code_and_by_the_address_that_ends_with_it() {
        let public = [Screen::Start, Screen::Thinking, Screen::Returned, Screen::Helping, Screen::About];
        let nearby = HelpTopic::VARIANTS
            .iter()
            .map(|topic| Screen::Nearby(Some(Help::Topic(*topic))))
            .chain([Screen::Nearby(None)]);
        for screen in private().into_iter().chain(nearby).chain(public) {
            assert_eq!(Screen::from_code(&screen.to_string()).as_ref(), Some(&screen));
            let (route, right) = Route::parse(&format!("/tr/{screen}"), &[]);
            assert!(right);
            assert_eq!(route.screen, screen);
        }
    }

    #[test]
    fn an_entry_of_the_history_is_what_is_remembered_of_it_and_of_an_erased_session_the_start() {
        let mut trail = Trail::new(500);
        let place = trail.add(Screen::Result);
        trail.add(Screen::Answers);
        let find = |address: &str, place: Option<u64>, trail: &Trail| Route::find(address, place, trail, &[]).screen;
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
