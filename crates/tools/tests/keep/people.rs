//! Random people of whom everything is known that the schemes ask for.

use law::country::Country;
use law::date::Date;
use law::facts::{FactId, Facts, Known, Received, ResidenceNow, WajongReason};
use law::keep;
use support::{Choose, Rng};

use super::{country, received};

/// Every fact that a scheme asks for and that is kept among the others.
pub const OTHERS: [FactId; 14] = [
    FactId::Receives,
    FactId::WiaKind,
    FactId::VvuSince,
    FactId::Alone,
    FactId::WhoMoves,
    FactId::SeeksWork,
    FactId::FullWw4Weeks,
    FactId::InsuredThere,
    FactId::Departure,
    FactId::OtherParentHere,
    FactId::WajongReason,
    FactId::PassportSince,
    FactId::AnwSince,
    FactId::ResidenceNow,
];

/// A day between two years.
fn day(random: &mut Rng, from: i16, to: i16) -> Date {
    let (first, last) = (Date::new(from, 1, 1).unwrap().day_number(), Date::new(to, 12, 31).unwrap().day_number());
    Date::from_day_number(first + random.usize(..(last - first) as usize) as i32)
}

/// A country, those that the schemes tell apart more often.
fn destination(random: &mut Rng) -> Country {
    let lists = [
        keep::TR,
        keep::MA,
        keep::TN,
        keep::CV,
        keep::YU,
        keep::MK,
        keep::SR,
        keep::XK,
        keep::NO_TREATY,
        keep::EU,
        keep::EFTA,
        keep::KINGDOM,
        keep::EU_OVERSEAS,
    ];
    let all: Vec<Country> = Country::all().collect();
    let list = random.pick(&lists);
    if random.usize(..8) == 0 { random.pick(&all) } else { random.pick(list) }
}

fn known(fact: FactId, random: &mut Rng) -> Known {
    let few = |random: &mut Rng| (0..random.usize(..4)).map(|_| random.pick(Received::CODES)).collect::<Vec<_>>();
    let one_of = |codes: &[&'static str], random: &mut Rng| fact.row().known(random.pick(codes)).unwrap();
    match fact {
        FactId::Receives => received(&few(random)),
        FactId::WiaKind => one_of(&["iva", "wga_lgu", "wga_lau", "wga_vvu"], random),
        FactId::WhoMoves => one_of(&["family", "parent", "child"], random),
        FactId::WajongReason => one_of(WajongReason::CODES, random),
        FactId::ResidenceNow => one_of(ResidenceNow::CODES, random),
        FactId::PassportSince if random.usize(..3) == 0 => Known::Absent,
        FactId::PassportSince => Known::Date(day(random, 2010, 2026).into()),
        FactId::AnwSince => Known::Date(day(random, 2010, 2020).into()),
        FactId::VvuSince => Known::Date(day(random, 2015, 2020).into()),
        FactId::Departure => {
            let from = random.pick(&[2012, 2026]);
            Known::Date(day(random, from, 2028).into())
        }
        _ => Known::Flag(random.usize(..2) == 0),
    }
}

/// Somebody.
pub fn anybody(random: &mut Rng) -> Facts {
    let held = ["TR", "NL", "SR", "MA", "ES", "CH", "IQ", "RS"];
    let mut nationalities = vec![country(random.pick(&held))];
    if random.usize(..2) == 0 {
        nationalities.push(country(random.pick(&held)));
        nationalities.dedup();
    }
    let mut facts = Facts::default()
        .with(FactId::BirthDate, Known::Date(day(random, 1935, 2000).into()))
        .with(FactId::Destination, destination(random));
    facts.set_countries(FactId::Nationalities, nationalities);
    OTHERS.iter().for_each(|fact| facts.set(*fact, known(*fact, random)));
    facts
}

/// The same person, some of the facts hidden and some dates known in part.
pub fn blurred(facts: &Facts, random: &mut Rng) -> Facts {
    use law::date::PartialDate::{self, Month, Year};
    let less = |date: PartialDate, random: &mut Rng| match random.usize(..4) {
        0 => Some(Year(date.year())),
        1 => date.month().map(|month| Month(date.year(), month)),
        2 => None,
        _ => Some(date),
    };
    let mut blurred = facts.clone();
    for fact in FactId::ALL.iter().copied().filter(|fact| facts.is_known(*fact)) {
        match facts.date(fact).map(|date| less(date, random)) {
            Some(Some(date)) => blurred.set(fact, date),
            None if random.usize(..3) > 0 => {}
            _ => blurred.forget(fact),
        }
    }
    blurred
}
