//! A table of cases (CSV), as a spreadsheet writes it: a row a person, a column a key. Its cells become what would stand in a
//! file of JSON, so that both are judged alike; the results are a table too. The format is in `tests/law/README.md`.

use std::io::Cursor;

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use json::Node;
use law::facts::{AnswerKind, FactId};

use super::fault::Fault;
use super::judge::Judge;
use super::steps::{Row, Stopped};

/// What stands between several values in one cell.
const BETWEEN: &str = "|";
/// The word for a list without anything, since an empty cell says that nothing is known.
const NONE: &str = "none";
/// The mark with which spreadsheets begin a file of UTF-8.
const MARK: char = '\u{feff}';
/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];
/// Keys of a case that are no facts and no expectation.
const OWN: [&str; 4] = ["id", "title", "scheme", "origin"];

/// A table that is being read, and the table of its results.
#[derive(Debug)]
pub struct Table {
    reader: csv::Reader<Cursor<String>>,
    /// Nothing may stand under what has no heading.
    columns: Vec<Option<Column>>,
    record: StringRecord,
    keys: Vec<&'static str>,
    results: csv::Writer<Vec<u8>>,
    written: String,
}

/// A column, by its heading.
#[derive(Debug)]
struct Column {
    heading: String,
    key: Key,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Key {
    /// A key of the case itself.
    Own,
    /// A fact.
    Fact(FactId),
    /// What is expected.
    Expect,
}

fn stopped(line: usize, column: &str, sentence: String) -> Stopped {
    let column = Some(column.to_string()).filter(|column| !column.is_empty());
    Stopped { line, column, sentence }
}

/// The sign between cells: the most frequent of the heading, since Dutch spreadsheets write `;` and others `,`.
fn separator(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let often = |sign: u8| heading.bytes().filter(|byte| *byte == sign).count();
    [b',', b'\t', b';'].into_iter().max_by_key(|sign| often(*sign)).unwrap_or(b';')
}

impl Table {
    /// Reads the headings.
    pub fn new(text: &str) -> Result<Table, Stopped> {
        let begins_with_mark = text.starts_with(MARK);
        let text = text.trim_start_matches(MARK);
        let separator = separator(text);
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(Cursor::new(text.to_string()));
        let mut headings = StringRecord::new();
        read(&mut reader, &mut headings)?;
        let columns = columns(&headings)?;
        let has = |part: &str| columns.iter().flatten().any(|column| column.heading.starts_with(part));
        let mut keys = vec!["id"];
        if has("scheme") {
            keys.extend(["scheme", "verdict", "fails", "open", "effect", "outcome", "dates", "too_long"]);
        } else {
            keys.extend(["verdict", "fails", "open"]);
        }
        if has("expect.") {
            keys.push("difference");
        }
        let mut results =
            WriterBuilder::new().delimiter(separator).terminator(Terminator::CRLF).from_writer(Vec::new());
        // Memory takes everything.
        let _ = results.write_record(&keys);
        let written = if begins_with_mark { MARK.to_string() } else { String::new() };
        Ok(Table { reader, columns, record: StringRecord::new(), keys, results, written })
    }

    /// How far it was read, in bytes.
    pub fn at(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or_default()
    }

