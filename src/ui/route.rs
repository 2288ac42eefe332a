//! The addresses of the screens, the language first, and going from one to another.
//!
//! Written by hand: the router of Dioxus brings 32 kB (brotli) of addresses and history that a dozen screens do not need.

use std::fmt;

use i18n::Language;

use interview::{Answers, Journey, Question, Step};
use law::events;
use law::facts::FactId;
use law::plan::{self, letters};
use law::provision::Provision;
use places::Help;

use crate::say::Script;

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
    /// How long somebody may be away.
    Away,
    /// How much money is left.
    Left,
    /// What to do, in the order of time.
    Plan,
    /// What to say or write in Dutch.
    Script(Script),
    /// Taking it along: a code, paper, kept on the phone, or shared.
    Take,
    /// Opening a code that somebody took along.
    Open,
    /// The answer to an event.
    Event(&'static Provision),
    /// The intake summary.
    Intake,
    /// Help nearby, of one kind, for one need, or all.
    Nearby(Option<Help>),
    /// About this app.
    About,
    /// What only the helper's view has.
    #[cfg(feature = "helper")]
    Tool(super::helper::Tool),
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
pub(super) const INTERVIEW: &str = "interview";

/// What an address can have after its language, if there is something; `*` stands for one more word. A host gives the app
/// to these and says "not found" to all others (`crates/site`).
pub const ADDRESSES: [&str; 19] = [
    "thinking",
    "returned",
    "helping",
    "answers",
    "result",
    "keep",
    "away",
    "left",
    "plan",
    "take",
    "open",
    "intake",
    "nearby",
    "about",
    "event/*",
    "say/*",
    "letter/*",
    "question/*",
    INTERVIEW,
];

/// What stands before all that in the addresses of the helper's view: the same screens in an edition of their own.
pub const HELPER: &str = "helper";

/// What an address of the helper's view can have besides.
pub const HELPER_ADDRESSES: [&str; 4] = ["check", "form", "group", "reference"];

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
            "away" => Some(Screen::Away),
            "left" => Some(Screen::Left),
            "plan" => Some(Screen::Plan),
            "take" => Some(Screen::Take),
            "open" => Some(Screen::Open),
            "intake" => Some(Screen::Intake),
            "nearby" => Some(Screen::Nearby(Help::from_query(query))),
            "about" => Some(Screen::About),
            _ => {
                #[cfg(feature = "helper")]
                if let Some(tool) = super::helper::Tool::from_code(path) {
                    return Some(Screen::Tool(tool));
                }
                let after = |word| path.strip_prefix(word);
                if let Some(code) = after("event/") {
                    events::find(code).map(Screen::Event)
                } else if let Some(code) = after("say/") {
                    plan::find(code).map(|step| Screen::Script(Script::Say(step)))
                } else if let Some(code) = after("letter/") {
                    letters::find(code).map(|letter| Screen::Script(Script::Letter(letter)))
                } else {
                    Question::from_slug(after("question/")?).map(|asked| Screen::Question(asked, from))
                }
            }
        }
    }

    /// The screen with this code, as it is written ([`fmt::Display`]).
    pub fn from_code(code: &str) -> Option<Screen> {
        let (path, query) = code.split_once('?').unwrap_or((code, ""));
        Screen::parse(path, query)
    }

    /// Whether it tells something of who looks at it: what is asked, answered, come to, or looked for.
    pub const fn is_private(&self) -> bool {
        #[cfg(feature = "helper")]
        if let Screen::Tool(tool) = self {
            return tool.is_private();
        }
        !matches!(
            self,
            Screen::Start | Screen::Thinking | Screen::Returned | Screen::Helping | Screen::Open | Screen::About
        )
    }

    /// The screen that tells what the answers on a journey come to.
    pub const fn of_outcome(journey: Journey) -> Screen {
        match journey {
            Journey::WouldHave | Journey::Applied => Screen::Result,
            Journey::Keep => Screen::Keep,
            Journey::Away => Screen::Away,
            Journey::Left => Screen::Left,
            Journey::Plan => Screen::Plan,
            Journey::Event(event) => Screen::Event(event),
        }
    }

    /// The screen on which a journey begins.
    pub fn before(journey: Journey) -> Screen {
        match journey {
            Journey::WouldHave | Journey::Keep | Journey::Away | Journey::Left | Journey::Plan => Screen::Thinking,
            Journey::Event(event) if events::THINKING.contains(&event) => Screen::Thinking,
            Journey::Applied => Screen::Start,
            Journey::Event(_) => Screen::Returned,
        }
    }

    /// The journey that the screen belongs to, if it belongs to one: whoever comes to it by its address takes that journey.
    pub fn journey(&self, answers: &Answers) -> Option<Journey> {
        match self {
            Screen::Keep => Some(Journey::Keep),
            Screen::Away => Some(Journey::Away),
            Screen::Left => Some(Journey::Left),
            Screen::Plan => Some(Journey::Plan),
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
            Screen::Away => "away",
            Screen::Left => "left",
            Screen::Plan => "plan",
            Screen::Take => "take",
            Screen::Open => "open",
            Screen::Intake => "intake",
            Screen::Script(script) => return write!(f, "{}", script.code().join("/")),
            Screen::Event(event) => return write!(f, "event/{}", event.code),
            Screen::Nearby(Some(help)) => return write!(f, "nearby?{help}"),
            Screen::Nearby(None) => "nearby",
            Screen::About => "about",
            #[cfg(feature = "helper")]
            Screen::Tool(tool) => tool.code(),
        })
    }
}

