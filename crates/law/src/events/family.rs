//! Husband, wife or partner, and children, of somebody who leaves. Most of it hangs on more than a few questions can tell,
//! so these say what is certain, and whom to ask about the rest.

use super::{rule, unverified};
use crate::acts;
use crate::criterion::Criterion::OneOf;
use crate::criterion::{ALWAYS, Criterion};
use crate::facts::{FactId as F, PartnerPlace, WhoMoves};
use crate::provision::{Contact, Effect, Provision, Source, Sure};

const fn partner(place: PartnerPlace) -> Criterion {
    OneOf(F::PartnerPlace, PartnerPlace::among(&[place]))
}

/// Two who are married count as two as long as they are not permanently separated: art. 1(3).
const MARRIED: Source = Source::derived(acts::AOW, "1");
/// Family members of somebody with care abroad at Dutch expense.
const FAMILY_CARE: Source = Source::page(
    "hetcak.nl",
    "https://www.hetcak.nl/regelingen/buitenland/formulieren-en-folders-voor-verdragsgerechtigden",
    "2019-10-03",
    Sure::Older,
);

/// A partner, with or without income, who goes along, stays or is there.
pub const PARTNER: Provision = Provision {
    code: "partner-moves",
    concerns: ALWAYS,
    rules: &[
        rule(partner(PartnerPlace::None), Effect::Stays, "none", Contact::Svb, &[], &[Source::law(acts::AOW, "9")]),
        rule(
            partner(PartnerPlace::Along),
            Effect::Changes,
            "along",
            Contact::Svb,
            &[],
            &[Source::law(acts::AOW, "13"), Source::law(acts::AOW, "35"), FAMILY_CARE],
        ),
        rule(
            partner(PartnerPlace::Stays),
            Effect::Ask,
            "stays",
            Contact::Svb,
            &[],
            &[MARRIED, unverified(acts::PW, "11")],
        ),
        rule(ALWAYS, Effect::Changes, "there", Contact::Svb, &[], &[Source::law(acts::AOW, "9"), MARRIED]),
    ],
    sources: &[],
};

const fn leaves(who: WhoMoves) -> Criterion {
    OneOf(F::WhoMoves, WhoMoves::among(&[who]))
}

/// Taking a child along needs the other parent's consent if both have custody.
const CONSENT: Source = Source::page(
    "e-justice.europa.eu",
    "https://e-justice.europa.eu/289/NL/movingsettling_abroad_with_children",
    "2020-10-26",
    Sure::Verified,
);

/// Children who go along, stay, or go alone.
pub const CHILDREN: Provision = Provision {
    code: "children-move",
    concerns: ALWAYS,
    rules: &[
        rule(
            leaves(WhoMoves::Family),
            Effect::Changes,
            "along",
            Contact::JuridischLoket,
            &[],
            &[CONSENT, Source::law(acts::AKW, "11"), Source::law(acts::RWN, "16")],
        ),
        rule(leaves(WhoMoves::Parent), Effect::Ask, "stay", Contact::Svb, &[], &[unverified(acts::AKW, "11")]),
        rule(ALWAYS, Effect::Ask, "alone", Contact::Svb, &[], &[CONSENT, unverified(acts::AKW, "7b")]),
    ],
    sources: &[],
};
