//! Those who help: the feed made from `data/*.csv`, and the records that the app is shipped with.

use crate::compile;
use crate::directory::{source_texts, sources};
use crate::sources::{CounterRow, Page};
use crate::table::{self, Fault, Row, Source, SourceError};
use crate::{path, text};
use law::country::Country;
use law::date::Date;
use places::feed::{self, shape};
use places::lines::{ALL, Standing};
use places::{Kind, Record, Records, fold};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::sync::OnceLock;

/// The day on which `data/*.csv` was last changed.
const DATE: &str = "2026-11-27";

const FEED: &str = "public/feed/places.json";
const RECORDS: &str = "assets/places/records.txt";

/// The records as the app reads them.
pub fn records() -> &'static Records {
    static ALL: OnceLock<Records> = OnceLock::new();
    ALL.get_or_init(|| Records::parse(&text(RECORDS)).unwrap_or_else(|error| panic!("{error}")))
}

/// The counter of a municipality.
fn of_counter(row: CounterRow) -> shape::Service {
    let (appointment, contact) = match row.page {
        Some(Page::Appointment(url)) => (Some(url), None),
        Some(Page::Contact(url)) => (None, Some(url)),
        None => (None, None),
    };
    // About 100 m; the point is that of a postcode anyway.
    let rounded = |degrees: f64| (degrees * 1000.0).round() / 1000.0;
    shape::Service {
        // Twelve of the register have no code there, so the name makes the id.
        id: format!("gemeente-{}", fold(&row.name)),
        kind: "municipality".to_owned(),
        organization: format!("Gemeente {}", row.name),
        service_area: Some(row.name),
        location: Some(shape::Place {
            location_type: "physical".to_owned(),
            address_1: Some(row.street),
            postal_code: Some(row.postcode),
            city: Some(row.locality),
            latitude: Some(rounded(row.position.latitude)),
            longitude: Some(rounded(row.position.longitude)),
        }),
        phones: vec![row.phone],
        website: Some(row.website),
        appointment,
        contact,
        source: "Register van Overheidsorganisaties".to_owned(),
        checked: Some(row.checked),
        schedules: hours(&row.hours).unwrap_or_default(),
        standing: "checked".to_owned(),
        ..shape::Service::default()
    }
}

/// A row of `data/help.csv`.
fn of_help(row: &Row<'_>) -> Result<Option<shape::Service>, SourceError> {
    let known = |column| row.optional(column).map(|field| Some(field.to_owned()).filter(|field| !field.is_empty()));
    let Some(kind) = known("kind")? else {
        // A number for the screens of the test; no help that one looks for nearby.
        return Ok(None);
    };
    let mut location = match row.optional("address_type")? {
        "" => None,
        location_type => Some(of_address(location_type, row.text("address")?)),
    };
    if let (Some(place), Some(_)) = (&mut location, known("lat")?) {
        (place.latitude, place.longitude) = (Some(row.number("lat")?), Some(row.number("lon")?));
    }
    if location.is_none() && known("address")?.is_some() {
        return Err(row.error(Fault::Empty("address_type")));
    }
    Ok(Some(shape::Service {
        id: row.text("id")?.to_owned(),
        kind,
        organization: row.text("name")?.to_owned(),
        country: known("country")?,
        location,
        phones: known("phone")?.into_iter().collect(),
        website: known("website")?,
        schedules: hours(row.optional_list("hours")?).ok_or_else(|| {
            row.error(Fault::BadValue { column: "hours", value: "an opening such as MO 09:00-12:30".to_owned() })
        })?,
        valid_to: known("valid_to")?,
        source: row.text("source")?.to_owned(),
        checked: known("checked")?,
        standing: row.text("standing")?.to_owned(),
        ..shape::Service::default()
    }))
}

/// `MO 09:00-12:30|TU 09:00-12:30`.
fn hours(field: &str) -> Option<Vec<shape::Hours>> {
    let opening = |text: &str| {
        let (day, hours) = text.split_once(' ')?;
        let (opens, closes) = hours.split_once('-')?;
        let (byday, opens_at, closes_at) = (Some(day.to_owned()), opens.to_owned(), closes.to_owned());
        Some(shape::Hours { byday, date: None, opens_at, closes_at })
    };
    field.split('|').filter(|text| !text.is_empty()).map(opening).collect()
}

