//! A scheme or an event around the remigration benefit in plain English, for the documents and for whoever checks its rules
//! against their sources.

use std::fmt::Write;

use law::code::Code;
use law::country::Country;
use law::criterion::{Criterion, Span};
use law::provision::{Provision, Rule, Source, Step, Term};

use crate::print::{Line, print};

/// The chapter about a provision in Markdown: whom it concerns, its rules in their order, and where each stands.
pub fn describe(provision: &Provision, name: &dyn Fn(Country) -> String) -> String {
    let mut chapter = String::new();
    let out = &mut chapter;
    let _ = writeln!(out, "\n### `{}`\n\nConcerns whom:\n", provision.code);
    for line in lines(&provision.concerns, name) {
        let _ = writeln!(out, "{line}");
    }
    for (number, rule) in provision.rules.iter().enumerate() {
        describe_rule(out, number + 1, rule, name);
    }
    let _ = writeln!(out);
    sources(out, "Sources of the whole", provision.sources);
    chapter
}

fn describe_rule(out: &mut String, number: usize, rule: &Rule, name: &dyn Fn(Country) -> String) {
    let then = &rule.then;
    let effect = then.effect.code();
    let _ = writeln!(out, "\n{number}. **{effect}** (`{}`), contact `{}`, if:\n", then.code, then.contact.code());
    for line in lines(&rule.when, name) {
        let _ = writeln!(out, "   {line}");
    }
    if !rule.requires.is_empty() {
        let _ = writeln!(out, "   * decided only once these are settled:");
    }
    for Line { depth, text } in rule.requires.iter().flat_map(|criterion| lines(criterion, name)) {
        let _ = writeln!(out, "   {}", Line { depth: depth + 1, text });
    }
    for term in then.terms {
        let _ = writeln!(out, "   * day `{}`: {}", term.code, counting(term));
    }
    sources(out, "   * sources", then.sources);
}

/// A criterion in lines. The reference date of a scheme is today.
fn lines(criterion: &Criterion, name: &dyn Fn(Country) -> String) -> Vec<Line> {
    print(criterion, "today", name)
}

/// How a day is counted, in words.
fn counting(term: &Term) -> String {
    let mut words = format!("from `{}`", term.from.key());
    for step in term.steps {
        let step = match step {
            Step::Plus(Span::Days(days)) => format!("{days} days on"),
            Step::Plus(Span::Months(months)) => format!("{months} months on"),
            Step::Plus(Span::Years(years)) => format!("{years} years on"),
            Step::FirstOfMonth(0) => "the first of that month".to_string(),
            Step::FirstOfMonth(later) => format!("the first of the month, {later} on"),
            Step::NextQuarter => "the first day of the next quarter".to_string(),
            Step::PensionDay => "the day of the pension age".to_string(),
            Step::NotBeforeMonthAfter(fact) => format!("not before the first of the month after `{}`", fact.key()),
            Step::DayBefore => "the day before".to_string(),
            Step::BackWithin(most, used) => {
                format!("the last of {most} days in a row and in a calendar year, less `{}`", used.key())
            }
        };
        words += &format!(", {step}");
    }
    if term.deadline { words + " (a deadline)" } else { words }
}

fn sources(out: &mut String, title: &str, list: &[Source]) {
    if list.is_empty() {
        return;
    }
    let list: Vec<String> = list.iter().map(source).collect();
    let _ = writeln!(out, "{title}: {}", list.join("; "));
}

/// Where it stands, with the day of the text and how sure it is, in Markdown.
pub fn source(source: &Source) -> String {
    let day = if source.day().is_empty() { "undated" } else { source.day() };
    format!("[{}]({}) ({day}, {})", source.name(), source.address(), source.sure().code())
}
