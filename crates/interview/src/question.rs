//! The questions, one a screen, each keyed by its name so that changing one answer never moves another.

use super::plain;
use law::country::{NL, SR};
use law::facts::{BenefitKind, Debts, FactId, Facts, Partner, Permit};

/// How many benefits are asked about at most.
pub const MOST_BENEFITS: u8 = 6;

/// A question. The order of the declaration is the order in which equals are asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each question asks the fact of its name")]
pub enum Question {
    ApplicationReceived,
    BirthDate,
    BirthCountry,
    Nationalities,
    FormerNationalities,
    SettledInNl,
    MoluccanRegister,
    AsylumPermit,
    AsylumReceived,
    FamilyReunification,
    LivesInNl,
    ResidenceSince,
    Permit,
    TemporaryPurpose,
    Benefit(u8),
    BenefitSince(u8),
    BenefitUntil(u8),
    BenefitLoan(u8),
    Destination,
    AdmissionProof,
    NationalityDeclaration,
    RenouncesDutchNationality,
    Partner,
    FosterChildren,
    FosterConsent,
    StateDebts,
    PartnerStateDebts,
    Detained,
    EvadingSentence,
    PartnerDetained,
    PartnerEvadingSentence,
    /// One of the questions around the remigration benefit ([`plain`]).
    Of(FactId),
}

/// What a question asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Day, month and year, of which day and month may stay empty; with other answers beside it.
    Date(&'static [&'static str]),
    /// Yes or no.
    YesNo,
    /// One country.
    Country,
    /// Any number of countries; none at all only where that makes sense.
    Countries {
        /// Whether "none" is an answer.
        none: bool,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Any number of these words, also none.
    Several(&'static [&'static str]),
    /// A whole number, at most this.
    Number(u32),
}

/// How a question feels: the harmless first, the sensitive last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tone {
    /// The frame of everything: the day on which all is judged.
    Frame,
    /// Everyday facts.
    Harmless,
    /// Money, papers and family.
    Personal,
    /// Debts and detention: late, with a word on why.
    Sensitive,
}

const PERMITS: &[&str] = &[
    Permit::RegularFixed.word(),
    Permit::RegularIndefinite.word(),
    Permit::AsylumFixed.word(),
    Permit::AsylumIndefinite.word(),
    Permit::Eu.word(),
    Permit::AssociationAgreement.word(),
    Permit::Other.word(),
];

/// The word for "no benefit".
pub const NO_BENEFIT: &str = "none";
/// The word for "still running".
pub const RUNNING: &str = "running";

/// Benefits by how many people have them; the first six are shown at once.
const BENEFITS: &[&str] = &[
    BenefitKind::Participatiewet.word(),
    BenefitKind::Aow.word(),
    BenefitKind::Wia.word(),
    BenefitKind::Wao.word(),
    BenefitKind::Ww.word(),
    NO_BENEFIT,
    BenefitKind::Wajong.word(),
    BenefitKind::Zw.word(),
    BenefitKind::Anw.word(),
    BenefitKind::Ioaw.word(),
    BenefitKind::Ioaz.word(),
    BenefitKind::Iow.word(),
    BenefitKind::Waz.word(),
    BenefitKind::Bbz.word(),
    BenefitKind::Tw.word(),
    BenefitKind::Wachtgeld.word(),
    BenefitKind::Wamil.word(),
    BenefitKind::Other.word(),
];

const DEBTS: &[&str] =
    &[Debts::None.word(), Debts::Arrangement.word(), Debts::NotCollected.word(), Debts::Unpaid.word()];

const PARTNERS: &[&str] = &[
    Partner::None.word(),
    Partner::GoesAlong.word(),
    Partner::StaysInNl.word(),
    Partner::AlreadyThere.word(),
    Partner::Separated.word(),
];

impl Question {
    /// Questions without a number, in their order.
    const PLAIN: [Question; 27] = [
        Question::ApplicationReceived,
        Question::BirthDate,
        Question::BirthCountry,
        Question::Nationalities,
        Question::FormerNationalities,
        Question::SettledInNl,
        Question::MoluccanRegister,
        Question::AsylumPermit,
        Question::AsylumReceived,
        Question::FamilyReunification,
        Question::LivesInNl,
        Question::ResidenceSince,
        Question::Permit,
        Question::TemporaryPurpose,
        Question::Destination,
        Question::AdmissionProof,
        Question::NationalityDeclaration,
        Question::RenouncesDutchNationality,
        Question::Partner,
        Question::FosterChildren,
        Question::FosterConsent,
        Question::StateDebts,
        Question::PartnerStateDebts,
        Question::Detained,
        Question::EvadingSentence,
        Question::PartnerDetained,
        Question::PartnerEvadingSentence,
    ];

    /// Every question, those about benefits with each of their numbers.
    pub fn all() -> impl Iterator<Item = Question> {
        let numbered = (0..MOST_BENEFITS).flat_map(|n| {
            [Question::Benefit(n), Question::BenefitSince(n), Question::BenefitUntil(n), Question::BenefitLoan(n)]
        });
        let others = plain::PLAIN.iter().map(|row| Question::Of(row.fact));
        Question::PLAIN.into_iter().chain(numbered).chain(others)
    }

