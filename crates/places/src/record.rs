//! One place or organisation that helps, in the terms of the Human Services Data Specification (HSDS 3).
//!
//! HSDS spreads organisation, service, location, schedule, phones, languages and accessibility over tables; here a
//! [`Record`] is one *service at location* with all that is known of it. What is not known is absent, never guessed.

use super::lines::Standing;

use super::schedule::{Day, Opening};
use super::{Location, Position, links};
use law::country::Country;
use law::date::{Date, PartialDate};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The sort of help. Its code stands in files and addresses.
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
    /// An embassy or consulate of the Netherlands in another country, for who lives there.
    DutchMission,
    /// The Nederlands Migratie Instituut, closed since the end of 2024: history, never a place to go.
    Nmi,
    /// A meeting for a group, on a day (*groepsvoorlichting*).
    GroupSession,
    /// An hour at which one can walk in (*inloopspreekuur*).
    WalkIn,
}

/// One place or organisation that helps: a *service at location* of HSDS.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// A name that no other record has, such as `gemeente-utrecht` or `svb`.
    pub id: String,
    /// The sort of help.
    pub kind: Kind,
    /// The organisation that gives it (`organization.name`): `Gemeente Utrecht`.
    pub organization: String,
    /// Its own name (`service.name`), if it has one, as a walk-in hour does.
    pub service: Option<String>,
    /// The municipality whose people it is for (`service_area`), by its official name; `None` if for everybody.
    pub municipality: Option<String>,
    /// The country it is of: of a consulate, the one it stands for; of what is abroad, the one it is in.
    pub country: Option<Country>,
    /// Its address or point (`location`), if any of it is known.
    pub location: Option<Location>,
    /// Phone numbers as people read them (`phones`), best first.
    pub phones: Vec<String>,
    /// Its site; always `https`, as are the two below.
    pub website: Option<String>,
    /// The page on which an appointment is made.
    pub appointment: Option<String>,
    /// The page with contact details and opening hours.
    pub contact: Option<String>,
    /// The languages spoken there (`languages`), as BCP 47 tags; empty if that is not known.
    pub languages: Vec<String>,
    /// Whether one can get in with a wheelchair (`accessibility`), if that is known.
    pub wheelchair: Option<bool>,
    /// When it is open (`schedules`); empty if that is not known.
    pub schedule: Vec<Opening>,
    /// The first day on which it is there, if it was not always (`valid_from`).
    pub valid_from: Option<Date>,
    /// The last day on which it is there, if that is known (`valid_to`).
    pub valid_until: Option<Date>,
    /// The source of all this.
    pub source: String,
    /// The day, month or year of that source, if it is known.
    pub checked: Option<PartialDate>,
    /// How far it can be relied on.
    pub standing: Standing,
}

impl Record {
    /// Whether it is there on this day, as far as is known.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= day) && self.valid_until.is_none_or(|last| day <= last)
    }

    /// Whether a visitor may be sent to it on this day: it is there, and it is not history. What will be there
    /// later is left out until its day, since nothing tells that day.
    #[must_use]
    pub fn is_of_use(&self, today: Date) -> bool {
        let over = |opening: &Opening| matches!(opening.day, Day::Once(day) if day < today);
        let all_over = !self.schedule.is_empty() && self.schedule.iter().all(over);
        self.kind != Kind::Nmi && self.is_valid_on(today) && !all_over
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

    /// Whether it is in another country, for who lives there.
    #[must_use]
    pub fn is_abroad(&self) -> bool {
        self.country.is_some() && self.kind != Kind::Consulate
    }

    /// Whether it is open on this local day at this many minutes after midnight; `None` if its hours are not known.
    #[must_use]
    pub fn is_open(&self, day: Date, minutes: u16) -> Option<bool> {
        if self.schedule.is_empty() {
            return None;
        }
        Some(self.is_valid_on(day) && self.schedule.iter().any(|opening| opening.holds(day, minutes)))
    }

    /// A link that opens directions on `OpenStreetMap`, for a place to go to whose street is known: without it the point
    /// may be the middle of a town.
    #[must_use]
    pub fn route_url(&self) -> Option<String> {
        self.location.as_ref()?.street.as_ref()?;
        self.position().map(links::route)
    }
}
