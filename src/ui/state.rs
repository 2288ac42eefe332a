//! What all screens share: the answers, the messages, and where the visitor is.
//!
//! All of it lies in one signal: each further type of signal would bring its own copy of the machinery behind it to the
//! phone, and the screens are small enough to be drawn anew.

use std::rc::Rc;

use dioxus::prelude::*;

use super::route::{From, Route, Screen, next_screen};
use crate::date::Date;
use crate::decide::days;
use crate::evaluate::{Basis, evaluate};
use crate::explain::verdict_word;
use crate::i18n::Texts;
use crate::interview::{self, Answer, Answers, Question, Step, Way};
use crate::law::amounts::Amounts;
use crate::law::remigration::REMIGRATION;
use crate::platform;

/// What all screens share.
#[derive(Debug)]
pub struct Session {
    /// The answers so far.
    pub answers: Answers,
    /// What the answers came to before one was changed from there ([`State::told`]).
    pub before: Option<String>,
    /// Whether the browser keeps the answers when the page is loaded again.
    pub kept: bool,
    /// The screen that is shown.
    pub route: Route,
    /// The messages of the language that is shown, once they are loaded.
    pub texts: Option<Rc<Texts>>,
    /// The tables of amounts, once they were asked for; `Some(None)` where they could not be had.
    pub amounts: Option<Option<Amounts>>,
    /// Whether the messages could not be loaded.
    pub failed: bool,
    /// Whether the phone reads the screen aloud.
    pub reading: bool,
    /// Whether the browser translates the page.
    pub translated: bool,
    /// How often the phone has told about its voices.
    pub voices: usize,
}

impl Session {
    /// Shows a screen; whoever comes to one of another way takes that way.
    pub fn show(&mut self, route: Route) {
        // What a change did is told once: on the first screen after the questions.
        if route.screen != self.route.screen && !matches!(self.route.screen, Screen::Question(..)) {
            self.before = None;
        }
        if let Some(way) = route.screen.way(&self.answers) {
            self.take(way);
        }
        self.route = route;
    }

    fn take(&mut self, way: Way) {
        if self.answers.way != way {
            self.answers.way = way;
            self.save();
        }
    }

    fn save(&mut self) {
        self.kept = platform::save(&self.answers.to_text()).is_ok();
    }
}

/// The shared state, and what can be done with it.
#[derive(Clone, Copy, PartialEq)]
pub struct State {
    session: Signal<Session>,
    /// The day on which the app is used.
    pub today: Date,
}

/// Makes the shared state, with the answers that were kept in this tab and the screen of the address.
pub fn provide() {
    let mut session = use_signal(|| {
        let mut session = Session {
            answers: platform::saved().and_then(|text| Answers::from_text(&text)).unwrap_or_default(),
            before: None,
            kept: true,
            route: Route::read(),
            texts: None,
            amounts: None,
            failed: false,
            reading: false,
            translated: false,
            voices: 0,
        };
        session.show(session.route.clone());
        session
    });
    // The browser's back and forward, and the phone's voices, which can come late.
    let follow = use_callback(move |voices: bool| {
        let mut session = session.write();
        if voices { session.voices += 1 } else { session.show(Route::read()) }
    });
    use_hook(|| {
        platform::on_address_change(move || follow.call(false));
        platform::on_voices(move || follow.call(true));
    });
    use_context_provider(|| State { session, today: platform::today() });
}

/// The shared state.
pub fn use_state() -> State {
    use_context()
}

/// The messages of the language that is shown.
pub fn use_texts() -> Rc<Texts> {
    // The frame shows a screen only when its language is there.
    use_state().session.read().texts.clone().unwrap_or_else(|| Rc::new(Texts::empty()))
}

/// Files of the app that were asked for.
pub struct Loaded {
    /// The address of the first.
    pub first: String,
    /// What stands in them; `None` where that could not be had.
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
    pub fn give(self, question: Question, answer: Answer, from: From) {
        if from == From::Result {
            let told = self.told();
            self.change(|session| session.before = session.before.take().or(Some(told)));
        }
        self.change_answers(|answers| answers.give(question, answer));
    }

    /// Takes one of the ways on; answers given before stay.
    pub fn take(self, way: Way) {
        self.change(|session| session.take(way));
    }

    /// Asks about every condition from now on.
    pub fn ask_everything(self) {
        self.change_answers(|answers| answers.everything = true);
    }

    /// Erases every answer.
    pub fn erase(self) {
        self.change(|session| {
            session.answers = Answers::default();
            session.before = None;
        });
        platform::erase();
    }

    /// What comes next.
    pub fn next(&self) -> Step {
        interview::next(&REMIGRATION, &self.read().answers, self.today)
    }

    /// The screen of what comes next.
    pub fn next_screen(&self, from: From) -> Screen {
        next_screen(self.next(), from, self.read().answers.way)
    }

    /// What the answers come to, in words of the program: enough to tell whether a change made a difference.
    pub fn told(&self) -> String {
        let answers = &self.read().answers;
        let facts = answers.facts();
        if answers.way.provisions().is_empty() {
            return verdict_word(evaluate(&REMIGRATION, &facts, self.today).verdict).to_string();
        }
        let basis = Basis::on_day(&facts, self.today);
        let mut told = String::new();
        for decision in interview::decisions(answers, &basis) {
            told += decision.provision.id;
            told += decision.consequence().map_or("", |consequence| consequence.word);
            for (_, day) in days(&decision, &basis) {
                told += &day.to_string();
            }
        }
        told
    }
}
