//! Changing an earlier answer: the others stay, and the verdict is the one of an interview with these answers from
//! the start. Answers that a fresh interview would not ask for still count, so the changed one can know more; it never
//! says the opposite.

use std::collections::HashMap;
use support::{Choose, Rng};

use interview::{Answer, Answers, Journey, Question, Step, next, outcome};
use law::act::ConditionId;
use law::facts::FactId;
use law::remigration::REMIGRATION;
use law::truth::Truth;

use super::replay::replay;
use super::walks::{TODAY, answer, walk};
use super::written;

/// What one person answers to whatever is asked.
type Person = HashMap<Question, Answer>;

/// Goes on until there is nothing left to ask.
fn go_on(mut answers: Answers, person: &mut Person, random: &mut Rng) -> Answers {
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        assert!(answers.get(question).is_none(), "{question:?} is asked again");
        let given = person.entry(question).or_insert_with(|| answer(random, question, &answers)).clone();
        answers.give(question, given);
    }
    answers
}

#[test]
fn a_changed_answer_keeps_its_place_and_leaves_the_others_alone() {
    let mut random = Rng::with_seed(4);
    for _ in 0..300 {
        let before = walk(&mut random, Journey::Applied, true);
        let given: Vec<(Question, Answer)> =
            before.asked().map(|(question, answer)| (question, answer.clone())).collect();
        for (place, (question, _)) in given.iter().enumerate() {
            let mut after = before.clone();
            let other = answer(&mut random, *question, &before);
            after.give(*question, other.clone());
            let mut expected = given.clone();
            expected[place].1 = other;
            let found: Vec<(Question, Answer)> =
                after.asked().map(|(question, answer)| (question, answer.clone())).collect();
            assert_eq!(found, expected);
        }
    }
}

fn questions_of(answers: &Answers) -> impl Iterator<Item = Question> {
    answers.asked().map(|(question, _)| question)
}

#[test]
fn after_any_change_the_verdict_is_that_of_a_fresh_interview() {
    let mut random = Rng::with_seed(5);
    let mut compared = 0;
    let mut wrong = Vec::new();
    for round in 0..1_000 {
        let mut begun = Answers::new(random.pick(&[Journey::Applied, Journey::WouldHave]));
        begun.further = round % 2 == 0;
        let mut person = Person::new();
        let before = go_on(begun.clone(), &mut person, &mut random);
        for question in questions_of(&before) {
            let other = answer(&mut random, question, &before);
            let mut changed = before.clone();
            changed.give(question, other.clone());
            let mut person = person.clone();
            person.insert(question, other.clone());
            let changed = go_on(changed, &mut person, &mut random);
            let fresh = go_on(begun.clone(), &mut person, &mut random);
            let (one, two) = (outcome(&REMIGRATION, &changed, TODAY), outcome(&REMIGRATION, &fresh, TODAY));
            compared += 1;
            // What was answered before the change may be known although it would not be asked any more.
            let knows_more = questions_of(&changed).any(|question| fresh.get(question).is_none());
            let differ = one.verdict != two.verdict;
            if differ && (two.is_settled() || !knows_more) {
                wrong.push(format!(
                    "{} becomes {}: {:?}, and {:?} from the start\n--- changed\n{}--- fresh\n{}",
                    question.slug(),
                    written::write(question, &other),
                    one.verdict,
                    two.verdict,
                    written::all(&changed),
                    written::all(&fresh)
                ));
            }
        }
    }
    println!("{compared} changes compared, {} differ", wrong.len());
    assert!(
        wrong.is_empty(),
        "{} of {compared} differ, among them:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n")
    );
}

#[test]
fn the_day_of_an_asylum_permit_tells_nothing_once_the_permit_is_not_sure() {
    let syrian = [("birth-country", "SY"), ("nationalities", "SY"), ("destination", "SY"), ("asylum-permit", "yes")];
    let late = [&syrian[..], &[("asylum-permit-received", "2018-03-01")]].concat();
    let mut answers = replay(Journey::Applied, true, &late);
    let truth = |answers: &Answers| outcome(&REMIGRATION, answers, TODAY).truth(ConditionId::TargetGroup);
    assert_eq!(truth(&answers), Truth::Fails, "{}", written::all(&answers));
    answers.give(Question::about(FactId::AsylumPermit), Answer::Unknown);
    assert_eq!(truth(&answers), Truth::Open, "{}", written::all(&answers));
}
