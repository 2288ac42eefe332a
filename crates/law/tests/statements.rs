//! `docs/law/statements.md` against the program and its tests: nothing of the Act is left out of the table, and the
//! table names nothing that is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

use std::collections::BTreeSet;

use law::act::{Citation, ConditionId};
use law::code::Code;
use law::criterion::OpenQuestion;
use law::remigration::REMIGRATION;

/// The statements of the Act that decide who gets the benefit, in its order.
const STATEMENTS: [&str; 41] = [
    "1(1)(e)",
    "1(1)(f)",
    "1(1)(g)",
    "1(1)(h)",
    "1(1)(j)",
    "1(1)(l)",
    "1(1)(m)",
    "1a(a)",
    "1a(b)",
    "1a(c)",
    "1a(d)",
    "1a(e)",
    "2(a)",
    "2(b)",
    "2a(1)",
    "2a(2)",
    "2a(3)",
    "2a(4)",
    "2b(1)(a)",
    "2b(1)(b)",
    "2b(1)(c)",
    "2b(1)(d)",
    "2b(1)(e)",
    "2b(1)(f)",
    "2b(1)(g)",
    "2b(1)(h), before the application",
    "2b(1)(h), before the decision",
    "2b(1)(i), a year",
    "2b(1)(i), the list",
    "2b(1)(j)",
    "2b(1)(k)",
    "2b(2), of (d)",
    "2b(2), of (e)",
    "2b(2), of (f)",
    "2b(3)",
    "2b(4)",
    "2b(5), of eight years",
    "2b(5), of the decision",
    "2b(6)",
    "2b(7)",
    "4(1)",
];

struct Row {
    statement: String,
    condition: Option<ConditionId>,
    tests: Vec<String>,
    questions: Vec<String>,
}

fn document() -> String {
    support::text("docs/law/statements.md")
}

/// What stands between backticks.
fn names(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_string).collect()
}

fn rows() -> Vec<Row> {
    let document = document();
    let table = document.lines().filter(|line| line.starts_with("| ")).skip(1);
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 5, "{line}");
        let condition = names(cells[2]).first().map(|word| ConditionId::from_code(word).expect(word));
        assert_eq!(condition.is_none(), cells[2] == "not asked", "{line}");
        Row { statement: cells[0].to_string(), condition, tests: names(cells[3]), questions: names(cells[4]) }
    };
    table.map(row).collect()
}

/// The names of all tests, of every crate.
fn tests_there_are() -> BTreeSet<String> {
    let (mut folders, mut found) = (["tests", "crates"].map(support::path).to_vec(), BTreeSet::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() && !entry.ends_with("node_modules") {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                let source = std::fs::read_to_string(&entry).unwrap();
                let tests = source.split("#[test]\nfn ").skip(1);
                found.extend(tests.filter_map(|rest| rest.split_once('(')).map(|(name, _)| name.to_string()));
            }
        }
    }
    found
}

/// Every question; a new one does not compile until it stands here.
fn questions() -> Vec<OpenQuestion> {
    use OpenQuestion::*;
    let next = |question| match question {
        NaturalisedRefugee => Some(RefugeeBornElsewhere),
        RefugeeBornElsewhere => Some(MoluccanToIndonesia),
        MoluccanToIndonesia => Some(BreakBeforeApplication),
        BreakBeforeApplication => Some(GapInOneBenefit),
        GapInOneBenefit => None,
    };
    std::iter::successors(Some(NaturalisedRefugee), |question| next(*question)).collect()
}

#[test]
fn the_table_holds_every_statement_in_the_order_of_the_act() {
    let statements: Vec<String> = rows().into_iter().map(|row| row.statement).collect();
    assert_eq!(statements, STATEMENTS);
}

#[test]
fn every_condition_and_every_question_stands_in_the_table() {
    let rows = rows();
    for id in ConditionId::ALL {
        assert!(rows.iter().any(|row| row.condition == Some(*id)), "{} is missing", id.code());
    }
    let words: BTreeSet<String> = questions().into_iter().map(|question| question.code().to_string()).collect();
    let named: BTreeSet<String> = rows.into_iter().flat_map(|row| row.questions).collect();
    assert_eq!(named, words);
}

#[test]
fn every_citation_of_a_condition_is_a_statement_of_the_table() {
    let rows = rows();
    for condition in REMIGRATION.conditions {
        for citation in condition.citations.iter().map(ToString::to_string) {
            let carried = |row: &&Row| row.condition == Some(condition.id) && row.statement.starts_with(&citation);
            assert!(rows.iter().find(carried).is_some(), "{citation} of {}", condition.id.code());
        }
    }
    for row in &rows {
        let Some(id) = row.condition else { continue };
        let citations = REMIGRATION.conditions[id as usize].citations;
        let cited = |article: &str| citations.iter().any(|citation| citation.article == article);
        let article = row.statement.split('(').next().unwrap();
        // Definitions serve conditions of art. 2b that do not cite them.
        assert!(cited(article) || article == "1" && cited("2b"), "{} does not cite {}", id.code(), row.statement);
    }
}

#[test]
fn every_statement_that_is_asked_has_tests_and_every_test_exists() {
    let there = tests_there_are();
    for row in rows() {
        assert!(row.condition.is_none() || !row.tests.is_empty(), "{} has no test", row.statement);
        for test in row.tests {
            assert!(there.contains(&test), "{} names {test}, which does not exist", row.statement);
        }
    }
    let prose: Vec<String> = document().lines().filter(|line| !line.starts_with('|')).flat_map(names).collect();
    for name in prose.iter().filter(|name| name.contains('_') && !name.contains('/')) {
        assert!(there.contains(name), "the text names {name}, which does not exist");
    }
}

#[test]
fn a_place_in_the_act_is_written_as_lawyers_write_it() {
    let write = |article, paragraph, part| Citation { article, paragraph, part }.to_string();
    assert_eq!(write("2b", Some(1), Some("a")), "2b(1)(a)");
    assert_eq!(write("2b", Some(5), None), "2b(5)");
    assert_eq!(write("1a", None, None), "1a");
}
