//! Letters that must be in writing, in Dutch. Their words are messages; what the visitor did not answer stays a blank.

use super::pages::{self, SVB_OBJECTION};
use crate::acts;
use crate::pages::SVB_CHANGES;
use crate::provision::{Contact, Letter, Source, Sure};

/// Objection to a decision (*bezwaarschrift*): within the term in the decision, mostly six weeks.
pub const OBJECTION: Letter = Letter { code: "objection", to: None, sources: &[SVB_OBJECTION] };
/// Asking for a decision on paper, against which one can object.
pub const DECISION: Letter = Letter { code: "decision", to: None, sources: &[SVB_OBJECTION] };
/// Telling of the move (*kennisgeving van vertrek*).
pub const LEAVING: Letter = Letter { code: "leaving", to: None, sources: &[SVB_CHANGES] };
/// Notice of the rented home (*huuropzegging*).
pub const RENT: Letter = Letter { code: "rent", to: None, sources: &[pages::RENT, pages::RENT_HOW] };
/// Application under art. 4(3) of the Remigration Act. Whether that is still open is not settled.
pub const APPLICATION: Letter = Letter {
    code: "application",
    to: Some(Contact::Svb),
    sources: &[Source::law(acts::RW, "4"), Source::Law { act: acts::RW, article: "2b", sure: Sure::Unverified }],
};

/// Every letter, in the order of a list.
pub const ALL: &[&Letter] = &[&LEAVING, &RENT, &DECISION, &OBJECTION, &APPLICATION];

/// The letter with this code.
pub fn find(code: &str) -> Option<&'static Letter> {
    ALL.iter().copied().find(|letter| letter.code == code)
}
