//! The partner dies after going back together: art. 5(2) of the Act, art. 7(6) and 8(1) of the Remigratiebesluit.

use super::{COUPLE, DUTY_TO_REPORT, WHAT_TO_REPORT, day, older, report_by, rule};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source, Step};

/// The partner died.
pub const PARTNER_DIED: Provision = Provision {
    code: "partner-died",
    concerns: ALWAYS,
    rules: &[
        rule(
            COUPLE,
            Effect::Changes,
            "single-right",
            Contact::SvbRemigration,
            &[report_by(F::PartnerDied), day("from", F::PartnerDied, &[Step::FirstOfMonth(2)])],
            &[older(acts::RB, "7"), older(acts::RB, "8")],
        ),
        rule(
            ALWAYS,
            Effect::Stays,
            "stays-single",
            Contact::SvbRemigration,
            &[report_by(F::PartnerDied)],
            &[Source::derived(acts::RW, "5")],
        ),
    ],
    sources: &[Source::law(acts::RW, "5"), DUTY_TO_REPORT, WHAT_TO_REPORT],
};

/// Both died: minor children have half of the amount for the two together. From which day stands in no source that was
/// read, so no day is told.
pub const ORPHANS: Provision = Provision {
    code: "orphans",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        Effect::Changes,
        "children-half",
        Contact::SvbRemigration,
        &[],
        &[older(acts::RB, "7"), older(acts::RB, "9")],
    )],
    sources: &[Source::law(acts::RW, "5"), DUTY_TO_REPORT, WHAT_TO_REPORT],
};
