//! Reads `amounts.txt`.
//!
//! One record a line, fields between `|`; the first letter says what it is:
//!
//! ```text
//! remigratiewijzer-amounts 2
//! # a remark
//! D|category|country country                 destinations of a category, by their ISO codes
//! B|day                                      a table of the benefit from that day on; its rows follow
//! H|day                                      a table of the health allowance from that day on; its rows follow
//! P|day|cents|cents                          a full state pension from that day on: single, with a partner (each)
//! R|household|category|cents|cents|…         a row: eight columns in a table of the benefit, two in the other
//! E|number of records before this line
//! ```
//!
//! The eight columns: left before 1 April 2000, then left later; in each without treaty care, then with it; in each
//! below the pension age, then from it on. The two: below the pension age, then from it on.

use rows::{List, Problem, ReadError, Rows};
use serde::Deserialize;

use super::{Amounts, Category, StatePension, Table};
use crate::code::Code;
use crate::country::Country;
use crate::date::Date;
use crate::facts::Household;

/// The first line of a file this module can read.
const HEADER: &str = "remigratiewijzer-amounts 2";
/// Columns of a table of the benefit.
const BENEFIT_COLUMNS: usize = 8;
/// Columns of a table of the health allowance.
const ALLOWANCE_COLUMNS: usize = 2;

/// A row of the file.
#[derive(Deserialize)]
enum Row<'a> {
    D {
        category: char,
        countries: List<'a, ' '>,
    },
    B {
        #[serde(deserialize_with = "rows::parsed")]
        day: Date,
    },
    H {
        #[serde(deserialize_with = "rows::parsed")]
        day: Date,
    },
    P {
        #[serde(deserialize_with = "rows::parsed")]
        day: Date,
        single: u32,
        partner: u32,
    },
    R {
        household: &'a str,
        category: char,
        cents: Vec<u32>,
    },
    E {
        records: u32,
    },
}

impl Amounts {
    /// Reads the text of `amounts.txt`.
    ///
    /// # Errors
    /// The first line that cannot be read, with what is wrong; a file that was cut off is always noticed.
    pub fn parse(text: &str) -> Result<Amounts, ReadError> {
        let mut rows = Rows::of("amounts.txt", HEADER, text)?;
        let mut reader = Reader::default();
        while let Some(row) = rows.next_row()? {
            match row {
                Row::E { records } => rows.end(reader.records, records)?,
                row => reader.row(row).map_err(|problem| rows.error(problem))?,
            }
        }
        Ok(reader.amounts)
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
}

impl Reader {
    fn row(&mut self, row: Row<'_>) -> Result<(), Problem> {
        self.records += 1;
        match row {
            Row::D { category, countries } => self.destinations(category, countries),
            Row::B { day } => self.table(Kind::Benefit, day),
            Row::H { day } => self.table(Kind::Allowance, day),
            Row::P { day: from, single, partner } => {
                self.amounts.state_pension = Some(StatePension { from, single, partner });
                Ok(())
            }
            Row::R { household, category, cents } => self.amounts_of(household, category, cents),
            Row::E { .. } => Ok(()),
        }
    }

    fn destinations(&mut self, letter: char, countries: List<'_, ' '>) -> Result<(), Problem> {
        let category = category(letter)?;
        let countries: Vec<Country> = countries.parsed("countries")?;
        if countries.is_empty() {
            return Err(Problem::Missing("countries"));
        }
        for country in countries {
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

    fn table(&mut self, kind: Kind, from: Date) -> Result<(), Problem> {
        self.kind = Some(kind);
        let tables = self.tables(kind);
        if tables.last().is_some_and(|last| last.from >= from) {
            return Err(Problem::OutOfOrder);
        }
        tables.push(Table { from, rows: Vec::new() });
        Ok(())
    }

    fn amounts_of(&mut self, household: &str, letter: char, cents: Vec<u32>) -> Result<(), Problem> {
        let kind = self.kind.ok_or(Problem::NoSuchRow("table"))?;
        let household = Household::from_code(household).ok_or(Problem::BadValue("household"))?;
        let category = category(letter)?;
        let columns = match kind {
            Kind::Benefit => BENEFIT_COLUMNS,
            Kind::Allowance => ALLOWANCE_COLUMNS,
        };
        if cents.len() > columns {
            return Err(Problem::TooManyFields);
        }
        if cents.len() < columns {
            return Err(Problem::Missing("cents"));
        }
        let table = self.tables(kind).last_mut().ok_or(Problem::NoSuchRow("table"))?;
        if table.rows.iter().any(|row| row.household == household && row.category == category) {
            return Err(Problem::Twice);
        }
        table.rows.push(super::Row { household, category, cents });
        Ok(())
    }
}

fn category(letter: char) -> Result<Category, Problem> {
    Category::new(letter).ok_or(Problem::BadValue("category"))
}
