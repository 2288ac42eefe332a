//! Coming back to live in the Netherlands within a year (*terugkeeroptie*): art. 8(1) of the Act and art. 3.51(1)(g) of
//! the Vreemdelingenbesluit 2000.

use super::{COMING_BACK, TODAY, day, deadline, months, not_yet, rule};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{All, Any, HasNationality, Not, OneOf, Yes};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::{ChildCondition, FactId as F, Role};
use crate::keep::EU_NATIONAL;
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

/// Needs no permit: Dutch, or of a state of the EU or the EEA, or Swiss.
const FREE: Criterion = Any(&[HasNationality(NL), EU_NATIONAL]);

/// One year from the day of leaving.
const YEAR: &[Step] = &[Step::Plus(Span::Months(12))];
const LAST_DAY: &[Term] = &[deadline("until", F::Departure, YEAR)];
const DAY_IT_ENDED: &[Term] = &[day("was-until", F::Departure, YEAR)];

const VB: Source = Source::law(acts::VB, "3.51");

/// May I come back to the Netherlands?
pub const RETURN_OPTION: Provision = Provision {
    code: "return-option",
    concerns: ALWAYS,
    rules: &[
        rule(FREE, Effect::Stays, "not-needed", Contact::Ind, &[], &[Source::derived(acts::RW, "8")]),
        rule(Yes(F::ReturnOptionUsed), Effect::Stops, "used", Contact::Ind, &[], &[VB]),
        rule(
            All(&[OneOf(F::Role, Role::among(&[Role::Partner])), Not(&Yes(F::LawfulThreeYears))]),
            Effect::Stops,
            "partner-too-short",
            Contact::Ind,
            &[],
            &[VB],
        ),
        rule(
            All(&[
                OneOf(F::Role, Role::among(&[Role::Child])),
                OneOf(F::ChildCondition, ChildCondition::among(&[ChildCondition::Neither])),
            ]),
            Effect::Stops,
            "child-alone",
            Contact::Ind,
            &[],
            &[VB],
        ),
        rule(
            All(&[not_yet(F::ReadmissionAsked), months(F::Departure, 12, TODAY)]),
            Effect::Stays,
            "still-possible",
            Contact::Ind,
            LAST_DAY,
            &[VB],
        ),
        rule(
            months(F::Departure, 12, Moment::Fact(F::ReadmissionAsked)),
            Effect::Stays,
            "in-time",
            Contact::Ind,
            DAY_IT_ENDED,
            &[VB],
        ),
        rule(ALWAYS, Effect::Stops, "too-late", Contact::Ind, DAY_IT_ENDED, &[VB]),
    ],
    sources: &[Source::law(acts::RW, "8"), COMING_BACK],
};
