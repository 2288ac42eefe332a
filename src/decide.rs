//! What a provision comes to for a person: the first rule that holds, or those that still can, with what is missing.

use crate::date::{Date, Days};
use crate::evaluate::Basis;
use crate::facts::{FactId, FactSet};
use crate::law::provision::{Consequence, Effect, Provision, Source, Term};
use crate::survey::Gaps;
use crate::truth::Truth;

/// What is known of a provision.
#[derive(Clone, Copy, Debug)]
pub struct Decision {
    /// Which provision.
    pub provision: &'static Provision,
    /// Whether it concerns the person.
    pub concerns: Truth,
    /// What keeps it open, or what its days are counted from and is not known; nothing where it concerns nobody.
    pub gaps: Gaps,
    /// The first consequence that is possible, and whether there is another one.
    first: Option<&'static Consequence>,
    several: bool,
    /// The rules that are possible, a bit for each.
    possible: u32,
}

impl Decision {
    /// What follows, where that is sure.
    pub fn consequence(&self) -> Option<&'static Consequence> {
        self.first.filter(|_| !self.several)
    }

    /// What it comes to; [`Effect::Ask`] where it is not sure.
    pub fn effect(&self) -> Effect {
        self.consequence().map_or(Effect::Ask, |consequence| consequence.effect)
    }

    /// What settles it, where it is not sure what follows or whether it concerns the person.
    pub fn hangs_on(&self) -> FactSet {
        let sure = self.concerns == Truth::Holds && !self.several;
        if sure { FactSet::default() } else { self.gaps.facts }
    }

    /// Where it stands: of every rule that is possible, and of the provision, each place once.
    pub fn sources(&self) -> Vec<&'static Source> {
        let rules = self.provision.rules.iter().enumerate().filter(|(place, _)| self.possible & (1 << place) != 0);
        let mut found = Vec::new();
        for source in rules.flat_map(|(_, rule)| rule.then.sources).chain(self.provision.sources) {
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    }

    /// Whom to ask, also where it is not sure what follows.
    pub fn consequence_to_ask(&self) -> Option<&'static Consequence> {
        self.first
    }
}

/// Decides a provision.
pub fn decide(provision: &'static Provision, basis: &Basis<'_>) -> Decision {
    let (concerns, gaps) = basis.survey(&provision.concerns);
    let mut decision = Decision { provision, concerns, gaps, first: None, several: false, possible: 0 };
    if concerns == Truth::Fails {
        return decision;
    }
    let mut open = Gaps::default();
    for (place, rule) in provision.rules.iter().enumerate() {
        let (truth, gaps) = basis.survey(&rule.when);
        if truth == Truth::Fails {
            continue;
        }
        decision.possible |= 1 << place;
        match decision.first {
            None => decision.first = Some(&rule.then),
            Some(first) => decision.several |= first.word != rule.then.word,
        }
        if truth == Truth::Holds {
            break;
        }
        open = open.and(gaps);
    }
    if concerns == Truth::Holds {
        decision.gaps = if decision.several { open } else { missing_days(&decision, basis) };
    }
    decision
}

/// The facts from which the days of a sure consequence are counted, where they are not known.
fn missing_days(decision: &Decision, basis: &Basis<'_>) -> Gaps {
    let terms = decision.first.map_or(&[][..], |consequence| consequence.terms);
    let facts = terms.iter().flat_map(Term::facts);
    let missing = facts.filter(|fact| basis.facts.date(*fact).is_none() && basis.facts.other(*fact).is_none());
    missing.fold(Gaps::default(), |gaps, fact| gaps.and(Gaps::fact(fact)))
}

/// The days that follow, each with its term; those that cannot be told yet are left out.
pub fn days(decision: &Decision, basis: &Basis<'_>) -> Vec<(&'static Term, Date)> {
    let terms = decision.consequence().map_or(&[][..], |consequence| consequence.terms);
    terms.iter().filter_map(|term| Some((term, term.day(basis.facts)?))).collect()
}

/// A day that can be missed.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    /// What has to be done by then.
    pub term: &'static Term,
    /// The days it can be: one, unless it is counted from a date that is known in part.
    pub days: Days,
    /// Whether the day has passed: open where it hangs on a date that is known in part.
    pub passed: Truth,
}

impl Deadline {
    /// The day to keep to: the earliest that it can be. None once that has passed, since it may have been another one.
    pub fn day(&self) -> Option<Date> {
        (self.days.is_exact() || self.passed == Truth::Fails).then_some(self.days.first)
    }

    /// The facts that tell the day, which are known in part.
    pub fn hangs_on(&self, basis: &Basis<'_>) -> FactSet {
        let partial = |fact: &FactId| basis.facts.date(*fact).is_some_and(|date| !date.is_exact());
        let mut found = FactSet::default();
        self.term.facts().filter(partial).for_each(|fact| found.insert(fact));
        found
    }
}

/// The days that can be missed, where it is sure that they follow for the person; the soonest first.
pub fn deadlines<'a>(decisions: &'a [Decision], basis: &Basis<'_>, today: Date) -> Vec<(&'a Decision, Deadline)> {
    let mut found = Vec::new();
    for decision in decisions.iter().filter(|decision| decision.concerns == Truth::Holds) {
        let terms = decision.consequence().map_or(&[][..], |consequence| consequence.terms);
        for term in terms.iter().filter(|term| term.deadline) {
            let Some(days) = term.days(basis.facts) else { continue };
            let passed = match (days.last < today, days.first < today) {
                (true, _) => Truth::Holds,
                (false, true) => Truth::Open,
                (false, false) => Truth::Fails,
            };
            let place = found.partition_point(|(_, other): &(_, Deadline)| other.days.first <= days.first);
            found.insert(place, (decision, Deadline { term, days, passed }));
        }
    }
    found
}

/// Every fact that a provision asks about.
pub fn facts_of(provision: &Provision) -> FactSet {
    let mut facts = FactSet::default();
    crate::explain::facts_of(&provision.concerns, &mut facts);
    for rule in provision.rules {
        crate::explain::facts_of(&rule.when, &mut facts);
        rule.then.terms.iter().flat_map(Term::facts).for_each(|fact| facts.insert(fact));
    }
    facts
}
