//! A visit to the Netherlands, living there again, and moving on to another country: art. 6 and 1 of the Act.

use super::{COMING_BACK, DUTY_TO_REPORT, WHAT_TO_REPORT, day, report_by, rule, unverified};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{Not, Yes};
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source, Step};

/// In the Netherlands for a while, or for good.
pub const VISIT_OR_MOVE_BACK: Provision = Provision {
    code: "visit-or-move-back",
    concerns: ALWAYS,
    rules: &[
        rule(Not(&Yes(F::LivesInNlAgain)), Effect::Stays, "visit", Contact::SvbRemigration, &[], &[COMING_BACK]),
        rule(
            ALWAYS,
            Effect::Stops,
            "ends",
            Contact::SvbRemigration,
            // In the Netherlands the term for telling is four weeks, which the words say.
            &[day("from", F::MovedBack, &[Step::FirstOfMonth(1)])],
            &[DUTY_TO_REPORT],
        ),
    ],
    sources: &[Source::law(acts::RW, "6")],
};

/// Moving to a country that is neither the Netherlands nor the destination. The Act speaks of being settled in the
/// destination country, and no source tells what follows from leaving it.
pub const THIRD_COUNTRY: Provision = Provision {
    code: "third-country",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        Effect::Ask,
        "ask-first",
        Contact::SvbRemigration,
        &[report_by(F::ChangeOn)],
        &[unverified(acts::RW, "1")],
    )],
    sources: &[DUTY_TO_REPORT, WHAT_TO_REPORT],
};
