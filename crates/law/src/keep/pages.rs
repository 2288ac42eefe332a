//! Pages of organisations that several schemes rest on.

use crate::provision::{Source, Sure};

/// SVB policy: single rate if the country of residence has the agreement.
pub const SVB_SB1058: Source =
    Source::page("svb.nl", "https://puc.overheid.nl/svb/doc/PUC_1058_20/1/", "2007", Sure::Older);
/// State pension in Turkey, Morocco, Suriname and the EU. It is a magazine's page without a date, read in a stored copy on
/// 2026-11-21, so it may have changed.
pub const PLUSONLINE: Source = Source::page(
    "plusonline.nl",
    "https://www.plusonline.nl/pensioen-aow/aow-en-wonen-in-het-buitenland",
    "",
    Sure::Older,
);
/// The countries with an agreement, in the words of the UWV.
pub const UWV_COUNTRIES: Source = Source::page(
    "uwv.nl",
    "https://uwv.nl/nl/buitenland/uitkering-meenemen-buitenland/landen-handhavingsverdrag",
    "",
    Sure::Older,
);
/// The treaty with Suriname of 2001.
pub const SURINAME_2001: Source = Source::page(
    "opennieuwsbank.nl",
    "http://www.opennieuwsbank.nl/bericht/2001/08/17/W025-nederland-sluit-verdrag-met-suriname-over-export-u.html",
    "2001-08-17",
    Sure::Verified,
);
/// Kosovo: the treaty of 1977 ended on 1 January 2020, older rights stay.
pub const KOSOVO: Source = Source::page(
    "raadvanstate.nl",
    "https://www.raadvanstate.nl/adviezen/@122877/w12-20-0367-iii/",
    "2020",
    Sure::Derived,
);
/// Kosovo: the treaty of 2020 is about old age alone; whether it is in force was not found.
pub const KOSOVO_2020: Source = Source::page(
    "Trb. 2020, 106",
    "https://zoek.officielebekendmakingen.nl/trb-2020-106.html",
    "2020",
    Sure::Unverified,
);
/// Health care in treaty countries.
pub const CAK_COUNTRIES: Source = Source::page(
    "hetcak.nl",
    "https://www.hetcak.nl/en/healthcare-abroad/pensioners/faq/treaty-country",
    "",
    Sure::Verified,
);
/// Insurance for long-term care with a Dutch benefit abroad: a short one (WW, Ziektewet) keeps it in the EU.
pub const SVB_WLZ: Source = Source::page(
    "svb.nl",
    "https://www.svb.nl/int/nl/wlz/u_bent_buiten_nederland/een_nederlandse_uitkering_of_pensioen/",
    "",
    Sure::Older,
);
/// Registering for health care abroad, and what to tell the insurer.
pub const CAK_REGISTER: Source = Source::page(
    "hetcak.nl",
    "https://www.hetcak.nl/zorgverzekering-buitenland/gepensioneerden/aanmelden",
    "",
    Sure::Verified,
);
/// Regulation (EC) 883/2004: somebody who looks for work stays under the law of the state that pays (art. 11(3) and 64).
pub const STAYS_INSURED: Source =
    Source::page("eur-lex.europa.eu", "https://eur-lex.europa.eu/eli/reg/2004/883/oj", "2004-04-29", Sure::Derived);
