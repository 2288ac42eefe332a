//! Values of case files: each a word, a date or a country, and an error that says so where it is none.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use law::country::Country;
use law::date::PartialDate;
use law::facts::{Application, BenefitKind, Debts, Partner, Permit};

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

/// A fact that is not known is left out; `null` is no way to say so, here as with every other key.
pub fn yes_no<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    bool::deserialize(from).map(Some)
}

fn parsed<T, E: Display, D: de::Error>(text: &str, result: Result<T, E>) -> Result<T, D> {
    result.map_err(|error| D::custom(format!("\"{text}\": {error}")))
}

fn word<T, E: de::Error>(text: &str, find: fn(&str) -> Option<T>) -> Result<T, E> {
    find(text).ok_or_else(|| E::custom(format!("\"{text}\" is not a word this key knows")))
}

pub fn application<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Application>, D::Error> {
    let text = String::deserialize(from)?;
    match text.as_str() {
        "none" => Ok(Some(Application::None)),
        _ => parsed(&text, text.parse()).map(|date| Some(Application::Received(date))),
    }
}

pub fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<PartialDate>, D::Error> {
    let text = String::deserialize(from)?;
    parsed(&text, text.parse()).map(Some)
}

pub fn country<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Country>, D::Error> {
    let text = String::deserialize(from)?;
    parsed(&text, text.parse()).map(Some)
}

pub fn countries<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<Country>>, D::Error> {
    let codes = Vec::<String>::deserialize(from)?;
    codes.iter().map(|code| parsed(code, code.parse())).collect::<Result<Vec<_>, _>>().map(Some)
}

pub fn permit<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Permit>, D::Error> {
    word(&String::deserialize(from)?, Permit::from_word).map(Some)
}

pub fn debts<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Debts>, D::Error> {
    word(&String::deserialize(from)?, Debts::from_word).map(Some)
}

pub fn partner<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Partner>, D::Error> {
    word(&String::deserialize(from)?, Partner::from_word).map(Some)
}

pub fn benefit_kind<'de, D: Deserializer<'de>>(from: D) -> Result<BenefitKind, D::Error> {
    word(&String::deserialize(from)?, BenefitKind::from_word)
}
