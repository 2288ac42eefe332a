//! Which help fits: from an outcome of the test, or a journey through the app, to what the visitor may need.

use interview::Journey;
use law::evaluate::{Verdict, WouldHave};
use law::events::{NOT_LEFT_YET, THINKING, WITH_BENEFIT, WITHOUT_BENEFIT};
use places::HelpTopic;

/// What somebody on this journey may need, whatever it comes to, what matters most first.
#[must_use]
pub fn for_journey(journey: Journey) -> &'static [HelpTopic] {
    match journey {
        Journey::Event(event) if WITH_BENEFIT.contains(&event) => {
            &[HelpTopic::Benefit, HelpTopic::Objection, HelpTopic::Letters]
        }
        Journey::Event(event) if WITHOUT_BENEFIT.contains(&event) => {
            &[HelpTopic::Leaving, HelpTopic::Return, HelpTopic::Papers, HelpTopic::Letters]
        }
        Journey::Event(event) if NOT_LEFT_YET.contains(&event) => {
            &[HelpTopic::Benefit, HelpTopic::Leaving, HelpTopic::Papers, HelpTopic::Letters]
        }
        Journey::Event(event) if THINKING.contains(&event) => {
            &[HelpTopic::Leaving, HelpTopic::Return, HelpTopic::Papers, HelpTopic::Letters]
        }
        Journey::Event(event) if event.code == "objection" => &[HelpTopic::Objection, HelpTopic::Letters],
        Journey::Event(_) => &[HelpTopic::Papers, HelpTopic::Letters],
        Journey::WouldHave | Journey::Applied | Journey::Keep | Journey::Away | Journey::Left | Journey::Plan => {
            &[HelpTopic::Leaving, HelpTopic::Papers, HelpTopic::Letters]
        }
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
    use interview::Journey;
    use law::evaluate::{Verdict, WouldHave};
    use law::events;
    use places::{HelpTopic, Kind};

    use super::{for_journey, for_outcome};

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
            assert_eq!(for_journey(Journey::Event(event)).first(), Some(&HelpTopic::Benefit), "{}", event.code);
        }
        for event in events::WITHOUT_BENEFIT {
            assert!(for_journey(Journey::Event(event)).contains(&HelpTopic::Return), "{}", event.code);
            assert!(!for_journey(Journey::Event(event)).contains(&HelpTopic::Benefit), "{}", event.code);
        }
    }
}
