//! Back to live in the Netherlands: does a benefit that stopped on leaving start again?

use super::{TODAY, day, deadline, months, not_yet, rule};
use crate::acts;
use crate::criterion::Test::{All, Any, Not, WordIn};
use crate::criterion::{ALWAYS, Moment, Span, Test};
use crate::facts::FactId as F;
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

const fn stopped(words: &'static [&'static str]) -> Test {
    WordIn(F::StoppedBenefit, words)
}

const IVA: Test = WordIn(F::WiaKind, &["iva"]);
const NOT_BACK: Test = not_yet(F::BackOn);
const BACK_ON: Moment = Moment::Fact(F::BackOn);

/// WW is back in time, or can still be.
const WITHIN_6_MONTHS: Test =
    Any(&[months(F::Departure, 6, BACK_ON), All(&[NOT_BACK, months(F::Departure, 6, TODAY)])]);
/// WGA is back in time, or can still be.
const WITHIN_5_YEARS: Test =
    Any(&[months(F::Departure, 60, BACK_ON), All(&[NOT_BACK, months(F::Departure, 60, TODAY)])]);

const HALF_A_YEAR: &[Term] = &[deadline("until", F::Departure, &[Step::Plus(Span::Months(6))])];
const FIVE_YEARS: &[Term] = &[deadline("until", F::Departure, &[Step::Plus(Span::Months(60))])];
/// The Wajong of 1998 tells the day; for the later ones it was not found.
const MONTH_AFTER: &[Term] = &[day("from", F::BackOn, &[Step::FirstOfMonth(1)])];

const WGA: Source = Source::law(acts::WIA, "57");
const LIVING_HERE: Source = Source::derived(acts::PW, "11");

/// Back in the Netherlands.
pub const BACK_IN_NL: Provision = Provision {
    id: "back-in-nl",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[stopped(&["ww"]), WITHIN_6_MONTHS]),
            Effect::Stays,
            "ww-in-time",
            Contact::Uwv,
            HALF_A_YEAR,
            &[Source::law(acts::WW, "21")],
        ),
        rule(stopped(&["ww"]), Effect::Stops, "ww-too-late", Contact::Uwv, &[], &[Source::law(acts::WW, "21")]),
        rule(All(&[stopped(&["wia"]), IVA]), Effect::Stays, "iva", Contact::Uwv, &[], &[Source::law(acts::WIA, "48")]),
        rule(
            All(&[stopped(&["wia"]), Not(&IVA), WITHIN_5_YEARS]),
            Effect::Stays,
            "wga-in-time",
            Contact::Uwv,
            FIVE_YEARS,
            &[WGA],
        ),
        rule(stopped(&["wia"]), Effect::Stops, "wga-too-late", Contact::Uwv, &[], &[WGA]),
        rule(
            stopped(&["wajong"]),
            Effect::Stays,
            "wajong",
            Contact::Uwv,
            MONTH_AFTER,
            &[Source::law(acts::WAJONG, "3:20"), Source::law(acts::WAJONG, "1a:10"), Source::law(acts::WAJONG, "2:17")],
        ),
        rule(stopped(&["anw"]), Effect::Stays, "anw", Contact::Svb, &[], &[Source::law(acts::ANW, "32b")]),
        rule(stopped(&["zw"]), Effect::Stays, "zw", Contact::Uwv, &[], &[Source::law(acts::ZW, "19a")]),
        rule(stopped(&["tw"]), Effect::Stays, "tw", Contact::Uwv, &[], &[Source::law(acts::TW, "4a")]),
        rule(stopped(&["iow"]), Effect::Stays, "iow", Contact::Uwv, &[], &[Source::law(acts::IOW, "8")]),
        rule(
            stopped(&["wao", "waz"]),
            Effect::Ask,
            "wao-waz",
            Contact::Uwv,
            &[],
            &[Source::derived(acts::WAO, "43b"), Source::derived(acts::WAZ, "19a")],
        ),
        rule(stopped(&["aio"]), Effect::Ask, "apply-svb", Contact::Svb, &[], &[LIVING_HERE]),
        rule(stopped(&["akw"]), Effect::Ask, "child-benefit", Contact::Svb, &[], &[Source::derived(acts::AKW, "11")]),
        rule(
            stopped(&["kgb", "toe"]),
            Effect::Ask,
            "allowances",
            Contact::Toeslagen,
            &[],
            &[Source::derived(acts::WKB, "2")],
        ),
        rule(
            ALWAYS,
            Effect::Ask,
            "apply-municipality",
            Contact::Municipality,
            &[],
            &[LIVING_HERE, Source::derived(acts::IOAW, "6"), Source::derived(acts::IOAZ, "6")],
        ),
    ],
    sources: &[],
};
