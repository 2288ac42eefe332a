//! Health care (*Zorgverzekeringswet*): the Dutch insurance ends on leaving. Somebody who keeps a Dutch statutory
//! pension or benefit gets the care of some countries at Dutch expense, through the CAK (art. 69). The countries
//! stand in bijlage 4 of the Regeling zorgverzekering, read in the text for 2023.
//!
//! Sickness and unemployment benefit are another matter: an insurer says that with them one stays insured in the EU and in
//! treaty countries until the day that the UWV names (pnozorg.nl), and the SVB that one stays insured for the Wlz in the EU;
//! both pages have no date, so it is asked. Somebody who looks for work in the EU with form PD U2 does not move at all. The
//! words name the site of the CAK (hetcak.nl), which stays when a number changes.

use super::pages::{CAK_COUNTRIES, CAK_REGISTER, STAYS_INSURED, SVB_WLZ};
use super::{CARE_COUNTRIES, EU, JOB_SEARCH, NO_TREATY, SR, XK, receives, rule, then, to};
use crate::acts;
use crate::criterion::Criterion::{self, All, Any, Not, Yes};
use crate::criterion::{ALWAYS, Span};
use crate::facts::{FactId as F, Received};
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Sure, Term};

/// The insurer wants to know about two months before.
const TELL_INSURER: Term =
    Term { code: "insurer", from: F::Departure, steps: &[Step::Plus(Span::Months(-2))], deadline: true };
const COUNTRY_LIST: Source =
    Source::page("wetten.overheid.nl", "https://wetten.overheid.nl/BWBR0018715/2023-01-01", "2023-01-01", Sure::Older);
/// Benefits that give a right to care if they go along.
pub(super) const KEPT: Criterion =
    receives(&[Received::Aow, Received::Anw, Received::Wia, Received::Wao, Received::Waz]);
/// Benefits with which one may stay insured here.
const SHORT: Criterion = Any(&[
    All(&[receives(&[Received::Zw]), Not(&to(XK))]),
    All(&[receives(&[Received::Ww]), to(EU), Yes(F::SeeksWork)]),
]);
/// Benefits that go along by way of exception, or of which it is not known whether they give that right.
pub(super) const DOUBTFUL: Criterion = Any(&[receives(&[Received::Wajong]), SHORT]);
/// One stays insured until a day that the UWV names.
const INSURER: Source = Source::page(
    "pnozorg.nl",
    "https://www.pnozorg.nl/zorgadvies/naar-het-buitenland/wonen-in-het-buitenland/verhuizen-naar-het-buitenland-met-een-ww--of-ziekteuitkering-in-nederland/",
    "",
    Sure::Older,
);

const fn ends(sources: &'static [Source]) -> Consequence {
    then(Effect::Stops, "ends", Contact::Cak, &[TELL_INSURER], sources)
}

const fn ask(sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, "ask", Contact::Cak, &[TELL_INSURER], sources)
}

/// Health care.
pub const CARE: Provision = Provision {
    code: "care",
    concerns: ALWAYS,
    rules: &[
        rule(JOB_SEARCH, then(Effect::Stays, "job-search", Contact::Uwv, &[], &[STAYS_INSURED])),
        rule(to(NO_TREATY), ends(&[Source::law(acts::ZVW, "69")])),
        rule(
            All(&[SHORT, Not(&KEPT)]),
            then(Effect::Ask, "ask-insurer", Contact::Uwv, &[TELL_INSURER], &[INSURER, SVB_WLZ]),
        ),
        rule(Any(&[to(SR), to(XK)]), ends(&[Source::law(acts::ZVW, "69"), COUNTRY_LIST, CAK_COUNTRIES])),
        // A right to a Dutch pension is what counts: with the AOW it can begin again.
        rule(
            All(&[Not(&KEPT), Not(&DOUBTFUL), CARE_COUNTRIES]),
            then(
                Effect::Stops,
                "ends-until-aow",
                Contact::Cak,
                &[TELL_INSURER],
                &[Source::law(acts::ZVW, "69"), CAK_COUNTRIES],
            ),
        ),
        rule(All(&[Not(&KEPT), Not(&DOUBTFUL)]), ends(&[Source::law(acts::ZVW, "69")])),
        rule(Not(&CARE_COUNTRIES), ask(&[Source::derived(acts::ZVW, "69"), CAK_COUNTRIES])),
        rule(Not(&KEPT), ask(&[Source::derived(acts::ZVW, "69"), CAK_REGISTER])),
        rule(
            Yes(F::InsuredThere),
            then(
                Effect::Stops,
                "insured-there",
                Contact::Cak,
                &[TELL_INSURER],
                &[Source::law(acts::ZVW, "69"), CAK_REGISTER],
            ),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Changes,
                "cak",
                Contact::Cak,
                &[TELL_INSURER],
                &[Source::law(acts::ZVW, "69"), CAK_COUNTRIES, COUNTRY_LIST],
            ),
        ),
    ],
    sources: &[CAK_REGISTER],
};
