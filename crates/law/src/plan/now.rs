//! At once, before anything else is decided.

use super::pages::{BANK, BANK_ENDED, CHECKLIST, DIGID_ABROAD, DIGID_STAYS, IND_LEAVING, TAX_CHECKLIST};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{All, Any, HasNationality, Not, PensionAge};
use crate::criterion::{ALWAYS, Moment};
use crate::facts::Received;
use crate::keep::{EU, EU_NATIONAL, receives, to};
use crate::pages::IND_AWAY;
use crate::provision::{Contact, Effect, Provision, Source, rule, then};

/// The steps, in their order.
pub const STEPS: &[&Provision] = &[&PERMIT, &CLAIM_AOW_NOW, &PASSPORT, &DIGID, &BANK_ACCOUNT];

/// Asking the IND what becomes of the permit: who is neither Dutch nor of the EU gives it up by going.
const PERMIT: Provision = Provision {
    code: "permit-first",
    concerns: All(&[Not(&HasNationality(NL)), Not(&EU_NATIONAL)]),
    rules: &[rule(
        ALWAYS,
        then(Effect::Ask, "ask", Contact::Ind, &[], &[Source::derived(acts::VB, "3.51"), IND_LEAVING, IND_AWAY]),
    )],
    sources: &[],
};

/// Claiming the state pension that somebody could have already.
const CLAIM_AOW_NOW: Provision = Provision {
    code: "claim-aow-now",
    concerns: All(&[Not(&receives(&[Received::Aow])), PensionAge(Moment::ReferenceDate)]),
    rules: &[rule(
        ALWAYS,
        then(Effect::Changes, "claim", Contact::Svb, &[], &[Source::law(acts::AOW, "7"), Source::law(acts::AOW, "16")]),
    )],
    sources: &[],
};

/// A passport that is valid for long enough.
const PASSPORT: Provision = Provision {
    code: "passport",
    concerns: ALWAYS,
    rules: &[
        rule(HasNationality(NL), then(Effect::Changes, "dutch", Contact::Municipality, &[], &[CHECKLIST])),
        rule(ALWAYS, then(Effect::Changes, "own", Contact::OwnConsulate, &[], &[CHECKLIST])),
    ],
    sources: &[],
};

/// DigiD, with the app and the text messages on a telephone that works abroad. Only nationals of the EEA can apply from there.
const DIGID: Provision = Provision {
    code: "digid",
    concerns: ALWAYS,
    rules: &[
        rule(
            Any(&[HasNationality(NL), EU_NATIONAL]),
            then(Effect::Changes, "easier-here", Contact::Digid, &[], &[DIGID_ABROAD, DIGID_STAYS]),
        ),
        rule(ALWAYS, then(Effect::Changes, "only-here", Contact::Digid, &[], &[DIGID_ABROAD, DIGID_STAYS])),
    ],
    sources: &[TAX_CHECKLIST, CHECKLIST],
};

/// A bank account that stays.
const BANK_ACCOUNT: Provision = Provision {
    code: "bank",
    concerns: ALWAYS,
    rules: &[
        rule(to(EU), then(Effect::Ask, "in-eu", Contact::Bank, &[], &[BANK])),
        rule(ALWAYS, then(Effect::Ask, "outside-eu", Contact::Bank, &[], &[BANK, BANK_ENDED])),
    ],
    sources: &[],
};
