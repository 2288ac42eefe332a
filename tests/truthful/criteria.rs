//! Criteria by the words in which messages speak of them.

use law::country::{Country, NL};
use law::criterion::Criterion::{
    self, Absent, All, Any, Before, CountryIn, FullYears, HasNationality, HasOnlyNationality, Includes, Not, OneOf,
    Within, Yes,
};
use law::criterion::{Moment, Span};
use law::date::Date;
use law::facts::{
    Choices, FactId as F, NationalityStep, Office, Partner, PartnerPlace, Received, ResidenceNow, Stopped, WhoMoves,
    WiaKind,
};
use law::keep::EU_NATIONAL;

pub const CLOSED: Date = Date::of_law(2025, 1, 1);
pub const FIRST_TEXT: Date = Date::of_law(2014, 7, 1);
pub const YEAR_2019: Date = Date::of_law(2019, 1, 1);
pub const TODAY: Moment = Moment::ReferenceDate;

pub const fn gets(benefits: &[Received]) -> Criterion {
    Includes(F::Receives, Received::among(benefits))
}
pub const fn to(countries: &'static [Country]) -> Criterion {
    CountryIn(F::Destination, countries)
}
pub const fn within(from: F, months: i32, to: Moment) -> Criterion {
    Within { from, span: Span::Months(months), to }
}

pub const fn days(from: F, days: i32) -> Criterion {
    Within { from, span: Span::Days(days), to: TODAY }
}
pub const fn of(offices: &[Office]) -> Criterion {
    OneOf(F::Office, Office::among(offices))
}
pub const fn partner(place: PartnerPlace) -> Criterion {
    OneOf(F::PartnerPlace, PartnerPlace::among(&[place]))
}
pub const fn leaves(who: WhoMoves) -> Criterion {
    OneOf(F::WhoMoves, WhoMoves::among(&[who]))
}
pub const fn lives_by(now: &[ResidenceNow]) -> Criterion {
    OneOf(F::ResidenceNow, ResidenceNow::among(now))
}

pub const SYRIA: Country = Country::code("SY");
pub const PERMITS: &[ResidenceNow] = &[
    ResidenceNow::RegularFixed,
    ResidenceNow::RegularIndefinite,
    ResidenceNow::EuLongTerm,
    ResidenceNow::AsylumIndefinite,
];
pub const WITHOUT_LASTING_RIGHT: &[ResidenceNow] =
    &[ResidenceNow::TemporaryAsylum, ResidenceNow::Procedure, ResidenceNow::None];

/// "dit land": the visitor named one.
pub const SOME_COUNTRY: Criterion = Any(&[to(&[NL]), Not(&to(&[NL]))]);
pub const NO_AOW: Criterion = Not(&gets(&[Received::Aow]));
pub const DUAL: Criterion = All(&[HasNationality(NL), Not(&HasOnlyNationality(NL))]);
pub const IN_APPLICATION: Criterion = Before(F::ApplicationReceived, CLOSED);
pub const GOES_ALONG: Criterion = OneOf(F::Partner, Partner::among(&[Partner::GoesAlong]));
pub const FREE: Criterion = Any(&[HasNationality(NL), EU_NATIONAL]);
pub const ASKED_LATE: Criterion =
    Any(&[Absent(F::ReadmissionAsked), Not(&within(F::Departure, 12, Moment::Fact(F::ReadmissionAsked)))]);
pub const DIED: Moment = Moment::Fact(F::PartnerDied);
pub const LEFT: Moment = Moment::Fact(F::Departure);
pub const FIFTY: Criterion = FullYears { from: F::BirthDate, years: 50, to: LEFT };
pub const CHILD_OR_UNFIT: Criterion = Any(&[Yes(F::ChildUnder18), Yes(F::UnfitForWork)]);
pub const INSURED: Criterion =
    Any(&[Yes(F::DeceasedInsured), Within { from: F::DeceasedLeft, span: Span::Days(42), to: DIED }]);
pub const NOT_ASKED: Criterion = OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::None]));
pub const LOOKS_FOR_WORK: Criterion = All(&[gets(&[Received::Ww]), Yes(F::SeeksWork)]);
pub const PARENT_MOVES: Criterion = OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Family, WhoMoves::Parent]));
pub const REGULAR: Choices = ResidenceNow::among(&[ResidenceNow::RegularFixed, ResidenceNow::RegularIndefinite]);
pub const ASYLUM: Choices = ResidenceNow::among(&[ResidenceNow::TemporaryAsylum, ResidenceNow::AsylumIndefinite]);
pub const WGA: Criterion = All(&[
    OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Wia])),
    Not(&OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]))),
]);