    /// The name without a number: the middle of its message ids.
    pub fn name(self) -> &'static str {
        match self {
            Question::ApplicationReceived => "application-received",
            Question::BirthDate => "birth-date",
            Question::BirthCountry => "birth-country",
            Question::Nationalities => "nationalities",
            Question::FormerNationalities => "former-nationalities",
            Question::SettledInNl => "settled-in-nl",
            Question::MoluccanRegister => "moluccan-register",
            Question::AsylumPermit => "asylum-permit",
            Question::AsylumReceived => "asylum-received",
            Question::FamilyReunification => "family-reunification",
            Question::LivesInNl => "lives-in-nl",
            Question::ResidenceSince => "residence-since",
            Question::Permit => "permit",
            Question::TemporaryPurpose => "temporary-purpose",
            Question::Benefit(_) => "benefit",
            Question::BenefitSince(_) => "benefit-since",
            Question::BenefitUntil(_) => "benefit-until",
            Question::BenefitLoan(_) => "benefit-loan",
            Question::Destination => "destination",
            Question::AdmissionProof => "admission-proof",
            Question::NationalityDeclaration => "nationality-declaration",
            Question::RenouncesDutchNationality => "renounces-dutch-nationality",
            Question::Partner => "partner",
            Question::FosterChildren => "foster-children",
            Question::FosterConsent => "foster-consent",
            Question::StateDebts => "state-debts",
            Question::PartnerStateDebts => "partner-state-debts",
            Question::Detained => "detained",
            Question::EvadingSentence => "evading-sentence",
            Question::PartnerDetained => "partner-detained",
            Question::PartnerEvadingSentence => "partner-evading-sentence",
            Question::Of(fact) => match plain::about(fact) {
                Some(row) => row.name,
                None => "",
            },
        }
    }

    /// Which of the benefits it asks about, the latest being 0.
    pub const fn number(self) -> Option<u8> {
        match self {
            Question::Benefit(n) | Question::BenefitSince(n) | Question::BenefitUntil(n) | Question::BenefitLoan(n) => {
                Some(n)
            }
            _ => None,
        }
    }

    /// The name in addresses and in saved answers.
    pub fn slug(self) -> String {
        match self.number() {
            Some(number) => format!("{}-{}", self.name(), number + 1),
            None => self.name().to_string(),
        }
    }

    /// The question with this name.
    pub fn from_slug(slug: &str) -> Option<Question> {
        Question::all().find(|question| question.slug() == slug)
    }

    /// The fact it asks for.
    pub const fn fact(self) -> FactId {
        match self {
            Question::ApplicationReceived => FactId::ApplicationReceived,
            Question::BirthDate => FactId::BirthDate,
            Question::BirthCountry => FactId::BirthCountry,
            Question::Nationalities => FactId::Nationalities,
            Question::FormerNationalities => FactId::FormerNationalities,
            Question::SettledInNl => FactId::SettledInNl,
            Question::MoluccanRegister => FactId::MoluccanRegister,
            Question::AsylumPermit | Question::AsylumReceived => FactId::AsylumPermitReceived,
            Question::FamilyReunification => FactId::FamilyReunificationWithAsylumHolder,
            Question::LivesInNl => FactId::LivesInNl,
            Question::ResidenceSince => FactId::ResidenceSince,
            Question::Permit => FactId::Permit,
            Question::TemporaryPurpose => FactId::TemporaryPurpose,
            Question::Benefit(_) | Question::BenefitSince(_) | Question::BenefitUntil(_) | Question::BenefitLoan(_) => {
                FactId::Benefits
            }
            Question::Destination => FactId::Destination,
            Question::AdmissionProof => FactId::AdmissionProof,
            Question::NationalityDeclaration => FactId::NationalityDeclaration,
            Question::RenouncesDutchNationality => FactId::RenouncesDutchNationality,
            Question::Partner => FactId::Partner,
            Question::FosterChildren => FactId::FosterChildren,
            Question::FosterConsent => FactId::FosterConsent,
            Question::StateDebts => FactId::StateDebts,
            Question::PartnerStateDebts => FactId::PartnerStateDebts,
            Question::Detained => FactId::Detained,
            Question::EvadingSentence => FactId::EvadingSentence,
            Question::PartnerDetained => FactId::PartnerDetained,
            Question::PartnerEvadingSentence => FactId::PartnerEvadingSentence,
            Question::Of(fact) => fact,
        }
    }

    /// A small number of its own, by which its answer is found.
    pub(super) const fn place(self) -> usize {
        const PLAIN: usize = FactId::ALL.len() + 1;
        match self {
            Question::Benefit(n) => PLAIN + 4 * n as usize,
            Question::BenefitSince(n) => PLAIN + 4 * n as usize + 1,
            Question::BenefitUntil(n) => PLAIN + 4 * n as usize + 2,
            Question::BenefitLoan(n) => PLAIN + 4 * n as usize + 3,
            // The one plain question that is the second about its fact.
            Question::AsylumReceived => PLAIN - 1,
            _ => self.fact() as usize,
        }
    }

    /// The first question that asks for a fact.
    pub const fn first_about(fact: FactId) -> Question {
        match fact {
            FactId::ApplicationReceived => Question::ApplicationReceived,
            FactId::BirthDate => Question::BirthDate,
            FactId::BirthCountry => Question::BirthCountry,
            FactId::Nationalities => Question::Nationalities,
            FactId::FormerNationalities => Question::FormerNationalities,
            FactId::SettledInNl => Question::SettledInNl,
            FactId::MoluccanRegister => Question::MoluccanRegister,
            FactId::FamilyReunificationWithAsylumHolder => Question::FamilyReunification,
            FactId::LivesInNl => Question::LivesInNl,
            FactId::ResidenceSince => Question::ResidenceSince,
            FactId::Permit => Question::Permit,
            FactId::TemporaryPurpose => Question::TemporaryPurpose,
            FactId::Destination => Question::Destination,
            FactId::AdmissionProof => Question::AdmissionProof,
            FactId::NationalityDeclaration => Question::NationalityDeclaration,
            FactId::RenouncesDutchNationality => Question::RenouncesDutchNationality,
            FactId::Partner => Question::Partner,
            FactId::FosterChildren => Question::FosterChildren,
            FactId::FosterConsent => Question::FosterConsent,
            FactId::StateDebts => Question::StateDebts,
            FactId::PartnerStateDebts => Question::PartnerStateDebts,
            FactId::Detained => Question::Detained,
            FactId::EvadingSentence => Question::EvadingSentence,
            FactId::PartnerDetained => Question::PartnerDetained,
            FactId::PartnerEvadingSentence => Question::PartnerEvadingSentence,
            FactId::AsylumPermitReceived => Question::AsylumPermit,
            FactId::Benefits => Question::Benefit(0),
            other => Question::Of(other),
        }
    }

    /// What it asks for.
    pub fn form(self) -> Form {
        match self {
            Question::ApplicationReceived
            | Question::BirthDate
            | Question::SettledInNl
            | Question::AsylumReceived
            | Question::ResidenceSince
            | Question::BenefitSince(_) => Form::Date(&[]),
            Question::BenefitUntil(_) => Form::Date(&[RUNNING]),
            Question::BirthCountry | Question::Destination => Form::Country,
            Question::Nationalities => Form::Countries { none: false },
            Question::FormerNationalities => Form::Countries { none: true },
            Question::Permit => Form::Choice(PERMITS),
            Question::Benefit(_) => Form::Choice(BENEFITS),
            Question::StateDebts | Question::PartnerStateDebts => Form::Choice(DEBTS),
            Question::Partner => Form::Choice(PARTNERS),
            Question::Of(fact) => match plain::about(fact) {
                Some(row) => row.form,
                None => Form::YesNo,
            },
            _ => Form::YesNo,
        }
    }

    /// How many of the choices are shown before "more".
    pub const fn shown_at_once(self) -> usize {
        match self {
            Question::Benefit(_) | Question::Of(FactId::StoppedBenefit) => 6,
            Question::Of(FactId::Receives) => 9,
            _ => usize::MAX,
        }
    }

    /// How it feels to be asked.
    pub fn tone(self) -> Tone {
        match self {
            Question::ApplicationReceived => Tone::Frame,
            Question::StateDebts
            | Question::PartnerStateDebts
            | Question::Detained
            | Question::EvadingSentence
            | Question::PartnerDetained
            | Question::PartnerEvadingSentence => Tone::Sensitive,
            Question::BirthDate
            | Question::BirthCountry
            | Question::Nationalities
            | Question::FormerNationalities
            | Question::SettledInNl
            | Question::LivesInNl
            | Question::ResidenceSince
            | Question::MoluccanRegister => Tone::Harmless,
            Question::Of(fact) => match plain::about(fact) {
                Some(row) => row.tone,
                None => Tone::Personal,
            },
            _ => Tone::Personal,
        }
    }

    /// Whether the day it asks for may still have to come.
    pub fn may_be_future(self) -> bool {
        match self {
            Question::Of(fact) => match plain::about(fact) {
                Some(row) => row.future,
                None => false,
            },
            _ => false,
        }
    }

    /// Whether it makes sense already: what it cannot do without is known.
    pub fn makes_sense(self, facts: &Facts) -> bool {
        match self {
            // Somebody who holds the nationality of the country of birth (in Suriname, also the Dutch one) may need no
            // other; the destination tells.
            Question::FormerNationalities => match (&facts.nationalities, facts.birth_country) {
                (Some(held), Some(born)) => {
                    let enough = held.contains(&born) || (born == SR && held.contains(&NL));
                    !enough || facts.destination.is_some()
                }
                _ => false,
            },
            Question::AdmissionProof => facts.destination.is_some(),
            Question::FosterConsent => facts.foster_children == Some(true),
            Question::PartnerStateDebts | Question::PartnerDetained | Question::PartnerEvadingSentence => {
                facts.partner == Some(Partner::GoesAlong)
            }
            _ => true,
        }
    }
}
