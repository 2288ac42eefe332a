//! The program behind `script/locales`.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use i18n::{Language, TAGS};
use law::date::Date;
use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use super::files;
use super::po;
use super::report::{Report, state_in_words};
use super::states::{State, States};
use super::table;
use crate::program::end;

/// What `--help` says.
const HELP: &str = "\
What translators need.

Usage: script/locales                      what there is to do in every language
       script/locales TAG                  the same of one language, text by text
       script/locales export TAG [FILE]    a language, or one file of it, as PO
       script/locales import TAG PO        the texts of a PO file into locales/TAG
       script/locales record TAG STATE DAY [FILE...]
                                           what was done with a translation
       script/locales table                the languages, as README has them

TAG is a folder of locales/. STATE is drafted, read-back (somebody who had not
seen the Dutch turned it back, and what differed was mended) or checked (read by
somebody whose language it is), DAY is as in 2026-11-28, and FILE is as in app;
without it, all files. --said FOLDER takes the source of that time from another
folder of locales, as git archive writes one.

Texts that the PO file marks fuzzy, which changed in the source since somebody
read the translation, are not imported until that mark is taken away.
";

/// What the arguments ask for.
enum Task {
    List(Option<String>),
    Export(String, Option<String>),
    Import(String, PathBuf),
    Record { tag: String, state: State, day: Date, parts: Vec<String>, said: Option<PathBuf> },
    Table,
}

/// Runs with these arguments (the program's own name left out) on the folder `locales`; the status to end with: 1 if a
/// text is missing or too many, 2 if something could not be done.
pub fn run(arguments: impl Iterator<Item = OsString>, locales: &Path, output: impl Write, errors: impl Write) -> u8 {
    let answer = task(arguments.collect()).and_then(|task| match task {
        Some(task) => answer(task, locales),
        None => Ok((HELP.to_string(), 0)),
    });
    end(answer, output, errors)
}

fn task(arguments: Vec<OsString>) -> Result<Option<Task>, String> {
    let (mut words, mut said) = (Vec::new(), None);
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| format!("{error}; see --help"))? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("said") => said = Some(PathBuf::from(parser.value().unwrap_or_default())),
            Value(word) => words.push(word.to_string_lossy().into_owned()),
            Long(name) => return Err(format!("--{name} is not an option; see --help")),
            Short(letter) => return Err(format!("-{letter} is not an option; see --help")),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let task = match words[..] {
        [] => Task::List(None),
        ["table"] => Task::Table,
        ["export", tag] => Task::Export(tag.to_string(), None),
        ["export", tag, part] => Task::Export(tag.to_string(), Some(part.to_string())),
        ["import", tag, po] => Task::Import(tag.to_string(), PathBuf::from(po)),
        ["record", tag, state, day, ref parts @ ..] => {
            let state = State::ALL.into_iter().find(|known| known.code() == state);
            Task::Record {
                tag: tag.to_string(),
                state: state.ok_or("the state is drafted, read-back or checked")?,
                day: day.parse().map_err(|error| format!("{day}: {error}"))?,
                parts: parts.iter().map(|part| part.to_string()).collect(),
                said,
            }
        }
        [tag] => Task::List(Some(tag.to_string())),
        _ => return Err("see --help".to_string()),
    };
    Ok(Some(task))
}

fn answer(task: Task, locales: &Path) -> Result<(String, u8), String> {
    let source = Language::SOURCE.tag();
    let known = |tag: &str| match locales.join(tag).is_dir() {
        true => Ok(()),
        false => Err(format!("there is no folder locales/{tag}")),
    };
    match task {
        Task::Table => Ok((table::table(locales)?, 0)),
        Task::List(Some(tag)) => known(&tag).and_then(|()| one(locales, source, &tag)),
        Task::List(None) => all(locales, source),
        Task::Export(tag, part) => {
            if let Some(part) = part.as_deref().filter(|part| !files::parts().any(|known| known == *part)) {
                return Err(format!("{part} is no file of a language"));
            }
            Ok((po::export(locales, source, &tag, part.as_deref())?, 0))
        }
        Task::Import(tag, file) => {
            let po = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let imported = po::import(locales, source, &tag, &po)?;
            fs::create_dir_all(locales.join(&tag)).map_err(|error| error.to_string())?;
            for (part, text) in &imported.files {
                let file = locales.join(&tag).join(format!("{part}.ftl"));
                fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
            }
            let (changed, files, fuzzy) = (imported.changed, imported.files.len(), imported.fuzzy);
            Ok((format!("{changed} texts changed, in {files} files; {fuzzy} left, which are marked fuzzy\n"), 0))
        }
        Task::Record { tag, state, day, parts, said } => {
            known(&tag)?;
            let said = files::read(said.as_deref().unwrap_or(locales), source)?;
            let mut states = States::read(locales)?;
            let all = || files::parts().map(str::to_string).collect();
            for part in if parts.is_empty() { all() } else { parts } {
                if !files::parts().any(|known| known == part) {
                    return Err(format!("{part} is no file of a language"));
                }
                states.record(&tag, &part, state, day, &said);
            }
            states.write(locales)?;
            Ok((format!("{tag}: {}\n", state_in_words(&tag, &states, &files::read(locales, source)?)), 0))
        }
    }
}

/// One language, text by text.
fn one(locales: &Path, source: &str, tag: &str) -> Result<(String, u8), String> {
    let (states, said) = (States::read(locales)?, files::read(locales, source)?);
    let found = Report::of(tag, &states, &said, &files::by_key(locales, tag)?);
    let mut text = format!("{tag}: {}\n", state_in_words(tag, &states, &said));
    for (name, list) in found.lists() {
        if !list.is_empty() {
            let _ = writeln!(text, "\n{name}: {}", list.len());
            list.iter().for_each(|line| text += &format!("  {line}\n"));
        }
    }
    Ok((text, u8::from(!found.missing.is_empty() || !found.extra.is_empty())))
}

/// Every language, a line each.
fn all(locales: &Path, source: &str) -> Result<(String, u8), String> {
    let (states, said) = (States::read(locales)?, files::read(locales, source)?);
    let (mut text, mut status) = (String::new(), 0);
    for tag in TAGS {
        let found = Report::of(tag, &states, &said, &files::by_key(locales, tag)?);
        let counts = found.lists().map(|(name, list)| format!("{} {name}", list.len())).join(", ");
        let _ = writeln!(text, "{tag:<10} {}\n{:<10} {counts}", state_in_words(tag, &states, &said), "");
        if !found.missing.is_empty() || !found.extra.is_empty() {
            status = 1;
        }
    }
    Ok((text, status))
}
