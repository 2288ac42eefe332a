//! A scheme, the facts and a day make an outcome, condition by condition. Pure and total: no clock, no I/O, an
//! answer for every input.

use crate::act::ConditionId;
use crate::act::{Scheme, Text};
use crate::benefit_year::{self, Finding};
use crate::country::Country;
use crate::criterion::{Moment, Test};
use crate::date::{Date, Days, PartialDate};
use crate::facts::{Application, Asylum, Benefits, FactId, Facts};
use crate::pension_age::{PensionDay, pension_day};
use crate::truth::Truth;

/// How many conditions the remigration benefit has.
pub const CONDITIONS: usize = ConditionId::ALL.len();

/// The outcome for one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// What is known of each condition, in the order of [`ConditionId::ALL`].
    pub truths: [Truth; CONDITIONS],
    /// What it comes to.
    pub verdict: Verdict,
}

/// What the conditions come to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    /// Every condition holds.
    Eligible,
    /// At least one condition surely fails.
    NotEligible,
    /// Nothing fails, and not everything is known.
    Undetermined,
    /// Nobody applied in time: the scheme has ended, and the conditions only tell how it would have turned out.
    Closed(WouldHave),
    /// The application came before the first text of this Act that the program knows: other rules applied.
    OtherRules,
}

/// How a closed scheme would have turned out, the closing date apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WouldHave {
    /// Every other condition holds.
    Qualified,
    /// Another condition fails too.
    NotQualified,
    /// Not known.
    Unclear,
}

impl Outcome {
    /// What is known of one condition.
    pub fn truth(&self, id: ConditionId) -> Truth {
        self.truths.get(id as usize).copied().unwrap_or(Truth::Open)
    }

    /// The conditions of which this is known, in their order.
    pub fn with(&self, truth: Truth) -> impl Iterator<Item = ConditionId> + '_ {
        ConditionId::ALL.into_iter().filter(move |id| self.truth(*id) == truth)
    }

    /// Whether no further answer can change the verdict, as long as this Act applies: a day of application that comes
    /// to light later may still lie before its first text, or after the closing date.
    pub fn is_settled(&self) -> bool {
        !matches!(self.verdict, Verdict::Undetermined | Verdict::Closed(WouldHave::Unclear))
    }
}

/// What a test is judged on: the facts, the day of the application, and the texts in force on it.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// What is known of the person.
    pub facts: &'a Facts,
    /// The day of the application, or today where nobody applied; `None` where it is not known.
    pub reference: Option<Days>,
    /// The texts that may count; more than one where the day is not known well enough.
    pub texts: &'static [Text],
    /// Whether a text that the program knows was in force on the day; before the first one other rules applied.
    pub covered: Truth,
    /// What the benefits come to, under every text that may count: reckoned once, asked often.
    benefit: Finding,
}

