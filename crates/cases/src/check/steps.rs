//! The same check in steps, over a text that is there as a whole: after each step a page can draw how far it is.

use json::Node;
use law::date::Date;

use super::fault::{Fault, at_key};
use super::judge::{Count, Judge};
use super::table::Table;

/// A check that is under way.
#[derive(Debug)]
pub struct Steps {
    text: String,
    /// Where the next thing to read begins, in bytes.
    at: usize,
    /// How many lines end before there.
    lines: usize,
    began: bool,
    /// Why it cannot go on.
    fault: Option<Stopped>,
    judge: Judge<Vec<u8>, Vec<u8>>,
    /// The table, if the text is one, and no JSON.
    table: Option<Table>,
}

/// What came out of one case, in the codes of the format.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The scheme or event it is about; empty for the remigration benefit.
    pub scheme: String,
    /// The verdict, or the effect.
    pub outcome: String,
    /// The conditions that fail, and those that are open, or the facts that are missing.
    pub why: Vec<String>,
    /// What differs from what was expected.
    pub difference: Option<String>,
}

/// Why a check cannot go on.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Stopped {
    /// The line where the fault stands, the first being 1.
    pub line: usize,
    /// The column, by its heading, if the fault stands in one of a table.
    pub column: Option<String>,
    /// What is wrong, in one sentence of English.
    pub sentence: String,
}

impl Steps {
    /// A check of this text, on this day. What does not begin as JSON is taken for a table (CSV).
    pub fn new(text: String, today: Date) -> Steps {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let start = text.get(at..).unwrap_or_default().trim_start();
        let is_json = start.is_empty() || start.starts_with(['[', '{']);
        let (mut table, mut fault) = (None, None);
        if !is_json {
            match Table::new(&text) {
                Ok(read) => table = Some(read),
                Err(stopped) => fault = Some(stopped),
            }
        }
        Steps { text, at, lines: 0, began: false, fault, judge: Judge::new(today, Vec::new(), Vec::new()), table }
    }

    /// Whether it is a table.
    pub fn is_table(&self) -> bool {
        self.table.is_some()
    }

    /// How much was read, of a hundred.
    pub fn percent(&self) -> usize {
        let at = self.table.as_ref().map_or(self.at, Table::at);
        at * 100 / self.text.len().max(1)
    }

    /// How many cases were judged, and how many of them came out otherwise than expected.
    pub fn count(&self) -> Count {
        self.judge.count()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn move_by(&mut self, bytes: usize) {
        let passed = self.text.get(self.at..self.at + bytes).unwrap_or_default();
        self.lines += passed.bytes().filter(|byte| *byte == b'\n').count();
        self.at += passed.len();
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        let space = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.move_by(space);
    }

    /// Takes this sign, if it comes next.
    fn take(&mut self, sign: char) -> bool {
        self.skip_space();
        let there = self.rest().starts_with(sign);
        if there {
            self.move_by(sign.len_utf8());
        }
        there
    }

    fn stopped(&self, fault: &Fault, later: usize) -> Stopped {
        let sentence = fault.sentence().unwrap_or_default().to_string();
        Stopped { line: self.lines + 1 + later, column: None, sentence }
    }

    /// Judges so many cases more; none are given back at the end.
    ///
    /// # Errors
    /// The first thing that is wrong with the text, and its line, after all cases before it were given back.
    pub fn step(&mut self, most: usize) -> Result<Vec<Row>, Stopped> {
        let mut rows = Vec::new();
        while rows.len() < most && self.fault.is_none() {
            match self.next() {
                Ok(Some(row)) => rows.push(row),
                Ok(None) => return Ok(rows),
                Err(stopped) => self.fault = Some(stopped),
            }
        }
        match &self.fault {
            Some(stopped) if rows.is_empty() => Err(stopped.clone()),
            _ => Ok(rows),
        }
    }

    /// The next case; `None` at the end.
    fn next(&mut self) -> Result<Option<Row>, Stopped> {
        if self.judge.is_closed() {
            return Ok(None);
        }
        if let Some(table) = &mut self.table {
            return table.next(&mut self.judge);
        }
        let first = !self.began;
        if first && !self.take('[') {
            return Err(self.stopped(&Fault::of("the input is not a JSON array of cases; put them in [ ]"), 0));
        }
        self.began = true;
        if self.take(']') {
            self.skip_space();
            if !self.rest().is_empty() {
                return Err(self.stopped(&Fault::of("there is something after the end of the array"), 0));
            }
            self.judge.end();
            return Ok(None);
        }
        if !first && !self.take(',') {
            return Err(self.stopped(&Fault::of("a comma or the end of the array is missing here"), 0));
        }
        self.case().map(Some)
    }

    fn case(&mut self) -> Result<Row, Stopped> {
        self.skip_space();
        let mut values = serde_json::Deserializer::from_str(self.rest()).into_iter::<Node>();
        let read = values.next();
        let length = values.byte_offset();
        let number = self.judge.count().cases + 1;
        let node = match read {
            Some(Ok(node)) => node,
            Some(Err(error)) => {
                return Err(self.stopped(&Fault::broken(number, &error), error.line().saturating_sub(1)));
            }
            None => return Err(self.stopped(&at_key(&format!("case number {number}"), "", "it is missing"), 0)),
        };
        let row = self.judge.case(node).map_err(|fault| self.stopped(&fault, 0))?;
        self.move_by(length);
        Ok(row)
    }

    /// The results as a file, once every case was judged; nothing before.
    pub fn results(&self) -> Option<&str> {
        let written = || self.table.as_ref().map_or_else(|| self.judge.written(), Table::written);
        self.judge.is_closed().then(written)
    }
}
