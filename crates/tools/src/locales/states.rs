//! How far each file of each translation has come, and which messages of the source have changed since.
//!
//! `locales/states.csv` has a row for each file that is more than drafted: what was done, on which day, and what the source said
//! then. `locales/sources.csv` holds that: for each file a fingerprint of every message, without an order, so that moving one
//! changes nothing. A message of the source whose fingerprint is not among them has changed since.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use i18n::Language;
use law::date::Date;

use super::files::{self, Entry};

/// How far a file has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// Somebody has translated it.
    Drafted,
    /// Somebody who had not seen the source has turned it back, and what differed was mended.
    ReadBack,
    /// Somebody whose language it is has read it.
    Checked,
}

impl State {
    /// Every state, from the least to the most.
    pub const ALL: [State; 3] = [State::Drafted, State::ReadBack, State::Checked];

    /// Its word in the file.
    pub fn code(self) -> &'static str {
        match self {
            State::Drafted => "drafted",
            State::ReadBack => "read-back",
            State::Checked => "checked",
        }
    }
}

/// What a language is that is no translation, in words: Dutch.
pub fn of_dutch(tag: &str) -> Option<&'static str> {
    let dutch = tag.parse().is_ok_and(Language::is_dutch);
    dutch.then(|| if tag == Language::SOURCE.tag() { "the source" } else { "the source in ordinary words" })
}

/// A row: what was done with one file of one language.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Row {
    /// The tag of the language.
    pub language: String,
    /// The file, as in `app`.
    pub part: String,
    /// How far it has come.
    pub state: State,
    /// On which day.
    pub day: Date,
    /// The name of what the source said then.
    pub source: String,
}

/// What a file of the source said once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Source {
    /// The file.
    pub part: String,
    /// The name by which rows refer to it: a fingerprint of all.
    pub name: String,
    /// The fingerprint of every message.
    pub messages: BTreeSet<String>,
}

/// Both files.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct States {
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// What they refer to, in order.
    pub sources: Vec<Source>,
}

const ROWS: &str = "states.csv";
const SOURCES: &str = "sources.csv";
/// How many letters a fingerprint has.
const LETTERS: usize = 6;

/// A fingerprint (FNV-1a, the upper bits).
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The fingerprint of a message of the source.
pub fn of(entry: &Entry) -> String {
    format!("{:06x}", fingerprint(&[&entry.name, " = ", &entry.text()].concat()) >> 40)
}

/// What a file of the source says, of all its messages.
fn source(part: &str, entries: &[Entry]) -> Source {
    let messages: BTreeSet<String> = entries.iter().filter(|entry| entry.part == part).map(of).collect();
    let all: String = messages.iter().map(String::as_str).collect();
    Source { part: part.to_string(), name: format!("{:08x}", fingerprint(&all) >> 32), messages }
}

impl States {
    /// Reads both files.
    ///
    /// # Errors
    /// If a row is none, or refers to nothing.
    pub fn read(locales: &Path) -> Result<States, String> {
        let lines = |name: &str| -> Result<Vec<Vec<String>>, String> {
            let text = fs::read_to_string(locales.join(name)).map_err(|error| format!("locales/{name}: {error}"))?;
            Ok(text.lines().skip(1).map(|line| line.split(',').map(str::to_string).collect()).collect())
        };
        let mut states = States::default();
        for line in lines(SOURCES)? {
            let [part, name, messages] = line.as_slice() else { return Err(format!("{SOURCES}: {line:?}")) };
            let letters: Vec<char> = messages.chars().collect();
            let messages = letters.chunks(LETTERS).map(|letters| letters.iter().collect()).collect();
            states.sources.push(Source { part: part.clone(), name: name.clone(), messages });
        }
        for line in lines(ROWS)? {
            let row = row(&line).ok_or_else(|| format!("{ROWS}: {line:?}"))?;
            if states.source_of(&row).is_none() {
                return Err(format!("{ROWS}: {line:?} refers to no row of {SOURCES}"));
            }
            states.rows.push(row);
        }
        Ok(states)
    }

