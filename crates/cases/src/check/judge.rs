//! Judges the cases of an array one by one, while it is being read.

use std::collections::HashSet;
use std::fmt;
use std::io::Write;

use json::Node;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::fault::{Fault, at_key, name_of};
use super::provision;
use super::steps::Row;
use crate::{Case, Expect, ExpectProvision, verdict_code};
use law::act::ConditionId;
use law::code::Code;
use law::date::Date;
use law::evaluate::Outcome;
use law::provision::Provision;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;

/// How many cases were judged.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Count {
    /// All of them.
    pub cases: u64,
    /// Those that came out otherwise than expected.
    pub not_met: u64,
}

/// What came out of a case.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    verdict: &'static str,
    fails: Vec<&'static str>,
    open: Vec<&'static str>,
}

impl<'a> Answer<'a> {
    fn new(id: &'a str, outcome: &Outcome) -> Answer<'a> {
        let words = |truth| outcome.with(truth).map(ConditionId::code).collect();
        Answer { id, verdict: verdict_code(outcome), fails: words(Truth::Fails), open: words(Truth::Open) }
    }

    /// What differs from what was expected, in words; `None` if it agrees. The order of conditions is of no account.
    fn differs(&self, expect: &Expect) -> Option<String> {
        let verdict =
            (self.verdict != expect.verdict).then(|| format!("verdict {} instead of {}", self.verdict, expect.verdict));
        let parts = [
            verdict,
            other_conditions("fails", &self.fails, Some(&expect.fails)),
            other_conditions("open", &self.open, expect.open.as_ref()),
        ];
        let parts = parts.into_iter().flatten().collect::<Vec<_>>();
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

fn other_conditions(key: &str, found: &[&str], expected: Option<&Vec<String>>) -> Option<String> {
    let expected = expected?;
    let same = found.iter().all(|word| expected.iter().any(|other| other == word))
        && expected.iter().all(|word| found.contains(&word.as_str()));
    (!same).then(|| format!("{key} [{}] instead of [{}]", found.join(", "), expected.join(", ")))
}

/// Takes cases from an array and writes what comes out of them.
#[derive(Debug)]
pub struct Judge<W, E> {
    today: Date,
    output: W,
    errors: E,
    ids: HashSet<Box<str>>,
    count: Count,
    begun: bool,
    closed: bool,
    fault: Option<Fault>,
}

impl<W: Write, E: Write> Judge<W, E> {
    pub fn new(today: Date, output: W, errors: E) -> Self {
        let (ids, count) = (HashSet::new(), Count::default());
        Judge { today, output, errors, ids, count, begun: false, closed: false, fault: None }
    }

    /// What was wrong, after reading the array failed with this error.
    pub fn fault(&mut self, error: &serde_json::Error) -> Fault {
        self.fault.take().unwrap_or_else(|| {
            if self.begun { Fault::broken(self.count.cases + 1, error) } else { Fault::not_an_array(error) }
        })
    }

    /// Writes the end of the results.
    pub fn close(&mut self) -> Result<Count, Fault> {
        let end: &[u8] = if self.count.cases == 0 { b"[]\n" } else { b"\n]\n" };
        self.output.write_all(end).map_err(Fault::writing)?;
        self.closed = true;
        Ok(self.count)
    }

    /// Whether the end of the results was written.
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    /// How many cases were judged.
    pub const fn count(&self) -> Count {
        self.count
    }

    /// Judges one case, and gives back what came out.
    pub fn case(&mut self, node: Node) -> Result<Row, Fault> {
        let number = self.count.cases + 1;
        let name = name_of(&node, number);
        if !matches!(node, Node::Object(_)) {
            return Err(at_key(&name, "", "a case must be an object"));
        }
        match scheme_of(&node, &name)? {
            None => {
                let case: Case = read(node, &name)?;
                check_words(&name, case.expect.as_ref())?;
                self.new_id(&case.id, number)?;
                let outcome = REMIGRATION.outcome(&Situation::new(&REMIGRATION, &case.facts.to_facts(), self.today));
                let answer = Answer::new(&case.id, &outcome);
                let difference = case.expect.as_ref().and_then(|expect| answer.differs(expect));
                let why = answer.fails.iter().chain(&answer.open).map(|word| (*word).to_string()).collect();
                self.write(
                    &answer,
                    Row { id: case.id.clone(), outcome: answer.verdict.into(), why, difference, ..Row::default() },
                )
            }
            Some(about) => {
                let case: Case<ExpectProvision> = read(node, &name)?;
                if let Some(expect) = &case.expect {
                    provision::check(&name, about, expect)?;
                }
                self.new_id(&case.id, number)?;
                let answer = provision::Answer::new(&case, about, self.today);
                let difference = case.expect.as_ref().and_then(|expect| answer.differs(expect));
                let row = answer.row(difference);
                self.write(&answer, row)
            }
        }
    }

    fn new_id(&mut self, id: &str, number: u64) -> Result<(), Fault> {
        if !self.ids.insert(id.into()) {
            return Err(at_key(&format!("case number {number}"), "id", format!("\"{id}\" comes twice")));
        }
        Ok(())
    }

    /// Writes what came out of the next case, and how it differs from what was expected; gives the row back.
    fn write(&mut self, answer: &impl Serialize, row: Row) -> Result<Row, Fault> {
        self.count.cases += 1;
        self.output.write_all(if self.count.cases == 1 { b"[\n" } else { b",\n" }).map_err(Fault::writing)?;
        serde_json::to_writer(&mut self.output, answer).map_err(|error| Fault::writing(error.into()))?;
        if let Some(difference) = &row.difference {
            self.count.not_met += 1;
            // If standard error is closed, the status still tells.
            let _ = writeln!(self.errors, "case {:?}: {difference}", row.id);
        }
        Ok(row)
    }
}

impl Judge<Vec<u8>, Vec<u8>> {
    /// Ends the results, which lie in memory.
    pub fn end(&mut self) {
        // Memory takes everything.
        let _ = self.close();
    }

    /// What was written since the last time, which is then gone: a table keeps its results itself.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// The results.
    pub fn written(&self) -> &str {
        std::str::from_utf8(&self.output).unwrap_or_default()
    }
}

/// The provision a case is about; `None` for the remigration benefit. Whatever else is wrong is found afterwards.
fn scheme_of(node: &Node, name: &str) -> Result<Option<&'static Provision>, Fault> {
    match node.get("scheme").and_then(Node::text) {
        None | Some("remigration") => Ok(None),
        Some(code) => {
            provision::find(code).map(Some).ok_or_else(|| at_key(name, "scheme", format!("\"{code}\" is not a scheme")))
        }
    }
}

/// Reads one case.
fn read<E: for<'de> Deserialize<'de>>(node: Node, name: &str) -> Result<Case<E>, Fault> {
    let case: Case<E> = node.read().map_err(|error| at_key(name, &error.path, error.wrong))?;
    if case.id.is_empty() {
        return Err(at_key(name, "id", "it is empty"));
    }
    if let Some(place) = case.facts.ends_before_it_begins() {
        return Err(at_key(name, &format!("facts.benefits[{place}].until"), "it lies before from"));
    }
    Ok(case)
}

/// Checks the words that an expectation about the remigration benefit is made of.
fn check_words(name: &str, expect: Option<&Expect>) -> Result<(), Fault> {
    let Some(expect) = expect else {
        return Ok(());
    };
    if !["eligible", "not_eligible", "undetermined"].contains(&expect.verdict.as_str()) {
        return Err(at_key(name, "expect.verdict", format!("\"{}\" is not a verdict", expect.verdict)));
    }
    for (key, words) in [("expect.fails", Some(&expect.fails)), ("expect.open", expect.open.as_ref())] {
        if let Some(word) = words.into_iter().flatten().find(|word| ConditionId::from_code(word).is_none()) {
            return Err(at_key(name, key, format!("\"{word}\" is not a condition")));
        }
    }
    Ok(())
}

impl<'de, W: Write, E: Write> Visitor<'de> for &mut Judge<W, E> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an array of cases")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut cases: A) -> Result<(), A::Error> {
        self.begun = true;
        while let Some(case) = cases.next_element::<Node>()? {
            if let Err(fault) = self.case(case) {
                self.fault = Some(fault);
                return Err(A::Error::custom("a case is not as it should be"));
            }
        }
        Ok(())
    }
}
