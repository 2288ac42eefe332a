//! Interviews of people whose answers are in a table.

use interview::{Answer, Answers, BenefitPart, Journey, MOST_BENEFITS, Question, Step, next, outcome};
use law::act::ConditionId;
use law::criterion::OpenQuestion;
use law::evaluate::{Verdict, WouldHave};
use law::explain::reasons;
use law::facts::{AnswerKind, Tone};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use support::Rng;

use super::walks::{TODAY, usual, walk};
use super::written;

/// Asks until the end; a question that is not in the table is answered as the base person does, and what that person
/// does not know is unknown.
pub fn replay(journey: Journey, everything: bool, table: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new(journey);
    (answers.everything, answers.further) = (everything, true);
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        assert!(answers.get(question).is_none(), "{question:?} is asked again");
        let slug = question.slug();
        let text = table.iter().find(|(asked, _)| *asked == slug).map(|(_, text)| *text);
        let text = text.or(usual(question)).unwrap_or("?");
        let answer = written::read(question, text);
        answers.give(question, answer.unwrap_or_else(|| panic!("\"{text}\" does not answer {slug}")));
    }
    answers
}

pub fn slugs(answers: &Answers) -> Vec<String> {
    answers.asked().map(|(question, _)| question.slug()).collect()
}

pub fn asked(answers: &Answers, slug: &str) -> bool {
    slugs(answers).iter().any(|asked| asked == slug)
}

fn verdict(answers: &Answers) -> Verdict {
    outcome(&REMIGRATION, answers, TODAY).verdict
}

#[test]
fn the_base_person_is_asked_what_matters_and_is_eligible() {
    let answers = replay(Journey::Applied, false, &[]);
    assert_eq!(verdict(&answers), Verdict::Eligible, "{}", written::all(&answers));
    assert_eq!(slugs(&answers)[0], "application-received");
    for never in [
        "former-nationalities",
        "asylum-permit",
        "moluccan-register",
        "family-reunification-with-asylum-holder",
        "admission-proof",
        "nationality-declaration",
        "renounces-dutch-nationality",
        "foster-consent",
        "benefit-2",
        "partner-state-debts",
        "partner-detained",
        "partner-evading-sentence",
    ] {
        assert!(!asked(&answers, never), "{never} cannot matter to the base person, but is asked");
    }
    for always in ["permit", "temporary-purpose", "benefit-1", "benefit-since-1", "benefit-loan-1", "partner"] {
        assert!(asked(&answers, always), "{always} is not asked");
    }
}

#[test]
fn who_did_not_apply_is_not_asked_when_and_hears_how_it_would_have_been() {
    let answers = replay(Journey::WouldHave, false, &[]);
    assert_eq!(verdict(&answers), Verdict::Closed(WouldHave::Qualified));
    assert!(!asked(&answers, "application-received"));
}

#[test]
fn a_failing_answer_ends_the_interview_unless_everything_is_wanted() {
    let young = [("birth-date", "1980-01-01")];
    let short = replay(Journey::Applied, false, &young);
    assert_eq!(verdict(&short), Verdict::NotEligible);
    assert_eq!(slugs(&short).last().map(String::as_str), Some("birth-date"));
    let long = replay(Journey::Applied, true, &young);
    assert_eq!(verdict(&long), Verdict::NotEligible);
    let open: Vec<ConditionId> = outcome(&REMIGRATION, &long, TODAY).with(Truth::Open).collect();
    assert!(open.is_empty(), "still open after everything was asked: {open:?}");
}

#[test]
fn the_partner_is_asked_about_only_where_there_is_one_who_goes_along() {
    let about = ["partner-state-debts", "partner-detained", "partner-evading-sentence"];
    for partner in ["none", "stays_in_nl", "already_there", "separated", "?", "goes_along"] {
        let answers = replay(Journey::Applied, true, &[("partner", partner)]);
        for slug in about {
            assert_eq!(asked(&answers, slug), partner == "goes_along", "{slug} where the partner is \"{partner}\"");
        }
    }
}

