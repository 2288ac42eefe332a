//! What is left of the money on leaving: of everything that somebody receives, how much there is now and how much there
//! will be. What becomes of a scheme is decided in [`crate::keep`] alone; here stands how much that is.

mod share;

pub use share::{Share, share};

use crate::acts;
use crate::criterion::Criterion::{Any, Before, PensionAge, Yes};
use crate::criterion::{ALWAYS, Criterion, Moment};
use crate::date::Date;
use crate::decision::Decision;
use crate::facts::{FactId as F, Received};
use crate::keep::{self, NO_TREATY, SINGLE_KEPT, receives, to};
use crate::provision::{Contact, Effect, Provision, Rule, Source, Sure, rule, then};
use crate::situation::Situation;
use crate::truth::Truth;

/// The schemes of [`keep::ALL`] that are about money somebody gets.
const MONEY: [&str; 15] = [
    "aow",
    "aio",
    "pension",
    "wia",
    "wao-waz",
    "wajong",
    "ww",
    "zw",
    "tw",
    "older-unemployed",
    "bijstand",
    "anw",
    "akw",
    "kgb",
    "allowances",
];

/// Whether a scheme is about money somebody gets.
pub fn is_money(provision: &Provision) -> bool {
    MONEY.contains(&provision.code)
}

/// A date is known, perhaps in part.
const fn known(date: F) -> Criterion {
    Before(date, Date::MAX)
}

const ARRIVAL: Criterion = known(F::SettledInNl);
const BIRTH: Criterion = known(F::BirthDate);
/// Once the pension age is reached, leaving changes nothing any more.
const END: Criterion = Any(&[PensionAge(Moment::ReferenceDate), known(F::Departure)]);

/// How parts of years are added up.
const ROUNDING: Source = Source::page(
    "wetten.overheid.nl",
    "https://wetten.overheid.nl/BWBR0003815/2015-04-01#Artikel1",
    "2015-04-01",
    Sure::Older,
);

/// How large the state pension is ([`share`]). Somebody who receives it has that in a letter, and is asked nothing.
pub const SHARE: Provision = Provision {
    code: "aow-share",
    concerns: ALWAYS,
    rules: &[
        rule(
            receives(&[Received::Aow]),
            then(Effect::Stays, "in-letter", Contact::Svb, &[], &[Source::law(acts::AOW, "13")]),
        ),
        Rule {
            when: ALWAYS,
            requires: &[BIRTH, ARRIVAL, END],
            then: then(
                Effect::Changes,
                "estimate",
                Contact::Svb,
                &[],
                &[Source::law(acts::AOW, "7a"), Source::law(acts::AOW, "13"), ROUNDING],
            ),
        },
    ],
    sources: &[],
};

/// How much of something there is after leaving, of what there is now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rest {
    /// As much as now.
    Same,
    /// About so many percent of it.
    About(u8),
    /// At least about so many percent of it; whether it is more has to be asked.
    AtLeast(u8),
    /// It goes on, but our sources do not say how much of it.
    Changed,
    /// It is not received yet, and comes later.
    Later,
    /// It is there for the asking: the pension age is reached, and it was not claimed.
    Claim,
    /// It has to be asked.
    Ask,
    /// Nothing.
    Nothing,
}

/// What is left of what a scheme pays.
pub fn rest(decision: &Decision, situation: &Situation<'_>) -> Rest {
    let not_yet =
        decision.provision.code == keep::AOW_CODE && situation.truth(&receives(&[Received::Aow])) == Truth::Fails;
    match decision.consequence() {
        _ if not_yet && situation.truth(&PensionAge(Moment::ReferenceDate)) == Truth::Holds => Rest::Claim,
        _ if not_yet => Rest::Later,
        None => Rest::Ask,
        Some(then) => match then.effect {
            Effect::Stays => Rest::Same,
            Effect::Stops => Rest::Nothing,
            Effect::Ask => match then.code {
                "ask-single" => Rest::AtLeast(MARRIED_OF_SINGLE),
                "ask-amount" => Rest::Changed,
                _ => Rest::Ask,
            },
            Effect::Changes => percent(then.code).map_or(Rest::Ask, Rest::About),
        },
    }
}

/// Which full state pensions an example names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Example {
    /// That of a single person.
    Single,
    /// That of each of two partners.
    Partner,
    /// Both: it is not known which one it is, or whether a single person keeps the higher one there.
    Both,
    /// That of a partner, which is all that anybody gets in that country (*AOW* art. 9a).
    PartnerForAll,
}

/// The full state pensions that an example names to somebody who goes there.
pub fn example(situation: &Situation<'_>) -> Example {
    if situation.truth(&to(NO_TREATY)) == Truth::Holds {
        return Example::PartnerForAll;
    }
    match situation.truth(&Yes(F::Alone)) {
        Truth::Fails => Example::Partner,
        Truth::Holds if situation.truth(&SINGLE_KEPT) == Truth::Holds => Example::Single,
        _ => Example::Both,
    }
}

/// The rate of a married person in percent of that of a single one, in round figures: 50 instead of 70 percent of the minimum
/// wage (*AOW* art. 9) is 71 percent of it net, and 69 gross.
const MARRIED_OF_SINGLE: u8 = 70;

/// What a changed benefit comes to, by the code of what follows.
fn percent(code: &str) -> Option<u8> {
    match code {
        "married-rate" => Some(MARRIED_OF_SINGLE),
        _ => code.strip_prefix("factor-")?.parse().ok().filter(|factor| *factor < 100),
    }
}
