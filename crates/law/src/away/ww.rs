//! Unemployment benefit (*WW*, and the *IOW* after it): twenty working days of holiday in a calendar year, sixty-five for who need
//! not look for work because of their age. A longer stay abroad is not paid (art. 19(1)(e)).

use super::{limit, receives, report, rule};
use crate::acts;
use crate::criterion::{ALWAYS, Span};
use crate::facts::Received;
use crate::provision::{Contact, Provision, Source, Step, Sure};

/// Unemployment benefit.
pub const WW: Provision = Provision {
    code: "ww",
    concerns: receives(&[Received::Ww, Received::Iow]),
    rules: &[rule(
        ALWAYS,
        limit(
            // Twenty working days are four weeks in one piece, without a public holiday.
            Span::Days(28),
            "20-days",
            Contact::Uwv,
            &[report(&[Step::DayBefore])],
            &[
                Source::page(
                    "uwv.nl",
                    "https://www.uwv.nl/particulieren/overige-onderwerpen/vakantie-doorgeven/detail/vakantie-doorgeven-met-een-ww-uitkering",
                    "",
                    Sure::Older,
                ),
                Source::law(acts::WW, "19"),
            ],
        ),
    )],
    sources: &[Source::page(
        "socialekaart.ede.nl",
        "https://socialekaart.ede.nl/is/werk-en-inkomen/uitkeringen/vakantie-en-buitenland/vakantie-doorgeven/ww-of-arbeidsongeschikt-en-vakantie",
        "",
        Sure::Older,
    )],
};
