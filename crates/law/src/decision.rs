//! The decision about a scheme around the remigration benefit for one person: the first rule that holds, or those that
//! still can, with what is missing.

use crate::date::{Date, Days};
use crate::facts::{FactId, FactSet};
use crate::missing::Missing;
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Term};
use crate::situation::Situation;
use crate::truth::Truth;

/// The state of a provision for one person.
#[derive(Clone, Copy, Debug)]
pub struct Decision {
    /// Which provision.
    pub provision: &'static Provision,
    /// Whether it concerns the person.
    pub concerns: Truth,
    /// The facts that keep it open, or that its days are counted from and are not known; none if it concerns nobody.
    pub missing: Missing,
    /// The first consequence that is possible.
    first: Option<&'static Consequence>,
    /// Whether another one is possible, or something must be settled before that one is told.
    open: bool,
    /// The rules that are possible, a bit for each.
    possible: u32,
}

impl Decision {
    /// The consequence, if it is sure that the provision concerns the person and what it comes to.
    pub fn consequence(&self) -> Option<&'static Consequence> {
        self.first.filter(|_| !self.open && self.concerns == Truth::Holds)
    }

    /// The effect for the person: anything that is not sure, also whether it concerns them, has to be asked.
    pub fn effect(&self) -> Effect {
        self.consequence().map_or(Effect::Ask, |consequence| consequence.effect)
    }

    /// The facts that settle it, if it is not sure what follows or whether it concerns the person.
    pub fn hangs_on(&self) -> FactSet {
        if self.consequence().is_some() { FactSet::empty() } else { self.missing.facts }
    }

    /// Where it stands: the sources of every rule that is possible, and of the provision, each once.
    pub fn sources(&self) -> Vec<&'static Source> {
        let mut found = Vec::new();
        for source in self.possible().flat_map(|possible| possible.sources).chain(self.provision.sources) {
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    }

    /// The one to ask or to tell: of what is possible, the one that most of it names; of equals the first.
    pub fn contact(&self) -> Option<Contact> {
        let of = |contact| self.possible().filter(|possible| possible.contact == contact).count();
        let named = self.possible().map(|possible| possible.contact);
        named.reduce(|most, next| if of(next) > of(most) { next } else { most })
    }

    /// The consequences that are possible.
    fn possible(&self) -> impl Iterator<Item = &'static Consequence> {
        let rules = self.provision.rules.iter().enumerate();
        rules.filter(|(place, _)| self.possible & (1 << place) != 0).map(|(_, rule)| &rule.then)
    }

    /// The days that follow, each with its term; those that cannot be told yet are left out.
    pub fn days(&self, situation: &Situation<'_>) -> Vec<(&'static Term, Date)> {
        let terms = self.consequence().map_or(&[][..], |consequence| consequence.terms);
        terms.iter().filter_map(|term| Some((term, term.day(situation.facts)?))).collect()
    }
}

impl Provision {
    /// The decision in a situation, with the facts that keep it open.
    pub fn evaluate(&'static self, situation: &Situation<'_>) -> Decision {
        let (concerns, missing) = situation.missing(&self.concerns);
        let mut decision = Decision { provision: self, concerns, missing, first: None, open: false, possible: 0 };
        if concerns == Truth::Fails {
            return decision;
        }
        let mut open = Missing::default();
        for (place, rule) in self.rules.iter().enumerate() {
            let (truth, missing) = situation.missing(&rule.when);
            if truth == Truth::Fails {
                continue;
            }
            decision.possible |= 1 << place;
            match decision.first {
                None => decision.first = Some(&rule.then),
                Some(first) => decision.open |= first.code != rule.then.code,
            }
            open = open.and(missing);
            for (truth, missing) in rule.requires.iter().map(|criterion| situation.missing(criterion)) {
                decision.open |= truth == Truth::Open;
                open = open.and(missing);
            }
            if truth == Truth::Holds {
                break;
            }
        }
        if concerns == Truth::Holds {
            decision.missing = if decision.open { open } else { decision.missing_days(situation) };
        }
        decision
    }

    /// Every fact that it asks about.
    pub fn facts(&self) -> FactSet {
        let rules = self.rules.iter().map(|rule| {
            let required = rule.requires.iter().fold(rule.when.facts(), |facts, criterion| facts | criterion.facts());
            required | rule.then.facts().collect::<FactSet>()
        });
        // The reference date of a provision is today.
        rules.fold(self.concerns.facts(), |facts, more| facts | more) - FactId::ApplicationReceived
    }
}

impl Decision {
    /// The facts from which the days of a sure consequence are counted and that are not known.
    fn missing_days(&self, situation: &Situation<'_>) -> Missing {
        let facts = self.first.into_iter().flat_map(Consequence::facts);
        Missing::of(facts.filter(|fact| !situation.facts.is_known(*fact)).collect())
    }
}

/// A day that can be missed.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    /// The thing to do by then.
    pub term: &'static Term,
    /// The days it can be: one, unless it is counted from a date that is known in part.
    pub days: Days,
    /// Whether the day has passed: open if that hangs on a date that is known in part.
    pub passed: Truth,
}

impl Deadline {
    /// The day to keep to: the earliest that it can be. None once that has passed, since it may have been another one.
    pub fn day(&self) -> Option<Date> {
        (self.days.is_exact() || self.passed == Truth::Fails).then_some(self.days.first)
    }

    /// The facts that tell the day and are known in part.
    pub fn hangs_on(&self, situation: &Situation<'_>) -> FactSet {
        let partial = |fact: &FactId| situation.facts.date(*fact).is_some_and(|date| !date.is_exact());
        self.term.facts().filter(partial).collect()
    }
}

/// The days that can be missed, of decisions that are sure; the soonest first.
pub fn deadlines<'a>(
    decisions: &'a [Decision],
    situation: &Situation<'_>,
    today: Date,
) -> Vec<(&'a Decision, Deadline)> {
    let mut found = Vec::new();
    for decision in decisions {
        let terms = decision.consequence().map_or(&[][..], |consequence| consequence.terms);
        for term in terms.iter().filter(|term| term.deadline) {
            let Some(days) = term.days(situation.facts) else { continue };
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
