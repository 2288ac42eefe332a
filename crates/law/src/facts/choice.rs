//! Facts that are a choice: the values as an enum with its codes, as a place in it, and as a set of places.

/// Some of the values of one such enum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choices {
    /// The codes of all values of the enum, by their place.
    pub of: &'static [&'static str],
    pub(super) bits: u32,
}

impl Choices {
    /// Whether the value at this place is among them.
    pub const fn has(self, place: u8) -> bool {
        self.bits & (1 << place) != 0
    }

    /// The values as a set of places.
    pub const fn places(self) -> Places {
        Places(self.bits)
    }

    /// Their codes, in the order of the enum.
    pub fn codes(self) -> impl Iterator<Item = &'static str> {
        self.places().codes(self.of)
    }
}

/// Places in the list of codes of a fact of which several values can be chosen.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Places(u32);

impl Places {
    /// These places.
    pub fn of(places: impl IntoIterator<Item = u8>) -> Places {
        places.into_iter().fold(Places::default(), Places::with)
    }

    /// Those of these codes that are in the list; the flag says whether all are.
    pub fn of_codes<'a>(codes: impl IntoIterator<Item = &'a str>, list: &[&str]) -> Option<Places> {
        codes.into_iter().try_fold(Places::default(), |found, code| Some(found.with(place_of(code, list)?)))
    }

    /// These and one more.
    #[must_use]
    pub const fn with(self, place: u8) -> Places {
        Places(self.0 | 1 << place)
    }

    /// The members that are in one of the two and not in the other.
    #[must_use]
    pub const fn toggled(self, other: Places) -> Places {
        Places(self.0 ^ other.0)
    }

    /// Whether a place is among them.
    pub const fn has(self, place: u8) -> bool {
        self.0 & (1 << place) != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether one of them is in both.
    pub const fn meets(self, other: Places) -> bool {
        self.0 & other.0 != 0
    }

    /// The codes at these places of a list, in its order.
    pub fn codes(self, list: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
        (0u8..).zip(list).filter(move |(place, _)| self.has(*place)).map(|(_, code)| *code)
    }
}

/// The place of a code in a list of codes.
pub fn place_of(code: &str, list: &[&str]) -> Option<u8> {
    list.iter().position(|known| *known == code).and_then(|place| u8::try_from(place).ok())
}

/// Declares an enum whose values are what a fact can be.
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray, VariantNames,
        )]
        #[strum(serialize_all = "snake_case")]
        pub enum $name { $($(#[$value_meta])* $value),+ }

        impl $name {
            /// The codes of all values, in the order of their declaration.
            pub const CODES: &'static [&'static str] = <$name as VariantNames>::VARIANTS;

            /// These values, as a criterion asks for them.
            pub const fn among(values: &[$name]) -> Choices {
                let (mut bits, mut rest) = (0, values);
                while let [value, more @ ..] = rest {
                    bits |= 1 << *value as u32;
                    rest = more;
                }
                Choices { of: Self::CODES, bits }
            }

            /// The value at this place of the declaration.
            pub fn at(place: u8) -> Option<$name> {
                <$name as VariantArray>::VARIANTS.get(usize::from(place)).copied()
            }
        }

        impl From<$name> for Known {
            fn from(value: $name) -> Known {
                Known::Choice(value as u8)
            }
        }
    };
}
pub(crate) use choices;
