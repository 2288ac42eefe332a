//! What can be known of a person: typed facts, each known or not.
//!
//! `None` always means *not known*; that something is known to be absent has a value of its own
//! ([`Application::None`], [`Asylum::Never`], an empty list).

mod id;
mod kinds;

pub use id::{FactId, FactSet};
pub use kinds::{BenefitKind, Debts, Partner, Permit};

use crate::country::Country;
use crate::date::PartialDate;

/// Declares an enum whose values have one fixed word each, as used in case files and in saved answers.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$value_meta])* $value),+ }

        impl $name {
            /// Every value, in the order of their declaration.
            pub const ALL: &'static [$name] = &[$($name::$value),+];

            /// The word of this value in case files and saved answers.
            pub const fn word(self) -> &'static str {
                match self { $($name::$value => $word),+ }
            }

            /// The value with this word.
            pub fn from_word(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$value),)+ _ => None }
            }
        }
    };
}
pub(crate) use words;

/// The application for the benefit (*aanvraag*).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Application {
    /// Nobody applied: the conditions are judged as of today.
    None,
    /// The day on which the SVB received it.
    Received(PartialDate),
}

/// A first asylum permit, art. 8(c) or (d) of the Aliens Act 2000.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asylum {
    /// Never received one.
    Never,
    /// Received one, on a day that may not be known.
    Received(Option<PartialDate>),
}

/// How long a benefit ran.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Until {
    /// Still running.
    Running,
    /// The last day.
    Ended(PartialDate),
}

/// One period of one benefit. What is `None` is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BenefitPeriod {
    /// Which benefit.
    pub kind: Option<BenefitKind>,
    /// The first day.
    pub from: Option<PartialDate>,
    /// The last day.
    pub until: Option<Until>,
    /// Whether it was paid as a loan (art. 2b(6)).
    pub loan: Option<bool>,
}

/// The benefits of a person.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Benefits {
    /// The periods that are known, in any order.
    pub periods: Vec<BenefitPeriod>,
    /// Whether these are all there are; otherwise more may come to light.
    pub complete: bool,
}

/// Dutch benefits and pensions that somebody can receive now. The words are those of [`BenefitKind`], with a few more:
/// `aio` (income supplement for older people), `akw` (*kinderbijslag*), `kgb` (*kindgebonden budget*), `toe` (other
/// allowances of the Dienst Toeslagen) and `pen` (company pension).
pub const RECEIVED: &[&str] = &[
    "aow",
    "participatiewet",
    "wia",
    "wao",
    "ww",
    "pen",
    "aio",
    "anw",
    "akw",
    "kgb",
    "toe",
    "wajong",
    "zw",
    "tw",
    "waz",
    "ioaw",
    "ioaz",
    "iow",
    "bbz",
];

/// Those of them that can stop on leaving, and of which one may ask whether they start again.
pub const STOPPED: &[&str] = &[
    "participatiewet",
    "wia",
    "ww",
    "aio",
    "wajong",
    "anw",
    "zw",
    "wao",
    "waz",
    "tw",
    "akw",
    "kgb",
    "toe",
    "ioaw",
    "ioaz",
    "iow",
    "bbz",
];

