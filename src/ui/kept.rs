//! What a tab keeps: the answers, the trail through the screens, and when something was changed last.

use interview::Answers;
use serde::{Deserialize, Serialize};

use super::trail::Trail;
use crate::platform;

/// The version of this form; another one is not read.
const VERSION: u8 = 2;

/// For how many minutes answers are kept. A browser can bring back a tab that was closed, for somebody else even.
pub const LONGEST: u64 = 4 * 60;

#[derive(Serialize, Deserialize)]
struct Kept {
    version: u8,
    minute: u64,
    trail: Trail,
    answers: Vec<u8>,
}

/// What is kept, as text: a browser keeps nothing else, so each byte is the character with its number.
pub fn to_text(answers: &Answers, trail: &Trail, minute: u64) -> String {
    let kept = Kept { version: VERSION, minute, trail: trail.clone(), answers: answers.to_bytes() };
    // Nothing in it can fail to be written; if it did, nothing would be kept.
    let bytes = postcard::to_allocvec(&kept).unwrap_or_default();
    bytes.into_iter().map(char::from).collect()
}

/// What was kept. `None` if it is of another version, too old, or from a later time than now. Damaged answers are none, and
/// the trail goes with them.
pub fn from_text(text: &str, minute: u64) -> Option<(Answers, Trail)> {
    let bytes = text.chars().map(|one| u8::try_from(u32::from(one)).ok()).collect::<Option<Vec<u8>>>()?;
    let kept: Kept = postcard::from_bytes(&bytes).ok()?;
    // A clock that is set right meanwhile may go back a little.
    if kept.version != VERSION || minute.abs_diff(kept.minute) > LONGEST {
        return None;
    }
    Some((Answers::from_bytes(&kept.answers)?, kept.trail))
}

/// The answers and the trail that this tab keeps. Those that are too old, or cannot be read, are not kept any longer.
pub fn of_tab() -> Option<(Answers, Trail)> {
    let kept = platform::saved().and_then(|text| from_text(&text, platform::moment()));
    if kept.is_none() {
        platform::erase();
    }
    kept
}

#[cfg(test)]
mod tests {
    use interview::{Answer, Journey, Question};
    use law::facts::{FactId, Partner};

    use super::*;
    use crate::ui::Screen;

    fn session() -> (Answers, Trail) {
        let mut answers = Answers::new(Journey::Keep);
        answers.give(Question::about(FactId::Partner), Answer::from(Partner::None));
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
        let older = text.replacen('\u{2}', "\u{1}", 1);
        let cut = text.get(..text.len() - 3).unwrap_or_default();
        for damaged in ["", "\n\n", "session-1 5\n1 1\n", &older, cut, "صفحة"] {
            assert_eq!(from_text(damaged, 5), None, "{damaged:?}");
        }
    }
}
