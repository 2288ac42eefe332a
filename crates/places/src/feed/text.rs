//! Whether texts, links and phone numbers of a feed are safe to show and to follow.

use super::fault::Wrong;
use super::shape::{LONGEST_LINK, LONGEST_TEXT};
use reqwest::Url;

/// A text to show.
pub fn text(text: &str) -> Result<String, Wrong> {
    if text.chars().any(is_invisible) {
        Err(Wrong::Invisible)
    } else if text.is_empty() || text.trim() != text {
        Err(Wrong::Blank)
    } else if text.chars().count() > LONGEST_TEXT {
        Err(Wrong::TooLong)
    } else if text.contains(['<', '>']) {
        Err(Wrong::Markup)
    } else if !fits_a_field(text) {
        Err(Wrong::Separator)
    } else if !text.chars().all(is_plain) {
        Err(Wrong::Letter)
    } else {
        Ok(text.to_owned())
    }
}

/// Whether a text can stand in a field of `records.txt`: it has none of what separates fields and values there.
fn fits_a_field(text: &str) -> bool {
    !text.contains(['|', ';'])
}

/// Whether a character is seen by nobody, or steers how others are shown: controls, direction marks, joiners, tags,
/// separators of lines, and what Unicode keeps free.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFF}' | '\u{E0000}'..='\u{10FFFF}')
}

/// Whether a character is of the two scripts that names of places and organisations are written in here, Latin and Arabic, or
/// a sign between them. Cyrillic, Greek and mathematical letters look like Latin ones, and stacked marks cover other lines.
fn is_plain(letter: char) -> bool {
    letter.is_ascii()
        || matches!(letter,
            '\u{A0}' | '€' | '°' | '·' | '•' | '…' | '\u{2010}'..='\u{2015}' | '‘'..='”' | '،' | '؛' | '؟'
            | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ž' | 'Ș'..='ț' | '\u{1E00}'..='\u{1EFF}'
            | '\u{620}'..='\u{64A}' | '\u{660}'..='\u{669}' | '\u{671}'..='\u{6D3}')
}

/// A link: `https`, to a site by its name, without a password, in plain ASCII.
pub fn link(link: &str) -> Result<String, Wrong> {
    if link.len() > LONGEST_LINK {
        return Err(Wrong::TooLong);
    }
    let plain = link.bytes().all(|byte| byte.is_ascii_graphic()) && fits_a_field(link);
    let harmless = plain && !link.contains(['<', '>', '"', '\'', '\\', '`', '{', '}', '^']);
    let url = Some(link).filter(|_| harmless && link.starts_with("https://")).and_then(|link| Url::parse(link).ok());
    let named = |url: &Url| url.domain().is_some_and(|name| name.contains('.') && !name.ends_with('.'));
    let bare = |url: &Url| url.username().is_empty() && url.password().is_none();
    match url {
        Some(url) if named(&url) && bare(&url) => Ok(link.to_owned()),
        _ => Err(Wrong::Link),
    }
}

/// A phone number as people read it: international, of ten digits from 0, or one of the short Dutch ones (14…, 0800,
/// 0900); not 0906 and 0909, for which each minute costs extra.
pub fn phone(phone: &str) -> Result<String, Wrong> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let spelled = phone.chars().enumerate().all(|(place, letter)| {
        letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '(' | ')') || (letter == '+' && place == 0)
    });
    let short = ["0800", "0900"].iter().any(|start| digits.starts_with(start)) && matches!(digits.len(), 8 | 11);
    let ordinary = digits.len() == 10 && digits.starts_with('0') && !digits.starts_with("090");
    let fits = match phone.starts_with('+') {
        true => (8..=15).contains(&digits.len()) && !digits.starts_with('0'),
        false => short || ordinary || (digits.starts_with("14") && matches!(digits.len(), 5 | 6)),
    };
    if spelled && fits && phone.trim() == phone && phone.len() <= 30 { Ok(phone.to_owned()) } else { Err(Wrong::Phone) }
}

/// The name of a record: small letters, digits and hyphens.
pub fn id(id: &str) -> Result<String, Wrong> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (1..=64).contains(&id.len()) && id.bytes().all(plain) { Ok(id.to_owned()) } else { Err(Wrong::Form) }
}

