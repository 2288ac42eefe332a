//! Makes tables of `locales/`, so that adding a language is adding a folder and a block in `locales/languages.ftl`: what is
//! known of each language before it is loaded, and, for programs that have no server to load them from, the files themselves.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The attributes of a language in the list, in their order there.
const ATTRIBUTES: [&str; 3] = ["dutch", "failed", "again"];
/// Files that say nothing of how far a translation has come: names from CLDR, and what no screen of a visitor shows.
const APART: [&str; 3] = ["countries", "helper", "site"];

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
    let states = fs::read_to_string(locales.join("states.csv"))?;
    fs::write(to.join("languages.rs"), about(&locales, &listed, &states)?)?;
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

/// How far the translation of a language has come, as the program writes it: that of the file that has come least far, with
/// the earliest of the days.
fn state(locales: &Path, states: &str, tag: &str) -> Result<String, Box<dyn Error>> {
    let mut found: Vec<(bool, &str)> = Vec::new();
    for part in names(&locales.join(tag))?.iter().filter_map(|name| name.strip_suffix(".ftl")) {
        let start = [tag, ",", part, ","].concat();
        match states.lines().find_map(|line| line.strip_prefix(&start)).map(|rest| rest.split(',').collect::<Vec<_>>())
        {
            _ if APART.contains(&part) => {}
            Some(rest) if matches!(rest[..], ["read-back" | "checked", _, _]) => {
                found.push((rest[0] == "checked", rest[1]))
            }
            _ => return Ok("Drafted".to_string()),
        }
    }
    let day = found.iter().map(|(_, day)| *day).min().ok_or("a folder without files")?;
    let date: Vec<&str> = day.split('-').map(|number| number.trim_start_matches('0')).collect();
    let state = if found.iter().all(|(checked, _)| *checked) { "Checked" } else { "ReadBack" };
    Ok(format!("{state}(Date::of_law({}))", date.join(", ")))
}

fn about(locales: &Path, listed: &[Listed<'_>], states: &str) -> Result<String, Box<dyn Error>> {
    let tags: Vec<&str> = listed.iter().map(|one| one.tag).collect();
    let mut text = format!(
        "/// The tags, in the order of their buttons.\npub const TAGS: [&str; {}] = {tags:?};\nstatic ABOUT: [About; {}] = [\n",
        tags.len(),
        tags.len()
    );
    for one in listed {
        let id: LanguageIdentifier = one.tag.parse().map_err(|_| format!("{} is no tag of a language", one.tag))?;
        let state = if id.language == "nl" { "Source".to_string() } else { state(locales, states, one.tag)? };
        let of = |name: &str| one.attributes.iter().find(|(other, _)| *other == name).map_or("", |(_, text)| text);
        writeln!(
            text,
            "About {{ tag: {:?}, name: {:?}, dutch: {:?}, state: State::{}, failed: {:?}, again: {:?}, right_to_left: {} }},",
            one.tag,
            one.name,
            of("dutch"),
            state,
            of("failed"),
            of("again"),
            id.character_direction() == CharacterDirection::RTL
        )?;
    }
    Ok(text + "];\n")
}

/// The names of the files in a folder, in order.
fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Every file of every language, by its name from `locales/` on.
fn files(locales: &Path, listed: &[Listed<'_>]) -> Result<String, Box<dyn Error>> {
    let mut text = String::from("&[\n");
    for one in listed {
        let folder = locales.join(one.tag);
        for name in names(&folder)? {
            writeln!(text, "({:?}, include_str!({:?})),", format!("{}/{name}", one.tag), folder.join(&name))?;
        }
    }
    Ok(text + "]\n")
}
