//! What `script/mutants` found that the other tests let pass.
#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use law::act::Citation;
use law::act::ConditionId;
use law::criterion::{Moment, OpenQuestion, Span, Test};
use law::date::Date;
use law::decide::decide;
use law::evaluate::Basis;
use law::facts::{Application, BenefitKind, BenefitPeriod, Benefits, FactId, FactSet, Facts, Known, Until};
use law::keep;
use law::remigration::REMIGRATION;
use law::survey::{Gaps, judge};
use law::truth::Truth;

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
fn every_question_of_the_law_has_words_of_its_own() {
    let texts = include_str!("../../../locales/nl-simple/law.ftl");
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

/// What is known of a test about these facts beside the remigration benefit.
fn truth(test: &Test, others: &[(FactId, Known)]) -> Truth {
    let facts = Facts { others: others.to_vec(), ..Facts::default() };
    Basis::on_day(&facts, TODAY).truth(test)
}

fn on(date: &str) -> Known {
    Known::Date(date.parse().unwrap())
}

#[test]
fn a_number_must_be_greater_and_not_the_same() {
    static MORE: Test = Test::MoreThan(FactId::GrossBenefits, 28);
    for (euros, expected) in [(27, Truth::Fails), (28, Truth::Fails), (29, Truth::Holds)] {
        assert_eq!(truth(&MORE, &[(FactId::GrossBenefits, Known::Number(euros))]), expected, "{euros} euros");
    }
    assert_eq!(truth(&MORE, &[]), Truth::Open);
}

#[test]
fn within_a_year_is_up_to_the_same_day_of_the_next_year() {
    static WITHIN: Test =
        Test::Within { from: FactId::Departure, span: Span::Years(1), to: Moment::Fact(FactId::ReadmissionAsked) };
    let left = "2025-03-10";
    let asked = [
        ("2025-03-10", Truth::Holds),
        ("2026-03-10", Truth::Holds),
        ("2026-03-11", Truth::Fails),
        // The last day in time is one of this month.
        ("2026-03", Truth::Open),
        ("2026-02", Truth::Holds),
        ("2026-04", Truth::Fails),
    ];
    for (asked, expected) in asked {
        let known = [(FactId::Departure, on(left)), (FactId::ReadmissionAsked, on(asked))];
        assert_eq!(truth(&WITHIN, &known), expected, "left {left}, asked {asked}");
    }
    // Left on some day of March: on the first of the next March in time for all, on the last one perhaps.
    for (asked, expected) in [
        ("2026-03-01", Truth::Holds),
        ("2026-03-02", Truth::Open),
        ("2026-03-31", Truth::Open),
        ("2026-04-01", Truth::Fails),
    ] {
        let known = [(FactId::Departure, on("2025-03")), (FactId::ReadmissionAsked, on(asked))];
        assert_eq!(truth(&WITHIN, &known), expected, "left in March, asked {asked}");
    }
    let not_yet = Known::Word("not_yet");
    assert_eq!(
        truth(&WITHIN, &[(FactId::Departure, on(left)), (FactId::ReadmissionAsked, not_yet.clone())]),
        Truth::Fails
    );
    assert_eq!(
        truth(&WITHIN, &[(FactId::Departure, not_yet.clone()), (FactId::ReadmissionAsked, on(left))]),
        Truth::Fails
    );
    assert_eq!(truth(&WITHIN, &[(FactId::Departure, on(left))]), Truth::Open);
    static BEFORE: Test = Test::Before(FactId::ReadmissionAsked, Date::of_law(2026, 1, 1));
    assert_eq!(truth(&BEFORE, &[(FactId::ReadmissionAsked, not_yet)]), Truth::Fails);
    assert_eq!(truth(&BEFORE, &[(FactId::ReadmissionAsked, on("2025-12-31"))]), Truth::Holds);
    assert_eq!(truth(&BEFORE, &[]), Truth::Open);
}

#[test]
fn a_span_is_counted_in_days_months_or_years() {
    let left: Date = day("2025-01-31");
    assert_eq!(Span::Days(28).after(left), day("2025-02-28"));
    assert_eq!(Span::Months(1).after(left), day("2025-02-28"));
    assert_eq!(Span::Months(2).after(left), day("2025-03-31"));
    assert_eq!(Span::Years(1).after(left), day("2026-01-31"));
}

#[test]
fn the_pension_age_is_reached_on_its_day() {
    static REACHED: Test = Test::PensionAge(Moment::Fact(FactId::Departure));
    // Somebody born on 15 June 1959 is 67 on 15 June 2026; of 1965 the age is not fixed yet, and is 67 and 3 months at
    // least.
    for (birth, departure, expected) in [
        ("1959-06-15", "2026-06-14", Truth::Fails),
        ("1959-06-15", "2026-06-15", Truth::Holds),
        ("1959-06", "2026-06-01", Truth::Open),
        ("1959-06", "2026-05-31", Truth::Fails),
        ("1959-06", "2026-06-30", Truth::Holds),
        ("1959-06-15", "2026-06", Truth::Open),
        ("1965-01-10", "2032-04-09", Truth::Fails),
        ("1965-01-10", "2032-04-10", Truth::Open),
        ("1965-01-10", "2040-01-01", Truth::Open),
    ] {
        let birth_date = birth.parse().ok();
        let facts = Facts { birth_date, others: vec![(FactId::Departure, on(departure))], ..Facts::default() };
        let found = Basis::on_day(&facts, TODAY).truth(&REACHED);
        assert_eq!(found, expected, "born {birth}, leaves {departure}");
    }
}

#[test]
fn a_fact_is_known_only_as_what_it_is() {
    let others = vec![
        (FactId::Married, Known::Flag(true)),
        (FactId::Departure, on("2026-03")),
        (FactId::Role, Known::Word("partner")),
        (FactId::GrossBenefits, Known::Number(30)),
        (FactId::Receives, Known::Words(vec!["aow", "wia"])),
    ];
    let facts = Facts { others, ..Facts::default() };
    assert_eq!((facts.flag(FactId::Married), facts.flag(FactId::Role)), (Some(true), None));
    assert_eq!((facts.date(FactId::Departure), facts.date(FactId::Married)), ("2026-03".parse().ok(), None));
    assert_eq!((facts.word(FactId::Role), facts.word(FactId::Departure)), (Some("partner"), None));
    assert_eq!((facts.number(FactId::GrossBenefits), facts.number(FactId::Role)), (Some(30), None));
    assert_eq!(facts.words(FactId::Receives), Some(&["aow", "wia"][..]));
    assert_eq!((facts.words(FactId::Role), facts.flag(FactId::Alone)), (None, None));
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
    let ww = BenefitPeriod {
        kind: Some(BenefitKind::Ww),
        from: Some(day("2020-01-01").into()),
        until: Some(Until::Running),
        loan: Some(false),
    };
    let known = Facts { benefits: Some(Benefits { periods: vec![ww], complete: true }), ..Facts::default() };
    assert_eq!(worth(&known, &Test::YearOfBenefit, &[]), [FactId::ApplicationReceived]);
    assert_eq!(worth(&known, &Test::YearOfBenefit, CLOSED), []);
}

#[test]
fn a_set_of_facts_shows_what_is_in_it() {
    let gaps = Gaps::fact(FactId::Detained).and(Gaps::fact(FactId::LivesInNl));
    assert_eq!(format!("{:?}", gaps.facts), "{LivesInNl, Detained}");
    let holds = |fact| gaps.facts.contains(&fact);
    assert_eq!([FactId::Detained, FactId::LivesInNl, FactId::Partner].map(holds), [true, true, false]);
}
