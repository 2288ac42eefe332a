//! What an adviser's register needs of a first contact, as text and as JSON (`docs/intake.schema.json`). It asks for no name
//! and no number: who it is about, the register knows.

use i18n::without_isolates;

use crate::calendar;
use crate::texts::Texts;

/// The version of the form of the JSON.
pub const FORM: &str = "remigratiewijzer-intake-1";

/// A contact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(serde::Deserialize, schemars::JsonSchema), serde(rename_all = "lowercase"))]
pub enum Contact {
    /// The first one.
    Intake,
    /// A later one.
    Guidance,
}

impl Contact {
    /// Both.
    pub const ALL: [Contact; 2] = [Contact::Intake, Contact::Guidance];

    /// Its word in the JSON, and in messages.
    pub const fn code(self) -> &'static str {
        match self {
            Contact::Intake => "intake",
            Contact::Guidance => "guidance",
        }
    }
}

/// One thing that was answered, or that it comes to, in Dutch.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Point {
    /// The code of the question, condition or scheme, which stays the same.
    pub code: String,
    /// What it is about.
    pub about: String,
    /// What is so, or what to ask.
    pub text: String,
}

/// The summary of a contact.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Intake {
    /// The version of this form: `remigratiewijzer-intake-1`.
    pub form: String,
    /// The day of the contact, as in `2026-11-28`.
    pub date: String,
    /// The day that everything was judged on, where a helper chose another than today; else null.
    pub reference_date: Option<String>,
    /// The language of the visitor, as a BCP 47 tag.
    pub language: String,
    /// Which contact it was; null where that was not said.
    pub contact: Option<Contact>,
    /// The code of what the visitor asked about.
    pub way: String,
    /// The answers, without those about debts, detention and sentences.
    pub situation: Vec<Point>,
    /// What they come to, without what rests on those.
    pub outcome: Vec<Point>,
    /// What is not sure, and has to be asked; that there is more to talk about, where answers of those kinds belong to what was
    /// asked about, whatever they are.
    pub open: Vec<Point>,
    /// The next step that was agreed on; empty where none was written down.
    pub next_step: String,
    /// The day on which we read the Remigration Act (*Remigratiewet*) last.
    pub rules: String,
}

/// A text in JSON.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => quoted.extend(['\\', one]),
            '\n' => quoted.push_str("\\n"),
            // What else is no letter tells nothing.
            one if one < ' ' => quoted.push(' '),
            one => quoted.push(one),
        }
    }
    quoted.push('"');
    quoted
}

#[inline(never)]
fn quoted_or_null(text: Option<&str>) -> String {
    text.map_or("null".to_string(), quoted)
}

/// An object of JSON, from its keys and what is written under each.
fn object(keys: &[(&str, String)]) -> String {
    let keys: Vec<String> = keys.iter().map(|(key, value)| [&quoted(key), ":", value].concat()).collect();
    ["{", &keys.join(","), "}"].concat()
}

fn points(points: &[Point]) -> String {
    let point = |point: &Point| {
        object(&[("code", quoted(&point.code)), ("about", quoted(&point.about)), ("text", quoted(&point.text))])
    };
    ["[", &points.iter().map(point).collect::<Vec<_>>().join(","), "]"].concat()
}

impl Intake {
    /// As JSON.
    pub fn to_json(&self) -> String {
        object(&[
            ("form", quoted(&self.form)),
            ("date", quoted(&self.date)),
            ("reference_date", quoted_or_null(self.reference_date.as_deref())),
            ("language", quoted(&self.language)),
            ("contact", quoted_or_null(self.contact.map(Contact::code))),
            ("way", quoted(&self.way)),
            ("situation", points(&self.situation)),
            ("outcome", points(&self.outcome)),
            ("open", points(&self.open)),
            ("next_step", quoted(&self.next_step)),
            ("rules", quoted(&self.rules)),
        ])
    }

