//! What can be wrong with a file, and where.

use std::fmt;

/// Why a file could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The name of the file.
    pub file: &'static str,
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a line of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The first line is not this one, which names format and version.
    NotThisFormat(&'static str),
    /// The line begins with something that stands for no kind of row.
    UnknownRow,
    /// A field is missing or empty.
    Missing(&'static str),
    /// A field that should be a number is none, or is out of range.
    BadNumber(&'static str),
    /// A field holds none of the values it can have.
    BadValue(&'static str),
    /// Something stands behind the last field.
    TooManyFields,
    /// A field points to a row that does not come before this one.
    NoSuchRow(&'static str),
    /// The row should have come before the last one of its kind.
    OutOfOrder,
    /// There was a row for the same thing before.
    Twice,
    /// The last row is missing or counts another number of rows: the file was cut off.
    CutOff,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NotThisFormat(header) => write!(out, "the first line is not `{header}`"),
            Problem::UnknownRow => write!(out, "no row of this format begins like this"),
            Problem::Missing(field) => write!(out, "`{field}` is missing"),
            Problem::BadNumber(field) => write!(out, "`{field}` is not a number in its range"),
            Problem::BadValue(field) => write!(out, "`{field}` has a value it cannot have"),
            Problem::TooManyFields => write!(out, "something stands behind the last field"),
            Problem::NoSuchRow(field) => write!(out, "`{field}` points to no row above"),
            Problem::OutOfOrder => write!(out, "the row should come before the last one"),
            Problem::Twice => write!(out, "there was a row for the same thing before"),
            Problem::CutOff => write!(out, "the file ends too early; fetch it again"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, line {}: {}", self.file, self.line, self.problem)
    }
}

impl std::error::Error for Problem {}

impl std::error::Error for ReadError {}
