//! `docs/law/remigratiewet.md`.

use std::fmt::Write;

use i18n::Messages;
use law::act::{ActVersion, Citation, Condition};
use law::code::Code;
use law::criterion::{Criterion, OpenQuestion};
use law::facts::FactId;
use law::remigration::{CHECKED, REMIGRATION};
use tools::draw::not_asked;
use tools::notes::{self, Mark};
use tools::print::print;

const INTRODUCTION: &str = "\
# The Remigration Act, condition by condition

Made from the program by `UPDATE=1 cargo test -p tools --test docs`; a test fails while this file is stale. Criteria are printed as
the program evaluates them, with the names of facts as in [case files](../../tests/law/README.md). Every fact may be
unknown: a condition holds, fails, or is open. Which part of the Act stands where:
[statement by statement](statements.md).
";

/// The document.
pub fn document() -> String {
    let texts = super::english();
    let mut out = String::from(INTRODUCTION);
    let _ = writeln!(
        out,
        "\nThe Act: Remigratiewet, {}. Read in the consolidated texts (BWB harvest of March 2026) and in stored public \
         copies of the other sources, none of them live. Checked {CHECKED}.\n",
        REMIGRATION.bwb
    );
    texts_of_the_act(&mut out);
    marks(&mut out);
    out += "## Conditions\n\nAll of them must hold.\n\n";
    for (index, condition) in REMIGRATION.conditions.iter().enumerate() {
        describe(&mut out, index + 1, condition, &texts);
    }
    unasked(&mut out);
    out += "## Open questions that touch none of these conditions\n\n";
    for open in notes::OPEN.iter().filter(|open| open.touches.is_empty()) {
        let _ = writeln!(out, "* {}", open.text);
    }
    out
}

/// What differs between the texts.
fn texts_of_the_act(out: &mut String) {
    *out += "## The texts of the Act\n\n\
             The text in force on the day on which the SVB received the application counts (**D**); what stands in the table \
             is **V**. The texts of 2017-01-01 and 2021-01-01 were read too; nothing in them differs from the text before that \
             touches a condition.\n\n";
    *out += "| in force from | benefits that count, art. 2b(1)(i) | a gap of at most a month joins, art. 2b(7) | not asked |\n";
    *out += "|---|---|---|---|\n";
    let _ = writeln!(
        out,
        "| before {} | other rules applied: the program says so, and sends the visitor to the SVB | | |",
        REMIGRATION.versions[0].in_force_from
    );
    let mut known = 0;
    for text in REMIGRATION.versions {
        let benefits: Vec<String> = text
            .benefits
            .iter()
            .skip(known)
            .flat_map(|group| group.iter())
            .map(|kind| kind.code().to_string())
            .collect();
        let benefits = match (known, benefits.is_empty()) {
            (0, _) => benefits.join(", "),
            (_, true) => "as before".to_string(),
            (_, false) => format!("added: {}", benefits.join(", ")),
        };
        known = text.benefits.len();
        let gap = if text.bridges_gap_in_one_benefit {
            "between different benefits, and in one and the same"
        } else {
            "between different benefits; in one and the same it is open"
        };
        let unasked: Vec<&str> = text.not_asked.iter().map(|unasked| notes::word(*unasked)).collect();
        let _ = writeln!(out, "| {} | {benefits} | {gap} | {} |", link(text), unasked.join(", "));
    }
    let _ = writeln!(
        out,
        "| {} | nobody can apply any more | | |\n\n\
         Without an application the conditions are judged as of 31 December 2024, the last day on which one was in time, to tell how it would have \
         turned out.\n",
        REMIGRATION.closed_from
    );
}

fn link(text: &ActVersion) -> String {
    let day = text.in_force_from;
    format!("[{day}](https://wetten.overheid.nl/{}/{day})", REMIGRATION.bwb)
}

