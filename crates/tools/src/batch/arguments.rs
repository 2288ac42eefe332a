//! What was asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use super::Fault;
use law::date::Date;

/// What `--help` says.
pub const HELP: &str = "\
Judges people under the Remigration Act and the schemes around it, as many as a
file holds.

Usage: remigratiewijzer-check [--today YYYY-MM-DD] FILE
       remigratiewijzer-check [--today YYYY-MM-DD] - < FILE

FILE is a JSON array of cases, in UTF-8; tests/law/README.md describes them. The
least a case can be is {\"id\": \"A1\", \"facts\": {}}; with \"expect\" it says what
should come out. A fact that is left out is unknown. Nothing is guessed: a key,
word or date that is not known is an error, and so is an id that comes twice.

--today is the day on which people are judged who did not apply; without it, it
is today in the Netherlands.

Standard output gets a JSON array, a line for each case, in their order:
  {\"id\":\"A1\",\"verdict\":\"not_eligible\",\"fails\":[\"age-55\"],\"open\":[]}
verdict  eligible, not_eligible or undetermined
fails    the conditions that surely fail, whatever the unknown facts are
open     the conditions that neither hold nor fail

With \"scheme\" a case is about another scheme or event (\"aow\", \"separation\"):
  {\"id\":\"A2\",\"scheme\":\"aow\",\"effect\":\"stays\",\"outcome\":\"single\",...}
effect   stays, changes, ask, stops, open (not sure yet) or not_concerned
outcome  the word of the rule that decides; null where that is not sure
dates    the days that follow, {} where there are none
open     the facts that are missing

Status:
0  every case was judged, and came out as it expects where it says so
1  every case was judged; standard error names those that came out otherwise
2  the input or the arguments are no good: standard error says which case and
   key, and why. The results of the cases before it may have been written by
   then; they are right, but the array is not closed, so that nobody takes them
   for all there are. The same, without a word, where whoever reads the results
   stops early.
";

/// The arguments.
#[derive(Debug)]
pub struct Arguments {
    /// What to do.
    pub task: Task,
    /// The day to judge on, if it was given.
    pub today: Option<Date>,
}

/// What to do.
#[derive(Debug)]
pub enum Task {
    /// Say how to use the program.
    Help,
    /// Judge these cases.
    Check(Source),
}

/// Where cases come from.
#[derive(Debug)]
pub enum Source {
    /// Standard input, written as `-`.
    StandardInput,
    /// A file.
    File(PathBuf),
}

impl Arguments {
    /// Reads the arguments, without the program's own name.
    pub fn read(arguments: Vec<OsString>) -> Result<Arguments, Fault> {
        let (mut source, mut today) = (None, None);
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next().map_err(|error| Fault::of(format!("{error}; see --help")))? {
            match argument {
                Long("help") | Short('h') => return Ok(Arguments { task: Task::Help, today: None }),
                Long("today") => {
                    let day = parser.value().map_err(|_| Fault::of("--today must be followed by a day"))?;
                    set(&mut today, day_of(&day.to_string_lossy())?, "--today is given twice")?;
                }
                Value(file) if file == "-" => set(&mut source, Source::StandardInput, ONE_FILE)?,
                Value(file) => set(&mut source, Source::File(file.into()), ONE_FILE)?,
                Long(name) => return Err(no_option(&format!("--{name}"))),
                Short(letter) => return Err(no_option(&format!("-{letter}"))),
            }
        }
        let source = source.ok_or_else(|| Fault::of("which file? Name one, or - for standard input; see --help"))?;
        Ok(Arguments { task: Task::Check(source), today })
    }
}

fn no_option(option: &str) -> Fault {
    Fault::of(format!("{option} is not an option; see --help"))
}

const ONE_FILE: &str = "one file at a time, please; see --help";

fn set<T>(place: &mut Option<T>, value: T, twice: &str) -> Result<(), Fault> {
    match place.replace(value) {
        Some(_) => Err(Fault::of(twice)),
        None => Ok(()),
    }
}

fn day_of(text: &str) -> Result<Date, Fault> {
    text.parse()
        .map_err(|_| Fault::of(format!("--today must be an existing day, as in 2024-12-31; \"{text}\" is none")))
}
