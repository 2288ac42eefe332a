//! The catalogue of facts, and that whatever asks about a fact asks for what can be known of it.

use std::collections::BTreeSet;

use law::code::Code;
use law::criterion::{Criterion, Moment};
use law::facts::{AnswerKind, BenefitKind, Choices, Debts, FactId, FactSet, Known, Partner, Received, Requires};
use law::provision::{Provision, Step};
use law::remigration::REMIGRATION;
use law::{away, events, keep, left, plan};

#[test]
fn every_fact_has_a_code_and_a_key_of_its_own_by_which_it_is_found() {
    let mut codes = BTreeSet::new();
    for (place, fact) in FactId::ALL.iter().copied().enumerate() {
        let (code, key) = (fact.code(), fact.key());
        assert_eq!((fact as usize, FactId::from_code(code)), (place, Some(fact)), "{code}");
        assert_eq!(FactId::from_key(&key), Some(fact), "{key}");
        assert_eq!((code.contains('_'), key.contains('-')), (false, false), "{code}, {key}");
        assert!(code == key || FactId::from_key(code).is_none(), "{code} is no key");
        assert!(codes.insert(code), "{code} twice");
    }
    for (fact, code, key) in [
        (FactId::AsylumPermitReceived, "asylum-permit-received", "asylum_permit_received"),
        (FactId::FullWw4Weeks, "full-ww-4-weeks", "full_ww_4_weeks"),
    ] {
        assert_eq!((fact.code(), fact.key().as_str()), (code, key));
    }
}

#[test]
fn every_row_is_of_one_piece() {
    for fact in FactId::ALL {
        let (row, code) = (fact.row(), fact.code());
        assert!(row.shown_at_once > 0, "{code} shows nothing");
        assert!(!row.may_come || row.kind == AnswerKind::Date, "{code} may come and is no day");
        let may_be_absent = matches!(row.kind, AnswerKind::Date | AnswerKind::Countries);
        assert!(row.absent.is_none() || may_be_absent, "{code} cannot be absent");
        assert_eq!(row.absent.and_then(|absent| row.known(absent)), row.absent.map(|_| Known::Absent), "{code}");
        let (AnswerKind::Choice(codes) | AnswerKind::Several(codes)) = row.kind else { continue };
        assert!(codes.len() <= u32::BITS as usize, "{code} has more values than a set of them has room for");
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{code} has a value twice");
        let offered: Vec<u8> = row.offered().collect();
        assert_eq!(offered.len() + usize::from(row.not_offered), codes.len(), "{code}");
        assert!(offered.len() > 1, "{code} offers no choice");
        if matches!(row.kind, AnswerKind::Choice(_)) {
            let known: Vec<_> = codes.iter().map(|code| row.known(code)).collect();
            let places: Vec<_> = (0..).take(codes.len()).map(|place| Some(Known::Choice(place))).collect();
            assert_eq!(known, places, "{code}");
        }
    }
    assert!(BenefitKind::CODES.len() <= u32::BITS as usize);
}

#[test]
fn no_question_waits_for_one_that_comes_later() {
    let mut later = Vec::new();
    for fact in FactId::ALL {
        let requires = fact.row().requires;
        later.extend(requires.facts().iter().filter(|needed| needed >= fact).map(|needed| (*fact, needed)));
        match requires {
            Requires::Yes(needed) => assert_eq!(needed.row().kind, AnswerKind::YesNo, "{fact:?}"),
            Requires::PartnerGoesAlong => {
                assert_eq!(FactId::Partner.row().kind, AnswerKind::Choice(Partner::CODES), "{fact:?}");
            }
            Requires::Nothing | Requires::Known(_) | Requires::OwnNationality => {}
        }
    }
    // Former nationalities may need the destination, which waits for nothing.
    assert_eq!(later, [(FactId::FormerNationalities, FactId::Destination)]);
    assert_eq!(FactId::Destination.row().requires, Requires::Nothing);
}

/// What is wrong with how a criterion asks about facts, each with the fact.
fn flaws(criterion: &Criterion) -> Vec<String> {
    let mut asked: Vec<(FactId, &str, bool)> = Vec::new();
    let kind = |fact: FactId, wanted: AnswerKind, what| (fact, what, fact.row().kind == wanted);
    let date = |fact| kind(fact, AnswerKind::Date, "a date");
    let country = |fact| kind(fact, AnswerKind::Country, "a country");
    match criterion {
        Criterion::All(list) | Criterion::Any(list) => return list.iter().flat_map(flaws).collect(),
        Criterion::Not(other) => return flaws(other),
        Criterion::Yes(fact) => asked.push(kind(*fact, AnswerKind::YesNo, "a yes or no")),
        Criterion::Before(fact, _) => asked.push(date(*fact)),
        Criterion::FullYears { from, to, .. } | Criterion::Within { from, to, .. } => {
            asked.push(date(*from));
            asked.extend(end(*to).map(date));
        }
        Criterion::PensionAge(moment) => {
            asked.push(date(FactId::BirthDate));
            asked.extend(end(*moment).map(date));
        }
        Criterion::CountryIn(fact, _) => asked.push(country(*fact)),
        Criterion::SameCountry(one, other) => asked.extend([country(*one), country(*other)]),
        Criterion::HasNationalityOf(fact) | Criterion::HasOrHadNationalityOf(fact) => asked.push(country(*fact)),
        Criterion::HasNationality(_) | Criterion::HasOnlyNationality(_) => {
            asked.push(kind(FactId::Nationalities, AnswerKind::Countries, "countries"));
        }
        Criterion::OneOf(fact, choices) => {
            asked.push(kind(*fact, AnswerKind::Choice(choices.of), "one of these codes"));
            asked.push((*fact, "something at all", !choices.places().is_empty()));
        }
        Criterion::Includes(fact, choices) => {
            asked.push(kind(*fact, AnswerKind::Several(choices.of), "some of these codes"));
            asked.push((*fact, "something at all", !choices.places().is_empty()));
        }
        Criterion::Absent(fact) => {
            asked.push((*fact, "a date that can be absent", fact.row().absent.is_some() && date(*fact).2));
        }
        Criterion::MoreThan(fact, number) => {
            let above = matches!(fact.row().kind, AnswerKind::Number(most) if *number < most);
            asked.push((*fact, "a number that can be larger", above));
        }
        Criterion::YearOfBenefit => asked.push(kind(FactId::Benefits, AnswerKind::Periods, "periods")),
        Criterion::Unsettled(_) => {}
    }
    let wrong = asked.into_iter().filter(|(_, _, fits)| !fits);
    wrong.map(|(fact, what, _)| format!("{} is not {what}", fact.key())).collect()
}

