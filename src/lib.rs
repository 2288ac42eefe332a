//! The app: screens over the law, the interview, the places and the messages, each a crate of its own. What goes in is what
//! a visitor answers, what comes out is what a screen tells:
//!
//! 1. `interview` asks the next question that can still change something, and makes [facts](law::facts) of the answers.
//! 2. `law` compares the facts with every criterion: it holds, fails, or is open, with what is missing. That is the outcome of
//!    the Act ([`law::evaluate`]), or the decision on a scheme around it ([`law::decision`]).
//! 3. The reasons ([`law::explain`]) and decisions name messages. `i18n` reads them from `locales/`; [`texts`] and [`text`] mark
//!    which words belong to which language, and [`tell`] chooses what is told of a scheme.
//! 4. [`ui`] draws it with Dioxus. [`platform`] is what a browser and a native program do each in their own way: what a tab
//!    keeps, addresses, speech, files, the clock (`clock`).
//!    `ui::helper` is the helper's view: with the feature of that name this crate becomes an edition of its own, which no
//!    visitor loads.
//! 5. `places` finds help nearby, in files that [`assets`] names.
//!
//! The order is kept by the compiler: `law` knows nothing of the others, `interview` only the law, and nothing below this crate
//! knows Dioxus or a screen. `tools` (native only) judges files of cases and prints documents from the same crates. `site`
//! (native only) draws the public screens as pages, for who reads before the program is there.
//!
//! From facts to an outcome:
//!
//! ```
//! use law::act::ConditionId;
//! use law::date::{Date, PartialDate};
//! use law::evaluate::Verdict;
//! use law::explain::reasons;
//! use law::facts::{FactId, Facts};
//! use law::remigration::REMIGRATION;
//! use law::situation::Situation;
//! use law::truth::Truth;
//!
//! let today = Date::of_law(2026, 11, 27);
//! let day = |year, month, day| PartialDate::Day(Date::of_law(year, month, day));
//!
//! // The SVB received the application in 2023, of somebody who was 50 then. Nothing else is known.
//! let facts = Facts::default()
//!     .with(FactId::ApplicationReceived, day(2023, 5, 1))
//!     .with(FactId::BirthDate, day(1973, 3, 14));
//! let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, today));
//!
//! // Old enough is 55 years, so that one condition fails, and with it the whole.
//! assert_eq!(evaluation.outcome.verdict, Verdict::NotEligible);
//! let reasons = reasons(&evaluation);
//! let failed: Vec<ConditionId> =
//!     reasons.iter().filter(|reason| reason.truth == Truth::Fails).map(|reason| reason.id).collect();
//! assert_eq!(failed, [ConditionId::Age55]);
//! assert!(reasons[0].address().starts_with("https://wetten.overheid.nl/"));
//! ```

pub mod assets;
pub mod calendar;
pub mod help;
pub mod intake;
pub mod platform;
pub mod say;
pub mod tell;
pub mod text;
pub mod texts;
#[cfg(feature = "helper")]
pub mod then;
pub mod ui;
