//! Coming back to live in the Netherlands: free for Dutch nationals and those of the EU. Others give up their permit;
//! whether they may come back is asked of the IND (Vreemdelingenbesluit, art. 3.51). The return option of the
//! Remigratiewet (art. 8) is only for who left with its benefit.

use super::{EU_NATIONAL, rule, then};
use crate::acts;
use crate::country::NL;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::HasNationality;
use crate::provision::{Contact, Effect, Provision, Source};

/// The way back.
pub const WAY_BACK: Provision = Provision {
    code: "way-back",
    concerns: ALWAYS,
    rules: &[
        rule(HasNationality(NL), then(Effect::Stays, "dutch", Contact::Ind, &[], &[Source::derived(acts::VW, "1")])),
        rule(EU_NATIONAL, then(Effect::Stays, "eu", Contact::Ind, &[], &[Source::derived(acts::VW, "8")])),
        rule(
            ALWAYS,
            then(
                Effect::Ask,
                "ask",
                Contact::Ind,
                &[],
                &[Source::derived(acts::VB, "3.51"), Source::law(acts::RW, "8")],
            ),
        ),
    ],
    sources: &[],
};
