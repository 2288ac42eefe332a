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
    /// How often the phone has told about its voices.
    pub voices: Signal<usize>,
}

/// Makes the shared state, with the answers that were kept in this tab.
pub fn provide() {
    let answers = use_signal(|| platform::saved().and_then(|text| Answers::from_text(&text)).unwrap_or_default());
    let kept = use_signal(|| true);
    let before = use_signal(|| None);
    let today = use_signal(platform::today);
    let mut voices = use_signal(|| 0);
    let heard = use_callback(move |()| voices += 1);
    use_hook(|| platform::on_voices(move || heard.call(())));
    use_context_provider(|| State { answers, kept, before, today, voices });
    use_context_provider(|| Signal::new(None::<Rc<Texts>>));
}

/// The shared state.
pub fn use_state() -> State {
    use_context()
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
