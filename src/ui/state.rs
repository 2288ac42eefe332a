//! What all screens share: the answers and the messages.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::date::Date;
use crate::evaluate::{Outcome, Verdict};
use crate::i18n::Texts;
use crate::interview::{self, Answer, Answers, Question, Step, Way};
use crate::law::remigration::REMIGRATION;
use crate::platform;

/// What all screens share.
#[derive(Clone, Copy)]
pub struct State {
    answers: Signal<Answers>,
    /// Whether the browser keeps the answers when the page is loaded again.
    pub kept: Signal<bool>,
    /// The verdict before an answer was changed from the result.
    pub before: Signal<Option<Verdict>>,
    /// The day on which the app is used.
    pub today: Signal<Date>,
}

/// Makes the shared state, with the answers that were kept in this tab.
pub fn provide() {
    let answers = use_signal(|| platform::saved().and_then(|text| Answers::from_text(&text)).unwrap_or_default());
    let kept = use_signal(|| true);
    let before = use_signal(|| None);
    let today = use_signal(platform::today);
    use_context_provider(|| State { answers, kept, before, today });
    use_context_provider(|| Signal::new(None::<Rc<Texts>>));
}

/// The shared state.
pub fn use_state() -> State {
    use_context()
}

/// The messages of the language that is shown.
pub fn use_texts() -> Rc<Texts> {
    let texts = use_context::<Signal<Option<Rc<Texts>>>>();
    // The frame shows a screen only when its language is there.
    texts.read().clone().unwrap_or_else(|| Rc::new(Texts::empty()))
}

impl State {
    /// The answers so far.
    pub fn answers(&self) -> ReadableRef<'_, Signal<Answers>> {
        self.answers.read()
    }

    fn change(mut self, change: impl FnOnce(&mut Answers)) {
        change(&mut self.answers.write());
        let saved = platform::save(&self.answers.read().to_text()).is_ok();
        if *self.kept.peek() != saved {
            self.kept.set(saved);
        }
    }

    /// Gives or changes an answer.
    pub fn give(self, question: Question, answer: Answer) {
        self.change(|answers| answers.give(question, answer));
    }

    /// Takes one of the ways on; answers given before stay.
    pub fn take(self, way: Way) {
        self.change(|answers| answers.way = way);
    }

    /// Asks about every condition from now on.
    pub fn ask_everything(self) {
        self.change(|answers| answers.everything = true);
    }

    /// Erases every answer.
    pub fn erase(mut self) {
        self.change(|answers| *answers = Answers::default());
        self.before.set(None);
        platform::erase();
    }

    /// What comes next.
    pub fn next(&self) -> Step {
        interview::next(&REMIGRATION, &self.answers.read(), *self.today.read())
    }

    /// The outcome so far.
    pub fn outcome(&self) -> Outcome {
        interview::outcome(&REMIGRATION, &self.answers.read(), *self.today.read())
    }
}
