//! What each message asserts of the visitor, in the words of the law: all of it must be known when it is told. Read
//! from the texts in `locales/nl-simple`, and not from the rules that lead to them.

use law::country::{Country, ID, KINGDOM, NL, SR};
use law::criterion::Criterion::{
    self, Absent, All, Any, Before, CountryIn, FullYears, HasNationality, HasNationalityOf, HasOnlyNationality,
    HasOrHadNationalityOf, Includes, Not, OneOf, PensionAge, SameCountry, Within, YearOfBenefit, Yes,
};
use law::criterion::{Moment, Span};
use law::date::Date;
use law::facts::{
    Choices, Debts, Detention, FactId as F, Household, IncapacityChange, NationalityStep, Office, Partner,
    PartnerPlace, Payment, Permit, Received, ResidenceNow, Role, Stopped, WhoMoves, WiaKind,
};
use law::keep::{self, EU_NATIONAL, NO_TREATY};
use law::pension_age::NOT_FIXED_FROM;

const CLOSED: Date = Date::of_law(2025, 1, 1);
const FIRST_TEXT: Date = Date::of_law(2014, 7, 1);
const YEAR_2019: Date = Date::of_law(2019, 1, 1);
const TODAY: Moment = Moment::ReferenceDate;

const fn gets(benefits: &[Received]) -> Criterion {
    Includes(F::Receives, Received::among(benefits))
}
const fn to(countries: &'static [Country]) -> Criterion {
    CountryIn(F::Destination, countries)
}
const fn within(from: F, months: i32, to: Moment) -> Criterion {
    Within { from, span: Span::Months(months), to }
}

const fn days(from: F, days: i32) -> Criterion {
    Within { from, span: Span::Days(days), to: TODAY }
}
const fn of(offices: &[Office]) -> Criterion {
    OneOf(F::Office, Office::among(offices))
}
const fn partner(place: PartnerPlace) -> Criterion {
    OneOf(F::PartnerPlace, PartnerPlace::among(&[place]))
}
const fn leaves(who: WhoMoves) -> Criterion {
    OneOf(F::WhoMoves, WhoMoves::among(&[who]))
}
const fn lives_by(now: &[ResidenceNow]) -> Criterion {
    OneOf(F::ResidenceNow, ResidenceNow::among(now))
}

const SYRIA: Country = Country::code("SY");
const PERMITS: &[ResidenceNow] = &[
    ResidenceNow::RegularFixed,
    ResidenceNow::RegularIndefinite,
    ResidenceNow::EuLongTerm,
    ResidenceNow::AsylumIndefinite,
];
const WITHOUT_LASTING_RIGHT: &[ResidenceNow] =
    &[ResidenceNow::TemporaryAsylum, ResidenceNow::Procedure, ResidenceNow::None];

/// "dit land": the visitor named one.
const SOME_COUNTRY: Criterion = Any(&[to(&[NL]), Not(&to(&[NL]))]);
const NO_AOW: Criterion = Not(&gets(&[Received::Aow]));
const DUAL: Criterion = All(&[HasNationality(NL), Not(&HasOnlyNationality(NL))]);
const IN_APPLICATION: Criterion = Before(F::ApplicationReceived, CLOSED);
const GOES_ALONG: Criterion = OneOf(F::Partner, Partner::among(&[Partner::GoesAlong]));
const FREE: Criterion = Any(&[HasNationality(NL), EU_NATIONAL]);
const ASKED_LATE: Criterion =
    Any(&[Absent(F::ReadmissionAsked), Not(&within(F::Departure, 12, Moment::Fact(F::ReadmissionAsked)))]);
const DIED: Moment = Moment::Fact(F::PartnerDied);
const LEFT: Moment = Moment::Fact(F::Departure);
const FIFTY: Criterion = FullYears { from: F::BirthDate, years: 50, to: LEFT };
const INSURED: Criterion =
    Any(&[Yes(F::DeceasedInsured), Within { from: F::DeceasedLeft, span: Span::Days(42), to: DIED }]);
