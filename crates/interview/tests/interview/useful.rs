//! Every question asked can matter, and nothing that could matter is left out.

use std::collections::{BTreeMap, HashSet};
use support::{Choose, Rng};

use interview::{Answer, Answers, BenefitPart, Journey, MOST_BENEFITS, Question, Step, next, outcome};
use law::code::Code;
use law::date::PartialDate;
use law::explain::reasons;
use law::facts::{AnswerKind, FactSet, Known};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;

use super::walks::{TODAY, answer, country, usual, walk};
use super::written;

/// Days on both sides of every day that the Act names.
const DAYS: [&str; 15] = [
    "1900-01-01",
    "1950-06-01",
    "1969-10-01",
    "1985-06-01",
    "1993-10-31",
    "2003-06-01",
    "2012-06-01",
    "2014-08-01",
    "2017-03-01",
    "2018-06-01",
    "2019-06-01",
    "2023-11-01",
    "2024-05-01",
    "2024-12-31",
    "2026-09-01",
];

/// A country of every kind that the Act tells apart, and some that it does not.
const EVERYWHERE: [&str; 11] = ["TR", "SR", "ID", "HR", "SY", "NL", "SI", "ES", "MA", "DE", "AW"];

/// How many ways of answering the rest are tried before a question counts as useless.
const COMPLETIONS: usize = 300;

/// Known answers to a question, of every kind that can make a difference.
fn possible(question: Question, given: &Answers) -> Vec<Answer> {
    let row = question.row();
    let texts: Vec<String> = match row.kind {
        AnswerKind::YesNo => vec!["yes".into(), "no".into()],
        AnswerKind::Choice(_) | AnswerKind::Several(_) => {
            question.offered().into_iter().map(|offered| question.code_of(offered).to_string()).collect()
        }
        AnswerKind::Date => DAYS.iter().chain(&row.absent).map(|text| (*text).to_string()).collect(),
        AnswerKind::Number(most) => vec!["0".into(), most.to_string()],
        AnswerKind::Country => EVERYWHERE.map(String::from).to_vec(),
        AnswerKind::Countries => {
            let single = ["TR", "NL", "SR", "SY", "NL+TR", "ID", "HR", "SI", "ES", "MA", "DE", "AW"];
            single.map(String::from).to_vec()
        }
        AnswerKind::Periods => panic!("{question:?} asks for a part of a benefit"),
    };
    let mut answers: Vec<Answer> = texts.iter().map(|text| written::read(question, text).unwrap()).collect();
    if row.kind == AnswerKind::Countries && row.absent.is_some() {
        answers.insert(0, Answer::ABSENT);
        answers.insert(0, Answer::Countries(EVERYWHERE.map(country).to_vec()));
    }
    if row.kind == AnswerKind::Date {
        // What ended the day before something else began.
        let begun = given.asked().filter_map(|(_, answer)| match answer {
            Answer::Known(Known::Date(PartialDate::Day(date))) => Some(Answer::from(PartialDate::Day(date.previous()))),
            _ => None,
        });
        answers.extend(begun);
    }
    answers
}

/// Whether two known answers lead to different truths, verdicts or next questions.
fn can_matter(answers: &Answers, question: Question) -> bool {
    let mut first = None;
    possible(question, answers).into_iter().any(|given| {
        let mut after = answers.clone();
        after.give(question, given);
        let now = (outcome(&REMIGRATION, &after, TODAY), next(&REMIGRATION, &after, TODAY));
        first.get_or_insert(now) != &now
    })
}

/// Whether two known answers lead to different truths or verdicts, once everything else is answered in one of so many
/// ways.
fn can_matter_later(answers: &Answers, question: Question, random: &mut Rng, completions: usize) -> bool {
    (0..completions).any(|_| {
        let mut all = answers.clone();
        all.everything = true;
        all.give(question, random.pick(&possible(question, answers)));
        while let Step::Ask(next) = next(&REMIGRATION, &all, TODAY) {
            let usual = usual(next).filter(|_| random.usize(..3) > 0).and_then(|text| written::read(next, text));
            let given = usual.unwrap_or_else(|| random.pick(&possible(next, &all)));
            all.give(next, given);
        }
        let found = outcome(&REMIGRATION, &all, TODAY);
        possible(question, answers).into_iter().any(|given| {
            all.give(question, given);
            outcome(&REMIGRATION, &all, TODAY) != found
        })
    })
}

/// The shortest, mean and longest interviews.
#[derive(Default)]
struct Lengths {
    walks: usize,
    sum: usize,
    shortest: Option<usize>,
    longest: usize,
    paths: HashSet<Vec<Question>>,
}

impl Lengths {
    fn count(&mut self, answers: &Answers) {
        self.walks += 1;
        self.sum += answers.asked().count();
        self.shortest =
            Some(self.shortest.map_or(answers.asked().count(), |so_far| so_far.min(answers.asked().count())));
        self.longest = self.longest.max(answers.asked().count());
        self.paths.insert(answers.asked().map(|(question, _)| question).collect());
    }
}

/// Whether every answer so far is known, dates to the day.
fn knows_everything(answers: &Answers) -> bool {
    answers.asked().all(|(_, answer)| match answer {
        Answer::Unknown => false,
        Answer::Known(Known::Date(date)) => date.is_exact(),
        _ => true,
    })
}

