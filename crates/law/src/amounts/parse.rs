//! Reads `amounts.txt`.
//!
//! One record a line, fields between `|`; the first letter says what it is:
//!
//! ```text
//! remigratiewijzer-amounts 1
//! # a remark
//! D|category|country country                 destinations of a category, by their ISO codes
//! B|day                                      a table of the benefit from that day on; its rows follow
//! H|day                                      a table of the health allowance from that day on; its rows follow
//! R|household|category|cents|cents|…         a row: eight columns in a table of the benefit, two in the other
//! E|number of records before this line
//! ```
//!
//! The eight columns: left before 1 April 2000, then left later; in each without treaty care, then with it; in each
//! below the pension age, then from it on. The two: below the pension age, then from it on.

use std::fmt;

use super::{Amounts, Category, Row, Table};
use crate::code::Code;
use crate::country::Country;
use crate::date::Date;
use crate::facts::Household;

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-amounts 1";
/// Columns of a table of the benefit.
const BENEFIT_COLUMNS: usize = 8;
/// Columns of a table of the health allowance.
const ALLOWANCE_COLUMNS: usize = 2;

/// Why the amounts could not be read, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AmountsError {
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with the amounts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The first line does not name this format and version.
    NotThisFormat,
    /// The line begins with a letter that stands for no kind of record.
    UnknownRecord,
    /// A field is missing, empty, or not what belongs there.
    Bad(&'static str),
    /// A row has too many or too few amounts, or something stands behind the last field.
    Columns,
    /// A row comes before any table.
    RowWithoutTable,
    /// A table is not later than the one before it.
    OutOfOrder,
    /// The same destination, or the same row of a table, stands there twice.
    Twice,
    /// The last record is missing or counts another number of records: the file was cut off.
    CutOff,
}

impl fmt::Display for AmountsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "amounts.txt, line {}: ", self.line)?;
        match self.problem {
            Problem::NotThisFormat => write!(out, "the first line is not `{HEADER}`"),
            Problem::UnknownRecord => write!(out, "not a D, B, H, R or E record"),
            Problem::Bad(field) => write!(out, "`{field}` is missing or wrong"),
            Problem::Columns => write!(out, "the number of fields is wrong"),
            Problem::RowWithoutTable => write!(out, "the row belongs to no table"),
            Problem::OutOfOrder => write!(out, "the table is not later than the last one"),
            Problem::Twice => write!(out, "the same key was there before"),
            Problem::CutOff => write!(out, "the file ends too early; fetch it again"),
        }
    }
}

impl std::error::Error for AmountsError {}

impl Amounts {
    /// Reads the text of `amounts.txt`.
    ///
    /// # Errors
    /// The first line that cannot be read, with what is wrong; a file that was cut off is always noticed.
    pub fn parse(text: &str) -> Result<Amounts, AmountsError> {
        let mut lines = text.lines().zip(1..);
        if lines.next().map(|(first, _)| first) != Some(HEADER) {
            return Err(AmountsError { line: 1, problem: Problem::NotThisFormat });
        }
        let mut reader = Reader::default();
        let mut last = 1;
        for (line, number) in lines {
            last = number;
            reader.line(line).map_err(|problem| AmountsError { line: number, problem })?;
        }
        if reader.ended { Ok(reader.amounts) } else { Err(AmountsError { line: last, problem: Problem::CutOff }) }
    }
}

/// To which list of tables rows belong.
#[derive(Clone, Copy)]
enum Kind {
    Benefit,
    Allowance,
}

#[derive(Default)]
struct Reader {
    amounts: Amounts,
    kind: Option<Kind>,
    records: usize,
    ended: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        if self.ended {
            return Err(Problem::CutOff);
        }
        let fields: Vec<&str> = line.split('|').collect();
        match fields.as_slice() {
            ["D", category, countries] => self.destinations(category, countries)?,
            ["B", day] => self.table(Kind::Benefit, day)?,
            ["H", day] => self.table(Kind::Allowance, day)?,
            ["R", household, category, cents @ ..] => self.row(household, category, cents)?,
            ["E", records] => {
                if number(records, "records")? != self.records as u32 {
                    return Err(Problem::CutOff);
                }
                self.ended = true;
            }
            ["D" | "B" | "H" | "R" | "E", ..] => return Err(Problem::Columns),
            _ => return Err(Problem::UnknownRecord),
        }
        self.records += 1;
        Ok(())
    }

    fn destinations(&mut self, letter: &str, codes: &str) -> Result<(), Problem> {
        let category = category(letter)?;
        for code in codes.split(' ') {
            let country: Country = code.parse().map_err(|_| Problem::Bad("country"))?;
            if self.amounts.category(country).is_some() {
                return Err(Problem::Twice);
            }
            self.amounts.destinations.push((country, category));
        }
        Ok(())
    }

    fn tables(&mut self, kind: Kind) -> &mut Vec<Table> {
        match kind {
            Kind::Benefit => &mut self.amounts.benefit,
            Kind::Allowance => &mut self.amounts.allowance,
        }
    }

    fn table(&mut self, kind: Kind, day: &str) -> Result<(), Problem> {
        let from: Date = day.parse().map_err(|_| Problem::Bad("day"))?;
        self.kind = Some(kind);
        let tables = self.tables(kind);
        if tables.last().is_some_and(|last| last.from >= from) {
            return Err(Problem::OutOfOrder);
        }
        tables.push(Table { from, rows: Vec::new() });
        Ok(())
    }

    fn row(&mut self, household: &str, letter: &str, cents: &[&str]) -> Result<(), Problem> {
        let kind = self.kind.ok_or(Problem::RowWithoutTable)?;
        let household = Household::from_code(household).ok_or(Problem::Bad("household"))?;
        let category = category(letter)?;
        let columns = match kind {
            Kind::Benefit => BENEFIT_COLUMNS,
            Kind::Allowance => ALLOWANCE_COLUMNS,
        };
        if cents.len() != columns {
            return Err(Problem::Columns);
        }
        let cents = cents.iter().map(|cents| number(cents, "cents")).collect::<Result<Vec<_>, _>>()?;
        let table = self.tables(kind).last_mut().ok_or(Problem::RowWithoutTable)?;
        if table.rows.iter().any(|row| row.household == household && row.category == category) {
            return Err(Problem::Twice);
        }
        table.rows.push(Row { household, category, cents });
        Ok(())
    }
}

fn category(text: &str) -> Result<Category, Problem> {
    let mut letters = text.chars();
    let category = letters.next().and_then(Category::new).filter(|_| letters.next().is_none());
    category.ok_or(Problem::Bad("category"))
}

/// Digits and nothing else.
fn number(text: &str, field: &'static str) -> Result<u32, Problem> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain).ok_or(Problem::Bad(field))
}
