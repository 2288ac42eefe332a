//! Who helps with what: from an outcome of the test, or a way through the app, to the kinds of help that fit it.

use super::Kind;
use crate::evaluate::{Verdict, WouldHave};

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

impl Need {
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
    use super::{Need, for_outcome};
    use crate::evaluate::{Verdict, WouldHave};
    use crate::places::Kind;

    const NEEDS: [Need; 6] = [Need::Benefit, Need::Keep, Need::Return, Need::Objection, Need::Papers, Need::Letters];

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
            let helps = NEEDS.iter().any(|need| need.kinds().contains(&kind));
            assert_eq!(helps, kind != Kind::Nmi, "{}", kind.word());
        }
    }
}
