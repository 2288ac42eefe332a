//! How fast the engine is, and how often it allocates: `cargo bench --bench engine`.

mod support;

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher, black_box};

use interview::{Answers, decisions, next, next_of};
use law::decide::days;
use law::evaluate::{Basis, evaluate};
use law::explain::reasons;
use law::facts::Facts;
use law::remigration::REMIGRATION;
use law::survey::judge;
use tools::batch;

use support::{PERSONAS, Persona, TODAY};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// One outcome, from facts.
#[divan::bench(args = PERSONAS)]
fn a_outcome(bencher: Bencher, persona: Persona) {
    let facts = persona.answers().facts();
    bencher.bench(|| evaluate(&REMIGRATION, black_box(&facts), TODAY));
}

/// The facts that answers make.
#[divan::bench(args = PERSONAS)]
fn b_facts(bencher: Bencher, persona: Persona) {
    let answers = persona.answers();
    bencher.bench(|| black_box(&answers).facts());
}

fn explained(facts: &Facts) -> usize {
    let basis = Basis::new(&REMIGRATION, facts, TODAY);
    let reasons = reasons(&REMIGRATION, &judge(&REMIGRATION, basis));
    black_box(&reasons).len()
}

/// An outcome with the reasons for all sixteen conditions.
#[divan::bench(args = PERSONAS)]
fn c_outcome_and_reasons(bencher: Bencher, persona: Persona) {
    let facts = persona.answers().facts();
    bencher.bench(|| explained(black_box(&facts)));
}

/// The next question.
#[divan::bench(args = PERSONAS)]
fn d_next_question(bencher: Bencher, persona: Persona) {
    let answers = persona.answers();
    bencher.bench(|| next(&REMIGRATION, black_box(&answers), TODAY));
}

/// All of it, from answers: facts, outcome, reasons and the next question.
#[divan::bench(args = PERSONAS)]
fn e_everything(bencher: Bencher, persona: Persona) {
    let answers = persona.answers();
    bencher.bench(|| {
        let answers = black_box(&answers);
        let facts = answers.facts();
        let judged = judge(&REMIGRATION, Basis::new(&REMIGRATION, &facts, TODAY));
        let reasons = reasons(&REMIGRATION, &judged);
        (black_box(&reasons).len(), next_of(answers, &judged))
    });
}

/// The cases of the law, over and over, from JSON to JSON.
#[divan::bench(sample_count = 20)]
fn f_batch(bencher: Bencher) {
    let (text, count) = many_cases(10_000);
    bencher.counter(ItemsCount::new(count)).counter(BytesCount::of_str(&text)).bench(|| {
        batch::check(text.as_bytes(), TODAY, std::io::sink(), std::io::sink()).map_or(0, |count| count.cases)
    });
}

/// A file of about so many cases, and how many it holds.
fn many_cases(about: usize) -> (String, usize) {
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../tests/law/cases.json")).unwrap_or_default();
    let mut many = Vec::new();
    while many.len() < about {
        for case in &cases {
            let mut case = case.clone();
            case["id"] = format!("{}", many.len()).into();
            many.push(case);
        }
    }
    (serde_json::to_string(&many).unwrap_or_default(), many.len())
}

/// Every scheme around the remigration benefit, from answers: decisions, days and the next question.
#[divan::bench]
fn f_all_schemes(bencher: Bencher) {
    let saved = "remigratiewijzer 1\nkeep\nreceives=aow+wia+wao+ww+anw+akw+pen\nbirth-date=1958-04-12\nalone=yes\n\
                 nationalities=NL+TR\npermit=regular_indefinite\ndestination=TR\ndeparture=2027-03-01\n";
    let Some(answers) = Answers::from_text(saved) else { return };
    bencher.bench(|| {
        let facts = black_box(&answers).facts();
        let basis = Basis::on_day(&facts, TODAY);
        let decisions = decisions(&answers, &basis);
        let days: usize = decisions.iter().map(|decision| days(decision, &basis).len()).sum();
        (decisions.len(), days, next(&REMIGRATION, &answers, TODAY))
    });
}
