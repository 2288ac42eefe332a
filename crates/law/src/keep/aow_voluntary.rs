//! Voluntary insurance for the state pension and for survivors (*vrijwillige verzekering AOW en Anw*): compulsory
//! insurance ends on leaving; going on must be asked for within a year. Articles 35 to 37 of the AOW, 63a to 63c of the
//! Anw. Buying back missing years (art. 38 and 39) is possible only within ten years of coming here for the first time,
//! while insured, after five years of insurance (svb.nl, undated): words say so, since most came long ago. Somebody who
//! looks for work in the EU with form PD U2 does not move. Whether a benefit reaches 35 % of the gross minimum wage is said
//! in words and not asked, since nobody knows it of their own; and so is that one must have been insured in the whole year before
//! leaving, which nearly everybody was who lives here.

use super::pages::STAYS_INSURED;
use super::{CV, EU, JOB_SEARCH, MA, MK, NO_TREATY, SR, TN, TR, YU, receives, rule, then, to};
use crate::acts;
use crate::criterion::Criterion::{All, Any, FullYears, Not, PensionAge};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::{FactId as F, Received};
use crate::pages::SVB_VOLUNTARY;
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure, Term};

/// The last day on which the SVB must have the application: a year, counted in months, which from 29 February is the
/// earlier of two readings.
const APPLY: Term = Term { code: "apply", from: F::Departure, steps: &[Step::Plus(Span::Months(12))], deadline: true };
/// Fifty or older on the day compulsory insurance ends.
const FIFTY: Criterion = FullYears { from: F::BirthDate, years: 50, to: Moment::Fact(F::Departure) };
const STATE_PENSION: &[Source] = &[Source::law(acts::AOW, "35"), Source::law(acts::AOW, "36")];
const BUYING_BACK: Source = Source::page(
    "svb.nl",
    "https://www.svb.nl/int/nl/vv/nieuw_in_nederland/u_komt_in_nl_wonen_of_werken/index.jsp",
    "",
    Sure::Older,
);

/// Voluntary insurance.
pub const AOW_VOLUNTARY: Provision = Provision {
    code: "aow-voluntary",
    concerns: ALWAYS,
    rules: &[
        rule(JOB_SEARCH, then(Effect::Stays, "job-search", Contact::Svb, &[], &[STAYS_INSURED])),
        rule(
            Any(&[receives(&[Received::Aow]), PensionAge(Moment::ReferenceDate)]),
            then(
                Effect::Changes,
                "anw-only",
                Contact::Svb,
                &[APPLY],
                &[Source::law(acts::ANW, "63a"), Source::law(acts::ANW, "63b")],
            ),
        ),
        rule(
            All(&[
                receives(&[Received::Wia, Received::Wao, Received::Waz, Received::Anw]),
                FIFTY,
                Any(&[to(EU), to(TR), to(MA), to(TN), to(CV), to(YU), to(MK), to(SR)]),
            ]),
            then(Effect::Changes, "no-limit", Contact::Svb, &[APPLY], STATE_PENSION),
        ),
        // Whether the benefit goes along, and with it the exception, is not known there; Wajong goes along by way of
        // exception only.
        rule(
            All(&[
                receives(&[Received::Wia, Received::Wao, Received::Waz, Received::Anw, Received::Wajong]),
                FIFTY,
                Not(&to(NO_TREATY)),
            ]),
            then(Effect::Ask, "ask-limit", Contact::Svb, &[APPLY], &[Source::derived(acts::AOW, "35")]),
        ),
        rule(ALWAYS, then(Effect::Changes, "ten-years", Contact::Svb, &[APPLY], STATE_PENSION)),
    ],
    sources: &[SVB_VOLUNTARY, BUYING_BACK],
};
