//! Makes tables of `locales/`, so that adding a language is adding a folder and a block in `locales/languages.ftl`: what is
//! known of each language before it is loaded, and, for programs that have no server to load them from, the files themselves.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The attributes of a language in the list, in their order there.
const ATTRIBUTES: [&str; 4] = ["dutch", "review", "failed", "again"];

/// A language in the list: its tag, its name, its attributes.
struct Listed<'a> {
    tag: &'a str,
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    println!("cargo:rerun-if-changed={}", locales.display());
    let list = fs::read_to_string(locales.join("languages.ftl"))?;
    let listed = read(&list)?;
    let to = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(to.join("languages.rs"), about(&listed)?)?;
    fs::write(to.join("files.rs"), files(&locales, &listed)?)?;
    Ok(())
}

/// The list as Fluent writes it, each message and attribute on one line.
fn read(list: &str) -> Result<Vec<Listed<'_>>, String> {
    let mut found: Vec<Listed<'_>> = Vec::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let wrong = || format!("locales/languages.ftl: {line}");
        let (key, text) = line.split_once(" = ").ok_or_else(wrong)?;
        match key.trim_start().strip_prefix('.') {
            Some(attribute) => found.last_mut().ok_or_else(wrong)?.attributes.push((attribute, text)),
            None => found.push(Listed { tag: key, name: text, attributes: Vec::new() }),
        }
    }
    for one in &found {
        let names: Vec<&str> = one.attributes.iter().map(|(name, _)| *name).collect();
        if names != ATTRIBUTES {
            return Err(format!("locales/languages.ftl, {}: {names:?} instead of {ATTRIBUTES:?}", one.tag));
        }
    }
    Ok(found)
}

fn about(listed: &[Listed<'_>]) -> Result<String, Box<dyn Error>> {
    let tags: Vec<&str> = listed.iter().map(|one| one.tag).collect();
    let mut text = format!(
        "/// The tags, in the order of their buttons.\npub const TAGS: [&str; {}] = {tags:?};\nstatic ABOUT: [About; {}] = [\n",
        tags.len(),
        tags.len()
    );
    for one in listed {
        let id: LanguageIdentifier = one.tag.parse().map_err(|_| format!("{} is no tag of a language", one.tag))?;
        let of = |name: &str| one.attributes.iter().find(|(other, _)| *other == name).map_or("", |(_, text)| text);
        writeln!(
            text,
            "About {{ tag: {:?}, name: {:?}, dutch: {:?}, draft: {}, failed: {:?}, again: {:?}, right_to_left: {} }},",
            one.tag,
            one.name,
            of("dutch"),
            of("review") == "drafted",
            of("failed"),
            of("again"),
            id.character_direction() == CharacterDirection::RTL
        )?;
    }
    Ok(text + "];\n")
}

/// Every file of every language, by its name from `locales/` on.
fn files(locales: &Path, listed: &[Listed<'_>]) -> Result<String, Box<dyn Error>> {
    let mut text = String::from("&[\n");
    for one in listed {
        let folder = locales.join(one.tag);
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut names = entries.map(|entry| Ok(entry?.file_name())).collect::<Result<Vec<_>, std::io::Error>>()?;
        names.sort();
        for name in names {
            let file = folder.join(&name);
            writeln!(text, "({:?}, include_str!({:?})),", format!("{}/{}", one.tag, name.display()), file)?;
        }
    }
    Ok(text + "]\n")
}
