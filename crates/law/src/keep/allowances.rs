//! Other allowances (*zorgtoeslag, huurtoeslag, kinderopvangtoeslag*). The allowance for health insurance is possible abroad
//! with a statutory pension or benefit and the care of the CAK, in the countries that the Tax Administration names
//! (belastingdienst.nl, undated; with the United Kingdom, so written since 2020). The allowance for rent is for a home in
//! the Netherlands, and must be stopped by oneself (joho.org, undated). That for child care hangs on work here.

use super::care::{DOUBTFUL, KEPT};
use super::pages::STAYS_INSURED;
use super::{CV, EU, MA, MK, NO_TREATY, SR, TN, TR, UK, XK, YU, job_search, receives, rule, then, to};
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{All, Any, Not};
use crate::facts::Received;
use crate::pages::ALLOWANCES_ABROAD;
use crate::provision::{Contact, Effect, Provision, Source, Sure};

const ABROAD: Source = Source::page(
    "belastingdienst.nl",
    "https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/toeslagen/zorgtoeslag/voorwaarden/zorgtoeslag-als-u-in-het-buitenland-woont",
    "",
    Sure::Older,
);

/// The allowances of the Dienst Toeslagen.
pub const ALLOWANCES: Provision = Provision {
    code: "allowances",
    concerns: receives(&[Received::Toe]),
    rules: &[
        job_search(Contact::Toeslagen, &[STAYS_INSURED, ALLOWANCES_ABROAD]),
        rule(
            All(&[KEPT, Any(&[to(EU), to(UK), to(TR), to(MA), to(TN), to(CV), to(YU), to(MK)])]),
            then(Effect::Changes, "care-may-stay", Contact::Toeslagen, &[], &[ABROAD, ALLOWANCES_ABROAD]),
        ),
        // Whether Dutch care, and with it the allowance for it, goes along is not known.
        rule(
            All(&[Not(&to(NO_TREATY)), Any(&[DOUBTFUL, All(&[KEPT, Not(&to(SR)), Not(&to(XK))])])]),
            then(Effect::Ask, "ask", Contact::Toeslagen, &[], &[ABROAD, ALLOWANCES_ABROAD]),
        ),
        rule(ALWAYS, then(Effect::Stops, "stops", Contact::Toeslagen, &[], &[ABROAD, ALLOWANCES_ABROAD])),
    ],
    sources: &[],
};
