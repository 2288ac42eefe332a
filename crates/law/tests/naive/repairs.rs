//! Every failure names a condition whose own facts, put right, take that failure away; and every condition says where
//! it stands in the Act.

use std::collections::BTreeMap;

use law::act::ConditionId as Id;
use law::code::Code;
use law::country::KINGDOM;
use law::date::{Date, PartialDate};
use law::evaluate::{Outcome, Verdict};
use law::explain::{Reason, reasons};
use law::facts::{BenefitKind, BenefitPeriod, Benefits, Debts, FactId as F, Facts, Known, Partner, Permit, Until};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;

use crate::people::{country, engine_date, facts, person, shown, today};
use crate::run::{none_wrong, seed, sets};
use crate::statute::moment;
use support::Rng;

fn judged(facts: &Facts) -> Outcome {
    REMIGRATION.outcome(&Situation::new(&REMIGRATION, facts, engine_date(today())))
}

fn explained(facts: &Facts) -> [Reason; Id::ALL.len()] {
    reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, engine_date(today()))))
}

fn exact(year: i16, month: u8, day: u8) -> PartialDate {
    PartialDate::Day(Date::of_law(year, month, day))
}

/// Makes these facts known to be something else, and says which they are.
fn put(facts: &mut Facts, changed: &[(F, Known)]) -> Vec<F> {
    changed.iter().for_each(|(fact, known)| facts.set(*fact, *known));
    changed.iter().map(|(fact, _)| *fact).collect()
}

/// Puts right what one condition asks, and says which facts that took.
fn repair(facts: &mut Facts, id: Id) -> Vec<F> {
    let (yes, no) = (Known::from(true), Known::from(false));
    match id {
        Id::ApplicationInTime => put(facts, &[(F::ApplicationReceived, exact(2024, 12, 31).into())]),
        Id::TargetGroup => put(facts, &[(F::MoluccanRegister, yes)]),
        Id::Nationality => put(facts, &[(F::NationalityDeclaration, yes), (F::RenouncesDutchNationality, yes)]),
        Id::Age55 => put(facts, &[(F::BirthDate, exact(1930, 1, 1).into())]),
        Id::Age18OnSettling => {
            let adult = facts.date(F::BirthDate).unwrap().first().plus_years(18);
            put(facts, &[(F::SettledInNl, PartialDate::Day(adult).into())])
        }
        Id::LivesInNl => put(facts, &[(F::LivesInNl, yes)]),
        Id::Residence8Years => put(facts, &[(F::ResidenceSince, exact(2000, 1, 1).into()), (F::TemporaryPurpose, no)]),
        Id::PermitAtDecision => put(facts, &[(F::Permit, Permit::RegularIndefinite.into()), (F::TemporaryPurpose, no)]),
        Id::Benefit1Year => {
            let (kind, until) = (Some(BenefitKind::Aow), Some(Until::Running));
            let period = BenefitPeriod { kind, from: Some(exact(2000, 1, 1)), until, loan: Some(false) };
            facts.benefits = Some(Benefits { periods: vec![period], complete: true });
            vec![F::Benefits]
        }
        Id::StateDebts => {
            put(facts, &[(F::StateDebts, Debts::Arrangement.into()), (F::PartnerStateDebts, Debts::None.into())])
        }
        Id::NotDetained => put(facts, &[(F::Detained, no), (F::PartnerDetained, no)]),
        Id::NotEvadingSentence => put(facts, &[(F::EvadingSentence, no), (F::PartnerEvadingSentence, no)]),
        Id::PartnerGoesAlong => put(facts, &[(F::Partner, Partner::Separated.into())]),
        Id::FosterConsent => put(facts, &[(F::FosterConsent, yes)]),
        Id::DestinationCountryOfOrigin => repair_destination(facts),
        Id::AdmissionProof => put(facts, &[(F::AdmissionProof, yes)]),
    }
}

/// Back to the country of birth, of which the nationality was held once.
fn repair_destination(facts: &mut Facts) -> Vec<F> {
    let born = facts.country(F::BirthCountry).filter(|born| !KINGDOM.contains(born));
    let born = born.unwrap_or_else(|| country("TR"));
    let former = facts.countries(F::FormerNationalities).unwrap_or_default();
    facts.set_countries(F::FormerNationalities, [former, &[born]].concat());
    let mut changed = put(facts, &[(F::BirthCountry, born.into()), (F::Destination, born.into())]);
    changed.push(F::FormerNationalities);
    changed
}

