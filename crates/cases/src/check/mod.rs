//! The check of a file: a JSON array of cases in, what comes out of each out. A native program reads a stream, of which only
//! the ids stay in memory ([`check`]); a page takes a text step by step, so that it stays alive meanwhile ([`Steps`]),
//! and takes a table (CSV) too.

mod fault;
mod judge;
mod provision;
mod steps;
mod table;
mod utf8;

use std::io::{self, BufRead, BufReader, Read, Write};

use law::date::Date;
use serde::Deserializer;

pub use fault::Fault;
pub use judge::Count;
pub use provision::find as find_provision;
pub use steps::{Row, Steps, Stopped};
use utf8::Utf8;

/// How much is read at once.
const BUFFER: usize = 1 << 16;

/// Judges a JSON array of cases, of which the format is described in `tests/law/README.md`. The results go to
/// `output`, the expectations that are not met to `errors`.
///
/// # Errors
/// The first thing that is wrong with the input, in one sentence; what `output` has by then is not closed, and so no
/// JSON. Or that the results could not be written.
pub fn check(input: impl Read, today: Date, output: impl Write, errors: impl Write) -> Result<Count, Fault> {
    let mut input = BufReader::with_capacity(BUFFER, input);
    skip_byte_order_mark(&mut input).map_err(|error| Fault::reading(&error))?;
    let mut judge = judge::Judge::new(today, output, errors);
    let mut json = serde_json::Deserializer::from_reader(Utf8::new(input));
    if let Err(error) = json.deserialize_seq(&mut judge) {
        return Err(judge.fault(&error));
    }
    json.end().map_err(|error| Fault::after_the_end(&error))?;
    judge.close()
}

/// Some editors begin a file with this mark, which JSON does not know.
fn skip_byte_order_mark(input: &mut impl BufRead) -> io::Result<()> {
    if input.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
        input.consume('\u{feff}'.len_utf8());
    }
    Ok(())
}
