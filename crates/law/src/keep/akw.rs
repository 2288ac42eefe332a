//! Child benefit (*kinderbijslag*): a parent who leaves is not insured any more and loses it from the next quarter on
//! (art. 11), unless the other parent still lives or works here, or a Dutch pension is drawn in the EU (Regulation
//! 883/2004, art. 67; not in the ground that this was written from, read in SB2157 of the SVB, text of 2014). If the
//! parent stays and the child leaves, the country of the child decides (art. 7b). Rights from before the treaties were
//! changed live on: for Morocco from before 2021 unless something changes (nederlandwereldwijd.nl), for Turkey from before
//! 2015 after a ruling of which only the subject could be read (CRVB:2019:510); so both are asked of the SVB.

use super::pages::STAYS_INSURED;
use super::{EU, MA, MK, NO_TREATY, TR, XK, job_search, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{self, All, Any, Before, OneOf, Yes};
use crate::date::Date;
use crate::facts::{FactId as F, Received, WhoMoves};
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Sure, Term};

/// The parent leaves, with the children or without.
pub(super) const PARENT_LEAVES: Criterion = OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Family, WhoMoves::Parent]));
/// The parent who leaves for the EU has a Dutch pension or benefit.
const PENSION_IN_EU: Criterion = All(&[
    receives(&[Received::Aow, Received::Anw, Received::Wia, Received::Wao, Received::Waz, Received::Zw]),
    to(EU),
]);
/// The parent leaves, and child benefit may go on all the same.
pub(super) const PARENT_LEAVES_OPEN: Criterion = All(&[PARENT_LEAVES, Any(&[Yes(F::OtherParentHere), PENSION_IN_EU])]);
/// The child went to Turkey or Morocco while there was child benefit for it there.
pub(super) const OLD_RIGHT: Criterion = Any(&[
    All(&[to(TR), Before(F::Departure, Date::of_law(2015, 1, 1))]),
    All(&[to(MA), Before(F::Departure, Date::of_law(2021, 1, 1))]),
]);
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
const TURKEY: Source = Source::page(
    "CRVB:2019:510",
    "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2019:510",
    "2019-02-14",
    Sure::Derived,
);
/// SVB policy: a pensioner in another state of the EU has family benefits of the state that pays the pension.
const SVB_SB2157: Source =
    Source::page("svb.nl SB2157", "https://puc.overheid.nl/svb/doc/PUC_2157_20/7/", "2014-05-14", Sure::Older);

const fn child_stops(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "child-stops", Contact::Svb, &[FROM_QUARTER], sources)
}

const fn ask(code: &'static str, sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, code, Contact::Svb, &[], sources)
}

/// Child benefit.
pub const AKW: Provision = Provision {
    code: "akw",
    concerns: receives(&[Received::Akw]),
    rules: &[
        // Somebody who comes back within three months goes on living here.
        job_search(Contact::Svb, &[Source::derived(acts::AKW, "11"), STAYS_INSURED]),
        rule(
            All(&[PARENT_LEAVES, Yes(F::OtherParentHere)]),
            ask("other-parent", &[Source::derived(acts::AKW, "11"), WHO_IS_INSURED]),
        ),
        rule(All(&[PARENT_LEAVES, PENSION_IN_EU]), ask("parent-in-eu", &[SVB_SB2157, Source::law(acts::AKW, "11")])),
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
        rule(OLD_RIGHT, ask("child-since", &[Source::derived(acts::AKW, "7b"), MOROCCO, TURKEY])),
        rule(Any(&[to(TR), to(MK)]), child_stops(&[Source::law(acts::AKW, "7b"), SVB_COUNTRIES])),
        rule(to(MA), child_stops(&[Source::law(acts::AKW, "7b"), MOROCCO])),
        rule(to(XK), child_stops(&[Source::derived(acts::AKW, "7b")])),
        rule(to(NO_TREATY), child_stops(&[Source::law(acts::AKW, "7b")])),
        rule(ALWAYS, ask("child-ask", &[Source::derived(acts::AKW, "7b"), Source::derived(acts::RWL, "1")])),
    ],
    sources: &[],
};
