//! `docs/law/schemes.md`: the schemes and events around the remigration benefit.

use std::fmt::Write;

use i18n::Messages;
use law::code::Code;
use law::criterion::{Criterion, Span};
use law::provision::{Provision, Rule, Source, Step, Sure, Term};
use law::{events, keep};
use tools::print::{Line, print};

const INTRODUCTION: &str = "\
# The schemes and events around the remigration benefit, rule by rule

Made from the program by `UPDATE=1 cargo test -p tools --test docs`; a test fails while this file is stale. Of the rules of a
scheme the first that holds decides; a rule that is open because a fact is not known keeps the answer open, unless what
follows is the same anyway. What comes out is one of *stays*, *changes*, *ask* and *stops*. Where our sources do not
settle it, it is *ask*: nothing is guessed. Names of facts as in [case files](../../tests/law/README.md).

How sure: **verified** in the text itself, as it stood on its day; **older**: read in a text or page that may have
changed; **derived**: concluded from a text; **unverified**: seen nowhere, so that the answer is *ask*.
";

/// The document.
pub fn document() -> String {
    let texts = super::english();
    let mut out = String::from(INTRODUCTION);
    for (title, list) in
        [("On leaving: what do I keep?", keep::ALL), ("Afterwards: what follows from it?", events::ALL)]
    {
        let _ = writeln!(out, "\n## {title}");
        list.iter().for_each(|provision| describe(&mut out, provision, &texts));
    }
    out
}

fn describe(out: &mut String, provision: &Provision, texts: &Messages) {
    let _ = writeln!(out, "\n### `{}`\n\nConcerns whom:\n", provision.code);
    for line in lines(&provision.concerns, texts) {
        let _ = writeln!(out, "{line}");
    }
    for (number, rule) in provision.rules.iter().enumerate() {
        describe_rule(out, number + 1, rule, texts);
    }
    let _ = writeln!(out);
    sources(out, "Sources of the whole", provision.sources);
}

fn describe_rule(out: &mut String, number: usize, rule: &Rule, texts: &Messages) {
    let then = &rule.then;
    let effect = then.effect.code();
    let _ = writeln!(out, "\n{number}. **{effect}** (`{}`), contact `{}`, if:\n", then.code, then.contact.code());
    for line in lines(&rule.when, texts) {
        let _ = writeln!(out, "   {line}");
    }
    if !rule.requires.is_empty() {
        let _ = writeln!(out, "   * decided only once these are settled:");
    }
    for Line { depth, text } in rule.requires.iter().flat_map(|criterion| lines(criterion, texts)) {
        let _ = writeln!(out, "   {}", Line { depth: depth + 1, text });
    }
    for term in then.terms {
        let _ = writeln!(out, "   * day `{}`: {}", term.code, counting(term));
    }
    sources(out, "   * sources", then.sources);
}

/// A criterion in lines. The reference date of a scheme is today.
fn lines(criterion: &Criterion, texts: &Messages) -> Vec<Line> {
    print(criterion, "today", &|country| texts.country(country))
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
            Step::LastOfDays(most, used) => {
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

fn source(source: &Source) -> String {
    let name = match source {
        Source::Law { act, article, .. } => format!("{} art. {article}", act.short),
        Source::Page { name, .. } => (*name).to_string(),
    };
    let sure = match source.sure() {
        Sure::Verified => "verified",
        Sure::Older => "older",
        Sure::Derived => "derived",
        Sure::Unverified => "unverified",
    };
    let day = if source.day().is_empty() { "undated" } else { source.day() };
    format!("[{name}]({}) ({day}, {sure})", source.address())
}
