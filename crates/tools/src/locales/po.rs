//! A language as a PO file (gettext), which the programs of translators read, and back.
//!
//! Each text stands as Fluent writes it, so that the variables and the choices by number stay in the translator's sight; what
//! has changed in the source since somebody read the translation is marked fuzzy. What the language's own comments ask of a reader
//! goes along.

use std::collections::BTreeMap;
use std::fs;
use std::io::BufWriter;
use std::path::Path;

use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags};
use polib::metadata::CatalogMetadata;
use polib::po_file;

use super::files::{self, Entry, messages, pattern_of, variables, written};
use super::states::States;

/// A language as a PO file; without a name of a file all of them.
///
/// # Errors
/// If a file cannot be read.
pub fn export(locales: &Path, source: &str, tag: &str, only: Option<&str>) -> Result<String, String> {
    let states = States::read(locales)?;
    let said = files::read(locales, source)?;
    let own = files::by_key(locales, tag)?;
    let mut metadata = CatalogMetadata::new();
    metadata.project_id_version = "remigratiewijzer".to_string();
    metadata.mime_version = "1.0".to_string();
    metadata.content_type = "text/plain; charset=UTF-8".to_string();
    metadata.content_transfer_encoding = "8bit".to_string();
    metadata.language = tag.to_string();
    let mut catalog = Catalog::new(metadata);
    for entry in said.iter().filter(|entry| only.is_none_or(|only| entry.part == only)) {
        let changed = states.changed(tag, entry.part, std::slice::from_ref(entry));
        let mut flags = MessageFlags::new();
        if !changed.is_empty() {
            flags.add_flag("fuzzy");
        }
        let mut message = Message::build_singular();
        message.with_msgctxt(entry.key()).with_msgid(entry.text()).with_flags(flags);
        let own = own.get(&entry.key());
        let asked = own.into_iter().flat_map(Entry::asked).map(|question| [files::ASKS, question].concat());
        let comment = (!entry.comment.is_empty()).then(|| entry.comment.clone());
        message.with_extracted_comments(comment.into_iter().chain(asked).collect::<Vec<_>>().join("\n"));
        message.with_msgstr(own.map(Entry::text).unwrap_or_default());
        catalog.append_or_update(message.done());
    }
    let mut file = BufWriter::new(Vec::new());
    po_file::write(&catalog, &mut file).map_err(|error| error.to_string())?;
    let bytes = file.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// What a PO file changes in a language.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Imported {
    /// The files as they should be, by their names.
    pub files: BTreeMap<&'static str, String>,
    /// How many texts are another than before.
    pub changed: usize,
    /// How many were left as they were, because they are still marked fuzzy.
    pub fuzzy: usize,
}

/// Reads a PO file into a language. What it does not say stays as it is.
///
/// # Errors
/// If it is no such file, a text in it is no Fluent or has other variables than the source, or it names what the source has
/// not; every fault is told.
pub fn import(locales: &Path, source: &str, tag: &str, po: &str) -> Result<Imported, String> {
    let catalog = po_file::parse_from_reader(po.as_bytes()).map_err(|error| error.to_string())?;
    let said = files::read(locales, source)?;
    let mut own = files::by_key(locales, tag)?;
    let mut imported = Imported::default();
    let mut faults = Vec::new();
    let mut touched = Vec::new();
    for message in catalog.messages().filter(|message| message.is_translated() || message.is_fuzzy()) {
        let key = message.msgctxt().unwrap_or_default();
        let Some(entry) = said.iter().find(|entry| entry.key() == key) else {
            faults.push(format!("{key}: the source has no such text"));
            continue;
        };
        if message.is_fuzzy() {
            imported.fuzzy += 1;
            continue;
        }
        match new_text(entry, message.msgstr().unwrap_or_default()) {
            Err(fault) => faults.push(format!("{key}: {fault}")),
            Ok(new) if own.get(key).is_some_and(|old| old.pattern == new.pattern) => {}
            Ok(new) => {
                imported.changed += 1;
                touched.push((new.part, id_of(&new.name).to_string()));
                own.insert(key.to_string(), new);
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    for part in files::parts().filter(|part| touched.iter().any(|(other, _)| other == part)) {
        let path = |tag: &str| locales.join(tag).join(format!("{part}.ftl"));
        // A file that is not there yet is made like the source's, with its comments.
        let text = fs::read_to_string(path(tag)).or_else(|_| fs::read_to_string(path(source)));
        let text = text.map_err(|error| format!("{part}.ftl: {error}"))?;
        imported.files.insert(part, put_in(&text, part, &own, &touched, &said)?);
    }
    Ok(imported)
}

fn id_of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn new_text(source: &Entry, text: &str) -> Result<Entry, String> {
    let expected = source.text();
    if variables(text) != variables(&expected) {
        return Err(format!("${:?} instead of ${:?}", variables(text), variables(&expected)));
    }
    Ok(Entry { pattern: pattern_of(text)?, ..source.clone() })
}

/// A file with the messages that were touched written anew, in their places; new ones stand where the source has them.
fn put_in(
    text: &str,
    part: &str,
    own: &BTreeMap<String, Entry>,
    touched: &[(&'static str, String)],
    said: &[Entry],
) -> Result<String, String> {
    let of = |id: &str| -> Vec<&Entry> {
        let names = said.iter().filter(|entry| entry.part == part && id_of(&entry.name) == id);
        names.filter_map(|entry| own.get(&entry.key())).collect()
    };
    let mut blocks = blocks(text);
    let here: Vec<String> = messages(text)?.into_iter().map(|message| message.id.name).collect();
    for (_, id) in touched.iter().filter(|(other, _)| *other == part) {
        let new = written(id, &of(id));
        if let Some(block) = blocks.iter_mut().find(|block| block.id.as_deref() == Some(id)) {
            block.text = new;
        } else if !here.contains(id) {
            let mut before = said.iter().filter(|entry| entry.part == part).map(|entry| id_of(&entry.name));
            let before: Vec<&str> = before.by_ref().take_while(|other| other != id).collect();
            let place = blocks.iter().rposition(|block| block.id.as_deref().is_some_and(|id| before.contains(&id)));
            let at = place.map_or(blocks.len(), |place| place + 1);
            blocks.insert(at, Block { id: Some(id.clone()), text: new });
        }
    }
    // Made like the source, a file holds texts of the source until each is translated; those are left out.
    blocks.retain(|block| block.id.as_deref().is_none_or(|id| !of(id).is_empty()));
    Ok(blocks.into_iter().map(|block| block.text).collect())
}

/// A message of a file with its lines, or what stands between two.
struct Block {
    id: Option<String>,
    text: String,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|one: char| one.is_ascii_alphabetic());
        let goes_on = line.starts_with([' ', '}']);
        match found.last_mut() {
            Some(block) if goes_on || !begins && block.id.is_none() => block.text += line,
            _ => {
                let id = begins.then(|| line.split(' ').next().unwrap_or_default().to_string());
                found.push(Block { id, text: line.to_string() });
            }
        }
    }
    found
}
