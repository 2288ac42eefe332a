//! Coming back to live in the Netherlands: free for Dutch nationals and those of the EU. Others can lose their permit: more
//! than six months away in a row, or more than four months in each of three years running, and the IND takes the main
//! residence as moved (ind.nl, text of 2022-09-14 read again). An EU long-term resident may be outside the EU for up to
//! twelve months (directive 2003/109, art. 9; Court of Justice C-432/20). With an asylum permit a visit to the country of
//! origin can be a reason too. The ways back without a permit are few (Vreemdelingenbesluit, art. 3.51): former Dutch
//! nationals, who lived here for long as a child, and within a year who left with the remigration benefit (art. 8).

use super::{EU_NATIONAL, rule, then};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{HasNationality, OneOf};
use crate::criterion::{ALWAYS, Span};
use crate::facts::{Choices, FactId as F, ResidenceNow};
use crate::pages::{IND_MAIN_RESIDENCE, LONG_TERM_RESIDENT, TRAVEL_BACK};
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Step, Sure, Term};

const REGULAR: Choices = ResidenceNow::among(&[ResidenceNow::RegularFixed, ResidenceNow::RegularIndefinite]);
const ASYLUM: Choices = ResidenceNow::among(&[ResidenceNow::TemporaryAsylum, ResidenceNow::AsylumIndefinite]);
/// The last day on which an absence from the EU is shorter than twelve months.
const TWELVE_MONTHS: Term =
    Term { code: "back", from: F::Departure, steps: &[Step::Plus(Span::Months(12)), Step::DayBefore], deadline: true };
/// The last day of six months away.
const SIX_MONTHS: Term =
    Term { code: "back", from: F::Departure, steps: &[Step::Plus(Span::Months(6))], deadline: true };
const FORMER_RESIDENTS: Source =
    Source::page("ind.nl", "https://ind.nl/Paginas/Terug-naar-Nederland.aspx", "", Sure::Older);

const fn permit(code: &'static str, terms: &'static [Term], sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, code, Contact::Ind, terms, sources)
}

/// The way back.
pub const WAY_BACK: Provision = Provision {
    code: "way-back",
    concerns: ALWAYS,
    rules: &[
        rule(HasNationality(NL), then(Effect::Stays, "dutch", Contact::Ind, &[], &[Source::derived(acts::VW, "1")])),
        rule(EU_NATIONAL, then(Effect::Stays, "eu", Contact::Ind, &[], &[Source::derived(acts::VW, "8")])),
        rule(
            OneOf(F::ResidenceNow, REGULAR),
            permit("permit", &[SIX_MONTHS], &[IND_MAIN_RESIDENCE, FORMER_RESIDENTS, Source::law(acts::VB, "3.51")]),
        ),
        rule(
            OneOf(F::ResidenceNow, ResidenceNow::among(&[ResidenceNow::EuLongTerm])),
            permit("long-term", &[TWELVE_MONTHS], &[LONG_TERM_RESIDENT, FORMER_RESIDENTS]),
        ),
        rule(
            OneOf(F::ResidenceNow, ASYLUM),
            permit("asylum", &[SIX_MONTHS], &[IND_MAIN_RESIDENCE, TRAVEL_BACK, Source::law(acts::VB, "3.51")]),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Ask,
                "ask",
                Contact::Ind,
                &[],
                &[Source::derived(acts::VB, "3.51"), FORMER_RESIDENTS, Source::law(acts::RW, "8")],
            ),
        ),
    ],
    sources: &[],
};
