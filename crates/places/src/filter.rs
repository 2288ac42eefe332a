//! What help a visitor wants to see.

use super::{Help, Kind, Record, Records, Spot};
use law::country::Country;
use law::date::Date;

/// What help a visitor wants to see; what is `None` lets everything through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter<'a> {
    /// Of this kind, or for this need.
    pub help: Option<Help>,
    /// Where this language is spoken: the first part of a BCP 47 tag, such as `tr`. Where it is not known which languages
    /// are spoken, it is not.
    pub language: Option<&'a str>,
    /// Open on this day at this many minutes after midnight; where the hours are not known, it is not.
    pub open_at: Option<(Date, u16)>,
    /// Of what belongs to a country, as a consulate does: only of these.
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

    /// Whether it is wanted around this spot. Who needs something done has nothing to look for at the counter of another
    /// municipality, as who looks for a counter may have.
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
    /// What a visitor may be sent to on this day and wants to see, in the order of the file.
    pub fn filtered<'a>(&'a self, today: Date, wanted: Filter<'a>) -> impl Iterator<Item = &'a Record> {
        self.list.iter().filter(move |record| record.is_of_use(today) && wanted.fits(record))
    }
}
