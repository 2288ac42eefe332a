//! The things that keep a condition open: the facts that are not known, or not exactly enough, and the questions that
//! the law itself leaves open. Found in the same walk that judges.

use crate::criterion::{Criterion, Moment, OpenQuestion};
use crate::date::{Days, PartialDate};
use strum::VariantArray;

use crate::facts::{FactId, FactSet};
use crate::situation::Situation;
use crate::truth::Truth;

/// Everything that keeps a criterion open; nothing if it is settled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Missing {
    /// Facts that are not known, or not exactly enough.
    pub facts: FactSet,
    questions: u8,
}

impl Missing {
    /// These facts.
    pub fn of(facts: FactSet) -> Missing {
        Missing { facts, questions: 0 }
    }

    fn ask(&mut self, question: OpenQuestion) {
        self.questions |= 1 << question as u8;
    }

    /// The things that are in either.
    #[must_use]
    pub fn and(self, other: Missing) -> Missing {
        Missing { facts: self.facts | other.facts, questions: self.questions | other.questions }
    }

    /// The same with some of the questions only.
    #[must_use]
    pub fn with_questions(self, wanted: impl Fn(OpenQuestion) -> bool) -> Missing {
        let mut missing = Missing::of(self.facts);
        self.questions().filter(|question| wanted(*question)).for_each(|question| missing.ask(question));
        missing
    }

    /// Questions that the law leaves open.
    pub fn questions(self) -> impl Iterator<Item = OpenQuestion> {
        <OpenQuestion as VariantArray>::VARIANTS
            .iter()
            .copied()
            .filter(move |question| self.questions & (1 << *question as u8) != 0)
    }
}

