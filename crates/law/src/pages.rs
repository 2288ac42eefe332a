//! Pages that rules of more than one kind rest on, each read in a stored copy.

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
/// The IND on moving one's main residence (*hoofdverblijf*).
pub const IND_MAIN_RESIDENCE: Source = Source::page(
    "ind.nl",
    "https://ind.nl/nl/met-een-verblijfsvergunning-wonen-in-nederland/hoofdverblijf",
    "2022-09-14",
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
/// The UWV on living and staying abroad: shorter than a year, and four to eight months of each year.
pub const UWV_LIVING: Source = Source::page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/internationaal/met-uitkering-naar-buitenland/detail/verschil-tussen-wonen-en-verblijven",
    "",
    Sure::Older,
);
