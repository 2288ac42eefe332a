//! What can be wrong with the input, in one sentence that names the case and the key.

use std::fmt::Display;
use std::io;

use json::Node;
use serde_json::error::Category;

/// Why the check cannot go on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Something is wrong with the arguments, the input or a file: one sentence for the user.
    Input(String),
    /// Something is wrong at a key of a case, or with a case itself.
    AtKey {
        /// The path to the key, such as `facts.benefits[1].from`.
        key: String,
        /// One sentence for the user.
        sentence: String,
    },
    /// The reader of the results has stopped reading.
    NobodyReads,
}

impl Fault {
    /// A fault, from a sentence without characters that could disturb a terminal.
    pub fn of(sentence: impl Display) -> Fault {
        Fault::Input(shown(sentence))
    }

    /// What it says, if it says something.
    pub fn sentence(&self) -> Option<&str> {
        match self {
            Fault::Input(sentence) | Fault::AtKey { sentence, .. } => Some(sentence),
            Fault::NobodyReads => None,
        }
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
        match unreadable(error) {
            Some(why) => Fault::of(why),
            None => {
                let (line, column) = (error.line(), error.column());
                Fault::of(format!("there is something after the end of the array (line {line}, column {column})"))
            }
        }
    }

    /// The input is not an array.
    pub fn not_an_array(error: &serde_json::Error) -> Fault {
        const NO_ARRAY: &str = "the input is not a JSON array of cases in UTF-8";
        if let Some(why) = unreadable(error) {
            return Fault::of(format!("{NO_ARRAY}: {why}"));
        }
        match error.classify() {
            Category::Eof => Fault::of("the input is empty; it must be a JSON array of cases"),
            Category::Syntax | Category::Io => Fault::of(format!("{NO_ARRAY}: {error}")),
            Category::Data => Fault::of(format!("{NO_ARRAY}; put them in [ ]")),
        }
    }

    /// The text of the array is broken in or after this case, the first being 1.
    pub fn broken(number: u64, error: &serde_json::Error) -> Fault {
        match (unreadable(error), error.classify()) {
            (Some(why), _) => Fault::of(format!("case number {number}: {why}")),
            (_, Category::Eof) => Fault::of(format!("the input ends before the array does, at case number {number}")),
            _ => Fault::of(format!("case number {number}: {error}")),
        }
    }
}

/// A sentence without characters that could disturb a terminal.
fn shown(sentence: impl Display) -> String {
    let mut shown = String::new();
    for char in sentence.to_string().chars() {
        if char.is_control() {
            shown.extend(char.escape_default());
        } else {
            shown.push(char);
        }
    }
    shown
}

/// Why the input could not be read, if that is what the error says.
fn unreadable(error: &serde_json::Error) -> Option<String> {
    error.io_error_kind().map(|kind| match kind {
        io::ErrorKind::InvalidData => "this is not UTF-8".to_string(),
        _ => format!("the input could not be read: {error}"),
    })
}

/// How a case is called in a sentence: by its id, or by its number if it has none.
pub fn name_of(case: &Node, number: u64) -> String {
    match case.get("id").and_then(Node::text) {
        Some(id) if !id.is_empty() => format!("case \"{id}\""),
        _ => format!("case number {number}"),
    }
}

/// What is wrong at a key of a case, or with the case itself if the path is empty.
pub fn at_key(name: &str, path: &str, reason: impl Display) -> Fault {
    let sentence = match path {
        "" => shown(format!("{name}: {reason}")),
        _ => shown(format!("{name}, key {path}: {reason}")),
    };
    Fault::AtKey { key: path.to_string(), sentence }
}