    /// The results, once it was read to its end.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Judges the next row in which something stands; `None` at the end.
    pub fn next(&mut self, judge: &mut Judge<Vec<u8>, Vec<u8>>) -> Result<Option<Row>, Stopped> {
        loop {
            if !read(&mut self.reader, &mut self.record)? {
                judge.end();
                let _ = self.results.flush();
                self.written.push_str(std::str::from_utf8(self.results.get_ref()).unwrap_or_default());
                return Ok(None);
            }
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                break;
            }
        }
        let line = self.record.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or_default());
        let node = self.case().map_err(|(column, sentence)| stopped(line, &column, sentence))?;
        let row = judge.case(node).map_err(|fault| self.fault(&fault, line))?;
        self.answer(&judge.take(), &row);
        Ok(Some(row))
    }

    /// What is wrong with a case that was read, and under which heading.
    fn fault(&self, fault: &Fault, line: usize) -> Stopped {
        let path = match fault {
            Fault::AtKey { key, .. } => key.strip_prefix("facts.").unwrap_or(key),
            _ => "",
        };
        let fits = |column: &&Column| path.starts_with(&column.heading);
        let column = self.columns.iter().flatten().filter(fits).max_by_key(|column| column.heading.len());
        let heading = column.map(|column| column.heading.as_str()).unwrap_or_default();
        stopped(line, heading, fault.sentence().unwrap_or_default().to_string())
    }

    /// The row that was read as a case; the heading and what is wrong, if it is none.
    fn case(&self) -> Result<Node, (String, String)> {
        let (mut case, mut facts, mut expect) = (Vec::new(), Vec::new(), Vec::new());
        for (place, cell) in self.record.iter().enumerate().map(|(place, cell)| (place, cell.trim())) {
            if cell.is_empty() {
                continue;
            }
            let Some(Some(Column { heading, key })) = self.columns.get(place) else {
                return Err((format!("{}", place + 1), format!("there is no heading above \"{cell}\"")));
            };
            let wrong = |sentence: String| (heading.clone(), sentence);
            if cell.contains(['\n', '\r']) {
                return Err(wrong("the cell has more than one line; is a quote not closed?".to_string()));
            }
            match key {
                Key::Own if heading == "id" && cell.starts_with(FORMULA) => {
                    return Err(wrong(format!("\"{cell}\" begins like a formula of a spreadsheet")));
                }
                Key::Own => case.push((heading.clone(), text(cell))),
                Key::Fact(fact) => facts.push((heading.clone(), of_fact(*fact, cell).map_err(wrong)?)),
                Key::Expect => expect.push((heading.clone(), cell)),
            }
        }
        case.push(("facts".to_string(), Node::Object(facts)));
        if !expect.is_empty() {
            case.push(("expect".to_string(), expected(&expect)?));
        }
        Ok(Node::Object(case))
    }

    /// Writes what came out of a case, from the same as JSON.
    fn answer(&mut self, json: &[u8], row: &Row) {
        // What stands before it is the beginning of the list, or a comma, and the end of a line.
        let node = json.get(2..).and_then(|json| serde_json::from_slice::<Node>(json).ok()).unwrap_or(Node::Null);
        let cells = self.keys.iter().map(|key| match *key {
            "difference" => row.difference.clone().unwrap_or_default(),
            key => node.get(key).map(cell).unwrap_or_default(),
        });
        let _ = self.results.write_record(cells.collect::<Vec<_>>());
    }
}

/// Reads the next record; `false` at the end.
fn read(reader: &mut csv::Reader<Cursor<String>>, record: &mut StringRecord) -> Result<bool, Stopped> {
    reader.read_record(record).map_err(|error| {
        let line = error.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or_default());
        stopped(line, "", format!("this row could not be read: {error}"))
    })
}

/// What each column holds.
fn columns(headings: &StringRecord) -> Result<Vec<Option<Column>>, Stopped> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    for heading in headings.iter().map(str::trim) {
        let named = |name: &str| columns.iter().flatten().any(|column| column.heading == name);
        let wrong = |sentence: String| stopped(1, heading, sentence);
        let key = match heading {
            "" => {
                columns.push(None);
                continue;
            }
            own if OWN.contains(&own) => Key::Own,
            other if other.starts_with("expect.") => Key::Expect,
            other => match FactId::from_key(other) {
                Some(fact) => Key::Fact(fact),
                None => return Err(wrong(format!("there is no key \"{heading}\""))),
            },
        };
        if named(heading) {
            return Err(wrong(format!("the key \"{heading}\" comes twice")));
        }
        columns.push(Some(Column { heading: heading.to_string(), key }));
    }
    if columns.iter().flatten().all(|column| column.heading != "id") {
        return Err(stopped(1, "", "there is no column \"id\"; the first line must name the columns".to_string()));
    }
    Ok(columns)
}

fn text(words: &str) -> Node {
    Node::Text(words.to_string())
}

/// Several values of one cell.
fn list(cell: &str) -> Node {
    let values = cell.split(BETWEEN).map(str::trim);
    Node::List(if cell == NONE { Vec::new() } else { values.map(text).collect() })
}

