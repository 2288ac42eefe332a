//! One line as serde sees it.

use crate::Problem;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, Expected, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};
use std::fmt;

/// A line that is being read.
pub(crate) struct Line<'a> {
    /// The fields that are not read yet; `None` after the last one.
    rest: Option<&'a str>,
    /// The innermost field that could not be read.
    at_fault: Option<&'static str>,
}

impl<'a> Line<'a> {
    /// The row that a line is.
    pub(crate) fn read<R: Deserialize<'a>>(text: &'a str) -> Result<R, Problem> {
        let mut line = Line { rest: Some(text), at_fault: None };
        match R::deserialize(&mut line) {
            Ok(_) if line.rest.is_some() => Err(Problem::TooManyFields),
            Ok(row) => Ok(row),
            Err(wrong) => Err(wrong.of(line.at_fault.unwrap_or_default())),
        }
    }

    /// The next field, empty if there is none.
    fn field(&mut self) -> &'a str {
        let rest = self.rest.unwrap_or_default();
        match rest.split_once('|') {
            Some((field, rest)) => {
                self.rest = Some(rest);
                field
            }
            None => {
                self.rest = None;
                rest
            }
        }
    }

    /// The next field, which may not be empty.
    fn text(&mut self) -> Result<&'a str, Wrong> {
        match self.field() {
            "" => Err(Wrong::Missing),
            text => Ok(text),
        }
    }

    /// A whole number: digits and nothing else.
    fn number(&mut self) -> Result<u32, Wrong> {
        let text = self.text()?;
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| plain).ok_or(Wrong::Number)
    }
}

/// What is wrong with a field. That it is one byte, and the name of the field stands elsewhere, saves 2 kB (brotli) of the
/// WebAssembly: every field that is read gives one back, or nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wrong {
    Missing,
    Number,
    Value,
    Row,
}

impl Wrong {
    fn of(self, field: &'static str) -> Problem {
        match self {
            Wrong::Missing => Problem::Missing(field),
            Wrong::Number => Problem::BadNumber(field),
            Wrong::Value => Problem::BadValue(field),
            Wrong::Row => Problem::UnknownRow,
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.of("").fmt(out)
    }
}

impl std::error::Error for Wrong {}

/// What serde and the readers of fields find.
impl de::Error for Wrong {
    fn custom<T: fmt::Display>(_: T) -> Wrong {
        Wrong::Value
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Wrong {
        Wrong::Value
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Wrong {
        Wrong::Value
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Wrong {
        Wrong::Value
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Wrong {
        Wrong::Row
    }
}

impl<'de> Deserializer<'de> for &mut Line<'de> {
    type Error = Wrong;

    /// A line does not say what its fields are, so nothing can be read without knowing.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Wrong> {
        Err(Wrong::Value)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_borrowed_str(self.field())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_u16(self.number()?.try_into().map_err(|_| Wrong::Number)?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_u32(self.number()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_f64(decimal(self.text()?).ok_or(Wrong::Number)?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.text()? {
            "yes" => visitor.visit_bool(true),
            "no" => visitor.visit_bool(false),
            _ => Err(Wrong::Value),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let rest = self.rest.unwrap_or_default();
        if rest.is_empty() || rest.starts_with('|') {
            self.field();
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_seq(Rest(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_seq(Fields { line: self, names: names.iter() })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u64 u128 f32 bytes byte_buf unit unit_struct tuple tuple_struct map ignored_any
    }
}

/// Named fields, in the order of the line.
struct Fields<'a, 'de> {
    line: &'a mut Line<'de>,
    names: std::slice::Iter<'static, &'static str>,
}

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        let Some(name) = self.names.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(&mut *self.line);
        if value.is_err() {
            self.line.at_fault.get_or_insert(name);
        }
        value.map(Some)
    }
}

/// All fields that are left.
struct Rest<'a, 'de>(&'a mut Line<'de>);

impl<'de> SeqAccess<'de> for Rest<'_, 'de> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        if self.0.rest.is_none() {
            return Ok(None);
        }
        seed.deserialize(&mut *self.0).map(Some)
    }
}

impl<'de> EnumAccess<'de> for &mut Line<'de> {
    type Error = Wrong;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Wrong> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Line<'de> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_seq(Rest(self))
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_seq(Fields { line: self, names: names.iter() })
    }
}

/// Reads a decimal number as it stands in our files, such as `52.3702`: up to fifteen digits, no sign, no exponent. The
/// same number as Rust's own reading gives, as both parts of the division are exact; that one, for any number at all, would
/// be 13 kB (brotli) of the WebAssembly, most of it tables.
fn decimal(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || whole.len() + fraction.len() > 15 {
        return None;
    }
    let add = |sum: u64, digit: u8| digit.is_ascii_digit().then(|| sum * 10 + u64::from(digit - b'0'));
    let digits = whole.bytes().chain(fraction.bytes()).try_fold(0, add)?;
    let scale = 10_u64.pow(fraction.len() as u32);
    Some(digits as f64 / scale as f64)
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn decimals_are_read_as_rust_reads_them() {
        let samples = (0..=99_999_999_999_u64).step_by(12_345_679);
        let texts = samples.flat_map(|number| {
            let (whole, fraction) = (number / 1_000_000_000, number % 1_000_000_000);
            [format!("{whole}.{fraction:09}"), format!("{whole}.{:04}", fraction / 100_000), whole.to_string()]
        });
        for text in texts.chain(["7.", "000000000000001", "4.8951", "999999999999.999"].map(String::from)) {
            let own = decimal(&text).map(f64::to_bits);
            assert_eq!(own, text.parse().ok().map(f64::to_bits), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_no_plain_decimal_is_refused() {
        for text in
            ["", ".", ".5", "-4.9", "+4.9", "4,9", "4.9.1", "4e1", "NaN", "inf", " 4", "52°", "4.123456789012345"]
        {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
