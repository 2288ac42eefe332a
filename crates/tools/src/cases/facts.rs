//! The facts of a case.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::others::Others;
use super::words::{Object, application, benefit_kind, countries, country, date, debts, partner, permit, yes_no};
use law::country::{Country, ID};
use law::date::PartialDate;
use law::facts::{
    Application, Asylum, BenefitKind, BenefitPeriod, Benefits, Debts, FactId, Facts, Known, Partner, Permit, Until,
};

/// The facts of a case, as written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "each key is documented at its FactId")]
pub struct CaseFacts {
    #[serde(deserialize_with = "application")]
    pub application_received: Option<Application>,
    #[serde(deserialize_with = "date")]
    pub birth_date: Option<PartialDate>,
    #[serde(deserialize_with = "country")]
    pub birth_country: Option<Country>,
    #[serde(deserialize_with = "countries")]
    pub nationalities: Option<Vec<Country>>,
    #[serde(deserialize_with = "countries")]
    pub former_nationalities: Option<Vec<Country>>,
    #[serde(deserialize_with = "date")]
    pub settled_in_nl: Option<PartialDate>,
    #[serde(deserialize_with = "yes_no")]
    pub lives_in_nl: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub moluccan_register: Option<bool>,
    #[serde(deserialize_with = "date")]
    pub asylum_permit_received: Option<PartialDate>,
    #[serde(deserialize_with = "yes_no")]
    pub family_reunification_with_asylum_holder: Option<bool>,
    #[serde(deserialize_with = "date")]
    pub residence_since: Option<PartialDate>,
    #[serde(deserialize_with = "permit")]
    pub permit: Option<Permit>,
    #[serde(deserialize_with = "yes_no")]
    pub temporary_purpose: Option<bool>,
    #[serde(deserialize_with = "benefits")]
    pub benefits: Option<Vec<CaseBenefit>>,
    #[serde(deserialize_with = "debts")]
    pub state_debts: Option<Debts>,
    #[serde(deserialize_with = "yes_no")]
    pub detained: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub evading_sentence: Option<bool>,
    #[serde(deserialize_with = "partner")]
    pub partner: Option<Partner>,
    #[serde(deserialize_with = "debts")]
    pub partner_state_debts: Option<Debts>,
    #[serde(deserialize_with = "yes_no")]
    pub partner_detained: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub partner_evading_sentence: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub foster_children: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub foster_consent: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub nationality_declaration: Option<bool>,
    #[serde(deserialize_with = "yes_no")]
    pub renounces_dutch_nationality: Option<bool>,
    #[serde(deserialize_with = "country")]
    pub destination: Option<Country>,
    #[serde(deserialize_with = "yes_no")]
    pub admission_proof: Option<bool>,
    /// What only the schemes around the remigration benefit ask for.
    #[serde(skip)]
    pub others: Vec<(FactId, Known)>,
}

/// One period of benefit, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseBenefit {
    #[serde(deserialize_with = "benefit_kind")]
    kind: BenefitKind,
    #[serde(deserialize_with = "date")]
    from: Option<PartialDate>,
    #[serde(default, deserialize_with = "date")]
    until: Option<PartialDate>,
    #[serde(default)]
    loan: bool,
}

impl CaseFacts {
    /// The facts as the law sees them. Some that are left out are known to be absent; the register of the Moluccans
    /// only where the country of birth is known and is not Indonesia.
    pub fn to_facts(&self) -> Facts {
        let not_moluccan = self.birth_country.filter(|country| *country != ID).map(|_| false);
        Facts {
            application: self.application_received,
            birth_date: self.birth_date,
            birth_country: self.birth_country,
            nationalities: self.nationalities.clone(),
            former_nationalities: Some(self.former_nationalities.clone().unwrap_or_default()),
            settled_in_nl: self.settled_in_nl,
            lives_in_nl: self.lives_in_nl,
            moluccan_register: self.moluccan_register.or(not_moluccan),
            asylum: Some(self.asylum_permit_received.map_or(Asylum::Never, |date| Asylum::Received(Some(date)))),
            family_reunification_with_asylum_holder: Some(
                self.family_reunification_with_asylum_holder.unwrap_or(false),
            ),
            residence_since: self.residence_since,
            permit: self.permit,
            temporary_purpose: self.temporary_purpose,
            benefits: self
                .benefits
                .as_ref()
                .map(|list| Benefits { periods: list.iter().map(CaseBenefit::to_period).collect(), complete: true }),
            state_debts: self.state_debts,
            detained: self.detained,
            evading_sentence: self.evading_sentence,
            partner: self.partner,
            partner_state_debts: self.partner_state_debts,
            partner_detained: self.partner_detained,
            partner_evading_sentence: self.partner_evading_sentence,
            foster_children: self.foster_children,
            foster_consent: self.foster_consent,
            nationality_declaration: self.nationality_declaration,
            renounces_dutch_nationality: self.renounces_dutch_nationality,
            destination: self.destination,
            admission_proof: self.admission_proof,
            others: self.others.clone(),
        }
    }
}

impl CaseBenefit {
    fn to_period(&self) -> BenefitPeriod {
        BenefitPeriod {
            kind: Some(self.kind),
            from: self.from,
            until: Some(self.until.map_or(Until::Running, Until::Ended)),
            loan: Some(self.loan),
        }
    }
}

fn benefits<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<CaseBenefit>>, D::Error> {
    let list = Vec::<Object<CaseBenefit>>::deserialize(from)?;
    Ok(Some(list.into_iter().map(|Object(benefit)| benefit).collect()))
}

/// Reads the facts: those of the remigration benefit by their own keys, the others by what their questions ask for.
pub fn facts<'de, D: Deserializer<'de>>(from: D) -> Result<CaseFacts, D::Error> {
    from.deserialize_map(FactsVisitor)
}

struct FactsVisitor;

impl<'de> Visitor<'de> for FactsVisitor {
    type Value = CaseFacts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<CaseFacts, A::Error> {
        let mut others = Vec::new();
        let mut facts = CaseFacts::deserialize(MapAccessDeserializer::new(Others::new(map, &mut others)))?;
        facts.others = others;
        Ok(facts)
    }
}
