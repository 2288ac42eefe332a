//! Going on with AOW and Anw insurance after leaving (*vrijwillige verzekering*): art. 35 and 36 of the AOW, art. 63a
//! and 63b of the Anw. Compulsory insurance ends on the day of leaving.

use super::{TODAY, deadline, months, not_yet, rule};
use crate::acts;
use crate::criterion::Criterion::{All, Any, FullYears, Includes, Not, PensionAge, Yes};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::{FactId as F, Received};
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

const LEFT: Moment = Moment::Fact(F::Departure);

/// The SVB has the application within a year, or still can have it.
const IN_TIME: Criterion = Any(&[
    months(F::Departure, 12, Moment::Fact(F::VoluntaryApplication)),
    All(&[not_yet(F::VoluntaryApplication), months(F::Departure, 12, TODAY)]),
]);

/// Fifty or older on leaving, with a benefit of a kind that lifts the limit of ten years. Whether it reaches 35 % of the gross
/// minimum wage is said in words and not asked, since nobody knows it of their own.
const NO_LIMIT: Criterion = All(&[
    FullYears { from: F::BirthDate, years: 50, to: LEFT },
    Includes(
        F::Receives,
        Received::among(&[Received::Wia, Received::Wao, Received::Waz, Received::Wajong, Received::Anw]),
    ),
]);

const LAST_DAY: &[Term] = &[deadline("until", F::Departure, &[Step::Plus(Span::Months(12))])];
const WHO: Source = Source::law(acts::AOW, "35");
const WHO_ANW: Source = Source::law(acts::ANW, "63a");
const TERM: Source = Source::law(acts::AOW, "36");
const TERM_ANW: Source = Source::law(acts::ANW, "63b");

/// Voluntary insurance after leaving.
pub const VOLUNTARY_INSURANCE: Provision = Provision {
    code: "voluntary-insurance",
    concerns: ALWAYS,
    rules: &[
        rule(Not(&IN_TIME), Effect::Stops, "too-late", Contact::Svb, &[], &[TERM, TERM_ANW]),
        rule(Not(&Yes(F::InsuredYear)), Effect::Stops, "not-insured-before", Contact::Svb, &[], &[WHO, WHO_ANW]),
        rule(PensionAge(LEFT), Effect::Stays, "only-anw", Contact::Svb, LAST_DAY, &[WHO, WHO_ANW, TERM_ANW]),
        rule(NO_LIMIT, Effect::Stays, "no-limit", Contact::Svb, LAST_DAY, &[WHO, WHO_ANW, TERM, TERM_ANW]),
        rule(ALWAYS, Effect::Stays, "ten-years", Contact::Svb, LAST_DAY, &[WHO, WHO_ANW, TERM, TERM_ANW]),
    ],
    sources: &[],
};