    /// Writes both files.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn write(&self, locales: &Path) -> Result<(), String> {
        let mut rows = String::from("language,file,state,day,source\n");
        for Row { language, part, state, day, source } in &self.rows {
            rows += &format!("{language},{part},{},{day},{source}\n", state.code());
        }
        let mut sources = String::from("file,source,messages\n");
        for Source { part, name, messages } in &self.sources {
            let messages: String = messages.iter().map(String::as_str).collect();
            sources += &format!("{part},{name},{messages}\n");
        }
        for (name, text) in [(ROWS, rows), (SOURCES, sources)] {
            fs::write(locales.join(name), text).map_err(|error| format!("locales/{name}: {error}"))?;
        }
        Ok(())
    }

    fn source_of(&self, row: &Row) -> Option<&Source> {
        self.sources.iter().find(|source| source.part == row.part && source.name == row.source)
    }

    /// The row of a file of a language.
    pub fn row(&self, language: &str, part: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.language == language && row.part == part)
    }

    /// The files of a language by how far they have come, the furthest first, each with the earliest of their days; a draft has
    /// none.
    pub fn by_state(&self, language: &str) -> impl Iterator<Item = (State, Option<Date>, Vec<&'static str>)> {
        State::ALL.into_iter().rev().filter_map(move |state| {
            let of = |part: &&str| self.row(language, part).map_or(State::Drafted, |row| row.state) == state;
            let parts: Vec<&str> = files::parts().filter(of).collect();
            let day = parts.iter().filter_map(|part| self.row(language, part)).map(|row| row.day).min();
            (!parts.is_empty()).then_some((state, day, parts))
        })
    }

    /// Records what was done with a file on a day, on the ground of what the source says.
    pub fn record(&mut self, language: &str, part: &str, state: State, day: Date, said: &[Entry]) {
        self.rows.retain(|row| row.language != language || row.part != part);
        let source = source(part, said);
        if state != State::Drafted {
            let (language, part) = (language.to_string(), part.to_string());
            self.rows.push(Row { language, part, state, day, source: source.name.clone() });
            self.sources.push(source);
        }
        self.rows.sort();
        self.sources.sort();
        self.sources.dedup();
        let rows = &self.rows;
        self.sources.retain(|source| rows.iter().any(|row| row.part == source.part && row.source == source.name));
    }

    /// The messages of the source that are not what they were when this file was read; of a draft, which nobody has read, none.
    pub fn changed<'a>(&self, language: &str, part: &str, source: &'a [Entry]) -> Vec<&'a Entry> {
        let Some(then) = self.row(language, part).and_then(|row| self.source_of(row)) else { return Vec::new() };
        source.iter().filter(|entry| entry.part == part && !then.messages.contains(&of(entry))).collect()
    }
}

fn row(line: &[String]) -> Option<Row> {
    let [language, part, state, day, source] = line else { return None };
    Some(Row {
        language: language.clone(),
        part: files::parts().find(|known| known == part)?.to_string(),
        state: State::ALL.into_iter().find(|known| known.code() == state)?,
        day: day.parse().ok()?,
        source: source.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, text: &str) -> Entry {
        Entry {
            part: "app",
            name: name.to_string(),
            pattern: files::pattern_of(text).unwrap_or_else(|error| panic!("{error}")),
            comment: String::new(),
        }
    }

    #[test]
    fn a_message_that_changed_or_came_after_the_day_of_reading_is_told_and_no_other() {
        let then = [entry("yes", "Ja"), entry("no", "Nee"), entry("count", "{ $n } dagen")];
        let day = Date::of_law(2026, 11, 28);
        let mut states = States::default();
        assert!(states.changed("tr", "app", &then).is_empty(), "a draft");
        states.record("tr", "app", State::ReadBack, day, &then);
        assert!(states.changed("tr", "app", &then).is_empty());
        let now = [entry("count", "{ $n } maanden"), entry("yes", "Ja"), entry("new", "Nieuw")];
        let changed: Vec<&str> = states.changed("tr", "app", &now).iter().map(|one| one.name.as_str()).collect();
        assert_eq!(changed, ["count", "new"]);
        states.record("tr", "app", State::Checked, day, &now);
        assert!(states.changed("tr", "app", &now).is_empty());
        assert_eq!((states.rows.len(), states.sources.len()), (1, 1), "what nothing refers to goes");
        states.record("tr", "app", State::Drafted, day, &now);
        assert_eq!(states, States::default());
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = std::env::temp_dir().join(format!("remigratiewijzer-states-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap_or_default();
        let mut states = States::default();
        let said = [entry("yes", "Ja"), entry("no", "Nee")];
        states.record("tr", "app", State::ReadBack, Date::of_law(2026, 11, 28), &said);
        states.record("ar", "app", State::Checked, Date::of_law(2026, 12, 1), &said);
        assert_eq!(states.sources.len(), 1, "said once");
        assert_eq!(states.write(&folder), Ok(()));
        assert_eq!(States::read(&folder), Ok(states));
        fs::write(folder.join(ROWS), "x\ntr,app,checked,2026-11-28,0\n").unwrap_or_default();
        assert!(States::read(&folder).is_err(), "it refers to nothing");
        fs::remove_dir_all(&folder).unwrap_or_default();
    }
}
