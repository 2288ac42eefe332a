//! Social assistance (*bijstand*): four weeks in one calendar year and in a row, thirteen from the pension age on; art. 13(1)(e)
//! and 13(4) of the Participatiewet. The IOAW and IOAZ, which say "other than temporarily" (art. 6), are read alike (CRVB:2016:2319).

use super::pages::SVB_SB1302;
use super::{limit, receives, rule, until};
use crate::acts;
use crate::criterion::Criterion::{All, PensionAge};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::{FactId as F, Received};
use crate::provision::{Consequence, Contact, Provision, Source, Step, Sure, Term};

const ASSISTANCE: Criterion = receives(&[Received::Participatiewet, Received::Bbz]);
const OLD: Criterion = All(&[ASSISTANCE, PensionAge(Moment::Fact(F::AbroadFrom))]);
const BY_LAW: &[Source] = &[Source::law(acts::PW, "13"), SVB_SB1302];

const BACK: &[Term] = &[until(&[Step::BackWithin(28, F::DaysAbroadBefore)])];

const fn four_weeks(sources: &'static [Source]) -> Consequence {
    limit(Span::Days(28), "4-weeks", Contact::Municipality, BACK, sources)
}

/// Social assistance.
pub const BIJSTAND: Provision = Provision {
    code: "bijstand",
    concerns: receives(&[Received::Participatiewet, Received::Bbz, Received::Ioaw, Received::Ioaz]),
    rules: &[
        rule(
            OLD,
            limit(
                Span::Days(91),
                "13-weeks",
                Contact::Municipality,
                &[until(&[Step::BackWithin(91, F::DaysAbroadBefore)])],
                BY_LAW,
            ),
        ),
        rule(ASSISTANCE, four_weeks(BY_LAW)),
        rule(ALWAYS, four_weeks(&[Source::derived(acts::IOAW, "6"), Source::derived(acts::IOAZ, "6")])),
    ],
    sources: &[
        Source::page("rotterdam.nl", "https://www.rotterdam.nl/vakantie-en-bijstand", "", Sure::Older),
        Source::page(
            "CRVB:2016:2319",
            "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2016:2319",
            "2016-06-07",
            Sure::Older,
        ),
    ],
};
