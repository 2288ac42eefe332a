//! Comma-separated files, with errors that say where and what to do.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

/// One source file: its name under `data/` and its text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub file: &'static str,
    pub text: &'a str,
}

/// What is wrong with a source file, where, and with which row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError {
    pub file: &'static str,
    /// Counted from 1; the header is line 1.
    pub line: usize,
    /// The first field of the row: a postcode, a name, a code.
    pub key: String,
    pub fault: Fault,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    NoColumn(&'static str),
    FieldCount { expected: u64, found: u64 },
    Csv(String),
    Empty(&'static str),
    BadNumber { column: &'static str, value: String },
    BadValue { column: &'static str, value: String },
    Outside { latitude: String, longitude: String },
    NoSuchMunicipality(String),
    NoSuchPlace(String),
    Twice,
    Separator(&'static str),
}

impl fmt::Display for SourceError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "data/{}, line {} ({}): ", self.file, self.line, self.key)?;
        match &self.fault {
            Fault::NoColumn(column) => write!(out, "there is no column `{column}`; add it to the header"),
            Fault::FieldCount { expected, found } => {
                write!(
                    out,
                    "{found} fields instead of {expected}; put a field with a comma in \"quotes\", and close each quote"
                )
            }
            Fault::Csv(why) => write!(out, "it cannot be read: {why}"),
            Fault::Empty(column) => write!(out, "`{column}` is empty; fill it in or remove the row"),
            Fault::BadNumber { column, value } => {
                write!(out, "`{column}` is `{value}`, which is not a number; correct it")
            }
            Fault::BadValue { column, value } => {
                write!(out, "`{column}` is `{value}`, which cannot be used; see data/SOURCES.md for its form")
            }
            Fault::Outside { latitude, longitude } => {
                write!(out, "{latitude}, {longitude} lies outside the Netherlands; correct `lat` and `lon`")
            }
            Fault::NoSuchMunicipality(name) => {
                write!(out, "there is no municipality `{name}`; spell it as in nl_gemeenten_loketten_roo2026.csv")
            }
            Fault::NoSuchPlace(name) => {
                write!(out, "there is no place `{name}` in that province; spell it as in nl_pc4_clean.csv")
            }
            Fault::Twice => write!(out, "this row is there twice; remove one"),
            Fault::Separator(column) => write!(out, "`{column}` has a `|` or `;`, which separate fields; replace it"),
        }
    }
}

/// One row, its fields by the name of their column.
#[derive(Debug)]
pub struct Row<'a> {
    source: Source<'a>,
    line: usize,
    columns: &'a HashMap<String, usize>,
    fields: csv::StringRecord,
}

impl Row<'_> {
    pub fn error(&self, fault: Fault) -> SourceError {
        let key = self.fields.get(0).unwrap_or_default().to_owned();
        SourceError { file: self.source.file, line: self.line, key, fault }
    }

    /// The field, which may be empty, and may not hold what separates fields in the directory.
    pub fn optional(&self, column: &'static str) -> Result<&str, SourceError> {
        let field = self.optional_list(column)?;
        match field.contains(['|', ';']) {
            true => Err(self.error(Fault::Separator(column))),
            false => Ok(field),
        }
    }

    /// The field, which may be empty or hold several values.
    pub fn optional_list(&self, column: &'static str) -> Result<&str, SourceError> {
        let place = self.columns.get(column).ok_or_else(|| self.error(Fault::NoColumn(column)))?;
        Ok(self.fields.get(*place).unwrap_or_default())
    }

    /// The values of a field with at least one, which `|` separates.
    pub fn list(&self, column: &'static str) -> Result<Vec<String>, SourceError> {
        match self.optional_list(column)? {
            "" => Err(self.error(Fault::Empty(column))),
            list if list.contains(';') => Err(self.error(Fault::Separator(column))),
            list => Ok(list.split('|').map(str::to_owned).collect()),
        }
    }

    pub fn text(&self, column: &'static str) -> Result<&str, SourceError> {
        match self.optional(column)? {
            "" => Err(self.error(Fault::Empty(column))),
            field => Ok(field),
        }
    }

    pub fn number<T: FromStr>(&self, column: &'static str) -> Result<T, SourceError> {
        let value = self.text(column)?;
        value.parse().map_err(|_| self.error(Fault::BadNumber { column, value: value.to_owned() }))
    }
}

/// Reads every row of a file through `each`.
pub fn read<T>(
    source: Source<'_>,
    mut each: impl FnMut(&Row<'_>) -> Result<Option<T>, SourceError>,
) -> Result<Vec<T>, SourceError> {
    let unreadable = |line, fault| SourceError { file: source.file, line, key: String::new(), fault };
    // Behind a line that ends with CR and LF, `csv` is still on that line when it says where it is.
    let text = source.text.trim_start_matches('\u{FEFF}').replace('\r', "");
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let header = table.headers().map_err(|error| unreadable(1, Fault::Csv(error.to_string())))?;
    let columns: HashMap<String, usize> = header.iter().map(str::to_owned).zip(0..).collect();
    let mut rows = Vec::new();
    for fields in table.into_records() {
        let fields = fields.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            unreadable(line as usize, fault_of(&error))
        })?;
        let line = fields.position().map_or(0, csv::Position::line) as usize;
        rows.extend(each(&Row { source, line, columns: &columns, fields })?);
    }
    Ok(rows)
}

/// What is wrong with a row that cannot be read.
fn fault_of(error: &csv::Error) -> Fault {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            Fault::FieldCount { expected: *expected_len, found: *len }
        }
        _ => Fault::Csv(error.to_string()),
    }
}
