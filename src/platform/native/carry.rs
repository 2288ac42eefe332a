//! Taking answers along: the drawing of a code, copying and sharing.

use super::window;
use crate::platform::Drawn;

/// No address carries a code.
pub fn carried() -> Option<String> {
    None
}

/// The app has no address.
pub fn origin() -> String {
    String::new()
}

/// A text as a QR code.
pub async fn draw(text: String) -> Option<Drawn> {
    Drawn::read(&qr::draw(&text)?.to_string())
}

/// Puts a text on the clipboard; whether that could be done.
pub async fn copy(text: &str) -> bool {
    window::ask(&format!("native.copy({text:?})")).await.unwrap_or(false)
}

/// There is nothing to share with.
pub fn can_share() -> bool {
    false
}

/// There is nothing to share with.
pub async fn share(_link: &str) -> bool {
    false
}
