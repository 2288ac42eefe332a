//! The Remigration Act (*Remigratiewet*, BWBR0010424) as it stands since 1 July 2014: who had a right to the
//! remigration benefit (*remigratievoorziening*).
//!
//! Read from the consolidated texts of the Act (BWB harvest of March 2026, seven of them, five of which differ in
//! the conditions), the list of countries and dates from government.nl, the readings from pages of the SVB and from
//! case law. Checked 2026-11-21.

use super::Test::{
    All, Any, Before, CountryIn, DebtsIn, FullYears, HasNationality, HasNationalityOf, HasOnlyNationality,
    HasOrHadNationalityOf, Not, PartnerIn, PermitIn, ReceivedAsylum, SameCountry, Unsettled, YearOfBenefit, Yes,
};
use super::{Citation, Condition, Moment, NotAsked, OpenQuestion, Scheme, Test, Text};
use crate::country::{Country, ID, KINGDOM, NL, SR};
use crate::date::Date;
use crate::facts::{BenefitKind as Benefit, Debts, FactId as F, Partner, Permit};

/// The conditions, in the order in which a result lists them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ConditionId {
    /// The SVB received the application before 1 January 2025.
    ApplicationInTime,
    /// Belongs to a target group (*doelgroep*).
    TargetGroup,
    /// Is a foreigner, or Dutch on conditions (*nationaliteit*).
    Nationality,
    /// Is 55 or older.
    Age55,
    /// Was 18 or older on settling in the Netherlands.
    Age18OnSettling,
    /// Has the main residence (*hoofdverblijf*) in the Netherlands.
    LivesInNl,
    /// Has stayed eight years, lawfully.
    Residence8Years,
    /// Has a right of residence that counts at the decision.
    PermitAtDecision,
    /// Received a listed benefit for a year.
    Benefit1Year,
    /// Has no debts to the State, or an arrangement.
    StateDebts,
    /// Is not deprived of liberty.
    NotDetained,
    /// Does not evade a sentence.
    NotEvadingSentence,
    /// The partner goes along.
    PartnerGoesAlong,
    /// There is consent for the foster children.
    FosterConsent,
    /// Goes to the country of origin (*land van herkomst*), outside the Kingdom.
    DestinationCountryOfOrigin,
    /// Can prove admission to the destination.
    AdmissionProof,
}

impl ConditionId {
    /// Every condition, in their order.
    pub const ALL: [ConditionId; 16] = [
        ConditionId::ApplicationInTime,
        ConditionId::TargetGroup,
        ConditionId::Nationality,
        ConditionId::Age55,
        ConditionId::Age18OnSettling,
        ConditionId::LivesInNl,
        ConditionId::Residence8Years,
        ConditionId::PermitAtDecision,
        ConditionId::Benefit1Year,
        ConditionId::StateDebts,
        ConditionId::NotDetained,
        ConditionId::NotEvadingSentence,
        ConditionId::PartnerGoesAlong,
        ConditionId::FosterConsent,
        ConditionId::DestinationCountryOfOrigin,
        ConditionId::AdmissionProof,
    ];

    /// The word in case files and message ids.
    pub const fn word(self) -> &'static str {
        match self {
            ConditionId::ApplicationInTime => "application-in-time",
            ConditionId::TargetGroup => "target-group",
            ConditionId::Nationality => "nationality",
            ConditionId::Age55 => "age-55",
            ConditionId::Age18OnSettling => "age-18-on-settling",
            ConditionId::LivesInNl => "lives-in-nl",
            ConditionId::Residence8Years => "residence-8-years",
            ConditionId::PermitAtDecision => "permit-at-decision",
            ConditionId::Benefit1Year => "benefit-1-year",
            ConditionId::StateDebts => "state-debts",
            ConditionId::NotDetained => "not-detained",
            ConditionId::NotEvadingSentence => "not-evading-sentence",
            ConditionId::PartnerGoesAlong => "partner-goes-along",
            ConditionId::FosterConsent => "foster-consent",
            ConditionId::DestinationCountryOfOrigin => "destination-country-of-origin",
            ConditionId::AdmissionProof => "admission-proof",
        }
    }

    /// The condition with this word.
    pub fn from_word(word: &str) -> Option<ConditionId> {
        Self::ALL.into_iter().find(|id| id.word() == word)
    }
}

