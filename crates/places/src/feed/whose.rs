//! Whose a record is: a site, a number or a name of an organisation that everybody trusts is taken from a feed only if it
//! is that organisation's.

use super::fault::Wrong;
use crate::Kind;
use reqwest::Url;

/// An organisation of which there is one: the sites that are its own, and the names that nobody else has, in small letters.
struct Own {
    kind: Kind,
    sites: &'static [&'static str],
    names: &'static [&'static str],
}

/// Sources: the sites in `data/help.csv`. That `iom.int` is of the same organisation: its office in The Hague has the address
/// iomthehague@iom.int (wegwijzermensenhandel.nl/partnerorganisaties/internationale-organisatie-voor-migratie-iom, a stored copy
/// without a date, read on 2026-11-28).
const OWN: [Own; 8] = [
    Own { kind: Kind::Svb, sites: &["svb.nl"], names: &["svb", "sociale verzekeringsbank"] },
    Own { kind: Kind::Uwv, sites: &["uwv.nl"], names: &["uwv"] },
    Own { kind: Kind::Cak, sites: &["hetcak.nl"], names: &["cak"] },
    Own { kind: Kind::LegalDesk, sites: &["juridischloket.nl"], names: &["juridisch loket"] },
    Own { kind: Kind::Iom, sites: &["iom-nederland.nl", "iom.int"], names: &["iom"] },
    Own { kind: Kind::ReturnService, sites: &["dienstterugkeerenvertrek.nl"], names: &["dt&v", "dienst terugkeer"] },
    Own { kind: Kind::RefugeeCouncil, sites: &["vluchtelingenwerk.nl"], names: &["vluchtelingenwerk"] },
    Own { kind: Kind::DutchMission, sites: &["nederlandwereldwijd.nl"], names: &["van nederland"] },
];

/// Endings of sites of municipalities: of the country, of the province, and the two that are in use beside them.
const MUNICIPAL: [&str; 5] = [".nl", ".frl", ".eu", ".org", ".info"];

/// Whether a link of a record of this kind leads to a site that can be its own.
pub fn is_own(kind: Kind, link: &str) -> Result<(), Wrong> {
    let url = Url::parse(link).map_err(|_| Wrong::Link)?;
    let name = url.domain().unwrap_or_default();
    let is_of = |site: &str| name == site || name.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'));
    match OWN.iter().find(|own| own.kind == kind) {
        Some(own) if !own.sites.iter().any(|site| is_of(site)) => Err(Wrong::Foreign),
        _ => Ok(()),
    }
}

/// Whether the site of a municipality ends as theirs do; appointments may be made elsewhere.
pub fn is_municipal(kind: Kind, website: &str) -> Result<(), Wrong> {
    let url = Url::parse(website).map_err(|_| Wrong::Link)?;
    let ends = url.domain().is_some_and(|name| MUNICIPAL.iter().any(|ending| name.ends_with(ending)));
    if kind != Kind::Municipality || ends { Ok(()) } else { Err(Wrong::Foreign) }
}

/// Whether a name can be that of a record of this kind: none that is another organisation's.
pub fn is_named(kind: Kind, name: &str) -> Result<(), Wrong> {
    let words = format!(" {} ", name.to_lowercase());
    let taken = |own: &Own| own.names.iter().any(|name| words.contains(&format!(" {name} ")));
    if OWN.iter().any(|own| own.kind != kind && taken(own)) { Err(Wrong::Foreign) } else { Ok(()) }
}

/// Beginnings of numbers that are of no country: satellites, networks of ships and planes, shared and extra cost.
const COSTLY: [&str; 6] = ["87", "88", "800", "808", "979", "1900"];

/// Whether a number can be that of a record of this kind. 0900 costs extra, so it is for municipalities only, which have short
/// ones; other countries are for what is of other countries, and satellites and shared-cost numbers for nobody.
pub fn can_have(kind: Kind, phone: &str) -> Result<(), Wrong> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = matches!(kind, Kind::Consulate | Kind::DutchMission);
    let fits = match (phone.starts_with('+'), digits.strip_prefix("31")) {
        (true, Some(rest)) => rest.len() == 9 && !rest.starts_with('0') && !rest.starts_with("90"),
        (true, None) => abroad && !COSTLY.iter().any(|start| digits.starts_with(start)),
        (false, _) => !digits.starts_with("0900") || (kind == Kind::Municipality && digits.len() == 8),
    };
    if fits { Ok(()) } else { Err(Wrong::Phone) }
}
