//! The open data: rules, questions, places and amounts as JSON with a JSON Schema each, for other programs and for whoever
//! checks the law. Everything is made of what the app itself runs on; nothing is written twice.
//!
//! [`files`] makes them; `remigratiewijzer-open-data` writes them into the folder of the site when the web app is built. The
//! shapes are types ([`shape`], [`criterion`], [`questions`], [`amounts`]), of which the schemas are made ([`schemas`]). What is
//! published may get more keys; a key that goes or changes its meaning needs another [`VERSION`].

pub mod amounts;
pub mod criterion;
mod page;
pub mod places;
pub mod questions;
pub mod regelrecht;
pub mod rules;
pub mod shape;

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use ::places::feed::shape::Feed;
use i18n::{Language, Messages, PARTS};
use law::amounts::Amounts;
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

/// The part of every address that changes when something is no longer as it was.
pub const VERSION: &str = "v1";
/// Where they are on the site.
pub const FOLDER: &str = "data/v1";

/// What the data is made of: the files of the project that are not in the program.
pub struct Ingredients {
    /// The messages of every language.
    pub messages: Vec<Messages>,
    /// The tables of amounts.
    pub amounts: Amounts,
    /// The feed of places, as it is published.
    pub feed: String,
}

impl Ingredients {
    /// Reads them from the folder of the project.
    ///
    /// # Errors
    /// If a file is not there or is broken.
    pub fn read(project: &Path) -> Result<Ingredients, Box<dyn Error>> {
        let text = |name: String| {
            fs::read_to_string(project.join(&name)).map_err(|error| io::Error::other(format!("{name}: {error}")))
        };
        let messages = |language: Language| -> Result<Messages, Box<dyn Error>> {
            let parts = PARTS.iter().map(|part| text(format!("locales/{language}/{part}.ftl")));
            Ok(Messages::new(language, &parts.collect::<Result<Vec<_>, _>>()?)?)
        };
        Ok(Ingredients {
            messages: Language::all().map(messages).collect::<Result<_, _>>()?,
            amounts: Amounts::parse(&text("assets/amounts.txt".to_string())?)?,
            feed: text("public/feed/places.json".to_string())?,
        })
    }
}

/// The schemas, by the name of the file that each describes.
pub fn schemas() -> Vec<(&'static str, Value)> {
    fn schema<T: JsonSchema>() -> Value {
        schema_for!(T).to_value()
    }
    vec![
        ("rules", schema::<shape::Rules>()),
        ("questions", schema::<questions::Questions>()),
        ("places", schema::<Feed>()),
        ("places.geojson", schema::<places::Map>()),
        ("amounts", schema::<amounts::AmountsFile>()),
    ]
}

/// Every file, by its name in the folder.
///
/// # Errors
/// If the feed cannot be read.
pub fn files(from: &Ingredients) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let records = ::places::feed::read_alone(from.feed.as_bytes()).map_err(|refusal| refusal.to_string())?.records.list;
    let feed: Feed = serde_json::from_str(&from.feed)?;
    let mut files = vec![
        ("rules.json".to_string(), json(&rules::rules(&from.messages))?),
        ("questions.json".to_string(), json(&questions::questions(&from.messages))?),
        ("places.json".to_string(), json(&feed)?),
        ("places.geojson".to_string(), crate::feed::export::geojson(&records)),
        ("places.csv".to_string(), crate::feed::export::csv(&records)?),
        ("amounts.json".to_string(), json(&amounts::amounts(&from.amounts))?),
    ];
    for (name, schema) in schemas() {
        files.push((format!("{name}.schema.json"), json(&schema)?));
    }
    files.extend(regelrecht::files(&from.messages));
    let page = page::page(&files, &feed.date);
    files.push(("index.html".to_string(), page));
    Ok(files)
}

/// As JSON that a person can read.
fn json(value: &impl serde::Serialize) -> Result<String, Box<dyn Error>> {
    let mut text = serde_json::to_string_pretty(value)?;
    let _ = writeln!(text);
    Ok(text)
}

/// A message in every language that has it, without the invisible marks around what is filled in.
pub fn words(messages: &[Messages], id: &str) -> shape::Words {
    words_with(messages, id, &[])
}

/// The same, filled in.
fn words_with(messages: &[Messages], id: &str, args: &[(&str, i18n::Value)]) -> shape::Words {
    let there = messages.iter().filter(|messages| messages.has(id));
    there.map(|one| (one.language.to_string(), i18n::without_isolates(&one.with(id, args)))).collect()
}

/// The attribute of a message, in every language that has it.
fn attributes(messages: &[Messages], id: &str, attribute: &str, args: &[(&str, i18n::Value)]) -> shape::Words {
    let text = |one: &Messages| Some((one.language.to_string(), one.attribute(id, attribute, args)?));
    let plain = |(tag, text): (String, String)| (tag, i18n::without_isolates(&text));
    messages.iter().filter_map(text).map(plain).collect()
}
