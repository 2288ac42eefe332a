//! One place or organisation that helps, in the terms of the Human Services Data Specification (HSDS 3).
//!
//! HSDS spreads organisation, service, location, schedule, phones, languages and accessibility over tables; here a
//! [`Record`] is one *service at location* with all that is known of it. What is not known is absent, never guessed.

use super::lines::Standing;
use super::schedule::{Day, Opening};
use super::{Position, compact, links};
use law::country::Country;
use law::date::{Date, PartialDate};
use serde::Deserialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What sort of help it is. Its code stands in files and addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// The counter of a municipality (*gemeenteloket*).
    Municipality,
    /// The Sociale Verzekeringsbank: AOW, Anw, AIO, the remigration benefit.
    Svb,
    /// The Uitvoeringsinstituut Werknemersverzekeringen: WW, WIA, WAO, Wajong.
    Uwv,
    /// The CAK: health insurance abroad.
    Cak,
    /// The Juridisch Loket: free first legal advice.
    #[strum(serialize = "juridisch-loket")]
    LegalDesk,
    /// An Informatiepunt Digitale Overheid: a desk in a library for letters and sites of the government.
    #[strum(serialize = "ido")]
    LibraryDesk,
    /// `VluchtelingenWerk`: help for refugees.
    #[strum(serialize = "vluchtelingenwerk")]
    RefugeeCouncil,
    /// The International Organization for Migration: voluntary return.
    Iom,
    /// The Dienst Terugkeer en Vertrek (DT&V): support for return.
    #[strum(serialize = "dtv")]
    ReturnService,
    /// A consulate of the country of origin: passports and papers.
    Consulate,
    /// The Nederlands Migratie Instituut, closed since the end of 2024: history, never a place to go.
    Nmi,
    /// A meeting for a group, on a day (*groepsvoorlichting*).
    GroupSession,
    /// An hour at which one can walk in (*inloopspreekuur*).
    WalkIn,
}

/// One place or organisation that helps: a *service at location* of HSDS. Its fields come in the order of a row of
/// `records.txt`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Record {
    /// What no other record is called, such as `gemeente-utrecht` or `svb`.
    pub id: String,
    /// What sort of help it is.
    #[serde(deserialize_with = "rows::parsed")]
    pub kind: Kind,
    /// The organisation that gives it (`organization.name`): `Gemeente Utrecht`.
    pub organization: String,
    /// What it is called itself (`service.name`), if it has a name of its own, as a walk-in hour has.
    pub service: Option<String>,
    /// The municipality whose people it is for (`service_area`), by its official name; `None` if for everybody.
    pub municipality: Option<String>,
    /// The country it is of: of a consulate, the one it stands for.
    #[serde(deserialize_with = "rows::parsed_or_none")]
    pub country: Option<Country>,
    /// Where it is (`location`), if anything is known of that.
    #[serde(deserialize_with = "compact::location")]
    pub location: Option<Location>,
    /// Phone numbers as people read them (`phones`), best first.
    #[serde(deserialize_with = "rows::list::<';', _, _>")]
    pub phones: Vec<String>,
    /// Its site; always `https`, as are the two below.
    #[serde(deserialize_with = "compact::link")]
    pub website: Option<String>,
    /// The page on which an appointment is made.
    #[serde(deserialize_with = "compact::link")]
    pub appointment: Option<String>,
    /// The page with contact details and opening hours.
    #[serde(deserialize_with = "compact::link")]
    pub contact: Option<String>,
    /// The languages spoken there (`languages`), as BCP 47 tags; empty if that is not known.
    #[serde(deserialize_with = "rows::list::<';', _, _>")]
    pub languages: Vec<String>,
    /// Whether one can get in with a wheelchair (`accessibility`), if that is known.
    pub wheelchair: Option<bool>,
    /// When it is open (`schedules`); empty if that is not known.
    #[serde(deserialize_with = "rows::list::<';', _, _>")]
    pub schedule: Vec<Opening>,
    /// The first day on which it is there, if it was not always (`valid_from`).
    #[serde(deserialize_with = "rows::parsed_or_none")]
    pub valid_from: Option<Date>,
    /// The last day on which it is there, if that is known (`valid_to`).
    #[serde(deserialize_with = "rows::parsed_or_none")]
    pub valid_until: Option<Date>,
    /// Where all this comes from.
    pub source: String,
    /// The day, month or year of that source, if it is known.
    #[serde(deserialize_with = "rows::parsed_or_none")]
    pub checked: Option<PartialDate>,
    /// How far it can be relied on.
    #[serde(deserialize_with = "rows::parsed")]
    pub standing: Standing,
}

/// Where a record is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Location {
    /// Whether one can go there. An address without a counter (a head office, a post-office box) is not for visitors:
    /// `location_type` *postal* in HSDS, otherwise *physical*.
    pub for_visitors: bool,
    /// Street and house number, as on the first line of an envelope.
    pub street: Option<String>,
    /// Postcode with its letters, such as `3521 AZ`.
    pub postcode: Option<String>,
    /// The place (*plaats*).
    pub locality: Option<String>,
    /// Its point, if one is known; of a municipal counter the middle of its postcode of four digits.
    pub position: Option<Position>,
}

impl Location {
    /// The address, line by line, as far as it is known: street and number, then postcode and place.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let second = [self.postcode.as_deref(), self.locality.as_deref()].map(Option::unwrap_or_default).join(" ");
        let lines = [self.street.clone().unwrap_or_default(), second.trim().to_owned()];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}

impl Record {
    /// Whether it is there on this day, as far as is known.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= day) && self.valid_until.is_none_or(|last| day <= last)
    }

    /// Whether a visitor may be sent to it on this day: it is there, or will be, and it is not history.
    #[must_use]
    pub fn is_of_use(&self, today: Date) -> bool {
        let over = |opening: &Opening| matches!(opening.day, Day::Once(day) if day < today);
        let all_over = !self.schedule.is_empty() && self.schedule.iter().all(over);
        self.kind != Kind::Nmi && self.valid_until.is_none_or(|last| today <= last) && !all_over
    }

    /// Its point, if it is a place to go to and the point is known: what a map and a distance need.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.location.as_ref().filter(|location| location.for_visitors)?.position
    }

    /// Whether it helps wherever somebody lives: it is tied to no municipality and to no place one has to go to.
    #[must_use]
    pub fn is_national(&self) -> bool {
        self.municipality.is_none() && !self.location.as_ref().is_some_and(|location| location.for_visitors)
    }

    /// Whether it is open on this local day at this many minutes after midnight; `None` if its hours are not known.
    #[must_use]
    pub fn is_open(&self, day: Date, minutes: u16) -> Option<bool> {
        if self.schedule.is_empty() {
            return None;
        }
        Some(self.is_valid_on(day) && self.schedule.iter().any(|opening| opening.holds(day, minutes)))
    }

    /// A link that opens directions on `OpenStreetMap`, for a place to go to.
    #[must_use]
    pub fn route_url(&self) -> Option<String> {
        self.position().map(links::route)
    }

    /// A link that opens the address in the map of the phone itself (RFC 5870), for a place to go to.
    #[must_use]
    pub fn geo_uri(&self) -> Option<String> {
        let lines = self.location.as_ref().map(Location::lines).unwrap_or_default();
        self.position().map(|position| links::geo(position, &lines.join(", ")))
    }
}