/// `Street 1, 1234 AB Place`, or a place alone.
fn of_address(location_type: &str, address: &str) -> shape::Place {
    let (street, rest) = match address.split_once(", ") {
        Some((street, rest)) => (Some(street.to_owned()), rest),
        None => (None, address),
    };
    let (code, city) = match rest.split_at_checked(7) {
        Some((code, city)) if code.starts_with(|first: char| first.is_ascii_digit()) => {
            (Some(code.to_owned()), city.trim())
        }
        _ => (None, rest),
    };
    let city = Some(city.to_owned());
    let location_type = location_type.to_owned();
    shape::Place { location_type, address_1: street, postal_code: code, city, ..shape::Place::default() }
}

/// The feed, one record a line, so that what changed can be seen.
fn feed_text() -> String {
    let compiled = compile::compile(sources(&source_texts())).unwrap_or_else(|error| panic!("{error}"));
    let help = text("data/help.csv");
    let help = table::read(Source { file: "help.csv", text: &help }, of_help).unwrap_or_else(|error| panic!("{error}"));
    let services: Vec<String> = help
        .into_iter()
        .chain(compiled.counters.into_iter().map(of_counter))
        .map(|service| serde_json::to_string(&service).expect("texts and numbers"))
        .collect();
    let mut feed = String::new();
    let version = shape::VERSION;
    writeln!(feed, "{{\"schema_version\":\"{version}\",\"date\":\"{DATE}\",\"records\":[").expect("a text takes all");
    writeln!(feed, "{}\n]}}", services.join(",\n")).expect("a text takes all");
    feed
}

#[test]
fn the_feed_and_the_shipped_records_are_up_to_date() {
    let fresh = feed_text();
    let checked = feed::read_alone(fresh.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!(checked.left_out, Vec::new(), "every record of ours passes the checks");
    let compact = checked.records.to_string();
    for (file, fresh) in [(FEED, &fresh), (RECORDS, &compact)] {
        if env::var_os("UPDATE").is_some() {
            fs::create_dir_all(path(file).parent().expect("a folder")).expect("a folder");
            fs::write(path(file), fresh).expect(file);
        }
        let stored = fs::read_to_string(path(file)).unwrap_or_default();
        assert!(stored == *fresh, "{file} is not what data/*.csv make now; run: UPDATE=1 cargo test -p places");
    }
    assert_eq!(Records::parse(&compact), Ok(checked.records), "what is written is read again as it was");
}

fn of_kind(kind: Kind) -> Vec<&'static Record> {
    records().list.iter().filter(|record| record.kind == kind).collect()
}

#[test]
fn every_municipality_has_its_counter() {
    let mut counters: Vec<String> =
        of_kind(Kind::Municipality).into_iter().filter_map(|record| record.municipality.clone()).collect();
    let mut all: Vec<String> = crate::directory().municipalities().map(str::to_owned).collect();
    counters.sort();
    all.sort();
    assert_eq!(counters, all);
    assert_eq!(all.len(), 342);
}

#[test]
fn what_is_closed_is_history() {
    let today = Date::new(2026, 11, 21).unwrap();
    let closed = of_kind(Kind::Nmi);
    assert!(!closed.is_empty());
    for record in &closed {
        assert!(!record.is_of_use(today) && !record.is_of_use(Date::MIN), "{}", record.id);
        assert!(record.valid_until.is_some_and(|last| last < today), "{}", record.id);
    }
}