/// A postcode with its letters, such as `3521 AZ`.
pub fn postcode(code: &str) -> Result<String, Wrong> {
    match code.as_bytes() {
        [b'1'..=b'9', digits @ .., b' ', b'A'..=b'Z', b'A'..=b'Z']
            if digits.len() == 3 && digits.iter().all(u8::is_ascii_digit) =>
        {
            Ok(code.to_owned())
        }
        _ => Err(Wrong::Form),
    }
}

#[cfg(test)]
mod tests {
    use super::{Wrong, id, link, phone, postcode, text};

    #[test]
    fn a_text_is_seen_as_it_is() {
        for good in ["Gemeente Súdwest-Fryslân", "'s-Gravenhage", "DT&V", "مركز", "Timișoara", "Café (achter)"]
        {
            assert_eq!(text(good), Ok(good.to_owned()));
        }
        for (bad, wrong) in [
            ("", Wrong::Blank),
            (" a", Wrong::Blank),
            ("<b>a</b>", Wrong::Markup),
            ("<script>alert(1)</script>", Wrong::Markup),
            ("a|b", Wrong::Separator),
            ("a\nb", Wrong::Invisible),
            ("a\u{0}b", Wrong::Invisible),
            ("a\u{202E}b", Wrong::Invisible),
            ("a\u{200B}b", Wrong::Invisible),
            ("a\u{2028}b", Wrong::Invisible),
            ("a\u{E0041}b", Wrong::Invisible),
            (&"a".repeat(201), Wrong::TooLong),
            ("\u{405}VB", Wrong::Letter),
            ("SVΒ", Wrong::Letter),
            ("ＳＶＢ", Wrong::Letter),
            ("𝐒𝐕𝐁", Wrong::Letter),
            ("S\u{301}\u{302}\u{303}VB", Wrong::Letter),
            ("SVB \u{1F512}", Wrong::Letter),
        ] {
            assert_eq!(text(bad), Err(wrong), "{bad:?}");
        }
    }

    #[test]
    fn a_link_leads_to_a_site_over_https() {
        for good in [
            "https://www.svb.nl/nl/algemeen/contact",
            "https://a.nl",
            "https://a.nl/x?y=%20#z",
            "https://afspraken.a.nl:8022/afspraken",
        ] {
            assert_eq!(link(good), Ok(good.to_owned()));
        }
        for bad in [
            "http://a.nl",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "//a.nl",
            "https://",
            "https://localhost/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://user:pass@a.nl/",
            "https://svb.nl@evil.example/",
            "https://a.nl/ b",
            "https://a.nl/\"onclick=",
            "https://a.nl/é",
            "https://ѕvb.nl",
            "https://a.nl\\@b.nl",
            "HTTPS//a.nl",
        ] {
            assert_eq!(link(bad), Err(Wrong::Link), "{bad}");
        }
        assert_eq!(link(&format!("https://a.nl/{}", "x".repeat(500))), Err(Wrong::TooLong));
    }

    #[test]
    fn a_phone_number_can_be_called() {
        for good in
            ["14 030", "14 0592", "088 949 40 00", "(0297) 38 75 75", "+31 71 512 9040", "0800 18 09", "0900 1852"]
        {
            assert_eq!(phone(good), Ok(good.to_owned()));
        }
        let long = "0".repeat(40);
        for bad in [
            "",
            "112",
            "bel ons",
            "0909 1234",
            "0906 1234567",
            "+0 123 456 789",
            "12345678",
            "088 949 40 0",
            "14 030;x",
            "٠٨٨ ٩٤٩٤٠٠٠",
            long.as_str(),
            "+31 71 512 9040 ext 4",
        ] {
            assert_eq!(phone(bad), Err(Wrong::Phone), "{bad}");
        }
    }

    #[test]
    fn ids_and_postcodes_have_one_form() {
        assert!(id("gm0344").is_ok() && id("").is_err() && id("GM").is_err() && id("a b").is_err());
        assert!(postcode("3521 AZ").is_ok());
        for bad in ["", "3521AZ", "0521 AZ", "3521 az", "352 AZ", "35211 AZ", "352é AZ"] {
            assert_eq!(postcode(bad), Err(Wrong::Form), "{bad}");
        }
    }
}
