//! The batch check: a file of cases in, a verdict on each out. For professionals, and for comparing engines.
//!
//! The cases are read, judged and forgotten one by one, so that a file may be larger than the memory; only their ids
//! are kept, since each must be unique.

mod arguments;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use arguments::{Arguments, HELP, Source, Task};
pub use cases::check::{Count, Fault, check};

use law::date::Date;

/// The name of the program, before everything it says.
const NAME: &str = "remigratiewijzer-check";
/// Every case was judged, and every expectation met.
const MET: u8 = 0;
/// Every case was judged, and at least one expectation not met.
const NOT_MET: u8 = 1;
/// The arguments or the input are no good, or nobody takes the results.
const FAULT: u8 = 2;
/// How much is written at once.
const BUFFER: usize = 1 << 16;

/// Runs the batch check with these arguments (the program's own name left out); the status to end with.
pub fn run(arguments: impl Iterator<Item = OsString>, output: impl Write, errors: impl Write) -> u8 {
    let mut output = BufWriter::with_capacity(BUFFER, output);
    let mut errors = BufWriter::new(errors);
    let done = Arguments::read(arguments.collect())
        .and_then(|arguments| match arguments.task {
            Task::Help => output.write_all(HELP.as_bytes()).map(|()| Count::default()).map_err(Fault::writing),
            Task::Check(source) => {
                let today = arguments.today.unwrap_or_else(|| clock::now().day);
                check_source(&source, today, &mut output, &mut errors)
            }
        })
        .and_then(|count| output.flush().map(|()| count).map_err(Fault::writing));
    // If standard error is closed there is nobody left to tell.
    let status = match done {
        Ok(count) if count.not_met > 0 => {
            let _ = writeln!(errors, "{NAME}: {} of {} cases came out otherwise", count.not_met, count.cases);
            NOT_MET
        }
        Ok(_) => MET,
        Err(Fault::NobodyReads) => FAULT,
        Err(Fault::Input(sentence) | Fault::AtKey { sentence, .. }) => {
            let _ = writeln!(errors, "{NAME}: {sentence}");
            FAULT
        }
    };
    let _ = errors.flush();
    status
}

fn check_source(source: &Source, today: Date, output: impl Write, errors: impl Write) -> Result<Count, Fault> {
    match source {
        Source::StandardInput => check(io::stdin().lock(), today, output, errors),
        Source::File(path) => check(open(path)?, today, output, errors),
    }
}

fn open(path: &Path) -> Result<File, Fault> {
    File::open(path).map_err(|error| Fault::of(format!("{} could not be opened: {error}", path.display())))
}
