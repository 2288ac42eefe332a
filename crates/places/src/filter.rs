//! The choice of the help that a visitor wants to see.

use super::{Help, Kind, Record, Records, Spot};
use law::country::Country;
use law::date::Date;

/// The help that a visitor wants to see; a field that is `None` lets everything through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter<'a> {
    /// Only help of this kind, or with this topic.
    pub help: Option<Help>,
    /// Only places that are known to speak this language: the first part of a BCP 47 tag, such as `tr`.
    pub language: Option<&'a str>,
    /// Only places that are known to be open on this day at this many minutes after midnight.
    pub open_at: Option<(Date, u16)>,
    /// Of the places that belong to a country, as a consulate does, only those of these countries.
    pub countries: Option<&'a [Country]>,
}

impl Filter<'_> {
    /// Whether it is wanted.
    #[must_use]
    pub fn fits(&self, record: &Record) -> bool {
        self.help.is_none_or(|help| help.rank(record.kind).is_some())
            && self.language.is_none_or(|language| record.speaks(language))
            && self.open_at.is_none_or(|(day, minutes)| record.is_open(day, minutes) == Some(true))
            && self.countries.is_none_or(|own| record.country.is_none_or(|country| own.contains(&country)))
    }

    /// Whether it is wanted around this spot. Somebody who needs something done has no use for the counter of
    /// another municipality; somebody who looks for counters may have.
    #[must_use]
    pub fn fits_around(&self, spot: &Spot, record: &Record) -> bool {
        let another = record.kind == Kind::Municipality && !spot.is_own(record);
        self.fits(record) && !(another && matches!(self.help, Some(Help::Topic(_))))
    }
}

impl Record {
    /// Whether this language is known to be spoken there: the first part of a BCP 47 tag, such as `tr`.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.iter().any(|tag| tag.split('-').next() == Some(language))
    }
}

impl Records {
    /// The records in the Netherlands that pass the filter and are of use on this day, in the order of the file.
    pub fn filtered<'a>(&'a self, today: Date, wanted: Filter<'a>) -> impl Iterator<Item = &'a Record> {
        self.list.iter().filter(move |record| record.is_of_use(today) && !record.is_abroad() && wanted.fits(record))
    }
}
