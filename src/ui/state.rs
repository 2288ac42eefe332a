//! What all screens share: the answers, the messages, and where the visitor is.
//!
//! All of it lies in one signal: each further type of signal would bring its own copy of the machinery behind it to the
//! phone, and the screens are small enough to be drawn anew.

use std::rc::Rc;

use dioxus::prelude::*;

use super::brought::Brought;
use super::kept;
use super::paper::Paper;
use super::route::{Origin, Route, Screen, next_screen};
use super::sheet::Nearest;
use super::trail::Trail;
use crate::platform;
use crate::texts::Texts;
use i18n::Language;
use interview::{self, Answer, Answers, Journey, Question, Step};
use law::amounts::Amounts;
use law::date::Date;
use law::evaluate::Verdict;
use law::provision::Provision;
use law::remigration::REMIGRATION;
use law::situation::Situation;

/// What all screens share.
#[derive(Debug)]
pub struct Session {
    /// The answers so far.
    pub answers: Answers,
    /// What the answers came to before one was changed from there ([`State::summary`]).
    pub before: Option<Summary>,
    /// Whether the browser keeps the answers when the page is loaded again.
    pub kept: bool,
    /// What this tab wrote last for this phone to keep longer, by the visitor's choice.
    pub keeping: Option<String>,
    /// What came of a code, or of what this phone keeps.
    pub brought: Option<Brought>,
    /// Whether there is something to erase.
    begun: bool,
    /// The day on which a screen came last, or was come back to.
    today: Date,
    /// What the places in the browser's history stand for.
    pub trail: Trail,
    /// The screen that is shown.
    pub route: Route,
    /// The messages of the language that is shown, once they are loaded.
    pub texts: Option<Rc<Texts>>,
    /// The Dutch messages, once they were asked for beside those of another language ([`super::dutch`]).
    pub dutch: Option<Rc<Texts>>,
    /// Whether the outcome is on paper.
    pub paper: Paper,
    /// The counters around the place that the visitor chose, for paper.
    pub nearest: Option<Rc<Nearest>>,
    /// The tables of amounts, once they were asked for; `Some(None)` if they could not be had.
    pub amounts: Option<Option<Amounts>>,
    /// Whether the messages could not be loaded.
    pub failed: bool,
    /// Whether the phone reads the screen aloud.
    pub reading: bool,
    /// Whether the browser translates the page.
    pub translated: bool,
    /// How often the phone has told about its voices.
    pub voices: usize,
    /// What a helper has switched on.
    #[cfg(feature = "helper")]
    pub mode: super::helper::mode::Mode,
}

impl Session {
    /// With the answers that were kept in this tab, and the screen of the address.
    fn start() -> Session {
        let mut session = Session {
            answers: Answers::default(),
            before: None,
            kept: true,
            keeping: None,
            brought: None,
            begun: false,
            today: platform::today(),
            trail: Trail::new(platform::random()),
            route: Route { language: Language::negotiate(&[]), screen: Screen::Start },
            texts: None,
            dutch: None,
            paper: Paper::Blank,
            nearest: None,
            amounts: None,
            failed: false,
            reading: false,
            translated: false,
            voices: 0,
            #[cfg(feature = "helper")]
            mode: super::helper::mode::Mode::kept(),
        };
        session.come_back();
        session.open_carried();
        session
    }

    /// Takes what this tab keeps: another page in it may have gone on with the answers, or erased them.
    fn come_back(&mut self) {
        match kept::of_tab() {
            Some(kept) => {
                (self.answers, self.trail) = kept;
                self.begun = true;
                self.keeping = self.kept_text();
            }
            // If the browser forbids to keep anything, that nothing is kept tells nothing.
            None if self.begun && self.kept => self.forget(),
            None => {}
        }
        self.arrive();
    }

    /// Shows what the entry of the browser's history stands for, under the address that tells no more than it must.
    fn arrive(&mut self) {
        let (address, place) = (platform::address(), platform::place());
        let route = self.trail.find(&address, place, &platform::languages());
        let known = place.is_some_and(|place| self.trail.at(place).is_some());
        if known || (address == route.to_string() && !route.screen.is_private()) {
            self.show(route);
        } else {
            self.go(route, platform::replace_address);
        }
    }

