//! The one reader of our data files, with serde: text, a row a line, fields between `|`.
//!
//! The first line names the format and its version; `#` begins a remark. The first field of a row says which kind of row
//! it is. The last row counts the rows before it, so that a file that was cut off is noticed. The rows of a format are an
//! enum with `#[derive(Deserialize)]`: its variants are the kinds of rows, their fields come in the order of the line.
//!
//! ```
//! use rows::{List, Problem, ReadError, Rows};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! enum Row<'a> {
//!     T {
//!         town: &'a str,
//!         people: Option<u32>,
//!         others: List<'a, ';'>,
//!     },
//!     E {
//!         rows: u32,
//!     },
//! }
//!
//! fn people(text: &str) -> Result<u32, ReadError> {
//!     let mut rows = Rows::of("towns.txt", "towns 1", text)?;
//!     let (mut all, mut count) = (0, 0);
//!     while let Some(row) = rows.next_row()? {
//!         match row {
//!             Row::T { people, .. } => all += people.unwrap_or(0),
//!             Row::E { rows: said } => rows.end(count, said)?,
//!         }
//!         count += 1;
//!     }
//!     Ok(all)
//! }
//!
//! assert_eq!(people("towns 1\n# A remark.\nT|Utrecht|376435|Utreg;Utrech\nT|Urk||\nE|2\n"), Ok(376_435));
//! let fault = people("towns 1\nT|Utrecht|many\nE|1\n").unwrap_err();
//! assert_eq!(fault.to_string(), "towns.txt, line 2: `people` is not a number in its range");
//! assert_eq!(people("towns 1\nT|Utrecht|376435\n").map_err(|fault| fault.problem), Err(Problem::CutOff));
//! ```
//!
//! What a field can be: a text, which is not empty; a number of digits; degrees with a decimal point (`f64`); `yes` or `no`;
//! an `Option` of these, which is `None` if the field is empty; a struct, which takes as many fields as it has itself; a
//! sequence, which takes all fields that are left; a [`List`]; and what [`parsed`] and [`parsed_or_none`] read. Fields that
//! are missing at the end of a line are empty ones.
//!
//! Rows that borrow and own nothing (`&str` instead of `String`) cost least: whatever is wrong with a field, there is nothing
//! to be freed. With the rows of places that is 1 kB (brotli) of the WebAssembly.

mod error;
mod fields;
mod line;

pub use error::{Problem, ReadError};
pub use fields::{List, parsed, parsed_or_none};

use line::Line;
use serde::Deserialize;

/// The rows of a file, one after another.
pub struct Rows<'a> {
    file: &'static str,
    lines: std::str::Lines<'a>,
    line: usize,
    ended: bool,
}

impl<'a> Rows<'a> {
    /// The rows of this text, of which the first line must be `header`. The name of the file is for errors.
    ///
    /// # Errors
    /// If the text is of another format or version.
    pub fn of(file: &'static str, header: &'static str, text: &'a str) -> Result<Rows<'a>, ReadError> {
        let mut rows = Rows { file, lines: text.lines(), line: 1, ended: false };
        match rows.lines.next() {
            Some(first) if first == header => Ok(rows),
            _ => Err(rows.error(Problem::NotThisFormat(header))),
        }
    }

    /// The next row; `None` after the last one.
    ///
    /// # Errors
    /// What is wrong with the row; that there is one behind the end; or that the text ends without an end.
    pub fn next_row<R: Deserialize<'a>>(&mut self) -> Result<Option<R>, ReadError> {
        let lines = self.lines.by_ref().inspect(|_| self.line += 1);
        let text = lines.into_iter().find(|line| !line.is_empty() && !line.starts_with('#'));
        match text {
            None if self.ended => Ok(None),
            Some(text) if !self.ended => Line::read(text).map(Some).map_err(|problem| self.error(problem)),
            _ => Err(self.error(Problem::CutOff)),
        }
    }

    /// Ends the file, if it says that there are as many rows as there are.
    ///
    /// # Errors
    /// If it says another number.
    pub fn end(&mut self, there: usize, said: u32) -> Result<(), ReadError> {
        self.ended = true;
        if u32::try_from(there) == Ok(said) { Ok(()) } else { Err(self.error(Problem::CutOff)) }
    }

    /// The error that something is wrong with the last row.
    #[must_use]
    pub fn error(&self, problem: Problem) -> ReadError {
        ReadError { file: self.file, line: self.line, problem }
    }
}
