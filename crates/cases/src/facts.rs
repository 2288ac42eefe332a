//! The facts of a case: each key is the code of a fact in the catalogue, with `_` for `-`, and its value is what the row of
//! the fact says.

use std::fmt;
use std::sync::OnceLock;

use law::country::ID;
use law::facts::{AnswerKind, BenefitPeriod, Benefits, FactId, Facts, Known, Places, Until, place_of};
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::values::{Object, benefit_kind, countries, country, date, unknown_word};
use law::date::PartialDate;
use law::facts::BenefitKind;

/// The facts of a case, as the law sees them. Some that are left out are known to be absent: earlier nationalities, an
/// asylum permit, family reunification, and the register of the Moluccans if the country of birth is known and is not
/// Indonesia.
#[derive(Clone, Debug, Default)]
pub struct CaseFacts(Facts);

impl CaseFacts {
    /// The facts.
    pub fn to_facts(&self) -> Facts {
        self.0.clone()
    }

    /// The benefit, counted from 0, that ends on a day before it begins, if there is one.
    pub fn ends_before_it_begins(&self) -> Option<usize> {
        let mut periods = self.0.benefits.iter().flat_map(|benefits| &benefits.periods);
        periods.position(|period| match (period.from, period.until) {
            (Some(from), Some(Until::Ended(until))) => until.last() < from.first(),
            _ => false,
        })
    }

    /// Makes known what a case means by leaving it out.
    fn completed(mut self) -> CaseFacts {
        let facts = &mut self.0;
        let received = facts.is_known(FactId::AsylumPermitReceived);
        if !facts.is_known(FactId::AsylumPermit) {
            facts.set(FactId::AsylumPermit, received);
        }
        if !facts.is_known(FactId::FormerNationalities) {
            facts.set_countries(FactId::FormerNationalities, Vec::new());
        }
        if !facts.is_known(FactId::FamilyReunificationWithAsylumHolder) {
            facts.set(FactId::FamilyReunificationWithAsylumHolder, false);
        }
        let elsewhere = facts.country(FactId::BirthCountry).is_some_and(|country| country != ID);
        if elsewhere && !facts.is_known(FactId::MoluccanRegister) {
            facts.set(FactId::MoluccanRegister, false);
        }
        self
    }
}

/// One period of benefit, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseBenefit {
    #[serde(deserialize_with = "benefit_kind")]
    kind: BenefitKind,
    #[serde(deserialize_with = "date")]
    from: PartialDate,
    #[serde(default, deserialize_with = "known_date")]
    until: Option<PartialDate>,
    #[serde(default)]
    loan: bool,
}

/// A date that may be left out; `null` is no way to say so.
fn known_date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<PartialDate>, D::Error> {
    date(from).map(Some)
}

impl CaseBenefit {
    fn to_period(&self) -> BenefitPeriod {
        BenefitPeriod {
            kind: Some(self.kind),
            from: Some(self.from),
            until: Some(self.until.map_or(Until::Running, Until::Ended)),
            loan: Some(self.loan),
        }
    }
}

impl<'de> Deserialize<'de> for CaseFacts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<CaseFacts, D::Error> {
        from.deserialize_map(FactsVisitor).map(CaseFacts::completed)
    }
}

struct FactsVisitor;

impl<'de> Visitor<'de> for FactsVisitor {
    type Value = CaseFacts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CaseFacts, A::Error> {
        let mut facts = Facts::default();
        while let Some(key) = map.next_key::<String>()? {
            let Some(fact) = FactId::from_key(&key) else {
                // The error is that of the value of the key, so that its path ends with the key.
                map.next_value_seed(Unknown(&key))?;
                continue;
            };
            if facts.is_known(fact) {
                return Err(A::Error::duplicate_field(key_of(fact)));
            }
            map.next_value_seed(Value { fact, facts: &mut facts })?;
        }
        Ok(CaseFacts(facts))
    }
}

/// The key of a fact, for an error that wants it to be there for good.
fn key_of(fact: FactId) -> &'static str {
    static KEYS: OnceLock<Vec<String>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| FactId::ALL.iter().map(|fact| fact.key()).collect());
    keys.get(fact as usize).map_or("", String::as_str)
}

/// The value of a key that nobody knows.
struct Unknown<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Unknown<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::unknown_field(self.0, &[]))
    }
}

/// The value of a fact, which becomes known.
struct Value<'a> {
    fact: FactId,
    facts: &'a mut Facts,
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Value { fact, facts } = self;
        let row = fact.row();
        let known = match row.kind {
            AnswerKind::Countries => {
                facts.set_countries(fact, countries(from)?);
                return Ok(());
            }
            AnswerKind::Periods => {
                let list = Vec::<Object<CaseBenefit>>::deserialize(from)?;
                let periods = list.iter().map(|Object(benefit)| benefit.to_period()).collect();
                facts.benefits = Some(Benefits { periods, complete: true });
                return Ok(());
            }
            AnswerKind::YesNo => bool::deserialize(from)?.into(),
            AnswerKind::Country => country(from)?.into(),
            AnswerKind::Date => {
                let text = String::deserialize(from)?;
                if row.absent == Some(&text) {
                    Known::Absent
                } else {
                    let date = text.parse::<PartialDate>();
                    date.map_err(|error| D::Error::custom(format!("\"{text}\": {error}")))?.into()
                }
            }
            AnswerKind::Choice(codes) => {
                let text = String::deserialize(from)?;
                place_of(&text, codes).map(Known::Choice).ok_or_else(|| unknown_word(&text, codes))?
            }
            AnswerKind::Several(codes) => {
                let mut places = Places::default();
                for text in Vec::<String>::deserialize(from)? {
                    places = places.with(place_of(&text, codes).ok_or_else(|| unknown_word(&text, codes))?);
                }
                Known::Several(places)
            }
            AnswerKind::Number(most) => match u32::deserialize(from)? {
                number if number <= most => number.into(),
                number => return Err(D::Error::custom(format!("{number} is more than {most}"))),
            },
        };
        facts.set(fact, known);
        Ok(())
    }
}
