//! What `script/mutants` found that the other tests let pass.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use remigratiewijzer::date::Date;
use remigratiewijzer::evaluate::Basis;
use remigratiewijzer::facts::{Application, BenefitKind, BenefitPeriod, Benefits, FactId, Facts, Until};
use remigratiewijzer::law::remigration::{ConditionId, REMIGRATION};
use remigratiewijzer::law::{Citation, OpenQuestion, Test};
use remigratiewijzer::survey::judge;

const TODAY: Date = Date::of_law(2026, 11, 21);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_first_and_the_last_year_of_the_calendar_are_whole_years() {
    assert_eq!(day("9998-05-06").plus_years(1), day("9999-05-06"));
    assert_eq!(day("9998-05-06").plus_months(12), day("9999-05-06"));
    assert_eq!(day("0002-05-06").plus_years(-1), day("0001-05-06"));
    assert_eq!(day("0002-05-06").plus_months(-12), day("0001-05-06"));
}

/// What is missing for a condition.
fn missing(facts: &Facts, id: ConditionId) -> Vec<FactId> {
    judge(&REMIGRATION, Basis::new(&REMIGRATION, facts, TODAY)).gaps_of(id).facts.iter().collect()
}

#[test]
fn of_the_year_of_benefit_only_what_is_not_known_is_missing() {
    let ww = BenefitPeriod {
        kind: Some(BenefitKind::Ww),
        from: Some(day("2020-01-01").into()),
        until: Some(Until::Running),
        loan: Some(false),
    };
    let facts = |complete| Facts { benefits: Some(Benefits { periods: vec![ww], complete }), ..Facts::default() };
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
fn every_question_of_the_law_has_words_of_its_own() {
    let texts = include_str!("../locales/nl-simple/law.ftl");
    for question in OpenQuestion::ALL {
        let id = format!("\nopen-{} =", question.word());
        assert_eq!(texts.matches(&id).count(), 1, "{question:?}");
    }
}

#[test]
fn a_place_in_the_act_is_written_as_lawyers_write_it() {
    let write = |article, paragraph, part| Citation { article, paragraph, part }.to_string();
    assert_eq!(write("2b", Some(1), Some("a")), "2b(1)(a)");
    assert_eq!(write("2b", Some(5), None), "2b(5)");
    assert_eq!(write("1a", None, None), "1a");
}
