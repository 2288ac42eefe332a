//! Every case of `tests/law/cases.json` comes out as expected.

use law::act::ConditionId;
use law::date::Date;
use law::evaluate::{Basis, evaluate};
use law::remigration::REMIGRATION;
use law::survey::judge;
use law::truth::Truth;
use tools::cases::{Case, verdict_word};

#[test]
fn every_case_of_the_law_comes_out_as_expected() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../tests/law/cases.json")).unwrap();
    let mut wrong = Vec::new();
    let mut without: Vec<(Truth, ConditionId)> =
        [Truth::Holds, Truth::Fails].iter().flat_map(|truth| ConditionId::ALL.map(|id| (*truth, id))).collect();
    for case in &cases {
        let expect = case.expect.as_ref().unwrap();
        let outcome = evaluate(&REMIGRATION, &case.facts.to_facts(), Date::of_law(2026, 11, 21));
        without.retain(|(truth, id)| !outcome.with(*truth).any(|found| found == *id));
        let words = |truth| outcome.with(truth).map(|id| id.word().to_string()).collect::<Vec<_>>();
        let (verdict, fails, open) = (verdict_word(&outcome), words(Truth::Fails), words(Truth::Open));
        let agrees = verdict == expect.verdict
            && fails == expect.fails
            && expect.open.as_ref().is_none_or(|expected| *expected == open);
        if !agrees {
            wrong.push(format!("{} ({}): {verdict}, fails {fails:?}, open {open:?}", case.id, case.title));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(without, [], "there is a case for each condition that holds and one that fails");
}

#[test]
fn gathering_what_is_open_does_not_change_what_comes_out() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../tests/law/cases.json")).unwrap();
    let today = Date::of_law(2026, 11, 21);
    for case in &cases {
        let facts = case.facts.to_facts();
        let judged = judge(&REMIGRATION, Basis::new(&REMIGRATION, &facts, today));
        assert_eq!(judged.outcome, evaluate(&REMIGRATION, &facts, today), "{}", case.id);
        for (truth, gaps) in judged.outcome.truths.iter().zip(judged.gaps) {
            let open = !gaps.facts.is_empty() || gaps.questions().next().is_some();
            assert_eq!(open, *truth == Truth::Open, "{}: {gaps:?}", case.id);
        }
    }
}
