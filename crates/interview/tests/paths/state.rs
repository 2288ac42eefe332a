//! What of the answers so far can still matter: two interviews with the same state go on alike.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use interview::{Answer, Answers, Question, Step, next, outcome};
use law::act::ConditionId;
use law::facts::{FactId, FactSet};
use law::remigration::REMIGRATION;
use law::truth::Truth;

use super::TODAY;
use super::written;

/// A state, as a hash of 128 bits.
pub type State = (u64, u64);

/// Tells states apart.
pub struct States {
    /// The facts each condition rests on.
    facts: Vec<FactSet>,
    questions: Vec<Question>,
}

impl States {
    pub fn new() -> States {
        let facts = REMIGRATION.conditions.iter().map(|condition| condition.criterion.facts());
        States { facts: facts.collect(), questions: Question::all().collect() }
    }

    /// The state of these answers: which conditions are still asked about, and the answers on which those rest. What
    /// holds stays so, and what stays open though nothing is left to ask about it is of no more weight for what comes
    /// next; a condition that fails ends the interview, but not if everything is wanted.
    pub fn of(&self, answers: &Answers) -> State {
        self.about(&self.asked_about(answers), answers)
    }

    /// The states of two interviews that are given the same answers: what either is asked about matters in both.
    pub fn of_both(&self, one: &Answers, other: &Answers) -> (State, State) {
        let mut open = self.asked_about(one);
        open.extend(self.asked_about(other));
        open.sort_unstable();
        open.dedup();
        (self.about(&open, one), self.about(&open, other))
    }

    /// The conditions that are still asked about.
    fn asked_about(&self, answers: &Answers) -> Vec<ConditionId> {
        let found = outcome(&REMIGRATION, answers, TODAY);
        let open = found.with(Truth::Open).filter(|id| self.is_asked_about(*id, answers));
        if found.is_settled() && !answers.everything { Vec::new() } else { open.collect() }
    }

    /// These conditions, and the answers on which they rest.
    fn about(&self, open: &[ConditionId], answers: &Answers) -> State {
        let mut matter = open.iter().fold(FactSet::empty(), |matter, id| matter | self.facts[*id as usize]);
        // The question about earlier nationalities waits for the destination.
        if matter.contains(FactId::FormerNationalities) {
            matter.insert(FactId::Destination);
        }
        let mut hashers = (DefaultHasher::new(), DefaultHasher::new());
        1.hash(&mut hashers.1);
        let mut add = |value: &dyn Fn(&mut DefaultHasher)| {
            value(&mut hashers.0);
            value(&mut hashers.1);
        };
        add(&|hasher| open.hash(hasher));
        for question in self.questions.iter().filter(|question| matter.contains(question.fact())) {
            if let Some(answer) = answers.get(*question) {
                add(&|hasher| (question, written::write(*question, answer)).hash(hasher));
            }
        }
        (hashers.0.finish(), hashers.1.finish())
    }

    /// Whether a question about this open condition can still come: one comes even if nothing else is left to ask.
    fn is_asked_about(&self, id: ConditionId, answers: &Answers) -> bool {
        next(&REMIGRATION, &self.asked_only_about(&[id], answers), TODAY) != Step::Done
    }

    /// The conditions that rest on what this question asks.
    pub fn fed_by(&self, question: Question) -> Vec<ConditionId> {
        let fact = question.fact();
        ConditionId::ALL.iter().copied().filter(|id| self.facts[*id as usize].contains(fact)).collect()
    }

    /// The same answers, and "I don't know" to every other question that is not about one of these conditions. What
    /// is known of them stays the same.
    pub fn asked_only_about(&self, ids: &[ConditionId], answers: &Answers) -> Answers {
        let mut only = answers.clone();
        only.everything = true;
        let rests_on = |fact| ids.iter().any(|id| self.facts[*id as usize].contains(fact));
        let touches = |question: &Question| match question.fact() {
            // The question about earlier nationalities waits for the destination.
            FactId::Destination => rests_on(FactId::Destination) || rests_on(FactId::FormerNationalities),
            fact => rests_on(fact),
        };
        for question in self.questions.iter().filter(|question| !touches(question)) {
            if only.get(*question).is_none() {
                only.give(*question, Answer::Unknown);
            }
        }
        only
    }
}