impl<'a> Basis<'a> {
    /// What the facts of a person are judged on, `today` being the day on which the question is put.
    pub fn new(scheme: &'static Scheme, facts: &'a Facts, today: Date) -> Basis<'a> {
        let reference = match facts.application {
            Some(Application::Received(date)) => Some(Days::from(date)),
            Some(Application::None) => Some(Days::from(today)),
            None => None,
        };
        let texts = match (facts.application, reference) {
            (Some(Application::None), _) => scheme.texts.last().map_or(&[][..], std::slice::from_ref),
            (_, Some(days)) => scheme.texts_between(days.first, days.last),
            (_, None) => scheme.texts,
        };
        let covered = match (scheme.texts.first(), reference) {
            (Some(oldest), Some(days)) => sure(days.first >= oldest.in_force_from, days.last < oldest.in_force_from),
            _ => Some(true),
        };
        let covered = covered.map_or(Truth::Open, Truth::from);
        Basis { facts, reference, texts, covered, benefit: year_of_benefit(facts, reference, texts) }
    }

    /// What the schemes around the remigration benefit are judged on: the facts, as of a day.
    pub fn on_day(facts: &'a Facts, today: Date) -> Basis<'a> {
        let benefit = Finding::of(Truth::Open);
        Basis { facts, reference: Some(Days::from(today)), texts: &[], covered: Truth::Holds, benefit }
    }

    /// What is known of a test.
    pub fn truth(&self, test: &Test) -> Truth {
        match test {
            Test::All(tests) => self.truth_of_list(tests, Truth::Fails),
            Test::Any(tests) => self.truth_of_list(tests, Truth::Holds),
            Test::Not(test) => !self.truth(test),
            _ => self.truth_of_one(test),
        }
    }

    /// What is known of a test that is not made of others.
    pub(crate) fn truth_of_one(&self, test: &Test) -> Truth {
        match test {
            Test::YearOfBenefit => self.year_of_benefit().truth,
            _ => self.leaf(test).map_or(Truth::Open, Truth::from),
        }
    }

    /// All of these tests, or any of them: one that is `decisive` settles it.
    fn truth_of_list(&self, tests: &[Test], decisive: Truth) -> Truth {
        let mut so_far = !decisive;
        for test in tests {
            match self.truth(test) {
                truth if truth == decisive => return decisive,
                Truth::Open => so_far = Truth::Open,
                _ => {}
            }
        }
        so_far
    }

    /// A test of single facts; `None` where it is not known.
    fn leaf(&self, test: &Test) -> Option<bool> {
        let facts = self.facts;
        match test {
            Test::Yes(id) => facts.flag(*id),
            Test::Before(id, day) => match self.moment(*id) {
                When::Unknown => None,
                When::Never => Some(false),
                When::Days(days) => sure(days.last < *day, days.first >= *day),
            },
            Test::FullYears { from, years, to } => {
                let (from, to) = (Days::from(facts.date(*from)?), self.end(*to)?);
                sure(from.last.plus_years(*years) <= to.first, from.first.plus_years(*years) > to.last)
            }
            Test::CountryIn(id, countries) => Some(countries.contains(&facts.country(*id)?)),
            Test::SameCountry(one, other) => Some(facts.country(*one)? == facts.country(*other)?),
            Test::HasNationality(country) => Some(facts.nationalities.as_ref()?.contains(country)),
            Test::HasOnlyNationality(country) => Some(facts.nationalities.as_ref()?.as_slice() == [*country]),
            Test::HasNationalityOf(id) => Some(facts.nationalities.as_ref()?.contains(&facts.country(*id)?)),
            Test::HasOrHadNationalityOf(id) => self.has_or_had(facts.country(*id)?),
            Test::PermitIn(permits) => Some(permits.contains(&facts.permit?)),
            Test::DebtsIn(id, debts) => Some(debts.contains(&facts.debts(*id)?)),
            Test::PartnerIn(partners) => Some(partners.contains(&facts.partner?)),
            Test::ReceivedAsylum => Some(facts.asylum? != Asylum::Never),
            Test::WordIn(id, words) => {
                facts.other(*id)?;
                Some(facts.word(*id).is_some_and(|word| words.contains(&word)))
            }
            Test::Includes(id, words) => {
                let list = facts.words(*id)?;
                Some(words.iter().any(|word| list.contains(word)))
            }
            Test::MoreThan(id, number) => Some(facts.number(*id)? > *number),
            Test::Within { from, to, .. }
                if self.is_absent(*from) || matches!(to, Moment::Fact(to) if self.is_absent(*to)) =>
            {
                Some(false)
            }
            Test::Within { from, span, to } => {
                let (from, to) = (Days::from(facts.date(*from)?), self.end(*to)?);
                sure(to.last <= span.after(from.first), to.first > span.after(from.last))
            }
            Test::PensionAge(moment) => {
                let (birth, on) = (Days::from(facts.birth_date?), self.end(*moment)?);
                let (first, last) = (pension_day(birth.first), pension_day(birth.last));
                sure(matches!(last, PensionDay::On(day) if day <= on.first), first.earliest() > on.last)
            }
            Test::All(_) | Test::Any(_) | Test::Not(_) | Test::YearOfBenefit | Test::Unsettled(_) => None,
        }
    }

    /// Whether the person holds or held the nationality of a country; `None` where it is not known.
    pub fn has_or_had(&self, country: Country) -> Option<bool> {
        let holds = |list: &Option<Vec<Country>>| list.as_ref().map(|list| list.contains(&country));
        match (holds(&self.facts.nationalities), holds(&self.facts.former_nationalities)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        }
    }

    /// Whether a word stands in the place of a date: "not yet", "never".
    fn is_absent(&self, id: FactId) -> bool {
        self.facts.word(id).is_some()
    }

    fn moment(&self, id: FactId) -> When {
        match (id, self.facts.application, self.facts.asylum) {
            (FactId::ApplicationReceived, Some(Application::None), _) => When::Never,
            (FactId::AsylumPermitReceived, _, Some(Asylum::Never)) => When::Never,
            _ if self.is_absent(id) => When::Never,
            _ => self.facts.date(id).map_or(When::Unknown, |date| When::Days(date.into())),
        }
    }

    /// The days on which a count of years may end.
    pub fn end(&self, moment: Moment) -> Option<Days> {
        match moment {
            Moment::Application => self.reference,
            Moment::Fact(id) => self.facts.date(id).map(PartialDate::into),
        }
    }

    /// What the benefits come to, under every text that may count.
    pub fn year_of_benefit(&self) -> Finding {
        self.benefit
    }
}

