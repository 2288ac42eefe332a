//! The benefit is awarded and the person did not leave yet: art. 4(5) of the Act, art. 7(1) and (2) of the
//! Remigratiebesluit.

use super::{TODAY, day, deadline, months, not_yet, older, rule, svb};
use crate::acts;
use crate::criterion::Criterion::{All, Yes};
use crate::criterion::{ALWAYS, Moment, Span};
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure, Term};

const LAST_DAY: Term = deadline("until", F::AwardOn, &[Step::Plus(Span::Months(6))]);
/// The day after leaving, but not before the first day of the month after the award.
const START: Term = day("from", F::LeavesOn, &[Step::Plus(Span::Days(1)), Step::NotBeforeMonthAfter(F::AwardOn)]);

/// Leaving within six months of the award.
pub const LEAVE_IN_TIME: Provision = Provision {
    code: "leave-in-time",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[not_yet(F::LeavesOn), months(F::AwardOn, 6, TODAY)]),
            Effect::Stays,
            "still-time",
            Contact::SvbRemigration,
            &[LAST_DAY],
            &[],
        ),
        rule(
            months(F::AwardOn, 6, Moment::Fact(F::LeavesOn)),
            Effect::Stays,
            "in-time",
            Contact::SvbRemigration,
            &[LAST_DAY, START],
            &[older(acts::RB, "7")],
        ),
        rule(Yes(F::NotToBlame), Effect::Ask, "not-to-blame", Contact::SvbRemigration, &[], &[]),
        rule(ALWAYS, Effect::Stops, "late", Contact::SvbRemigration, &[], &[]),
    ],
    sources: &[
        Source::law(acts::RW, "4"),
        svb(
            "https://www.svb.nl/en/remigration/how-much-remigration-benefit-can-you-get/when-will-you-be-paid",
            Sure::Verified,
        ),
    ],
};

/// The one with the award dies before leaving: a court gave the partner the right all the same
/// (ECLI:NL:RBZWB:2017:5984), and whether that stood in appeal is not known.
pub const DIED_BEFORE_LEAVING: Provision = Provision {
    code: "died-before-leaving",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        Effect::Ask,
        "ask-svb",
        Contact::SvbRemigration,
        &[],
        &[Source::page(
            "rechtspraak.nl",
            "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBZWB:2017:5984",
            "2017",
            Sure::Unverified,
        )],
    )],
    sources: &[Source::law(acts::RW, "5")],
};
