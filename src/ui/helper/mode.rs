//! What a helper has switched on: Dutch beneath the other language, and another day than today. The tab keeps it, so that it
//! is there when the page is loaded again, and nothing else does.

use std::rc::Rc;

use law::date::Date;

use crate::platform;
use crate::texts::Texts;
use crate::ui::state::{Session, State};

/// The days that can be chosen. Before, nothing is known of the law; behind, nothing of the pension age.
const DAYS: [Date; 2] = [Date::of_law(2000, 1, 1), Date::of_law(2060, 12, 31)];

/// What is switched on.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Mode {
    /// Whether Dutch stands beneath the language that is shown.
    pub dutch: bool,
    /// The day that everything is judged on, if it is not today.
    pub day: Option<Date>,
    /// Whether that day stays for the next person.
    pub stays: bool,
}

impl Mode {
    /// What this tab keeps.
    pub fn kept() -> Mode {
        Mode::read(&platform::saved_mode().unwrap_or_default())
    }

    fn read(text: &str) -> Mode {
        let mut words = text.split(' ');
        let (dutch, day) = (words.next() == Some("dutch"), words.next().and_then(day));
        Mode { dutch, day, stays: day.is_some() && words.next() == Some("stays") }
    }

    fn write(self) -> String {
        let day = self.day.map(|day| day.to_string()).unwrap_or_default();
        [if self.dutch { "dutch" } else { "one" }, " ", &day, if self.stays { " stays" } else { "" }].concat()
    }

    /// For the next person everything is judged on today again, unless a helper who trains said that the day stays: an old
    /// file is of one person, and what is told on another day can be wrong for who comes now.
    fn for_next(self) -> Mode {
        if self.stays { self } else { Mode { day: None, ..self } }
    }
}

/// A day as typed in a field of a date, if it can be chosen.
pub fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day| (DAYS[0]..=DAYS[1]).contains(day))
}

/// The first and the last day that can be chosen, as a field of a date wants them.
pub fn days() -> [String; 2] {
    DAYS.map(|day| day.to_string())
}

/// The Dutch messages, if they are wanted and there.
pub fn beside(session: &Session) -> Option<Rc<Texts>> {
    let other = session.texts.as_ref().is_some_and(|texts| !texts.language().is_dutch());
    session.dutch.clone().filter(|_| other && session.mode.dutch)
}

/// Changes what is switched on.
pub fn switch(state: State, change: impl FnOnce(&mut Mode)) {
    state.change(|session| {
        change(&mut session.mode);
        platform::save_mode(&session.mode.write());
    });
}

/// What stays switched on for the next person.
pub fn next_person(session: &mut Session) {
    session.mode = session.mode.for_next();
    platform::save_mode(&session.mode.write());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_switched_on_comes_back_as_it_was_kept() {
        for dutch in [false, true] {
            for day in [None, Some(Date::of_law(2024, 12, 31))] {
                for stays in [false, day.is_some()] {
                    let mode = Mode { dutch, day, stays };
                    assert_eq!(Mode::read(&mode.write()), mode);
                }
            }
        }
    }

    #[test]
    fn the_next_person_is_judged_today_unless_the_day_was_to_stay() {
        let mode = Mode { dutch: true, day: Some(Date::of_law(2024, 12, 31)), stays: false };
        assert_eq!(mode.for_next(), Mode { dutch: true, ..Mode::default() });
        let stays = Mode { stays: true, ..mode };
        assert_eq!(stays.for_next(), stays);
    }

    #[test]
    fn damaged_text_and_days_out_of_reach_switch_nothing_on() {
        for damaged in [
            "",
            "on",
            "one 1999-12-31",
            "one 2061-01-01",
            "one 2024-02-30",
            "x y z",
            "one  stays",
            "one 1999-12-31 stays",
        ] {
            assert_eq!(Mode::read(damaged), Mode::default(), "{damaged}");
        }
    }
}
