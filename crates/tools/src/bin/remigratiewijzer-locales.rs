//! What translators need, on the command line (`script/locales`); everything else is in `tools::locales::tool`.

use std::io::{stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use tools::locales::tool;

fn main() -> ExitCode {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    tool::run(std::env::args_os().skip(1), &locales, stdout().lock(), stderr().lock()).into()
}