    /// Goes to a screen, writing its address and its place into the browser's history.
    pub fn go(&mut self, route: Route, write: impl FnOnce(&str, Option<u64>)) {
        let place = route.screen.is_private().then(|| self.trail.add(route.screen.clone()));
        write(&route.to_string(), place);
        self.show(route);
    }

    /// Shows a screen; whoever comes to one of another journey takes that one.
    fn show(&mut self, route: Route) {
        // What a change did is told once: on the first screen after the questions.
        if route.screen != self.route.screen && !matches!(self.route.screen, Screen::Question(..)) {
            self.before = None;
        }
        if route.screen != self.route.screen {
            self.paper = Paper::Blank;
            self.brought = None;
        }
        if let Some(journey) = route.screen.journey(&self.answers) {
            self.answers.journey = journey;
        }
        // The voice reads what is not shown any more.
        if self.reading && route != self.route {
            platform::stop_reading();
            self.reading = false;
        }
        self.today = platform::today();
        self.route = route;
        if self.route.screen.is_private() {
            self.save();
        }
    }

    fn save(&mut self) {
        self.begun = true;
        // Another tab may have erased them, or put others in their place.
        if self.keeping.is_some() {
            if self.keeping == platform::kept_here() { self.keep() } else { self.keeping = None }
        }
        self.kept = platform::save(&kept::to_text(&self.answers, &self.trail, platform::moment())).is_ok();
    }

    /// Another session, in which nothing was answered. Its number is another, so every screen is made anew too, without
    /// what was typed there.
    pub(super) fn forget(&mut self) {
        self.answers = Answers::default();
        self.before = None;
        self.nearest = None;
        self.paper = Paper::Blank;
        self.begun = false;
        self.keeping = None;
        self.brought = None;
        self.trail = Trail::new(platform::random());
        #[cfg(feature = "helper")]
        super::helper::mode::next_person(self);
    }

    /// Erases everything, here, on this phone and in other tabs of the same session, and shows the start in place of this
    /// screen.
    fn erase(&mut self) {
        platform::erase();
        platform::erase_kept();
        let erased = self.trail.id;
        self.forget();
        platform::tell_erased(erased);
        self.go(self.route.to(Screen::Start), platform::replace_address);
    }
}

/// The shared state, and what can be done with it.
#[derive(Clone, Copy, PartialEq)]
pub struct State {
    session: Signal<Session>,
    /// The day on which the app is used.
    pub today: Date,
}

/// What answers come to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Summary {
    /// The verdict of the Act.
    Act(Verdict),
    /// What each provision comes to.
    Provisions(Vec<Told>),
}

/// What a provision comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    provision: &'static str,
    /// What follows, if that is sure.
    consequence: Option<&'static str>,
    days: Vec<Date>,
}

impl Summary {
    /// The provisions that come to something else now.
    pub fn changed<'a>(&'a self, now: &'a Summary) -> Vec<&'static str> {
        let told = |summary: &'a Summary| match summary {
            Summary::Provisions(told) => told.as_slice(),
            Summary::Act(_) => &[],
        };
        let (before, now) = (told(self), told(now));
        let gone = before.iter().filter(|one| !now.iter().any(|other| other.provision == one.provision));
        let others = now.iter().filter(|one| !before.contains(one));
        others.chain(gone).map(|one| one.provision).collect()
    }
}

/// What the browser or the phone can tell.
enum Heard {
    /// The browser's back or forward led to another entry of its history.
    Moved,
    /// The page is shown again, as it was when it was left.
    ComeBack,
    /// Another tab erased the session with this number.
    Erased(u64),
    /// The phone has found its voices, which can come late, or has read all that it should.
    Voices,
    /// The browser is about to print.
    Print,
}

