//! The demands that a scheme makes of a person, as data: a small set of statements over facts, of which every condition
//! and rule is built. Nothing here reads a clock or does I/O.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::country::Country;
use crate::date::Date;
use crate::facts::{Choices, FactId, FactSet};

/// A statement about a person, built from a few kinds of statement. Evaluating it, explaining it, finding the facts it
/// still lacks, drawing it and printing it are walks over this one tree.
#[derive(Debug)]
pub enum Criterion {
    /// All of these hold.
    All(&'static [Criterion]),
    /// At least one of these holds.
    Any(&'static [Criterion]),
    /// This does not hold.
    Not(&'static Criterion),
    /// This fact is a yes.
    Yes(FactId),
    /// This date lies before that day; a date that is known to be absent does not.
    Before(FactId, Date),
    /// At least so many full years lie between a date and a moment.
    FullYears {
        /// The date from which the years are counted.
        from: FactId,
        /// How many years.
        years: i16,
        /// The moment at which they must have passed.
        to: Moment,
    },
    /// This country is one of those.
    CountryIn(FactId, &'static [Country]),
    /// These two countries are the same.
    SameCountry(FactId, FactId),
    /// The person holds the nationality of that country.
    HasNationality(Country),
    /// The person holds that country's nationality and no other.
    HasOnlyNationality(Country),
    /// The person holds the nationality of the country in this fact.
    HasNationalityOf(FactId),
    /// The person holds or held the nationality of the country in this fact.
    HasOrHadNationalityOf(FactId),
    /// The choice in this fact is one of these.
    OneOf(FactId, Choices),
    /// At least one of these choices is in this fact.
    Includes(FactId, Choices),
    /// This date is known to be absent: it did not happen yet, or never will.
    Absent(FactId),
    /// A listed benefit was received during the year directly before the application ([`crate::benefit_year`]).
    YearOfBenefit,
    /// The law itself, or the SVB's reading of it, leaves this open. Never holds and never fails.
    Unsettled(OpenQuestion),
    /// The number in this fact is larger than that.
    MoreThan(FactId, u32),
    /// One date lies no later than so long after another: the last day of the term is in time. A date that is known to
    /// be absent does not.
    Within {
        /// The day from which the term is counted.
        from: FactId,
        /// How long it is.
        span: Span,
        /// The day that must be in time.
        to: Moment,
    },
    /// The pension age (*AOW-leeftijd*) is reached at this moment ([`crate::pension_age`]).
    PensionAge(Moment),
}

impl Criterion {
    /// The facts that it rests on.
    pub fn facts(&self) -> FactSet {
        let end = |moment: &Moment| match moment {
            Moment::ReferenceDate => FactId::ApplicationReceived,
            Moment::Fact(fact) => *fact,
        };
        match self {
            Criterion::All(list) | Criterion::Any(list) => {
                list.iter().fold(FactSet::empty(), |all, one| all | one.facts())
            }
            Criterion::Not(other) => other.facts(),
            Criterion::Yes(id)
            | Criterion::Before(id, _)
            | Criterion::CountryIn(id, _)
            | Criterion::OneOf(id, _)
            | Criterion::Includes(id, _)
            | Criterion::Absent(id)
            | Criterion::MoreThan(id, _) => (*id).into(),
            Criterion::FullYears { from, to, .. } | Criterion::Within { from, to, .. } => *from | end(to),
            Criterion::PensionAge(on) => FactId::BirthDate | end(on),
            Criterion::SameCountry(one, other) => *one | *other,
            Criterion::HasNationality(_) | Criterion::HasOnlyNationality(_) => FactId::Nationalities.into(),
            Criterion::HasNationalityOf(id) => *id | FactId::Nationalities,
            Criterion::HasOrHadNationalityOf(id) => *id | FactId::Nationalities | FactId::FormerNationalities,
            Criterion::YearOfBenefit => FactId::Benefits | FactId::ApplicationReceived,
            Criterion::Unsettled(_) => FactSet::empty(),
        }
    }
}

/// Holds for everybody.
pub const ALWAYS: Criterion = Criterion::All(&[]);

/// A length of time in the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Span {
    /// Days.
    Days(i32),
    /// Calendar months: the same day, or the last one of a shorter month.
    Months(i32),
    /// Calendar years: the same day, or 1 March after 29 February.
    Years(i16),
}

impl Span {
    /// The day so long after another.
    pub fn after(self, day: Date) -> Date {
        match self {
            Span::Days(days) => Date::from_day_number(day.day_number() + days),
            Span::Months(months) => day.plus_months(months),
            Span::Years(years) => day.plus_years(years),
        }
    }
}

/// The end of a count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// The reference date (*peildatum*): the day of the application; if nobody applied, the last day on which one was in
    /// time. Of the schemes around the Act it is today.
    ReferenceDate,
    /// The date in this fact.
    Fact(FactId),
}

/// Questions that the sources leave open. The visitor is sent to the SVB; nothing is guessed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum OpenQuestion {
    /// Whether somebody who received asylum and became Dutch still counts under art. 1a(e).
    NaturalisedRefugee,
    /// Whether a refugee may go to the country of the own nationality without being born there (art. 1(1)(e)).
    RefugeeBornElsewhere,
    /// Whether a Moluccan of the register who never was Indonesian may go to Indonesia (art. 1(1)(e)).
    MoluccanToIndonesia,
    /// A benefit that stopped at most a month before the application (ECLI:NL:RVS:2019:819).
    BreakBeforeApplication,
    /// A gap inside one and the same benefit, before 1 January 2018 (art. 2b(7)).
    GapInOneBenefit,
}
