//! Case files: what is known of a person, and what should come out of it. The format is described in
//! `tests/law/README.md`; an unknown key, an unknown word or an impossible date is an error, nothing is guessed.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::country::{Country, ID};
use crate::date::PartialDate;
use crate::evaluate::{Outcome, Verdict};
use crate::facts::{Application, Asylum, BenefitKind, BenefitPeriod, Benefits, Debts, Facts, Partner, Permit, Until};

/// One case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name, unique in its file.
    pub id: String,
    /// What it shows.
    #[serde(default)]
    pub title: String,
    /// What is known of the person.
    #[serde(deserialize_with = "object")]
    pub facts: CaseFacts,
    /// What must come out.
    #[serde(default, deserialize_with = "expect")]
    pub expect: Option<Expect>,
    /// Where the expectation comes from.
    #[serde(default)]
    pub origin: String,
}

/// What must come out of a case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// `eligible`, `not_eligible` or `undetermined`.
    pub verdict: String,
    /// The conditions that surely fail.
    pub fails: Vec<String>,
    /// The conditions that neither hold nor fail, where the case says so.
    pub open: Option<Vec<String>>,
}

/// The word of a verdict in case files. A closed scheme is no eligibility; other rules leave it undetermined.
pub fn verdict_word(outcome: &Outcome) -> &'static str {
    match outcome.verdict {
        Verdict::Eligible => "eligible",
        Verdict::NotEligible | Verdict::Closed(_) => "not_eligible",
        Verdict::Undetermined | Verdict::OtherRules => "undetermined",
    }
}

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
            others: Vec::new(),
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

/// What is written in braces. For a struct serde would also take a list of the values of its keys.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Braces(PhantomData))
    }
}

struct Braces<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Braces<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    Object::deserialize(from).map(|Object(value)| value)
}

fn expect<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Expect>, D::Error> {
    object(from).map(Some)
}

fn benefits<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<CaseBenefit>>, D::Error> {
    let list = Vec::<Object<CaseBenefit>>::deserialize(from)?;
    Ok(Some(list.into_iter().map(|Object(benefit)| benefit).collect()))
}

/// A fact that is not known is left out; `null` is no way to say so, here as with every other key.
fn yes_no<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    bool::deserialize(from).map(Some)
}

fn parsed<T, E: Display, D: de::Error>(text: &str, result: Result<T, E>) -> Result<T, D> {
    result.map_err(|error| D::custom(format!("\"{text}\": {error}")))
}

fn word<T, E: de::Error>(text: &str, find: fn(&str) -> Option<T>) -> Result<T, E> {
    find(text).ok_or_else(|| E::custom(format!("\"{text}\" is not a word this key knows")))
}

fn application<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Application>, D::Error> {
    let text = String::deserialize(from)?;
    match text.as_str() {
        "none" => Ok(Some(Application::None)),
        _ => parsed(&text, text.parse()).map(|date| Some(Application::Received(date))),
    }
}

fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<PartialDate>, D::Error> {
    let text = String::deserialize(from)?;
    parsed(&text, text.parse()).map(Some)
}

fn country<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Country>, D::Error> {
    let text = String::deserialize(from)?;
    parsed(&text, text.parse()).map(Some)
}

fn countries<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<Country>>, D::Error> {
    let codes = Vec::<String>::deserialize(from)?;
    codes.iter().map(|code| parsed(code, code.parse())).collect::<Result<Vec<_>, _>>().map(Some)
}

fn permit<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Permit>, D::Error> {
    word(&String::deserialize(from)?, Permit::from_word).map(Some)
}

fn debts<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Debts>, D::Error> {
    word(&String::deserialize(from)?, Debts::from_word).map(Some)
}

fn partner<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Partner>, D::Error> {
    word(&String::deserialize(from)?, Partner::from_word).map(Some)
}

fn benefit_kind<'de, D: Deserializer<'de>>(from: D) -> Result<BenefitKind, D::Error> {
    word(&String::deserialize(from)?, BenefitKind::from_word)
}
