//! Every case of `tests/law/cases.json` comes out as expected.

use law::act::ConditionId;
use law::code::Code;
use law::date::Date;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use tools::cases::{Case, verdict_code};

#[test]
fn every_case_of_the_law_comes_out_as_expected() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../tests/law/cases.json")).unwrap();
    let mut wrong = Vec::new();
    let mut without: Vec<(Truth, ConditionId)> =
        [Truth::Holds, Truth::Fails].iter().flat_map(|truth| ConditionId::ALL.iter().map(|id| (*truth, *id))).collect();
    for case in &cases {
        let expect = case.expect.as_ref().unwrap();
        let facts = case.facts.to_facts();
        let outcome = REMIGRATION.outcome(&Situation::new(&REMIGRATION, &facts, Date::of_law(2026, 11, 21)));
        without.retain(|(truth, id)| !outcome.with(*truth).any(|found| found == *id));
        let words = |truth| outcome.with(truth).map(|id| id.code().to_string()).collect::<Vec<_>>();
        let (verdict, fails, open) = (verdict_code(&outcome), words(Truth::Fails), words(Truth::Open));
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
        let situation = Situation::new(&REMIGRATION, &facts, today);
        let evaluation = REMIGRATION.evaluate(situation);
        assert_eq!(evaluation.outcome, REMIGRATION.outcome(&situation), "{}", case.id);
        for (truth, missing) in evaluation.outcome.truths.iter().zip(evaluation.all_missing()) {
            let open = !missing.facts.is_empty() || missing.questions().next().is_some();
            assert_eq!(open, *truth == Truth::Open, "{}: {missing:?}", case.id);
        }
    }
}
