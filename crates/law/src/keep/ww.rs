//! Unemployment benefit (*WW*): stops for whoever lives or stays abroad other than on holiday (art. 19(1)(e)). In the EU
//! one may look for work for three months with form PD U2 (Regulation 883/2004, art. 64). It revives only for who is
//! back within six months (art. 21(3)).

use super::{EFTA_NATIONAL, EU, EU_NATIONAL, EU_NATIONALS_ONLY, FROM_LEAVING, receives, rule, then, to};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{self, All, Any, HasNationality, Not, Yes};
use crate::criterion::{ALWAYS, Span};
use crate::facts::{FactId as F, Received};
use crate::provision::{Contact, Effect, Provision, Rule, Source, Step, Sure, Term};

const REGULATION: Source =
    Source::page("eur-lex.europa.eu", "https://eur-lex.europa.eu/eli/reg/2004/883/oj", "2004-04-29", Sure::Older);
/// Goes to look for work with unemployment benefit, and comes back within three months: that is no move.
pub(crate) const JOB_SEARCH: Criterion = All(&[receives(&[Received::Ww]), LOOKS_FOR_WORK, NATIONALITY_FITS]);

/// Such a person does not move, so of what hangs on living here it is asked whether it goes on.
pub(super) const fn job_search(contact: Contact, sources: &'static [Source]) -> Rule {
    rule(JOB_SEARCH, then(Effect::Ask, "job-search", contact, &[], sources))
}
/// Looks for work in a country of the regulation, after four weeks of full benefit.
const LOOKS_FOR_WORK: Criterion = All(&[to(EU), Yes(F::SeeksWork), Yes(F::FullWw4Weeks)]);
/// The regulation counts there for this nationality.
const NATIONALITY_FITS: Criterion =
    Any(&[Not(&to(EU_NATIONALS_ONLY)), All(&[Any(&[HasNationality(NL), EU_NATIONAL]), Not(&EFTA_NATIONAL)])]);

/// Unemployment benefit.
pub const WW: Provision = Provision {
    code: "ww",
    concerns: receives(&[Received::Ww]),
    rules: &[
        rule(
            All(&[LOOKS_FOR_WORK, NATIONALITY_FITS]),
            then(
                Effect::Changes,
                "three-months",
                Contact::Uwv,
                &[
                    Term { code: "form", from: F::Departure, steps: &[Step::Plus(Span::Days(-7))], deadline: true },
                    Term { code: "register", from: F::Departure, steps: &[Step::Plus(Span::Days(7))], deadline: true },
                    Term { code: "back", from: F::Departure, steps: &[Step::Plus(Span::Months(3))], deadline: true },
                ],
                &[REGULATION, Source::law(acts::WW, "19")],
            ),
        ),
        // Nationals of these countries elsewhere than in the EU: not looked into.
        rule(
            All(&[LOOKS_FOR_WORK, EFTA_NATIONAL]),
            then(Effect::Ask, "ask", Contact::Uwv, &[], &[Source::derived(acts::WW, "19"), REGULATION]),
        ),
        rule(
            All(&[to(EU), Yes(F::SeeksWork), Not(&Yes(F::FullWw4Weeks))]),
            then(Effect::Stops, "not-yet", Contact::Uwv, &[], &[REGULATION, Source::law(acts::WW, "19")]),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Stops,
                "stops",
                Contact::Uwv,
                &[
                    FROM_LEAVING,
                    Term { code: "back", from: F::Departure, steps: &[Step::Plus(Span::Months(6))], deadline: true },
                ],
                &[Source::law(acts::WW, "19"), Source::law(acts::WW, "20"), Source::law(acts::WW, "21")],
            ),
        ),
    ],
    sources: &[],
};
