//! The pages that the plan rests on, each read in a stored copy.

use crate::provision::{Source, Sure};

/// A page that was read, with its day if it has one.
const fn page(name: &'static str, address: &'static str, day: &'static str) -> Source {
    Source::page(name, address, day, Sure::Verified)
}

/// The same, of a page that is some years old, or of others than who decides.
const fn older(name: &'static str, address: &'static str, day: &'static str) -> Source {
    Source::page(name, address, day, Sure::Older)
}

/// What to arrange with the Dutch government before moving.
pub const CHECKLIST: Source = page(
    "nederlandwereldwijd.nl",
    "https://nederlandwereldwijd.nl/wonen-werken/emigratie-verhuizen-naar-het-buitenland",
    "",
);
/// The same in the words of the Tax Administration: DigiD, deregistering, a postal address.
pub const TAX_CHECKLIST: Source = page(
    "belastingdienst.nl",
    "https://www.belastingdienst.nl/wps/wcm/connect/en/individuals/content/checklist-emigration",
    "",
);
/// The return for the year of leaving, read in the words for 2023.
pub const TAX_RETURN: Source = older(
    "belastingdienst.nl",
    "https://www.belastingdienst.nl/wps/wcm/connect/en/individuals/content/partly-living-outside-the-netherlands-m-tax-return",
    "2023",
);
/// Which country taxes what hangs on the treaty; whom to ask.
pub const TWO_COUNTRIES: Source =
    page("netherlandsworldwide.nl", "https://netherlandsworldwide.nl/tax-return-abroad/income-from-two-countries", "");
/// The people who can apply for a DigiD from abroad, and how they do so.
pub const DIGID_ABROAD: Source = page("digid.nl", "https://www.digid.nl/buitenland/?hl=buiten", "");
/// A DigiD stays usable abroad.
pub const DIGID_STAYS: Source = page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/overige-onderwerpen/veilig-inloggen-met-digid/detail/digid-in-het-buitenland",
    "",
);
/// A DigiD ends after three years without use.
pub const DIGID_ENDS: Source =
    page("netherlandsworldwide.nl", "https://www.netherlandsworldwide.nl/digid-abroad/activate", "");
/// Leaving with a residence permit.
pub const IND_LEAVING: Source =
    page("ind.nl", "https://ind.nl/nl/einde-van-uw-verblijf-in-nederland/nederland-verlaten", "2024-03-18");
/// A bank may end an account of somebody outside the EU.
pub const BANK: Source = older(
    "rendement.nl",
    "https://www.rendement.nl/online-bankzaken/nieuws/bank-mag-betaalrekening-van-nederlander-buiten-eu-opzeggen.html",
    "2020-06-26",
);
/// A bank that ended the accounts of all who live outside Europe.
pub const BANK_ENDED: Source =
    older("trouw.nl", "https://www.trouw.nl/economie/abn-amro-loost-klanten-buiten-europa~b675c582/", "2020-01");
/// Giving notice of a rented home: article 7:271 of the Civil Code as it stood in 2017.
pub const RENT: Source = older(
    "sdu.nl",
    "https://www.sdu.nl/content/commentaar-op-burgerlijk-wetboek-boek-7-art-271-huurrecht",
    "2017-03-22",
);
/// The same: by registered letter, to both partners.
pub const RENT_HOW: Source = older("bkhf.nl", "https://www.bkhf.nl/huurrecht-woonruimte-opzegging/", "");
/// How long before: as long as one pays for, at least one month and at most three.
pub const RENT_HOW_LONG: Source = older("cunsta.com", "https://cunsta.com/opzegtermijn/", "");
/// The health insurer two months before; who pays a benefit as soon as possible.
pub const CAK_BEFORE: Source = page(
    "hetcak.nl",
    "https://www.hetcak.nl/regelingen/buitenland/gepensioneerden-emigreren-wonen-verdragsland",
    "2019",
);
/// What to do for health care on moving, with and without an agreement.
pub const CAK_MOVING: Source =
    page("hetcak.nl", "https://www.hetcak.nl/klantsituaties/ik-ga-verhuizen-naar-het-buitenland", "");
/// Moving from the Netherlands with AOW.
pub const SVB_MOVING: Source = page("svb.nl", "https://www.svb.nl/int/de/aow/verhuizen/verhuizen/", "");
/// The life certificate of the SVB: not every year.
pub const SVB_ALIVE: Source =
    page("nederlandwereldwijd.nl", "https://www.nederlandwereldwijd.nl/aow-buiten-nederland/levensbewijs", "");
/// Objecting to a decision of the SVB: within six weeks, and what stands in the letter.
pub const SVB_OBJECTION: Source = page("svb.nl", "https://www.svb.nl/nl/vergoeding/bezwaar", "");
/// Changes to tell the UWV from abroad, within a week.
pub const UWV_CHANGES: Source =
    page("netherlandsworldwide.nl", "https://netherlandsworldwide.nl/incapacity-benefit/report-change", "");
/// Pension funds want to know the new address.
pub const FUND_ADDRESS: Source = page("pensioenfondspon.com", "https://pensioenfondspon.com/buitenland/", "");
/// A pension fund asks for a proof of life every year, and else stops paying.
pub const FUND_ALIVE: Source = page("pmepensioen.nl", "https://www.pmepensioen.nl/bewijs-van-in-leven-zijn", "");
/// Stopping the care allowance oneself.
pub const CARE_ALLOWANCE: Source = page(
    "netherlandsworldwide.nl",
    "https://www.netherlandsworldwide.nl/countries/timor-leste/living-and-working/healthcare-benefit-outside-the-netherlands/i-get-healthcare-benefit/reporting-changes",
    "",
);
/// DUO must keep having the address.
pub const DUO: Source =
    page("duo.nl", "https://www.duo.nl/particulier/international-student/personal-situation/change-of-address.jsp", "");
/// A passport is not renewed for who owes DUO much.
pub const DUO_PASSPORT: Source = older(
    "curacao.nu",
    "https://curacao.nu/duo-blokkeert-paspoortverlenging-van-duizenden-oud-studenten-die-van-de-radar-verdwijnen/",
    "2022-09",
);
/// Maintenance is collected abroad too.
pub const MAINTENANCE: Source = page(
    "lbio.nl",
    "https://lbio.nl/inning-alimentatie/internationale-alimentatie/internationale-alimentatie-betalen/",
    "",
);
