//! The supplement of the SVB (*AIO*) is social assistance for who reached the pension age: thirteen weeks a calendar year and in
//! a row, art. 13(1)(e) and 13(4) of the Participatiewet. It ends after that, and is applied for anew.

use super::pages::SVB_SB1302;
use super::{limit, receives, rule, until};
use crate::acts;
use crate::criterion::{ALWAYS, Span};
use crate::facts::{FactId as F, Received};
use crate::provision::{Contact, Provision, Source, Step, Sure};

const BY_LAW: &[Source] = &[Source::law(acts::PW, "13"), SVB_SB1302];

/// The supplement to an incomplete state pension.
pub const AIO: Provision = Provision {
    code: "aio",
    concerns: receives(&[Received::Aio]),
    rules: &[rule(
        ALWAYS,
        limit(Span::Days(91), "13-weeks", Contact::Svb, &[until(&[Step::BackWithin(91, F::DaysAbroadBefore)])], BY_LAW),
    )],
    sources: &[Source::page("svb.nl", "https://www.svb.nl/nl/aio/verblijf-buiten-nederland", "", Sure::Older)],
};
