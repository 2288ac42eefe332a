//! The topics that people need help with, and which kinds of help fit them.

use super::Kind;
use law::code::Code as _;
use std::fmt;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A topic that a visitor needs help with. Its code stands in addresses and messages, such as `need=papers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum HelpTopic {
    /// The remigration benefit itself: the office that decides on it and pays it.
    Benefit,
    /// What becomes of other benefits, insurance and registration when one leaves.
    #[strum(serialize = "keep")]
    Leaving,
    /// Money and help for the journey, for those without a benefit or right of residence.
    Return,
    /// Not agreeing with a decision.
    Objection,
    /// Passports and papers of the country of origin.
    Papers,
    /// Understanding letters and filling in forms.
    Letters,
}

impl HelpTopic {
    /// The kinds of help that fit, the right address first.
    #[must_use]
    pub const fn kinds(self) -> &'static [Kind] {
        match self {
            HelpTopic::Benefit => &[Kind::Svb],
            HelpTopic::Leaving => &[Kind::Svb, Kind::Uwv, Kind::Municipality, Kind::Cak],
            HelpTopic::Return => &[Kind::Iom, Kind::ReturnService, Kind::RefugeeCouncil],
            HelpTopic::Objection => &[Kind::LegalDesk],
            HelpTopic::Papers => &[Kind::Consulate, Kind::Municipality, Kind::DutchMission],
            HelpTopic::Letters => &[Kind::LibraryDesk, Kind::WalkIn, Kind::GroupSession, Kind::Municipality],
        }
    }
}

/// The help that somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// Help of this kind.
    Kind(Kind),
    /// Whatever fits this topic.
    Topic(HelpTopic),
}

impl Help {
    /// How early help of this kind comes in the list: 0 is first; `None` if it is not what is looked for.
    #[must_use]
    pub fn rank(self, kind: Kind) -> Option<usize> {
        match self {
            Help::Kind(one) => (one == kind).then_some(0),
            Help::Topic(topic) => topic.kinds().iter().position(|one| *one == kind),
        }
    }

    /// The help that the query of an address asks for, such as `kind=svb` or `need=papers`.
    #[must_use]
    pub fn from_query(query: &str) -> Option<Help> {
        match query.split_once('=')? {
            ("kind", code) => Kind::from_code(code).map(Help::Kind),
            ("need", code) => HelpTopic::from_code(code).map(Help::Topic),
            _ => None,
        }
    }
}

impl fmt::Display for Help {
    /// The query of an address that asks for it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Help::Kind(kind) => write!(f, "kind={}", kind.code()),
            Help::Topic(topic) => write!(f, "need={}", topic.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Help, HelpTopic};
    use crate::Kind;
    use law::code::Code as _;

    #[test]
    fn every_kind_helps_with_something_except_what_is_closed() {
        for kind in Kind::all() {
            let helps = HelpTopic::all().any(|topic| topic.kinds().contains(&kind));
            assert_eq!(helps, kind != Kind::Nmi, "{}", kind.code());
        }
    }

    #[test]
    fn an_address_asks_for_what_it_was_made_of() {
        let all = HelpTopic::all().map(Help::Topic).chain(Kind::all().map(Help::Kind));
        for help in all {
            assert_eq!(Help::from_query(&help.to_string()), Some(help));
        }
        for nothing in ["", "kind", "kind=", "need=svb", "kind=papers", "need=papers&kind=svb"] {
            assert_eq!(Help::from_query(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn the_right_address_ranks_first() {
        assert_eq!(Help::Topic(HelpTopic::Leaving).rank(Kind::Svb), Some(0));
        assert_eq!(Help::Topic(HelpTopic::Leaving).rank(Kind::Cak), Some(3));
        assert_eq!(Help::Topic(HelpTopic::Leaving).rank(Kind::Consulate), None);
        assert_eq!(Help::Kind(Kind::Cak).rank(Kind::Cak), Some(0));
        assert_eq!(Help::Kind(Kind::Cak).rank(Kind::Svb), None);
    }
}
