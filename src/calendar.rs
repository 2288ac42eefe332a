//! A day as a file for the calendar of the phone (iCalendar, RFC 5545): a whole day, with a reminder two weeks before.

use law::date::Date;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that cannot stand as they are in an address that holds a file.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest a line may be, in octets, its end not counted (section 3.1).
const LINE: usize = 75;

/// How a file begins.
const BEGIN: &str = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Remigratiewijzer//Remigratiewijzer//NL
";

/// How it ends.
const END: &str = "END:VCALENDAR\n";

/// An entry, with what has to be filled in.
const FORM: &str = "\
BEGIN:VEVENT
UID:$id-$day@remigratiewijzer
DTSTAMP:$todayT000000Z
DTSTART;VALUE=DATE:$day
DTEND;VALUE=DATE:$next
SUMMARY:$title
DESCRIPTION:$note
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:$title
TRIGGER:-P14D
END:VALARM
END:VEVENT
";

/// An entry in a calendar.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// What tells it from the visitor's other entries; with the day it is its identity, so that an entry that is taken
    /// over twice stands there once.
    pub id: &'a str,
    /// The day it is about.
    pub day: Date,
    /// What stands in the calendar.
    pub title: &'a str,
    /// What stands behind it.
    pub note: &'a str,
}

/// A file with these entries, made on this day.
pub fn file(entries: &[Entry<'_>], today: Date) -> String {
    let mut text = BEGIN.to_string();
    entries.iter().for_each(|entry| text += &entry.filled_in(today));
    text += END;
    let mut file = String::new();
    text.lines().for_each(|line| fold(&mut file, line));
    file
}

/// The same file as an address, which holds all of it: nothing is fetched.
pub fn address(entries: &[Entry<'_>], today: Date) -> String {
    data("text/calendar", &file(entries, today))
}

/// A file of some type as an address.
pub fn data(kind: &str, text: &str) -> String {
    format!("data:{kind};charset=utf-8,{}", utf8_percent_encode(text, ENCODED))
}

impl Entry<'_> {
    fn filled_in(&self, today: Date) -> String {
        let day = digits(self.day);
        let form = FORM.replace("$id", self.id).replace("$today", &digits(today)).replace("$day", &day);
        let form = form.replace("$next", &digits(self.day.next())).replace("$title", &escaped(self.title));
        form.replace("$note", &escaped(self.note))
    }
}

/// A day as `20260501`.
fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// Text with what has a meaning of its own marked (section 3.3.11).
fn escaped(text: &str) -> String {
    let marked = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    marked.replace('\r', "").replace('\n', "\\n")
}

/// Adds a line, folded if it is too long: each part that follows begins with a space, and no letter is cut in two.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::of_law(2026, 11, 21);
    const NOTE: &str = "Bel de SVB; telefoon 088, of schrijf.\nTot dan \\ groet";

    fn entry(title: &'static str) -> Entry<'static> {
        Entry { id: "aow-voluntary-until", day: Date::of_law(2027, 2, 28), title, note: NOTE }
    }

    /// The lines as a calendar reads them: put together again (section 3.1).
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_string).collect()
    }

    #[test]
    fn the_file_is_one_entry_of_a_whole_day_with_a_reminder() {
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Remigratiewijzer//Remigratiewijzer//NL\r\n\
            BEGIN:VEVENT\r\nUID:aow-voluntary-until-20270228@remigratiewijzer\r\nDTSTAMP:20261121T000000Z\r\n\
            DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\nSUMMARY:Vraag het aan\r\n\
            DESCRIPTION:Bel de SVB\\; telefoon 088\\, of schrijf.\\nTot dan \\\\ groet\r\n\
            TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Vraag het aan\r\nTRIGGER:-P14D\r\n\
            END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(file(&[entry("Vraag het aan")], TODAY), expected);
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_letter() {
        let titles = [
            "ا".repeat(200),
            format!("a{}", "ا".repeat(200)),
            "طلب التأمين الطوعي لدى SVB قبل هذا اليوم، وإلا فلن يكون ذلك ممكنًا بعد الآن".to_string(),
            "😀".repeat(60),
            "x".repeat(66),
            "x".repeat(67),
            "x".repeat(68),
        ];
        for title in &titles {
            let file = file(&[Entry { id: "a", day: TODAY, title, note: "" }], TODAY);
            for line in file.split_terminator("\r\n") {
                assert!(line.len() <= LINE, "{} octets: {line}", line.len());
            }
            assert!(unfolded(&file).contains(&format!("SUMMARY:{title}")), "{file}");
        }
        let fits = file(&[Entry { id: "a", day: TODAY, title: &"x".repeat(67), note: "" }], TODAY);
        assert!(fits.contains(&format!("SUMMARY:{}\r\nDESCRIPTION", "x".repeat(67))), "75 octets are not folded");
    }

    #[test]
    fn several_days_are_one_file_with_an_entry_each() {
        let later = Entry { id: "later", day: TODAY, title: "Later", note: "" };
        let lines = unfolded(&file(&[entry("Vraag het aan"), later], TODAY));
        let count = |wanted: &str| lines.iter().filter(|line| *line == wanted).count();
        assert_eq!([count("BEGIN:VCALENDAR"), count("END:VCALENDAR")], [1, 1]);
        assert_eq!([count("BEGIN:VEVENT"), count("END:VEVENT")], [2, 2]);
        assert!(lines.contains(&"UID:later-20261121@remigratiewijzer".to_string()), "{lines:?}");
    }

    #[test]
    fn what_comes_out_of_an_escaped_text_is_the_text() {
        for text in ["a;b,c\\d\ne", "\\n", "\\\\;", ",,,", "\r\n"] {
            let mut read = String::new();
            let escaped = escaped(text);
            let mut letters = escaped.chars();
            while let Some(letter) = letters.next() {
                assert!(!";,\n\r".contains(letter), "{escaped}");
                match letter {
                    '\\' => match letters.next() {
                        Some('n') => read.push('\n'),
                        Some(marked) => read.push(marked),
                        None => panic!("{escaped} ends with a mark"),
                    },
                    _ => read.push(letter),
                }
            }
            assert_eq!(read, text.replace('\r', ""));
        }
    }

    #[test]
    fn the_identity_is_that_of_the_term_and_its_day() {
        let uid = |entry: Entry<'_>, today| {
            unfolded(&file(&[entry], today)).into_iter().find(|line| line.starts_with("UID:"))
        };
        let one = entry("Vraag het aan");
        assert_eq!(uid(one, TODAY), uid(Entry { title: "Sorun", ..one }, Date::of_law(2030, 1, 1)));
        assert_ne!(uid(one, TODAY), uid(Entry { day: TODAY, ..one }, TODAY));
    }

    #[test]
    fn the_address_holds_the_whole_file() {
        let entry = entry("Zorg & مال 100%");
        let address = address(&[entry], TODAY);
        let body = address.strip_prefix("data:text/calendar;charset=utf-8,").unwrap_or_default();
        assert!(body.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)), "{address}");
        let decoded = percent_encoding::percent_decode_str(body).decode_utf8();
        assert_eq!(decoded.as_deref(), Ok(file(&[entry], TODAY).as_str()));
    }
}
