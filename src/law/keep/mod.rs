//! What becomes of Dutch benefits, pensions, care and nationality on leaving the Netherlands, scheme by scheme, as of
//! 2026. A cell that is not verified says "ask", and never guesses.

mod aow;

use super::Test;
use super::provision::Provision;
use crate::country::Country;
use crate::facts::FactId;

/// Every scheme, in the order of the balance.
pub const ALL: &[&Provision] = &[&aow::AOW];

const fn code(code: &str) -> Country {
    Country::code(code)
}

/// States of the EU and the EEA, and Switzerland: Regulation (EC) 883/2004.
pub const EU: &[Country] = &[
    code("AT"),
    code("BE"),
    code("BG"),
    code("CH"),
    code("CY"),
    code("CZ"),
    code("DE"),
    code("DK"),
    code("EE"),
    code("ES"),
    code("FI"),
    code("FR"),
    code("GR"),
    code("HR"),
    code("HU"),
    code("IE"),
    code("IS"),
    code("IT"),
    code("LI"),
    code("LT"),
    code("LU"),
    code("LV"),
    code("MT"),
    code("NO"),
    code("PL"),
    code("PT"),
    code("RO"),
    code("SE"),
    code("SI"),
    code("SK"),
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
/// Kosovo.
pub const XK: &[Country] = &[code("XK")];

/// The person goes to one of these countries.
pub const fn to(countries: &'static [Country]) -> Test {
    Test::CountryIn(FactId::Destination, countries)
}

/// The person receives at least one of these.
pub const fn receives(words: &'static [&'static str]) -> Test {
    Test::Includes(FactId::Receives, words)
}
