//! Goes through all states.

use std::collections::{BTreeMap, HashMap};

use interview::{Answers, Journey, Question, Step, next};
use law::remigration::REMIGRATION;

use super::TODAY;
use super::differ::Comparer;
use super::possible::{Bound, possible, unknown};
use super::state::{State, States};
use super::written;

/// The paths from a state to the end.
#[derive(Clone, Copy)]
pub struct Paths {
    /// How many there are.
    pub paths: f64,
    /// The questions on all of them.
    pub sum: f64,
    /// The questions on the shortest.
    pub shortest: usize,
    /// The questions on the longest.
    pub longest: usize,
}

/// By question: in how many states, and how often least "I don't know" was said before it, and the answers then.
pub type InVain = BTreeMap<Question, (usize, usize, String)>;

pub struct Explorer {
    journey: Journey,
    bound: Bound,
    states: States,
    known: HashMap<(State, usize), Paths>,
    comparer: Comparer,
    /// Questions of which no answer decides anything.
    pub in_vain: InVain,
}

impl Explorer {
    pub fn new(journey: Journey, bound: Bound) -> Explorer {
        Explorer {
            journey,
            bound,
            states: States::new(),
            known: HashMap::new(),
            comparer: Comparer::new(bound),
            in_vain: InVain::new(),
        }
    }

    /// All paths from the start.
    pub fn all(&mut self) -> Paths {
        let mut answers = Answers::new(self.journey);
        answers.further = true;
        self.from(&answers)
    }

    /// How many states were reached.
    pub fn states(&self) -> usize {
        self.known.len()
    }

    fn from(&mut self, answers: &Answers) -> Paths {
        let left = self.bound.unknown.saturating_sub(unknown(answers));
        let state = (self.states.of(answers), left);
        if let Some(found) = self.known.get(&state) {
            return *found;
        }
        let found = match next(&REMIGRATION, answers, TODAY) {
            Step::Done => Paths { paths: 1.0, sum: 0.0, shortest: 0, longest: 0 },
            Step::Ask(question) => self.through(answers, question),
        };
        self.known.insert(state, found);
        found
    }

    fn through(&mut self, answers: &Answers, question: Question) -> Paths {
        assert!(answers.get(question).is_none(), "{} is asked again after\n{}", question.slug(), written::all(answers));
        self.judge(answers, question);
        let mut all = Paths { paths: 0.0, sum: 0.0, shortest: usize::MAX, longest: 0 };
        for answer in possible(question, answers, self.bound) {
            let mut child = answers.clone();
            child.give(question, answer);
            let found = self.from(&child);
            all.paths += found.paths;
            all.sum += found.sum + found.paths;
            all.shortest = all.shortest.min(found.shortest + 1);
            all.longest = all.longest.max(found.longest + 1);
        }
        all
    }

    /// Notes a question of which no known answer decides anything.
    fn judge(&mut self, answers: &Answers, question: Question) {
        if self.comparer.decides(answers, question) {
            return;
        }
        let unknown = unknown(answers);
        let found = self.in_vain.entry(question).or_insert((0, unknown, String::new()));
        if found.0 == 0 || unknown < found.1 {
            (found.1, found.2) = (unknown, written::all(answers));
        }
        found.0 += 1;
    }
}
