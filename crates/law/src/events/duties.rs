//! What the SVB must be told, the life certificate, and very small payments.

use super::{DUTY_TO_REPORT, TODAY, WHAT_TO_REPORT, deadline, older, report_by, rule, svb};
use crate::acts;
use crate::criterion::Criterion::{All, Not, OneOf, Yes};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::{FactId as F, Payment};
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

/// Four weeks for who is still in the Netherlands.
const FOUR_WEEKS: Span = Span::Days(28);
/// Six weeks for who is abroad.
const SIX_WEEKS: Span = Span::Days(42);

const fn told_within(span: Span) -> Criterion {
    Criterion::Within { from: F::ChangeOn, span, to: TODAY }
}

/// A change that must be told (*wijziging doorgeven*).
pub const REPORT: Provision = Provision {
    code: "report",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[Yes(F::StillInNl), told_within(FOUR_WEEKS)]),
            Effect::Stays,
            "four-weeks",
            Contact::Svb,
            &[deadline("report", F::ChangeOn, &[Step::Plus(FOUR_WEEKS)])],
            &[],
        ),
        rule(
            All(&[Not(&Yes(F::StillInNl)), told_within(SIX_WEEKS)]),
            Effect::Stays,
            "six-weeks",
            Contact::Svb,
            &[report_by(F::ChangeOn)],
            &[],
        ),
        rule(ALWAYS, Effect::Changes, "late", Contact::Svb, &[], &[Source::law(acts::RW, "6ab")]),
    ],
    sources: &[DUTY_TO_REPORT, WHAT_TO_REPORT],
};

/// The life certificate (*levensbewijs*). Its day is in the letter of the SVB; no term stands in our sources.
pub const LIFE_CERTIFICATE: Provision = Provision {
    code: "life-certificate",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        Effect::Stays,
        "send-back",
        Contact::Svb,
        &[],
        &[svb(
            "https://www.svb.nl/en/aio-supplement/rights-and-obligations/checks-outside-the-netherlands",
            Sure::Verified,
        )],
    )],
    sources: &[Source::law(acts::RW, "6d"), DUTY_TO_REPORT],
};

/// Nothing, or very little, is paid: art. 6(1) and 4(2) of the Remigratiebesluit.
pub const SMALL_PAYMENT: Provision = Provision {
    code: "small-payment",
    concerns: ALWAYS,
    rules: &[
        rule(
            OneOf(F::Payment, Payment::among(&[Payment::Nothing])),
            Effect::Stays,
            "nil",
            Contact::Svb,
            &[],
            &[Source::Law { act: acts::RB, article: "6", sure: Sure::Derived }],
        ),
        rule(
            OneOf(F::Payment, Payment::among(&[Payment::Small])),
            Effect::Changes,
            "once-a-year",
            Contact::Svb,
            &[],
            &[older(acts::RB, "4")],
        ),
        rule(ALWAYS, Effect::Stays, "every-month", Contact::Svb, &[], &[older(acts::RB, "4")]),
    ],
    sources: &[],
};
