//! From a node to a type.

use crate::{Error, Node, Wrong};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};

impl Node {
    /// What this stands for.
    ///
    /// # Errors
    /// The first thing that is wrong, with the key.
    pub fn read<T: for<'de> Deserialize<'de>>(self) -> Result<T, Error> {
        T::deserialize(self)
    }

    fn whole_number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Unsigned(_) | Node::Signed(_) => self.deserialize_any(visitor),
            other => Err(Error::invalid_type(other.unexpected(), &"a whole number")),
        }
    }

    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Node::Null => Unexpected::Unit,
            Node::Bool(value) => Unexpected::Bool(*value),
            Node::Unsigned(number) => Unexpected::Unsigned(*number),
            Node::Signed(number) => Unexpected::Signed(*number),
            Node::Float(number) => Unexpected::Float(*number),
            Node::Text(text) => Unexpected::Str(text),
            Node::List(_) => Unexpected::Seq,
            Node::Object(_) => Unexpected::Map,
        }
    }
}

impl<'de> Deserializer<'de> for Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(value),
            Node::Unsigned(number) => visitor.visit_u64(number),
            Node::Signed(number) => visitor.visit_i64(number),
            Node::Float(number) => visitor.visit_f64(number),
            Node::Text(text) => visitor.visit_string(text),
            Node::List(nodes) => visitor.visit_seq(List { nodes: nodes.into_iter(), place: 0 }),
            Node::Object(keys) => visitor.visit_map(Object { keys: keys.into_iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Null => visitor.visit_none(),
            node => visitor.visit_some(node),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Node::Object(_) => self.deserialize_any(visitor),
            other => Err(Error::invalid_type(other.unexpected(), &"an object")),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Node::Text(text) => text.into_deserializer().deserialize_enum(name, variants, visitor),
            other => Err(Error::invalid_type(other.unexpected(), &"a text")),
        }
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.whole_number(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.whole_number(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.whole_number(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Unsigned(_) | Node::Signed(_) | Node::Float(_) => self.deserialize_any(visitor),
            other => Err(Error::invalid_type(other.unexpected(), &"a number")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u128 f32 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

/// The values of a list.
struct List {
    nodes: std::vec::IntoIter<Node>,
    place: usize,
}

impl<'de> SeqAccess<'de> for List {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(node) = self.nodes.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(node).map_err(|error| error.in_list(self.place))?;
        self.place += 1;
        Ok(Some(value))
    }
}

/// The keys of an object.
struct Object {
    keys: std::vec::IntoIter<(String, Node)>,
    /// The key that was read last, and its value.
    value: Option<(String, Node)>,
}

impl<'de> MapAccess<'de> for Object {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, value)) = self.keys.next() else {
            return Ok(None);
        };
        let found = seed.deserialize(key.as_str().into_deserializer());
        let found = found.map_err(|error: Error| error.in_key(&key))?;
        self.value = Some((key, value));
        Ok(Some(found))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value.take() {
            Some((key, node)) => seed.deserialize(node).map_err(|error| error.in_key(&key)),
            None => Err(Wrong::Value("a value is read before its key".to_owned()).into()),
        }
    }
}
