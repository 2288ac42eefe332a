//! Disagreeing with a decision: an objection (*bezwaar*) within six weeks (art. 6:7 of the Awb), four weeks if the IND
//! decides on residence (art. 69(1) of the Vw 2000), one or two on asylum (art. 69(2), an appeal to the court), two weeks on
//! being fit for work again (*Ziektewet*). Not every decision on sickness benefit or of the IND has the short term, one on
//! nationality has six weeks: between the two the letter tells. The term begins the day after the decision was sent, and is
//! as long for who lives abroad.

use super::duties::of;
use super::{TODAY, deadline, older, rule};
use crate::acts;
use crate::criterion::Criterion::{All, Not};
use crate::criterion::{ALWAYS, Criterion, Span};
use crate::facts::{FactId as F, Office};
use crate::provision::{Contact, Effect, Provision, Source, Step, Sure, Term};

const SIX_WEEKS: Span = Span::Days(42);
const FOUR_WEEKS: Span = Span::Days(28);
const TWO_WEEKS: Span = Span::Days(14);
const ONE_WEEK: Span = Span::Days(7);

const ZW: Criterion = of(&[Office::UwvZw]);
const IND: Criterion = of(&[Office::Ind]);
const ASYLUM: Criterion = of(&[Office::IndAsylum]);

const fn within(span: Span) -> Criterion {
    Criterion::Within { from: F::DecisionOn, span, to: TODAY }
}

const SIX: &[Term] = &[deadline("until", F::DecisionOn, &[Step::Plus(SIX_WEEKS)])];
const FOUR: &[Term] = &[deadline("until", F::DecisionOn, &[Step::Plus(FOUR_WEEKS)])];
const TWO: &[Term] = &[deadline("until", F::DecisionOn, &[Step::Plus(TWO_WEEKS)])];

const ONE: &[Term] = &[deadline("until", F::DecisionOn, &[Step::Plus(ONE_WEEK)])];

/// Read as later documents quote it (2026-03), not in the text of the Act itself.
const SIX_BY_LAW: Source = older(acts::AWB, "6:7");
const BY_ALIENS_ACT: Source = Source::law(acts::VW, "69");
const TWO_AT_UWV: Source = Source::page(
    "arbeideninkomen.nl",
    "https://arbeideninkomen.nl/2021/bezwaar-maken-tegen-een-uwv-besluit-let-op-de-bezwaartermijn/",
    "2021",
    Sure::Older,
);

/// Refused, or not agreed with, whatever the benefit.
pub const OBJECTION: Provision = Provision {
    code: "objection",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[ASYLUM, within(ONE_WEEK)]),
            Effect::Stays,
            "one-week",
            Contact::Vluchtelingenwerk,
            ONE,
            &[BY_ALIENS_ACT],
        ),
        rule(ASYLUM, Effect::Ask, "asylum-late", Contact::Vluchtelingenwerk, &[], &[BY_ALIENS_ACT]),
        rule(All(&[ZW, within(TWO_WEEKS)]), Effect::Stays, "two-weeks", Contact::JuridischLoket, TWO, &[TWO_AT_UWV]),
        rule(
            All(&[IND, within(FOUR_WEEKS)]),
            Effect::Stays,
            "four-weeks",
            Contact::JuridischLoket,
            FOUR,
            &[BY_ALIENS_ACT],
        ),
        rule(
            All(&[Not(&ZW), Not(&IND), Not(&ASYLUM), within(SIX_WEEKS)]),
            Effect::Stays,
            "six-weeks",
            Contact::JuridischLoket,
            SIX,
            &[SIX_BY_LAW],
        ),
        rule(within(SIX_WEEKS), Effect::Ask, "perhaps-late", Contact::JuridischLoket, &[], &[SIX_BY_LAW]),
        rule(ALWAYS, Effect::Changes, "late", Contact::JuridischLoket, &[], &[Source::derived(acts::AWB, "6:11")]),
    ],
    sources: &[Source::page(
        "svb.nl",
        "https://www.svb.nl/int/nl/wlz/rechten_en_plichten/bezwaar_en_beroep/",
        "",
        Sure::Older,
    )],
};
