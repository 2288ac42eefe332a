//! What is wrong, and at which key.

use serde::de::{self, Expected, Unexpected};
use std::fmt;

/// What is wrong with a value, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The path to the key at fault, such as `benefits[1].from`; empty if it is the value as a whole.
    pub path: String,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What can be wrong at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such key.
    UnknownKey(String),
    /// This key is missing.
    MissingKey(String),
    /// This key comes twice.
    TwiceKey(String),
    /// The value is of another type than the one that belongs there; both in words.
    Type {
        /// What it is.
        is: String,
        /// What it should be.
        not: String,
    },
    /// The type itself says what is wrong.
    Value(String),
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::UnknownKey(key) => write!(out, "there is no key \"{key}\""),
            Wrong::MissingKey(key) => write!(out, "the key \"{key}\" is missing"),
            Wrong::TwiceKey(key) => write!(out, "the key \"{key}\" comes twice"),
            Wrong::Type { is, not } => write!(out, "it is {is}, not {not}"),
            Wrong::Value(words) => out.write_str(words),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "key {}: ", self.path)?;
        }
        self.wrong.fmt(out)
    }
}

impl std::error::Error for Error {}

impl Error {
    /// The same, seen from an object that has the value at this key.
    pub(crate) fn in_key(mut self, key: &str) -> Error {
        let separator = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{key}{separator}{}", self.path);
        self
    }

    /// The same, seen from a list that has the value at this place.
    pub(crate) fn in_list(self, place: usize) -> Error {
        self.in_key(&format!("[{place}]"))
    }
}

impl From<Wrong> for Error {
    fn from(wrong: Wrong) -> Error {
        Error { path: String::new(), wrong }
    }
}

/// A value as JSON calls it.
fn words(value: Unexpected<'_>) -> String {
    match value {
        Unexpected::Bool(value) => value.to_string(),
        Unexpected::Unsigned(number) => format!("the number {number}"),
        Unexpected::Signed(number) => format!("the number {number}"),
        Unexpected::Float(number) => format!("the number {number}"),
        Unexpected::Str(text) => format!("the text {text:?}"),
        Unexpected::Unit => "null".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "an object".to_owned(),
        other => other.to_string(),
    }
}

impl de::Error for Error {
    fn custom<T: fmt::Display>(words: T) -> Error {
        Wrong::Value(words.to_string()).into()
    }

    fn invalid_type(value: Unexpected<'_>, expected: &dyn Expected) -> Error {
        Wrong::Type { is: words(value), not: expected.to_string() }.into()
    }

    fn invalid_value(value: Unexpected<'_>, expected: &dyn Expected) -> Error {
        Error::invalid_type(value, expected)
    }

    fn unknown_field(key: &str, _: &'static [&'static str]) -> Error {
        Wrong::UnknownKey(key.to_owned()).into()
    }

    fn missing_field(key: &'static str) -> Error {
        Wrong::MissingKey(key.to_owned()).into()
    }

    fn duplicate_field(key: &'static str) -> Error {
        Wrong::TwiceKey(key.to_owned()).into()
    }
}
