//! What can be wrong with the input, in one sentence that names the case and the key.

use std::fmt::Display;
use std::io;

use serde::Deserialize;
use serde_json::error::Category;

/// Why the check cannot go on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Something is wrong with the arguments, the input or a file: one sentence for the user.
    Input(String),
    /// The reader of the results has stopped reading.
    NobodyReads,
}

impl Fault {
    /// A fault, from a sentence without characters that could disturb a terminal.
    pub fn of(sentence: impl Display) -> Fault {
        let mut shown = String::new();
        for char in sentence.to_string().chars() {
            if char.is_control() {
                shown.extend(char.escape_default());
            } else {
                shown.push(char);
            }
        }
        Fault::Input(shown)
    }

    /// The results could not be written.
    pub fn writing(error: io::Error) -> Fault {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Fault::NobodyReads,
            _ => Fault::of(format!("the results could not be written: {error}")),
        }
    }

    /// The input could not be read.
    pub fn reading(error: &impl Display) -> Fault {
        Fault::of(format!("the input could not be read: {error}"))
    }

    /// Something follows the array.
    pub fn after_the_end(error: &serde_json::Error) -> Fault {
        match error.classify() {
            Category::Io => Fault::reading(error),
            _ => Fault::of(format!("there is something after the end of the array{}", position(error))),
        }
    }

    /// The input is not an array.
    pub fn not_an_array(error: &serde_json::Error) -> Fault {
        match error.classify() {
            Category::Io => Fault::reading(error),
            Category::Eof => Fault::of("the input is empty; it must be a JSON array of cases"),
            _ => Fault::of(format!("the input is not a JSON array of cases in UTF-8: {}", reason(error))),
        }
    }

    /// The text of the array is broken in or after this case, the first being 1.
    pub fn broken(number: u64, error: &serde_json::Error) -> Fault {
        match error.classify() {
            Category::Io => Fault::reading(error),
            Category::Eof => Fault::of(format!("the input ends before the array does, at case number {number}")),
            _ => Fault::of(format!("case number {number}: {}{}", reason(error), position(error))),
        }
    }
}

/// A case as far as it has to be understood to name it.
#[derive(Deserialize)]
struct Named {
    id: String,
}

/// How a case is called in a sentence: by its id, or by its number where it has none.
pub fn name_of(text: &str, number: u64) -> String {
    match serde_json::from_str::<Named>(text) {
        Ok(Named { id }) if !id.is_empty() => format!("case \"{id}\""),
        _ => format!("case number {number}"),
    }
}

/// What is wrong at a key of a case, as serde tells it; the key may be "." for the case itself.
pub fn of_case(text: &str, number: u64, path: &str, error: &serde_json::Error) -> Fault {
    at_key(&name_of(text, number), path, &reason(error))
}

/// What is wrong at a key of a case.
pub fn at_key(name: &str, path: &str, reason: &str) -> Fault {
    match path {
        "." | "" => Fault::of(format!("{name}: {reason}")),
        _ => Fault::of(format!("{name}, key {path}: {reason}")),
    }
}

/// The words of an error without its position, and without the list of all keys there are.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at line {} column {}", error.line(), error.column())).unwrap_or(&text);
    let quoted = |start: &str| text.strip_prefix(start).and_then(|rest| rest.split('`').next());
    if text == "invalid unicode code point" {
        "this is not UTF-8".to_string()
    } else if let Some(key) = quoted("unknown field `") {
        format!("there is no key \"{key}\"")
    } else if let Some(key) = quoted("missing field `") {
        format!("the key \"{key}\" is missing")
    } else if let Some(key) = quoted("duplicate field `") {
        format!("the key \"{key}\" comes twice")
    } else {
        text.to_string()
    }
}

fn position(error: &serde_json::Error) -> String {
    format!(" (line {}, column {})", error.line(), error.column())
}
