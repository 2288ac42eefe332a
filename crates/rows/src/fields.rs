//! Fields that have a spelling of their own, for `#[serde(deserialize_with)]`.

use serde::{Deserialize, Deserializer};
use std::str::FromStr;

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

/// Values with `SEPARATOR` between them; none if the field is empty.
///
/// # Errors
/// If one of them stands for no value.
pub fn list<'de, const SEPARATOR: char, T: FromStr, D: Deserializer<'de>>(field: D) -> Result<Vec<T>, D::Error> {
    let texts = Option::<&str>::deserialize(field)?;
    texts.into_iter().flat_map(|texts| texts.split(SEPARATOR)).map(value).collect()
}