impl fmt::Display for Route {
    /// The address that is shown, from the root of the site. It tells nothing of a private screen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = self.language;
        write!(f, "/{language}")?;
        #[cfg(feature = "helper")]
        write!(f, "/{HELPER}")?;
        match &self.screen {
            Screen::Start => Ok(()),
            Screen::Nearby(_) => write!(f, "/{}", Screen::Nearby(None)),
            screen if screen.is_private() => write!(f, "/{INTERVIEW}"),
            screen => write!(f, "/{screen}"),
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
        #[cfg(feature = "helper")]
        let rest = rest.strip_prefix(HELPER).unwrap_or(rest).trim_start_matches('/');
        match (language.parse(), Screen::parse(rest, query)) {
            (Ok(language), Some(screen)) => (Route { language, screen }, true),
            (Ok(language), None) => (Route { language, screen: Screen::Start }, false),
            _ => (Route { language: Language::negotiate(preferred), screen: Screen::Start }, false),
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use places::HelpTopic;
    use std::collections::BTreeSet;
    use strum::VariantArray;

    fn private() -> Vec<Screen> {
        let mut screens = vec![
            Screen::Answers,
            Screen::Result,
            Screen::Keep,
            Screen::Away,
            Screen::Left,
            Screen::Plan,
            Screen::Take,
            Screen::Intake,
        ];
        screens.extend(plan::all().map(|step| Screen::Script(Script::Say(step))));
        screens.extend(letters::ALL.iter().map(|letter| Screen::Script(Script::Letter(letter))));
        for from in [Origin::Interview, Origin::Answers, Origin::Result] {
            screens.extend(Question::all().map(|question| Screen::Question(question, from)));
        }
        screens.extend(events::ALL.iter().copied().map(Screen::Event));
        screens
    }

    /// The address that ends with this word, in this edition of the app.
    fn at(word: &str) -> String {
        let edition = if cfg!(feature = "helper") { "helper/" } else { "" };
        format!("/nl-simple/{edition}{word}")
    }

    #[test]
    fn every_screen_of_an_interview_shows_the_same_address() {
        for screen in private() {
            assert!(screen.is_private());
            assert_eq!(Route { language: Language::negotiate(&[]), screen }.to_string(), at("interview"));
        }
        let sought = Screen::Nearby(Some(Help::Topic(HelpTopic::Objection)));
        assert_eq!(Route { language: Language::negotiate(&[]), screen: sought }.to_string(), at("nearby"));
    }

    #[test]
    fn every_screen_is_come_to_by_its_code_and_by_the_address_that_ends_with_it() {
        let public = [Screen::Start, Screen::Thinking, Screen::Returned, Screen::Helping, Screen::Open, Screen::About];
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
    fn a_host_is_told_every_address() {
        let source = include_str!("route.rs");
        let parse = source.split("fn parse(path").nth(1).and_then(|rest| rest.split("\n    }\n").next()).unwrap();
        let words = parse.split("match path {").nth(1).unwrap().split('"').skip(1).step_by(2);
        let mut known: BTreeSet<String> =
            words.map(|word| if word.ends_with('/') { format!("{word}*") } else { word.to_string() }).collect();
        known.remove("");
        // That is the feature, which `parse` names.
        known.remove(HELPER);
        known.insert(INTERVIEW.to_string());
        assert_eq!(known, ADDRESSES.map(str::to_string).into());
    }
}