/// What is wrong with the repair of one failing condition.
fn flaws(known: &Facts, before: &Outcome, failing: &Reason) -> Vec<String> {
    let mut repaired = known.clone();
    let changed = repair(&mut repaired, failing.id);
    let after = judged(&repaired);
    let mut found = Vec::new();
    if after.truth(failing.id) != Truth::Holds {
        found.push(format!("{} is still {:?}", failing.id.code(), after.truth(failing.id)));
    }
    if before.with(Truth::Fails).eq(after.with(Truth::Fails)) {
        found.push(format!("repairing {} changes no failure", failing.id.code()));
    }
    found.extend(
        changed
            .iter()
            .filter(|fact| !failing.facts().contains(**fact))
            .map(|fact| format!("{} does not say that it rests on {}", failing.id.code(), fact.key())),
    );
    // A condition that does not rest on what was changed stays as it was.
    let apart = |reason: &Reason| reason.facts().iter().all(|fact| !changed.contains(&fact));
    found.extend(explained(known).iter().filter(|reason| apart(reason)).filter_map(|reason| {
        let (id, truth) = (reason.id, after.truth(reason.id));
        (truth != reason.truth).then(|| format!("repairing {} made {} {truth:?}", failing.id.code(), id.code()))
    }));
    found
}

#[test]
fn every_failure_can_be_repaired_by_its_own_facts() {
    let (mut rng, total) = (Rng::with_seed(seed() + 6), sets(5_000, 200_000));
    let (mut wrong, mut repaired) = (Vec::new(), BTreeMap::<Id, usize>::new());
    for _ in 0..total {
        let known = facts(&person(&mut rng));
        let before = judged(&known);
        if before.verdict == Verdict::OtherRules {
            continue;
        }
        for failing in explained(&known).iter().filter(|reason| reason.truth == Truth::Fails) {
            *repaired.entry(failing.id).or_default() += 1;
            let found = flaws(&known, &before, failing);
            wrong.extend(found.into_iter().map(|flaw| format!("{flaw}: {}", shown(&known))));
        }
    }
    println!("{total} sets, failures repaired one by one: {repaired:?}");
    assert_eq!(repaired.len(), Id::ALL.len(), "each condition failed at times");
    none_wrong(&wrong);
}

#[test]
fn when_every_failure_is_repaired_nothing_refuses_any_more() {
    let (mut rng, total) = (Rng::with_seed(seed() + 7), sets(5_000, 200_000));
    let mut verdicts = BTreeMap::<String, usize>::new();
    for _ in 0..total {
        let mut known = facts(&person(&mut rng));
        if judged(&known).verdict == Verdict::OtherRules {
            continue;
        }
        for _ in 0..3 {
            let failing: Vec<Id> = judged(&known).with(Truth::Fails).collect();
            failing.into_iter().for_each(|id| {
                repair(&mut known, id);
            });
        }
        let outcome = judged(&known);
        let fine = matches!(outcome.verdict, Verdict::Eligible | Verdict::Undetermined);
        assert!(fine && outcome.with(Truth::Fails).next().is_none(), "{:?}: {}", outcome.verdict, shown(&known));
        *verdicts.entry(format!("{:?}", outcome.verdict)).or_default() += 1;
    }
    println!("{total} sets, all failures repaired: {verdicts:?}");
}

#[test]
fn every_condition_says_where_it_stands() {
    let ids: Vec<Id> = REMIGRATION.conditions.iter().map(|condition| condition.id).collect();
    assert_eq!(ids, Id::ALL);
    for (place, id) in Id::ALL.iter().copied().enumerate() {
        assert_eq!((id as usize, Id::from_code(id.code())), (place, Some(id)));
    }
    assert_eq!(REMIGRATION.bwb, "BWBR0010424");
    for condition in REMIGRATION.conditions {
        assert!(!condition.citations.is_empty(), "{} has no citation", condition.id.code());
        for citation in condition.citations {
            assert!(["1", "1a", "2", "2a", "2b"].contains(&citation.article), "{citation}");
            for text in REMIGRATION.versions {
                let start = format!("https://wetten.overheid.nl/BWBR0010424/{}#Artikel", text.in_force_from);
                assert_eq!(REMIGRATION.address(citation, text), start + citation.article);
            }
        }
    }
}

#[test]
fn every_reason_links_to_the_text_of_its_day() {
    let (mut rng, total) = (Rng::with_seed(seed() + 8), sets(2_000, 50_000));
    for _ in 0..total {
        let person = person(&mut rng);
        let known = facts(&person);
        let told = explained(&known);
        let mut ids: Vec<Id> = told.iter().map(|reason| reason.id).collect();
        assert!(told.windows(2).all(|pair| (pair[0].truth, pair[0].id) < (pair[1].truth, pair[1].id)), "in order");
        ids.sort_unstable();
        assert_eq!(ids, Id::ALL, "each condition once");
        let moment = engine_date(moment(person.received, today()));
        let Some(text) = REMIGRATION.versions.iter().rev().find(|text| text.in_force_from <= moment) else { continue };
        for reason in told {
            assert_eq!(reason.version_from, Some(text.in_force_from), "{} on {moment}", reason.id.code());
            assert_eq!(reason.address(), REMIGRATION.address(&reason.citations()[0], text));
        }
    }
}
