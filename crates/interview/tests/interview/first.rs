//! Somebody who never applied is asked five questions at most, and may then go on.

use interview::{Answer, Answers, Journey, Question, Step, may_go_further, next};
use law::evaluate::{Verdict, WouldHave};
use law::facts::FactId as F;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use support::Rng;

use super::replay::slugs;
use super::walks::{TODAY, answer};
use super::written;

fn go_on(answers: &mut Answers, mut give: impl FnMut(Question, &Answers) -> Answer) {
    while let Step::Ask(question) = next(&REMIGRATION, answers, TODAY) {
        let given = give(question, answers);
        answers.give(question, given);
    }
}

fn by_table(table: &'static [(&str, &str)]) -> impl FnMut(Question, &Answers) -> Answer {
    move |question, _| {
        let text = table.iter().find(|(slug, _)| *slug == question.slug()).map_or("?", |(_, text)| text);
        written::read(question, text).unwrap()
    }
}

/// The verdict, and whether more is offered.
fn verdict(answers: &Answers) -> (Verdict, bool) {
    let facts = answers.facts();
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, TODAY));
    (evaluation.outcome.verdict, may_go_further(answers, &evaluation))
}

const TURK: [(&str, &str); 5] = [
    ("birth-date", "1960-01-01"),
    ("birth-country", "TR"),
    ("settled-in-nl", "1985-06-01"),
    ("benefit-1", "participatiewet"),
    ("nationalities", "TR"),
];

#[test]
fn the_first_five_are_what_nobody_could_do_anything_about() {
    let mut answers = Answers::new(Journey::WouldHave);
    go_on(&mut answers, by_table(&TURK));
    assert_eq!(slugs(&answers), ["birth-date", "birth-country", "nationalities", "settled-in-nl", "benefit-1"]);
    assert_eq!(verdict(&answers), (Verdict::Closed(WouldHave::Unclear), true));
}

#[test]
fn a_refugee_is_asked_for_the_permit_and_a_moluccan_for_the_register() {
    for (born, instead) in [("SY", "asylum-permit"), ("ID", "moluccan-register")] {
        let mut answers = Answers::new(Journey::WouldHave);
        go_on(&mut answers, |question, _| {
            let text = match question.slug().as_str() {
                "birth-country" => born,
                "asylum-permit" | "moluccan-register" => "yes",
                slug => TURK.iter().find(|(asked, _)| *asked == slug).unwrap().1,
            };
            written::read(question, text).unwrap()
        });
        assert_eq!(slugs(&answers).len(), 5, "{}", written::all(&answers));
        assert!(slugs(&answers).iter().any(|slug| slug == instead), "{}", written::all(&answers));
    }
}

#[test]
fn who_goes_on_is_asked_the_rest_and_hears_how_it_would_have_been() {
    let mut answers = Answers::new(Journey::WouldHave);
    go_on(&mut answers, by_table(&TURK));
    answers.further = true;
    let mut random = Rng::with_seed(15);
    go_on(&mut answers, |question, answers| answer(&mut random, question, answers));
    assert!(slugs(&answers).len() > 5, "{}", written::all(&answers));
    assert!(!verdict(&answers).1, "nothing is left to go on with");
}

#[test]
fn a_thousand_visitors_are_asked_five_at_most_and_none_of_it_again() {
    let mut random = Rng::with_seed(16);
    let mut settled = 0;
    for _ in 0..1_000 {
        let mut answers = Answers::new(Journey::WouldHave);
        go_on(&mut answers, |question, answers| answer(&mut random, question, answers));
        assert!(slugs(&answers).len() <= 5, "{}", written::all(&answers));
        let (found, more) = verdict(&answers);
        // Somebody who knows now that it fails is offered no more of it, unless they want everything.
        assert_eq!(more, found == Verdict::Closed(WouldHave::Unclear), "{}", written::all(&answers));
        settled += usize::from(!more);
    }
    assert!((100..900).contains(&settled), "{settled} know after five");
}

#[test]
fn what_another_way_asked_counts_and_is_not_asked_again() {
    let mut answers = Answers::new(Journey::WouldHave);
    answers.give(Question::about(F::BirthDate), written::read(Question::about(F::BirthDate), "1960-01-01").unwrap());
    let nationalities = Question::about(F::Nationalities);
    answers.give(nationalities, written::read(nationalities, "TR").unwrap());
    go_on(&mut answers, by_table(&TURK));
    assert_eq!(slugs(&answers).len(), 5, "three more");
}
