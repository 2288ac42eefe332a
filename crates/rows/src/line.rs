//! One line as serde sees it.

use crate::Problem;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use std::str::FromStr;

/// The fields of a line that are not read yet; `None` after the last one.
pub(crate) struct Line<'a>(Option<&'a str>);

impl<'a> Line<'a> {
    /// The row that a line is.
    pub(crate) fn read<R: Deserialize<'a>>(text: &'a str) -> Result<R, Problem> {
        let mut line = Line(Some(text));
        let row = R::deserialize(&mut line)?;
        if line.0.is_none() { Ok(row) } else { Err(Problem::TooManyFields) }
    }

    /// The next field, empty if there is none.
    fn field(&mut self) -> &'a str {
        let rest = self.0.unwrap_or_default();
        match rest.split_once('|') {
            Some((field, rest)) => {
                self.0 = Some(rest);
                field
            }
            None => {
                self.0 = None;
                rest
            }
        }
    }

    /// The next field, which may not be empty.
    fn text(&mut self) -> Result<&'a str, Problem> {
        match self.field() {
            "" => Err(Problem::Missing("")),
            text => Ok(text),
        }
    }

    /// A whole number: digits and nothing else.
    fn number<T: FromStr>(&mut self) -> Result<T, Problem> {
        let text = self.text()?;
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| plain).ok_or(Problem::BadNumber(""))
    }
}

impl<'de> Deserializer<'de> for &mut Line<'de> {
    type Error = Problem;

    /// A line does not say what its fields are, so nothing can be read without knowing.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Problem> {
        Err(Problem::BadValue(""))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_borrowed_str(self.field())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_u16(self.number()?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_u32(self.number()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_u64(self.number()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_f64(decimal(self.text()?).ok_or(Problem::BadNumber(""))?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.text()? {
            "yes" => visitor.visit_bool(true),
            "no" => visitor.visit_bool(false),
            _ => Err(Problem::BadValue("")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let rest = self.0.unwrap_or_default();
        if rest.is_empty() || rest.starts_with('|') {
            self.field();
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_seq(Rest(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_seq(Fields { line: self, names: names.iter() })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u128 f32 bytes byte_buf unit unit_struct tuple tuple_struct map ignored_any
    }
}

/// Named fields, in the order of the line.
struct Fields<'a, 'de> {
    line: &'a mut Line<'de>,
    names: std::slice::Iter<'static, &'static str>,
}

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Problem> {
        let Some(name) = self.names.next() else {
            return Ok(None);
        };
        seed.deserialize(&mut *self.line).map(Some).map_err(|problem| problem.in_field(name))
    }
}

/// All fields that are left.
struct Rest<'a, 'de>(&'a mut Line<'de>);

impl<'de> SeqAccess<'de> for Rest<'_, 'de> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Problem> {
        if self.0.0.is_none() {
            return Ok(None);
        }
        seed.deserialize(&mut *self.0).map(Some)
    }
}

impl<'de> EnumAccess<'de> for &mut Line<'de> {
    type Error = Problem;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Problem> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Line<'de> {
    type Error = Problem;

    fn unit_variant(self) -> Result<(), Problem> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Problem> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_seq(Rest(self))
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Problem> {
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
