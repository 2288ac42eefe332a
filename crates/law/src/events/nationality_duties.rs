//! Somebody who was only Dutch and promised to ask for the nationality of the country: art. 2a of the Act, art. 3 of
//! the Remigratieregeling. The two half years are a rule of the SVB; from which day the second one runs it does not
//! say, so it is counted from the end of the first, at the earliest.

use super::{TODAY, deadline, months, older, rule, svb};
use crate::acts;
use crate::criterion::Criterion::{All, OneOf};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::{FactId as F, NationalityStep};
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

const SVB: Source = svb(
    "https://www.svb.nl/nl/remigratie/wanneer-krijgt-u-een-remigratie-uitkering/uw-nationaliteit-wijzigen",
    Sure::Verified,
);
const NOT_ASKED: Criterion = OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::None]));

/// The promise to ask for the other nationality.
pub const NATIONALITY_DUTIES: Provision = Provision {
    code: "nationality-duties",
    concerns: ALWAYS,
    rules: &[
        rule(
            OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::Received])),
            Effect::Stays,
            "received",
            Contact::SvbRemigration,
            &[],
            &[],
        ),
        rule(
            OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::Asked])),
            Effect::Stays,
            "asked",
            Contact::SvbRemigration,
            &[],
            &[],
        ),
        rule(
            OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::Refused])),
            Effect::Ask,
            "refused",
            Contact::SvbRemigration,
            &[],
            &[],
        ),
        rule(
            All(&[NOT_ASKED, months(F::Departure, 6, TODAY)]),
            Effect::Stays,
            "ask-soon",
            Contact::SvbRemigration,
            &[deadline("until", F::Departure, &[Step::Plus(Span::Months(6))])],
            &[SVB],
        ),
        rule(
            All(&[NOT_ASKED, months(F::Departure, 12, TODAY)]),
            Effect::Changes,
            "repair",
            Contact::SvbRemigration,
            &[deadline("repair", F::Departure, &[Step::Plus(Span::Months(12))])],
            &[SVB],
        ),
        rule(ALWAYS, Effect::Ask, "late", Contact::SvbRemigration, &[], &[SVB]),
    ],
    sources: &[Source::law(acts::RW, "2a"), older(acts::RR, "3")],
};
