//! A criterion as JSON: the same tree as in the program, with the names of facts as in files of cases.

use law::code::Code;
use law::country::Country;
use law::criterion::{Criterion as Of, Moment as OfMoment, Span};
use law::facts::Choices;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A statement about a person: it holds, fails, or is open because a fact is not known. Facts are named as in files of cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// All of these hold; an empty list always does.
    All(Vec<Criterion>),
    /// At least one of these holds.
    Any(Vec<Criterion>),
    /// This does not hold.
    Not(Box<Criterion>),
    /// This fact is a yes.
    Yes(String),
    /// This date lies before that day; a date that is known to be absent does not.
    Before {
        /// The date.
        fact: String,
        /// The day.
        day: String,
    },
    /// At least so many full years lie between a date and a moment.
    FullYears {
        /// The date from which they are counted.
        from: String,
        /// How many.
        years: i16,
        /// When they must have passed.
        to: Moment,
    },
    /// This country is one of those (ISO 3166-1, two letters; XK for Kosovo).
    CountryIn {
        /// The country.
        fact: String,
        /// Those.
        countries: Vec<String>,
    },
    /// These two countries are the same.
    SameCountry(String, String),
    /// The person holds this nationality.
    HasNationality(String),
    /// The person holds this nationality and no other.
    HasOnlyNationality(String),
    /// The person holds the nationality of the country in this fact.
    HasNationalityOf(String),
    /// The person holds or held the nationality of the country in this fact.
    HasOrHadNationalityOf(String),
    /// The choice in this fact is one of those.
    OneOf {
        /// The choice.
        fact: String,
        /// Those.
        codes: Vec<String>,
    },
    /// At least one of these is among the choices in this fact.
    Includes {
        /// The choices.
        fact: String,
        /// These.
        codes: Vec<String>,
    },
    /// This date is known to be absent: it did not happen yet, or never will.
    Absent(String),
    /// A benefit that counts was received during the year directly before the application, art. 2b(1)(i), (6) and (7). How it is
    /// counted is in `docs/law/remigratiewet.md`.
    YearOfBenefit,
    /// Our sources leave this open: it never holds and never fails.
    Unsettled(String),
    /// The number in this fact is larger than that.
    MoreThan {
        /// The number.
        fact: String,
        /// That.
        number: u32,
    },
    /// One date lies no later than so long after another; the last day of the term is in time.
    Within {
        /// The day from which the term is counted.
        from: String,
        /// How long it is.
        length: Length,
        /// The day that must be in time.
        to: Moment,
    },
    /// The pension age (*AOW-leeftijd*) is reached at this moment.
    PensionAge(Moment),
}

/// The end of a count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// The reference date (*peildatum*): of the Act the day of the application, without one the last day on which
    /// one was in time; of all else today.
    ReferenceDate,
    /// The date in this fact.
    Fact(String),
}

/// A length of time in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// Days.
    Days(i32),
    /// Calendar months: the same day, or the last one of a shorter month.
    Months(i32),
    /// Calendar years: the same day, or 1 March after 29 February.
    Years(i16),
}

impl From<Span> for Length {
    fn from(span: Span) -> Length {
        match span {
            Span::Days(days) => Length::Days(days),
            Span::Months(months) => Length::Months(months),
            Span::Years(years) => Length::Years(years),
        }
    }
}

impl From<OfMoment> for Moment {
    fn from(moment: OfMoment) -> Moment {
        match moment {
            OfMoment::ReferenceDate => Moment::ReferenceDate,
            OfMoment::Fact(fact) => Moment::Fact(fact.key()),
        }
    }
}

fn codes(choices: Choices) -> Vec<String> {
    choices.codes().map(str::to_string).collect()
}

fn countries(list: &[Country]) -> Vec<String> {
    list.iter().map(Country::to_string).collect()
}

impl From<&Of> for Criterion {
    fn from(criterion: &Of) -> Criterion {
        let several = |list: &[Of]| list.iter().map(Criterion::from).collect();
        match criterion {
            Of::All(list) => Criterion::All(several(list)),
            Of::Any(list) => Criterion::Any(several(list)),
            Of::Not(other) => Criterion::Not(Box::new(Criterion::from(*other))),
            Of::Yes(fact) => Criterion::Yes(fact.key()),
            Of::Before(fact, day) => Criterion::Before { fact: fact.key(), day: day.to_string() },
            Of::FullYears { from, years, to } => {
                Criterion::FullYears { from: from.key(), years: *years, to: (*to).into() }
            }
            Of::CountryIn(fact, list) => Criterion::CountryIn { fact: fact.key(), countries: countries(list) },
            Of::SameCountry(one, other) => Criterion::SameCountry(one.key(), other.key()),
            Of::HasNationality(country) => Criterion::HasNationality(country.to_string()),
            Of::HasOnlyNationality(country) => Criterion::HasOnlyNationality(country.to_string()),
            Of::HasNationalityOf(fact) => Criterion::HasNationalityOf(fact.key()),
            Of::HasOrHadNationalityOf(fact) => Criterion::HasOrHadNationalityOf(fact.key()),
            Of::OneOf(fact, choices) => Criterion::OneOf { fact: fact.key(), codes: codes(*choices) },
            Of::Includes(fact, choices) => Criterion::Includes { fact: fact.key(), codes: codes(*choices) },
            Of::Absent(fact) => Criterion::Absent(fact.key()),
            Of::YearOfBenefit => Criterion::YearOfBenefit,
            Of::Unsettled(question) => Criterion::Unsettled(question.code().to_string()),
            Of::MoreThan(fact, number) => Criterion::MoreThan { fact: fact.key(), number: *number },
            Of::Within { from, span, to } => {
                Criterion::Within { from: from.key(), length: (*span).into(), to: (*to).into() }
            }
            Of::PensionAge(moment) => Criterion::PensionAge((*moment).into()),
        }
    }
}
