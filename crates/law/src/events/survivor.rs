//! Survivor's benefit (*Anw*) for who lives abroad when the partner dies: art. 13 to 16 and 32a of the Anw.

use super::{rule, unverified};
use crate::acts;
use crate::country::{Country, NL};
use crate::criterion::Criterion::{All, Any, Not, PensionAge, Within, Yes};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::FactId as F;
use crate::keep::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, YU, to};
use crate::provision::{Contact, Effect, Provision, Source};

const IN_NL: &[Country] = &[NL];
const DIED: Moment = Moment::Fact(F::PartnerDied);

/// Insured on the day of death, or until six weeks after leaving where no other country insures: art. 13(4).
const INSURED: Criterion = Any(&[
    Yes(F::DeceasedInsured),
    All(&[Within { from: F::DeceasedLeft, span: Span::Days(42), to: DIED }, Not(&Yes(F::DeceasedInsuredThere))]),
]);

const RIGHT: Source = Source::law(acts::ANW, "32a");
const AMOUNT: Source = Source::law(acts::ANW, "17");

/// Is there a survivor's benefit?
pub const SURVIVOR: Provision = Provision {
    code: "survivor",
    concerns: ALWAYS,
    rules: &[
        rule(Not(&INSURED), Effect::Stops, "not-insured", Contact::Svb, &[], &[Source::law(acts::ANW, "13")]),
        rule(PensionAge(DIED), Effect::Stops, "pension-age", Contact::Svb, &[], &[Source::law(acts::ANW, "16")]),
        rule(
            Not(&Yes(F::ChildOrUnfit)),
            Effect::Stops,
            "no-child-not-unfit",
            Contact::Svb,
            &[],
            &[Source::law(acts::ANW, "14")],
        ),
        rule(
            Any(&[to(IN_NL), to(EU), to(TN), to(YU), to(MK), to(SR)]),
            Effect::Stays,
            "right",
            Contact::Svb,
            &[],
            &[RIGHT],
        ),
        rule(to(CV), Effect::Changes, "right-60-percent", Contact::Svb, &[], &[RIGHT, AMOUNT]),
        rule(Any(&[to(TR), to(MA)]), Effect::Changes, "right-ask-amount", Contact::Svb, &[], &[RIGHT, AMOUNT]),
        rule(to(NO_TREATY), Effect::Stops, "not-there", Contact::Svb, &[], &[RIGHT]),
        rule(ALWAYS, Effect::Ask, "ask-country", Contact::Svb, &[], &[unverified(acts::ANW, "32a")]),
    ],
    sources: &[Source::law(acts::ANW, "14")],
};
