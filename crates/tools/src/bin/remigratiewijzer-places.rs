//! Checks a feed of places on the command line (`script/places`); everything else is in `tools::feed::tool`.

use std::io::{stderr, stdout};
use std::process::ExitCode;

use tools::feed::tool;

fn main() -> ExitCode {
    let shipped = include_str!("../../../../assets/places/records.txt");
    tool::run(std::env::args_os().skip(1), shipped, clock::now().day, stdout().lock(), stderr().lock()).into()
}
