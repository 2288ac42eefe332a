//! What a scheme asks of a person, as data: a small set of statements over facts, of which every condition and rule is
//! built. Nothing here reads a clock or does I/O.

use crate::country::Country;
use crate::date::Date;
use crate::facts::{Debts, FactId, Partner, Permit};

/// A statement about a person, built from a few kinds of test. Evaluating it, explaining it, finding the facts it
/// still lacks, drawing it and printing it are walks over this one tree.
#[derive(Debug)]
pub enum Test {
    /// All of these hold.
    All(&'static [Test]),
    /// At least one of these holds.
    Any(&'static [Test]),
    /// This does not hold.
    Not(&'static Test),
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
    /// The right of residence is one of these.
    PermitIn(&'static [Permit]),
    /// The debts in this fact are one of these.
    DebtsIn(FactId, &'static [Debts]),
    /// The partner is one of these.
    PartnerIn(&'static [Partner]),
    /// An asylum permit was received at some time.
    ReceivedAsylum,
    /// A listed benefit was received during the year directly before the application ([`benefit_year`]).
    YearOfBenefit,
    /// The law itself, or the SVB's reading of it, leaves this open. Never holds and never fails.
    Unsettled(OpenQuestion),
    /// The word in this fact is one of these; a date that is known is no word.
    WordIn(FactId, &'static [&'static str]),
    /// At least one of these words is in this fact.
    Includes(FactId, &'static [&'static str]),
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
    /// The pension age (*AOW-leeftijd*) is reached at this moment ([`pension_age`]).
    PensionAge(Moment),
}

/// Holds for everybody.
pub const ALWAYS: Test = Test::All(&[]);

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

/// The end of a count of years.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// The day of the application (*peildatum*), or today where nobody applied.
    Application,
    /// The date in this fact.
    Fact(FactId),
}

/// Questions that the sources leave open. The visitor is sent to the SVB; nothing is guessed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
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

impl OpenQuestion {
    /// Every question, in the order of their declaration.
    pub const ALL: [OpenQuestion; 5] = [
        OpenQuestion::NaturalisedRefugee,
        OpenQuestion::RefugeeBornElsewhere,
        OpenQuestion::MoluccanToIndonesia,
        OpenQuestion::BreakBeforeApplication,
        OpenQuestion::GapInOneBenefit,
    ];

    /// The last part of its message ids.
    pub const fn word(self) -> &'static str {
        match self {
            OpenQuestion::NaturalisedRefugee => "naturalised-refugee",
            OpenQuestion::RefugeeBornElsewhere => "refugee-born-elsewhere",
            OpenQuestion::MoluccanToIndonesia => "moluccan-to-indonesia",
            OpenQuestion::BreakBeforeApplication => "break-before-application",
            OpenQuestion::GapInOneBenefit => "gap-in-one-benefit",
        }
    }
}
