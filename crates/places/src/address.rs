//! The postcode in an address, however it is written: `Utrecht 3511`, `Oudegracht 12, 3511 AB Utrecht`, `3511ab12`.

use super::names::{digit, has_start, is_letter};
use law::country::Country;

/// An address with a Dutch postcode in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// The four digits.
    pub number: u16,
    /// The words around it, without house numbers.
    pub words: String,
}

/// What people write between the parts of an address.
pub(super) fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '.' | ',' | '،' | '/')
}

/// The address, if exactly one number of four digits stands in it that can be a postcode.
pub(super) fn read(typed: &str) -> Option<Address> {
    let mut found = None;
    let mut words = Vec::new();
    let mut after_code = false;
    for part in typed.split(is_separator).filter(|part| !part.is_empty()) {
        let digits = part.chars().take_while(|letter| digit(*letter).is_some()).count();
        let rest: String = part.chars().skip(digits).collect();
        let letters = rest.chars().take_while(|letter| is_letter(*letter)).count();
        match digits {
            // A word; right behind the digits two letters belong to them.
            0 if after_code && letters == 2 && rest.chars().count() == 2 => {}
            // One letter is half of two: it was not typed to the end.
            0 if after_code && letters == 1 => return None,
            0 => words.push(part),
            // With its two letters, and perhaps a house number.
            4 if matches!(letters, 0 | 2) => {
                let value = part.chars().take(4).filter_map(digit).fold(0, |all, value| all * 10 + value);
                let number = u16::try_from(value).ok().filter(|number| *number >= 1000)?;
                if found.replace(number).is_some() {
                    return None;
                }
            }
            // A house number.
            1..=3 if letters <= 3 => {}
            _ => return None,
        }
        after_code = digits == 4;
    }
    Some(Address { number: found?, words: words.join(" ") })
}

/// The words behind the last number, such as the town of `52062 Aachen` or `Kerkstraat 5 Utrecht`.
pub(super) fn behind_numbers(typed: &str) -> Option<&str> {
    let (at, last) = typed.char_indices().rfind(|(_, letter)| digit(*letter).is_some())?;
    let behind = typed.get(at + last.len_utf8()..)?;
    let words = behind.strip_prefix(is_separator)?.trim_matches(is_separator);
    (words.chars().filter(|letter| is_letter(*letter)).count() > 2).then_some(words)
}

/// The country that a foreign postcode begins with: `B-2000`, `BE 2000`, `D-52062`.
pub(super) fn country(typed: &str) -> Option<Country> {
    let starts = [("be", "BE"), ("b", "BE"), ("de", "DE"), ("d", "DE")];
    let (_, code) = starts.iter().find(|(start, _)| {
        let rest = typed.get(start.len()..).unwrap_or_default().trim_start_matches(is_separator);
        has_start(typed, start) && rest.chars().take_while(|letter| digit(*letter).is_some()).count() >= 4
    })?;
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{behind_numbers, country, read};

    #[test]
    fn the_postcode_is_found_wherever_it_stands() {
        for (typed, number, words) in [
            ("Utrecht 3511", 3511, "Utrecht"),
            ("Utrecht, 3511 AB", 3511, "Utrecht"),
            ("3511 AB 12", 3511, ""),
            ("3511ab12", 3511, ""),
            ("3511 AB 12-bis", 3511, "bis"),
            ("Oudegracht 12, 3511 AB Utrecht", 3511, "Oudegracht Utrecht"),
            ("2000 Antwerpen", 2000, "Antwerpen"),
            ("أوتريخت ٣٥١١", 3511, "أوتريخت"),
        ] {
            let address = read(typed).unwrap_or_else(|| panic!("{typed}"));
            assert_eq!((address.number, address.words.as_str()), (number, words), "{typed}");
        }
        for none in ["Utrecht", "1234 5678", "52062 Aachen", "0612345678", "0351", ""] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn words_and_countries_around_other_numbers() {
        assert_eq!(behind_numbers("52062 Aachen"), Some("Aachen"));
        assert_eq!(behind_numbers("Kerkstraat 5 Utrecht"), Some("Utrecht"));
        assert_eq!(behind_numbers("Kerkstraat 5a"), None);
        assert_eq!(country("B-2000").map(|country| country.to_string()).as_deref(), Some("BE"));
        assert_eq!(country("BE 2000 Antwerpen").map(|country| country.to_string()).as_deref(), Some("BE"));
        assert_eq!(country("Beek 6191"), None);
        assert_eq!(country("D-52062").map(|country| country.to_string()).as_deref(), Some("DE"));
    }
}
