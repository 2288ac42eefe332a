//! Every failure names a condition whose own facts, put right, take that failure away; and every condition says where
//! it stands in the Act.

use std::collections::BTreeMap;

use law::act::ConditionId as Id;
use law::country::KINGDOM;
use law::date::{Date, PartialDate};
use law::evaluate::{Basis, Outcome, Verdict, evaluate};
use law::explain::{Reason, reasons};
use law::facts::{Application, BenefitKind, BenefitPeriod, Benefits, Debts, FactId, Facts, Partner, Permit, Until};
use law::remigration::REMIGRATION;
use law::survey::judge;
use law::truth::Truth;

use crate::people::{country, engine_date, facts, person, shown, today};
use crate::run::{seed, sets, shown_at_most};
use support::Rng;

fn judged(facts: &Facts) -> Outcome {
    evaluate(&REMIGRATION, facts, engine_date(today()))
}

fn explained(facts: &Facts) -> [Reason; Id::ALL.len()] {
    let basis = Basis::new(&REMIGRATION, facts, engine_date(today()));
    reasons(&REMIGRATION, &judge(&REMIGRATION, basis))
}

fn exact(year: i16, month: u8, day: u8) -> Option<PartialDate> {
    Some(PartialDate::Day(Date::of_law(year, month, day)))
}

/// Puts right what one condition asks, and says which facts that took.
fn repair(facts: &mut Facts, id: Id) -> &'static [FactId] {
    match id {
        Id::ApplicationInTime => {
            facts.application = exact(2024, 12, 31).map(Application::Received);
            &[FactId::ApplicationReceived]
        }
        Id::TargetGroup => {
            facts.moluccan_register = Some(true);
            &[FactId::MoluccanRegister]
        }
        Id::Nationality => {
            (facts.nationality_declaration, facts.renounces_dutch_nationality) = (Some(true), Some(true));
            &[FactId::NationalityDeclaration, FactId::RenouncesDutchNationality]
        }
        Id::Age55 => {
            facts.birth_date = exact(1930, 1, 1);
            &[FactId::BirthDate]
        }
        Id::Age18OnSettling => {
            let birth = facts.birth_date.unwrap().first();
            facts.settled_in_nl = Some(PartialDate::Day(birth.plus_years(18)));
            &[FactId::SettledInNl]
        }
        Id::LivesInNl => {
            facts.lives_in_nl = Some(true);
            &[FactId::LivesInNl]
        }
        Id::Residence8Years => {
            (facts.residence_since, facts.temporary_purpose) = (exact(2000, 1, 1), Some(false));
            &[FactId::ResidenceSince, FactId::TemporaryPurpose]
        }
        Id::PermitAtDecision => {
            (facts.permit, facts.temporary_purpose) = (Some(Permit::RegularIndefinite), Some(false));
            &[FactId::Permit, FactId::TemporaryPurpose]
        }
        _ => repair_the_rest(facts, id),
    }
}

fn repair_the_rest(facts: &mut Facts, id: Id) -> &'static [FactId] {
    match id {
        Id::Benefit1Year => {
            let (kind, until) = (Some(BenefitKind::Aow), Some(Until::Running));
            let period = BenefitPeriod { kind, from: exact(2000, 1, 1), until, loan: Some(false) };
            facts.benefits = Some(Benefits { periods: vec![period], complete: true });
            &[FactId::Benefits]
        }
        Id::StateDebts => {
            (facts.state_debts, facts.partner_state_debts) = (Some(Debts::Arrangement), Some(Debts::None));
            &[FactId::StateDebts, FactId::PartnerStateDebts]
        }
        Id::NotDetained => {
            (facts.detained, facts.partner_detained) = (Some(false), Some(false));
            &[FactId::Detained, FactId::PartnerDetained]
        }
        Id::NotEvadingSentence => {
            (facts.evading_sentence, facts.partner_evading_sentence) = (Some(false), Some(false));
            &[FactId::EvadingSentence, FactId::PartnerEvadingSentence]
        }
        Id::PartnerGoesAlong => {
            facts.partner = Some(Partner::Separated);
            &[FactId::Partner]
        }
        Id::FosterConsent => {
            facts.foster_consent = Some(true);
            &[FactId::FosterConsent]
        }
        Id::DestinationCountryOfOrigin => {
            if facts.birth_country.is_none_or(|born| KINGDOM.contains(&born)) {
                facts.birth_country = Some(country("TR"));
            }
            facts.destination = facts.birth_country;
            facts.former_nationalities.get_or_insert_default().extend(facts.birth_country);
            &[FactId::BirthCountry, FactId::Destination, FactId::FormerNationalities]
        }
        Id::AdmissionProof => {
            facts.admission_proof = Some(true);
            &[FactId::AdmissionProof]
        }
        _ => panic!("{} has no repair", id.word()),
    }
}

/// What is wrong with the repair of one failing condition.
fn flaws(known: &Facts, before: &Outcome, failing: &Reason) -> Vec<String> {
    let mut repaired = known.clone();
    let changed = repair(&mut repaired, failing.id);
    let after = judged(&repaired);
    let mut found = Vec::new();
    if after.truth(failing.id) != Truth::Holds {
        found.push(format!("{} is still {:?}", failing.id.word(), after.truth(failing.id)));
    }
    if before.with(Truth::Fails).eq(after.with(Truth::Fails)) {
        found.push(format!("repairing {} changes no failure", failing.id.word()));
    }
    found.extend(
        changed
            .iter()
            .filter(|fact| !failing.facts().contains(fact))
            .map(|fact| format!("{} does not say that it rests on {}", failing.id.word(), fact.word())),
    );
    // A condition that does not rest on what was changed stays as it was.
    let apart = |reason: &Reason| reason.facts().iter().all(|fact| !changed.contains(&fact));
    found.extend(explained(known).iter().filter(|reason| apart(reason)).filter_map(|reason| {
        let (id, truth) = (reason.id, after.truth(reason.id));
        (truth != reason.truth).then(|| format!("repairing {} made {} {truth:?}", failing.id.word(), id.word()))
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
    assert!(
        wrong.is_empty(),
        "{} wrong, such as\n\n{}",
        wrong.len(),
        wrong[..wrong.len().min(shown_at_most())].join("\n\n")
    );
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
    for (place, id) in Id::ALL.into_iter().enumerate() {
        assert_eq!((id as usize, Id::from_word(id.word())), (place, Some(id)));
    }
    assert_eq!(REMIGRATION.bwb, "BWBR0010424");
    for condition in REMIGRATION.conditions {
        assert!(!condition.citations.is_empty(), "{} has no citation", condition.id.word());
        for citation in condition.citations {
            assert!(["1", "1a", "2", "2a", "2b"].contains(&citation.article), "{citation}");
            for text in REMIGRATION.texts {
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
        let moment = engine_date(person.received.unwrap_or(today()));
        let Some(text) = REMIGRATION.texts.iter().rev().find(|text| text.in_force_from <= moment) else { continue };
        for reason in told {
            assert_eq!(reason.text_from, Some(text.in_force_from), "{} on {moment}", reason.id.word());
            assert_eq!(reason.address(), REMIGRATION.address(&reason.citations()[0], text));
        }
    }
}
