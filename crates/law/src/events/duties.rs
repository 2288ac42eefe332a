//! What the SVB must be told, the life certificate, and very small payments.

use super::{DUTY_TO_REPORT, TODAY, WHAT_TO_REPORT, deadline, older, report_by, rule, svb, unverified};
use crate::acts;
use crate::criterion::Criterion::{All, Not, OneOf, Yes};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::{FactId as F, Office, Payment};
use crate::pages::{INCAPACITY_ABROAD, SVB_CHANGES, SVB_CHECKS};
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

/// Four weeks for who is still in the Netherlands.
const FOUR_WEEKS: Span = Span::Days(28);
/// Six weeks for who is abroad.
const SIX_WEEKS: Span = Span::Days(42);

/// One week for the UWV.
const ONE_WEEK: Span = Span::Days(7);
const UWV_WEEK: Source = Source::page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/languages/dutch/wia-uitkering/detail/tijdens-wia-uitkering",
    "",
    Sure::Verified,
);

/// The office that a change or a decision is about.
pub(super) const fn of(offices: &[Office]) -> Criterion {
    OneOf(F::Office, Office::among(offices))
}

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
            Contact::SvbRemigration,
            &[deadline("report", F::ChangeOn, &[Step::Plus(FOUR_WEEKS)])],
            &[],
        ),
        rule(
            All(&[Not(&Yes(F::StillInNl)), told_within(SIX_WEEKS)]),
            Effect::Stays,
            "six-weeks",
            Contact::SvbRemigration,
            &[report_by(F::ChangeOn)],
            &[],
        ),
        rule(ALWAYS, Effect::Changes, "late", Contact::SvbRemigration, &[], &[Source::law(acts::RW, "6ab")]),
    ],
    sources: &[DUTY_TO_REPORT, WHAT_TO_REPORT],
};

/// The life certificate (*levensbewijs*). Its day is in the letter of the SVB; no term stands in our sources.
pub const LIFE_CERTIFICATE: Provision = Provision {
    code: "life-certificate",
    concerns: ALWAYS,
    rules: &[rule(ALWAYS, Effect::Stays, "send-back", Contact::SvbRemigration, &[], &[SVB_CHECKS])],
    sources: &[Source::law(acts::RW, "6d"), DUTY_TO_REPORT],
};

/// The same form for AOW, Anw or a benefit of the UWV.
pub const CERTIFICATE: Provision = Provision {
    code: "certificate",
    concerns: ALWAYS,
    rules: &[rule(ALWAYS, Effect::Stays, "send-back", Contact::Svb, &[], &[])],
    sources: &[
        Source::law(acts::AOW, "49"),
        SVB_CHECKS,
        // Once in three or five years in some countries.
        svb("https://www.svb.nl/int/de/aow/uitbetalen_aow/buiten_nederland/controle/", Sure::Older),
        INCAPACITY_ABROAD,
    ],
};

/// A change while there is another benefit than that of the Remigration Act: AOW, Anw, WIA, social assistance …
pub const REPORT_BENEFIT: Provision = Provision {
    code: "report-benefit",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[of(&[Office::Svb]), Yes(F::StillInNl), told_within(FOUR_WEEKS)]),
            Effect::Stays,
            "svb-four-weeks",
            Contact::Svb,
            &[deadline("report", F::ChangeOn, &[Step::Plus(FOUR_WEEKS)])],
            &[svb(
                "https://svb.nl/en/aow-pension/rights-and-obligations/the-changes-you-need-to-report-if-you-live-in-the-netherlands",
                Sure::Verified,
            )],
        ),
        rule(
            All(&[of(&[Office::Svb]), Not(&Yes(F::StillInNl)), told_within(SIX_WEEKS)]),
            Effect::Stays,
            "svb-six-weeks",
            Contact::Svb,
            &[report_by(F::ChangeOn)],
            &[SVB_CHANGES],
        ),
        rule(of(&[Office::Svb]), Effect::Changes, "svb-late", Contact::Svb, &[], &[Source::law(acts::AOW, "49")]),
        rule(
            All(&[of(&[Office::Uwv, Office::UwvZw]), told_within(ONE_WEEK)]),
            Effect::Stays,
            "uwv-week",
            Contact::Uwv,
            &[deadline("report", F::ChangeOn, &[Step::Plus(ONE_WEEK)])],
            &[UWV_WEEK],
        ),
        rule(of(&[Office::Uwv, Office::UwvZw]), Effect::Changes, "uwv-late", Contact::Uwv, &[], &[UWV_WEEK]),
        rule(
            of(&[Office::Municipality]),
            Effect::Stays,
            "municipality",
            Contact::Municipality,
            &[],
            &[Source::derived(acts::PW, "17")],
        ),
        // How many weeks these give stands in no source that was read.
        rule(of(&[Office::Cak]), Effect::Ask, "cak", Contact::Cak, &[], &[unverified(acts::ZVW, "69")]),
        rule(
            of(&[Office::Ind, Office::IndAsylum]),
            Effect::Ask,
            "ind",
            Contact::Ind,
            &[],
            &[unverified(acts::VW, "54")],
        ),
        rule(ALWAYS, Effect::Ask, "toeslagen", Contact::Toeslagen, &[], &[unverified(acts::WKB, "2")]),
    ],
    sources: &[Source::law(acts::AOW, "49")],
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
            Contact::SvbRemigration,
            &[],
            &[Source::Law { act: acts::RB, article: "6", sure: Sure::Derived }],
        ),
        rule(
            OneOf(F::Payment, Payment::among(&[Payment::Small])),
            Effect::Changes,
            "once-a-year",
            Contact::SvbRemigration,
            &[],
            &[older(acts::RB, "4")],
        ),
        rule(ALWAYS, Effect::Stays, "every-month", Contact::SvbRemigration, &[], &[older(acts::RB, "4")]),
    ],
    sources: &[],
};
