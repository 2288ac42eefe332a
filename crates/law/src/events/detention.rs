//! Remigrant or partner is in prison, or evades a sentence: art. 6a of the Act; or somebody of
//! the family left for a terrorist organisation (*uitreiziger*): art. 6aa. On which day the right ends stands in no
//! source that was read, so no day is told.

use super::{COUPLE, DUTY_TO_REPORT, SINGLE_PARENT, WHAT_TO_REPORT, day, rule};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::OneOf;
use crate::facts::{Detention, FactId as F};
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

/// The right comes back on the first day of the month after the release, or after the end of the evasion.
const BACK_AGAIN: &[Term] = &[day("from", F::ReleasedOn, &[Step::FirstOfMonth(1)])];

/// Detention of one of the two.
pub const DETENTION: Provision = Provision {
    code: "detention",
    concerns: ALWAYS,
    rules: &[
        rule(
            OneOf(F::Detention, Detention::among(&[Detention::Shorter])),
            Effect::Stays,
            "short",
            Contact::SvbRemigration,
            &[],
            &[],
        ),
        rule(COUPLE, Effect::Changes, "other-gets-single", Contact::SvbRemigration, BACK_AGAIN, &[]),
        rule(SINGLE_PARENT, Effect::Changes, "children-get-half", Contact::SvbRemigration, BACK_AGAIN, &[]),
        rule(ALWAYS, Effect::Stops, "ends", Contact::SvbRemigration, BACK_AGAIN, &[]),
    ],
    sources: &[Source::law(acts::RW, "6a"), Source::law(acts::RW, "6aa"), DUTY_TO_REPORT, WHAT_TO_REPORT],
};
