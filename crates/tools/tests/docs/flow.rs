//! `docs/flow.md`.

use std::fmt::Write;

use interview::{Journey, MOST_BENEFITS, Question};
use law::facts::{FactId, Tone};
use law::remigration::REMIGRATION;
use tools::draw::{Asked, draw, not_asked};
use tools::notes;

const INTRODUCTION: &str = "\
# The interview

Made from the program by `UPDATE=1 cargo test -p tools --test docs`; a test fails while this file is stale.

Of every condition that is still open, the open facts are gathered: those whose answer can still make it hold or fail,
while what was answered with \"I don't know\" stays unknown. A question is asked only for such a fact, only once, and only
when what it builds on is known. The groups come in the order of their numbers. Within a group the question that touches
most open conditions comes first, and among equals the order below. The interview ends when the verdict is settled,
unless the visitor wants to see every condition; \"I don't know\" is an answer to every question. Somebody who never applied
is asked five questions at first, about what nobody could do anything about: birth, country of birth, nationality,
coming to the Netherlands, benefit; then hears what is known so far, and may go on.
";

/// How a group is called.
fn group(tone: Tone) -> &'static str {
    match tone {
        Tone::Frame => "the day on which all is judged",
        Tone::Harmless => "everyday facts",
        Tone::Personal => "money, papers and family",
        Tone::Sensitive => "debts and detention",
    }
}

fn name(question: Question) -> String {
    match question.benefit_part() {
        Some(_) => format!("{} (up to {MOST_BENEFITS} times)", question.code()),
        None => question.code().to_string(),
    }
}

/// The document.
pub fn document() -> String {
    let asked: Vec<Asked> = super::questions()
        .map(|question| Asked {
            name: name(question),
            group: group(question.row().tone).to_string(),
            fact: question.fact(),
        })
        .collect();
    let mut text = format!("{INTRODUCTION}\n```mermaid\n{}```\n\n", draw(&REMIGRATION, &asked));
    text += "| | question | in English | fact |\n|--:|---|---|---|\n";
    let texts = super::english();
    for (index, question) in super::questions().enumerate() {
        let first_benefit = question == Question::about(FactId::Benefits);
        let id = if first_benefit { "q-benefit-1".to_string() } else { format!("q-{}", question.code()) };
        let words = texts.with(&id, &[("way", Journey::Applied.code().into()), ("benefit", "…".into())]);
        let words = words.replace(['\u{2068}', '\u{2069}', '\n'], "");
        let _ = writeln!(text, "| {} | `{}` | {words} | `{}` |", index + 1, question.code(), question.fact().key());
    }
    text += "\n## Conditions that are not asked\n\n";
    for unasked in not_asked(&REMIGRATION) {
        let [what, article, why] = notes::unasked(unasked);
        let _ = writeln!(text, "* `{}`, art. {article}. {what} {why}", notes::word(unasked));
    }
    text
}
