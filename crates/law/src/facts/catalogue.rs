//! The catalogue of facts: one row for everything that can be known of a person. The questions of the interview, the
//! answers as they are stored, the keys of case files and the documents all follow from it.

use enumset::{EnumSet, EnumSetType};
use strum::{EnumCount, EnumString, IntoStaticStr, VariantArray};

use super::choices::{
    ChildCondition, Debts, Detention, Household, IncapacityChange, NationalityStep, Office, Partner, PartnerPlace,
    Payment, Permit, Received, ResidenceNow, Role, Stay, Stopped, WajongReason, WhoMoves, WiaKind,
};
use super::{Known, Requires};
use crate::code::Code;

/// A set of facts.
pub type FactSet = EnumSet<FactId>;

/// What can be known of a fact, and so what its question asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AnswerKind {
    /// Yes or no.
    YesNo,
    /// A day, of which the day of the month and the month may not be known.
    Date,
    /// One country.
    Country,
    /// Any number of countries.
    Countries,
    /// One of these codes.
    Choice(&'static [&'static str]),
    /// Any number of these codes, also none.
    Several(&'static [&'static str]),
    /// A whole number, at most this.
    Number(u32),
    /// Periods of benefit, each asked for in parts.
    Periods,
}

/// How a question about a fact feels: the harmless come first, the sensitive last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tone {
    /// The frame of everything: that on which all else hangs.
    Frame,
    /// Everyday facts.
    Harmless,
    /// Money, papers and family.
    Personal,
    /// Debts and detention: asked late, with a word on why.
    Sensitive,
}

/// One row of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// What can be known.
    pub kind: AnswerKind,
    /// How it feels to be asked.
    pub tone: Tone,
    /// Whether the day may still have to come.
    pub may_come: bool,
    /// The code that says that there surely is none: no application, not yet, never.
    pub absent: Option<&'static str>,
    /// What must be known before it is asked.
    pub requires: Requires,
    /// How many of the values are shown before "more".
    pub shown_at_once: usize,
    /// How many values at the beginning are not offered as an answer: the interview knows them from elsewhere.
    pub not_offered: u8,
}

impl Row {
    const fn of(kind: AnswerKind) -> Row {
        Row {
            kind,
            tone: Tone::Personal,
            may_come: false,
            absent: None,
            requires: Requires::Nothing,
            shown_at_once: usize::MAX,
            not_offered: 0,
        }
    }

    const fn absent(self, code: &'static str) -> Row {
        Row { absent: Some(code), ..self }
    }

    const fn frame(self) -> Row {
        Row { tone: Tone::Frame, ..self }
    }

    const fn harmless(self) -> Row {
        Row { tone: Tone::Harmless, ..self }
    }

    const fn sensitive(self) -> Row {
        Row { tone: Tone::Sensitive, ..self }
    }

    const fn may_come(self) -> Row {
        Row { may_come: true, ..self }
    }

    const fn after(self, requires: Requires) -> Row {
        Row { requires, ..self }
    }

    const fn not_offered(self, not_offered: u8) -> Row {
        Row { not_offered, ..self }
    }

    const fn at_once(self, shown_at_once: usize) -> Row {
        Row { shown_at_once, ..self }
    }
}

const YES_NO: Row = Row::of(AnswerKind::YesNo);
const DATE: Row = Row::of(AnswerKind::Date);
const COUNTRY: Row = Row::of(AnswerKind::Country);
const COUNTRIES: Row = Row::of(AnswerKind::Countries);

const fn choice(codes: &'static [&'static str]) -> Row {
    Row::of(AnswerKind::Choice(codes))
}

const fn several(codes: &'static [&'static str]) -> Row {
    Row::of(AnswerKind::Several(codes))
}

const fn number(most: u32) -> Row {
    Row::of(AnswerKind::Number(most))
}

