//! Fields that have a spelling of their own: [`List`], and what `#[serde(deserialize_with)]` names.

use crate::Problem;
use serde::{Deserialize, Deserializer};
use std::str::{FromStr, Split};

fn value<T: FromStr, E: serde::de::Error>(text: &str) -> Result<T, E> {
    text.parse().map_err(|_| E::custom("a value that cannot stand here"))
}

/// A value by its text.
///
/// # Errors
/// If the field is empty, or its text stands for no value.
pub fn parsed<'de, T: FromStr, D: Deserializer<'de>>(field: D) -> Result<T, D::Error> {
    value(<&str>::deserialize(field)?)
}

/// A value by its text; `None` if the field is empty.
///
/// # Errors
/// If the text stands for no value.
pub fn parsed_or_none<'de, T: FromStr, D: Deserializer<'de>>(field: D) -> Result<Option<T>, D::Error> {
    Option::<&str>::deserialize(field)?.map(value).transpose()
}

/// The texts of a field with `SEPARATOR` between them; none if the field is empty.
#[derive(Clone, Copy, Debug)]
pub struct List<'a, const SEPARATOR: char>(&'a str);

impl<'a, const SEPARATOR: char> List<'a, SEPARATOR> {
    /// The list that this text is.
    #[must_use]
    pub const fn of(text: &'a str) -> Self {
        List(text)
    }

    /// Each of them.
    pub fn iter(&self) -> Split<'a, char> {
        let mut texts = self.0.split(SEPARATOR);
        if self.0.is_empty() {
            // Nothing, cut into pieces, is one piece.
            texts.next();
        }
        texts
    }

    /// The value of each of them.
    ///
    /// # Errors
    /// If one of them stands for no value; `field` is the name of the field.
    pub fn parsed<T: FromStr>(&self, field: &'static str) -> Result<Vec<T>, Problem> {
        let mut values = Vec::new();
        for text in self.iter() {
            values.push(text.parse().map_err(|_| Problem::BadValue(field))?);
        }
        Ok(values)
    }
}

impl<'de: 'a, 'a, const SEPARATOR: char> Deserialize<'de> for List<'a, SEPARATOR> {
    fn deserialize<D: Deserializer<'de>>(field: D) -> Result<Self, D::Error> {
        Option::<&str>::deserialize(field).map(|texts| List(texts.unwrap_or_default()))
    }
}
