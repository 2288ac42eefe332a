//! Checks a feed of places on the command line (`script/places`); everything else is in
//! `remigratiewijzer::places::feed::tool`.

fn main() -> std::process::ExitCode {
    #[cfg(not(target_family = "wasm"))]
    return check();
    #[cfg(target_family = "wasm")]
    std::process::ExitCode::SUCCESS
}

#[cfg(not(target_family = "wasm"))]
fn check() -> std::process::ExitCode {
    use remigratiewijzer::date::Date;
    use remigratiewijzer::places::feed::tool;
    use std::io::{stderr, stdout};
    use std::time::{SystemTime, UNIX_EPOCH};

    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or(0);
    let today = Date::from_day_number(Date::of_law(1970, 1, 1).day_number() + days);
    let shipped = include_str!("../../assets/places/records.txt");
    tool::run(std::env::args_os().skip(1), shipped, today, stdout().lock(), stderr().lock()).into()
}
