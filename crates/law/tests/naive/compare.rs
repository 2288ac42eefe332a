//! Condition by condition: the program and the naive transcription say the same of random people.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use law::act::ConditionId;
use law::code::Code;
use law::criterion::OpenQuestion;
use law::evaluate::{Outcome, Verdict, WouldHave};
use law::explain::reasons;
use law::facts::Facts;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;

use crate::people::{engine_date, facts, person, today};
use crate::run::{seed, sets};
use crate::statute::{Answer, Person, day};
use support::Rng;

const BATCH: usize = 5_000;

#[derive(Default)]
struct Tally {
    undecided: usize,
    wrong: Vec<String>,
    truths: BTreeMap<(ConditionId, Truth), usize>,
    questions: BTreeMap<OpenQuestion, usize>,
    verdicts: BTreeMap<String, usize>,
    naive: Duration,
    engine: Duration,
}

fn as_truth(answer: Answer) -> Option<Truth> {
    match answer {
        Answer::Yes => Some(Truth::Holds),
        Answer::No => Some(Truth::Fails),
        Answer::Ask(..) => Some(Truth::Open),
        Answer::Undecided => None,
    }
}

/// What the conditions come to, said once more.
fn verdict(person: &Person, answers: &[Answer; 16]) -> Verdict {
    if person.received.is_some_and(|received| received < day(2014, 7, 1)) {
        return Verdict::OtherRules;
    }
    let others = &answers[1..];
    let fails = others.contains(&Answer::No);
    let open = others.iter().any(|answer| matches!(answer, Answer::Ask(..)));
    match (answers[0] == Answer::Yes, fails, open) {
        (true, true, _) => Verdict::NotEligible,
        (true, false, true) => Verdict::Undetermined,
        (true, false, false) => Verdict::Eligible,
        (false, true, _) => Verdict::Closed(WouldHave::NotQualified),
        (false, false, true) => Verdict::Closed(WouldHave::Unclear),
        (false, false, false) => Verdict::Closed(WouldHave::Qualified),
    }
}

fn compare(tally: &mut Tally, person: &Person, facts: &Facts, answers: &[Answer; 16], outcome: &Outcome) {
    let expected = verdict(person, answers);
    *tally.verdicts.entry(format!("{expected:?}")).or_default() += 1;
    if expected == Verdict::OtherRules {
        if outcome.verdict != expected {
            tally.wrong.push(format!("verdict {:?}, expected {expected:?}: {person:?}", outcome.verdict));
        }
        return;
    }
    for (id, answer) in ConditionId::ALL.iter().copied().zip(answers) {
        let Some(truth) = as_truth(*answer) else { continue };
        *tally.truths.entry((id, truth)).or_default() += 1;
        if outcome.truth(id) != truth {
            let says = outcome.truth(id);
            tally.wrong.push(format!("{} {says:?}, expected {answer:?}: {person:?}", id.code()));
        }
    }
    if answers.contains(&Answer::Undecided) {
        tally.undecided += 1;
        return;
    }
    if outcome.verdict != expected {
        tally.wrong.push(format!("verdict {:?}, expected {expected:?}: {person:?}", outcome.verdict));
    }
    if answers.iter().any(|answer| matches!(answer, Answer::Ask(..))) {
        compare_questions(tally, person, facts, answers);
    }
}

/// With every fact known, a condition is open only for a question of the law, and the visitor is told which.
fn compare_questions(tally: &mut Tally, person: &Person, facts: &Facts, answers: &[Answer; 16]) {
    let situation = Situation::new(&REMIGRATION, facts, engine_date(today()));
    for reason in reasons(&REMIGRATION.evaluate(situation)) {
        let Answer::Ask(first, second) = answers[reason.id as usize] else { continue };
        for question in [Some(first), second].into_iter().flatten() {
            *tally.questions.entry(question).or_default() += 1;
        }
        let known = |question| question == first || Some(question) == second;
        let told = reason.missing.questions().next().is_some() && reason.missing.questions().all(known);
        if !told || !reason.missing_facts().is_empty() {
            let (unsettled, missing) = (reason.missing.questions().collect::<Vec<_>>(), reason.missing_facts());
            tally.wrong.push(format!("{:?} asks {unsettled:?} and {missing:?}: {person:?}", reason.id));
        }
    }
}

fn run(total: usize) -> Tally {
    let mut rng = Rng::with_seed(seed());
    let mut tally = Tally::default();
    let mut done = 0;
    while done < total {
        let people: Vec<Person> = (0..BATCH.min(total - done)).map(|_| person(&mut rng)).collect();
        let known: Vec<Facts> = people.iter().map(facts).collect();
        let start = Instant::now();
        let answers: Vec<_> = people.iter().map(|person| person.judged(today())).collect();
        tally.naive += start.elapsed();
        let (start, judged) = (Instant::now(), engine_date(today()));
        let outcomes: Vec<_> =
            known.iter().map(|facts| REMIGRATION.outcome(&Situation::new(&REMIGRATION, facts, judged))).collect();
        tally.engine += start.elapsed();
        for i in 0..people.len() {
            compare(&mut tally, &people[i], &known[i], &answers[i], &outcomes[i]);
        }
        done += people.len();
    }
    tally
}

#[test]
fn program_and_naive_transcription_agree() {
    let total = sets(50_000, 2_000_000);
    let start = Instant::now();
    let tally = run(total);
    let rate = |time: Duration| (total as f64 / time.as_secs_f64()).round();
    println!("seed {}, {total} sets: {} sets a second with everything", seed(), rate(start.elapsed()));
    println!("program {} sets a second, naive {} a second", rate(tally.engine), rate(tally.naive));
    println!("not decided by the sources: {}", tally.undecided);
    println!("{:#?}\n{:#?}\n{:?}", tally.verdicts, tally.questions, tally.truths);
    let few = tally.wrong.iter().take(12).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(tally.wrong.is_empty(), "{} disagreements, such as\n\n{few}", tally.wrong.len());
    for id in ConditionId::ALL.iter().copied() {
        for truth in [Truth::Holds, Truth::Fails] {
            let seen = tally.truths.get(&(id, truth)).copied().unwrap_or(0);
            assert!(seen > total / 100, "{} {truth:?} only {seen} times", id.code());
        }
    }
    assert_eq!(tally.questions.len(), 5, "every question of the law occurs: {:?}", tally.questions);
    assert_eq!(tally.verdicts.len(), 7, "every verdict occurs: {:?}", tally.verdicts);
}
