//! Remigrants who separate: art. 5(1) of the Act, art. 7(5) and 8(2) of the Remigratiebesluit. Since 1 January 2019 a
//! married couple must also be permanently separated; about the text before it a court looked at the joint household
//! alone (ECLI:NL:RBAMS:2017:5514), and whether that stood in appeal is not known.

use super::{WHAT_TO_REPORT, day, older, report_by, rule};
use crate::acts;
use crate::criterion::Criterion::{All, Before, Not, Yes};
use crate::criterion::{ALWAYS, Criterion};
use crate::date::Date;
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

const MARRIED_NOT_SEPARATED: Criterion = All(&[Yes(F::Married), Not(&Yes(F::PermanentlySeparated))]);

/// A couple with the benefit that separates.
pub const SEPARATION: Provision = Provision {
    code: "separation",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[MARRIED_NOT_SEPARATED, Before(F::SeparatedOn, Date::of_law(2019, 1, 1))]),
            Effect::Ask,
            "before-2019",
            Contact::SvbRemigration,
            &[],
            &[Source::page(
                "rechtspraak.nl",
                "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBAMS:2017:5514",
                "2017",
                Sure::Unverified,
            )],
        ),
        rule(
            MARRIED_NOT_SEPARATED,
            Effect::Stays,
            "couple-stays",
            Contact::SvbRemigration,
            &[report_by(F::SeparatedOn)],
            &[Source::law(acts::RW, "5")],
        ),
        rule(
            ALWAYS,
            Effect::Changes,
            "two-single-rights",
            Contact::SvbRemigration,
            &[report_by(F::SeparatedOn), day("from", F::SeparatedOn, &[Step::FirstOfMonth(0)])],
            &[Source::law(acts::RW, "5"), older(acts::RB, "7"), older(acts::RB, "8")],
        ),
    ],
    sources: &[WHAT_TO_REPORT],
};
