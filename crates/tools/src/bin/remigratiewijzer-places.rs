//! Checks a feed of places on the command line (`script/places`); everything else is in `tools::feed::tool`.

use std::io::{stderr, stdout};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use law::date::Date;
use tools::feed::tool;

fn main() -> ExitCode {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or(0);
    let today = Date::from_day_number(Date::of_law(1970, 1, 1).day_number() + days);
    let shipped = include_str!("../../../../assets/places/records.txt");
    tool::run(std::env::args_os().skip(1), shipped, today, stdout().lock(), stderr().lock()).into()
}
