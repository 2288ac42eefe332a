//! Countries by their ISO 3166-1 alpha-2 code, with `XK` for Kosovo.

use std::fmt;
use std::str::FromStr;

/// A country.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Every code, in the order of the alphabet.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

impl Country {
    /// A country named in the source code; only tests of the list keep a wrong code out.
    pub const fn code(code: &str) -> Country {
        let bytes = code.as_bytes();
        assert!(bytes.len() == 2, "a country code has two letters");
        Country([bytes[0], bytes[1]])
    }

    /// The code, two capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Country> {
        CODES.split(' ').map(Country::code)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text is not a code of ISO 3166-1 alpha-2, nor `XK`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotACountry;

impl fmt::Display for NotACountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a country; write two capital letters as in ISO 3166-1, XK for Kosovo")
    }
}

impl std::error::Error for NotACountry {}

impl FromStr for Country {
    type Err = NotACountry;

    fn from_str(text: &str) -> Result<Self, NotACountry> {
        CODES.split(' ').find(|code| *code == text).map(Country::code).ok_or(NotACountry)
    }
}

/// The Netherlands (*Nederland*).
pub const NL: Country = Country::code("NL");
/// Suriname.
pub const SR: Country = Country::code("SR");
/// Indonesia, from which the Moluccans of the register came.
pub const ID: Country = Country::code("ID");

/// The Kingdom of the Netherlands (*Koninkrijk*): remigrating means settling outside it, art. 1(1)(j).
pub const KINGDOM: &[Country] =
    &[NL, Country::code("AW"), Country::code("CW"), Country::code("SX"), Country::code("BQ")];
