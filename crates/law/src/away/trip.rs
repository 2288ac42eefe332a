//! A planned stay abroad, of which both days are known: how long it is, and how it lies over the calendar years.

use super::UNTIL;
use crate::criterion::Span;
use crate::date::{Date, PartialDate};
use crate::decision::Decision;
use crate::facts::{FactId, Facts};
use crate::provision::Shown;
use crate::situation::Situation;

/// A stay abroad from one day to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trip {
    /// The day of leaving.
    pub from: Date,
    /// The day of being back.
    pub back: Date,
}

impl Trip {
    /// The planned stay, if both days are known exactly and in their order.
    pub fn of(facts: &Facts) -> Option<Trip> {
        let day = |fact| match facts.date(fact)? {
            PartialDate::Day(day) => Some(day),
            _ => None,
        };
        let (from, back) = (day(FactId::AbroadFrom)?, day(FactId::AbroadUntil)?);
        (from <= back).then_some(Trip { from, back })
    }

    /// How many days abroad it has: the day of leaving is none, the day of coming back is one.
    pub fn days(self) -> i32 {
        self.back.day_number() - self.from.day_number()
    }

    /// The days abroad in each calendar year in which it has any.
    pub fn by_year(self) -> impl Iterator<Item = (i16, i32)> {
        (self.from.year()..=self.back.year()).filter_map(move |year| {
            let before_new_year = |year| Date::new(year, 12, 31);
            let start = before_new_year(year - 1)?.max(self.from);
            let end = before_new_year(year)?.min(self.back);
            let days = end.day_number() - start.day_number();
            (days > 0).then_some((year, days))
        })
    }

    /// How many days it is longer than a decision allows, if that is told.
    pub fn too_long(self, decision: &Decision, situation: &Situation<'_>) -> Option<i32> {
        let days = decision.days(situation);
        let (_, until) = days.iter().find(|(term, _)| term.code == UNTIL)?;
        let over = self.back.day_number() - until.day_number();
        (over > 0).then_some(over)
    }

    /// Whether one of its calendar years has more days than a limit that tells no last day: how many of them are too many
    /// rests on what is not asked, such as days off and public holidays.
    pub fn is_above(self, decision: &Decision) -> bool {
        match decision.consequence().and_then(|then| then.shows) {
            Some(Shown::Limit(Span::Days(most))) => {
                !tells_last_day(decision) && self.by_year().any(|(_, days)| days > most)
            }
            _ => false,
        }
    }
}

/// Whether a decision tells by which day somebody must be back.
pub fn tells_last_day(decision: &Decision) -> bool {
    decision.consequence().is_some_and(|then| then.terms.iter().any(|term| term.code == UNTIL))
}
