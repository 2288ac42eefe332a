//! Values of case files: each a code, a date or a country, and an error that says so if it is none.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use law::code::Code;
use law::country::Country;
use law::date::PartialDate;
use law::facts::BenefitKind;

/// What is written in braces. For a struct serde would also take a list of the values of its keys.
pub struct Object<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Braces(PhantomData))
    }
}

struct Braces<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Braces<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

pub fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    Object::deserialize(from).map(|Object(value)| value)
}

fn parsed<T, E: Display, D: de::Error>(text: &str, result: Result<T, E>) -> Result<T, D> {
    result.map_err(|error| D::custom(format!("\"{text}\": {error}")))
}

pub fn date<'de, D: Deserializer<'de>>(from: D) -> Result<PartialDate, D::Error> {
    let text = String::deserialize(from)?;
    parsed(&text, text.parse())
}

pub fn country<'de, D: Deserializer<'de>>(from: D) -> Result<Country, D::Error> {
    let text = String::deserialize(from)?;
    parsed(&text, text.parse())
}

pub fn countries<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Country>, D::Error> {
    let codes = Vec::<String>::deserialize(from)?;
    codes.iter().map(|code| parsed(code, code.parse())).collect()
}

pub fn benefit_kind<'de, D: Deserializer<'de>>(from: D) -> Result<BenefitKind, D::Error> {
    let text = String::deserialize(from)?;
    BenefitKind::from_code(&text).ok_or_else(|| unknown_word(&text, BenefitKind::CODES))
}

/// A word that is none of those there are, which the error names.
pub fn unknown_word<E: de::Error>(text: &str, words: &[&str]) -> E {
    E::custom(format!("\"{text}\" is not a word this key knows; write one of: {}", words.join(", ")))
}
