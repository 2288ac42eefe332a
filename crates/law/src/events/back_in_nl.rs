//! Back to live in the Netherlands: does a benefit that stopped on leaving start again?

use super::{TODAY, day, deadline, months, not_yet, rule};
use crate::acts;
use crate::criterion::Criterion::{All, Any, Not, OneOf};
use crate::criterion::{ALWAYS, Criterion, Moment, Span};
use crate::facts::{FactId as F, Stopped, WiaKind};
use crate::provision::{Contact, Effect, Provision, Source, Step, Term};

const fn stopped(benefits: &[Stopped]) -> Criterion {
    OneOf(F::StoppedBenefit, Stopped::among(benefits))
}

const IVA: Criterion = OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]));
const NOT_BACK: Criterion = not_yet(F::BackOn);
const BACK_ON: Moment = Moment::Fact(F::BackOn);

/// WW is back in time, or can still be.
const WITHIN_6_MONTHS: Criterion =
    Any(&[months(F::Departure, 6, BACK_ON), All(&[NOT_BACK, months(F::Departure, 6, TODAY)])]);
/// WGA is back in time, or can still be.
const WITHIN_5_YEARS: Criterion =
    Any(&[months(F::Departure, 60, BACK_ON), All(&[NOT_BACK, months(F::Departure, 60, TODAY)])]);

const HALF_A_YEAR: &[Term] = &[deadline("until", F::Departure, &[Step::Plus(Span::Months(6))])];
const FIVE_YEARS: &[Term] = &[deadline("until", F::Departure, &[Step::Plus(Span::Months(60))])];
/// The Wajong of 1998 tells the day; for the later ones it was not found.
const MONTH_AFTER: &[Term] = &[day("from", F::BackOn, &[Step::FirstOfMonth(1)])];

const WGA: Source = Source::law(acts::WIA, "57");
const LIVING_HERE: Source = Source::derived(acts::PW, "11");

/// Back in the Netherlands.
pub const BACK_IN_NL: Provision = Provision {
    code: "back-in-nl",
    concerns: ALWAYS,
    rules: &[
        rule(
            All(&[stopped(&[Stopped::Ww]), WITHIN_6_MONTHS]),
            Effect::Stays,
            "ww-in-time",
            Contact::Uwv,
            HALF_A_YEAR,
            &[Source::law(acts::WW, "21")],
        ),
        rule(stopped(&[Stopped::Ww]), Effect::Stops, "ww-too-late", Contact::Uwv, &[], &[Source::law(acts::WW, "21")]),
        rule(
            All(&[stopped(&[Stopped::Wia]), IVA]),
            Effect::Stays,
            "iva",
            Contact::Uwv,
            &[],
            &[Source::law(acts::WIA, "48")],
        ),
        rule(
            All(&[stopped(&[Stopped::Wia]), Not(&IVA), WITHIN_5_YEARS]),
            Effect::Stays,
            "wga-in-time",
            Contact::Uwv,
            FIVE_YEARS,
            &[WGA],
        ),
        rule(stopped(&[Stopped::Wia]), Effect::Stops, "wga-too-late", Contact::Uwv, &[], &[WGA]),
        rule(
            stopped(&[Stopped::Wajong]),
            Effect::Stays,
            "wajong",
            Contact::Uwv,
            MONTH_AFTER,
            &[Source::law(acts::WAJONG, "3:20"), Source::law(acts::WAJONG, "1a:10"), Source::law(acts::WAJONG, "2:17")],
        ),
        rule(stopped(&[Stopped::Anw]), Effect::Stays, "anw", Contact::Svb, &[], &[Source::law(acts::ANW, "32b")]),
        rule(stopped(&[Stopped::Zw]), Effect::Stays, "zw", Contact::Uwv, &[], &[Source::law(acts::ZW, "19a")]),
        rule(stopped(&[Stopped::Tw]), Effect::Stays, "tw", Contact::Uwv, &[], &[Source::law(acts::TW, "4a")]),
        rule(stopped(&[Stopped::Iow]), Effect::Stays, "iow", Contact::Uwv, &[], &[Source::law(acts::IOW, "8")]),
        rule(
            stopped(&[Stopped::Wao, Stopped::Waz]),
            Effect::Ask,
            "wao-waz",
            Contact::Uwv,
            &[],
            &[Source::derived(acts::WAO, "43b"), Source::derived(acts::WAZ, "19a")],
        ),
        rule(stopped(&[Stopped::Aio]), Effect::Ask, "apply-svb", Contact::Svb, &[], &[LIVING_HERE]),
        rule(
            stopped(&[Stopped::Akw]),
            Effect::Ask,
            "child-benefit",
            Contact::Svb,
            &[],
            &[Source::derived(acts::AKW, "11")],
        ),
        rule(
            stopped(&[Stopped::Kgb, Stopped::Toe]),
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
