//! Where the phone is. A computer is not asked: the web views of most refuse, and a postcode is as good.

use super::window;
use crate::platform::{Fix, NoFix};
use places::Position;

/// Whether the device can be asked where it is.
pub fn can_locate() -> bool {
    cfg!(any(target_os = "android", target_os = "ios"))
}

/// Asks the phone where it is, after the visitor's leave.
///
/// # Errors
/// If the visitor refuses, or the phone cannot tell or not in time.
pub async fn locate() -> Result<Fix, NoFix> {
    let told: Vec<f64> = window::ask("native.locate()").await.unwrap_or_default();
    match told[..] {
        [latitude, longitude, metres] => Ok(Fix { position: Position::new(latitude, longitude), metres }),
        [1.0] => Err(NoFix::Refused),
        [3.0] => Err(NoFix::TimedOut),
        _ => Err(NoFix::Unavailable),
    }
}
