//! The addresses of the screens, the language first.

use dioxus::prelude::*;

use super::answers::AnswersPage;
use super::frame::Frame;
use super::info::{AboutPage, HelpingPage, ReturnedPage, ThinkingPage};
use super::nearby::NearbyPage;
use super::question::QuestionPage;
use super::result::ResultPage;
use super::start::{NotFoundPage, RootPage, StartPage};
use crate::i18n::Language;
use crate::interview::{Question, Step};

/// Every screen.
#[derive(Clone, PartialEq, Debug, Routable)]
#[rustfmt::skip]
#[expect(missing_docs, reason = "each screen is documented at its component")]
pub enum Route {
    #[route("/")]
    RootPage {},
    #[nest("/:language")]
        #[layout(Frame)]
            #[route("/")]
            StartPage { language: Language },
            #[route("/thinking")]
            ThinkingPage { language: Language },
            #[route("/returned")]
            ReturnedPage { language: Language },
            #[route("/helping")]
            HelpingPage { language: Language },
            #[route("/question/:slug?:from")]
            QuestionPage { language: Language, slug: String, from: String },
            #[route("/answers")]
            AnswersPage { language: Language },
            #[route("/result")]
            ResultPage { language: Language },
            #[route("/nearby")]
            NearbyPage { language: Language },
            #[route("/about")]
            AboutPage { language: Language },
        #[end_layout]
    #[end_nest]
    #[route("/:..path")]
    NotFoundPage { path: Vec<String> },
}

/// The value of `from` in an address when an answer is changed from the result.
pub const FROM_RESULT: &str = "result";

impl Route {
    /// The screen of a question.
    pub fn question(language: Language, question: Question, from: &str) -> Route {
        Route::QuestionPage { language, slug: question.slug(), from: from.to_string() }
    }

    /// The screen of what comes next in the interview.
    pub fn step(language: Language, step: Step, from: &str) -> Route {
        match step {
            Step::Ask(question) => Route::question(language, question, from),
            Step::Done if from == FROM_RESULT => Route::ResultPage { language },
            Step::Done => Route::AnswersPage { language },
        }
    }

    /// The same screen in another language.
    pub fn in_language(&self, language: Language) -> Route {
        match self.clone() {
            Route::RootPage {} | Route::NotFoundPage { .. } | Route::StartPage { .. } => Route::StartPage { language },
            Route::ThinkingPage { .. } => Route::ThinkingPage { language },
            Route::ReturnedPage { .. } => Route::ReturnedPage { language },
            Route::HelpingPage { .. } => Route::HelpingPage { language },
            Route::QuestionPage { slug, from, .. } => Route::QuestionPage { language, slug, from },
            Route::AnswersPage { .. } => Route::AnswersPage { language },
            Route::ResultPage { .. } => Route::ResultPage { language },
            Route::NearbyPage { .. } => Route::NearbyPage { language },
            Route::AboutPage { .. } => Route::AboutPage { language },
        }
    }
}
