//! Where the phone is.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Geolocation, PositionError, PositionOptions, Window};

use super::{navigator, part, window};
use crate::platform::{Fix, NoFix};
use places::Position;

/// How long the phone may take to find out where it is, in milliseconds; the time for asking the visitor not counted.
const PATIENCE: u32 = 20_000;

/// A position found this long ago is still good, in milliseconds.
const STILL_GOOD: u32 = 600_000;

fn geolocation() -> Option<Geolocation> {
    // Over plain http a browser refuses without asking.
    window().filter(Window::is_secure_context)?;
    part(navigator()?, "geolocation")
}

/// Whether the phone can be asked where it is.
pub fn can_locate() -> bool {
    geolocation().is_some()
}

/// Asks the phone where it is, after the visitor's leave.
///
/// # Errors
/// If the visitor refuses, or the phone cannot tell or not in time.
pub async fn locate() -> Result<Fix, NoFix> {
    let geolocation = geolocation().ok_or(NoFix::Unavailable)?;
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(STILL_GOOD);
    let promise = Promise::new(&mut |found, failed| {
        let _ = geolocation.get_current_position_with_error_callback_and_options(&found, Some(&failed), &options);
    });
    match JsFuture::from(promise).await {
        Ok(found) => {
            let coords = found.unchecked_into::<web_sys::Position>().coords();
            Ok(Fix { position: Position::new(coords.latitude(), coords.longitude()), metres: coords.accuracy() })
        }
        Err(error) => Err(match error.unchecked_into::<PositionError>().code() {
            PositionError::PERMISSION_DENIED => NoFix::Refused,
            PositionError::TIMEOUT => NoFix::TimedOut,
            _ => NoFix::Unavailable,
        }),
    }
}
