//! The partner dies and the other one has AOW: somebody who is alone has 70 % of the net minimum wage, somebody with a
//! partner 50 % (art. 9 of the AOW). Outside the Netherlands the amount for one who is alone is paid only if a treaty
//! gives a right to it (art. 9a), and a change counts from the first day of the next month (art. 17(5)). The SVB wants to
//! know it within six weeks, of who lives in the Netherlands within four.

use super::{day, deadline, report_by, rule, unverified};
use crate::acts;
use crate::country::{Country, NL};
use crate::criterion::Criterion::{All, Any, Not, Yes};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::FactId as F;
use crate::keep::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, YU, to};
use crate::pages::SVB_CHANGES;
use crate::provision::{Contact, Effect, Provision, Rule, Source, Step, Term};

const IN_NL: &[Country] = &[NL];
const ALONE: Source = Source::law(acts::AOW, "9");
const ALONE_ABROAD: Source = Source::law(acts::AOW, "9a");
const NEXT_MONTH: Source = Source::law(acts::AOW, "17");
const TERMS: &[Term] = &[report_by(F::PartnerDied)];
const START: Term = day("from", F::PartnerDied, &[Step::FirstOfMonth(1)]);
const TERMS_WITH_START: &[Term] = &[report_by(F::PartnerDied), START];
const REPORT_IN_NL: Term = deadline("report", F::PartnerDied, &[Step::Plus(Span::Days(28))]);

const fn together(when: Criterion, terms: &'static [Term]) -> Rule {
    rule(when, Effect::Stays, "together", Contact::Svb, terms, &[ALONE])
}

const fn single(when: Criterion, terms: &'static [Term], sources: &'static [Source]) -> Rule {
    rule(when, Effect::Changes, "single-rate", Contact::Svb, terms, sources)
}

/// What becomes of AOW when the partner has died.
pub const AOW_ALONE: Provision = Provision {
    code: "aow-alone",
    concerns: ALWAYS,
    rules: &[
        together(All(&[Not(&Yes(F::Alone)), to(IN_NL)]), &[REPORT_IN_NL]),
        together(Not(&Yes(F::Alone)), TERMS),
        single(to(IN_NL), &[REPORT_IN_NL, START], &[ALONE, NEXT_MONTH]),
        single(Any(&[to(EU), to(TR), to(MA), to(MK), to(SR)]), TERMS_WITH_START, &[ALONE, ALONE_ABROAD, NEXT_MONTH]),
        single(
            Any(&[to(TN), to(CV), to(YU)]),
            TERMS_WITH_START,
            &[ALONE, Source::derived(acts::AOW, "9a"), NEXT_MONTH],
        ),
        rule(to(NO_TREATY), Effect::Stays, "no-single-rate", Contact::Svb, TERMS, &[ALONE_ABROAD]),
        rule(ALWAYS, Effect::Ask, "ask-country", Contact::Svb, TERMS, &[unverified(acts::AOW, "9a")]),
    ],
    sources: &[SVB_CHANGES],
};
