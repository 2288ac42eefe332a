//! Social assistance (*bijstand*): four weeks in one calendar year and in a row, thirteen from the pension age on; art. 13(1)(e)
//! and 13(4) of the Participatiewet.

use super::{FOUR_WEEKS, FOUR_WEEKS_A_YEAR, THIRTEEN_WEEKS, THIRTEEN_WEEKS_A_YEAR, gets, used};
use crate::acts;
use crate::criterion::Criterion::{All, Not, PensionAge};
use crate::criterion::{ALWAYS, Criterion, Moment};
use crate::facts::{FactId as F, Received};
use crate::provision::{Contact, Effect, Provision, Source, rule, then};

const OLD: Criterion = PensionAge(Moment::Fact(F::AbroadFrom));

/// Social assistance.
pub const BIJSTAND: Provision = Provision {
    code: "bijstand",
    concerns: gets(&[Received::Participatiewet, Received::Bbz]),
    rules: &[
        rule(All(&[OLD, used(THIRTEEN_WEEKS)]), then(Effect::Stops, "used-up", Contact::Municipality, &[], &[])),
        rule(OLD, then(Effect::Stays, "13-weeks", Contact::Municipality, THIRTEEN_WEEKS_A_YEAR, &[])),
        rule(All(&[Not(&OLD), used(FOUR_WEEKS)]), then(Effect::Stops, "used-up", Contact::Municipality, &[], &[])),
        rule(ALWAYS, then(Effect::Stays, "4-weeks", Contact::Municipality, FOUR_WEEKS_A_YEAR, &[])),
    ],
    sources: &[Source::law(acts::PW, "13")],
};
