//! What keeps a condition open: the facts that are not known, or not exactly enough, and the questions that the law
//! itself leaves open. Found in the same walk that judges.

use crate::date::{Days, PartialDate};
use crate::evaluate::{Basis, CONDITIONS, Outcome, verdict};
use crate::facts::{FactId, FactSet};
use crate::law::remigration::{ConditionId, presupposed};
use crate::law::{Moment, OpenQuestion, Scheme, Test};
use crate::truth::Truth;

/// Everything that keeps a test open; nothing where it is settled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Gaps {
    /// Facts that are not known, or not exactly enough.
    pub facts: FactSet,
    questions: u8,
}

impl Gaps {
    /// This fact.
    pub fn fact(fact: FactId) -> Gaps {
        let mut gaps = Gaps::default();
        gaps.facts.insert(fact);
        gaps
    }

    fn ask(&mut self, question: OpenQuestion) {
        self.questions |= 1 << question as u8;
    }

    /// What is in either.
    #[must_use]
    pub fn and(self, other: Gaps) -> Gaps {
        Gaps { facts: self.facts.union(other.facts), questions: self.questions | other.questions }
    }

    /// The same without the questions of the law whose sentences say more than is known of the person.
    #[must_use]
    pub fn told(self, basis: &Basis<'_>) -> Gaps {
        let mut told = Gaps { questions: 0, ..self };
        let known = |question: &OpenQuestion| basis.truth(presupposed(*question)) == Truth::Holds;
        self.questions().filter(known).for_each(|question| told.ask(question));
        told
    }

    /// Questions that the law leaves open.
    pub fn questions(self) -> impl Iterator<Item = OpenQuestion> {
        OpenQuestion::ALL.into_iter().filter(move |question| self.questions & (1 << *question as u8) != 0)
    }
}

/// An outcome with all that was found on the way to it.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// The scheme under which it was judged.
    pub scheme: &'static Scheme,
    /// What it is judged on.
    pub basis: Basis<'a>,
    /// What came out.
    pub outcome: Outcome,
    /// What keeps each condition open, in the order of the conditions.
    pub gaps: [Gaps; CONDITIONS],
}

impl Judged<'_> {
    /// What keeps a condition open.
    pub fn gaps_of(&self, id: ConditionId) -> Gaps {
        self.gaps.get(id as usize).copied().unwrap_or_default()
    }
}

/// Judges every condition of a scheme and gathers what keeps it open.
pub fn judge<'a>(scheme: &'static Scheme, basis: Basis<'a>) -> Judged<'a> {
    let mut truths = [Truth::Open; CONDITIONS];
    let mut gaps = [Gaps::default(); CONDITIONS];
    for ((condition, truth), gap) in scheme.conditions.iter().zip(&mut truths).zip(&mut gaps) {
        (*truth, *gap) = basis.survey(&condition.test);
    }
    Judged { scheme, basis, outcome: Outcome { truths, verdict: verdict(&truths, basis.covered) }, gaps }
}

