//! Health care (*Zorgverzekeringswet*): the Dutch insurance ends on leaving. Who keeps a Dutch statutory pension or
//! benefit gets the care of some countries at Dutch expense, through the CAK (art. 69). The countries stand in bijlage 4
//! of the Regeling zorgverzekering, read in the text for 2023.

use super::pages::{CAK_COUNTRIES, CAK_REGISTER};
use super::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, XK, YU, receives, rule, then, to};
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
/// Benefits that give a right to care where they go along.
const KEPT: Criterion = receives(&[Received::Aow, Received::Anw, Received::Wia, Received::Wao, Received::Waz]);
/// Benefits that go along by way of exception, or of which it is not known whether they give that right.
const DOUBTFUL: Criterion =
    Any(&[receives(&[Received::Wajong, Received::Zw]), All(&[receives(&[Received::Ww]), to(EU)])]);

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
        rule(to(NO_TREATY), ends(&[Source::law(acts::ZVW, "69")])),
        rule(Any(&[to(SR), to(XK)]), ends(&[Source::law(acts::ZVW, "69"), COUNTRY_LIST, CAK_COUNTRIES])),
        rule(All(&[Not(&KEPT), Not(&DOUBTFUL)]), ends(&[Source::law(acts::ZVW, "69")])),
        rule(
            Not(&Any(&[to(EU), to(TR), to(MA), to(TN), to(CV), to(YU), to(MK)])),
            ask(&[Source::derived(acts::ZVW, "69"), CAK_COUNTRIES]),
        ),
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