/// The day on which the texts, the list of countries and the readings were last checked.
pub const CHECKED: Date = Date::of_law(2026, 11, 21);
/// Art. 2b(1)(a): the application must be filed before this day.
pub const CLOSED_FROM: Date = Date::of_law(2025, 1, 1);
/// Art. 1a took effect on this day; who settled before it can belong to a target group.
const ART_1A: Date = Date::of_law(2014, 7, 1);

const fn code(code: &str) -> Country {
    Country::code(code)
}

/// The European Union began on this day; Spain, Portugal, Italy and Greece count as having joined it then.
const EUROPEAN_UNION: Date = Date::of_law(1993, 11, 1);

const OUTSIDE_EU: &[Country] =
    &[code("TR"), code("MA"), code("TN"), code("CV"), code("RS"), code("ME"), code("BA"), code("XK"), code("MK")];

/// Born in one of these countries, has or had its nationality, and settled before a day: art. 1a(a) and (b).
macro_rules! recruited {
    ($countries:expr, $before:expr) => {
        All(&[
            CountryIn(F::BirthCountry, $countries),
            HasOrHadNationalityOf(F::BirthCountry),
            Before(F::SettledInNl, $before),
        ])
    };
}

/// Art. 1a, parts (a) to (e).
const TARGET_GROUP: Test = Any(&[
    recruited!(OUTSIDE_EU, ART_1A),
    recruited!(&[code("HR")], Date::of_law(2013, 7, 1)),
    recruited!(&[code("SI")], Date::of_law(2004, 5, 1)),
    recruited!(&[code("ES"), code("PT"), code("IT"), code("GR")], EUROPEAN_UNION),
    // (c) Dutch or Surinamese, and born in Suriname.
    All(&[
        CountryIn(F::BirthCountry, &[SR]),
        Any(&[HasNationality(NL), HasNationality(SR)]),
        Before(F::SettledInNl, ART_1A),
    ]),
    // (d) Moluccans of the register.
    Yes(F::MoluccanRegister),
    // (e) Foreigners who received an asylum permit; whether one who became Dutch still counts is not settled.
    All(&[
        Before(F::AsylumPermitReceived, ART_1A),
        Any(&[Not(&HasNationality(NL)), Unsettled(OpenQuestion::NaturalisedRefugee)]),
    ]),
    // (e) Those who settled for family reunification with one.
    All(&[Yes(F::FamilyReunificationWithAsylumHolder), Before(F::SettledInNl, ART_1A)]),
]);

const IS_DUTCH: Test = Any(&[HasNationality(NL), PermitIn(&[Permit::Dutch])]);

/// Art. 2 and 2a: a foreigner; or only Dutch, with the declaration; or Dutch and another, who gives up the Dutch one.
const NATIONALITY: Test = Any(&[
    Not(&HasNationality(NL)),
    All(&[HasOnlyNationality(NL), Yes(F::NationalityDeclaration)]),
    All(&[HasNationality(NL), Not(&HasOnlyNationality(NL)), Yes(F::RenouncesDutchNationality)]),
]);

