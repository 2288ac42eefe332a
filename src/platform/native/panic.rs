//! What happens when the program breaks: it ends at once, and starts again with the panic screen first. On a phone a program
//! cannot start itself; there the screen comes when the visitor opens the app again.

use std::sync::OnceLock;
use std::thread;

use super::home;

/// The file that tells the next start what happened.
const STOPPED: &str = "stopped";

static HAPPENED: OnceLock<bool> = OnceLock::new();

/// Whether the program broke the last time it ran.
pub fn happened() -> bool {
    HAPPENED.get().copied().unwrap_or(false)
}

/// From here on a panic of this thread, which draws the screens, is seen by the next start.
pub fn watch() {
    let before = home::read(STOPPED).is_some();
    home::erase(STOPPED);
    let _ = HAPPENED.set(before);
    let drawing = thread::current().id();
    let print = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        print(info);
        if thread::current().id() == drawing {
            let told = home::write(STOPPED, "").is_ok();
            // One that breaks again is not started again.
            if told && !happened() {
                start_again();
            }
            std::process::abort();
        }
    }));
}

#[cfg(feature = "desktop")]
fn start_again() {
    if let Ok(program) = std::env::current_exe() {
        let _ = std::process::Command::new(program).spawn();
    }
}

#[cfg(not(feature = "desktop"))]
fn start_again() {}
