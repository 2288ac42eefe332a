//! The walk that prints a criterion in plain English, for the documents and for whoever checks the law against the code.
//! Facts are called by their keys in case files. Not part of the app: the visitor reads `locales/`.

use std::fmt;

use law::code::Code;
use law::country::Country;
use law::criterion::{Criterion, Moment, Span};
use law::facts::FactId;

/// One line of a printed criterion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// How many lists it stands in.
    pub depth: usize,
    /// What must hold, or how what stands below it belongs together.
    pub text: String,
}

impl fmt::Display for Line {
    /// As an item of a Markdown list.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:indent$}* {}", "", self.text, indent = 2 * self.depth)
    }
}

/// Prints a criterion, with the names of countries as given; `reference_date` says what the reference date is called.
pub fn print(criterion: &Criterion, reference_date: &str, country_name: &dyn Fn(Country) -> String) -> Vec<Line> {
    let mut printer = Printer { country_name, reference_date, lines: Vec::new() };
    printer.print(criterion, true, 0);
    printer.lines
}

struct Printer<'a> {
    reference_date: &'a str,
    country_name: &'a dyn Fn(Country) -> String,
    lines: Vec<Line>,
}

impl Printer<'_> {
    /// Prints that a criterion holds, or that it does not.
    fn print(&mut self, criterion: &Criterion, holds: bool, depth: usize) {
        let name = self.country_name;
        let say = |yes: &str, no: &str| if holds { yes.to_string() } else { no.to_string() };
        let held = code(FactId::Nationalities);
        let text = match criterion {
            Criterion::All([]) => say("always", "never"),
            Criterion::All(list) => return self.list(say("all of these:", "not all of these:"), list, depth),
            Criterion::Any(list) => return self.list(say("at least one of these:", "none of these:"), list, depth),
            Criterion::Not(other) => return self.print(other, !holds, depth),
            Criterion::Yes(id) => format!("{} is {}", code(*id), say("yes", "no")),
            Criterion::Before(id, day) => format!("{} {} before {day}", code(*id), say("lies", "does not lie")),
            Criterion::FullYears { from, years, to } => {
                let at_least = say("at least", "less than");
                format!("{at_least} {years} full years between {} and {}", code(*from), self.end(*to))
            }
            Criterion::CountryIn(id, list) => one_of(*id, list.iter().map(|country| name(*country)), holds),
            Criterion::SameCountry(one, other) => {
                let same = say("are the same country", "are different countries");
                format!("{} and {} {same}", code(*one), code(*other))
            }
            Criterion::HasNationality(country) => format!("{held} {} {}", say("has", "has not"), name(*country)),
            Criterion::HasOnlyNationality(country) => {
                format!("{held} {} {} alone", say("is", "is not"), name(*country))
            }
            Criterion::HasNationalityOf(id) => format!("{held} {} the country in {}", say("has", "has not"), code(*id)),
            Criterion::HasOrHadNationalityOf(id) => {
                let has = say("or", "and");
                format!(
                    "{held} {has} {} {} the country in {}",
                    code(FactId::FormerNationalities),
                    say("has", "have not"),
                    code(*id)
                )
            }
            Criterion::OneOf(id, choices) => one_of(*id, choices.codes().map(quoted), holds),
            Criterion::Absent(id) => {
                let absent = quoted(id.row().absent.unwrap_or_default());
                format!("{} {} {absent}", code(*id), say("is", "is not"))
            }
            Criterion::YearOfBenefit => {
                let was = say("was", "was not");
                format!("a listed benefit {was} received during the year directly before the application")
            }
            Criterion::Includes(id, choices) => {
                let choices = choices.codes().map(quoted).collect::<Vec<_>>().join(", ");
                format!("{} {} {choices}", code(*id), say("has one of", "has none of"))
            }
            Criterion::MoreThan(id, number) => format!("{} is {} than {number}", code(*id), say("more", "not more")),
            Criterion::Within { from, span, to } => {
                let within = say("lies at most", "lies more than");
                format!("{} {within} {} after {}", self.end(*to), length(*span), code(*from))
            }
            Criterion::PensionAge(moment) => {
                format!("the pension age {} reached by {}", say("is", "is not"), self.end(*moment))
            }
            Criterion::Unsettled(question) => format!("left open by our sources: {}", quoted(question.code())),
        };
        self.lines.push(Line { depth, text });
    }

    fn end(&self, moment: Moment) -> String {
        match moment {
            Moment::ReferenceDate => self.reference_date.to_string(),
            Moment::Fact(id) => code(id),
        }
    }

    fn list(&mut self, how: String, list: &[Criterion], depth: usize) {
        self.lines.push(Line { depth, text: how });
        list.iter().for_each(|criterion| self.print(criterion, true, depth + 1));
    }
}

fn quoted(code: &str) -> String {
    format!("`{code}`")
}

fn code(fact: FactId) -> String {
    quoted(&fact.key())
}

fn length(span: Span) -> String {
    match span {
        Span::Days(days) => format!("{days} days"),
        Span::Months(months) => format!("{months} months"),
        Span::Years(years) => format!("{years} years"),
    }
}

/// That a fact is one of some values, or that it is none of them.
fn one_of(fact: FactId, values: impl Iterator<Item = String>, holds: bool) -> String {
    let (fact, values): (String, Vec<String>) = (code(fact), values.collect());
    let (is, several) = if holds { ("is", "one of") } else { ("is not", "any of") };
    match values.as_slice() {
        [only] => format!("{fact} {is} {only}"),
        values => format!("{fact} {is} {several} {}", values.join(", ")),
    }
}
