//! Which help fits: from an outcome of the test, or a way through the app, to what the visitor may need.

use interview::Way;
use law::evaluate::{Verdict, WouldHave};
use law::events::{NOT_LEFT_YET, WITH_BENEFIT, WITHOUT_BENEFIT};
use places::HelpTopic;

/// What somebody on this way may need, whatever it comes to, what matters most first.
#[must_use]
pub fn for_way(way: Way) -> &'static [HelpTopic] {
    match way {
        Way::Event(id) if WITH_BENEFIT.contains(&id) => &[HelpTopic::Benefit, HelpTopic::Objection, HelpTopic::Letters],
        Way::Event(id) if WITHOUT_BENEFIT.contains(&id) => {
            &[HelpTopic::Leaving, HelpTopic::Return, HelpTopic::Papers, HelpTopic::Letters]
        }
        Way::Event(id) if NOT_LEFT_YET.contains(&id) => {
            &[HelpTopic::Benefit, HelpTopic::Leaving, HelpTopic::Papers, HelpTopic::Letters]
        }
        Way::Event(_) => &[HelpTopic::Papers, HelpTopic::Letters],
        Way::WouldHave | Way::Applied | Way::Keep => &[HelpTopic::Leaving, HelpTopic::Papers, HelpTopic::Letters],
    }
}

/// What somebody with this verdict may need, what matters most first.
#[must_use]
pub const fn for_outcome(verdict: Verdict) -> &'static [HelpTopic] {
    match verdict {
        Verdict::Eligible | Verdict::Undetermined | Verdict::OtherRules => {
            &[HelpTopic::Benefit, HelpTopic::Leaving, HelpTopic::Objection, HelpTopic::Papers, HelpTopic::Letters]
        }
        Verdict::NotEligible => {
            &[HelpTopic::Benefit, HelpTopic::Objection, HelpTopic::Leaving, HelpTopic::Return, HelpTopic::Letters]
        }
        // Nobody can apply any more: there is no decision to object to.
        Verdict::Closed(WouldHave::Qualified | WouldHave::NotQualified | WouldHave::Unclear) => {
            &[HelpTopic::Leaving, HelpTopic::Return, HelpTopic::Papers, HelpTopic::Letters]
        }
    }
}

#[cfg(test)]
mod tests {
    use interview::Way;
    use law::evaluate::{Verdict, WouldHave};
    use law::events;
    use places::{HelpTopic, Kind};

    use super::{for_outcome, for_way};

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
    fn who_has_the_benefit_is_sent_to_who_pays_it_and_who_has_not_to_who_helps_to_return() {
        for event in events::WITH_BENEFIT {
            assert_eq!(for_way(Way::Event(event)).first(), Some(&HelpTopic::Benefit), "{event}");
        }
        for event in events::WITHOUT_BENEFIT {
            assert!(for_way(Way::Event(event)).contains(&HelpTopic::Return), "{event}");
            assert!(!for_way(Way::Event(event)).contains(&HelpTopic::Benefit), "{event}");
        }
    }
}