    /// The headings and what stands under each, in the language of the texts; `head` are lines that stand above all others.
    pub fn parts<'a>(&'a self, texts: &Texts) -> [(String, &'a [Point]); 3] {
        let parts =
            [("intake-situation", &self.situation), ("intake-outcome", &self.outcome), ("intake-open", &self.open)];
        parts.map(|(id, points)| (texts.get(id).into(), points.as_slice()))
    }

    /// The JSON as an address, which holds all of it: nothing is fetched.
    pub fn address(&self) -> String {
        calendar::data("application/json", &self.to_json())
    }

    /// As text, to be put into a register.
    pub fn to_text(&self, texts: &Texts, head: &[String]) -> String {
        let mut lines: Vec<String> = head.to_vec();
        for (title, points) in self.parts(texts) {
            if !points.is_empty() {
                lines.extend([String::new(), title]);
                lines.extend(points.iter().map(|point| ["- ", &point.about, ": ", &point.text].concat()));
            }
        }
        let next = if self.next_step.is_empty() { "…" } else { &self.next_step };
        lines.extend([String::new(), [&texts.get("intake-next"), ": ", next].concat()]);
        without_isolates(&lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(code: &str, text: &str) -> Point {
        Point { code: code.to_string(), about: "AOW".to_string(), text: text.to_string() }
    }

    fn intake(contact: Option<Contact>, text: &str) -> Intake {
        Intake {
            form: FORM.to_string(),
            date: "2026-11-28".to_string(),
            reference_date: contact.map(|_| "2020-01-15".to_string()),
            language: "tr".to_string(),
            contact,
            way: "keep".to_string(),
            situation: vec![point("destination", text), point("birth-date", "1958")],
            outcome: vec![point("aow", "U houdt uw AOW")],
            open: Vec::new(),
            next_step: text.to_string(),
            rules: "2026-11-21".to_string(),
        }
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        for contact in [None, Some(Contact::Intake), Some(Contact::Guidance)] {
            for text in ["", "Bel de SVB \"morgen\"", "eerste\nregel \\ tweede", "نعم، غدًا 😀"] {
                let intake = intake(contact, text);
                let read: Intake = serde_json::from_str(&intake.to_json()).unwrap();
                assert_eq!(read, intake);
            }
        }
        let odd: Intake = serde_json::from_str(&intake(None, "tab\there\u{0}").to_json()).unwrap();
        assert_eq!(odd.next_step, "tab here ");
    }

    /// Of these ways the summary does not say that there is more to talk about, so nothing may be left out of it.
    #[test]
    fn no_way_but_the_test_and_an_event_asks_about_debts_or_detention() {
        let around = law::keep::ALL.iter().chain(law::away::ALL).copied().chain(law::plan::all());
        for provision in around.chain([&law::left::SHARE]) {
            let sensitive = provision.facts().iter().find(|fact| fact.row().tone == law::facts::Tone::Sensitive);
            assert_eq!(sensitive, None, "{}", provision.code);
        }
    }

    #[test]
    fn the_schema_is_that_of_the_types() {
        let schema = serde_json::to_value(schemars::schema_for!(Intake)).unwrap();
        let made = format!("{schema:#}\n");
        let file = support::path("docs/intake.schema.json");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &made).unwrap();
        }
        let stored = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            stored == made,
            "docs/intake.schema.json is stale: UPDATE=1 cargo test -p remigratiewijzer --lib intake"
        );
        let keys: Vec<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let person = |key: &&str| ["name", "number", "bsn", "address", "phone", "email"].contains(key);
        assert!(!keys.iter().any(person), "{keys:?}");
    }

    #[test]
    fn the_json_has_every_key_that_the_schema_asks_for_and_no_other() {
        let schema = serde_json::to_value(schemars::schema_for!(Intake)).unwrap();
        let json: serde_json::Value = serde_json::from_str(&intake(None, "x").to_json()).unwrap();
        let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
        let described: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
        assert_eq!(keys, described);
        assert_eq!(schema["additionalProperties"], false);
    }
}
