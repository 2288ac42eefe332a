//! Help around a spot as somebody can use it: one card each, the right one first.

use super::lines::Standing;
use super::nearest::whole;
use super::{Filter, Help, Kind, Near, Record, Records, Spot};
use law::country::Country;
use law::date::Date;

/// The kinds of help in their order, if nothing else is looked for.
const ORDER: [Kind; 12] = [
    Kind::Municipality,
    Kind::Svb,
    Kind::Uwv,
    Kind::Cak,
    Kind::Consulate,
    Kind::LibraryDesk,
    Kind::WalkIn,
    Kind::GroupSession,
    Kind::LegalDesk,
    Kind::RefugeeCouncil,
    Kind::Iom,
    Kind::ReturnService,
];

/// A meeting on a day comes first, if it is at most so many kilometres away.
const MEETING_KM: f64 = 25.0;

/// The one that is looked for, as far as that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Person<'a> {
    /// The countries they are a national of or go to, the Netherlands apart.
    pub countries: &'a [Country],
    /// Whether they are a national of the Netherlands.
    pub dutch: bool,
    /// Whether they have had a permit as a refugee (*asielvergunning*), if they said so.
    pub refugee: Option<bool>,
}

impl Person<'_> {
    /// Whether help of this kind is there for them: who may be a refugee is sent to those who help refugees, and who holds
    /// a Dutch passport not to those who help people without a right to stay.
    fn is_helped_by(&self, kind: Kind) -> bool {
        match kind {
            Kind::RefugeeCouncil => {
                self.refugee.unwrap_or(!self.countries.iter().any(|country| is_recruited(*country)))
            }
            Kind::Iom | Kind::ReturnService => !self.dutch,
            _ => true,
        }
    }
}

/// Whether people from this country mostly came to work (*wervingsland*), or from a former part of the Kingdom.
fn is_recruited(country: Country) -> bool {
    const CODES: [&str; 16] =
        ["TR", "MA", "SR", "ES", "PT", "IT", "GR", "TN", "CV", "BA", "HR", "RS", "MK", "SI", "ME", "CW"];
    CODES.iter().any(|code| Country::code(code) == country)
}

/// More of one kind than this do not help anybody at once.
const MOST: usize = 8;

/// From how far help of this kind is still near; farther away the national line is of more use.
const fn reach(kind: Kind) -> f64 {
    match kind {
        Kind::LibraryDesk | Kind::LegalDesk | Kind::WalkIn | Kind::GroupSession => 25.0,
        Kind::RefugeeCouncil => 75.0,
        _ => f64::INFINITY,
    }
}

