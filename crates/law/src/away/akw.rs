//! Child benefit (*kinderbijslag*), and the child-related budget that follows it: the SVB wants to know of a stay of parent or
//! child of longer than three months, holidays too.

use super::{limit, receives, rule, until};
use crate::criterion::{ALWAYS, Span};
use crate::facts::Received;
use crate::provision::{Contact, Provision, Source, Step, Sure};

/// Child benefit.
pub const AKW: Provision = Provision {
    code: "akw",
    concerns: receives(&[Received::Akw, Received::Kgb]),
    rules: &[rule(
        ALWAYS,
        limit(
            Span::Months(3),
            "3-months",
            Contact::Svb,
            &[until(&[Step::Plus(Span::Months(3))])],
            &[Source::page(
                "svb.nl",
                "https://svb.nl/int/nl/kinderbijslag/rechten_en_plichten/wijzigingen_doorgeven/index.jsp",
                "",
                Sure::Older,
            )],
        ),
    )],
    sources: &[],
};