/// What is known of a fact beside the remigration benefit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Known {
    /// Yes or no.
    Flag(bool),
    /// A date, perhaps in part.
    Date(PartialDate),
    /// One of the words of the fact.
    Word(&'static str),
    /// Any number of them.
    Words(Vec<&'static str>),
    /// A number.
    Number(u32),
}

/// Everything that is known of a person. `Default` knows nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[expect(missing_docs, reason = "each field is documented at its FactId")]
pub struct Facts {
    pub application: Option<Application>,
    pub birth_date: Option<PartialDate>,
    pub birth_country: Option<Country>,
    pub nationalities: Option<Vec<Country>>,
    pub former_nationalities: Option<Vec<Country>>,
    pub settled_in_nl: Option<PartialDate>,
    pub lives_in_nl: Option<bool>,
    pub moluccan_register: Option<bool>,
    pub asylum: Option<Asylum>,
    pub family_reunification_with_asylum_holder: Option<bool>,
    pub residence_since: Option<PartialDate>,
    pub permit: Option<Permit>,
    pub temporary_purpose: Option<bool>,
    pub benefits: Option<Benefits>,
    pub state_debts: Option<Debts>,
    pub detained: Option<bool>,
    pub evading_sentence: Option<bool>,
    pub partner: Option<Partner>,
    pub partner_state_debts: Option<Debts>,
    pub partner_detained: Option<bool>,
    pub partner_evading_sentence: Option<bool>,
    pub foster_children: Option<bool>,
    pub foster_consent: Option<bool>,
    pub nationality_declaration: Option<bool>,
    pub renounces_dutch_nationality: Option<bool>,
    pub destination: Option<Country>,
    pub admission_proof: Option<bool>,
    /// What only the schemes around the remigration benefit ask for; each fact once.
    pub others: Vec<(FactId, Known)>,
}

impl Facts {
    /// A fact that is a yes or a no; `None` where it is not known, or is of another kind.
    pub fn flag(&self, id: FactId) -> Option<bool> {
        match id {
            FactId::LivesInNl => self.lives_in_nl,
            FactId::MoluccanRegister => self.moluccan_register,
            FactId::FamilyReunificationWithAsylumHolder => self.family_reunification_with_asylum_holder,
            FactId::TemporaryPurpose => self.temporary_purpose,
            FactId::Detained => self.detained,
            FactId::EvadingSentence => self.evading_sentence,
            FactId::PartnerDetained => self.partner_detained,
            FactId::PartnerEvadingSentence => self.partner_evading_sentence,
            FactId::FosterChildren => self.foster_children,
            FactId::FosterConsent => self.foster_consent,
            FactId::NationalityDeclaration => self.nationality_declaration,
            FactId::RenouncesDutchNationality => self.renounces_dutch_nationality,
            FactId::AdmissionProof => self.admission_proof,
            _ => match self.other(id)? {
                Known::Flag(flag) => Some(*flag),
                _ => None,
            },
        }
    }

    /// A fact that is a date; `None` where it is not known, absent, or of another kind.
    pub fn date(&self, id: FactId) -> Option<PartialDate> {
        match id {
            FactId::BirthDate => self.birth_date,
            FactId::SettledInNl => self.settled_in_nl,
            FactId::ResidenceSince => self.residence_since,
            FactId::ApplicationReceived => match self.application {
                Some(Application::Received(date)) => Some(date),
                _ => None,
            },
            FactId::AsylumPermitReceived => match self.asylum {
                Some(Asylum::Received(date)) => date,
                _ => None,
            },
            _ => match self.other(id)? {
                Known::Date(date) => Some(*date),
                _ => None,
            },
        }
    }

    /// A fact that is a country; `None` where it is not known, or is of another kind.
    pub fn country(&self, id: FactId) -> Option<Country> {
        match id {
            FactId::BirthCountry => self.birth_country,
            FactId::Destination => self.destination,
            _ => None,
        }
    }

    /// A fact about debts; `None` where it is not known, or is of another kind.
    pub fn debts(&self, id: FactId) -> Option<Debts> {
        match id {
            FactId::StateDebts => self.state_debts,
            FactId::PartnerStateDebts => self.partner_state_debts,
            _ => None,
        }
    }
    /// A fact beside the remigration benefit.
    pub fn other(&self, id: FactId) -> Option<&Known> {
        self.others.iter().find(|(known, _)| *known == id).map(|(_, known)| known)
    }

    /// A fact that is one word; `None` where it is not known, or is of another kind.
    pub fn word(&self, id: FactId) -> Option<&'static str> {
        match self.other(id)? {
            Known::Word(word) => Some(word),
            _ => None,
        }
    }

    /// A fact that is a list of words; `None` where it is not known, or is of another kind.
    pub fn words(&self, id: FactId) -> Option<&[&'static str]> {
        match self.other(id)? {
            Known::Words(words) => Some(words),
            _ => None,
        }
    }

    /// A fact that is a number; `None` where it is not known, or is of another kind.
    pub fn number(&self, id: FactId) -> Option<u32> {
        match self.other(id)? {
            Known::Number(number) => Some(*number),
            _ => None,
        }
    }
}