fn marks(out: &mut String) {
    *out += "## How sure\n\n";
    for mark in Mark::ALL {
        let _ = writeln!(out, "* **{mark:?}**: {}", mark.meaning());
    }
    *out += "\n";
}

fn describe(out: &mut String, number: usize, condition: &Condition, texts: &Messages) {
    let word = condition.id.code();
    let _ = writeln!(out, "### {number}. `{word}`\n\n{}\n", texts.get(&format!("law-{word}-rule")));
    *out += "It holds if:\n\n";
    for line in print(&condition.criterion, "the application", &|country| texts.country(country)) {
        let _ = writeln!(out, "{line}");
    }
    let articles: Vec<String> = condition.citations.iter().map(article).collect();
    let _ = writeln!(out, "\nArticles:\n\n{}\n", articles.join("\n"));
    if let Some(note) = notes::of(condition.id) {
        let sure = note.sure.iter().map(|(mark, what)| format!("**{mark:?}** {what}"));
        list(out, "How sure", sure);
        list(out, "Exceptions", note.exceptions.iter().map(ToString::to_string));
        list(out, "Readings of ours (**D**)", note.readings.iter().map(ToString::to_string));
        let sources = note.sources.iter().map(|source| format!("[{}]({})", source.title, source.address));
        list(out, "Sources beside the Act", sources);
    }
    let told = open_questions(&condition.criterion);
    let told = told.into_iter().map(|question| {
        let id = question.code();
        format!("`{id}`, shown to the visitor: {}", texts.get(&format!("open-{id}")))
    });
    let known =
        notes::OPEN.iter().filter(|open| open.touches.contains(&condition.id)).map(|open| open.text.to_string());
    list(out, "Open questions", told.chain(known));
    facts_and_questions(out, condition);
}

fn facts_and_questions(out: &mut String, condition: &Condition) {
    let facts = condition.criterion.facts();
    let questions = super::questions().filter(|question| facts.contains(question.fact()));
    let questions: Vec<String> = questions.map(|question| format!("`{}`", question.code())).collect();
    let facts: Vec<String> = facts.iter().map(FactId::key).map(|key| format!("`{key}`")).collect();
    let _ = writeln!(out, "Facts it rests on: {}.\n\nQuestions: {}.\n", facts.join(", "), questions.join(", "));
}

fn article(citation: &Citation) -> String {
    let link = |text: &ActVersion| format!("[{}]({})", text.in_force_from, REMIGRATION.address(citation, text));
    let links: Vec<String> = REMIGRATION.versions.iter().map(link).collect();
    format!("* {citation}: {}", links.join(", "))
}

fn list(out: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.map(|item| format!("* {item}\n")).collect();
    if !items.is_empty() {
        let _ = writeln!(out, "{title}:\n\n{}", items.concat());
    }
}

/// The questions that a criterion can leave open although every fact is known.
fn open_questions(criterion: &Criterion) -> Vec<OpenQuestion> {
    match criterion {
        Criterion::All(list) | Criterion::Any(list) => list.iter().flat_map(open_questions).collect(),
        Criterion::Not(other) => open_questions(other),
        Criterion::Unsettled(question) => vec![*question],
        Criterion::YearOfBenefit => vec![OpenQuestion::BreakBeforeApplication, OpenQuestion::GapInOneBenefit],
        _ => Vec::new(),
    }
}

fn unasked(out: &mut String) {
    *out += "## Conditions that are not asked\n\n";
    for unasked in not_asked(&REMIGRATION) {
        let [what, citation, why] = notes::unasked(unasked);
        let since = REMIGRATION.versions.iter().filter(|text| text.not_asked.contains(&unasked));
        let since: Vec<String> = since.map(link).collect();
        let word = notes::word(unasked);
        let _ =
            writeln!(out, "### `{word}`\n\n{what} {why}\n\nArt. {citation}, in the texts of {}.\n", since.join(", "));
    }
}
