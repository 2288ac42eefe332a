//! The Remigration Act (*Remigratiewet*, BWBR0010424) as it stands since 1 July 2014: who had a right to the
//! remigration benefit (*remigratievoorziening*).
//!
//! Read from the consolidated texts of the Act (BWB harvest of March 2026, seven of them, five of which differ in
//! the conditions), the list of countries and dates from government.nl, the readings from pages of the SVB and from
//! case law. Checked 2026-11-21.

use strum::EnumCount;

use crate::act::{ActVersion, Citation, Condition, ConditionId, NotAsked, RemigrationAct};
use crate::country::{Country, ID, KINGDOM, NL, SR};
use crate::criterion::Criterion::{
    All, Any, Before, CountryIn, FullYears, HasNationality, HasNationalityOf, HasOnlyNationality,
    HasOrHadNationalityOf, Not, OneOf, SameCountry, Unsettled, YearOfBenefit, Yes,
};
use crate::criterion::{ALWAYS, Criterion, Moment, OpenQuestion};
use crate::date::Date;
use crate::facts::{BenefitKind as Benefit, Choices, Debts, FactId as F, Partner, Permit};

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
const TARGET_GROUP: Criterion = Any(&[
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
        Yes(F::AsylumPermit),
        Before(F::AsylumPermitReceived, ART_1A),
        Any(&[Not(&HasNationality(NL)), Unsettled(OpenQuestion::NaturalisedRefugee)]),
    ]),
    // (e) Those who settled for family reunification with one.
    All(&[Yes(F::FamilyReunificationWithAsylumHolder), Before(F::SettledInNl, ART_1A)]),
]);

pub(crate) const IS_DUTCH: Criterion = Any(&[HasNationality(NL), OneOf(F::Permit, Permit::among(&[Permit::Dutch]))]);

/// Art. 2 and 2a: a foreigner; or only Dutch, with the declaration; or Dutch and another, who gives up the Dutch one.
const NATIONALITY: Criterion = Any(&[
    Not(&HasNationality(NL)),
    All(&[HasOnlyNationality(NL), Yes(F::NationalityDeclaration)]),
    All(&[HasNationality(NL), Not(&HasOnlyNationality(NL)), Yes(F::RenouncesDutchNationality)]),
]);

/// Art. 1(1)(e) and (j): born in the destination and has or had its nationality, and it lies outside the Kingdom.
const DESTINATION: Criterion = All(&[
    Not(&CountryIn(F::Destination, KINGDOM)),
    Any(&[
        All(&[
            HasOrHadNationalityOf(F::Destination),
            Any(&[
                SameCountry(F::BirthCountry, F::Destination),
                // The SVB lifts the birth rule for refugees, the definition in the Act does not.
                All(&[Any(&[Yes(F::AsylumPermit), HAS_ASYLUM_PERMIT]), Unsettled(OpenQuestion::RefugeeBornElsewhere)]),
            ]),
        ]),
        // A Dutch national born in Suriname: art. 1a(c), 2(b) and 2a expect the nationality afterwards.
        All(&[CountryIn(F::BirthCountry, &[SR]), CountryIn(F::Destination, &[SR]), HasNationality(NL)]),
        All(&[Yes(F::MoluccanRegister), TO_INDONESIA, Unsettled(OpenQuestion::MoluccanToIndonesia)]),
    ]),
]);

const HAS_ASYLUM_PERMIT: Criterion = OneOf(F::Permit, Permit::among(&[Permit::AsylumFixed, Permit::AsylumIndefinite]));
const TO_INDONESIA: Criterion = CountryIn(F::Destination, &[ID]);

/// The criterion that the sentence about a question that the law leaves open takes for granted. It is told only to
/// somebody of whom all of that is known; to others it would tell something that they never said.
pub const fn presupposed(question: OpenQuestion) -> &'static Criterion {
    match question {
        OpenQuestion::NaturalisedRefugee => &All(&[Yes(F::AsylumPermit), HasNationality(NL)]),
        OpenQuestion::RefugeeBornElsewhere => {
            &All(&[Any(&[Yes(F::AsylumPermit), HAS_ASYLUM_PERMIT]), Not(&SameCountry(F::BirthCountry, F::Destination))])
        }
        OpenQuestion::MoluccanToIndonesia => &All(&[Yes(F::MoluccanRegister), TO_INDONESIA]),
        // These are found in benefits of which every date is known.
        OpenQuestion::BreakBeforeApplication | OpenQuestion::GapInOneBenefit => &ALWAYS,
    }
}

const SETTLED_DEBTS: Choices = Debts::among(&[Debts::None, Debts::Arrangement, Debts::NotCollected]);
const NO_PARTNER_ALONG: Criterion = Not(&OneOf(F::Partner, Partner::among(&[Partner::GoesAlong])));

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

