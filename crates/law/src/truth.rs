//! Three values, everywhere the same: a condition holds, fails, or is open.

use std::ops::Not;

use strum::{EnumString, IntoStaticStr, VariantArray};

/// The truth of a statement, as far as it is known (Kleene's strong three-valued logic).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Truth {
    /// It surely does not hold, whatever the open facts turn out to be.
    Fails,
    /// Not known: a fact is missing or only partly known, or the law itself leaves it open.
    Open,
    /// It surely holds, whatever the open facts turn out to be.
    Holds,
}

impl Truth {
    /// Both must hold: one that fails is enough to fail.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        self.min(other)
    }

    /// One must hold: one that holds is enough.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.max(other)
    }

    /// The truth that is sure whichever of the two is the case.
    #[must_use]
    pub fn either_way(self, other: Truth) -> Truth {
        if self == other { self } else { Truth::Open }
    }
}

impl Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::Fails => Truth::Holds,
            Truth::Open => Truth::Open,
            Truth::Holds => Truth::Fails,
        }
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Truth {
        if known { Truth::Holds } else { Truth::Fails }
    }
}