/// The fact in which a count ends.
fn end(moment: Moment) -> Option<FactId> {
    match moment {
        Moment::ReferenceDate => None,
        Moment::Fact(fact) => Some(fact),
    }
}

/// Everything around the Act that has rules.
fn provisions() -> impl Iterator<Item = &'static Provision> {
    let lists = keep::ALL.iter().chain(away::ALL).chain(events::ALL).copied();
    lists.chain(plan::all()).chain([&left::SHARE])
}

/// Every criterion of the law, with where it stands.
fn criteria() -> Vec<(String, &'static Criterion)> {
    let mut found = Vec::new();
    for condition in REMIGRATION.conditions {
        found.push((format!("the Act, condition {}", condition.id.code()), &condition.criterion));
    }
    for provision in provisions() {
        found.push((format!("{}, whom it concerns", provision.code), &provision.concerns));
        for (number, rule) in (1..).zip(provision.rules) {
            let at = format!("{}, rule {number} ({})", provision.code, rule.then.code);
            found.extend(rule.requires.iter().map(|criterion| (format!("{at}, required"), criterion)));
            found.push((at, &rule.when));
        }
    }
    found
}

#[test]
fn every_criterion_asks_for_what_can_be_known_of_its_facts() {
    let criteria = criteria();
    let wrong: Vec<String> = criteria
        .iter()
        .flat_map(|(at, criterion)| flaws(criterion).into_iter().map(move |flaw| format!("{at}: {flaw}")))
        .collect();
    assert_eq!(wrong, [""; 0]);
    // All that is known of a person is asked for by something; how somebody will go chooses the journey itself.
    let asked = criteria.iter().fold(FactSet::empty(), |facts, (_, criterion)| facts | criterion.facts());
    let terms = provisions().fold(asked, |facts, provision| facts | days_of(provision));
    assert_eq!(FactSet::all() - terms - FactId::Stay, FactSet::empty(), "nobody asks");
}

/// The facts from which the days of a provision are counted.
fn days_of(provision: &Provision) -> FactSet {
    provision.rules.iter().flat_map(|rule| rule.then.facts()).collect()
}

#[test]
fn every_day_is_counted_from_a_date() {
    for provision in provisions() {
        for term in provision.rules.iter().flat_map(|rule| rule.then.terms) {
            let at = format!("{}, day {}", provision.code, term.code);
            assert_eq!(term.from.row().kind, AnswerKind::Date, "{at}: {}", term.from.key());
            for step in term.steps {
                match step {
                    Step::NotBeforeMonthAfter(fact) => assert_eq!(fact.row().kind, AnswerKind::Date, "{at}"),
                    Step::BackWithin(_, fact) => {
                        assert!(matches!(fact.row().kind, AnswerKind::Number(_)), "{at}: {}", fact.key());
                    }
                    Step::Plus(_) | Step::FirstOfMonth(_) | Step::NextQuarter | Step::PensionDay | Step::DayBefore => {}
                }
            }
        }
    }
}

#[test]
fn a_criterion_that_asks_for_another_kind_is_noticed() {
    const OTHERS: Choices = Debts::among(&[Debts::None]);
    static WRONG: [Criterion; 9] = [
        Criterion::Yes(FactId::BirthDate),
        Criterion::Before(FactId::Departure, REMIGRATION_CLOSED),
        Criterion::Before(FactId::LivesInNl, REMIGRATION_CLOSED),
        Criterion::Not(&Criterion::OneOf(FactId::Partner, OTHERS)),
        Criterion::OneOf(FactId::Partner, Partner::among(&[])),
        Criterion::Includes(FactId::StoppedBenefit, Received::among(&[Received::Aow])),
        Criterion::Absent(FactId::BirthDate),
        Criterion::MoreThan(FactId::DaysAbroadBefore, 366),
        Criterion::All(&[Criterion::CountryIn(FactId::Nationalities, &[]), Criterion::PensionAge(DETAINED)]),
    ];
    let found: Vec<Vec<String>> = WRONG.iter().map(flaws).collect();
    let expected: [&[&str]; 9] = [
        &["birth_date is not a yes or no"],
        &[],
        &["lives_in_nl is not a date"],
        &["partner is not one of these codes"],
        &["partner is not something at all"],
        &["stopped_benefit is not some of these codes"],
        &["birth_date is not a date that can be absent"],
        &["days_abroad_before is not a number that can be larger"],
        &["nationalities is not a country", "detained is not a date"],
    ];
    assert_eq!(found, expected);
}

const REMIGRATION_CLOSED: law::date::Date = law::remigration::CLOSED_FROM;
const DETAINED: Moment = Moment::Fact(FactId::Detained);
