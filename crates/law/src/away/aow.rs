//! State pension (*AOW*): a visit changes nothing; who lives elsewhere can get less if single (art. 9a), so who commutes asks the
//! SVB where they live.

use super::pages::{JURIDISCH_LOKET, SVB_LIVING};
use super::{PART_OF_YEAR, receives, rule, then};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::facts::Received;
use crate::provision::{Contact, Effect, Provision, Source};

/// The state pension.
pub const AOW: Provision = Provision {
    code: "aow",
    concerns: receives(&[Received::Aow]),
    rules: &[
        rule(
            PART_OF_YEAR,
            then(Effect::Ask, "part-of-year", Contact::Svb, &[], &[Source::law(acts::AOW, "9a"), SVB_LIVING]),
        ),
        rule(ALWAYS, then(Effect::Stays, "visit", Contact::Svb, &[], &[JURIDISCH_LOKET])),
    ],
    sources: &[],
};