impl Basis<'_> {
    /// What is known of a test, and what keeps it open.
    pub fn survey(&self, test: &Test) -> (Truth, Gaps) {
        let mut gaps = Gaps::default();
        let truth = match self.covered {
            Truth::Holds => self.survey_in(test, &mut gaps),
            // Only the day itself can tell whether the conditions apply.
            Truth::Open => {
                gaps.facts.insert(FactId::ApplicationReceived);
                Truth::Open
            }
            // Other rules applied, so nothing can be found out about these.
            Truth::Fails => Truth::Open,
        };
        (truth, gaps)
    }

    /// What is known of a test; adds what keeps it open.
    fn survey_in(&self, test: &Test, gaps: &mut Gaps) -> Truth {
        match test {
            Test::All(tests) => self.survey_list(tests, Truth::Fails, gaps),
            Test::Any(tests) => self.survey_list(tests, Truth::Holds, gaps),
            Test::Not(test) => !self.survey_in(test, gaps),
            _ => {
                let truth = self.truth_of_one(test);
                if truth == Truth::Open {
                    self.add_gaps_of(test, gaps);
                }
                truth
            }
        }
    }

    /// All of these tests, or any of them: one that is `decisive` settles it, and takes back what was added.
    fn survey_list(&self, tests: &[Test], decisive: Truth, gaps: &mut Gaps) -> Truth {
        let before = *gaps;
        let mut so_far = !decisive;
        for test in tests {
            match self.survey_in(test, gaps) {
                truth if truth == decisive => {
                    *gaps = before;
                    return decisive;
                }
                Truth::Open => so_far = Truth::Open,
                _ => {}
            }
        }
        so_far
    }

    /// The facts worth asking about: those that can still make the test hold, or make it fail, where nothing more can
    /// be found out about the facts in `closed`.
    pub fn worth_asking(&self, test: &Test, closed: FactSet) -> FactSet {
        let mut worth = FactSet::default();
        self.add_worth(test, Truth::Holds, closed, &mut worth);
        self.add_worth(test, Truth::Fails, closed, &mut worth);
        worth
    }

    /// Adds the facts that can still make a test hold, or fail, as `wanted`.
    fn add_worth(&self, test: &Test, wanted: Truth, closed: FactSet, worth: &mut FactSet) {
        if !self.can(test, wanted, closed) || self.truth(test) != Truth::Open {
            return;
        }
        match test {
            Test::All(tests) | Test::Any(tests) => {
                tests.iter().for_each(|test| self.add_worth(test, wanted, closed, worth));
            }
            Test::Not(test) => self.add_worth(test, !wanted, closed, worth),
            _ => *worth = worth.union(self.needed(test, wanted)),
        }
    }

    /// Whether a test can still come to hold, or fail, as `wanted`, or does so already.
    fn can(&self, test: &Test, wanted: Truth, closed: FactSet) -> bool {
        match test {
            Test::All(tests) | Test::Any(tests) => {
                let mut each = tests.iter().map(|test| self.can(test, wanted, closed));
                let every_one_must = matches!(test, Test::All(_)) == (wanted == Truth::Holds);
                if every_one_must { each.all(|can| can) } else { each.any(|can| can) }
            }
            Test::Not(test) => self.can(test, !wanted, closed),
            _ => match self.truth_of_one(test) {
                Truth::Open => {
                    let needed = self.needed(test, wanted);
                    !needed.is_empty() && !needed.intersects(closed)
                }
                settled => settled == wanted,
            },
        }
    }

    /// The facts that must be known to settle a single test as `wanted`; none where no fact can.
    fn needed(&self, test: &Test, wanted: Truth) -> FactSet {
        let mut gaps = Gaps::default();
        self.add_gaps_of(test, &mut gaps);
        // That no benefit counts at all can be found out without the day of the application.
        match test {
            Test::YearOfBenefit if wanted == Truth::Fails && gaps.facts.contains(&FactId::Benefits) => {
                Gaps::fact(FactId::Benefits).facts
            }
            _ => gaps.facts,
        }
    }

    /// Adds what keeps a single test open that is.
    fn add_gaps_of(&self, test: &Test, gaps: &mut Gaps) {
        let mut add = |fact| gaps.facts.insert(fact);
        match test {
            Test::Unsettled(question) => gaps.ask(*question),
            Test::YearOfBenefit => self.add_gaps_of_benefit(gaps),
            Test::Yes(id) | Test::Before(id, _) | Test::DebtsIn(id, _) | Test::CountryIn(id, _) => add(*id),
            Test::WordIn(id, _) | Test::Includes(id, _) | Test::MoreThan(id, _) => add(*id),
            Test::HasNationality(_) | Test::HasOnlyNationality(_) => add(FactId::Nationalities),
            Test::PermitIn(_) => add(FactId::Permit),
            Test::PartnerIn(_) => add(FactId::Partner),
            Test::ReceivedAsylum => add(FactId::AsylumPermitReceived),
            Test::FullYears { from, to, .. } | Test::Within { from, to, .. } => self.add_dates(*from, *to, gaps),
            Test::PensionAge(moment) => self.add_dates(FactId::BirthDate, *moment, gaps),
            Test::SameCountry(one, other) => [*one, *other].into_iter().for_each(|id| self.add_country(id, gaps)),
            Test::HasNationalityOf(id) => {
                self.add_country(*id, gaps);
                self.add_nationalities(None, gaps);
            }
            Test::HasOrHadNationalityOf(id) => {
                self.add_country(*id, gaps);
                self.add_nationalities(Some(FactId::FormerNationalities), gaps);
            }
            // These are walked through before.
            Test::All(_) | Test::Any(_) | Test::Not(_) => {}
        }
    }

    fn add_gaps_of_benefit(&self, gaps: &mut Gaps) {
        let complete = self.facts.benefits.as_ref().is_some_and(|benefits| benefits.complete);
        match self.year_of_benefit().unsettled {
            Some(question) => {
                gaps.ask(question);
                // Another benefit may fill what the law leaves open.
                if !complete {
                    gaps.facts.insert(FactId::Benefits);
                }
            }
            None => self.add_dates(FactId::Benefits, Moment::Application, gaps),
        }
    }

    /// Of two facts that were compared: those that are not known at all, or else those known in part.
    fn add_dates(&self, from: FactId, to: Moment, gaps: &mut Gaps) {
        let to = match to {
            Moment::Application => FactId::ApplicationReceived,
            Moment::Fact(to) => to,
        };
        let known = |id: FactId| match id {
            FactId::ApplicationReceived => self.reference.is_some(),
            FactId::Benefits => self.facts.benefits.as_ref().is_some_and(|benefits| benefits.complete),
            _ => self.facts.date(id).is_some(),
        };
        let exact = |id: FactId| match id {
            FactId::ApplicationReceived => self.reference.is_some_and(Days::is_exact),
            // What is known of benefits is never enough where it is asked.
            _ => self.facts.date(id).is_some_and(PartialDate::is_exact),
        };
        let all_known = known(from) && known(to);
        let lacks = |id: &FactId| if all_known { !exact(*id) } else { !known(*id) };
        [from, to].into_iter().filter(lacks).for_each(|id| gaps.facts.insert(id));
    }

    fn add_country(&self, id: FactId, gaps: &mut Gaps) {
        if self.facts.country(id).is_none() {
            gaps.facts.insert(id);
        }
    }

    /// The nationalities where they are not known, and else those held earlier where they count.
    fn add_nationalities(&self, former: Option<FactId>, gaps: &mut Gaps) {
        match &self.facts.nationalities {
            None => gaps.facts.insert(FactId::Nationalities),
            Some(_) => former.into_iter().for_each(|former| gaps.facts.insert(former)),
        }
    }
}
