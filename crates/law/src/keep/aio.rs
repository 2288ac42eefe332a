//! Income supplement for older people (*AIO*): social assistance of the SVB, which cannot be taken along. Stays abroad
//! of at most thirteen weeks a calendar year are allowed.

use super::{FROM_LEAVING, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::pages::SVB_ENDS;
use crate::provision::{Contact, Effect, Provision, Source};

/// The supplement to an incomplete state pension.
pub const AIO: Provision = Provision {
    code: "aio",
    concerns: receives(&[Received::Aio]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Stops,
            "stops",
            Contact::Svb,
            &[FROM_LEAVING],
            &[Source::law(acts::PW, "11"), Source::law(acts::PW, "13")],
        ),
    )],
    sources: &[SVB_ENDS],
};
