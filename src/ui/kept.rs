//! What a tab keeps: the answers, the trail through the screens, and when something was changed last.

use super::trail::Trail;
use crate::interview::Answers;

/// The first word of what is kept; another version is not read.
const VERSION: &str = "session-1";

/// For how many minutes answers are kept. A browser can bring back a tab that was closed, for somebody else even.
pub const LONGEST: u64 = 4 * 60;

/// What is kept, as text: the version and the minute, the trail, then the answers as they are.
pub fn to_text(answers: &Answers, trail: &Trail, minute: u64) -> String {
    format!("{VERSION} {minute}\n{}\n{}", trail.to_text(), answers.to_text())
}

/// What was kept. `None` where it is of another version, too old, or from a later time than now. Damaged answers are
/// none, and the trail goes with them.
pub fn from_text(text: &str, minute: u64) -> Option<(Answers, Trail)> {
    let (first, rest) = text.split_once('\n')?;
    let (trail, answers) = rest.split_once('\n')?;
    let (version, saved) = first.split_once(' ')?;
    // A clock that is set right meanwhile may go back a little.
    let age = minute.abs_diff(saved.parse().ok()?);
    if version != VERSION || age > LONGEST {
        return None;
    }
    Some((Answers::from_text(answers)?, Trail::from_text(trail)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::{Answer, Question, Way};
    use crate::ui::Screen;

    fn session() -> (Answers, Trail) {
        let mut answers = Answers::new(Way::Keep);
        answers.give(Question::Partner, Answer::Choice("none"));
        let mut trail = Trail::new(123);
        trail.add(Screen::Keep);
        (answers, trail)
    }

    #[test]
    fn what_was_kept_comes_back_for_four_hours_and_then_no_more() {
        let (answers, trail) = session();
        let text = to_text(&answers, &trail, 1_000_000);
        for minute in [1_000_000, 1_000_000 + LONGEST, 999_999] {
            assert_eq!(from_text(&text, minute), Some((answers.clone(), trail.clone())), "{minute}");
        }
        for minute in [1_000_001 + LONGEST, 999_999 - LONGEST, 0, u64::MAX] {
            assert_eq!(from_text(&text, minute), None, "{minute}");
        }
    }

    #[test]
    fn another_version_and_damaged_text_are_not_read() {
        let (answers, trail) = session();
        let text = to_text(&answers, &trail, 5);
        let older = text.replace(VERSION, "session-0");
        for damaged in ["", "\n\n", VERSION, &older, &answers.to_text(), &text.replace("session-1 5", "session-1 x")] {
            assert_eq!(from_text(damaged, 5), None, "{damaged}");
        }
    }
}
