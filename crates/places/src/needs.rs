//! Who helps with what: from what somebody needs to the kinds of help that fit it.

use std::fmt;

use super::Kind;

/// What a visitor needs help with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The remigration benefit itself: who decides on it and pays it.
    Benefit,
    /// What becomes of other benefits, insurance and registration when one goes.
    Keep,
    /// Money and help for the journey, for those without a benefit or right of residence.
    Return,
    /// Not agreeing with a decision.
    Objection,
    /// Passports and papers of the country of origin.
    Papers,
    /// Understanding letters and filling in forms.
    Letters,
}

/// Every need with the word for it in addresses.
const WORDS: [(Need, &str); 6] = [
    (Need::Benefit, "benefit"),
    (Need::Keep, "keep"),
    (Need::Return, "return"),
    (Need::Objection, "objection"),
    (Need::Papers, "papers"),
    (Need::Letters, "letters"),
];

impl Need {
    /// Every need, in one order.
    pub fn all() -> impl Iterator<Item = Need> {
        WORDS.into_iter().map(|(need, _)| need)
    }

    /// The word for it in addresses and messages, such as `papers`.
    #[must_use]
    pub fn word(self) -> &'static str {
        WORDS.into_iter().find(|(need, _)| *need == self).map(|(_, word)| word).unwrap_or_default()
    }

    /// The kinds of help that fit, the right address first.
    #[must_use]
    pub const fn kinds(self) -> &'static [Kind] {
        match self {
            Need::Benefit => &[Kind::Svb],
            Need::Keep => &[Kind::Svb, Kind::Uwv, Kind::Municipality, Kind::Cak],
            Need::Return => &[Kind::Iom, Kind::ReturnService, Kind::RefugeeCouncil],
            Need::Objection => &[Kind::LegalDesk],
            Need::Papers => &[Kind::Consulate, Kind::Municipality],
            Need::Letters => &[Kind::LibraryDesk, Kind::WalkIn, Kind::GroupSession, Kind::Municipality],
        }
    }
}

/// What help somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// Help of this kind.
    Kind(Kind),
    /// Whatever fits this need.
    Need(Need),
}

impl Help {
    /// How early help of this kind comes in the list: 0 is first; `None` if it is not what is looked for.
    #[must_use]
    pub fn rank(self, kind: Kind) -> Option<usize> {
        match self {
            Help::Kind(one) => (one == kind).then_some(0),
            Help::Need(need) => need.kinds().iter().position(|one| *one == kind),
        }
    }

    /// What the query of an address asks for, such as `kind=svb` or `need=papers`.
    #[must_use]
    pub fn from_query(query: &str) -> Option<Help> {
        match query.split_once('=')? {
            ("kind", word) => Kind::from_word(word).map(Help::Kind),
            ("need", word) => Need::all().find(|need| need.word() == word).map(Help::Need),
            _ => None,
        }
    }
}

impl fmt::Display for Help {
    /// The query of an address that asks for it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Help::Kind(kind) => write!(f, "kind={}", kind.word()),
            Help::Need(need) => write!(f, "need={}", need.word()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Help, Need};
    use crate::Kind;

    #[test]
    fn every_kind_helps_with_something_but_what_is_closed() {
        for kind in Kind::all() {
            let helps = Need::all().any(|need| need.kinds().contains(&kind));
            assert_eq!(helps, kind != Kind::Nmi, "{}", kind.word());
        }
    }
    #[test]
    fn an_address_asks_for_what_it_was_made_of() {
        let all = Need::all().map(Help::Need).chain(Kind::all().map(Help::Kind));
        for help in all {
            assert_eq!(Help::from_query(&help.to_string()), Some(help));
        }
        for nothing in ["", "kind", "kind=", "need=svb", "kind=papers", "need=papers&kind=svb"] {
            assert_eq!(Help::from_query(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn the_right_address_ranks_first() {
        assert_eq!(Help::Need(Need::Keep).rank(Kind::Svb), Some(0));
        assert_eq!(Help::Need(Need::Keep).rank(Kind::Cak), Some(3));
        assert_eq!(Help::Need(Need::Keep).rank(Kind::Consulate), None);
        assert_eq!(Help::Kind(Kind::Cak).rank(Kind::Cak), Some(0));
        assert_eq!(Help::Kind(Kind::Cak).rank(Kind::Svb), None);
    }
}
