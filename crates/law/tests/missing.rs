//! What is missing for an answer, and what of it is worth asking about.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::act::ConditionId;
use law::criterion::{Criterion, OpenQuestion};
use law::date::{Date, PartialDate};
use law::facts::{BenefitKind, BenefitPeriod, Benefits, FactId, FactSet, Facts, Known, Until};
use law::keep;
use law::missing::Missing;
use law::provision::Contact;
use law::remigration::REMIGRATION;
use law::situation::Situation;

const TODAY: Date = Date::of_law(2026, 11, 21);

/// What is missing for a condition.
fn missing(facts: &Facts, id: ConditionId) -> Vec<FactId> {
    REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, TODAY)).missing(id).facts.iter().collect()
}

/// Unemployment benefit that began on 1 January 2020 and runs on.
fn ww_since_2020() -> BenefitPeriod {
    BenefitPeriod {
        kind: Some(BenefitKind::Ww),
        from: "2020-01-01".parse().ok(),
        until: Some(Until::Running),
        loan: Some(false),
    }
}

/// Somebody with that benefit, and perhaps with more.
fn with_benefits(complete: bool) -> Facts {
    let mut facts = Facts::default();
    facts.benefits = Some(Benefits { periods: vec![ww_since_2020()], complete });
    facts
}

#[test]
fn of_the_year_of_benefit_only_what_is_not_known_is_missing() {
    assert_eq!(missing(&with_benefits(true), ConditionId::Benefit1Year), [FactId::ApplicationReceived]);
    let both = [FactId::ApplicationReceived, FactId::Benefits];
    assert_eq!(missing(&with_benefits(false), ConditionId::Benefit1Year), both);
    assert_eq!(missing(&Facts::default(), ConditionId::Benefit1Year), both);
}

#[test]
fn who_never_applied_does_not_lack_the_day_of_the_application() {
    let year = |year: i16| Known::Date(PartialDate::Year(year));
    let never = Facts::default().with(FactId::ApplicationReceived, Known::Absent).with(FactId::BirthDate, year(1971));
    assert_eq!(missing(&never, ConditionId::Age55), Vec::<FactId>::new(), "55 in 2026 is not 55 at the end of 2024");
    let never = never.with(FactId::BirthDate, year(1969));
    assert_eq!(missing(&never, ConditionId::Age55), Vec::<FactId>::new(), "whatever the day in 1969");
    let late = never.with(FactId::ApplicationReceived, year(2026)).with(FactId::BirthDate, year(1971));
    assert_eq!(missing(&late, ConditionId::Age55), [FactId::ApplicationReceived, FactId::BirthDate]);
}

#[test]
fn a_question_that_the_law_leaves_open_twice_is_told_once() {
    static TWICE: Criterion = Criterion::Any(&[
        Criterion::Unsettled(OpenQuestion::NaturalisedRefugee),
        Criterion::Unsettled(OpenQuestion::NaturalisedRefugee),
    ]);
    let facts = Facts::default().with(FactId::ApplicationReceived, Known::Absent);
    let (_, missing) = Situation::new(&REMIGRATION, &facts, TODAY).missing(&TWICE);
    assert_eq!(missing.questions().collect::<Vec<_>>(), [OpenQuestion::NaturalisedRefugee]);
}

#[test]
fn what_is_missing_for_two_criteria_is_what_is_missing_for_either() {
    let facts = Facts::default();
    let situation = Situation::on_day(&facts, TODAY);
    let missing = |criterion: &Criterion| situation.missing(criterion).1;
    let [one, other] = [OpenQuestion::NaturalisedRefugee, OpenQuestion::GapInOneBenefit].map(Criterion::Unsettled);
    let flags =
        [Criterion::Yes(FactId::Detained), Criterion::Yes(FactId::LivesInNl)].map(|criterion| missing(&criterion));
    let all = missing(&one).and(flags[0]).and(missing(&other)).and(flags[1]).and(missing(&one)).and(flags[0]);
    assert_eq!(all.questions().collect::<Vec<_>>(), [OpenQuestion::NaturalisedRefugee, OpenQuestion::GapInOneBenefit]);
    assert_eq!(all.facts.iter().collect::<Vec<_>>(), [FactId::LivesInNl, FactId::Detained]);
    assert_eq!(Missing::of(FactId::Detained.into()), flags[0]);
}

#[test]
fn a_set_of_facts_shows_what_is_in_it() {
    let missing = Missing::of(FactId::Detained.into()).and(Missing::of(FactId::LivesInNl.into()));
    assert_eq!(missing.facts.iter().collect::<Vec<_>>(), [FactId::LivesInNl, FactId::Detained]);
    let holds = |fact| missing.facts.contains(fact);
    assert_eq!([FactId::Detained, FactId::LivesInNl, FactId::Partner].map(holds), [true, true, false]);
}

#[test]
fn where_nothing_is_sure_yet_there_is_still_somebody_to_ask() {
    let facts = Facts::default();
    let situation = Situation::on_day(&facts, TODAY);
    for provision in keep::ALL {
        let decision = provision.evaluate(&situation);
        let contact = decision.contact().unwrap_or_else(|| panic!("nobody to ask about {}", provision.code));
        assert!(provision.rules.iter().any(|rule| rule.then.contact == contact), "{}", provision.code);
    }
    // Care is a matter of the CAK nearly always, of the UWV with two benefits only.
    let care = keep::ALL.iter().find(|provision| provision.code == "care").unwrap();
    assert_eq!(care.evaluate(&situation).contact(), Some(Contact::Cak));
}

/// The facts worth asking about if nothing more can be found out about some.
fn worth(facts: &Facts, criterion: &Criterion, closed: &[FactId]) -> Vec<FactId> {
    let closed: FactSet = closed.iter().copied().collect();
    Situation::new(&REMIGRATION, facts, TODAY).worth_asking(criterion, closed).iter().collect()
}

#[test]
fn of_the_year_of_benefit_it_is_worth_asking_what_can_still_settle_it() {
    const CLOSED: &[FactId] = &[FactId::ApplicationReceived];
    static NO_YEAR: Criterion = Criterion::Not(&Criterion::YearOfBenefit);
    static NEVER_HOLDS: Criterion =
        Criterion::All(&[Criterion::YearOfBenefit, Criterion::Unsettled(OpenQuestion::NaturalisedRefugee)]);
    let nothing = Facts::default();
    let both = [FactId::ApplicationReceived, FactId::Benefits];
    assert_eq!(worth(&nothing, &Criterion::YearOfBenefit, &[]), both);
    // Without the day, that there is no benefit at all can still be found out.
    for criterion in [&Criterion::YearOfBenefit, &NO_YEAR, &NEVER_HOLDS] {
        assert_eq!(worth(&nothing, criterion, CLOSED), [FactId::Benefits], "{criterion:?}");
    }
    // If all benefits are known, only the day is wanting.
    let known = with_benefits(true);
    assert_eq!(worth(&known, &Criterion::YearOfBenefit, &[]), [FactId::ApplicationReceived]);
    assert_eq!(worth(&known, &Criterion::YearOfBenefit, CLOSED), [FactId::Benefits; 0]);
}
