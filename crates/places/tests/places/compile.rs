//! Makes `directory.txt` from the source files. The format is described in `crates/places/src/parse.rs`.

use crate::place::{Own, Place};
use crate::sources::{
    self, AliasRow, CounterRow, ForeignRow, NeighbourhoodRow, PostcodeRow, ScriptRow, Sources, TownRow,
};
use crate::table::SourceError;
use crate::towns::{Candidates, Tail, Towns, without_municipality, without_tail};
use places::{Position, fold};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

/// A name in another script belongs to a place of the same Latin name within this distance.
const SAME_PLACE_KM: f64 = 12.0;

/// Numbers farther apart than this are equally unlike.
const FARTHEST_NUMBER: u16 = 50;

/// The text of the directory, and what was doubtful in making it.
#[derive(Debug)]
pub struct Compiled {
    pub text: String,
    /// The counters, their places spelled as everywhere.
    pub counters: Vec<CounterRow>,
    pub report: Report,
}

/// What is not certain about the directory.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub postcodes: usize,
    pub places: usize,
    /// Postcodes in more than one municipality.
    pub in_several: Vec<u16>,
    /// Postcodes whose places no register knows: given the municipality of the nearest sure one.
    pub guessed: Vec<u16>,
    /// Places that are in the register of municipalities, but have no postcode of their own.
    pub without_postcode: Vec<String>,
    /// Places known only from the names in other scripts.
    pub only_in_scripts: Vec<String>,
}

/// Makes the directory.
pub fn compile(sources: Sources<'_>) -> Result<Compiled, SourceError> {
    let postcodes = sources::postcodes(sources.postcodes)?;
    let mut counters = sources::counters(sources.counters)?;
    let town_rows = sources::towns(sources.towns)?;
    let counter_codes = counters.iter().map(CounterRow::number).collect();
    let municipalities = with_province(&counters, &postcodes);
    let towns = Towns::new(sources.towns, &town_rows, &municipalities)?;
    let mut compiler = Compiler::new(&postcodes, &towns, &municipalities, counter_codes);
    let codes = compiler.codes();
    compiler.add_aliases(&sources::aliases(sources.aliases)?)?;
    compiler.add_towns_without_postcode(&town_rows);
    compiler.add_scripts(&sources::scripts(sources.scripts)?);
    compiler.add_neighbourhoods(&sources::neighbourhoods(sources.neighbourhoods)?)?;
    let text = compiler.write(&counters, &codes, &sources::abroad(sources.abroad)?);
    for row in &mut counters {
        row.locality = compiler.spelled(&row.locality).to_owned();
    }
    Ok(Compiled { text, counters, report: compiler.report })
}

/// The name and province of each municipality; the province is that of its counter's postcode.
fn with_province(counters: &[CounterRow], postcodes: &[PostcodeRow]) -> Vec<(String, String)> {
    let nearest = |position: Position| {
        let distance = |row: &&PostcodeRow| position.kilometres_to(row.position);
        postcodes.iter().min_by(|one, other| distance(one).total_cmp(&distance(other)))
    };
    counters
        .iter()
        .map(|row| {
            let exact = postcodes.iter().find(|postcode| postcode.number == row.number());
            let province = exact.or_else(|| nearest(row.position)).map(|postcode| postcode.province.clone());
            (row.name.clone(), province.unwrap_or_default())
        })
        .collect()
}

/// A postcode that is in one municipality without doubt.
struct Sure {
    number: u16,
    position: Position,
    municipality: u16,
}

struct Compiler<'a> {
    postcodes: &'a [PostcodeRow],
    towns: &'a Towns<'a>,
    municipalities: &'a [(String, String)],
    /// The postcode of the counter of each municipality.
    counter_codes: Vec<u16>,
    sure: Vec<Sure>,
    places: Vec<Place>,
    by_key: HashMap<(String, String, Vec<u16>), usize>,
    report: Report,
}

