//! Survivor's benefit (*Anw*) that is paid already: stays in the EU and where a treaty says so (art. 32b), in some
//! countries multiplied by a country factor (art. 17(3)). In Morocco nothing changed for people there whose right began
//! before 1 October 2016 (svbkennisplatform.nl); whether that holds for somebody who moves there later was not found.
//! After it ended it revives in the Netherlands and in a country with an agreement (art. 32b).

use super::pages::{KOSOVO, SVB_SB1058};
use super::{CV, EU, FROM_LEAVING, MA, MK, NO_TREATY, SR, TN, TR, TURKISH_ONLY, XK, YU, receives, rule, then, to};
use crate::acts;
use crate::criterion::ALWAYS;
use crate::criterion::Criterion::{All, Any, Before};
use crate::date::Date;
use crate::facts::{FactId as F, Received};
use crate::provision::{Consequence, Contact, Effect, Provision, Source, Sure};

const SVB_TREATIES: Source = Source::page(
    "svbkennisplatform.nl",
    "https://www.svbkennisplatform.nl/kennisbank/a1562_%C2%A0Afspraken-verdragslanden",
    "",
    Sure::Verified,
);

/// The protocol with Morocco is applied from this day.
const PROTOCOL: Date = Date::of_law(2016, 10, 1);

const fn same(sources: &'static [Source]) -> Consequence {
    then(Effect::Stays, "same", Contact::Svb, &[], sources)
}

const fn ask_amount(sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, "ask-amount", Contact::Svb, &[], sources)
}

const fn ask(sources: &'static [Source]) -> Consequence {
    then(Effect::Ask, "ask", Contact::Svb, &[], sources)
}

/// The survivor's benefit.
pub const ANW: Provision = Provision {
    code: "anw",
    concerns: receives(&[Received::Anw]),
    rules: &[
        rule(to(EU), same(&[Source::law(acts::ANW, "32b"), Source::law(acts::ANW, "17")])),
        rule(
            Any(&[to(TN), to(YU), to(MK), to(SR)]),
            same(&[Source::law(acts::ANW, "32b"), Source::law(acts::RWL, "1")]),
        ),
        rule(All(&[to(TR), TURKISH_ONLY]), same(&[Source::law(acts::ANW, "32b"), Source::law(acts::RWL, "1")])),
        rule(to(TR), ask_amount(&[Source::law(acts::ANW, "32b"), Source::derived(acts::RWL, "1")])),
        rule(
            All(&[to(MA), Before(F::Departure, PROTOCOL), Before(F::AnwSince, PROTOCOL)]),
            same(&[Source::law(acts::ANW, "32b"), SVB_TREATIES]),
        ),
        rule(to(MA), ask_amount(&[Source::law(acts::ANW, "32b"), SVB_TREATIES])),
        rule(
            to(CV),
            then(
                Effect::Changes,
                "factor-60",
                Contact::Svb,
                &[],
                &[Source::law(acts::ANW, "17"), Source::law(acts::RWL, "1")],
            ),
        ),
        rule(to(XK), ask(&[KOSOVO])),
        rule(
            to(NO_TREATY),
            then(Effect::Stops, "stops", Contact::Svb, &[FROM_LEAVING], &[Source::law(acts::ANW, "32b")]),
        ),
        rule(ALWAYS, ask(&[Source::derived(acts::ANW, "32b"), SVB_SB1058])),
    ],
    sources: &[],
};
