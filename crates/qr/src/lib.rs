//! A text as a QR code, drawn as one path of SVG.

use std::fmt;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Up to this version a code still scans well from a small screen with correction M (15 % may be unreadable); a longer text
/// gets L (7 %), and squares that are larger.
const WELL: u8 = 15;

/// A QR code, without the quiet zone of four squares that must be around it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawing {
    /// How many squares it is wide and high.
    pub size: i32,
    /// Its dark squares, each one unit wide.
    pub path: String,
}

/// The QR code of a text; `None` if the text is too long for one.
pub fn draw(text: &str) -> Option<Drawing> {
    // Behind the address come letters and digits only, which take less room of their own kind.
    let (address, code) = text.split_at(text.find('#').map_or(0, |place| place + 1));
    let mut parts = Vec::new();
    if !address.is_empty() {
        parts.push(QrSegment::make_bytes(address.as_bytes()));
    }
    parts.push(if QrSegment::is_alphanumeric(code) {
        QrSegment::make_alphanumeric(code)
    } else {
        QrSegment::make_bytes(code.as_bytes())
    });
    let made = |correction, most| {
        QrCode::encode_segments_advanced(&parts, correction, Version::MIN, Version::new(most), None, true).ok()
    };
    let code = made(QrCodeEcc::Medium, WELL).or_else(|| made(QrCodeEcc::Low, 40))?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|at| code.get_module(*at, y)).count();
            if dark > 0 {
                path += &format!("M{x} {y}h{dark}v1h-{dark}z");
            }
            x += i32::try_from(dark).unwrap_or_default() + 1;
        }
    }
    Some(Drawing { size: code.size(), path })
}

impl fmt::Display for Drawing {
    /// The size and the path, as the module gives them to the app.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.size, self.path)
    }
}
