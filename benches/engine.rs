//! How fast the engine is, and how often it allocates: `cargo bench --bench engine`.

mod support;

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher, black_box};

use interview::{Journey, decisions, next, next_of};
use law::explain::reasons;
use law::facts::Facts;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use tools::batch;

use support::{PERSONAS, Persona, TODAY, given};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// One outcome, from facts.
#[divan::bench(args = PERSONAS)]
fn a_outcome(bencher: Bencher, persona: Persona) {
    let facts = persona.answers().facts();
    bencher.bench(|| REMIGRATION.outcome(&Situation::new(&REMIGRATION, black_box(&facts), TODAY)));
}

/// The facts that answers make.
#[divan::bench(args = PERSONAS)]
fn b_facts(bencher: Bencher, persona: Persona) {
    let answers = persona.answers();
    bencher.bench(|| black_box(&answers).facts());
}

fn explained(facts: &Facts) -> usize {
    let reasons = reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, TODAY)));
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
        let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY));
        let reasons = reasons(&evaluation);
        (black_box(&reasons).len(), next_of(answers, &evaluation))
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
    let answers = "receives=aow+wia+wao+ww+anw+akw+pen birth-date=1958-04-12 alone=yes nationalities=NL+TR \
                   permit=regular_indefinite destination=TR departure=2027-03-01";
    let answers = given(Journey::Keep, answers);
    bencher.bench(|| {
        let facts = black_box(&answers).facts();
        let situation = Situation::on_day(&facts, TODAY);
        let decisions = decisions(&answers, &situation);
        let days: usize = decisions.iter().map(|decision| decision.days(&situation).len()).sum();
        (decisions.len(), days, next(&REMIGRATION, &answers, TODAY))
    });
}