impl Situation<'_> {
    /// The truth of a criterion as far as it is known, and the things that keep it open.
    pub fn missing(&self, criterion: &Criterion) -> (Truth, Missing) {
        let mut missing = Missing::default();
        let truth = match self.covered {
            Truth::Holds => self.find_missing(criterion, &mut missing),
            // Only the day itself can tell whether the conditions apply.
            Truth::Open => {
                missing.facts.insert(FactId::ApplicationReceived);
                Truth::Open
            }
            // Other rules applied, so nothing can be found out about these.
            Truth::Fails => Truth::Open,
        };
        (truth, missing)
    }

    /// The truth of a criterion as far as it is known; adds the things that keep it open.
    fn find_missing(&self, criterion: &Criterion, missing: &mut Missing) -> Truth {
        match criterion {
            Criterion::All(list) => self.find_missing_of_list(list, Truth::Fails, missing),
            Criterion::Any(list) => self.find_missing_of_list(list, Truth::Holds, missing),
            Criterion::Not(other) => !self.find_missing(other, missing),
            _ => {
                let truth = self.truth_of_one(criterion);
                if truth == Truth::Open {
                    self.add_missing_of(criterion, missing);
                }
                truth
            }
        }
    }

    /// All of these criteria, or any of them: one that is `decisive` settles it, and takes back what was added.
    fn find_missing_of_list(&self, list: &[Criterion], decisive: Truth, missing: &mut Missing) -> Truth {
        let before = *missing;
        let mut so_far = !decisive;
        for criterion in list {
            match self.find_missing(criterion, missing) {
                truth if truth == decisive => {
                    *missing = before;
                    return decisive;
                }
                Truth::Open => so_far = Truth::Open,
                _ => {}
            }
        }
        so_far
    }

    /// The facts worth asking about: those that can still make the criterion hold, or make it fail, if nothing more can
    /// be found out about the facts in `closed`.
    pub fn worth_asking(&self, criterion: &Criterion, closed: FactSet) -> FactSet {
        let mut worth = FactSet::default();
        self.add_worth(criterion, Truth::Holds, closed, &mut worth);
        self.add_worth(criterion, Truth::Fails, closed, &mut worth);
        worth
    }

    /// Adds the facts that can still make a criterion hold, or fail, as `wanted`.
    fn add_worth(&self, criterion: &Criterion, wanted: Truth, closed: FactSet, worth: &mut FactSet) {
        if !self.can(criterion, wanted, closed) || self.truth(criterion) != Truth::Open {
            return;
        }
        match criterion {
            Criterion::All(list) | Criterion::Any(list) => {
                list.iter().for_each(|criterion| self.add_worth(criterion, wanted, closed, worth));
            }
            Criterion::Not(other) => self.add_worth(other, !wanted, closed, worth),
            _ => *worth |= self.needed(criterion, wanted),
        }
    }

    /// Whether a criterion can still come to hold, or fail, as `wanted`, or does so already.
    fn can(&self, criterion: &Criterion, wanted: Truth, closed: FactSet) -> bool {
        match criterion {
            Criterion::All(list) | Criterion::Any(list) => {
                let mut each = list.iter().map(|criterion| self.can(criterion, wanted, closed));
                let every_one_must = matches!(criterion, Criterion::All(_)) == (wanted == Truth::Holds);
                if every_one_must { each.all(|can| can) } else { each.any(|can| can) }
            }
            Criterion::Not(other) => self.can(other, !wanted, closed),
            _ => match self.truth_of_one(criterion) {
                Truth::Open => {
                    let needed = self.needed(criterion, wanted);
                    !needed.is_empty() && needed.is_disjoint(closed)
                }
                settled => settled == wanted,
            },
        }
    }

    /// The facts that must be known to settle a single criterion as `wanted`; none if no fact can.
    fn needed(&self, criterion: &Criterion, wanted: Truth) -> FactSet {
        let mut missing = Missing::default();
        self.add_missing_of(criterion, &mut missing);
        // That no benefit counts at all can be found out without the day of the application.
        match criterion {
            Criterion::YearOfBenefit if wanted == Truth::Fails && missing.facts.contains(FactId::Benefits) => {
                FactSet::only(FactId::Benefits)
            }
            _ => missing.facts,
        }
    }

    /// Adds what keeps a single criterion open that is.
    fn add_missing_of(&self, criterion: &Criterion, missing: &mut Missing) {
        let mut add = |fact| {
            missing.facts.insert(fact);
        };
        match criterion {
            Criterion::Unsettled(question) => missing.ask(*question),
            Criterion::YearOfBenefit => self.add_missing_of_benefit(missing),
            Criterion::Yes(id)
            | Criterion::Before(id, _)
            | Criterion::CountryIn(id, _)
            | Criterion::OneOf(id, _)
            | Criterion::Includes(id, _)
            | Criterion::Absent(id)
            | Criterion::MoreThan(id, _) => add(*id),
            Criterion::HasNationality(_) | Criterion::HasOnlyNationality(_) => add(FactId::Nationalities),
            Criterion::FullYears { from, to, .. } | Criterion::Within { from, to, .. } => {
                self.add_dates(*from, *to, missing)
            }
            Criterion::PensionAge(moment) => self.add_dates(FactId::BirthDate, *moment, missing),
            Criterion::SameCountry(one, other) => {
                [*one, *other].into_iter().for_each(|id| self.add_country(id, missing))
            }
            Criterion::HasNationalityOf(id) => {
                self.add_country(*id, missing);
                self.add_nationalities(None, missing);
            }
            Criterion::HasOrHadNationalityOf(id) => {
                self.add_country(*id, missing);
                self.add_nationalities(Some(FactId::FormerNationalities), missing);
            }
            // These are walked through before.
            Criterion::All(_) | Criterion::Any(_) | Criterion::Not(_) => {}
        }
    }

    fn add_missing_of_benefit(&self, missing: &mut Missing) {
        let complete = self.facts.benefits.as_ref().is_some_and(|benefits| benefits.complete);
        match self.year_of_benefit().unsettled {
            Some(question) => {
                missing.ask(question);
                // Another benefit may fill what the law leaves open.
                if !complete {
                    missing.facts.insert(FactId::Benefits);
                }
            }
            None => self.add_dates(FactId::Benefits, Moment::ReferenceDate, missing),
        }
    }

    /// Of two facts that were compared: those that are not known at all, or else those known in part.
    fn add_dates(&self, from: FactId, to: Moment, missing: &mut Missing) {
        let to = match to {
            Moment::ReferenceDate => FactId::ApplicationReceived,
            Moment::Fact(to) => to,
        };
        let known = |id: FactId| match id {
            FactId::ApplicationReceived => self.reference_date.is_some(),
            FactId::Benefits => self.facts.benefits.as_ref().is_some_and(|benefits| benefits.complete),
            _ => self.facts.date(id).is_some(),
        };
        let exact = |id: FactId| match id {
            FactId::ApplicationReceived => self.reference_date.is_some_and(Days::is_exact),
            // The known benefits are never enough if the question is still asked.
            _ => self.facts.date(id).is_some_and(PartialDate::is_exact),
        };
        let all_known = known(from) && known(to);
        let lacks = |id: &FactId| if all_known { !exact(*id) } else { !known(*id) };
        [from, to].into_iter().filter(lacks).for_each(|id| {
            missing.facts.insert(id);
        });
    }

    fn add_country(&self, id: FactId, missing: &mut Missing) {
        if self.facts.country(id).is_none() {
            missing.facts.insert(id);
        }
    }

    /// The nationalities if they are not known, and else those held earlier if they count.
    fn add_nationalities(&self, former: Option<FactId>, missing: &mut Missing) {
        missing.facts |= match self.facts.is_known(FactId::Nationalities) {
            false => FactSet::only(FactId::Nationalities),
            true => former.into_iter().collect(),
        };
    }
}