const NOT_ASKED: Criterion = OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::None]));
const LOOKS_FOR_WORK: Criterion = All(&[gets(&[Received::Ww]), Yes(F::SeeksWork)]);
const PARENT_MOVES: Criterion = OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Family, WhoMoves::Parent]));
const REGULAR: Choices = ResidenceNow::among(&[ResidenceNow::RegularFixed, ResidenceNow::RegularIndefinite]);
const ASYLUM: Choices = ResidenceNow::among(&[ResidenceNow::TemporaryAsylum, ResidenceNow::AsylumIndefinite]);
const WGA: Criterion = All(&[
    OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Wia])),
    Not(&OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]))),
]);

/// The message, and what must be known to hold.
pub const ASSERTED: &[(&str, Criterion)] = &[
    // The conditions of the Act.
    ("law-application-in-time-holds", IN_APPLICATION),
    ("law-application-in-time-fails", Not(&IN_APPLICATION)),
    ("law-age-55-holds", FullYears { from: F::BirthDate, years: 55, to: TODAY }),
    ("law-age-55-fails", Not(&FullYears { from: F::BirthDate, years: 55, to: TODAY })),
    ("law-age-18-on-settling-holds", FullYears { from: F::BirthDate, years: 18, to: Moment::Fact(F::SettledInNl) }),
    (
        "law-age-18-on-settling-fails",
        Not(&FullYears { from: F::BirthDate, years: 18, to: Moment::Fact(F::SettledInNl) }),
    ),
    ("law-lives-in-nl-holds", Yes(F::LivesInNl)),
    ("law-lives-in-nl-fails", Not(&Yes(F::LivesInNl))),
    ("law-residence-8-years-holds", FullYears { from: F::ResidenceSince, years: 8, to: TODAY }),
    (
        "law-residence-8-years-fails",
        Any(&[Not(&FullYears { from: F::ResidenceSince, years: 8, to: TODAY }), Yes(F::TemporaryPurpose)]),
    ),
    ("law-benefit-1-year-holds", YearOfBenefit),
    ("law-benefit-1-year-fails", Not(&YearOfBenefit)),
    (
        "law-state-debts-fails",
        Any(&[
            OneOf(F::StateDebts, Debts::among(&[Debts::Unpaid])),
            OneOf(F::PartnerStateDebts, Debts::among(&[Debts::Unpaid])),
        ]),
    ),
    ("law-not-detained-holds", Not(&Yes(F::Detained))),
    ("law-not-detained-fails", Any(&[Yes(F::Detained), All(&[GOES_ALONG, Yes(F::PartnerDetained)])])),
    ("law-not-evading-sentence-holds", Not(&Yes(F::EvadingSentence))),
    (
        "law-not-evading-sentence-fails",
        Any(&[Yes(F::EvadingSentence), All(&[GOES_ALONG, Yes(F::PartnerEvadingSentence)])]),
    ),
    ("law-partner-goes-along-fails", OneOf(F::Partner, Partner::among(&[Partner::StaysInNl]))),
    ("law-foster-consent-fails", All(&[Yes(F::FosterChildren), Not(&Yes(F::FosterConsent))])),
    (
        "law-destination-country-of-origin-holds",
        All(&[Not(&to(KINGDOM)), SameCountry(F::BirthCountry, F::Destination)]),
    ),
    (
        "law-destination-country-of-origin-fails",
        Any(&[
            to(KINGDOM),
            Not(&SameCountry(F::BirthCountry, F::Destination)),
            Not(&HasOrHadNationalityOf(F::Destination)),
        ]),
    ),
    ("law-admission-proof-holds", Any(&[HasNationalityOf(F::Destination), Yes(F::AdmissionProof)])),
    ("law-admission-proof-fails", Not(&Yes(F::AdmissionProof))),
    // The visitor's own facts about them.
    ("why-never-national", Not(&HasOrHadNationalityOf(F::BirthCountry))),
    (
        "why-not-surinamese",
        All(&[CountryIn(F::BirthCountry, &[SR]), Not(&HasNationality(NL)), Not(&HasNationality(SR))]),
    ),
    ("why-foreigner", Not(&HasNationality(NL))),
    ("why-only-dutch", HasOnlyNationality(NL)),
    ("why-dual", DUAL),
    ("why-dutch", HasNationality(NL)),
    ("why-temporary", Yes(F::TemporaryPurpose)),
    ("why-partner-too", GOES_ALONG),
    ("why-no-partner", OneOf(F::Partner, Partner::among(&[Partner::None]))),
    ("why-no-foster-children", Not(&Yes(F::FosterChildren))),
    // What the law leaves open.
    ("open-naturalised-refugee", All(&[Yes(F::AsylumPermit), HasNationality(NL)])),
    (
        "open-refugee-born-elsewhere",
        All(&[
            Any(&[
                Yes(F::AsylumPermit),
                OneOf(F::Permit, Permit::among(&[Permit::AsylumFixed, Permit::AsylumIndefinite])),
            ]),
            Not(&SameCountry(F::BirthCountry, F::Destination)),
        ]),
    ),
    ("open-moluccan-to-indonesia", All(&[Yes(F::MoluccanRegister), to(&[ID])])),
    ("verdict-other-rules", Before(F::ApplicationReceived, FIRST_TEXT)),
    ("verdict-closed-qualified", Not(&IN_APPLICATION)),
    ("verdict-closed-not-qualified", Not(&IN_APPLICATION)),
    ("verdict-closed-unclear", Not(&IN_APPLICATION)),
    // The schemes on leaving.
    ("keep-aow-same", gets(&[Received::Aow])),
    ("keep-aow-couple-no-treaty", All(&[gets(&[Received::Aow]), to(NO_TREATY)])),
    ("keep-aow-married-rate", All(&[gets(&[Received::Aow]), Yes(F::Alone), to(NO_TREATY)])),
    ("keep-aow-ask-single", All(&[gets(&[Received::Aow]), Yes(F::Alone), SOME_COUNTRY])),
    ("keep-aow-claim", All(&[NO_AOW, PensionAge(TODAY)])),
    ("keep-aow-claim-no-treaty", All(&[NO_AOW, PensionAge(TODAY), to(NO_TREATY)])),
    ("keep-aow-later-no-treaty", All(&[NO_AOW, Not(&PensionAge(TODAY)), to(NO_TREATY)])),
    ("keep-aow-later-not-fixed-no-treaty", All(&[NO_AOW, Not(&Before(F::BirthDate, NOT_FIXED_FROM)), to(NO_TREATY)])),
    ("keep-aow-later", All(&[NO_AOW, Not(&PensionAge(TODAY))])),
    ("keep-aow-later-not-fixed", All(&[NO_AOW, Not(&Before(F::BirthDate, NOT_FIXED_FROM))])),
    ("keep-aow-voluntary-job-search", LOOKS_FOR_WORK),
    ("keep-aow-voluntary-anw-only", Any(&[gets(&[Received::Aow]), PensionAge(TODAY)])),
    (
        "keep-aow-voluntary-no-limit",
        All(&[FIFTY, gets(&[Received::Wia, Received::Wao, Received::Waz, Received::Anw]), NO_AOW]),
    ),
    ("keep-aow-voluntary-ask-limit", NO_AOW),
    ("keep-aow-voluntary-ten-years", NO_AOW),
    ("keep-aio-stops", gets(&[Received::Aio])),
    ("keep-pension-same", gets(&[Received::Pen])),
    ("keep-wia-same", All(&[gets(&[Received::Wia]), SOME_COUNTRY])),
    ("keep-wia-ask-amount", All(&[gets(&[Received::Wia]), SOME_COUNTRY])),
    (
        "keep-wia-factor-50",
        All(&[gets(&[Received::Wia]), OneOf(F::WiaKind, WiaKind::among(&[WiaKind::WgaVvu])), to(keep::MA)]),
    ),
    (
        "keep-wia-factor-60",
        All(&[gets(&[Received::Wia]), OneOf(F::WiaKind, WiaKind::among(&[WiaKind::WgaVvu])), to(keep::CV)]),
    ),
    (
        "keep-wia-stops-iva",
        All(&[gets(&[Received::Wia]), OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva])), to(NO_TREATY)]),
    ),
    (
        "keep-wia-stops",
        All(&[gets(&[Received::Wia]), Not(&OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]))), to(NO_TREATY)]),
    ),
    ("keep-wia-ask", All(&[gets(&[Received::Wia]), SOME_COUNTRY])),
    ("keep-wao-waz-same", All(&[gets(&[Received::Wao, Received::Waz]), SOME_COUNTRY])),
    ("keep-wao-waz-stops", All(&[gets(&[Received::Wao, Received::Waz]), to(NO_TREATY)])),
    ("keep-wao-waz-ask", All(&[gets(&[Received::Wao, Received::Waz]), SOME_COUNTRY])),
    ("keep-wajong-exception", gets(&[Received::Wajong])),
    ("keep-wajong-stops", gets(&[Received::Wajong])),
    ("keep-ww-three-months", All(&[LOOKS_FOR_WORK, to(keep::EU), Yes(F::FullWw4Weeks)])),
    ("keep-ww-ask", All(&[gets(&[Received::Ww]), to(keep::EU)])),
    ("keep-ww-not-yet", All(&[gets(&[Received::Ww]), to(keep::EU), Not(&Yes(F::FullWw4Weeks))])),
    ("keep-ww-stops", gets(&[Received::Ww])),
    ("keep-zw-same", All(&[gets(&[Received::Zw]), SOME_COUNTRY])),
    ("keep-zw-stops", All(&[gets(&[Received::Zw]), SOME_COUNTRY])),
    ("keep-zw-ask", All(&[gets(&[Received::Zw]), SOME_COUNTRY])),
    ("keep-tw-stops", gets(&[Received::Tw])),
    ("keep-older-unemployed-stops-iow", gets(&[Received::Iow])),
    ("keep-older-unemployed-stops", gets(&[Received::Ioaw, Received::Ioaz])),
    ("keep-bijstand-stops", gets(&[Received::Participatiewet, Received::Bbz])),
    ("keep-anw-same", All(&[gets(&[Received::Anw]), SOME_COUNTRY])),
    ("keep-anw-ask-amount", All(&[gets(&[Received::Anw]), SOME_COUNTRY])),
    ("keep-anw-factor-60", All(&[gets(&[Received::Anw]), to(keep::CV)])),
    ("keep-anw-stops", All(&[gets(&[Received::Anw]), to(NO_TREATY)])),
    ("keep-anw-ask", All(&[gets(&[Received::Anw]), SOME_COUNTRY])),
    ("keep-akw-other-parent", All(&[gets(&[Received::Akw]), PARENT_MOVES, Yes(F::OtherParentHere)])),
    ("keep-akw-parent-in-eu", All(&[gets(&[Received::Akw]), PARENT_MOVES, to(keep::EU)])),
    ("keep-akw-parent-leaves", All(&[gets(&[Received::Akw]), PARENT_MOVES])),
    (
        "keep-akw-child-since",
        All(&[
            gets(&[Received::Akw]),
            OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Child])),
            Any(&[to(keep::TR), to(keep::MA)]),
        ]),
    ),
    (
        "keep-akw-child-same",
        All(&[gets(&[Received::Akw]), OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Child])), to(keep::EU)]),
    ),
    (
        "keep-akw-child-stops",
        All(&[gets(&[Received::Akw]), OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Child])), SOME_COUNTRY]),
    ),
    (
        "keep-akw-child-ask",
        All(&[gets(&[Received::Akw]), OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Child])), SOME_COUNTRY]),
    ),
    ("keep-kgb-stops", gets(&[Received::Kgb])),
    ("keep-kgb-child-same", All(&[gets(&[Received::Kgb]), OneOf(F::WhoMoves, WhoMoves::among(&[WhoMoves::Child]))])),
    ("keep-kgb-ask", gets(&[Received::Kgb])),
    ("keep-allowances-care-may-stay", gets(&[Received::Toe])),
    ("keep-allowances-ask", gets(&[Received::Toe])),
    ("keep-allowances-stops", gets(&[Received::Toe])),
    ("keep-care-job-search", LOOKS_FOR_WORK),
    ("keep-care-ask-insurer", gets(&[Received::Ww, Received::Zw])),
    ("keep-wlz-ask", gets(&[Received::Ww, Received::Zw])),
    ("keep-care-ask", SOME_COUNTRY),
    ("keep-care-insured-there", All(&[Yes(F::InsuredThere), SOME_COUNTRY])),
    (
        "keep-care-cak",
        All(&[gets(&[Received::Aow, Received::Anw, Received::Wia, Received::Wao, Received::Waz]), SOME_COUNTRY]),
    ),
    ("keep-nationality-only-dutch-suriname", All(&[HasOnlyNationality(NL), to(&[SR])])),
    ("keep-nationality-only-dutch", HasOnlyNationality(NL)),
    ("keep-nationality-in-eu", HasNationality(NL)),
    ("keep-nationality-ask", All(&[DUAL, SOME_COUNTRY])),
    (
        "keep-nationality-renewed",
        All(&[DUAL, Not(&FullYears { from: F::PassportSince, years: 13, to: TODAY }), Not(&Absent(F::PassportSince))]),
    ),
    ("keep-nationality-lost-perhaps", All(&[DUAL, FullYears { from: F::Departure, years: 10, to: TODAY }])),
    ("keep-nationality-thirteen-years", DUAL),
    ("keep-way-back-dutch", HasNationality(NL)),
    ("keep-way-back-eu", EU_NATIONAL),
    ("keep-way-back-permit", All(&[Not(&FREE), OneOf(F::ResidenceNow, REGULAR)])),
    (
        "keep-way-back-long-term",
        All(&[Not(&FREE), OneOf(F::ResidenceNow, ResidenceNow::among(&[ResidenceNow::EuLongTerm]))]),
    ),
    ("keep-way-back-asylum", All(&[Not(&FREE), OneOf(F::ResidenceNow, ASYLUM)])),
    ("keep-way-back-ask", Not(&FREE)),
    // What follows from events. That the event happened is what the visitor chose.
    ("event-return-option-not-needed", FREE),
    ("event-return-option-used", Yes(F::ReturnOptionUsed)),
    (
        "event-return-option-partner-too-short",
        All(&[OneOf(F::Role, Role::among(&[Role::Partner])), Not(&Yes(F::LawfulThreeYears))]),
    ),
    ("event-return-option-child-alone", OneOf(F::Role, Role::among(&[Role::Child]))),
    ("event-return-option-still-possible", within(F::Departure, 12, TODAY)),
    ("event-return-option-in-time", within(F::Departure, 12, Moment::Fact(F::ReadmissionAsked))),
    ("event-return-option-too-late", ASKED_LATE),
    ("event-visit-or-move-back-ends", Yes(F::LivesInNlAgain)),
    ("event-partner-died-single-right", OneOf(F::Household, Household::among(&[Household::Couple]))),
    ("event-partner-died-stays-single", Not(&OneOf(F::Household, Household::among(&[Household::Couple])))),
    (
        "event-separation-before-2019",
        All(&[Before(F::SeparatedOn, YEAR_2019), Yes(F::Married), Not(&Yes(F::PermanentlySeparated))]),
    ),
    ("event-separation-couple-stays", All(&[Yes(F::Married), Not(&Yes(F::PermanentlySeparated))])),
    ("event-separation-two-single-rights", Any(&[Not(&Yes(F::Married)), Yes(F::PermanentlySeparated)])),
    ("event-together-one-amount", Yes(F::OtherHasAward)),
    ("event-together-keeps-single", Not(&Yes(F::OtherHasAward))),
    ("event-child-18-single-amount", OneOf(F::Household, Household::among(&[Household::SingleParent]))),
    ("event-detention-other-gets-single", OneOf(F::Household, Household::among(&[Household::Couple]))),
    ("event-detention-children-get-half", OneOf(F::Household, Household::among(&[Household::SingleParent]))),
    ("event-detention-ends", Not(&OneOf(F::Detention, Detention::among(&[Detention::Shorter])))),
    (
        "event-nationality-duties-received",
        OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::Received])),
    ),
    ("event-nationality-duties-asked", OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::Asked]))),
    (
        "event-nationality-duties-refused",
        OneOf(F::NationalityStep, NationalityStep::among(&[NationalityStep::Refused])),
    ),
    ("event-nationality-duties-ask-soon", NOT_ASKED),
    (
        "event-nationality-duties-repair",
        All(&[NOT_ASKED, Not(&within(F::Departure, 6, TODAY)), within(F::Departure, 12, TODAY)]),
    ),
    ("event-nationality-duties-late", All(&[NOT_ASKED, Not(&within(F::Departure, 12, TODAY))])),
    ("event-report-four-weeks", Yes(F::StillInNl)),
    ("event-report-late", Not(&Within { from: F::ChangeOn, span: Span::Days(28), to: TODAY })),
    ("event-small-payment-nil", OneOf(F::Payment, Payment::among(&[Payment::Nothing]))),
    ("event-small-payment-once-a-year", OneOf(F::Payment, Payment::among(&[Payment::Small]))),
    (
        "event-incapacity-lowered-unsettled",
        All(&[
            Yes(F::LeftWithIncapacity),
            OneOf(F::IncapacityChange, IncapacityChange::among(&[IncapacityChange::Lowered, IncapacityChange::Ended])),
        ]),
    ),
    ("event-leave-in-time-still-time", within(F::AwardOn, 6, TODAY)),
    ("event-leave-in-time-in-time", within(F::AwardOn, 6, Moment::Fact(F::LeavesOn))),
    ("event-leave-in-time-not-to-blame", Yes(F::NotToBlame)),
    ("event-leave-in-time-late", Not(&Yes(F::NotToBlame))),
    ("event-back-in-nl-ww-in-time", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Ww]))),
    ("event-back-in-nl-ww-too-late", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Ww]))),
    (
        "event-back-in-nl-iva",
        All(&[
            OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Wia])),
            OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva])),
        ]),
    ),
    ("event-back-in-nl-wga-in-time", WGA),
    ("event-back-in-nl-wga-too-late", WGA),
    ("event-back-in-nl-wajong", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Wajong]))),
    ("event-back-in-nl-anw", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Anw]))),
    ("event-back-in-nl-zw", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Zw]))),
    ("event-back-in-nl-tw", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Tw]))),
    ("event-back-in-nl-iow", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Iow]))),
    ("event-survivor-not-insured", Not(&Yes(F::DeceasedInsured))),
    ("event-survivor-insured-there", Yes(F::DeceasedInsuredThere)),
    ("event-aow-alone-together", Not(&Yes(F::Alone))),
    ("event-aow-alone-single-rate", All(&[Yes(F::Alone), SOME_COUNTRY])),
    ("event-aow-alone-no-single-rate", All(&[Yes(F::Alone), to(NO_TREATY)])),
    ("event-aow-alone-ask-country", All(&[Yes(F::Alone), SOME_COUNTRY])),
    ("event-coming-back-permit-first", Not(&FREE)),
    ("event-coming-back-steps", FREE),
    ("event-partner-moves-none", partner(PartnerPlace::None)),
    ("event-partner-moves-along", partner(PartnerPlace::Along)),
    ("event-partner-moves-stays", partner(PartnerPlace::Stays)),
    ("event-partner-moves-there", partner(PartnerPlace::There)),
    ("event-children-move-along", leaves(WhoMoves::Family)),
    ("event-children-move-stay", leaves(WhoMoves::Parent)),
    ("event-children-move-alone", leaves(WhoMoves::Child)),
    ("event-asylum-temporary", lives_by(&[ResidenceNow::TemporaryAsylum])),
    ("event-asylum-lasting", lives_by(&[ResidenceNow::AsylumIndefinite])),
    ("event-asylum-ukraine", lives_by(&[ResidenceNow::TemporaryProtection])),
    ("event-asylum-procedure", lives_by(&[ResidenceNow::Procedure, ResidenceNow::None])),
    (
        "event-asylum-other",
        Not(&lives_by(&[
            ResidenceNow::TemporaryAsylum,
            ResidenceNow::AsylumIndefinite,
            ResidenceNow::TemporaryProtection,
            ResidenceNow::Procedure,
            ResidenceNow::None,
        ])),
    ),
    ("event-report-benefit-svb-four-weeks", All(&[of(&[Office::Svb]), Yes(F::StillInNl)])),
    ("event-report-benefit-svb-six-weeks", All(&[of(&[Office::Svb]), Not(&Yes(F::StillInNl))])),
    ("event-report-benefit-svb-late", All(&[of(&[Office::Svb]), Not(&days(F::ChangeOn, 28))])),
    ("event-report-benefit-uwv-week", of(&[Office::Uwv, Office::UwvZw])),
    ("event-report-benefit-uwv-late", All(&[of(&[Office::Uwv, Office::UwvZw]), Not(&days(F::ChangeOn, 7))])),
    ("event-report-benefit-municipality", of(&[Office::Municipality])),
    ("event-report-benefit-cak", of(&[Office::Cak])),
    ("event-report-benefit-ind", of(&[Office::Ind, Office::IndAsylum])),
    ("event-report-benefit-toeslagen", of(&[Office::Toeslagen])),
    ("event-objection-one-week", All(&[of(&[Office::IndAsylum]), days(F::DecisionOn, 7)])),
    ("event-objection-asylum-late", of(&[Office::IndAsylum])),
    ("event-objection-two-weeks", All(&[of(&[Office::UwvZw]), days(F::DecisionOn, 14)])),
    ("event-objection-four-weeks", All(&[of(&[Office::Ind]), days(F::DecisionOn, 28)])),
    ("event-objection-six-weeks", days(F::DecisionOn, 42)),
    ("event-objection-late", Not(&days(F::DecisionOn, 14))),
    ("event-survivor-pension-age", PensionAge(DIED)),
    ("event-survivor-no-child-not-unfit", Not(&Yes(F::ChildOrUnfit))),
    ("event-survivor-right", All(&[INSURED, Yes(F::ChildOrUnfit), SOME_COUNTRY])),
    ("event-survivor-right-60-percent", All(&[INSURED, Yes(F::ChildOrUnfit), to(keep::CV)])),
    ("event-survivor-right-ask-amount", All(&[INSURED, Yes(F::ChildOrUnfit), SOME_COUNTRY])),
    ("event-survivor-not-there", to(NO_TREATY)),
    ("event-survivor-ask-country", All(&[INSURED, SOME_COUNTRY])),
    ("event-voluntary-insurance-not-insured-before", Not(&Yes(F::InsuredYear))),
    ("event-voluntary-insurance-only-anw", PensionAge(LEFT)),
    (
        "event-voluntary-insurance-no-limit",
        All(&[
            FIFTY,
            gets(&[Received::Wia, Received::Wao, Received::Waz, Received::Wajong, Received::Anw]),
            Yes(F::Benefit35Percent),
        ]),
    ),
    ("event-voluntary-insurance-ten-years", Not(&PensionAge(LEFT))),
    ("event-visit-or-move-back-visit", Not(&Yes(F::LivesInNlAgain))),
    ("event-child-18-no-change", Not(&OneOf(F::Household, Household::among(&[Household::SingleParent])))),
    ("event-detention-short", OneOf(F::Detention, Detention::among(&[Detention::Shorter]))),
    ("event-small-payment-every-month", OneOf(F::Payment, Payment::among(&[Payment::More]))),
    ("event-amounts-ask-care", SOME_COUNTRY),
    ("event-amounts-no-figure", SOME_COUNTRY),
    (
        "event-incapacity-lowered-not-this-article",
        Any(&[
            Not(&Yes(F::LeftWithIncapacity)),
            OneOf(F::IncapacityChange, IncapacityChange::among(&[IncapacityChange::Nothing])),
        ]),
    ),
    ("event-back-in-nl-wao-waz", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Wao, Stopped::Waz]))),
    ("event-back-in-nl-apply-svb", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Aio]))),
    ("event-back-in-nl-child-benefit", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Akw]))),
    ("event-back-in-nl-allowances", OneOf(F::StoppedBenefit, Stopped::among(&[Stopped::Kgb, Stopped::Toe]))),
    (
        "event-back-in-nl-apply-municipality",
        OneOf(
            F::StoppedBenefit,
            Stopped::among(&[Stopped::Participatiewet, Stopped::Bbz, Stopped::Ioaw, Stopped::Ioaz]),
        ),
    ),
    (
        "event-voluntary-insurance-too-late",
        Any(&[
            Not(&within(F::Departure, 12, TODAY)),
            Not(&within(F::Departure, 12, Moment::Fact(F::VoluntaryApplication))),
        ]),
    ),
    ("event-help-to-return-citizen", lives_by(&[ResidenceNow::Dutch, ResidenceNow::Eu])),
    ("event-help-to-return-ukraine", lives_by(&[ResidenceNow::TemporaryProtection])),
    ("event-help-to-return-permit", All(&[lives_by(PERMITS), Yes(F::NoMeans)])),
    ("event-help-to-return-syria", All(&[HasNationality(SYRIA), lives_by(WITHOUT_LASTING_RIGHT), Yes(F::NoMeans)])),
    ("event-help-to-return-own-means", Not(&Yes(F::NoMeans))),
    ("event-help-to-return-helped-before", Yes(F::HelpedBefore)),
    ("event-help-to-return-help", All(&[Yes(F::NoMeans), lives_by(WITHOUT_LASTING_RIGHT)])),
    ("plan-tell-svb-aio-stops", gets(&[Received::Aio])),
    ("plan-tell-municipality-tell", gets(&[Received::Participatiewet, Received::Ioaw, Received::Ioaz, Received::Bbz])),
    ("plan-renew-passport-thirteen-years", DUAL),
    ("plan-renew-passport-ask", All(&[DUAL, SOME_COUNTRY])),
];

