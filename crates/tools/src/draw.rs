//! The walk that draws the interview as a Mermaid flow chart: the questions in groups, and each condition as a node
//! that the questions feed whose facts it rests on. Not part of the app.

use std::fmt::Write;

use crate::notes::word;
use law::act::{Condition, NotAsked, RemigrationAct};
use law::code::Code;
use law::facts::FactId;

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
pub fn draw(act: &RemigrationAct, questions: &[Asked]) -> String {
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
    for condition in act.conditions {
        draw_condition(&mut chart, condition, questions);
    }
    for (index, unasked) in not_asked(act).into_iter().enumerate() {
        let _ = writeln!(chart, "  unasked{index}[/\"{} (not asked)\"/]", word(unasked));
    }
    chart
}

fn draw_condition(chart: &mut String, condition: &Condition, questions: &[Asked]) {
    let node = format!("condition{}", condition.id as usize);
    let _ = writeln!(chart, "  {node}[\"{}\"]", condition.id.code());
    for (index, question) in questions.iter().enumerate() {
        if condition.criterion.facts().contains(question.fact) {
            let _ = writeln!(chart, "  question{index} --> {node}");
        }
    }
}

/// The conditions that some version of the Act sets and that are not asked, each once.
pub fn not_asked(act: &RemigrationAct) -> Vec<NotAsked> {
    let mut found: Vec<NotAsked> = Vec::new();
    for unasked in act.versions.iter().flat_map(|version| version.not_asked) {
        if !found.contains(unasked) {
            found.push(*unasked);
        }
    }
    found
}
