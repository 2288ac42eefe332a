//! What keeps a condition open: the facts that are not known, or not exactly enough, and the questions that the law
//! itself leaves open. Found in the same walk that judges.

use crate::date::{Days, PartialDate};
use crate::evaluate::{Basis, CONDITIONS, Outcome, verdict};
use crate::facts::{FactId, FactSet};
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

    fn question(question: OpenQuestion) -> Gaps {
        Gaps { questions: 1 << question as u8, ..Gaps::default() }
    }

    /// What is in either.
    #[must_use]
    pub fn and(self, other: Gaps) -> Gaps {
        Gaps { facts: self.facts.union(other.facts), questions: self.questions | other.questions }
    }

    /// Questions that the law leaves open.
    pub fn questions(self) -> impl Iterator<Item = OpenQuestion> {
        OpenQuestion::ALL.into_iter().filter(move |question| self.questions & (1 << *question as u8) != 0)
    }
}

/// An outcome with all that was found on the way to it.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// What it is judged on.
    pub basis: Basis<'a>,
    /// What came out.
    pub outcome: Outcome,
    /// What keeps each condition open, in the order of the conditions.
    pub gaps: [Gaps; CONDITIONS],
}

/// Judges every condition of a scheme and gathers what keeps it open.
pub fn judge<'a>(scheme: &'static Scheme, basis: Basis<'a>) -> Judged<'a> {
    let mut truths = [Truth::Open; CONDITIONS];
    let mut gaps = [Gaps::default(); CONDITIONS];
    for condition in scheme.conditions {
        let index = condition.id as usize;
        if let (Some(truth), Some(gap)) = (truths.get_mut(index), gaps.get_mut(index)) {
            (*truth, *gap) = basis.survey(&condition.test);
        }
    }
    Judged { basis, outcome: Outcome { truths, verdict: verdict(&truths, basis.covered) }, gaps }
}

impl Basis<'_> {
    /// What is known of a test, and what keeps it open.
    pub fn survey(&self, test: &Test) -> (Truth, Gaps) {
        match self.covered {
            Truth::Holds => self.survey_in(test),
            // Only the day itself can tell whether the conditions apply.
            Truth::Open => (Truth::Open, Gaps::fact(FactId::ApplicationReceived)),
            // Other rules applied, so nothing can be found out about these.
            Truth::Fails => (Truth::Open, Gaps::default()),
        }
    }

    fn survey_in(&self, test: &Test) -> (Truth, Gaps) {
        match test {
            Test::All(tests) => self.survey_list(tests, Truth::Fails),
            Test::Any(tests) => self.survey_list(tests, Truth::Holds),
            Test::Not(test) => {
                let (truth, gaps) = self.survey_in(test);
                (!truth, gaps)
            }
            _ => match self.truth(test) {
                Truth::Open => (Truth::Open, self.gaps_of(test)),
                settled => (settled, Gaps::default()),
            },
        }
    }

    /// All of these tests, or any of them: one that is `decisive` settles it.
    fn survey_list(&self, tests: &[Test], decisive: Truth) -> (Truth, Gaps) {
        let (mut so_far, mut gaps) = (!decisive, Gaps::default());
        for test in tests {
            let (truth, more) = self.survey_in(test);
            if truth == decisive {
                return (decisive, Gaps::default());
            }
            if truth == Truth::Open {
                (so_far, gaps) = (Truth::Open, gaps.and(more));
            }
        }
        (so_far, gaps)
    }

    /// What keeps a single test open that is.
    fn gaps_of(&self, test: &Test) -> Gaps {
        match test {
            Test::Unsettled(question) => Gaps::question(*question),
            Test::YearOfBenefit => self.gaps_of_benefit(),
            Test::Yes(id) | Test::Before(id, _) | Test::DebtsIn(id, _) | Test::CountryIn(id, _) => Gaps::fact(*id),
            Test::FullYears { from, to, .. } => self.dates_until(*from, *to),
            Test::SameCountry(one, other) => self.country(*one).and(self.country(*other)),
            Test::HasNationality(_) | Test::HasOnlyNationality(_) => Gaps::fact(FactId::Nationalities),
            Test::HasNationalityOf(id) => self.country(*id).and(self.nationalities(None)),
            Test::HasOrHadNationalityOf(id) => {
                self.country(*id).and(self.nationalities(Some(FactId::FormerNationalities)))
            }
            Test::PermitIn(_) => Gaps::fact(FactId::Permit),
            Test::PartnerIn(_) => Gaps::fact(FactId::Partner),
            Test::ReceivedAsylum => Gaps::fact(FactId::AsylumPermitReceived),
            Test::WordIn(id, _) | Test::Includes(id, _) | Test::MoreThan(id, _) => Gaps::fact(*id),
            Test::Within { from, to, .. } => self.dates_until(*from, *to),
            Test::PensionAge(moment) => self.dates_until(FactId::BirthDate, *moment),
            Test::All(_) | Test::Any(_) | Test::Not(_) => self.survey_in(test).1,
        }
    }

    fn gaps_of_benefit(&self) -> Gaps {
        let complete = self.facts.benefits.as_ref().is_some_and(|benefits| benefits.complete);
        match self.year_of_benefit().unsettled {
            Some(question) if complete => Gaps::question(question),
            // Another benefit may fill what the law leaves open.
            Some(question) => Gaps::question(question).and(Gaps::fact(FactId::Benefits)),
            None => self.dates([FactId::Benefits, FactId::ApplicationReceived]),
        }
    }

    fn dates_until(&self, from: FactId, to: Moment) -> Gaps {
        match to {
            Moment::Application => self.dates([from, FactId::ApplicationReceived]),
            Moment::Fact(to) => self.dates([from, to]),
        }
    }

    /// Of two facts that were compared: those that are not known at all, or else those known in part.
    fn dates(&self, ids: [FactId; 2]) -> Gaps {
        let known = |id: FactId| match id {
            FactId::ApplicationReceived => self.reference.is_some(),
            FactId::Benefits => self.facts.benefits.as_ref().is_some_and(|benefits| benefits.complete),
            _ => self.facts.date(id).is_some(),
        };
        let exact = |id: FactId| match id {
            FactId::ApplicationReceived => self.reference.is_some_and(Days::is_exact),
            FactId::Benefits => false,
            _ => self.facts.date(id).is_some_and(PartialDate::is_exact),
        };
        let missing = ids.into_iter().any(|id| !known(id));
        let open = ids.into_iter().filter(|id| if missing { !known(*id) } else { !exact(*id) });
        open.fold(Gaps::default(), |gaps, id| gaps.and(Gaps::fact(id)))
    }

    fn country(&self, id: FactId) -> Gaps {
        if self.facts.country(id).is_none() { Gaps::fact(id) } else { Gaps::default() }
    }

    /// The nationalities where they are not known, and else those held earlier where they count.
    fn nationalities(&self, former: Option<FactId>) -> Gaps {
        match &self.facts.nationalities {
            None => Gaps::fact(FactId::Nationalities),
            Some(_) => former.map(Gaps::fact).unwrap_or_default(),
        }
    }
}
