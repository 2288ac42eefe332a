//! `script/places`: checks a feed before it is published, says what it changes, and exports it.

use super::compare::{Changes, compare};
use super::export::{columns, csv, geojson};
use crate::program::end;
use law::date::Date;
use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;
use places::feed::shape::{MOST_BYTES, Service};
use places::feed::{Checked, Refusal, read, read_alone};
use places::{Known, Record, Records};
use serde_json::Value as Json;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write};

/// What `--help` says.
const HELP: &str = "\
Checks a feed of places before it is published, and says what it changes.

Usage: script/places [--today YYYY-MM-DD] FILE
       script/places --geojson FILE
       script/places --csv FILE

FILE is a feed, as docs/feed.schema.json describes it; without it, the feed in
public/feed/places.json. It is compared with the records that the app is shipped
with. --geojson and --csv write the sound records to standard output instead.

Status:
0  every record is sound, and every phone would take the feed
1  records would be left out, or have keys that nobody reads
2  the feed would be refused, or cannot be read
";

/// The feed of this folder.
const OURS: &str = "public/feed/places.json";

/// What to do with a feed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Task {
    Check,
    GeoJson,
    Csv,
}

/// Runs with these arguments (the program's own name left out) against the records that are shipped; the status to end
/// with. `today` is the day on which the feed would be published.
pub fn run(
    arguments: impl Iterator<Item = OsString>,
    shipped: &str,
    today: Date,
    output: impl Write,
    errors: impl Write,
) -> u8 {
    end(answer(arguments.collect(), shipped, today), output, errors)
}

fn answer(arguments: Vec<OsString>, shipped: &str, mut today: Date) -> Result<(String, u8), String> {
    let (mut task, mut file) = (Task::Check, None);
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| format!("{error}; see --help"))? {
        match argument {
            Long("help") | Short('h') => return Ok((HELP.to_owned(), 0)),
            Long("geojson") => task = Task::GeoJson,
            Long("csv") => task = Task::Csv,
            Long("today") => {
                let day = parser.value().unwrap_or_default();
                today = day.to_string_lossy().parse().map_err(|error| format!("--today: {error}"))?;
            }
            Value(_) if file.is_some() => return Err("one file at a time, please; see --help".to_owned()),
            Value(name) => file = Some(name),
            Long(name) => return Err(format!("--{name} is not an option; see --help")),
            Short(letter) => return Err(format!("-{letter} is not an option; see --help")),
        }
    }
    let file = file.unwrap_or_else(|| OURS.into());
    let name = file.to_string_lossy();
    let bytes = bytes_of(&file).map_err(|error| format!("{name} could not be read: {error}"))?;
    let refused = |refusal: Refusal| format!("{name} would be refused: {refusal}");
    match task {
        Task::GeoJson => Ok((geojson(&read_alone(&bytes).map_err(refused)?.records.list), 0)),
        Task::Csv => {
            let checked = read_alone(&bytes).map_err(refused)?;
            let table = csv(&checked.records.list).map_err(|error| format!("no table could be made: {error}"))?;
            Ok((table, 0))
        }
        Task::Check => {
            let shipped = Records::parse(shipped).map_err(|error| error.to_string())?;
            let checked = read(&bytes, &Known::of(&shipped, None, today)).map_err(refused)?;
            Ok(report(&bytes, &checked, &shipped))
        }
    }
}

/// The file, as far as the largest feed and one byte more.
fn bytes_of(file: &OsString) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is to be said of a feed that would be taken.
fn report(bytes: &[u8], checked: &Checked, shipped: &Records) -> (String, u8) {
    let (old, new) = (&shipped.list, &checked.records.list);
    let unread = unread_keys(bytes);
    let Changes { added, removed, changed } = compare(old, new);
    let mut said = String::new();
    let mut tell = |line: String| {
        let _ = writeln!(said, "{line}");
    };
    for fault in &checked.left_out {
        tell(format!("left out: {fault}"));
    }
    for line in &unread {
        tell(format!("nobody reads: {line}"));
    }
    for id in &added {
        tell(format!("added: {id}"));
    }
    for id in &removed {
        tell(format!("removed: {id}"));
    }
    let by_id = |list: &[Record], id: &str| list.iter().find(|record| record.id == id).map(columns).unwrap_or_default();
    for id in &changed {
        tell(format!("changed: {id}"));
        for ((key, before), (_, after)) in by_id(old, id).iter().zip(&by_id(new, id)) {
            if before != after {
                tell(format!("  {key}: {before:?} -> {after:?}"));
            }
        }
    }
    let (sound, left_out) = (new.len(), checked.left_out.len());
    let (date, shipped_date) = (checked.records.date, shipped.date);
    tell(format!("{sound} records of {date}; shipped with the app: {} of {shipped_date}", old.len()));
    let (added, removed, changed) = (added.len(), removed.len(), changed.len());
    tell(format!("{added} added, {removed} removed, {changed} changed, {left_out} left out"));
    (said, u8::from(left_out + unread.len() > 0))
}

/// The keys of each record that the program does not know: a newer version has more, but a mistake in writing looks the
/// same.
fn unread_keys(bytes: &[u8]) -> Vec<String> {
    let feed: Json = serde_json::from_slice(bytes).unwrap_or_default();
    let mut unread = Vec::new();
    for (record, number) in feed["records"].as_array().into_iter().flatten().zip(1..) {
        // A record that cannot be read is left out, and so told already.
        let known = serde_json::from_value::<Service>(record.clone()).ok().and_then(|it| serde_json::to_value(it).ok());
        let mut keys = Vec::new();
        if let Some(known) = known {
            missing(record, &known, "", &mut keys);
        }
        unread.extend(keys.into_iter().map(|key| format!("record {number}, key {}", key.escape_debug())));
    }
    unread
}

/// The keys of `written` that `known` does not have, empty ones aside.
fn missing(written: &Json, known: &Json, path: &str, keys: &mut Vec<String>) {
    match (written, known) {
        (Json::Object(written), Json::Object(known)) => {
            for (key, value) in written {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match known.get(key) {
                    Some(known) => missing(value, known, &path, keys),
                    None if value.is_null() || value.as_array().is_some_and(Vec::is_empty) => {}
                    None => keys.push(path),
                }
            }
        }
        (Json::Array(written), Json::Array(known)) => {
            written.iter().zip(known).for_each(|(written, known)| missing(written, known, path, keys));
        }
        _ => {}
    }
}
