//! What a verdict says on a day on which one could still apply, or on which other rules applied: the words of the visitor's app
//! are those of today.

use law::date::Date;
use law::evaluate::{Verdict, WouldHave};
use law::remigration::{CLOSED_FROM, REMIGRATION};

/// The message of a verdict on such a day; `None` if that of today is true.
pub fn verdict(verdict: Verdict, day: Date) -> Option<&'static str> {
    let other_rules = REMIGRATION.versions.first().is_some_and(|first| day < first.in_force_from);
    match verdict {
        Verdict::Closed(WouldHave::Qualified) if day < CLOSED_FROM => Some("verdict-then-qualified"),
        Verdict::Closed(WouldHave::NotQualified) if day < CLOSED_FROM => Some("verdict-then-not-qualified"),
        Verdict::Closed(WouldHave::Unclear) if day < CLOSED_FROM => Some("verdict-then-unclear"),
        Verdict::OtherRules if other_rules => Some("verdict-then-other-rules"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use law::facts::{FactId, Facts, Known};
    use law::situation::Situation;

    /// What is told of somebody who did not apply, on this day.
    fn told(day: Date) -> String {
        let facts = Facts::default().with(FactId::ApplicationReceived, Known::Absent);
        let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, day));
        crate::tell::verdict(evaluation.outcome.verdict, day)
    }

    #[test]
    fn that_applying_has_ended_is_told_from_the_day_on_which_it_had() {
        for (day, message) in [
            (Date::of_law(2014, 6, 30), "verdict-then-other-rules"),
            (Date::of_law(2014, 7, 1), "verdict-then-unclear"),
            (Date::of_law(2024, 12, 31), "verdict-then-unclear"),
            (Date::of_law(2025, 1, 1), "verdict-closed-unclear"),
        ] {
            assert_eq!(told(day), message, "{day}");
        }
        let day = Date::of_law(2020, 1, 15);
        for would in [WouldHave::Qualified, WouldHave::NotQualified] {
            let message = verdict(Verdict::Closed(would), day).unwrap_or_default();
            assert!(message.starts_with("verdict-then-"), "{message}");
        }
        // With an application the verdict is of then on every day.
        assert_eq!(verdict(Verdict::NotEligible, day), None);
    }
}