/// The value of a fact. What is no such value is told by whoever reads the case.
fn of_fact(fact: FactId, cell: &str) -> Result<Node, String> {
    let node = match fact.row().kind {
        AnswerKind::YesNo => yes_no(cell).map(Node::Bool).ok_or_else(|| format!("\"{cell}\" is not true or false"))?,
        AnswerKind::Date => Node::Text(date(cell)),
        AnswerKind::Country | AnswerKind::Choice(_) => text(cell),
        AnswerKind::Countries | AnswerKind::Several(_) => list(cell),
        AnswerKind::Number(_) => Node::Unsigned(cell.parse().map_err(|_| format!("\"{cell}\" is not a whole number"))?),
        AnswerKind::Periods if cell == NONE => Node::List(Vec::new()),
        AnswerKind::Periods => Node::List(cell.split(BETWEEN).map(period).collect::<Result<_, _>>()?),
    };
    Ok(node)
}

/// Yes or no, also as a Dutch spreadsheet writes it of its own accord.
fn yes_no(cell: &str) -> Option<bool> {
    match cell.to_ascii_lowercase().as_str() {
        "true" | "waar" => Some(true),
        "false" | "onwaar" => Some(false),
        _ => None,
    }
}

/// A date as files have it; a Dutch spreadsheet makes `1-5-2023` of `2023-05-01` of its own accord.
fn date(cell: &str) -> String {
    let parts: Vec<&str> = cell.split('-').collect();
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|one| one.is_ascii_digit());
    match parts.as_slice() {
        [day, month, year] if digits(day, 2) && digits(month, 2) && year.len() == 4 => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        _ => cell.to_string(),
    }
}

/// A period of benefit: its kind, its first day, its last day if it has ended, and `loan` if it was one.
fn period(words: &str) -> Result<Node, String> {
    let mut parts: Vec<&str> = words.split_whitespace().collect();
    let loan = parts.last() == Some(&"loan");
    if loan {
        parts.pop();
    }
    let (kind, from, until) = match parts.as_slice() {
        [kind, from] => (kind, from, None),
        [kind, from, until] => (kind, from, Some(until)),
        _ => return Err(format!("\"{}\" is not a kind, a first day and perhaps a last day", words.trim())),
    };
    let mut keys = vec![("kind".to_string(), text(kind)), ("from".to_string(), Node::Text(date(from)))];
    keys.extend(until.map(|until| ("until".to_string(), Node::Text(date(until)))));
    keys.push(("loan".to_string(), Node::Bool(loan)));
    Ok(Node::Object(keys))
}

/// What is expected, from the columns that say so.
fn expected(columns: &[(String, &str)]) -> Result<Node, (String, String)> {
    let (mut keys, mut dates) = (Vec::new(), Vec::new());
    for (heading, cell) in columns {
        let wrong = || (heading.clone(), format!("\"{cell}\" is not a whole number"));
        match heading.strip_prefix("expect.").unwrap_or_default() {
            key @ ("fails" | "open") => keys.push((key.to_string(), list(cell))),
            key @ "too_long" => keys.push((key.to_string(), Node::Signed(cell.parse().map_err(|_| wrong())?))),
            key => match key.strip_prefix("dates.") {
                Some(term) => dates.push((term.to_string(), Node::Text(date(cell)))),
                None => keys.push((key.to_string(), text(cell))),
            },
        }
    }
    if !dates.is_empty() {
        keys.push(("dates".to_string(), Node::Object(dates)));
    }
    Ok(Node::Object(keys))
}

/// A value of the results as a cell.
fn cell(node: &Node) -> String {
    match node {
        Node::Null => String::new(),
        Node::Bool(value) => value.to_string(),
        Node::Unsigned(number) => number.to_string(),
        Node::Signed(number) => number.to_string(),
        Node::Float(number) => number.to_string(),
        Node::Text(words) => words.clone(),
        Node::List(values) if values.is_empty() => NONE.to_string(),
        Node::List(values) => values.iter().map(cell).collect::<Vec<_>>().join(BETWEEN),
        Node::Object(keys) => {
            keys.iter().map(|(key, value)| [key, "=", &cell(value)].concat()).collect::<Vec<_>>().join(BETWEEN)
        }
    }
}
