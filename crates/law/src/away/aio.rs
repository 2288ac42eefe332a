//! The supplement of the SVB (*AIO*) is social assistance for who reached the pension age: thirteen weeks a calendar year and in
//! a row, art. 13(1)(e) and 13(4) of the Participatiewet.

use super::{THIRTEEN_WEEKS, THIRTEEN_WEEKS_A_YEAR, gets, used};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source, rule, then};

/// The supplement to an incomplete state pension.
pub const AIO: Provision = Provision {
    code: "aio",
    concerns: gets(&[Received::Aio]),
    rules: &[
        rule(used(THIRTEEN_WEEKS), then(Effect::Stops, "used-up", Contact::Svb, &[], &[])),
        rule(ALWAYS, then(Effect::Stays, "13-weeks", Contact::Svb, THIRTEEN_WEEKS_A_YEAR, &[])),
    ],
    sources: &[Source::law(acts::PW, "13")],
};