fn year_of_benefit(facts: &Facts, reference: Option<Days>, texts: &[Text]) -> Finding {
    let open = Finding::of(Truth::Open);
    let Some(benefits) = &facts.benefits else {
        return open;
    };
    let Some(reference) = reference else {
        return if none_counts(benefits, texts) { Finding::of(Truth::Fails) } else { open };
    };
    texts
        .iter()
        .map(|text| benefit_year::year_of_benefit(benefits, within(reference, text, texts), text))
        .reduce(|one, other| Finding { truth: one.truth.either_way(other.truth), ..one })
        .unwrap_or(open)
}

/// Whether there is surely no benefit that counts under any of these texts.
fn none_counts(benefits: &Benefits, texts: &[Text]) -> bool {
    let counts = |kind| texts.iter().any(|text| text.lists(kind));
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

/// The part of these days on which a text was in force.
fn within(days: Days, text: &Text, texts: &[Text]) -> Days {
    let next = texts.iter().find(|other| other.in_force_from > text.in_force_from);
    let last = next.map_or(days.last, |next| next.in_force_from.previous().min(days.last));
    Days { first: days.first.max(text.in_force_from), last }
}

/// The outcome of a scheme for these facts, judged on `today`.
pub fn evaluate(scheme: &'static Scheme, facts: &Facts, today: Date) -> Outcome {
    let basis = Basis::new(scheme, facts, today);
    let mut truths = [Truth::Open; CONDITIONS];
    if basis.covered == Truth::Holds {
        truths = scheme.conditions.each_ref().map(|condition| basis.truth(&condition.test));
    }
    Outcome { truths, verdict: verdict(&truths, basis.covered) }
}

/// What the conditions come to, where `covered` tells whether they apply.
pub fn verdict(truths: &[Truth; CONDITIONS], covered: Truth) -> Verdict {
    if covered == Truth::Fails {
        return Verdict::OtherRules;
    }
    let closing = ConditionId::ApplicationInTime as usize;
    let others = truths.iter().enumerate().filter(|(index, _)| *index != closing).map(|(_, truth)| *truth);
    let others = others.fold(Truth::Holds, Truth::and);
    let in_time = truths.get(closing).copied().unwrap_or(Truth::Open);
    match (in_time, others) {
        (Truth::Fails, Truth::Holds) => Verdict::Closed(WouldHave::Qualified),
        (Truth::Fails, Truth::Fails) => Verdict::Closed(WouldHave::NotQualified),
        (Truth::Fails, Truth::Open) => Verdict::Closed(WouldHave::Unclear),
        (_, Truth::Fails) => Verdict::NotEligible,
        (Truth::Holds, Truth::Holds) => Verdict::Eligible,
        _ => Verdict::Undetermined,
    }
}