impl Records {
    /// One of each kind that helps this person, in the order in which to go there; without a spot those that help from
    /// anywhere. What is looked for decides the kinds, if anything is.
    #[must_use]
    pub fn cards(&self, spot: Option<&Spot>, person: Person<'_>, today: Date, wanted: Filter<'_>) -> Vec<Near<'_>> {
        let kinds = match wanted.help {
            Some(Help::Topic(topic)) => topic.kinds(),
            Some(Help::Kind(kind)) => &[kind][..],
            None => &ORDER,
        };
        let sought = wanted.help.is_some();
        let mut cards = Vec::new();
        for kind in kinds.iter().copied().filter(|kind| sought || person.is_helped_by(*kind)) {
            let of_kind = |record: &&Record| {
                record.kind == kind && !record.is_abroad() && record.is_of_use(today) && wanted.fits(record)
            };
            let all: Vec<&Record> = self.list.iter().filter(of_kind).collect();
            match kind {
                Kind::Municipality => cards.extend(own(spot, &all)),
                Kind::Consulate => {
                    for country in person.countries {
                        let of_country: Vec<_> =
                            all.iter().copied().filter(|one| one.country == Some(*country)).collect();
                        cards.extend(one_of(spot, kind, &of_country));
                    }
                    // A visitor who asks for consulates and did not say of which country, chooses.
                    if sought && person.countries.is_empty() {
                        cards.extend(nearest(spot, &all, f64::INFINITY));
                    }
                }
                // Each is at another hour or on another day.
                Kind::WalkIn | Kind::GroupSession => cards.extend(nearest(spot, &all, reach(kind))),
                // The line for everybody, and the one for those who have the remigration benefit, whose number is old.
                Kind::Svb => {
                    let mut lines = all;
                    lines.sort_by_key(|record| record.standing == Standing::Older);
                    cards.extend(lines.into_iter().map(|record| seen(spot, record)));
                }
                _ => cards.extend(one_of(spot, kind, &all)),
            }
        }
        // A meeting is over when it is over: it comes before what is there every day, if it is near.
        cards.sort_by_key(|near| {
            let meeting = near.record.kind == Kind::GroupSession;
            !(meeting && near.kilometres.is_some_and(|kilometres| f64::from(kilometres) <= MEETING_KM))
        });
        cards
    }

    /// For somebody abroad: who can be called from there, and who is in that country.
    #[must_use]
    pub fn for_abroad(&self, country: Option<Country>, today: Date) -> Vec<Near<'_>> {
        let called = |record: &&Record| {
            matches!(record.kind, Kind::Svb | Kind::Uwv | Kind::Cak)
                && record.is_national()
                && !record.phones.is_empty()
        };
        let there = |record: &&Record| record.is_abroad() && record.country == country;
        let list = || self.list.iter().filter(|record| record.is_of_use(today));
        list().filter(there).chain(list().filter(called)).map(|record| seen(None, record)).collect()
    }
}

/// A record as seen from a spot.
fn seen<'a>(spot: Option<&Spot>, record: &'a Record) -> Near<'a> {
    let kilometres = spot.zip(record.position()).map(|(spot, position)| whole(spot.position.kilometres_to(position)));
    Near { record, kilometres, own: spot.is_some_and(|spot| spot.is_own(record)) }
}

/// The counters of the spot's own municipality, or of those it may be, likeliest first.
fn own<'a>(spot: Option<&Spot>, all: &[&'a Record]) -> Vec<Near<'a>> {
    let Some(spot) = spot else { return Vec::new() };
    let mut own: Vec<_> = all.iter().filter_map(|record| Some((spot.rank(record)?, *record))).collect();
    own.sort_by_key(|(rank, _)| *rank);
    own.into_iter().map(|(_, record)| seen(Some(spot), record)).collect()
}

/// The nearest within so many kilometres, those of which the point is not known last; without a spot, the first.
fn nearest<'a>(spot: Option<&Spot>, all: &[&'a Record], reach: f64) -> Vec<Near<'a>> {
    let far = |record: &Record| match spot.zip(record.position()) {
        Some((spot, position)) => spot.position.kilometres_to(position),
        None => f64::INFINITY,
    };
    let mut near: Vec<_> = all.iter().copied().filter(|record| far(record) <= reach).collect();
    near.sort_by(|one, other| far(one).total_cmp(&far(other)));
    near.into_iter().take(MOST).map(|record| seen(spot, record)).collect()
}

/// The nearest within reach; else the one for the whole country; else the first.
fn one_of<'a>(spot: Option<&Spot>, kind: Kind, all: &[&'a Record]) -> Option<Near<'a>> {
    let distance = |record: &Record| Some(spot?.position.kilometres_to(record.position()?));
    let near = all.iter().filter_map(|record| Some((distance(record)?, *record)));
    let nearest =
        near.min_by(|one, other| one.0.total_cmp(&other.0)).filter(|(kilometres, _)| *kilometres <= reach(kind));
    let national = || all.iter().copied().find(|record| record.is_national());
    // A place whose distance is not known is one in a town; with a reach it may be too far.
    let first = || all.first().copied().filter(|_| reach(kind).is_infinite());
    let chosen = nearest.map(|(_, record)| record).or_else(national).or_else(first)?;
    Some(seen(spot, chosen))
}