/// Art. 1(1)(e) and (j): born in the destination and has or had its nationality, and it lies outside the Kingdom.
const DESTINATION: Test = All(&[
    Not(&CountryIn(F::Destination, KINGDOM)),
    Any(&[
        All(&[
            HasOrHadNationalityOf(F::Destination),
            Any(&[
                SameCountry(F::BirthCountry, F::Destination),
                // The SVB lifts the birth rule for refugees, the definition in the Act does not.
                All(&[Any(&[ReceivedAsylum, HAS_ASYLUM_PERMIT]), Unsettled(OpenQuestion::RefugeeBornElsewhere)]),
            ]),
        ]),
        // A Dutch national born in Suriname: art. 1a(c), 2(b) and 2a expect the nationality afterwards.
        All(&[CountryIn(F::BirthCountry, &[SR]), CountryIn(F::Destination, &[SR]), HasNationality(NL)]),
        All(&[Yes(F::MoluccanRegister), TO_INDONESIA, Unsettled(OpenQuestion::MoluccanToIndonesia)]),
    ]),
]);

const HAS_ASYLUM_PERMIT: Test = PermitIn(&[Permit::AsylumFixed, Permit::AsylumIndefinite]);
const TO_INDONESIA: Test = CountryIn(F::Destination, &[ID]);

/// What the sentence about a question that the law leaves open takes for granted. It is told only to whom all of that is
/// known of; to others it would tell something that they never said.
pub const fn presupposed(question: OpenQuestion) -> &'static Test {
    match question {
        OpenQuestion::NaturalisedRefugee => &All(&[ReceivedAsylum, HasNationality(NL)]),
        OpenQuestion::RefugeeBornElsewhere => {
            &All(&[Any(&[ReceivedAsylum, HAS_ASYLUM_PERMIT]), Not(&SameCountry(F::BirthCountry, F::Destination))])
        }
        OpenQuestion::MoluccanToIndonesia => &All(&[Yes(F::MoluccanRegister), TO_INDONESIA]),
        // These are found in benefits of which every date is known.
        OpenQuestion::BreakBeforeApplication | OpenQuestion::GapInOneBenefit => &super::ALWAYS,
    }
}

const SETTLED_DEBTS: &[Debts] = &[Debts::None, Debts::Arrangement, Debts::NotCollected];
const NO_PARTNER_ALONG: Test = Not(&PartnerIn(&[Partner::GoesAlong]));

const fn part(paragraph: u8, part: &'static str) -> Citation {
    Citation { article: "2b", paragraph: Some(paragraph), part: Some(part) }
}

const fn paragraph(paragraph: u8) -> Citation {
    Citation { article: "2b", paragraph: Some(paragraph), part: None }
}

const fn article(article: &'static str) -> Citation {
    Citation { article, paragraph: None, part: None }
}

/// The letters of the definitions moved when one was added, so they are cited without.
const DEFINITIONS: Citation = Citation { article: "1", paragraph: Some(1), part: None };