/// Declares the facts, each with its row.
macro_rules! catalogue {
    ($($(#[$meta:meta])* $fact:ident = $row:expr;)+) => {
        /// The facts that the law asks about, in the order of life in which equals are asked: birth, coming to the
        /// Netherlands, living there, going back; then what the schemes around the remigration benefit ask.
        #[derive(Debug, PartialOrd, Ord, Hash, EnumSetType, EnumCount, EnumString, IntoStaticStr, VariantArray)]
        #[strum(serialize_all = "kebab-case")]
        pub enum FactId { $($(#[$meta])* $fact),+ }

        static ROWS: [Row; FactId::COUNT] = [$($row),+];
    };
}

catalogue! {
    /// The day on which the SVB received the application (*aanvraag*).
    ApplicationReceived = DATE.absent("none").frame().not_offered(1);
    /// Date of birth.
    BirthDate = DATE.harmless();
    /// Country of birth.
    BirthCountry = COUNTRY.harmless();
    /// Nationalities held at the application.
    Nationalities = COUNTRIES.harmless();
    /// Nationalities held earlier.
    FormerNationalities = COUNTRIES.absent("none").harmless().after(Requires::OwnNationality);
    /// Start of the settlement (*vestiging*) from which the person has lived in the Netherlands.
    SettledInNl = DATE.harmless();
    /// Whether the person is in the register of the Rietkerk benefit (*Rietkerk-uitkering*).
    MoluccanRegister = YES_NO.harmless();
    /// Whether a permit under art. 8(c) or (d) of the Aliens Act 2000 was received at some time.
    AsylumPermit = YES_NO;
    /// The day of the first such permit.
    AsylumPermitReceived = DATE.after(Requires::Yes(FactId::AsylumPermit));
    /// Whether the person settled for family reunification with a holder of such a permit.
    FamilyReunificationWithAsylumHolder = YES_NO;
    /// Main residence (*hoofdverblijf*) in the Netherlands at the application.
    LivesInNl = YES_NO.harmless();
    /// Start of the uninterrupted (for foreigners: lawful) residence up to the application.
    ResidenceSince = DATE.harmless();
    /// Right of residence at the decision.
    Permit = choice(Permit::CODES).not_offered(1);
    /// Stay for a temporary purpose (*tijdelijk doel*).
    TemporaryPurpose = YES_NO;
    /// Benefits received.
    Benefits = Row::of(AnswerKind::Periods).at_once(6);
    /// Country to settle in.
    Destination = COUNTRY;
    /// Written proof that the destination will admit the family.
    AdmissionProof = YES_NO.after(Requires::Known(FactId::Destination));
    /// Whether the person declares to seek the nationality of the destination.
    NationalityDeclaration = YES_NO;
    /// Whether the person gives up Dutch nationality before departure.
    RenouncesDutchNationality = YES_NO;
    /// The partner, and what the partner does.
    Partner = choice(Partner::CODES);
    /// Whether foster children go along.
    FosterChildren = YES_NO;
    /// Written consent for the foster children.
    FosterConsent = YES_NO.after(Requires::Yes(FactId::FosterChildren));
    /// Debts to the State (*schulden aan het Rijk*).
    StateDebts = choice(Debts::CODES).sensitive();
    /// The partner's debts to the State.
    PartnerStateDebts = choice(Debts::CODES).sensitive().after(Requires::PartnerGoesAlong);
    /// Whether the person is deprived of liberty on the day of the application.
    Detained = YES_NO.sensitive();
    /// Whether the person evades a sentence on the day of the application.
    EvadingSentence = YES_NO.sensitive();
    /// Whether the partner is deprived of liberty.
    PartnerDetained = YES_NO.sensitive().after(Requires::PartnerGoesAlong);
    /// Whether the partner evades a sentence.
    PartnerEvadingSentence = YES_NO.sensitive().after(Requires::PartnerGoesAlong);
    /// Dutch benefits and pensions received now.
    Receives = several(Received::CODES).frame().at_once(11);
    /// How somebody will go: it decides what the first way is about.
    Stay = choice(Stay::CODES).frame();
    /// Which benefit of the WIA.
    WiaKind = choice(WiaKind::CODES);
    /// First day of the follow-up benefit (*WGA-vervolguitkering*).
    VvuSince = DATE.after(Requires::Known(FactId::WiaKind));
    /// Single for the AOW (*ongehuwd*): not married and not living together.
    Alone = YES_NO;
    /// The members of a family that leave.
    WhoMoves = choice(WhoMoves::CODES);
    /// Whether the person goes only to look for work, for three months at most.
    SeeksWork = YES_NO.after(Requires::Known(FactId::Receives));
    /// Full unemployment benefit for at least four weeks.
    #[strum(serialize = "full-ww-4-weeks")]
    FullWw4Weeks = YES_NO.after(Requires::Yes(FactId::SeeksWork));
    /// Insured in the destination by own work or a pension of that country.
    InsuredThere = YES_NO;
    /// Day of leaving the Netherlands (*vertrek*); compulsory insurance ends with it.
    Departure = DATE.harmless().may_come();
    /// Compulsorily insured (*verplicht verzekerd*) during the whole year before leaving.
    InsuredYear = YES_NO;
    /// Whether the other parent goes on living or working in the Netherlands.
    OtherParentHere = YES_NO;
    /// Why somebody with Wajong moves abroad.
    WajongReason = choice(WajongReason::CODES);
    /// Day on which the last Dutch passport, identity card or declaration of nationality was given out since leaving.
    PassportSince = DATE.absent("none");
    /// First day of the survivor's benefit (*Anw*).
    AnwSince = DATE;
    /// Day on which the SVB received the application for voluntary insurance.
    VoluntaryApplication = DATE.absent("not_yet");
    /// The person for whom the return option is asked about.
    Role = choice(Role::CODES).harmless();
    /// Whether the return option (*terugkeeroptie*) was used before.
    ReturnOptionUsed = YES_NO;
    /// Three years of lawful stay in a row just before leaving, or Dutch.
    LawfulThreeYears = YES_NO;
    /// What a child needs for the return option.
    ChildCondition = choice(ChildCondition::CODES);
    /// Day on which the IND or an embassy received the request to come back.
    ReadmissionAsked = DATE.absent("not_yet");
    /// Whether the person lives in the Netherlands again, other than for a visit.
    LivesInNlAgain = YES_NO.harmless();
    /// First day of living in the Netherlands again.
    MovedBack = DATE.harmless().may_come();
    /// Day on which the partner died.
    PartnerDied = DATE;
    /// Whether the deceased worked or lived in the Netherlands, or had voluntary Anw insurance.
    DeceasedInsured = YES_NO;
    /// Day on which the deceased stopped living in the Netherlands.
    DeceasedLeft = DATE.absent("never_lived");
    /// Whether the deceased was insured in another country after leaving.
    DeceasedInsuredThere = YES_NO;
    /// Whether the survivor has a child under 18.
    #[strum(serialize = "child-under-18")]
    ChildUnder18 = YES_NO;
    /// Whether the survivor is unfit for work for 45 % or more.
    UnfitForWork = YES_NO;
    /// Day on which the joint household (*gezamenlijke huishouding*) ended.
    SeparatedOn = DATE.may_come();
    /// Married or registered partners.
    Married = YES_NO;
    /// Permanently separated (*duurzaam gescheiden*).
    PermanentlySeparated = YES_NO;
    /// Day of the marriage, or of moving in together.
    TogetherOn = DATE.may_come();
    /// Whether the other one has an own remigration benefit.
    OtherHasAward = YES_NO;
    /// Detention (*detentie*) of one of the two.
    Detention = choice(Detention::CODES).sensitive();
    /// Day of the release.
    ReleasedOn = DATE.absent("not_yet").sensitive().may_come();
    /// Date of birth of the only, or youngest, child that went along.
    ChildBirthDate = DATE;
    /// Own step towards the nationality of the destination.
    NationalityStep = choice(NationalityStep::CODES).frame();
    /// Day of a change that must be reported.
    ChangeOn = DATE.harmless().may_come();
    /// Whether the person is still in the Netherlands.
    StillInNl = YES_NO.harmless();
    /// Day of the decision that awards the benefit (*toekenning*).
    AwardOn = DATE.harmless();
    /// Day of leaving that is planned after the award.
    LeavesOn = DATE.absent("not_yet").harmless().may_come();
    /// Whether the person could reasonably not leave in time (*redelijkerwijs niet te verwijten*).
    NotToBlame = YES_NO;
    /// Left the Netherlands while receiving WIA or WAO.
    LeftWithIncapacity = YES_NO;
    /// What happened to WIA or WAO after leaving.
    IncapacityChange = choice(IncapacityChange::CODES);
    /// Which benefit stopped.
    StoppedBenefit = choice(Stopped::CODES).frame().at_once(6);
    /// Day of coming back to live in the Netherlands.
    BackOn = DATE.absent("not_yet").harmless().may_come();
    /// First day of a stay abroad while a benefit goes on.
    AbroadFrom = DATE.harmless().may_come();
    /// Day of being back in the Netherlands from that stay.
    AbroadUntil = DATE.harmless().may_come();
    /// Days abroad earlier in the calendar year in which that stay begins.
    DaysAbroadBefore = number(366).harmless();
    /// Right of residence now.
    ResidenceNow = choice(ResidenceNow::CODES);
    /// Whether there is not enough money for the journey.
    NoMeans = YES_NO;
    /// Whether the person got help to return in the last five years.
    HelpedBefore = YES_NO;
    /// The office that a decision or a change is about.
    Office = choice(Office::CODES).harmless();
    /// Day on the letter of a decision (*besluit*).
    DecisionOn = DATE.harmless();
    /// Where the partner will be after leaving.
    PartnerPlace = choice(PartnerPlace::CODES);
    /// With whom the person left (*huishouden op de vertrekdatum*).
    Household = choice(Household::CODES);
    /// What the SVB pays a month.
    Payment = choice(Payment::CODES);
    /// Gross Dutch benefits a month of remigrant and partner together, in whole euros.
    GrossBenefits = number(9999);
}

impl FactId {
    /// Its row in the catalogue.
    pub const fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// Every fact, in the order of the catalogue.
    pub const ALL: &'static [FactId] = <FactId as VariantArray>::VARIANTS;

    /// Its key in case files: the code with `_` for `-`.
    pub fn key(self) -> String {
        self.code().replace('-', "_")
    }

    /// The fact with this key.
    pub fn from_key(key: &str) -> Option<FactId> {
        if key.contains('-') { None } else { FactId::from_code(&key.replace('_', "-")) }
    }
}

impl Row {
    /// The values that are offered, as places in the list of codes.
    pub fn offered(&self) -> impl Iterator<Item = u8> {
        let codes = match self.kind {
            AnswerKind::Choice(codes) | AnswerKind::Several(codes) => codes,
            _ => &[],
        };
        (0u8..).zip(codes).map(|(place, _)| place).skip(self.not_offered.into())
    }

    /// Whether "there is none" is offered as an answer.
    pub const fn offers_absent(&self) -> bool {
        self.absent.is_some() && self.not_offered == 0
    }

    /// The value with this code.
    pub fn known(&self, code: &str) -> Option<Known> {
        if self.absent == Some(code) {
            return Some(Known::Absent);
        }
        match self.kind {
            AnswerKind::Choice(codes) => super::choice::place_of(code, codes).map(Known::Choice),
            _ => None,
        }
    }
}