impl<'a> Compiler<'a> {
    fn new(
        postcodes: &'a [PostcodeRow],
        towns: &'a Towns<'a>,
        municipalities: &'a [(String, String)],
        counter_codes: Vec<u16>,
    ) -> Self {
        let mut sure = Vec::new();
        for row in postcodes {
            let mut found = row.names.iter().map(|name| towns.candidates(name, &row.province));
            if let Some(Candidates::One(municipality)) = found.next()
                && found.all(|other| other == Candidates::One(municipality))
            {
                sure.push(Sure { number: row.number, position: row.position, municipality });
            }
        }
        let (places, by_key, report) = (Vec::new(), HashMap::new(), Report::default());
        Self { postcodes, towns, municipalities, counter_codes, sure, places, by_key, report }
    }

    /// The municipalities with how unlike each is to hold this postcode, least first.
    ///
    /// Numbers were given out town by town, so the nearest number of a municipality says more than
    /// its nearest point: of sure postcodes close to a border, the number alone puts 78 of 100 on
    /// the right side, distance alone 52.
    fn by_likelihood(&self, row: &PostcodeRow, mut municipalities: Vec<u16>) -> Vec<(f64, u16)> {
        municipalities.sort_unstable();
        municipalities.dedup();
        let unlike = |municipality: u16| {
            let own = self.sure.iter().filter(|sure| sure.municipality == municipality);
            let (mut numbers, mut kilometres) = (FARTHEST_NUMBER, f64::INFINITY);
            for sure in own {
                numbers = numbers.min(sure.number.abs_diff(row.number));
                kilometres = kilometres.min(sure.position.kilometres_to(row.position));
            }
            2.0 * f64::from(numbers) + kilometres
        };
        let mut ranked: Vec<(f64, u16)> = municipalities.into_iter().map(|number| (unlike(number), number)).collect();
        ranked.sort_by(|one, other| one.0.total_cmp(&other.0));
        ranked
    }

    /// The municipality of the nearest sure postcode.
    fn guess(&self, position: Position) -> Own {
        let nearest = self.sure.iter().min_by(|one, other| {
            position.kilometres_to(one.position).total_cmp(&position.kilometres_to(other.position))
        });
        Own { municipalities: nearest.map(|sure| sure.municipality).into_iter().collect(), guessed: true }
    }

    /// Which municipality a name means at a postcode: homonyms by what is clearly likelier.
    fn resolve(&self, name: &str, row: &PostcodeRow) -> Vec<u16> {
        match self.towns.candidates(name, &row.province) {
            Candidates::None => Vec::new(),
            Candidates::One(number) => vec![number],
            Candidates::Shared(numbers) => {
                self.by_likelihood(row, numbers).into_iter().map(|(_, number)| number).collect()
            }
            Candidates::Homonyms(numbers) => {
                let ranked = self.by_likelihood(row, numbers);
                match ranked.as_slice() {
                    [(near, number), (far, _), ..] if near * 2.0 < *far => vec![*number],
                    _ => ranked.into_iter().map(|(_, number)| number).collect(),
                }
            }
        }
    }

    /// One `C` record for each postcode; its places are added on the way.
    fn codes(&mut self) -> Vec<String> {
        self.postcodes.iter().map(|row| self.code(row)).collect()
    }