static CONDITIONS: [Condition; ConditionId::ALL.len()] = [
    Condition {
        id: ConditionId::ApplicationInTime,
        citations: &[part(1, "a")],
        test: Before(F::ApplicationReceived, CLOSED_FROM),
    },
    Condition { id: ConditionId::TargetGroup, citations: &[article("1a"), part(1, "b")], test: TARGET_GROUP },
    Condition { id: ConditionId::Nationality, citations: &[article("2"), article("2a")], test: NATIONALITY },
    Condition {
        id: ConditionId::Age55,
        citations: &[part(1, "c")],
        test: FullYears { from: F::BirthDate, years: 55, to: Moment::Application },
    },
    Condition {
        id: ConditionId::Age18OnSettling,
        citations: &[part(1, "j")],
        test: FullYears { from: F::BirthDate, years: 18, to: Moment::Fact(F::SettledInNl) },
    },
    Condition { id: ConditionId::LivesInNl, citations: &[DEFINITIONS], test: Yes(F::LivesInNl) },
    Condition {
        id: ConditionId::Residence8Years,
        citations: &[part(1, "h"), paragraph(5)],
        test: All(&[
            FullYears { from: F::ResidenceSince, years: 8, to: Moment::Application },
            Any(&[IS_DUTCH, Not(&Yes(F::TemporaryPurpose))]),
        ]),
    },
    Condition {
        id: ConditionId::PermitAtDecision,
        citations: &[part(1, "h")],
        test: Any(&[
            IS_DUTCH,
            All(&[
                PermitIn(&[
                    Permit::RegularFixed,
                    Permit::RegularIndefinite,
                    Permit::AsylumIndefinite,
                    Permit::Eu,
                    Permit::AssociationAgreement,
                ]),
                Not(&Yes(F::TemporaryPurpose)),
            ]),
        ]),
    },
    Condition {
        id: ConditionId::Benefit1Year,
        citations: &[part(1, "i"), paragraph(6), paragraph(7)],
        test: YearOfBenefit,
    },
    Condition {
        id: ConditionId::StateDebts,
        citations: &[part(1, "d"), paragraph(2)],
        test: All(&[
            DebtsIn(F::StateDebts, SETTLED_DEBTS),
            Any(&[NO_PARTNER_ALONG, DebtsIn(F::PartnerStateDebts, SETTLED_DEBTS)]),
        ]),
    },
    Condition {
        id: ConditionId::NotDetained,
        citations: &[part(1, "e"), paragraph(2)],
        test: All(&[Not(&Yes(F::Detained)), Any(&[NO_PARTNER_ALONG, Not(&Yes(F::PartnerDetained))])]),
    },
    Condition {
        id: ConditionId::NotEvadingSentence,
        citations: &[part(1, "f"), paragraph(2)],
        test: All(&[Not(&Yes(F::EvadingSentence)), Any(&[NO_PARTNER_ALONG, Not(&Yes(F::PartnerEvadingSentence))])]),
    },
    Condition {
        id: ConditionId::PartnerGoesAlong,
        citations: &[paragraph(3)],
        test: Not(&PartnerIn(&[Partner::StaysInNl])),
    },
    Condition {
        id: ConditionId::FosterConsent,
        citations: &[paragraph(4)],
        test: Any(&[Not(&Yes(F::FosterChildren)), Yes(F::FosterConsent)]),
    },
    Condition { id: ConditionId::DestinationCountryOfOrigin, citations: &[DEFINITIONS], test: DESTINATION },
    Condition {
        id: ConditionId::AdmissionProof,
        citations: &[part(1, "g")],
        test: Any(&[HasNationalityOf(F::Destination), Yes(F::AdmissionProof)]),
    },
];

const LISTED_2014: &[Benefit] = &[
    Benefit::Aow,
    Benefit::Ww,
    Benefit::Wamil,
    Benefit::Ioaz,
    Benefit::Iow,
    Benefit::Ioaw,
    Benefit::Wao,
    Benefit::Wajong,
    Benefit::Participatiewet,
    Benefit::Wia,
    Benefit::Wachtgeld,
];
const ADDED_2019: &[Benefit] = &[Benefit::Waz, Benefit::Bbz];
const SINCE_2014: &[&[Benefit]] = &[LISTED_2014];
const SINCE_2019: &[&[Benefit]] = &[LISTED_2014, ADDED_2019];

const LISTED_ORGANISATION: &[NotAsked] = &[NotAsked::ListedOrganisation];

static TEXTS: [Text; 5] = [
    Text::new(ART_1A, SINCE_2014, false, &[]),
    Text::new(Date::of_law(2017, 10, 1), SINCE_2014, false, LISTED_ORGANISATION),
    Text::new(Date::of_law(2018, 1, 1), SINCE_2014, true, LISTED_ORGANISATION),
    Text::new(Date::of_law(2019, 1, 1), SINCE_2019, true, LISTED_ORGANISATION),
    Text::new(Date::of_law(2023, 10, 1), SINCE_2019, true, LISTED_ORGANISATION),
];

/// The remigration benefit.
pub static REMIGRATION: Scheme =
    Scheme { bwb: "BWBR0010424", texts: &TEXTS, conditions: &CONDITIONS, closed_from: CLOSED_FROM };
