//! Unemployment benefit (*WW*, and the *IOW* after it): twenty working days of holiday in a calendar year, sixty-five for who need
//! not look for work because of their age. A longer stay abroad is not paid (art. 19(1)(e)). The IOW is read alike: its art. 6
//! speaks of a holiday without a number of days.

use super::{limit, receives, report, rule};
use crate::acts;
use crate::criterion::{ALWAYS, Span};
use crate::facts::Received;
use crate::provision::{Consequence, Contact, Provision, Source, Step, Sure, Term};

const HOLIDAY: Source = Source::page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/overige-onderwerpen/vakantie-doorgeven/detail/vakantie-doorgeven-met-een-ww-uitkering",
    "",
    Sure::Older,
);

const TOLD: &[Term] = &[report(&[Step::DayBefore])];

const fn twenty_days(sources: &'static [Source]) -> Consequence {
    // Twenty working days are four weeks in one piece, without a public holiday.
    limit(Span::Days(28), "20-days", Contact::Uwv, TOLD, sources)
}

/// Unemployment benefit.
pub const WW: Provision = Provision {
    code: "ww",
    concerns: receives(&[Received::Ww, Received::Iow]),
    rules: &[
        rule(receives(&[Received::Ww]), twenty_days(&[HOLIDAY, Source::law(acts::WW, "19")])),
        rule(ALWAYS, twenty_days(&[HOLIDAY, Source::derived(acts::IOW, "6")])),
    ],
    sources: &[Source::page(
        "socialekaart.ede.nl",
        "https://socialekaart.ede.nl/is/werk-en-inkomen/uitkeringen/vakantie-en-buitenland/vakantie-doorgeven/ww-of-arbeidsongeschikt-en-vakantie",
        "",
        Sure::Older,
    )],
};
