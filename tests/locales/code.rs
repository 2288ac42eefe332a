//! The string literals of the program, and that none of them is human text.

use std::path::Path;

use super::files::{none, root};

/// A string literal in the program: outside comments, attributes and tests.
pub struct Literal {
    /// The file, from `src/` on.
    pub path: String,
    /// What stands before it on its line.
    pub before: String,
    /// The text, escapes as written.
    pub text: String,
}

/// All string literals under `src/`.
pub fn literals() -> Vec<Literal> {
    let mut found = Vec::new();
    for folder in ["src", "crates/law/src", "crates/interview/src", "crates/i18n/src", "crates/places/src"] {
        scan_folder(&root().join(folder), &mut found);
    }
    assert!(found.len() > 500, "only {} literals found", found.len());
    found
}

fn scan_folder(folder: &Path, found: &mut Vec<Literal>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            scan_folder(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            let text = std::fs::read_to_string(&path).unwrap();
            let program = text.split("#[cfg(test)]").next().unwrap_or_default();
            scan(&name, program, found);
        }
    }
}

fn scan(path: &str, program: &str, found: &mut Vec<Literal>) {
    let mut rest = program;
    let mut line = String::new();
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") || line.is_empty() && rest.starts_with("#[") || rest.starts_with("#![") {
            // Comments, and attributes, which take a line each.
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
            continue;
        }
        if first == '"' {
            let (text, end) = until_quote(rest, line.ends_with("r#"));
            found.push(Literal { path: path.to_string(), before: line.clone(), text: text.to_string() });
            line.push_str("\"…\"");
            rest = &rest[end..];
            continue;
        }
        // A quotation mark as a single letter opens nothing.
        let quoted = ["'\"'", "'\\\"'"].into_iter().find(|letter| rest.starts_with(letter));
        if first == '\n' {
            line.clear();
        } else if !line.is_empty() || !first.is_whitespace() {
            line.push(first);
        }
        rest = &rest[quoted.map_or(first.len_utf8(), str::len)..];
    }
}

/// The text up to the quotation mark that closes it, and where that ends.
fn until_quote(text: &str, raw: bool) -> (&str, usize) {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '\\' if !raw && !escaped => escaped = true,
            '"' if !escaped && (!raw || text[at..].starts_with("\"#")) => return (&text[1..at], at + 1),
            _ => escaped = false,
        }
    }
    (&text[1..], text.len())
}

/// Two or more words of letters, as people would read them.
fn is_human(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() >= 2;
    plain.split_whitespace().filter(word).count() >= 2
}

/// Texts that are not in the language of the screen: what developers read (errors of files and of addresses), names
/// and addresses of organisations, the form of a calendar file, parts of Dutch place names, the list of country codes.
const NOT_SHOWN: [(&str, &[&str]); 13] = [
    ("src/calendar.rs", &["\\\nBEGIN:VCALENDAR"]),
    ("crates/law/src/country.rs", &["AD AE AF", "not a country"]),
    ("crates/law/src/date.rs", &["not an existing date"]),
    ("crates/i18n/src/lib.rs", &["\\\"{}\\\" is not a language", "a file of messages cannot be read"]),
    ("crates/law/src/amounts/mod.rs", &["AE AF"]),
    ("crates/places/src/keys.rs", &[" aan de"]),
    (
        "crates/places/src/lines.rs",
        &["SVB Remigratie", "Het Juridisch Loket", "Register van Overheidsorganisaties", "svb.nl/"],
    ),
    ("crates/places/src/compact.rs", &["{HEADER}"]),
    ("crates/places/src/position.rs", &["lat, lon"]),
    ("crates/places/src/schedule.rs", &["not an opening"]),
    ("src/platform/mod.rs", &["{} could not be loaded"]),
    ("src/platform/native.rs", &["not part of this program"]),
    // The drawing of the map.
    ("src/ui/nearby_map.rs", &["<circle ", "<use "]),
];

/// Tools and notes for those who check the law against the program, in English; no visitor meets them.
const TOOLS: [&str; 1] = ["crates/places/src/feed/"];

/// Names of Acts, pages and rulings, which are Dutch in every language.
const NAMES: [&str; 3] = ["crates/law/src/acts.rs", "crates/law/src/events/", "crates/law/src/keep/"];

/// What stands before text that is no text for people: classes, the drawing area, postal addresses,
/// what a failed assertion says.
const BEFORE: [&str; 7] =
    ["class:", "address: Some(", "\"viewBox\":", "assert!(", "panic!(", "unreachable!(", "reason ="];

#[test]
fn no_human_text_stands_in_the_program() {
    let allowed = |literal: &Literal| {
        let here = NOT_SHOWN.iter().find(|(path, _)| *path == literal.path);
        TOOLS.iter().chain(&NAMES).any(|path| literal.path.starts_with(path))
            || BEFORE.iter().any(|mark| literal.before.contains(mark))
            || here.is_some_and(|(_, starts)| starts.iter().any(|start| literal.text.starts_with(start)))
    };
    let shown = literals().into_iter().filter(|literal| is_human(&literal.text) && !allowed(literal));
    none("text for people", shown.map(|literal| format!("{}: \"{}\"", literal.path, literal.text)).collect());
}

#[test]
fn the_screens_do_not_use_the_tools_that_speak_english() {
    let mut screens = Vec::new();
    for file in std::fs::read_dir(root().join("src/ui")).unwrap() {
        screens.push(file.unwrap().path());
    }
    screens.extend(["crates/law/src/explain.rs", "crates/i18n/src/lib.rs"].map(|path| root().join(path)));
    assert!(screens.len() > 10, "only {} files", screens.len());
    for path in screens {
        let text = std::fs::read_to_string(&path).unwrap();
        for tool in ["batch::", "draw::", "feed::", "notes::", "print::"] {
            assert!(!text.contains(tool), "{} uses {tool}", path.display());
        }
    }
}
