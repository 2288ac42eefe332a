//! State pension (*Algemene Ouderdomswet*): paid in every country; the rate of a single person only where an agreement
//! says so.

use super::super::Test::{All, Any, Not, Yes};
use super::super::provision::{Consequence, Contact, Effect, Provision, Rule, Source, Sure};
use super::super::{ALWAYS, acts};
use super::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, YU, receives, to};
use crate::facts::FactId as F;

const fn then(effect: Effect, word: &'static str, sources: &'static [Source]) -> Consequence {
    Consequence { effect, word, contact: Contact::Svb, terms: &[], sources }
}

/// The state pension.
pub const AOW: Provision = Provision {
    id: "aow",
    concerns: receives(&["aow"]),
    rules: &[
        Rule { when: Not(&Yes(F::Alone)), then: then(Effect::Stays, "couple", &[Source::law(acts::AOW, "9")]) },
        Rule {
            when: All(&[Yes(F::Alone), Any(&[to(EU), to(TR), to(MA), to(SR)])]),
            then: then(Effect::Stays, "single", &[]),
        },
        Rule {
            when: Any(&[to(TN), to(CV), to(YU), to(MK)]),
            then: then(Effect::Stays, "single", &[Source::derived(acts::AOW, "9a")]),
        },
        Rule { when: to(NO_TREATY), then: then(Effect::Changes, "married-rate", &[]) },
        Rule { when: ALWAYS, then: then(Effect::Ask, "ask-single", &[]) },
    ],
    sources: &[
        Source::law(acts::AOW, "9a"),
        Source::page("SVB SB1058", "https://puc.overheid.nl/svb/doc/PUC_1058_20/1/", "2007", Sure::Older),
    ],
};
