//! What must be known before a fact is asked about.

use super::{FactId, FactSet, Facts, Partner};
use crate::country::{NL, SR};

/// What must be known before it makes sense to ask about a fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Requires {
    /// Nothing.
    Nothing,
    /// That fact, whatever it is.
    Known(FactId),
    /// That fact is a yes.
    Yes(FactId),
    /// The partner goes along.
    PartnerGoesAlong,
    /// The nationalities and the country of birth; and the destination too if the nationality of the country of birth
    /// (in Suriname, also the Dutch one) is held, because then no other may be needed.
    OwnNationality,
}

impl Requires {
    /// The facts that tell it.
    pub fn facts(self) -> FactSet {
        match self {
            Requires::Nothing => FactSet::empty(),
            Requires::Known(fact) | Requires::Yes(fact) => fact.into(),
            Requires::PartnerGoesAlong => FactId::Partner.into(),
            Requires::OwnNationality => FactId::Nationalities | FactId::BirthCountry | FactId::Destination,
        }
    }

    /// Whether it is known.
    pub fn is_met(self, facts: &Facts) -> bool {
        match self {
            Requires::Nothing => true,
            Requires::Known(fact) => facts.is_known(fact),
            Requires::Yes(fact) => facts.flag(fact) == Some(true),
            Requires::PartnerGoesAlong => facts.known(FactId::Partner) == Some(Partner::GoesAlong.into()),
            Requires::OwnNationality => {
                match (facts.countries(FactId::Nationalities), facts.country(FactId::BirthCountry)) {
                    (Some(held), Some(born)) => {
                        let enough = held.contains(&born) || (born == SR && held.contains(&NL));
                        !enough || facts.is_known(FactId::Destination)
                    }
                    _ => false,
                }
            }
        }
    }
}
