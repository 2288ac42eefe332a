//! What a provision comes to for a person: the first rule that holds, or those that still can, with what is missing.

use crate::date::Date;
use crate::evaluate::Basis;
use crate::facts::FactSet;
use crate::provision::{Consequence, Effect, Provision, Term};
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

    /// Whom to ask, also where it is not sure what follows.
    pub fn consequence_to_ask(&self) -> Option<&'static Consequence> {
        self.first
    }
}

/// Decides a provision.
pub fn decide(provision: &'static Provision, basis: &Basis<'_>) -> Decision {
    let (concerns, gaps) = basis.survey(&provision.concerns);
    let mut decision = Decision { provision, concerns, gaps, first: None, several: false };
    if concerns == Truth::Fails {
        return decision;
    }
    let mut open = Gaps::default();
    for rule in provision.rules {
        let (truth, gaps) = basis.survey(&rule.when);
        if truth == Truth::Fails {
            continue;
        }
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
