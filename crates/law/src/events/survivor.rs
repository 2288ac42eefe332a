//! Survivor's benefit (*Anw*) for who lives abroad when the partner dies: art. 13 to 16 and 32a of the Anw.
//!
//! Under many treaties it is enough to be insured in the other country on the day of death; what is paid then can be a
//! part (policy of the SVB, SB2185 and SB2186; ECLI:NL:CRVB:2008:BD5246 asks for it under the treaty with Turkey).

use super::{rule, unverified};
use crate::acts;
use crate::country::{Country, NL};
use crate::criterion::Criterion::{All, Any, Not, PensionAge, Within, Yes};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::FactId as F;
use crate::keep::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, TURKISH_ONLY, YU, to};
use crate::provision::{Contact, Effect, Provision, Source, Sure};

const IN_NL: &[Country] = &[NL];
const DIED: Moment = Moment::Fact(F::PartnerDied);

/// Insured on the day of death, or until six weeks after leaving if no other country insures: art. 13(4).
const INSURED: Criterion = Any(&[
    Yes(F::DeceasedInsured),
    All(&[Within { from: F::DeceasedLeft, span: Span::Days(42), to: DIED }, Not(&Yes(F::DeceasedInsuredThere))]),
]);

/// Has a child under 18, or is unfit for work for 45 % or more (art. 14(1)).
const CHILD_OR_UNFIT: Criterion = Any(&[Yes(F::ChildUnder18), Yes(F::UnfitForWork)]);

/// Goes to a country that has a treaty in common with the Netherlands, or is not known to have none.
const MAYBE_TREATY: Criterion = Not(&to(NO_TREATY));
const RIGHT: Source = Source::law(acts::ANW, "32a");
const AMOUNT: Source = Source::law(acts::ANW, "17");

/// Insured in the other treaty country on the day of death.
const TREATY_INSURANCE: Source =
    Source::page("puc.overheid.nl", "https://puc.overheid.nl/svb/doc/PUC_2186_20/10/", "2022-03-24", Sure::Verified);
/// Art. 6 of decision 3/80 forbids a lower amount for Turkish survivors in Turkey; who is Dutch too cannot rely on it
/// (ECLI:EU:C:2015:8).
const DECISION_3_80: Source = Source::page(
    "inview.nl",
    "https://inview.nl/document/id7628299da0e04ddab2a0f9a6c0319d01/crvb-21-03-2014-nr-13-5274-anw",
    "2014-03-21",
    Sure::Verified,
);

/// Is there a survivor's benefit?
pub const SURVIVOR: Provision = Provision {
    code: "survivor",
    concerns: ALWAYS,
    rules: &[
        rule(PensionAge(DIED), Effect::Stops, "pension-age", Contact::Svb, &[], &[Source::law(acts::ANW, "16")]),
        rule(
            Not(&CHILD_OR_UNFIT),
            Effect::Stops,
            "no-child-not-unfit",
            Contact::Svb,
            &[],
            &[Source::law(acts::ANW, "14")],
        ),
        rule(
            All(&[Not(&INSURED), Yes(F::DeceasedInsuredThere), MAYBE_TREATY]),
            Effect::Ask,
            "insured-there",
            Contact::Svb,
            &[],
            &[Source::law(acts::ANW, "13"), TREATY_INSURANCE],
        ),
        rule(Not(&INSURED), Effect::Stops, "not-insured", Contact::Svb, &[], &[Source::law(acts::ANW, "13")]),
        rule(
            Any(&[to(IN_NL), to(EU), to(TN), to(YU), to(MK), to(SR)]),
            Effect::Stays,
            "right",
            Contact::Svb,
            &[],
            &[RIGHT],
        ),
        rule(to(CV), Effect::Changes, "right-60-percent", Contact::Svb, &[], &[RIGHT, AMOUNT]),
        rule(
            All(&[to(TR), TURKISH_ONLY]),
            Effect::Stays,
            "right",
            Contact::Svb,
            &[],
            &[RIGHT, Source::law(acts::RWL, "1"), DECISION_3_80],
        ),
        rule(Any(&[to(TR), to(MA)]), Effect::Changes, "right-ask-amount", Contact::Svb, &[], &[RIGHT, AMOUNT]),
        rule(to(NO_TREATY), Effect::Stops, "not-there", Contact::Svb, &[], &[RIGHT]),
        rule(ALWAYS, Effect::Ask, "ask-country", Contact::Svb, &[], &[unverified(acts::ANW, "32a")]),
    ],
    sources: &[Source::law(acts::ANW, "14")],
};
