//! What is missing for an answer, and what of it is worth asking about.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::act::ConditionId;
use law::criterion::{OpenQuestion, Test};
use law::date::Date;
use law::decide::decide;
use law::evaluate::Basis;
use law::facts::{Application, BenefitKind, BenefitPeriod, Benefits, FactId, FactSet, Facts, Until};
use law::keep;
use law::remigration::REMIGRATION;
use law::survey::{Gaps, judge};

const TODAY: Date = Date::of_law(2026, 11, 21);

/// What is missing for a condition.
fn missing(facts: &Facts, id: ConditionId) -> Vec<FactId> {
    judge(&REMIGRATION, Basis::new(&REMIGRATION, facts, TODAY)).gaps_of(id).facts.iter().collect()
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

#[test]
fn of_the_year_of_benefit_only_what_is_not_known_is_missing() {
    let facts =
        |complete| Facts { benefits: Some(Benefits { periods: vec![ww_since_2020()], complete }), ..Facts::default() };
    assert_eq!(missing(&facts(true), ConditionId::Benefit1Year), [FactId::ApplicationReceived]);
    let both = [FactId::ApplicationReceived, FactId::Benefits];
    assert_eq!(missing(&facts(false), ConditionId::Benefit1Year), both);
    assert_eq!(missing(&Facts::default(), ConditionId::Benefit1Year), both);
}

#[test]
fn who_never_applied_does_not_lack_the_day_of_the_application() {
    let birth_date = "1971".parse().ok();
    let never = Facts { application: Some(Application::None), birth_date, ..Facts::default() };
    assert_eq!(missing(&never, ConditionId::Age55), [FactId::BirthDate]);
    let late = Facts { application: Some(Application::Received("2026".parse().unwrap())), ..never.clone() };
    assert_eq!(missing(&late, ConditionId::Age55), [FactId::ApplicationReceived, FactId::BirthDate]);
}

#[test]
fn a_question_that_the_law_leaves_open_twice_is_told_once() {
    static TWICE: Test = Test::Any(&[
        Test::Unsettled(OpenQuestion::NaturalisedRefugee),
        Test::Unsettled(OpenQuestion::NaturalisedRefugee),
    ]);
    let facts = Facts { application: Some(Application::None), ..Facts::default() };
    let (_, gaps) = Basis::new(&REMIGRATION, &facts, TODAY).survey(&TWICE);
    assert_eq!(gaps.questions().collect::<Vec<_>>(), [OpenQuestion::NaturalisedRefugee]);
}

#[test]
fn what_is_missing_for_two_tests_is_what_is_missing_for_either() {
    let facts = Facts::default();
    let basis = Basis::on_day(&facts, TODAY);
    let gaps = |test: &Test| basis.survey(test).1;
    let [one, other] = [OpenQuestion::NaturalisedRefugee, OpenQuestion::GapInOneBenefit].map(Test::Unsettled);
    let flags = [Test::Yes(FactId::Detained), Test::Yes(FactId::LivesInNl)].map(|test| gaps(&test));
    let all = gaps(&one).and(flags[0]).and(gaps(&other)).and(flags[1]).and(gaps(&one)).and(flags[0]);
    assert_eq!(all.questions().collect::<Vec<_>>(), [OpenQuestion::NaturalisedRefugee, OpenQuestion::GapInOneBenefit]);
    assert_eq!(all.facts.iter().collect::<Vec<_>>(), [FactId::LivesInNl, FactId::Detained]);
    assert_eq!(Gaps::fact(FactId::Detained), flags[0]);
}

#[test]
fn a_set_of_facts_shows_what_is_in_it() {
    let gaps = Gaps::fact(FactId::Detained).and(Gaps::fact(FactId::LivesInNl));
    assert_eq!(format!("{:?}", gaps.facts), "{LivesInNl, Detained}");
    let holds = |fact| gaps.facts.contains(&fact);
    assert_eq!([FactId::Detained, FactId::LivesInNl, FactId::Partner].map(holds), [true, true, false]);
}

#[test]
fn where_nothing_is_sure_yet_there_is_still_somebody_to_ask() {
    let facts = Facts::default();
    let basis = Basis::on_day(&facts, TODAY);
    for provision in keep::ALL {
        let decision = decide(provision, &basis);
        let first = decision.consequence_to_ask().unwrap_or_else(|| panic!("nobody to ask about {}", provision.id));
        assert!(provision.rules.iter().any(|rule| std::ptr::eq(&raw const rule.then, first)), "{}", provision.id);
    }
}

/// The facts worth asking about where nothing more can be found out about some.
fn worth(facts: &Facts, test: &Test, closed: &[FactId]) -> Vec<FactId> {
    let mut set = FactSet::default();
    closed.iter().for_each(|fact| set.insert(*fact));
    Basis::new(&REMIGRATION, facts, TODAY).worth_asking(test, set).iter().collect()
}

#[test]
fn of_the_year_of_benefit_it_is_worth_asking_what_can_still_settle_it() {
    const CLOSED: &[FactId] = &[FactId::ApplicationReceived];
    static NO_YEAR: Test = Test::Not(&Test::YearOfBenefit);
    static NEVER_HOLDS: Test = Test::All(&[Test::YearOfBenefit, Test::Unsettled(OpenQuestion::NaturalisedRefugee)]);
    let nothing = Facts::default();
    let both = [FactId::ApplicationReceived, FactId::Benefits];
    assert_eq!(worth(&nothing, &Test::YearOfBenefit, &[]), both);
    // Without the day, that there is no benefit at all can still be found out.
    for test in [&Test::YearOfBenefit, &NO_YEAR, &NEVER_HOLDS] {
        assert_eq!(worth(&nothing, test, CLOSED), [FactId::Benefits], "{test:?}");
    }
    // Where all benefits are known, only the day is wanting.
    let known =
        Facts { benefits: Some(Benefits { periods: vec![ww_since_2020()], complete: true }), ..Facts::default() };
    assert_eq!(worth(&known, &Test::YearOfBenefit, &[]), [FactId::ApplicationReceived]);
    assert_eq!(worth(&known, &Test::YearOfBenefit, CLOSED), []);
}