/// Makes the shared state.
pub fn provide() {
    let mut session = use_signal(Session::start);
    let follow = use_callback(move |heard: Heard| {
        let mut session = session.write();
        match heard {
            Heard::Moved => {
                session.arrive();
                session.open_carried();
            }
            Heard::ComeBack => session.come_back(),
            Heard::Erased(id) if id == session.trail.id => session.erase(),
            Heard::Erased(_) => {}
            Heard::Voices => {
                session.voices += 1;
                session.reading = session.reading && platform::is_reading();
            }
            Heard::Print if session.paper == Paper::Blank => session.paper = Paper::Ready,
            Heard::Print => {}
        }
    });
    use_hook(|| {
        platform::on_address_change(move || follow.call(Heard::Moved));
        platform::on_come_back(move || follow.call(Heard::ComeBack));
        platform::on_erased(move |id| follow.call(Heard::Erased(id)));
        platform::on_voices(move || follow.call(Heard::Voices));
        platform::on_print(move || follow.call(Heard::Print));
    });
    use_context_provider(|| session);
}

/// The shared state.
pub fn use_state() -> State {
    let session: Signal<Session> = use_context();
    let today = session.peek().today;
    #[cfg(feature = "helper")]
    let today = session.read().mode.day.unwrap_or(today);
    State { session, today }
}

/// The messages of the language that is shown.
pub fn use_texts() -> Rc<Texts> {
    // The frame shows a screen only when its language is there.
    let texts = use_state().session.read().texts.clone().unwrap_or_else(|| Rc::new(Texts::empty()));
    #[cfg(feature = "helper")]
    texts.put_beside(super::helper::mode::beside(&use_state().read()));
    texts
}

/// Files of the app that were asked for.
pub struct Loaded {
    /// The address of the first.
    pub first: String,
    /// What stands in them; `None` if that could not be had.
    pub files: Option<Vec<String>>,
}

/// Loads text files of the app and hands them on.
pub fn load(paths: Vec<String>, then: Callback<Loaded>) {
    spawn(async move {
        let first = paths.first().cloned().unwrap_or_default();
        then.call(Loaded { first, files: platform::load_texts(paths).await.ok() });
    });
}

impl State {
    /// Everything that is shared, to read.
    pub fn read(&self) -> ReadableRef<'_, Signal<Session>> {
        self.session.read()
    }

    /// Changes something of what is shared.
    pub fn change(mut self, change: impl FnOnce(&mut Session)) {
        change(&mut self.session.write());
    }

    fn change_answers(self, change: impl FnOnce(&mut Answers)) {
        self.change(|session| {
            change(&mut session.answers);
            session.save();
        });
    }

    /// Gives or changes an answer. One changed from the result is remembered, to tell what the change did.
    pub fn give(self, question: Question, answer: Answer, from: Origin) {
        if from == Origin::Result {
            let summary = self.summary();
            self.change(|session| session.before = session.before.take().or(Some(summary)));
        }
        self.change_answers(|answers| answers.give(question, answer));
    }

    /// Takes one of the journeys; answers given before stay.
    pub fn take(self, journey: Journey) {
        self.change_answers(|answers| answers.take(journey));
    }

    /// Ticks a step of the plan off, or takes that back.
    pub fn tick(self, step: &'static Provision) {
        self.change_answers(|answers| answers.tick(step));
    }

    /// Asks about every condition from now on.
    pub fn ask_everything(self) {
        self.change_answers(|answers| answers.everything = true);
    }

    /// Goes on after the first questions of somebody who never applied.
    pub fn go_further(self) {
        self.change_answers(|answers| answers.further = true);
    }

    /// Erases everything, and shows the start.
    pub fn erase(self) {
        self.change(Session::erase);
    }

    /// What comes next.
    pub fn next(&self) -> Step {
        interview::next(&REMIGRATION, &self.read().answers, self.today)
    }

    /// The screen of what comes next.
    pub fn next_screen(&self, from: Origin) -> Screen {
        next_screen(self.next(), from, self.read().answers.journey)
    }

    /// What the answers come to: enough to tell whether a change made a difference.
    pub fn summary(&self) -> Summary {
        let answers = &self.read().answers;
        let facts = answers.facts();
        if answers.journey.is_about_the_act() {
            return Summary::Act(interview::outcome(&REMIGRATION, answers, self.today).verdict);
        }
        let situation = Situation::on_day(&facts, self.today);
        let decisions = interview::decisions(answers, &situation).into_iter();
        let told = decisions.map(|decision| Told {
            provision: decision.provision.code,
            consequence: decision.consequence().map(|consequence| consequence.code),
            days: decision.days(&situation).into_iter().map(|(_, day)| day).collect(),
        });
        Summary::Provisions(told.collect())
    }
}
