//! Pages that several of these rest on, each read in a stored copy.

use crate::provision::{Source, Sure};

/// The UWV on longer than four weeks abroad: two weeks beforehand, and four weeks a year for who must look for work.
pub const UWV_HOLIDAY: Source = Source::page(
    "uwv.nl",
    "https://www.uwv.nl/particulieren/ziek/ziek-wia-uitkering/tijdens-wia-uitkering/detail/plichten-en-rechten-met-een-wga-uitkering/mijn-plichten-met-een-wga-uitkering/geef-uw-vakantie-of-verblijf-buiten-nederland-door",
    "",
    Sure::Older,
);
/// What may be taken abroad for a while, benefit by benefit.
pub const JURIDISCH_LOKET: Source = Source::page(
    "juridischloket.nl",
    "https://www.juridischloket.nl/werk-en-inkomen/werkloosheid-en-bijstand/uitkering-buitenland/",
    "",
    Sure::Older,
);
/// SVB policy on the end of insurance: who means to be away for less than a year stays a resident.
pub const SVB_SB1027: Source =
    Source::page("svb.nl", "https://puc.overheid.nl/svb/doc/PUC_1027_20/7/", "2014-05-14", Sure::Older);
/// The SVB on long stays abroad: what tells where somebody lives.
pub const SVB_LIVING: Source = Source::page(
    "svb.nl",
    "https://www.svb.nl/int/nl/wlz/u_bent_buiten_nederland/wonen_of_verblijven_buiten_nederland/index.jsp",
    "",
    Sure::Older,
);
/// SVB policy: on the day of leaving one is in the Netherlands, on the day of coming back abroad; two years in one row.
pub const SVB_SB1302: Source =
    Source::page("svb.nl", "https://puc.overheid.nl/svb/doc/PUC_1302_20/2/", "2023-03-09", Sure::Verified);
/// The former Nederlands Migratie Instituut on commuting between two countries.
pub const NMI_COMMUTING: Source =
    Source::page("nmigratie.nl", "https://www.nmigratie.nl/ik-wil-pendelen", "", Sure::Older);