/// Messages that say what of the visitor is known in their arguments; `tests/explanations.rs` holds those against the
/// answers.
pub const WITH_ARGUMENTS: &[&str] = &[
    "why-received",
    "why-not-applied",
    "why-recruited",
    "why-settled-late",
    "why-country-not-listed",
    "why-other-group",
    "why-age",
    "why-age-between",
    "why-age-on-settling",
    "why-age-on-settling-between",
    "why-resident-since",
    "why-benefit-since",
    "why-benefit-stopped",
    "why-benefit-months",
    "why-destination",
];

/// Messages that assert nothing of the visitor: what we do not know, what the law says of everybody, what a condition
/// as a whole came to, the names of the schemes, what to do.
pub const SILENT: &[&str] = &[
    "law-application-in-time-open",
    "law-target-group-holds",
    "law-target-group-fails",
    "law-target-group-open",
    "law-nationality-holds",
    "law-nationality-fails",
    "law-nationality-open",
    "law-age-55-open",
    "law-age-18-on-settling-open",
    "law-lives-in-nl-open",
    "law-residence-8-years-open",
    "law-permit-at-decision-holds",
    "law-permit-at-decision-fails",
    "law-permit-at-decision-open",
    "law-benefit-1-year-open",
    "law-state-debts-holds",
    "law-state-debts-open",
    "law-not-detained-open",
    "law-not-evading-sentence-open",
    "law-partner-goes-along-holds",
    "law-partner-goes-along-open",
    "law-foster-consent-holds",
    "law-foster-consent-open",
    "law-destination-country-of-origin-open",
    "law-admission-proof-open",
    // Found in benefits of which every date is known.
    "open-break-before-application",
    "open-gap-in-one-benefit",
    "verdict-eligible",
    "verdict-not-eligible",
    "verdict-undetermined",
    "keep-aow",
    "keep-aow-voluntary",
    "keep-aio",
    "keep-pension",
    "keep-wia",
    "keep-wao-waz",
    "keep-wajong",
    "keep-ww",
    "keep-zw",
    "keep-tw",
    "keep-older-unemployed",
    "keep-bijstand",
    "keep-anw",
    "keep-akw",
    "keep-kgb",
    "keep-allowances",
    "keep-care",
    "keep-wlz",
    "keep-nationality",
    "keep-way-back",
    "keep-care-ends",
    "keep-wlz-stops",
    "event-third-country-ask-first",
    "event-report-six-weeks",
    "event-orphans-children-half",
    "event-certificate-send-back",
    "event-no-permit-help",
    "event-life-certificate-send-back",
    "event-amounts-table",
    "event-died-before-leaving-ask-svb",
    "plan-permit-first-ask",
    "plan-claim-aow-now-claim",
    "plan-passport-dutch",
    "plan-passport-own",
    "plan-digid-easier-here",
    "plan-digid-only-here",
    "plan-bank-in-eu",
    "plan-bank-outside-eu",
    "plan-insurer-tell",
    "plan-health-care-cak",
    "plan-health-care-own",
    "plan-health-care-ask",
    "plan-tell-svb-tell",
    "plan-tell-uwv-two-weeks",
    "plan-tell-uwv-ask",
    "plan-tell-pension-fund-tell",
    "plan-child-benefit-ask",
    "plan-home-notice",
    "plan-stop-allowances-care-may-stay",
    "plan-stop-allowances-stop",
    "plan-post-address-arrange",
    "plan-owing-goes-on",
    "plan-deregister-five-days",
    "plan-new-address-one-week",
    "plan-new-address-six-weeks",
    "plan-new-address-tell",
    "plan-insure-yourself-anw",
    "plan-insure-yourself-aow-and-anw",
    "plan-alive-svb-send-back",
    "plan-alive-uwv-send-back",
    "plan-alive-fund-send-back",
    "plan-tax-return-m-form",
    "plan-use-digid-log-in",
    "plan-claim-aow-on-the-day",
    "plan-claim-aow-not-fixed",
];
