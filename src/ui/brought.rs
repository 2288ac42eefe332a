//! Answers that come from elsewhere than this tab: from a code that somebody took along, or from what this phone keeps.

use dioxus::prelude::*;

use super::route::Screen;
use super::state::{Session, State};
use crate::platform;
use crate::texts::Texts;
use i18n::{Language, TAGS, Value};
use interview::{Code, Fault};
use law::date::Date;

/// What came of a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Brought {
    /// It could not be read.
    Fault(Fault),
    /// There are other answers here already; the visitor is asked first.
    Waiting {
        /// The others.
        code: Code,
        /// Whether they are somebody's code, and not what this phone keeps.
        carried: bool,
    },
    /// It took their place.
    Opened {
        /// Whether it is somebody's code, and not what this phone keeps.
        carried: bool,
        /// The language in which its answers were given.
        language: Option<Language>,
        /// How many answers are not known here.
        missing: usize,
    },
}

/// Reads a code, or a link that ends with one.
fn read(text: &str) -> Result<Code, Fault> {
    Code::read(text, &TAGS)
}

/// What this phone keeps, if it keeps something: of which day, and the answers.
pub fn kept_here() -> Option<Result<(Date, Code), Fault>> {
    platform::kept_here().map(|text| read_kept(&text))
}

fn read_kept(text: &str) -> Result<(Date, Code), Fault> {
    let (day, code) = text.split_once(' ').unwrap_or_default();
    let day = day.parse().map_err(|_| Fault::Damaged);
    read(code).and_then(|code| Ok((day?, code)))
}

impl Session {
    /// Opens the code that the address carried.
    pub(super) fn open_carried(&mut self) {
        if let Some(text) = platform::carried() {
            self.open(&text, platform::replace_address);
        }
    }

    /// Opens a code. If it cannot be read, or other answers are here, nothing changes but the screen.
    pub fn open(&mut self, text: &str, write: fn(&str, Option<u64>)) {
        let brought = match read(text) {
            Ok(code) if self.has_others(&code) => Brought::Waiting { code, carried: true },
            Ok(code) => return self.take_over(code, true, write),
            Err(fault) => Brought::Fault(fault),
        };
        self.go(self.route.to(Screen::Open), write);
        self.brought = Some(brought);
    }

    /// Goes on with what this phone keeps.
    #[cfg_attr(
        feature = "helper",
        allow(dead_code, reason = "the start of the helper's view offers nothing that is kept")
    )]
    pub fn open_kept(&mut self) {
        let Some(Ok((_, code))) = kept_here() else { return };
        if self.has_others(&code) {
            self.go(self.route.to(Screen::Open), platform::push_address);
            self.brought = Some(Brought::Waiting { code, carried: false });
        } else {
            self.take_over(code, false, platform::push_address);
        }
    }

    /// Takes the place of the answers that are here by those that wait.
    pub fn replace(&mut self) {
        if let Some(Brought::Waiting { code, carried }) = self.brought.take() {
            self.take_over(code, carried, platform::replace_address);
        }
    }

    fn has_others(&self, code: &Code) -> bool {
        self.answers != code.answers && self.answers.all().next().is_some()
    }

    /// Another session, of these answers, at what they come to.
    fn take_over(&mut self, code: Code, carried: bool, write: fn(&str, Option<u64>)) {
        if self.answers != code.answers {
            self.forget();
            self.answers = code.answers;
        }
        self.keeping = self.kept_text();
        let language = code.language.and_then(|tag| tag.parse().ok());
        self.go(self.route.to(Screen::of_outcome(self.answers.journey)), write);
        self.brought = Some(Brought::Opened { carried, language, missing: code.missing });
    }

    /// What this phone keeps, if it is these very answers.
    pub(super) fn kept_text(&self) -> Option<String> {
        let text = platform::kept_here()?;
        let (_, code) = read_kept(&text).ok()?;
        (code.answers == self.answers).then_some(text)
    }

    /// The day of other answers that this phone keeps: somebody else's, or those of an earlier visit.
    pub fn kept_others(&self) -> Option<Date> {
        let (day, code) = kept_here()?.ok()?;
        (code.answers != self.answers).then_some(day)
    }

    /// Keeps the answers on this phone, and from now on what is changed in them.
    pub fn keep(&mut self) {
        let code = Code::write(&self.answers, self.route.language.tag());
        let text = [&platform::today().to_string(), " ", &code].concat();
        self.keeping = platform::keep(&text).is_ok().then_some(text);
    }

    /// Erases what this phone keeps; what the tab has stays.
    pub fn erase_kept(&mut self) {
        platform::erase_kept();
        self.keeping = None;
    }
}

/// On an outcome: that its answers come from a code, in which language they were given, and what is missing.
pub fn opened(texts: &Texts, state: &State) -> Element {
    let Some(Brought::Opened { carried, language, missing }) = state.read().brought else {
        return rsx! {};
    };
    if !carried && missing == 0 {
        return rsx! {};
    }
    let language = language.filter(|language| *language != texts.language());
    let language = language.map(|language| texts.with("code-language", &[("language", Value::from(language.name()))]));
    let count = i64::try_from(missing).unwrap_or_default();
    rsx! {
        div { class: "notice plain-notice", role: "status",
            if carried {
                p { {texts.get("code-opened")} }
            }
            if let Some(language) = language.filter(|_| carried) {
                p { {language} }
            }
            if missing > 0 {
                p {
                    strong { {texts.with("code-missing", &[("count", Value::Number(count))])} }
                }
            }
        }
    }
}

/// The message of a code that cannot be read.
pub const fn message(fault: Fault) -> &'static str {
    match fault {
        Fault::Foreign => "code-foreign",
        Fault::Damaged => "code-damaged",
        Fault::Newer => "code-newer",
    }
}