    fn code(&mut self, row: &PostcodeRow) -> String {
        let resolved: Vec<Vec<u16>> = row.names.iter().map(|name| self.resolve(name, row)).collect();
        let mut ranked = self.by_likelihood(row, resolved.concat());
        // What more of the names agree on comes first; before that, a municipality with its town hall here.
        let votes = |number: u16| resolved.iter().filter(|numbers| numbers.contains(&number)).count();
        let has_counter = |number: u16| self.counter_codes.get(usize::from(number)) == Some(&row.number);
        ranked.sort_by_key(|(_, number)| Reverse((has_counter(*number), votes(*number))));
        let own = match ranked.is_empty() {
            true => self.guess(row.position),
            false => Own { municipalities: ranked.into_iter().map(|(_, number)| number).collect(), guessed: false },
        };
        if own.guessed {
            self.report.guessed.push(row.number);
        } else if own.municipalities.len() > 1 {
            self.report.in_several.push(row.number);
        }
        let mut places = Vec::new();
        for (name, municipalities) in row.names.iter().zip(resolved) {
            let own = match municipalities.is_empty() {
                true => Own { municipalities: own.municipalities.clone(), guessed: true },
                false => Own { municipalities, guessed: false },
            };
            let place = self.place(name, &row.province, own);
            if let Some(place) = self.places.get_mut(place) {
                place.add_postcode(row.position);
            }
            let place = place.to_string();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        self.report.postcodes += 1;
        let Position { latitude, longitude } = row.position;
        format!("C|{}|{latitude:.3}|{longitude:.3}|{}|{}", row.number, places.join(","), own.written())
    }

    /// The number of the place of this name in these municipalities, new or known.
    fn place(&mut self, name: &str, province: &str, own: Own) -> usize {
        let (base, tail) = without_tail(name);
        let mut municipalities = own.municipalities.clone();
        municipalities.sort_unstable();
        let key = (fold(base), province.to_owned(), municipalities);
        if let Some(known) = self.by_key.get(&key) {
            return *known;
        }
        let number = self.places.len();
        let mut place = Place::new(base, province, own);
        if tail != Tail::None {
            place.also_called(name);
        }
        self.places.push(place);
        self.by_key.insert(key, number);
        number
    }

    /// Places that the register knows and the postcodes do not: placed at the counter.
    fn add_towns_without_postcode(&mut self, rows: &[TownRow]) {
        let mut missing: BTreeMap<String, (String, u16)> = BTreeMap::new();
        for row in rows {
            let base = without_tail(&row.name).0;
            let bases = [Some(base), without_municipality(&row.name, &row.municipality)];
            let municipality = self.municipalities.iter().zip(0_u16..).find(|((name, _), _)| *name == row.municipality);
            let Some(((_, _), municipality)) = municipality else { continue };
            let known = bases.into_iter().flatten().map(fold).any(|folded| {
                let same = |place: &&Place| place.own.municipalities.contains(&municipality);
                self.places.iter().filter(same).any(|place| place.is_called(&folded))
            });
            if !known {
                missing.insert(base.to_owned(), (row.name.clone(), municipality));
            }
        }
        for (base, (name, municipality)) in missing {
            let province = self.municipalities.get(usize::from(municipality)).map(|(_, province)| province.clone());
            self.report.without_postcode.push(name);
            let own = Own { municipalities: vec![municipality], guessed: false };
            self.place(&base, &province.unwrap_or_default(), own);
        }
    }

    fn add_aliases(&mut self, rows: &[AliasRow]) -> Result<(), SourceError> {
        for row in rows {
            let folded = fold(&row.place);
            let called = |place: &&mut Place| place.is_called(&folded) && place.province == row.province;
            let largest =
                self.places.iter_mut().filter(called).max_by(|one, other| one.postcodes.total_cmp(&other.postcodes));
            let place = largest.ok_or_else(|| row.error.clone())?;
            if row.show {
                place.show_as(&row.alias);
            } else {
                place.also_called(&row.alias);
            }
        }
        Ok(())
    }

    fn add_scripts(&mut self, rows: &[ScriptRow]) {
        for row in rows.iter().filter(|row| !row.names.is_empty()) {
            let folded = fold(&row.name);
            let near = self.places.iter_mut().filter(|place| place.is_called(&folded)).filter_map(|place| {
                Some((row.position.kilometres_to(place.middle()), place)).filter(|(km, _)| *km < SAME_PLACE_KM)
            });
            let nearest = near.min_by(|one, other| one.0.total_cmp(&other.0));
            match nearest {
                Some((_, place)) => row.names.iter().for_each(|name| place.also_called(name)),
                None => self.add_place_of_scripts(row),
            }
        }
    }

    /// Neighbourhoods by which people call where they live: found by their own name, shown with that of the city.
    fn add_neighbourhoods(&mut self, rows: &[NeighbourhoodRow]) -> Result<(), SourceError> {
        let known = self.places.len();
        for row in rows {
            let folded = fold(&row.place);
            // What has a name of its own in the post is no neighbourhood: Scheveningen, Hoek van Holland.
            let of_its_own = |place: &Place| place.is_called(&fold(&row.name)) && place.province == row.province;
            if self.places.iter().take(known).any(of_its_own) {
                continue;
            }
            let city = self.places.iter().find(|place| place.is_called(&folded) && place.province == row.province);
            let city = city.ok_or_else(|| row.error.clone())?;
            let own = Own { municipalities: city.own.municipalities.clone(), guessed: city.own.guessed };
            let mut place = Place::new(&format!("{}, {}", row.name, city.name), &row.province, own);
            place.position = Some(row.position);
            place.also_called(&row.name);
            self.places.push(place);
        }
        Ok(())
    }

    /// A district or hamlet that has a name in another script, but no postcode of its own name.
    fn add_place_of_scripts(&mut self, row: &ScriptRow) {
        let nearest = self.postcodes.iter().min_by(|one, other| {
            row.position.kilometres_to(one.position).total_cmp(&row.position.kilometres_to(other.position))
        });
        let province = nearest.map(|postcode| postcode.province.clone()).unwrap_or_default();
        let own = self.guess(row.position);
        self.report.only_in_scripts.push(row.name.clone());
        let mut place = Place::new(&row.name, &province, own);
        place.position = Some(row.position);
        row.names.iter().for_each(|name| place.also_called(name));
        self.places.push(place);
    }

    /// The place as we write it; the register has `Ijsselstein` and `Bergen Op Zoom`.
    fn spelled<'b>(&'b self, locality: &'b str) -> &'b str {
        let folded = fold(locality);
        let place = self.places.iter().find(|place| place.is_called(&folded));
        place.map_or(locality, |place| place.name.as_str())
    }

    fn write(&mut self, counters: &[CounterRow], codes: &[String], abroad: &[ForeignRow]) -> String {
        let mut provinces: Vec<&str> = self.places.iter().map(|place| place.province.as_str()).collect();
        provinces.sort_unstable();
        provinces.dedup();
        let mut records: Vec<String> = provinces.iter().map(|name| format!("P|{name}")).collect();
        records.extend(counters.iter().map(area_record));
        for place in &self.places {
            let province = provinces.binary_search(&place.province.as_str()).unwrap_or_default();
            records.push(place.record(province));
        }
        records.extend(codes.iter().cloned());
        records.extend(abroad.iter().map(foreign_record));
        records.push(format!("E|{}", records.len()));
        self.report.places = self.places.len();
        let mut text = String::from(
            "remigratiewijzer-places 3\n\
             # Made from data/*.csv by `UPDATE=1 cargo test -p places --test places`; do not edit.\n\
             # Postcodes: GeoNames, www.geonames.org (CC BY 4.0), corrected; names in other scripts: GeoNames.\n\
             # Neighbourhoods: CBS Wijk- en buurtkaart 2012, Open Eindhoven, Open Data Enschede.\n\
             # Gemeenten: Register van Overheidsorganisaties (CC0 1.0). More: data/SOURCES.md\n",
        );
        for record in records {
            let _ = writeln!(text, "{record}");
        }
        text
    }
}

fn foreign_record(row: &ForeignRow) -> String {
    let [latitude, longitude] = &row.point;
    let record = format!("Z|{}|{}|{latitude}|{longitude}|{}", row.name, row.country, row.names.join(";"));
    record.trim_end_matches('|').to_owned()
}

fn area_record(row: &CounterRow) -> String {
    let Position { latitude, longitude } = row.position;
    format!("G|{}|{latitude:.3}|{longitude:.3}", row.name)
}
