//! What follows from what happens after leaving, or after the award: each event is a short path of questions to an
//! answer with its days.
//!
//! Terms of a year are counted as twelve months, so that a year from 29 February ends on 28 February: of two readings
//! the one in which nothing is missed.

mod award;
mod back_in_nl;
mod child_18;
mod coming_back;
mod detention;
mod duties;
mod family;
mod help_to_return;
mod incapacity_lowered;
mod moving;
mod nationality_duties;
mod objection;
mod partner_died;
mod return_option;
mod separation;
mod status;
mod survivor;
mod together;
mod voluntary_insurance;
mod widow;

use crate::acts;
use crate::amounts::AMOUNTS;
use crate::criterion::Criterion::OneOf;
use crate::criterion::{Criterion, Moment, Span};
use crate::facts::{FactId, Household};
use crate::provision::{self, Act, Contact, Effect, Provision, Rule, Source, Step, Sure, Term};

/// Events for somebody who went back with the remigration benefit.
pub const WITH_BENEFIT: &[&Provision] = &[
    &return_option::RETURN_OPTION,
    &moving::VISIT_OR_MOVE_BACK,
    &moving::THIRD_COUNTRY,
    &partner_died::PARTNER_DIED,
    &partner_died::ORPHANS,
    &separation::SEPARATION,
    &together::TOGETHER,
    &child_18::CHILD_18,
    &detention::DETENTION,
    &nationality_duties::NATIONALITY_DUTIES,
    &duties::REPORT,
    &duties::LIFE_CERTIFICATE,
    &duties::SMALL_PAYMENT,
    &AMOUNTS,
];

/// Events for somebody who went back without it.
pub const WITHOUT_BENEFIT: &[&Provision] = &[&incapacity_lowered::INCAPACITY_LOWERED];

/// Events for somebody who has the award and did not leave yet.
pub const NOT_LEFT_YET: &[&Provision] = &[&award::LEAVE_IN_TIME, &award::DIED_BEFORE_LEAVING];

/// Events for somebody who has gone back, whether with the remigration benefit or not.
pub const ABROAD: &[&Provision] =
    &[&coming_back::COMING_BACK, &back_in_nl::BACK_IN_NL, &survivor::SURVIVOR, &widow::AOW_ALONE, &duties::CERTIFICATE];

/// What somebody who thinks of going back asks about.
pub const THINKING: &[&Provision] =
    &[&family::PARTNER, &family::CHILDREN, &status::ASYLUM, &help_to_return::HELP_TO_RETURN, &status::NO_PERMIT];

/// Events that have nothing to do with the remigration benefit, and happen here as well as abroad.
pub const EVERYBODY: &[&Provision] =
    &[&voluntary_insurance::VOLUNTARY_INSURANCE, &duties::REPORT_BENEFIT, &objection::OBJECTION];

/// The groups, in the order in which screens list them. No event stands in two.
pub const GROUPS: [&[&Provision]; 6] = [WITH_BENEFIT, WITHOUT_BENEFIT, NOT_LEFT_YET, ABROAD, THINKING, EVERYBODY];

const COUNT: usize = {
    let (mut count, mut group) = (0, 0);
    while group < GROUPS.len() {
        count += GROUPS[group].len();
        group += 1;
    }
    count
};

const TOGETHER: [&Provision; COUNT] = {
    let mut all = [&AMOUNTS; COUNT];
    let (mut place, mut group) = (0, 0);
    while group < GROUPS.len() {
        let mut event = 0;
        while event < GROUPS[group].len() {
            all[place] = GROUPS[group][event];
            place += 1;
            event += 1;
        }
        group += 1;
    }
    all
};

/// Every event: the groups in their order.
pub const ALL: &[&Provision] = &TOGETHER;

/// The event with this code.
pub fn find(code: &str) -> Option<&'static Provision> {
    ALL.iter().copied().find(|event| event.code == code)
}

/// Today, for somebody who did not do yet what a term is about.
const TODAY: Moment = Moment::ReferenceDate;

/// A rule with all that follows.
const fn rule(
    when: Criterion,
    effect: Effect,
    code: &'static str,
    contact: Contact,
    terms: &'static [Term],
    sources: &'static [Source],
) -> Rule {
    provision::rule(when, provision::then(effect, code, contact, terms, sources))
}

/// The person said that it did not happen yet.
const fn not_yet(fact: FactId) -> Criterion {
    Criterion::Absent(fact)
}

/// One day lies at most so many months after another.
const fn months(from: FactId, months: i32, to: Moment) -> Criterion {
    Criterion::Within { from, span: Span::Months(months), to }
}

/// A day that follows and only tells something.
const fn day(code: &'static str, from: FactId, steps: &'static [Step]) -> Term {
    Term { code, from, steps, deadline: false }
}

/// A day that can be missed.
const fn deadline(code: &'static str, from: FactId, steps: &'static [Step]) -> Term {
    Term { code, from, steps, deadline: true }
}

/// The last day to tell the SVB of a change from abroad: six weeks.
const fn report_by(from: FactId) -> Term {
    deadline("report", from, &[Step::Plus(Span::Days(42))])
}

/// An article in a text that may have changed since.
const fn older(act: Act, article: &'static str) -> Source {
    Source::Law { act, article, sure: Sure::Older }
}

/// An article that does not settle what is asked.
const fn unverified(act: Act, article: &'static str) -> Source {
    Source::Law { act, article, sure: Sure::Unverified }
}

/// A page of the SVB without a date, read in a stored copy.
const fn svb(address: &'static str, sure: Sure) -> Source {
    Source::page("svb.nl", address, "", sure)
}

/// The duty to tell the SVB of every change.
const DUTY_TO_REPORT: Source = Source::law(acts::RW, "5a");
/// What to tell and within how many weeks.
const WHAT_TO_REPORT: Source =
    svb("https://www.svb.nl/int/de/remigratie/rechten_en_plichten/wijzigingen_doorgeven/", Sure::Verified);
/// Visits to the Netherlands, coming back to live there.
const COMING_BACK: Source = svb(
    "https://www.svb.nl/int/nl/remigratie/hulp_remigratie/gevolgen_remigratie/terug_naar_nl/index.jsp",
    Sure::Older,
);
/// The people who count as a couple, and what marrying changes.
const COUPLES: Source = svb(
    "https://www.svb.nl/nl/remigratie/hoeveel-remigratie-uitkering-krijgt-u/hoeveel-remigratie-uitkering-krijgt-u",
    Sure::Verified,
);

/// The person left with a partner, and the two have one amount.
const COUPLE: Criterion = OneOf(FactId::Household, Household::among(&[Household::Couple]));
/// The person left with minor children and no partner.
const SINGLE_PARENT: Criterion = OneOf(FactId::Household, Household::among(&[Household::SingleParent]));