#[test]
fn a_dutch_national_is_asked_no_permit_but_the_declaration_or_the_renunciation() {
    let only = replay(Journey::Applied, true, &[("nationalities", "NL"), ("former-nationalities", "TR")]);
    assert!(asked(&only, "nationality-declaration") && !asked(&only, "renounces-dutch-nationality"));
    let dual = replay(Journey::Applied, true, &[("nationalities", "NL+TR")]);
    assert!(asked(&dual, "renounces-dutch-nationality") && !asked(&dual, "nationality-declaration"));
    for answers in [&only, &dual] {
        assert!(!asked(answers, "permit") && !asked(answers, "temporary-purpose"), "{}", written::all(answers));
    }
}

#[test]
fn consent_is_asked_only_for_foster_children() {
    for (there, asks) in [("no", false), ("?", false), ("yes", true)] {
        let answers = replay(Journey::Applied, true, &[("foster-children", there)]);
        assert_eq!(asked(&answers, "foster-consent"), asks, "foster children: {there}");
    }
}

#[test]
fn proof_of_admission_is_asked_only_without_the_nationality_of_the_destination() {
    assert!(!asked(&replay(Journey::Applied, true, &[]), "admission-proof"));
    let dutch = [("nationalities", "NL"), ("former-nationalities", "TR"), ("nationality-declaration", "yes")];
    let answers = replay(Journey::Applied, false, &dutch);
    assert!(asked(&answers, "admission-proof"));
}

#[test]
fn former_nationalities_are_asked_only_where_they_can_decide() {
    assert!(!asked(&replay(Journey::Applied, true, &[]), "former-nationalities"));
    let dutch = replay(Journey::Applied, true, &[("nationalities", "NL")]);
    assert!(asked(&dutch, "former-nationalities"));
    let surinamese = [("birth-country", "SR"), ("nationalities", "NL"), ("destination", "SR")];
    let answers = replay(Journey::Applied, true, &surinamese);
    assert!(!asked(&answers, "former-nationalities"), "a Dutch national born in Suriname needs no other");
}

#[test]
fn asylum_and_the_moluccan_register_are_asked_only_of_those_they_may_concern() {
    let syrian = [("birth-country", "SY"), ("nationalities", "SY"), ("destination", "SY"), ("asylum-permit", "yes")];
    let answers = replay(Journey::Applied, false, &syrian);
    assert!(asked(&answers, "asylum-permit") && asked(&answers, "asylum-permit-received"));
    assert!(!asked(&answers, "moluccan-register"), "only somebody born in Indonesia can be in the register");
    let moluccan = [("birth-country", "ID"), ("nationalities", "NL"), ("destination", "ID")];
    assert!(asked(&replay(Journey::Applied, true, &moluccan), "moluccan-register"));
}

#[test]
fn knowing_nothing_at_all_ends_in_doubt_and_not_in_a_failure() {
    for journey in [Journey::Applied, Journey::WouldHave] {
        for everything in [false, true] {
            let mut answers = Answers::new(journey);
            answers.everything = everything;
            while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
                assert!(answers.get(question).is_none(), "{question:?} is asked again");
                answers.give(question, Answer::Unknown);
            }
            let found = outcome(&REMIGRATION, &answers, TODAY);
            let fails: Vec<ConditionId> = found.with(Truth::Fails).collect();
            match journey {
                Journey::Applied => assert_eq!((found.verdict, fails), (Verdict::Undetermined, vec![])),
                _ => {
                    let closed = Verdict::Closed(WouldHave::Unclear);
                    assert_eq!((found.verdict, fails), (closed, vec![ConditionId::ApplicationInTime]));
                }
            }
        }
    }
}

#[test]
fn the_application_comes_first_and_sensitive_questions_last() {
    let mut random = Rng::with_seed(11);
    for _ in 0..1_000 {
        let answers = walk(&mut random, Journey::Applied, true);
        let tones: Vec<Tone> = answers.asked().map(|(question, _)| question.row().tone).collect();
        assert_eq!(tones[0], Tone::Frame);
        assert!(!tones[1..].contains(&Tone::Frame));
        let calm = tones.iter().take_while(|tone| **tone != Tone::Sensitive).count();
        let late = &tones[calm..];
        assert!(
            late.iter().all(|tone| *tone == Tone::Sensitive),
            "a calm question comes late:\n{}",
            written::all(&answers)
        );
    }
}

