//! Whether two interviews that differ in one answer can come to different truths.

use std::collections::HashMap;

use interview::{Answers, Question, Step, next, outcome};
use law::evaluate::CONDITIONS;
use law::remigration::REMIGRATION;
use law::truth::Truth;

use super::TODAY;
use super::possible::{Bound, known, possible};
use super::state::{State, States};

pub struct Comparer {
    bound: Bound,
    states: States,
    known: HashMap<(State, State, [Truth; CONDITIONS]), bool>,
}

impl Comparer {
    pub fn new(bound: Bound) -> Comparer {
        // What the bound leaves out may be what decides.
        let bound = Bound { benefits: bound.benefits.max(3), known: usize::MAX, unknown: usize::MAX };
        Comparer { bound, states: States::new(), known: HashMap::new() }
    }

    /// Whether two known answers to a question can lead to different truths of a condition that rests on it.
    pub fn decides(&mut self, answers: &Answers, question: Question) -> bool {
        let only = self.states.asked_only_about(&self.states.fed_by(question), answers);
        let with = |answer| {
            let mut answers = only.clone();
            answers.give(question, answer);
            answers
        };
        let given: Vec<Answers> = known(question, answers, self.bound).into_iter().map(with).collect();
        match given.as_slice() {
            [first, others @ ..] => others.iter().any(|other| self.search(first, other)),
            [] => false,
        }
    }

    /// Whether two interviews come to different truths, now or once the same questions are answered alike in both. Goes
    /// on after a verdict, since another condition may be what the visitor wants to know.
    fn search(&mut self, one: &Answers, other: &Answers) -> bool {
        let truths = outcome(&REMIGRATION, one, TODAY).truths;
        if truths != outcome(&REMIGRATION, other, TODAY).truths {
            return true;
        }
        // What is asked no more stands in no state, but it still has its truth.
        let (first, second) = self.states.of_both(one, other);
        let pair = (first, second, truths);
        if let Some(found) = self.known.get(&pair) {
            return *found;
        }
        let question = match (next(&REMIGRATION, one, TODAY), next(&REMIGRATION, other, TODAY)) {
            (Step::Ask(question), _) | (_, Step::Ask(question)) => question,
            (Step::Done, Step::Done) => return false,
        };
        let found = possible(question, one, self.bound).into_iter().any(|answer| {
            let given = |answers: &Answers| {
                let mut answers = answers.clone();
                answers.give(question, answer.clone());
                answers
            };
            self.search(&given(one), &given(other))
        });
        self.known.insert(pair, found);
        found
    }
}
