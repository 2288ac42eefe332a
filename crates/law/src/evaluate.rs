//! The Remigration Act and a situation make an outcome, condition by condition, with what keeps each of them open. Pure
//! and total: no clock, no I/O, an answer for every input.

use strum::EnumCount;

use crate::act::{ConditionId, RemigrationAct};
use crate::missing::Missing;
use crate::situation::Situation;
use crate::truth::Truth;

/// How many conditions the remigration benefit has.
pub const CONDITIONS: usize = ConditionId::COUNT;

/// The outcome for one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The truth of each condition, as far as it is known, in the order of [`ConditionId::ALL`].
    pub truths: [Truth; CONDITIONS],
    /// The verdict.
    pub verdict: Verdict,
}

/// The verdict on all conditions together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    /// Every condition holds.
    Eligible,
    /// At least one condition surely fails.
    NotEligible,
    /// Nothing fails, and not everything is known.
    Undetermined,
    /// Nobody applied in time: the scheme has ended, and the conditions only tell how it would have turned out.
    Closed(WouldHave),
    /// The application came before the first text of this Act that the program knows: other rules applied.
    OtherRules,
}

/// How a closed scheme would have turned out, the closing date apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WouldHave {
    /// Every other condition holds.
    Qualified,
    /// Another condition fails too.
    NotQualified,
    /// Not known.
    Unclear,
}

impl Outcome {
    /// The truth of one condition, as far as it is known.
    pub fn truth(&self, id: ConditionId) -> Truth {
        self.truths.get(id as usize).copied().unwrap_or(Truth::Open)
    }

    /// The conditions of which this is known, in their order.
    pub fn with(&self, truth: Truth) -> impl Iterator<Item = ConditionId> + '_ {
        ConditionId::ALL.iter().copied().filter(move |id| self.truth(*id) == truth)
    }

    /// Whether no further answer can change the verdict, as long as this Act applies: a day of application that comes
    /// to light later may still lie before its first text, or after the closing date.
    pub fn is_settled(&self) -> bool {
        !matches!(self.verdict, Verdict::Undetermined | Verdict::Closed(WouldHave::Unclear))
    }
}

/// An outcome with all that was found on the way to it.
#[derive(Clone, Copy, Debug)]
pub struct Evaluation<'a> {
    /// The Act under which it was evaluated.
    pub act: &'static RemigrationAct,
    /// The situation in which it was evaluated.
    pub situation: Situation<'a>,
    /// The outcome.
    pub outcome: Outcome,
    missing: [Missing; CONDITIONS],
}

impl Evaluation<'_> {
    /// The things that keep a condition open.
    pub fn missing(&self, id: ConditionId) -> Missing {
        self.missing.get(id as usize).copied().unwrap_or_default()
    }

    /// The things that keep each condition open, in their order.
    pub fn all_missing(&self) -> impl Iterator<Item = Missing> + Clone {
        self.missing.into_iter()
    }
}

impl RemigrationAct {
    /// The truth of every condition as far as it is known, and the things that keep it open.
    pub fn evaluate<'a>(&'static self, situation: Situation<'a>) -> Evaluation<'a> {
        let mut truths = [Truth::Open; CONDITIONS];
        let mut missing = [Missing::default(); CONDITIONS];
        for ((condition, truth), lacks) in self.conditions.iter().zip(&mut truths).zip(&mut missing) {
            (*truth, *lacks) = situation.missing(&condition.criterion);
        }
        let outcome = Outcome { truths, verdict: verdict(&truths, situation.covered) };
        Evaluation { act: self, situation, outcome, missing }
    }

    /// The outcome alone, which takes less time.
    pub fn outcome(&self, situation: &Situation<'_>) -> Outcome {
        let mut truths = [Truth::Open; CONDITIONS];
        if situation.covered == Truth::Holds {
            truths = self.conditions.each_ref().map(|condition| situation.truth(&condition.criterion));
        }
        Outcome { truths, verdict: verdict(&truths, situation.covered) }
    }
}

/// The verdict on the conditions; `covered` tells whether they apply.
fn verdict(truths: &[Truth; CONDITIONS], covered: Truth) -> Verdict {
    if covered == Truth::Fails {
        return Verdict::OtherRules;
    }
    let closing = ConditionId::ApplicationInTime as usize;
    let others = truths.iter().enumerate().filter(|(index, _)| *index != closing).map(|(_, truth)| *truth);
    let others = others.fold(Truth::Holds, Truth::and);
    let in_time = truths.get(closing).copied().unwrap_or(Truth::Open);
    match (in_time, others) {
        (Truth::Fails, Truth::Holds) => Verdict::Closed(WouldHave::Qualified),
        (Truth::Fails, Truth::Fails) => Verdict::Closed(WouldHave::NotQualified),
        (Truth::Fails, Truth::Open) => Verdict::Closed(WouldHave::Unclear),
        (_, Truth::Fails) => Verdict::NotEligible,
        (Truth::Holds, Truth::Holds) => Verdict::Eligible,
        _ => Verdict::Undetermined,
    }
}
