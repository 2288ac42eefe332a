//! Countries by what the Netherlands agreed with them, as of 2026. A country that stands in no list may have an
//! agreement or not: the schemes say "ask" there.

use crate::country::{Country, NL};
use crate::criterion::Criterion::{self, Any, HasNationality};
use crate::facts::FactId;

const fn code(code: &str) -> Country {
    Country::code(code)
}

/// A list of countries, and the test that somebody holds the nationality of one of them.
macro_rules! countries {
    ($(#[$about:meta])* $list:ident, $(#[$citizen_about:meta])* $citizen:ident: $($code:literal)+) => {
        $(#[$about])*
        pub const $list: &[Country] = &[$(code($code)),+];
        $(#[$citizen_about])*
        pub const $citizen: Criterion = Any(&[$(HasNationality(code($code))),+]);
    };
}

countries! {
    /// The other states of the EU and the EEA, and Switzerland: Regulation (EC) 883/2004.
    EU,
    /// Holds the nationality of one of them.
    EU_NATIONAL:
    "AT" "BE" "BG" "CH" "CY" "CZ" "DE" "DK" "EE" "ES" "FI" "FR" "GR" "HR" "HU" "IE" "IS" "IT" "LI" "LT" "LU" "LV" "MT"
    "NO" "PL" "PT" "RO" "SE" "SI" "SK"
}
countries! {
    /// Those of them that are not in the EU.
    EFTA,
    /// Holds the nationality of one of these.
    EFTA_NATIONAL:
    "CH" "IS" "LI" "NO"
}
/// Where the regulation counts for nationals of the EU alone, not for others who live in it.
pub const EU_NATIONALS_ONLY: &[Country] = &[code("CH"), code("DK"), code("IS"), code("LI"), code("NO")];
/// The Kingdom of the Netherlands: its countries, and Bonaire, Sint Eustatius and Saba.
pub const KINGDOM: &[Country] = &[NL, code("AW"), code("CW"), code("SX"), code("BQ")];
/// Far parts of EU states with a code of their own. Whether the treaty on the EU applies there was not looked into.
pub const EU_OVERSEAS: &[Country] = &[
    code("AX"),
    code("BL"),
    code("FO"),
    code("GF"),
    code("GL"),
    code("GP"),
    code("MF"),
    code("MQ"),
    code("NC"),
    code("PF"),
    code("PM"),
    code("RE"),
    code("TF"),
    code("WF"),
    code("YT"),
];
/// The treaty of 1977 with Yugoslavia, still applied.
pub const YU: &[Country] = &[code("RS"), code("ME"), code("BA")];
/// Countries that surely have no agreement: those our sources name.
pub const NO_TREATY: &[Country] =
    &[code("IQ"), code("IR"), code("AF"), code("SY"), code("SO"), code("ER"), code("ET"), code("GH")];
/// Turkey.
pub const TR: &[Country] = &[code("TR")];
/// Morocco.
pub const MA: &[Country] = &[code("MA")];
/// Tunisia.
pub const TN: &[Country] = &[code("TN")];
/// Cape Verde.
pub const CV: &[Country] = &[code("CV")];
/// North Macedonia.
pub const MK: &[Country] = &[code("MK")];
/// Suriname.
pub const SR: &[Country] = &[code("SR")];
/// The United Kingdom.
pub const UK: &[Country] = &[code("GB")];
/// Kosovo.
pub const XK: &[Country] = &[code("XK")];

/// The person goes to one of these countries.
pub const fn to(countries: &'static [Country]) -> Criterion {
    Criterion::CountryIn(FactId::Destination, countries)
}

/// Surely under decision 3/80 of the EEC-Turkey Association: a Turkish national who is not Dutch as well. Whether it
/// also counts for one who holds both nationalities is an open question.
pub const TURKISH_ONLY: Criterion = Criterion::All(&[HasNationality(code("TR")), Criterion::Not(&HasNationality(NL))]);

/// The person goes to a country in which care is at Dutch expense (*verdragszorg*, art. 69 of the Zvw).
pub const CARE_COUNTRIES: Criterion = Criterion::Any(&[to(EU), to(TR), to(MA), to(TN), to(CV), to(YU), to(MK)]);
