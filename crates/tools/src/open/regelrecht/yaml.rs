//! Data as YAML, in the plain part of it that every reader knows: blocks, and texts in double quotes.

use serde_json::Value;

/// The order of keys, as in the laws of regelrecht; others come behind them by the alphabet.
const FIRST: &[&str] = &[
    "$schema",
    "$id",
    "name",
    "regulatory_layer",
    "bwb_id",
    "publication_date",
    "valid_from",
    "url",
    "output",
    "operation",
    "number",
    "text",
    "subject",
    "value",
    "values",
    "law",
    "article",
    "type",
    "required",
    "description",
    "construct",
    "reason",
    "suggestion",
    "legal_character",
    "produces",
    "parameters",
    "input",
    "competent_authority",
    "definitions",
    "untranslatables",
    "machine_readable",
];

/// A document.
pub fn write(value: &Value) -> String {
    let mut text = "---\n".to_string();
    block(&mut text, value, 0, false);
    text
}

/// Whether it is written on the line of its key.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => true,
    }
}

/// A value at this depth; `begun` says that its first line has its indentation already.
fn block(text: &mut String, value: &Value, depth: usize, mut begun: bool) {
    let mut indent = |text: &mut String| {
        if !std::mem::take(&mut begun) {
            text.extend(std::iter::repeat_n(' ', depth * 2));
        }
    };
    match value {
        Value::Object(map) if !map.is_empty() => {
            let mut keys: Vec<(&String, &Value)> = map.iter().collect();
            let place = |key: &str| FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len());
            keys.sort_by_key(|(key, _)| place(key));
            for (key, value) in keys {
                indent(text);
                *text += key;
                text.push(':');
                if let Some(lines) = value.as_str().filter(|lines| lines.contains('\n')) {
                    *text += " |-\n";
                    for line in lines.lines() {
                        let indent = if line.is_empty() { 0 } else { depth * 2 + 2 };
                        *text += &format!("{:indent$}{line}\n", "");
                    }
                } else if is_short(value) {
                    *text += &format!(" {value}\n");
                } else {
                    text.push('\n');
                    block(text, value, depth + 1, false);
                }
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for value in list {
                indent(text);
                *text += "- ";
                if is_short(value) {
                    *text += &format!("{value}\n");
                } else {
                    block(text, value, depth + 1, true);
                }
            }
        }
        short => *text += &format!("{short}\n"),
    }
}
