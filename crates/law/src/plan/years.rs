//! What comes back: every year, or once in so many years.

use super::pages::{DIGID_ENDS, FUND_ALIVE, SVB_ALIVE, TAX_RETURN, TWO_COUNTRIES};
use super::{UNFIT, from_leaving, months};
use crate::acts;
use crate::country::NL;
use crate::criterion::Criterion::{All, Any, Before, HasNationality, HasOnlyNationality, Not, PensionAge};
use crate::criterion::{ALWAYS, Moment};
use crate::facts::{FactId as F, Received};
use crate::keep::{EFTA, EU, EU_OVERSEAS, KINGDOM, receives, to};
use crate::pages::{INCAPACITY_2022, SVB_CHECKS};
use crate::pension_age::NOT_FIXED_FROM;
use crate::provision::{Contact, Effect, Provision, Source, Step, Term, rule, then};

/// The steps of every year, in their order.
pub const EVERY_YEAR: &[&Provision] = &[&ALIVE_SVB, &ALIVE_UWV, &ALIVE_FUND, &TAX];
/// The steps of once in so many years, in their order.
pub const ONCE_IN_YEARS: &[&Provision] = &[&USE_DIGID, &CLAIM_AOW, &RENEW_PASSPORT];

/// The life certificate (*levensbewijs*) of the SVB.
const ALIVE_SVB: Provision = Provision {
    code: "alive-svb",
    concerns: receives(&[Received::Aow, Received::Anw]),
    rules: &[rule(ALWAYS, then(Effect::Changes, "send-back", Contact::Svb, &[], &[SVB_ALIVE, SVB_CHECKS]))],
    sources: &[],
};

/// The life certificate of the UWV.
const ALIVE_UWV: Provision = Provision {
    code: "alive-uwv",
    concerns: UNFIT,
    rules: &[rule(ALWAYS, then(Effect::Changes, "send-back", Contact::Uwv, &[], &[INCAPACITY_2022]))],
    sources: &[],
};

/// The life certificate of a pension fund.
const ALIVE_FUND: Provision = Provision {
    code: "alive-fund",
    concerns: receives(&[Received::Pen]),
    rules: &[rule(ALWAYS, then(Effect::Changes, "send-back", Contact::PensionFund, &[], &[FUND_ALIVE]))],
    sources: &[],
};

/// The tax return for the year of leaving, and what comes after it.
const TAX: Provision = Provision {
    code: "tax-return",
    concerns: ALWAYS,
    rules: &[rule(ALWAYS, then(Effect::Ask, "m-form", Contact::TaxAbroad, &[], &[TAX_RETURN, TWO_COUNTRIES]))],
    sources: &[],
};

/// A DigiD ends after three years without use.
const USE_DIGID: Provision = Provision {
    code: "use-digid",
    concerns: ALWAYS,
    rules: &[rule(ALWAYS, then(Effect::Changes, "log-in", Contact::Digid, &[], &[DIGID_ENDS]))],
    sources: &[],
};

/// Claiming the state pension when its day comes.
const CLAIM_AOW: Provision = Provision {
    code: "claim-aow",
    concerns: All(&[Not(&receives(&[Received::Aow])), Not(&PensionAge(Moment::ReferenceDate))]),
    rules: &[
        rule(
            Before(F::BirthDate, NOT_FIXED_FROM),
            then(
                Effect::Changes,
                "on-the-day",
                Contact::Svb,
                &[Term { code: "claim", from: F::BirthDate, steps: &[Step::PensionDay], deadline: true }],
                &[Source::law(acts::AOW, "7a")],
            ),
        ),
        rule(
            ALWAYS,
            then(
                Effect::Ask,
                "not-fixed",
                Contact::Svb,
                &[Term { code: "expected", from: F::BirthDate, steps: &[Step::PensionDay], deadline: false }],
                &[Source::derived(acts::AOW, "7a")],
            ),
        ),
    ],
    sources: &[Source::law(acts::AOW, "16")],
};

/// Somebody who is also Dutch and lives outside the Kingdom and the EU loses that after thirteen years in a row; a new
/// passport starts thirteen new years.
const RENEW_PASSPORT: Provision = Provision {
    code: "renew-passport",
    concerns: All(&[
        HasNationality(NL),
        Not(&HasOnlyNationality(NL)),
        Not(&Any(&[All(&[to(EU), Not(&to(EFTA))]), to(KINGDOM)])),
    ]),
    rules: &[
        rule(to(EU_OVERSEAS), then(Effect::Ask, "ask", Contact::Embassy, &[], &[Source::derived(acts::RWN, "15")])),
        rule(
            ALWAYS,
            then(
                Effect::Changes,
                "thirteen-years",
                Contact::Embassy,
                // The earliest there can be: a passport got before leaving does not count, one got later puts the day off.
                &[from_leaving("renew", &[months(13 * 12), Step::DayBefore])],
                &[Source::law(acts::RWN, "15")],
            ),
        ),
    ],
    sources: &[],
};
