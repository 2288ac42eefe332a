//! Who helps with what: from an outcome of the test, or a way through the app, to the kinds of help that fit it.

use std::fmt;

use super::Kind;
use crate::evaluate::{Verdict, WouldHave};
use crate::interview::Way;
use crate::law::events::{NOT_LEFT_YET, WITH_BENEFIT, WITHOUT_BENEFIT};

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

/// What somebody on this way may need, whatever it comes to, what matters most first.
#[must_use]
pub fn for_way(way: Way) -> &'static [Need] {
    match way {
        Way::Event(id) if WITH_BENEFIT.contains(&id) => &[Need::Benefit, Need::Objection, Need::Letters],
        Way::Event(id) if WITHOUT_BENEFIT.contains(&id) => &[Need::Keep, Need::Return, Need::Papers, Need::Letters],
        Way::Event(id) if NOT_LEFT_YET.contains(&id) => &[Need::Benefit, Need::Keep, Need::Papers, Need::Letters],
        Way::Event(_) => &[Need::Papers, Need::Letters],
        Way::WouldHave | Way::Applied | Way::Keep => &[Need::Keep, Need::Papers, Need::Letters],
    }
}

/// What somebody with this verdict may need, what matters most first.
#[must_use]
pub const fn for_outcome(verdict: Verdict) -> &'static [Need] {
    match verdict {
        Verdict::Eligible | Verdict::Undetermined | Verdict::OtherRules => {
            &[Need::Benefit, Need::Keep, Need::Objection, Need::Papers, Need::Letters]
        }
        Verdict::NotEligible => &[Need::Benefit, Need::Objection, Need::Keep, Need::Return, Need::Letters],
        // Nobody can apply any more: there is no decision to object to.
        Verdict::Closed(WouldHave::Qualified | WouldHave::NotQualified | WouldHave::Unclear) => {
            &[Need::Keep, Need::Return, Need::Papers, Need::Letters]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Help, Need, for_outcome, for_way};
    use crate::evaluate::{Verdict, WouldHave};
    use crate::interview::Way;
    use crate::law::events;
    use crate::places::Kind;

    #[test]
    fn a_decision_leads_to_who_decides_and_who_helps_to_object() {
        let kinds =
            |verdict| -> Vec<Kind> { for_outcome(verdict).iter().flat_map(|need| need.kinds()).copied().collect() };
        for verdict in [Verdict::Eligible, Verdict::NotEligible, Verdict::Undetermined, Verdict::OtherRules] {
            assert_eq!(kinds(verdict).first(), Some(&Kind::Svb), "{verdict:?}");
            assert!(kinds(verdict).contains(&Kind::LegalDesk), "{verdict:?}");
        }
        for would in [WouldHave::Qualified, WouldHave::NotQualified, WouldHave::Unclear] {
            assert!(!kinds(Verdict::Closed(would)).contains(&Kind::LegalDesk), "there is nothing to object to");
            assert!(kinds(Verdict::Closed(would)).contains(&Kind::Iom));
        }
    }

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

    #[test]
    fn who_has_the_benefit_is_sent_to_who_pays_it_and_who_has_not_to_who_helps_to_return() {
        for event in events::WITH_BENEFIT {
            assert_eq!(for_way(Way::Event(event)).first(), Some(&Need::Benefit), "{event}");
        }
        for event in events::WITHOUT_BENEFIT {
            assert!(for_way(Way::Event(event)).contains(&Need::Return), "{event}");
            assert!(!for_way(Way::Event(event)).contains(&Need::Benefit), "{event}");
        }
    }
}
