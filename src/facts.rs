//! What can be known of a person: typed facts, each known or not.
//!
//! `None` always means *not known*; that something is known to be absent has a value of its own
//! ([`Application::None`], [`Asylum::Never`], an empty list).

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

words! {
    /// The facts the law asks about, by their names in case files.
    FactId {
        /// The day the SVB received the application (*aanvraag*).
        ApplicationReceived = "application_received",
        /// Date of birth.
        BirthDate = "birth_date",
        /// Country of birth.
        BirthCountry = "birth_country",
        /// Nationalities held at the application.
        Nationalities = "nationalities",
        /// Nationalities held earlier.
        FormerNationalities = "former_nationalities",
        /// Start of the settlement (*vestiging*) from which the person has lived in the Netherlands.
        SettledInNl = "settled_in_nl",
        /// Main residence (*hoofdverblijf*) in the Netherlands at the application.
        LivesInNl = "lives_in_nl",
        /// Entered in the register of the Rietkerk benefit (*Rietkerk-uitkering*).
        MoluccanRegister = "moluccan_register",
        /// First permit under art. 8(c) or (d) of the Aliens Act 2000.
        AsylumPermitReceived = "asylum_permit_received",
        /// Settled for family reunification with a holder of such a permit.
        FamilyReunificationWithAsylumHolder = "family_reunification_with_asylum_holder",
        /// Start of the uninterrupted (for foreigners: lawful) residence up to the application.
        ResidenceSince = "residence_since",
        /// Right of residence at the decision.
        Permit = "permit",
        /// Stay for a temporary purpose (*tijdelijk doel*).
        TemporaryPurpose = "temporary_purpose",
        /// Benefits received.
        Benefits = "benefits",
        /// Debts to the State (*schulden aan het Rijk*).
        StateDebts = "state_debts",
        /// Deprived of liberty on the day of the application.
        Detained = "detained",
        /// Evading a sentence on the day of the application.
        EvadingSentence = "evading_sentence",
        /// Partner, and what the partner does.
        Partner = "partner",
        /// The partner's debts to the State.
        PartnerStateDebts = "partner_state_debts",
        /// Whether the partner is deprived of liberty.
        PartnerDetained = "partner_detained",
        /// Whether the partner evades a sentence.
        PartnerEvadingSentence = "partner_evading_sentence",
        /// Foster children go along.
        FosterChildren = "foster_children",
        /// Written consent for the foster children.
        FosterConsent = "foster_consent",
        /// Declares to seek the destination's nationality.
        NationalityDeclaration = "nationality_declaration",
        /// Gives up Dutch nationality before departure.
        RenouncesDutchNationality = "renounces_dutch_nationality",
        /// Country to settle in.
        Destination = "destination",
        /// Written proof that the destination will admit the family.
        AdmissionProof = "admission_proof",
    }
}

/// A set of facts, small enough to be copied.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet(u32);

impl FactSet {
    /// Adds a fact.
    pub fn insert(&mut self, fact: FactId) {
        self.0 |= 1 << fact as u32;
    }

    /// All facts of both sets.
    #[must_use]
    pub fn union(self, other: FactSet) -> FactSet {
        FactSet(self.0 | other.0)
    }

    /// Whether the fact is in it.
    pub fn contains(&self, fact: &FactId) -> bool {
        self.0 & (1 << *fact as u32) != 0
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The facts in it, in the order of [`FactId::ALL`].
    pub fn iter(self) -> impl Iterator<Item = FactId> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let fact = FactId::ALL.get(left.trailing_zeros() as usize).copied()?;
            left &= left - 1;
            Some(fact)
        })
    }
}

impl std::fmt::Debug for FactSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

words! {
    /// Right of residence at the decision, by the letters of art. 8 of the Aliens Act 2000 as they stood until 2024.
    Permit {
        /// Dutch national.
        Dutch = "dutch",
        /// Regular, fixed term: 8(a).
        RegularFixed = "regular_fixed",
        /// Regular, indefinite, or long-term resident: 8(b).
        RegularIndefinite = "regular_indefinite",
        /// Asylum, fixed term: 8(c).
        AsylumFixed = "asylum_fixed",
        /// Asylum, indefinite: 8(d).
        AsylumIndefinite = "asylum_indefinite",
        /// Citizen of the EU, EEA or Switzerland, or family: 8(e).
        Eu = "eu",
        /// Association agreement between the EEC and Turkey: 8(l).
        AssociationAgreement = "association_agreement",
        /// Any other right of residence, or none.
        Other = "other",
    }
}

words! {
    /// Benefits and pensions of Dutch law.
    BenefitKind {
        /// State pension (*Algemene Ouderdomswet*).
        Aow = "aow",
        /// Unemployment benefit (*Werkloosheidswet*).
        Ww = "ww",
        /// Incapacity provision for military personnel (*Wet arbeidsongeschiktheidsvoorziening militairen*).
        Wamil = "wamil",
        /// Income provision for older formerly self-employed people (*IOAZ*).
        Ioaz = "ioaz",
        /// Income provision for older unemployed people (*IOW*).
        Iow = "iow",
        /// Income provision for older unemployed workers (*IOAW*).
        Ioaw = "ioaw",
        /// Incapacity benefit, older law (*WAO*).
        Wao = "wao",
        /// Benefit for people disabled at a young age (*Wajong*).
        Wajong = "wajong",
        /// Social assistance (*bijstand*, Participatiewet, until 2015 Wet werk en bijstand).
        Participatiewet = "participatiewet",
        /// Social assistance for the self-employed (*Bbz 2004*).
        Bbz = "bbz",
        /// Incapacity benefit (*WIA*: IVA and WGA).
        Wia = "wia",
        /// Incapacity benefit for the self-employed (*WAZ*).
        Waz = "waz",
        /// Redundancy pay of public servants (*wachtgeld*).
        Wachtgeld = "wachtgeld",
        /// Sickness benefit (*Ziektewet*).
        Zw = "zw",
        /// Survivor's benefit (*Algemene nabestaandenwet*).
        Anw = "anw",
        /// Supplement (*Toeslagenwet*).
        Tw = "tw",
        /// Another payment.
        Other = "other",
    }
}

words! {
    /// Debts to the State (*schulden aan het Rijk*), art. 2b(1)(d).
    Debts {
        /// No debts, or all paid.
        None = "none",
        /// A repayment arrangement (*afbetalingsregeling*) exists.
        Arrangement = "arrangement",
        /// The State decided in writing not to collect.
        NotCollected = "not_collected",
        /// Debts without any arrangement.
        Unpaid = "unpaid",
    }
}

words! {
    /// The partner (*partner*), and what the partner does.
    Partner {
        /// There is no partner.
        None = "none",
        /// Lives in the Netherlands and goes along.
        GoesAlong = "goes_along",
        /// Lives in the Netherlands and stays.
        StaysInNl = "stays_in_nl",
        /// Permanently separated (*duurzaam gescheiden*).
        Separated = "separated",
        /// Already lives in the destination country.
        AlreadyThere = "already_there",
    }
}

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
            _ => None,
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
            _ => None,
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
}
