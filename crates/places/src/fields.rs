//! Reading text files of records: one a line, fields between `|`.

use super::Position;
use super::position::degrees;
use std::fmt;
use std::str::FromStr;

/// Why a file of places could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The name of the file.
    pub file: &'static str,
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a file of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The first line is not this one, which names format and version.
    NotThisFormat(&'static str),
    /// The line begins with a letter that stands for no kind of record.
    UnknownRecord,
    /// A field is missing or empty.
    Missing(&'static str),
    /// A field that should be a number is none, or is out of range.
    BadNumber(&'static str),
    /// A field holds none of the values it can have.
    BadValue(&'static str),
    /// A field points to a record that does not exist.
    NoSuchRecord(&'static str),
    /// A postcode is not higher than the one before it.
    OutOfOrder,
    /// The last record is missing or counts another number of records: the file was cut off.
    CutOff,
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, line {}: ", self.file, self.line)?;
        match self.problem {
            Problem::NotThisFormat(header) => write!(out, "the first line is not `{header}`"),
            Problem::UnknownRecord => write!(out, "no record of this format begins like this"),
            Problem::Missing(field) => write!(out, "`{field}` is missing"),
            Problem::BadNumber(field) => write!(out, "`{field}` is not a number in its range"),
            Problem::BadValue(field) => write!(out, "`{field}` has a value it cannot have"),
            Problem::NoSuchRecord(field) => write!(out, "`{field}` points to no record above"),
            Problem::OutOfOrder => write!(out, "the postcode is not higher than the last one"),
            Problem::CutOff => write!(out, "the file ends too early; fetch it again"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Gives every line of a file but the first, which must be the header, empty ones and remarks to `each`; the number of
/// the last line.
pub(super) fn lines(
    file: &'static str,
    header: &'static str,
    text: &str,
    each: &mut dyn FnMut(&str) -> Result<(), Problem>,
) -> Result<usize, ReadError> {
    let mut lines = text.lines().zip(1..);
    if lines.next().map(|(first, _)| first) != Some(header) {
        return Err(ReadError { file, line: 1, problem: Problem::NotThisFormat(header) });
    }
    let mut last = 1;
    for (line, number) in lines {
        last = number;
        if !line.is_empty() && !line.starts_with('#') {
            each(line).map_err(|problem| ReadError { file, line: number, problem })?;
        }
    }
    Ok(last)
}

pub(super) fn position(latitude: &str, longitude: &str) -> Result<Position, Problem> {
    let latitude = degrees(latitude).ok_or(Problem::BadNumber("lat"))?;
    let longitude = degrees(longitude).ok_or(Problem::BadNumber("lon"))?;
    let position = Position::new(latitude, longitude);
    if position.is_in_the_netherlands() { Ok(position) } else { Err(Problem::BadNumber("lat, lon")) }
}

pub(super) fn number<T: FromStr>(text: &str, field: &'static str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::BadNumber(field))
}

/// The fields of one line, taken from the front.
pub(super) struct Fields<'a>(std::str::Split<'a, char>);

impl<'a> Fields<'a> {
    /// The fields of this line.
    pub(super) fn of(line: &'a str) -> Self {
        Fields(line.split('|'))
    }

    pub(super) fn optional(&mut self) -> &'a str {
        self.0.next().unwrap_or_default()
    }

    pub(super) fn text(&mut self, field: &'static str) -> Result<&'a str, Problem> {
        match self.optional() {
            "" => Err(Problem::Missing(field)),
            text => Ok(text),
        }
    }

    pub(super) fn number<T: FromStr>(&mut self, field: &'static str) -> Result<T, Problem> {
        number(self.text(field)?, field)
    }

    /// The two fields `lat` and `lon`.
    pub(super) fn position(&mut self) -> Result<Position, Problem> {
        position(self.text("lat")?, self.text("lon")?)
    }

    /// A field that may be empty, read by `read`.
    pub(super) fn parsed<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        match self.optional() {
            "" => Ok(None),
            text => read(text).map(Some).ok_or(Problem::BadValue(field)),
        }
    }
}
