//! Codes: the one spelling that a value has in case files, saved answers, addresses and message ids.

use std::str::FromStr;

use strum::VariantArray;

/// An enum whose values have a code each. `strum` derives what it takes: `EnumString`, `IntoStaticStr` and
/// `VariantArray`, with `serialize_all` for the spelling.
///
/// ```
/// use law::code::Code;
/// use strum::{EnumString, IntoStaticStr, VariantArray};
///
/// #[derive(Clone, Copy, PartialEq, Debug, EnumString, IntoStaticStr, VariantArray)]
/// #[strum(serialize_all = "snake_case")]
/// enum Partner {
///     GoesAlong,
///     StaysInNl,
/// }
///
/// assert_eq!(Partner::GoesAlong.code(), "goes_along");
/// assert_eq!(Partner::from_code("stays_in_nl"), Some(Partner::StaysInNl));
/// assert_eq!(Partner::from_code("stays"), None);
/// assert_eq!(Partner::all().count(), 2);
/// ```
pub trait Code: VariantArray + FromStr + Into<&'static str> + Copy {
    /// The code of this value.
    fn code(self) -> &'static str {
        self.into()
    }

    /// Every value, in the order of their declaration.
    fn all() -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied()
    }

    /// The value with this code.
    fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }
}

impl<T: VariantArray + FromStr + Into<&'static str> + Copy> Code for T {}
