//! Facts beside the remigration benefit: read by what their questions ask for, so that there is one list of them.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess};

use interview::{Form, Question};
use law::date::PartialDate;
use law::facts::{FactId, Known};

/// The entries of an object, without those of other facts, which are put aside.
pub struct Others<'a, A> {
    map: A,
    found: &'a mut Vec<(FactId, Known)>,
}

impl<'a, A> Others<'a, A> {
    pub fn new(map: A, found: &'a mut Vec<(FactId, Known)>) -> Self {
        Others { map, found }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Others<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key::<String>()? {
            let Some(fact) = FactId::from_word(&key) else {
                // As the value of its key, so that the path of the error ends with it.
                return self.map.next_value_seed(Unknown(&key)).map(|()| None);
            };
            if !matches!(Question::first_about(fact), Question::Of(_)) {
                return seed.deserialize(key.into_deserializer()).map(Some);
            }
            let known = self.map.next_value_seed(Value(fact))?;
            if self.found.iter().any(|(before, _)| *before == fact) {
                return Err(A::Error::duplicate_field(fact.word()));
            }
            self.found.push((fact, known));
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// The value of a key that nobody knows.
struct Unknown<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Unknown<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::unknown_field(self.0, &[]))
    }
}

/// The value of a fact.
struct Value(FactId);

impl<'de> DeserializeSeed<'de> for Value {
    type Value = Known;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Known, D::Error> {
        let known = |words: &'static [&'static str], text: &str| words.iter().copied().find(|word| *word == text);
        let unknown = |text: &str| D::Error::custom(format!("\"{text}\" is not a word this key knows"));
        match Question::Of(self.0).form() {
            Form::Choice(words) => {
                let text = String::deserialize(from)?;
                known(words, &text).map(Known::Word).ok_or_else(|| unknown(&text))
            }
            Form::Several(words) => {
                let mut list = Vec::new();
                for text in Vec::<String>::deserialize(from)? {
                    list.push(known(words, &text).ok_or_else(|| unknown(&text))?);
                }
                Ok(Known::Words(list))
            }
            Form::Date(words) => {
                let text = String::deserialize(from)?;
                match known(words, &text) {
                    Some(word) => Ok(Known::Word(word)),
                    None => text
                        .parse::<PartialDate>()
                        .map(Known::Date)
                        .map_err(|error| D::Error::custom(format!("\"{text}\": {error}"))),
                }
            }
            Form::Number(most) => {
                let number = u32::deserialize(from)?;
                if number > most {
                    return Err(D::Error::custom(format!("{number} is more than {most}")));
                }
                Ok(Known::Number(number))
            }
            Form::YesNo | Form::Country | Form::Countries { .. } => bool::deserialize(from).map(Known::Flag),
        }
    }
}
