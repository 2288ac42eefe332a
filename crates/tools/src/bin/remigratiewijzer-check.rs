//! Judges a file of cases on the command line; everything else is in `tools::batch`.

use std::io::{stderr, stdout};
use std::process::ExitCode;

use tools::batch;

fn main() -> ExitCode {
    ExitCode::from(batch::run(std::env::args_os().skip(1), stdout().lock(), stderr().lock()))
}