/// The questions about benefits in an interview, in their order.
fn benefits_asked(table: &[(&str, &str)]) -> Vec<String> {
    let answers = replay(Journey::Applied, true, table);
    slugs(&answers).into_iter().filter(|slug| slug.starts_with("benefit")).collect()
}

#[test]
fn the_chain_of_benefits_stops_when_the_year_is_full() {
    let full = benefits_asked(&[("benefit-1", "aow"), ("benefit-since-1", "2020-01-01")]);
    assert_eq!(full, ["benefit-1", "benefit-since-1"]);
    let half = [
        ("benefit-1", "aow"),
        ("benefit-since-1", "2024-05-01"),
        ("benefit-2", "ww"),
        ("benefit-since-2", "2023-01-01"),
        ("benefit-until-2", "2024-04-30"),
    ];
    let expected = ["benefit-1", "benefit-since-1", "benefit-2", "benefit-since-2", "benefit-until-2"];
    assert_eq!(benefits_asked(&half), expected);
}

#[test]
fn while_the_year_is_not_full_the_benefit_before_is_asked_until_there_is_none() {
    let answers = replay(Journey::Applied, false, &[("benefit-1", "aow"), ("benefit-since-1", "2024-05-01")]);
    assert!(asked(&answers, "benefit-2") && !asked(&answers, "benefit-since-2"));
    assert_eq!(verdict(&answers), Verdict::NotEligible);
    let short = [("benefit-1", "zw"), ("benefit-2", "anw"), ("benefit-3", "none")];
    assert_eq!(benefits_asked(&short), ["benefit-1", "benefit-2", "benefit-3"], "benefits that do not count");
    let none = [("benefit-1", "none"), ("benefit-2", "none")];
    assert_eq!(benefits_asked(&none), ["benefit-1", "benefit-2"]);
}

#[test]
fn the_chain_of_benefits_has_an_end() {
    let names: Vec<String> = (1..=MOST_BENEFITS + 3).map(|n| format!("benefit-{n}")).collect();
    let endless: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "zw")).collect();
    assert_eq!(benefits_asked(&endless).len(), usize::from(MOST_BENEFITS));
}

#[test]
fn a_loan_is_asked_about_only_for_social_assistance() {
    let question = Question::benefit(BenefitPart::Kind, 0);
    assert!(matches!(question.row().kind, AnswerKind::Choice(_)), "benefits are a choice");
    let kinds = question.offered().into_iter().map(|offered| question.code_of(offered));
    for kind in kinds.filter(|kind| *kind != "none") {
        let asks = benefits_asked(&[("benefit-1", kind)]).contains(&"benefit-loan-1".to_string());
        assert_eq!(asks, ["participatiewet", "bbz"].contains(&kind), "{kind}");
    }
}

#[test]
fn a_benefit_that_does_not_count_leaves_the_dates_of_the_others_exact() {
    let table = [
        ("benefit-1", "tw"),
        ("benefit-2", "wao"),
        ("benefit-since-2", "2012-08-18"),
        ("benefit-until-2", "2024-09-19"),
        ("benefit-3", "none"),
    ];
    let answers = replay(Journey::Applied, true, &table);
    let facts = answers.facts();
    let told = reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY)));
    let reason = told.iter().find(|reason| reason.id == ConditionId::Benefit1Year).unwrap();
    assert_eq!(reason.missing.questions().collect::<Vec<_>>(), [OpenQuestion::BreakBeforeApplication]);
}

#[test]
fn a_gap_in_one_benefit_is_asked_about_until_no_benefit_can_fill_it() {
    let table = [
        ("application-received", "2016-10-01"),
        ("benefit-1", "participatiewet"),
        ("benefit-since-1", "2016-04-01"),
        ("benefit-2", "participatiewet"),
        ("benefit-since-2", "2014-01-01"),
        ("benefit-until-2", "2016-03-15"),
        ("benefit-3", "ww"),
        ("benefit-since-3", "2016-01-01"),
        ("benefit-until-3", "2016-03-31"),
    ];
    let answers = replay(Journey::Applied, false, &table);
    assert!(asked(&answers, "benefit-3"), "a benefit at the same time may fill the gap:\n{}", written::all(&answers));
    assert_eq!(verdict(&answers), Verdict::Eligible, "{}", written::all(&answers));
}