#[test]
fn twenty_thousand_interviews_end_and_never_ask_twice() {
    let mut random = Rng::with_seed(6);
    let mut lengths: BTreeMap<(&str, bool), Lengths> = BTreeMap::new();
    for round in 0..20_000 {
        let journey = random.pick(&[Journey::Applied, Journey::WouldHave]);
        let answers = walk(&mut random, journey, round % 4 == 0);
        assert!(answers.asked().count() < 45, "a long interview:\n{}", written::all(&answers));
        lengths.entry((journey.code(), answers.everything)).or_default().count(&answers);
    }
    for ((journey, everything), found) in &lengths {
        println!(
            "{journey}{}: {} interviews, {} paths, {} to {} questions, {:.1} on average",
            if *everything { ", everything" } else { "" },
            found.walks,
            found.paths.len(),
            found.shortest.unwrap_or_default(),
            found.longest,
            found.sum as f64 / found.walks as f64
        );
    }
}

#[test]
fn every_question_asked_of_somebody_who_knows_the_answers_can_matter() {
    let (mut random, mut other) = (Rng::with_seed(6), Rng::with_seed(66));
    let mut seen: HashSet<String> = HashSet::new();
    let mut useless: BTreeMap<Question, (usize, String)> = BTreeMap::new();
    for round in 0..3_000 {
        let mut answers = Answers::new(random.pick(&[Journey::Applied, Journey::WouldHave]));
        (answers.everything, answers.further) = (round % 4 == 0, true);
        while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
            let state = written::all(&answers);
            // A benefit is asked about as a whole, as a loan too, also one that ended long ago.
            let part = matches!(question.benefit_part(), Some((BenefitPart::Loan, _)));
            let new = !part && knows_everything(&answers) && seen.insert(state.clone());
            if new && !can_matter(&answers, question) && !can_matter_later(&answers, question, &mut other, COMPLETIONS)
            {
                useless.entry(question).or_insert((0, state)).0 += 1;
            }
            let given = answer(&mut random, question, &answers);
            answers.give(question, given);
        }
    }
    let list = useless.iter().map(|(question, (times, state))| format!("{} ({times}) after\n{state}", question.slug()));
    let list: Vec<String> = list.collect();
    assert!(list.is_empty(), "asked, though no answer makes a difference:\n{}", list.join("\n"));
}

/// Whether a question about this fact was answered, or what it builds on is not known.
fn was_asked(answers: &Answers, question: Question) -> bool {
    let facts = answers.facts();
    let same_fact = Question::all().filter(|other| other.fact() == question.fact());
    let mut same_fact = same_fact.filter(|other| answers.get(*other).is_some());
    same_fact.next().is_some() || !question.row().requires.is_met(&facts)
}

#[test]
fn at_the_end_nothing_that_could_settle_a_condition_is_left_unasked() {
    let (mut random, mut other) = (Rng::with_seed(7), Rng::with_seed(77));
    let mut left: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut in_vain = 0;
    for _ in 0..3_000 {
        let answers = walk(&mut random, Journey::Applied, true);
        let facts = answers.facts();
        let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY));
        let missing = evaluation.all_missing().fold(FactSet::empty(), |all, missing| all | missing.facts);
        for fact in missing.iter() {
            let question = Question::all().find(|question| question.fact() == fact).unwrap();
            if was_asked(&answers, question) {
                continue;
            }
            // Not asked, since what else was answered with "I don't know" leaves the condition open for ever.
            in_vain += 1;
            if can_matter_later(&answers, question, &mut other, 30) {
                left.entry(question.slug()).or_insert((0, written::all(&answers))).0 += 1;
            }
        }
    }
    let list: Vec<String> =
        left.iter().map(|(slug, (times, state))| format!("{slug} ({times} times):\n{state}")).collect();
    assert!(list.is_empty(), "it could decide, and was never asked: {}", list.join("\n"));
    println!("{in_vain} times something missing was not asked, and nothing it could be would have decided");
    assert!(in_vain > 0, "that something missing is not asked does happen");
}

#[test]
fn who_knows_everything_exactly_is_left_with_what_the_law_leaves_open() {
    let mut random = Rng::with_seed(8);
    let mut wrong = Vec::new();
    for _ in 0..8_000 {
        let answers = walk(&mut random, Journey::Applied, true);
        if !knows_everything(&answers) || answers.get(Question::benefit(BenefitPart::Kind, MOST_BENEFITS - 1)).is_some()
        {
            continue;
        }
        let facts = answers.facts();
        let found = outcome(&REMIGRATION, &answers, TODAY);
        let told = reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY)));
        let covered = found.verdict != law::evaluate::Verdict::OtherRules;
        let doubtful =
            |reason: &law::explain::Reason| reason.truth == Truth::Open && reason.missing.questions().next().is_none();
        for reason in told.iter().filter(|reason| covered && doubtful(reason)) {
            let (id, missing) = (reason.id.code(), reason.missing_facts());
            wrong.push(format!("{id} is open, missing {missing:?}:\n{}", written::all(&answers)));
        }
    }
    assert!(wrong.is_empty(), "{} conditions, among them\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
}
