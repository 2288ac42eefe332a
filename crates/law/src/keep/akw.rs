//! Child benefit (*kinderbijslag*): a parent who leaves is not insured any more and loses it from the next quarter on
//! (art. 11); where the parent stays and the child leaves, the country of the child decides (art. 7b).

use super::{EU, MA, MK, NO_TREATY, TR, XK, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{self, Any, OneOf};
use crate::facts::{FactId as F, Received, WhoMoves};
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Sure, Term};

/// The parent leaves, with the children or without.
pub(super) const PARENT_LEAVES: Criterion = OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Family, WhoMoves::Parent]));
/// Insurance on the first day of a quarter is what counts. Whether the day of leaving itself still counts was not
/// found: leaving on such a day is taken as leaving before it.
const FROM_QUARTER: Term =
    Term { code: "from", from: F::Departure, steps: &[Step::DayBefore, Step::NextQuarter], deadline: false };
/// Read through: a Dutch benefit alone keeps nobody insured who lives abroad.
const WHO_IS_INSURED: Source = Source::page(
    "wetten.overheid.nl",
    "https://wetten.overheid.nl/BWBR0010182/2025-07-01",
    "2025-07-01",
    Sure::Verified,
);
const SVB_COUNTRIES: Source = Source::page(
    "svb.nl",
    "https://www.svb.nl/int/nl/kinderbijslag/wonen_werken_buiten_nederland/beu/",
    "",
    Sure::Older,
);
const MOROCCO: Source = Source::page(
    "nederlandwereldwijd.nl",
    "https://www.nederlandwereldwijd.nl/landen/marokko/sociale-zekerheid/kinderbijslag",
    "",
    Sure::Verified,
);

const fn child_stops(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "child-stops", Contact::Svb, &[FROM_QUARTER], sources)
}

/// Child benefit.
pub const AKW: Provision = Provision {
    code: "akw",
    concerns: receives(&[Received::Akw]),
    rules: &[
        rule(
            PARENT_LEAVES,
            then(
                Effect::Stops,
                "parent-leaves",
                Contact::Svb,
                &[FROM_QUARTER],
                &[Source::law(acts::AKW, "11"), WHO_IS_INSURED],
            ),
        ),
        rule(to(EU), then(Effect::Stays, "child-same", Contact::Svb, &[], &[Source::law(acts::AKW, "7b")])),
        rule(Any(&[to(TR), to(MK)]), child_stops(&[Source::law(acts::AKW, "7b"), SVB_COUNTRIES])),
        rule(to(MA), child_stops(&[Source::law(acts::AKW, "7b"), MOROCCO])),
        rule(to(XK), child_stops(&[Source::derived(acts::AKW, "7b")])),
        rule(to(NO_TREATY), child_stops(&[Source::law(acts::AKW, "7b")])),
        rule(
            ALWAYS,
            then(
                Effect::Ask,
                "child-ask",
                Contact::Svb,
                &[],
                &[Source::derived(acts::AKW, "7b"), Source::derived(acts::RWL, "1")],
            ),
        ),
    ],
    sources: &[],
};