#[test]
fn a_head_office_is_no_place_to_go_to() {
    for record in &records().list {
        match record.kind {
            Kind::Municipality => assert!(record.position().is_some() && !record.is_national(), "{}", record.id),
            Kind::Consulate => {
                assert!(!record.is_national() && record.country.is_some(), "{}", record.id);
                let location = record.location.clone().unwrap_or_default();
                // No source that could be read gives the street.
                assert!(location.locality.is_some() && location.street.is_none());
            }
            Kind::Nmi => {}
            Kind::DutchMission => assert!(record.is_abroad() && record.position().is_none(), "{}", record.id),
            Kind::RefugeeCouncil | Kind::LibraryDesk => {}
            _ => assert!(record.is_national() && record.position().is_none(), "{}", record.id),
        }
        // The only hours that a source gives; data/SOURCES.md says what else was looked for.
        let known = ["consulate-tr-rotterdam", "ido-kaatsheuvel", "gemeente-roerdalen"].contains(&record.id.as_str());
        assert_eq!(record.is_open(Date::MIN, 600).is_some(), known, "the hours of {}", record.id);
    }
}

#[test]
fn consulates_stand_for_other_countries() {
    let consulates = of_kind(Kind::Consulate);
    for code in ["TR", "MA", "SR"] {
        let country: Country = code.parse().unwrap();
        assert!(consulates.iter().any(|record| record.country == Some(country)), "{code}");
    }
}

#[test]
fn the_national_lines_say_the_same_everywhere() {
    let records = records();
    for line in ALL {
        let Some(record) = records.list.iter().find(|record| record.id == line.id) else { continue };
        assert_eq!(record.phones.first().map(String::as_str), line.phone, "{}", line.id);
        assert_eq!(record.website.as_deref(), Some(line.website), "{}", line.id);
        let address = record.location.as_ref().map(|location| location.lines().join(", "));
        assert_eq!(address.as_deref(), line.address, "{}", line.id);
        assert_eq!(
            (record.standing == Standing::Checked, record.is_national()),
            (line.standing == Standing::Checked, true)
        );
    }
}

#[test]
fn a_faulty_record_is_named() {
    const GOOD: &str = "R|a|svb|SVB||||visit|Straat 1|1011 AB|Amsterdam|52.4|4.9|14 020;020 123 45 67|https://a.nl|||nl;tr|yes|MO 09:00-12:30|2026-01-01|2026-12-31|test|2026-11|checked";
    let whole = format!("remigratiewijzer-records 1\nD|2026-11-21\n{GOOD}\nE|1\n");
    assert!(Records::parse(&whole).is_ok());
    for (from, to, message) in [
        ("records 1", "records 2", "line 1: the first line is not `remigratiewijzer-records 1`"),
        ("R|a", "S|a", "line 3: no row of this format begins like this"),
        ("D|2026-11-21", "D|2026-11-31", "line 2: `date` has a value it cannot have"),
        ("|SVB|", "||", "line 3: `organization` is missing"),
        ("|svb|", "|casino|", "line 3: `kind` has a value it cannot have"),
        ("|visit|", "|maybe|", "line 3: `address` has a value it cannot have"),
        ("|52.4|", "|52,4|", "line 3: `lat` is not a number in its range"),
        ("|52.4|", "||", "line 3: `lat, lon` is missing"),
        ("|52.4|", "|42.4|", "line 3: `lat, lon` is not a number in its range"),
        ("https:", "http:", "line 3: `website` has a value it cannot have"),
        ("|yes|", "|perhaps|", "line 3: `wheelchair` has a value it cannot have"),
        ("MO 09:00", "MO 9:00", "line 3: `schedule` has a value it cannot have"),
        ("|checked", "|checked|x", "line 3: something stands behind the last field"),
        ("|checked", "", "line 3: `standing` is missing"),
        ("E|1", "E|2", "line 4: the file ends too early; fetch it again"),
        ("E|1\n", "", "line 3: the file ends too early; fetch it again"),
        ("E|1", "E|one", "line 4: `records` is not a number in its range"),
        ("E|1\n", "E|1\nD|2026-11-21\n", "line 5: the file ends too early; fetch it again"),
    ] {
        let text = whole.replacen(from, to, 1);
        let error = Records::parse(&text).map(|_| ()).expect_err(to);
        assert_eq!(error.to_string(), format!("records.txt, {message}"));
    }
}
