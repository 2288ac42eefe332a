//! Pages that rules of more than one kind rest on, each read in a stored copy. A page stands here once, so that it has the same
//! day and is as sure on every screen; one of which it was in doubt whether it still says so counts as older.

use crate::provision::{Source, Sure};

/// The allowance for rent ends, that for health care may stay; one stops them oneself.
pub const ALLOWANCES_ABROAD: Source = Source::page(
    "joho.org",
    "https://www.joho.org/en/kom-je-nog-aanmerking-voor-toeslagen-kinderopvang-zorg-huur-als-je-voor-langere-tijd-naar-het",
    "",
    Sure::Older,
);
/// The pension of a former employer is paid in every country.
pub const COMPANY_PENSION: Source = Source::page(
    "nmigratie.nl",
    "https://www.nmigratie.nl/informatie-over-remigratie/hulp-bij-migratie-22",
    "",
    Sure::Older,
);
/// Deregistering: who, when, the proof of it. The stored copy has no day.
pub const DEREGISTER: Source = Source::page(
    "rijksoverheid.nl",
    "https://www.rijksoverheid.nl/onderwerpen/voortgezet-onderwijs/vraag-en-antwoord/uitschrijven-basisregistratie-personen",
    "",
    Sure::Older,
);
/// Incapacity benefits abroad: the countries with an agreement, Suriname among them, and a life certificate every year.
pub const INCAPACITY_2022: Source = Source::page(
    "arbeideninkomen.nl",
    "https://arbeideninkomen.nl/2022/dit-moet-je-weten-over-het-meenemen-van-een-wia-uitkering-naar-het-buitenland/",
    "2022",
    Sure::Older,
);
/// Incapacity benefits abroad, and the two weeks beforehand.
pub const INCAPACITY_ABROAD: Source = Source::page(
    "netherlandsworldwide.nl",
    "https://netherlandsworldwide.nl/incapacity-benefit/continue-receive-abroad",
    "",
    Sure::Verified,
);
/// How long a holder of a permit may be away, in the words of a law firm. The page has no day; it names the policy of
/// October 2023.
pub const IND_AWAY: Source = Source::page(
    "kroesadvocaten.nl",
    "https://www.kroesadvocaten.nl/en/verplaatsen-hoofdverblijf-en-de-gevolgen-voor-verblijfsrecht/",
    "",
    Sure::Older,
);
/// The IND on moving one's main residence (*hoofdverblijf*).
pub const IND_MAIN_RESIDENCE: Source = Source::page(
    "ind.nl",
    "https://ind.nl/nl/met-een-verblijfsvergunning-wonen-in-nederland/hoofdverblijf",
    "2022-09-14",
    Sure::Older,
);
/// The judgment of 20 January 2022 on how long a long-term resident may be outside the EU, in the words of a law firm. The
/// page has no day; the year of the judgment stands for it.
pub const LONG_TERM_RESIDENT: Source = Source::page(
    "kroesadvocaten.nl, C-432/20",
    "https://www.kroesadvocaten.nl/nl/belangrijk-arrest-hof-eu-over-begrip-afwezigheid-grondgebied-eu-en-nederland-met-betrekking-tot-eu-langdurig-ingezetene-verblijfsvergunning/",
    "2022",
    Sure::Older,
);
/// Changes that the SVB must be told from abroad, within six weeks.
pub const SVB_CHANGES: Source = Source::page(
    "svb.nl",
    "https://svb.nl/en/aow-pension/rights-and-obligations/the-changes-you-need-to-report-if-you-live-outside-the-netherlands",
    "",
    Sure::Verified,
);
/// Checks of the SVB abroad: a form of life, and once in three years how a single person lives.
pub const SVB_CHECKS: Source = Source::page(
    "svb.nl",
    "https://www.svb.nl/en/aio-supplement/rights-and-obligations/checks-outside-the-netherlands",
    "",
    Sure::Verified,
);
/// What ends on moving: child benefit and AIO. A page of the former site of the SVB.
pub const SVB_ENDS: Source = Source::page(
    "svb.nl",
    "https://www.svb.nl/int/en/u_krijgt_een_uitkering_of_pensioen_van_de_svb.jsp",
    "",
    Sure::Older,
);
/// Voluntary insurance from abroad.
pub const SVB_VOLUNTARY: Source = Source::page(
    "svb.nl",
    "https://svb.nl/nl/vv/wonen-werken-buiten-nederland/voorwaarden-voor-vrijwillig-verzekeren",
    "2024-02-01",
    Sure::Verified,
);
/// The study of the European Migration Network on refugees that travel back: permits of both kinds.
pub const TRAVEL_BACK: Source = Source::page(
    "emnnetherlands.nl",
    "https://www.emnnetherlands.nl/onderzoeken/onderzoek-actief-beleid-nederland-voor-asielstatushouders-die-terugreizen-naar-landen",
    "",
    Sure::Older,
);
/// Temporary protection until 4 March 2027, a document of three years afterwards, and help of the Dienst Terugkeer en Vertrek
/// until there is a programme for Ukraine. Of being away it says nothing: what rests on it for that says "ask".
pub const UKRAINE: Source = Source::page(
    "blikopnieuws.nl",
    "https://www.blikopnieuws.nl/nieuws/308006/langetermijnbeleid-opvang-135000-vluchtelingen-uit-oekraine.html",
    "2025-11-28",
    Sure::Older,
);
/// The UWV on incapacity benefits abroad: to live there where a treaty says so; on a stay they go along, wherever one is,
/// with agreements on control. Two stored copies differ in their words, and neither has a day.
pub const UWV_ABROAD: Source = Source::page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/internationaal/met-uitkering-naar-buitenland/detail/met-een-arbeidsongeschiktheidsuitkering-naar-het-buitenland",
    "",
    Sure::Older,
);
/// The UWV on living and staying abroad: shorter than a year, and four to eight months of each year.
pub const UWV_LIVING: Source = Source::page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/internationaal/met-uitkering-naar-buitenland/detail/verschil-tussen-wonen-en-verblijven",
    "",
    Sure::Older,
);
