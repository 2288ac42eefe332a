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
    FieldCount { expected: usize, found: usize },
    OpenQuote,
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
                write!(out, "{found} fields instead of {expected}; put a field with a comma in \"quotes\"")
            }
            Fault::OpenQuote => write!(out, "a quote is not closed; close it on the same line"),
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
    fields: Vec<String>,
}

impl Row<'_> {
    pub fn error(&self, fault: Fault) -> SourceError {
        let key = self.fields.first().cloned().unwrap_or_default();
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
        Ok(self.fields.get(*place).map(|field| field.trim()).unwrap_or_default())
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
    let mut lines = source.text.trim_start_matches('\u{FEFF}').lines().zip(1..);
    let (header, _) = lines.next().unwrap_or_default();
    let columns: HashMap<String, usize> =
        header.split(',').enumerate().map(|(place, name)| (name.trim().to_owned(), place)).collect();
    let mut rows = Vec::new();
    for (text, line) in lines.filter(|(text, _)| !text.trim().is_empty()) {
        let fields = split(text);
        let open = fields.is_none();
        let row = Row { source, line, columns: &columns, fields: fields.unwrap_or_default() };
        if open {
            return Err(SourceError { key: text.to_owned(), ..row.error(Fault::OpenQuote) });
        }
        if row.fields.len() != columns.len() {
            let found = row.fields.len();
            return Err(row.error(Fault::FieldCount { expected: columns.len(), found }));
        }
        rows.extend(each(&row)?);
    }
    Ok(rows)
}

/// The fields of a line; `None` if a quote is not closed.
fn split(line: &str) -> Option<Vec<String>> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                fields.last_mut()?.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut()?.push(letter),
        }
    }
    (!quoted).then_some(fields)
}
