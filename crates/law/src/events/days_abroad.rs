//! How long somebody may stay abroad on social assistance: art. 13(1)(e) and 13(4) of the Participatiewet. Four weeks in
//! one calendar year and in a row, thirteen from the pension age on. The day of leaving is counted, to be safe.

use super::{deadline, rule};
use crate::acts;
use crate::criterion::Criterion::{All, Includes, MoreThan, Not, PensionAge};
use crate::criterion::{ALWAYS, Criterion, Moment};
use crate::facts::{FactId as F, Received};
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure};

/// Four weeks.
const FOUR: i32 = 28;
/// Thirteen weeks.
const THIRTEEN: i32 = 91;

/// Social assistance in one of its forms; the supplement of the SVB is one of them.
const ASSISTANCE: Criterion =
    Includes(F::Receives, Received::among(&[Received::Participatiewet, Received::Bbz, Received::Aio]));
/// The supplement is only for who reached the pension age.
const AIO: Criterion = Includes(F::Receives, Received::among(&[Received::Aio]));
const OLD: Criterion = PensionAge(Moment::Fact(F::AbroadFrom));
const BY_LAW: Source = Source::law(acts::PW, "13");

/// A stay abroad that is not a move.
pub const DAYS_ABROAD: Provision = Provision {
    code: "days-abroad",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[AIO, MoreThan(F::DaysAbroadBefore, 90)]),
            Effect::Stops,
            "aio-used-up",
            Contact::Svb,
            &[],
            &[BY_LAW],
        ),
        rule(
            AIO,
            Effect::Stays,
            "aio-13-weeks",
            Contact::Svb,
            &[deadline("until", F::AbroadFrom, &[Step::LastOfDays(THIRTEEN, F::DaysAbroadBefore)])],
            &[BY_LAW],
        ),
        rule(
            All(&[Includes(F::Receives, Received::among(&[Received::Ioaw, Received::Ioaz])), Not(&ASSISTANCE)]),
            Effect::Ask,
            "ask-municipality",
            Contact::Municipality,
            &[],
            &[Source::derived(acts::IOAW, "6"), Source::derived(acts::IOAZ, "6")],
        ),
        rule(
            Not(&ASSISTANCE),
            Effect::Ask,
            "ask-payer",
            Contact::Uwv,
            &[],
            &[Source::page(
                "uwv.nl",
                "https://www.uwv.nl/particulieren/internationaal/met-uitkering-naar-buitenland/detail/verschil-tussen-wonen-en-verblijven",
                "",
                Sure::Verified,
            )],
        ),
        rule(
            All(&[OLD, MoreThan(F::DaysAbroadBefore, 90)]),
            Effect::Stops,
            "used-up",
            Contact::Municipality,
            &[],
            &[BY_LAW],
        ),
        rule(
            OLD,
            Effect::Stays,
            "13-weeks",
            Contact::Municipality,
            &[deadline("until", F::AbroadFrom, &[Step::LastOfDays(THIRTEEN, F::DaysAbroadBefore)])],
            &[BY_LAW],
        ),
        rule(MoreThan(F::DaysAbroadBefore, 27), Effect::Stops, "used-up", Contact::Municipality, &[], &[BY_LAW]),
        rule(
            ALWAYS,
            Effect::Stays,
            "4-weeks",
            Contact::Municipality,
            &[deadline("until", F::AbroadFrom, &[Step::LastOfDays(FOUR, F::DaysAbroadBefore)])],
            &[BY_LAW],
        ),
    ],
    sources: &[],
};
