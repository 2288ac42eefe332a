//! The situation in which a criterion is evaluated: the facts, the reference date and the versions of the Act in force
//! on it; and what is known of a criterion then.

use crate::act::{ActVersion, RemigrationAct};
use crate::benefit_year::{self, Finding};
use crate::country::Country;
use crate::criterion::{Criterion, Moment};
use crate::date::{Date, Days, PartialDate};
use crate::facts::{Benefits, FactId, Facts, Known};
use crate::pension_age::{PensionDay, pension_day};
use crate::truth::Truth;

/// The situation in which a criterion is evaluated: the facts, the reference date, and the versions of the Act in force
/// on it.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The facts of the person.
    pub facts: &'a Facts,
    /// The reference date (*peildatum*): the day of the application; if nobody applied, the last day on which one was in
    /// time, or today while that is still to come; `None` if it is not known.
    pub reference_date: Option<Days>,
    /// The versions of the Act that may count; more than one if the day is not known well enough.
    pub versions: &'static [ActVersion],
    /// Whether a version that the program knows was in force on the day; before the first one other rules applied.
    pub covered: Truth,
    /// The outcome for the benefits, under every version that may count: reckoned once, asked often.
    benefit: Finding,
}

impl<'a> Situation<'a> {
    /// The situation of a person under the Act, `today` being the day on which the question is put.
    pub fn new(act: &'static RemigrationAct, facts: &'a Facts, today: Date) -> Situation<'a> {
        let received = facts.date(FactId::ApplicationReceived).map(Days::from);
        let nobody_applied = facts.is_absent(FactId::ApplicationReceived);
        let reference_date = if nobody_applied { Some(Days::from(today.min(act.last_day()))) } else { received };
        let versions = reference_date.map_or(act.versions, |days| act.versions_between(days.first, days.last));
        let covered = match (act.versions.first(), reference_date) {
            (Some(oldest), Some(days)) => sure(days.first >= oldest.in_force_from, days.last < oldest.in_force_from),
            _ => Some(true),
        };
        let covered = covered.map_or(Truth::Open, Truth::from);
        let benefit = year_of_benefit(facts, reference_date, versions);
        Situation { facts, reference_date, versions, covered, benefit }
    }

    /// The situation of a person under the schemes around the remigration benefit, as of a day.
    pub fn on_day(facts: &'a Facts, today: Date) -> Situation<'a> {
        let benefit = Finding::of(Truth::Open);
        Situation { facts, reference_date: Some(Days::from(today)), versions: &[], covered: Truth::Holds, benefit }
    }

    /// The truth of a criterion, as far as it is known.
    pub fn truth(&self, criterion: &Criterion) -> Truth {
        match criterion {
            Criterion::All(list) => self.truth_of_list(list, Truth::Fails),
            Criterion::Any(list) => self.truth_of_list(list, Truth::Holds),
            Criterion::Not(other) => !self.truth(other),
            _ => self.truth_of_one(criterion),
        }
    }

    /// The truth of a criterion that is not made of others, as far as it is known.
    pub(crate) fn truth_of_one(&self, criterion: &Criterion) -> Truth {
        match criterion {
            Criterion::YearOfBenefit => self.year_of_benefit().truth,
            _ => self.leaf(criterion).map_or(Truth::Open, Truth::from),
        }
    }

    /// All of these, or any of them: one that is `decisive` settles it.
    fn truth_of_list(&self, list: &[Criterion], decisive: Truth) -> Truth {
        let mut so_far = !decisive;
        for criterion in list {
            match self.truth(criterion) {
                truth if truth == decisive => return decisive,
                Truth::Open => so_far = Truth::Open,
                _ => {}
            }
        }
        so_far
    }

    /// A criterion of single facts; `None` if it is not known.
    fn leaf(&self, criterion: &Criterion) -> Option<bool> {
        let facts = self.facts;
        match criterion {
            Criterion::Yes(id) => facts.flag(*id),
            Criterion::Before(id, day) => match self.moment(*id) {
                When::Unknown => None,
                When::Never => Some(false),
                When::Days(days) => sure(days.last < *day, days.first >= *day),
            },
            Criterion::FullYears { from, years, to } => {
                let (from, to) = (Days::from(facts.date(*from)?), self.end(*to)?);
                sure(from.last.plus_years(*years) <= to.first, from.first.plus_years(*years) > to.last)
            }
            Criterion::CountryIn(id, countries) => Some(countries.contains(&facts.country(*id)?)),
            Criterion::SameCountry(one, other) => Some(facts.country(*one)? == facts.country(*other)?),
            Criterion::HasNationality(country) => Some(self.nationalities()?.contains(country)),
            Criterion::HasOnlyNationality(country) => Some(self.nationalities()? == [*country]),
            Criterion::HasNationalityOf(id) => Some(self.nationalities()?.contains(&facts.country(*id)?)),
            Criterion::HasOrHadNationalityOf(id) => self.has_or_had(facts.country(*id)?),
            Criterion::OneOf(id, choices) => Some(choices.has(facts.choice(*id)?)),
            Criterion::Includes(id, choices) => Some(facts.several(*id)?.meets(choices.places())),
            Criterion::Absent(id) => Some(facts.known(*id)? == Known::Absent),
            Criterion::MoreThan(id, number) => Some(facts.number(*id)? > *number),
            Criterion::Within { from, to, .. }
                if facts.is_absent(*from) || matches!(to, Moment::Fact(to) if facts.is_absent(*to)) =>
            {
                Some(false)
            }
            Criterion::Within { from, span, to } => {
                let (from, to) = (Days::from(facts.date(*from)?), self.end(*to)?);
                sure(to.last <= span.after(from.first), to.first > span.after(from.last))
            }
            Criterion::PensionAge(moment) => {
                let (birth, on) = (Days::from(facts.date(FactId::BirthDate)?), self.end(*moment)?);
                let (first, last) = (pension_day(birth.first), pension_day(birth.last));
                sure(matches!(last, PensionDay::On(day) if day <= on.first), first.earliest() > on.last)
            }
            Criterion::All(_)
            | Criterion::Any(_)
            | Criterion::Not(_)
            | Criterion::YearOfBenefit
            | Criterion::Unsettled(_) => None,
        }
    }

    fn nationalities(&self) -> Option<&'a [Country]> {
        self.facts.countries(FactId::Nationalities)
    }

    /// Whether the person holds or held the nationality of a country; `None` if it is not known.
    pub fn has_or_had(&self, country: Country) -> Option<bool> {
        let holds = |fact| self.facts.countries(fact).map(|list| list.contains(&country));
        match (holds(FactId::Nationalities), holds(FactId::FormerNationalities)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        }
    }

    fn moment(&self, id: FactId) -> When {
        match self.facts.known(id) {
            Some(Known::Absent) => When::Never,
            Some(Known::Date(date)) => When::Days(date.into()),
            _ => When::Unknown,
        }
    }

    /// The days on which a count may end.
    pub fn end(&self, moment: Moment) -> Option<Days> {
        match moment {
            Moment::ReferenceDate => self.reference_date,
            Moment::Fact(id) => self.facts.date(id).map(PartialDate::into),
        }
    }

    /// The outcome for the benefits, under every version that may count.
    pub fn year_of_benefit(&self) -> Finding {
        self.benefit
    }
}

