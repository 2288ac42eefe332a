//! The partner dies and the other one has AOW: somebody who is alone has 70 % of the net minimum wage, somebody with a
//! partner 50 % (art. 9 of the AOW). Outside the Netherlands the amount for one who is alone is paid only where a treaty
//! gives a right to it (art. 9a), and a change counts from the first day of the next month (art. 17(5)).

use super::{day, report_by, rule, unverified};
use crate::acts;
use crate::country::{Country, NL};
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{Any, Not, Yes};
use crate::facts::FactId as F;
use crate::keep::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, YU, to};
use crate::pages::SVB_CHANGES;
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

const IN_NL: &[Country] = &[NL];
const ALONE: Source = Source::law(acts::AOW, "9");
const ALONE_ABROAD: Source = Source::law(acts::AOW, "9a");
const TERMS: &[Term] = &[report_by(F::PartnerDied)];
const TERMS_WITH_START: &[Term] = &[report_by(F::PartnerDied), day("from", F::PartnerDied, &[Step::FirstOfMonth(1)])];

/// What becomes of AOW when the partner has died.
pub const AOW_ALONE: Provision = Provision {
    code: "aow-alone",
    concerns: ALWAYS,
    rules: &[
        rule(Not(&Yes(F::Alone)), Effect::Stays, "together", Contact::Svb, TERMS, &[ALONE]),
        rule(
            Any(&[to(IN_NL), to(EU), to(TR), to(MA), to(TN), to(CV), to(YU), to(MK), to(SR)]),
            Effect::Changes,
            "single-rate",
            Contact::Svb,
            TERMS_WITH_START,
            &[ALONE, ALONE_ABROAD, Source::law(acts::AOW, "17")],
        ),
        rule(to(NO_TREATY), Effect::Stays, "no-single-rate", Contact::Svb, TERMS, &[ALONE_ABROAD]),
        rule(ALWAYS, Effect::Ask, "ask-country", Contact::Svb, TERMS, &[unverified(acts::AOW, "9a")]),
    ],
    sources: &[SVB_CHANGES],
};
