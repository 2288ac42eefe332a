//! What was asked for on the screen of help nearby, and what came out of it.

use std::rc::Rc;

use dioxus::core::queue_effect;

use crate::platform::{self, Fix, NoFix};
use places::map::View;
use places::{Directory, FeedState, LookUp, Records};

/// A position that may be farther off than this, in metres, does not tell which town somebody is in.
const PRECISE: f64 = 5_000.0;

/// What was asked for, and what came out of it.
#[derive(Default)]
pub struct Search {
    /// What was typed.
    pub typed: String,
    /// Whether the phone is finding out where it is.
    pub locating: bool,
    /// The message for what went wrong with what was typed, or with the position.
    pub wrong: Option<&'static str>,
    /// Whether that is what was typed.
    pub mistyped: bool,
    /// What came out of it.
    pub found: Option<LookUp>,
    /// The places; without them there is nothing to search in.
    pub directory: Option<Rc<Directory>>,
    /// Those who help.
    pub records: Option<Records>,
    /// How new that is.
    pub feed: FeedState,
    /// Whether the places could not be loaded.
    pub failed: bool,
    /// What else the visitor chose.
    pub only: Only,
    /// Whether places farther away are shown too.
    pub more: bool,
    /// The part of the map the visitor chose; without one it shows what was found.
    pub view: Option<View>,
}

/// What else the visitor chose.
#[derive(Clone, Copy, Default)]
pub struct Only {
    /// Only where the visitor's language is spoken.
    pub language: bool,
    /// Only what is open now.
    pub open: bool,
}

impl Search {
    /// Takes what was loaded, as far as it was.
    pub fn fill(&mut self, directory: Option<Directory>, records: Option<Records>, feed: FeedState) {
        if let Some(directory) = directory {
            self.directory = Some(Rc::new(directory));
        }
        self.records = records.or_else(|| self.records.take());
        self.feed = feed;
    }

    /// Chooses something else.
    pub fn choose(&mut self, only: Only) {
        self.only = only;
        self.view = None;
    }

    /// Takes what came out of a search, and puts the focus there once it stands on the screen.
    pub fn take(&mut self, found: Result<LookUp, &'static str>) {
        self.locating = false;
        self.more = false;
        self.view = None;
        self.wrong = match &found {
            Err(problem) => Some(problem),
            Ok(LookUp::Empty) => Some("problem-place-empty"),
            Ok(LookUp::NotAPostcode) => Some("problem-not-a-postcode"),
            Ok(LookUp::UnknownPostcode { .. }) => Some("problem-unknown-postcode"),
            Ok(LookUp::UnknownPlace { .. }) => Some("problem-unknown-place"),
            Ok(LookUp::Found(_) | LookUp::Several(_) | LookUp::Abroad(_)) => None,
        };
        self.mistyped = found.is_ok() && self.wrong.is_some();
        // A position that cannot be had takes nothing away.
        self.found = found.ok().or_else(|| self.found.take());
        let target = if self.wrong.is_some() { "problem" } else { "found" };
        queue_effect(move || platform::focus(target));
    }
}

/// The spot of the phone's own position, or the message why there is none.
pub fn located(directory: &Directory, fix: Result<Fix, NoFix>) -> Result<LookUp, &'static str> {
    let fix = fix.map_err(|why| match why {
        NoFix::Refused => "problem-position-refused",
        NoFix::Unavailable => "problem-position-unavailable",
        NoFix::TimedOut => "problem-position-timed-out",
    })?;
    match directory.look_around(fix.position) {
        LookUp::Found(_) if fix.metres > PRECISE => Err("problem-position-imprecise"),
        found => Ok(found),
    }
}