fn year_of_benefit(facts: &Facts, reference_date: Option<Days>, versions: &[ActVersion]) -> Finding {
    let open = Finding::of(Truth::Open);
    let Some(benefits) = &facts.benefits else {
        return open;
    };
    let Some(days) = reference_date else {
        return if none_counts(benefits, versions) { Finding::of(Truth::Fails) } else { open };
    };
    versions
        .iter()
        .map(|version| benefit_year::year_of_benefit(benefits, within(days, version, versions), version))
        .reduce(|one, other| Finding { truth: one.truth.either_way(other.truth), ..one })
        .unwrap_or(open)
}

/// Whether there is surely no benefit that counts under any of these versions.
fn none_counts(benefits: &Benefits, versions: &[ActVersion]) -> bool {
    let counts = |kind| versions.iter().any(|version| version.lists(kind));
    benefits.complete && !benefits.periods.iter().any(|period| period.kind.is_none_or(counts))
}

enum When {
    Unknown,
    Never,
    Days(Days),
}

fn sure(holds: bool, fails: bool) -> Option<bool> {
    if holds {
        Some(true)
    } else if fails {
        Some(false)
    } else {
        None
    }
}

/// The part of these days on which a version was in force.
fn within(days: Days, version: &ActVersion, versions: &[ActVersion]) -> Days {
    let next = versions.iter().find(|other| other.in_force_from > version.in_force_from);
    let last = next.map_or(days.last, |next| next.in_force_from.previous().min(days.last));
    Days { first: days.first.max(version.in_force_from), last }
}
