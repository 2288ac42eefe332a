//! The walk that draws the interview as a Mermaid flow chart: the questions in groups, and each condition as a node
//! that the questions feed whose facts its test rests on. Not part of the app.

use std::fmt::Write;

use crate::notes::word;
use law::act::{Condition, NotAsked, Scheme};
use law::criterion::Test;
use law::explain::facts_of;
use law::facts::{FactId, FactSet};

/// A question as the chart needs it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Its name.
    pub name: String,
    /// The group in which it is drawn; groups are drawn in the order in which they come.
    pub group: String,
    /// The fact it asks for.
    pub fact: FactId,
}

/// Draws which of these questions feed which condition.
pub fn draw(scheme: &Scheme, questions: &[Asked]) -> String {
    let mut chart = String::from("flowchart LR\n");
    let mut groups: Vec<&str> = Vec::new();
    for question in questions {
        if !groups.contains(&question.group.as_str()) {
            groups.push(&question.group);
        }
    }
    // Writing to a string cannot fail.
    for (number, group) in groups.iter().enumerate() {
        let _ = writeln!(chart, "  subgraph group{number} [\"{}. {group}\"]", number + 1);
        for (index, question) in questions.iter().enumerate().filter(|(_, question)| question.group == *group) {
            let _ = writeln!(chart, "    question{index}([\"{}\"])", question.name);
        }
        let _ = writeln!(chart, "  end");
    }
    for condition in scheme.conditions {
        draw_condition(&mut chart, condition, questions);
    }
    for (index, unasked) in not_asked(scheme).into_iter().enumerate() {
        let _ = writeln!(chart, "  unasked{index}[/\"{} (not asked)\"/]", word(unasked));
    }
    chart
}

fn draw_condition(chart: &mut String, condition: &Condition, questions: &[Asked]) {
    let node = format!("condition{}", condition.id as usize);
    let _ = writeln!(chart, "  {node}[\"{}\"]", condition.id.word());
    for (index, question) in questions.iter().enumerate() {
        if rests_on(&condition.test, question.fact) {
            let _ = writeln!(chart, "  question{index} --> {node}");
        }
    }
}

/// The conditions that some text of the scheme sets and that are not asked, each once.
pub fn not_asked(scheme: &Scheme) -> Vec<NotAsked> {
    let mut found: Vec<NotAsked> = Vec::new();
    for unasked in scheme.texts.iter().flat_map(|text| text.not_asked) {
        if !found.contains(unasked) {
            found.push(*unasked);
        }
    }
    found
}

/// Whether a test can turn out differently by this fact.
fn rests_on(test: &Test, fact: FactId) -> bool {
    let mut facts = FactSet::default();
    facts_of(test, &mut facts);
    facts.contains(&fact)
}
