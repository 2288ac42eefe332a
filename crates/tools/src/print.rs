//! The walk that prints a test in plain English, for the documents and for whoever checks the law against the code.
//! Facts are called by their names in case files. Not part of the app: the visitor reads `locales/`.

use std::fmt;

use law::country::Country;
use law::criterion::{Moment, Span, Test};
use law::facts::FactId;

/// One line of a printed test.
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

/// Prints a test, with the names of countries as given.
pub fn print(test: &Test, country_name: &dyn Fn(Country) -> String) -> Vec<Line> {
    let mut printer = Printer { country_name, lines: Vec::new() };
    printer.print(test, true, 0);
    printer.lines
}

struct Printer<'a> {
    country_name: &'a dyn Fn(Country) -> String,
    lines: Vec<Line>,
}

impl Printer<'_> {
    /// Prints that a test holds, or that it does not.
    fn print(&mut self, test: &Test, holds: bool, depth: usize) {
        let name = self.country_name;
        let say = |yes: &str, no: &str| if holds { yes.to_string() } else { no.to_string() };
        let held = code(FactId::Nationalities);
        let text = match test {
            Test::All([]) => say("always", "never"),
            Test::All(tests) => return self.list(say("all of these:", "not all of these:"), tests, depth),
            Test::Any(tests) => return self.list(say("at least one of these:", "none of these:"), tests, depth),
            Test::Not(test) => return self.print(test, !holds, depth),
            Test::Yes(id) => format!("{} is {}", code(*id), say("yes", "no")),
            Test::Before(id, day) => format!("{} {} before {day}", code(*id), say("lies", "does not lie")),
            Test::FullYears { from, years, to } => {
                let at_least = say("at least", "less than");
                format!("{at_least} {years} full years between {} and {}", code(*from), end(*to))
            }
            Test::CountryIn(id, list) => one_of(*id, list.iter().map(|country| name(*country)), holds),
            Test::SameCountry(one, other) => {
                let same = say("are the same country", "are different countries");
                format!("{} and {} {same}", code(*one), code(*other))
            }
            Test::HasNationality(country) => format!("{held} {} {}", say("has", "has not"), name(*country)),
            Test::HasOnlyNationality(country) => {
                format!("{held} {} {} alone", say("is", "is not"), name(*country))
            }
            Test::HasNationalityOf(id) => format!("{held} {} the country in {}", say("has", "has not"), code(*id)),
            Test::HasOrHadNationalityOf(id) => {
                let has = say("or", "and");
                format!(
                    "{held} {has} {} {} the country in {}",
                    code(FactId::FormerNationalities),
                    say("has", "have not"),
                    code(*id)
                )
            }
            Test::PermitIn(list) => one_of(FactId::Permit, list.iter().map(|one| quoted(one.word())), holds),
            Test::DebtsIn(id, list) => one_of(*id, list.iter().map(|one| quoted(one.word())), holds),
            Test::PartnerIn(list) => one_of(FactId::Partner, list.iter().map(|one| quoted(one.word())), holds),
            Test::ReceivedAsylum => format!("an asylum permit was {} received", say("at some time", "never")),
            Test::YearOfBenefit => {
                let was = say("was", "was not");
                format!("a listed benefit {was} received during the year directly before the application")
            }
            Test::WordIn(id, words) => one_of(*id, words.iter().map(|word| quoted(word)), holds),
            Test::Includes(id, words) => {
                let words = words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", ");
                format!("{} {} {words}", code(*id), say("has one of", "has none of"))
            }
            Test::MoreThan(id, number) => format!("{} is {} than {number}", code(*id), say("more", "not more")),
            Test::Within { from, span, to } => {
                let within = say("lies at most", "lies more than");
                format!("{} {within} {} after {}", end(*to), length(*span), code(*from))
            }
            Test::PensionAge(moment) => {
                format!("the pension age {} reached at {}", say("is", "is not"), end(*moment))
            }
            Test::Unsettled(question) => format!("left open by our sources: {}", quoted(question.word())),
        };
        self.lines.push(Line { depth, text });
    }

    fn list(&mut self, how: String, tests: &[Test], depth: usize) {
        self.lines.push(Line { depth, text: how });
        tests.iter().for_each(|test| self.print(test, true, depth + 1));
    }
}

fn quoted(word: &str) -> String {
    format!("`{word}`")
}

fn code(fact: FactId) -> String {
    quoted(fact.word())
}

fn length(span: Span) -> String {
    match span {
        Span::Days(days) => format!("{days} days"),
        Span::Months(months) => format!("{months} months"),
        Span::Years(years) => format!("{years} years"),
    }
}

fn end(moment: Moment) -> String {
    match moment {
        Moment::Application => "the application".to_string(),
        Moment::Fact(id) => code(id),
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