static CONDITIONS: [Condition; ConditionId::COUNT] = [
    Condition {
        id: ConditionId::ApplicationInTime,
        citations: &[part(1, "a")],
        criterion: Before(F::ApplicationReceived, CLOSED_FROM),
    },
    Condition { id: ConditionId::TargetGroup, citations: &[article("1a"), part(1, "b")], criterion: TARGET_GROUP },
    Condition { id: ConditionId::Nationality, citations: &[article("2"), article("2a")], criterion: NATIONALITY },
    Condition {
        id: ConditionId::Age55,
        citations: &[part(1, "c")],
        criterion: FullYears { from: F::BirthDate, years: 55, to: Moment::ReferenceDate },
    },
    Condition {
        id: ConditionId::Age18OnSettling,
        citations: &[part(1, "j")],
        criterion: FullYears { from: F::BirthDate, years: 18, to: Moment::Fact(F::SettledInNl) },
    },
    Condition { id: ConditionId::LivesInNl, citations: &[DEFINITIONS], criterion: Yes(F::LivesInNl) },
    Condition {
        id: ConditionId::Residence8Years,
        citations: &[part(1, "h"), paragraph(5)],
        criterion: All(&[
            FullYears { from: F::ResidenceSince, years: 8, to: Moment::ReferenceDate },
            Any(&[IS_DUTCH, Not(&Yes(F::TemporaryPurpose))]),
        ]),
    },
    Condition {
        id: ConditionId::PermitAtDecision,
        citations: &[part(1, "h")],
        criterion: Any(&[
            IS_DUTCH,
            All(&[
                OneOf(
                    F::Permit,
                    Permit::among(&[
                        Permit::RegularFixed,
                        Permit::RegularIndefinite,
                        Permit::AsylumIndefinite,
                        Permit::Eu,
                        Permit::AssociationAgreement,
                    ]),
                ),
                Not(&Yes(F::TemporaryPurpose)),
            ]),
        ]),
    },
    Condition {
        id: ConditionId::Benefit1Year,
        citations: &[part(1, "i"), paragraph(6), paragraph(7)],
        criterion: YearOfBenefit,
    },
    Condition {
        id: ConditionId::StateDebts,
        citations: &[part(1, "d"), paragraph(2)],
        criterion: All(&[
            OneOf(F::StateDebts, SETTLED_DEBTS),
            Any(&[NO_PARTNER_ALONG, OneOf(F::PartnerStateDebts, SETTLED_DEBTS)]),
        ]),
    },
    Condition {
        id: ConditionId::NotDetained,
        citations: &[part(1, "e"), paragraph(2)],
        criterion: All(&[Not(&Yes(F::Detained)), Any(&[NO_PARTNER_ALONG, Not(&Yes(F::PartnerDetained))])]),
    },
    Condition {
        id: ConditionId::NotEvadingSentence,
        citations: &[part(1, "f"), paragraph(2)],
        criterion: All(&[
            Not(&Yes(F::EvadingSentence)),
            Any(&[NO_PARTNER_ALONG, Not(&Yes(F::PartnerEvadingSentence))]),
        ]),
    },
    Condition {
        id: ConditionId::PartnerGoesAlong,
        citations: &[paragraph(3)],
        criterion: Not(&OneOf(F::Partner, Partner::among(&[Partner::StaysInNl]))),
    },
    Condition {
        id: ConditionId::FosterConsent,
        citations: &[paragraph(4)],
        criterion: Any(&[Not(&Yes(F::FosterChildren)), Yes(F::FosterConsent)]),
    },
    Condition { id: ConditionId::DestinationCountryOfOrigin, citations: &[DEFINITIONS], criterion: DESTINATION },
    Condition {
        id: ConditionId::AdmissionProof,
        citations: &[part(1, "g")],
        criterion: Any(&[HasNationalityOf(F::Destination), Yes(F::AdmissionProof)]),
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

static VERSIONS: [ActVersion; 5] = [
    ActVersion::new(ART_1A, SINCE_2014, false, &[]),
    ActVersion::new(Date::of_law(2017, 10, 1), SINCE_2014, false, LISTED_ORGANISATION),
    ActVersion::new(Date::of_law(2018, 1, 1), SINCE_2014, true, LISTED_ORGANISATION),
    ActVersion::new(Date::of_law(2019, 1, 1), SINCE_2019, true, LISTED_ORGANISATION),
    ActVersion::new(Date::of_law(2023, 10, 1), SINCE_2019, true, LISTED_ORGANISATION),
];

/// The remigration benefit.
pub static REMIGRATION: RemigrationAct =
    RemigrationAct { bwb: "BWBR0010424", versions: &VERSIONS, conditions: &CONDITIONS, closed_from: CLOSED_FROM };
