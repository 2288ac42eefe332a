//! Writes the pages that can be read before the app is there into a folder that `dx` has built: see the crate's tour.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fs, io};

use lexopt::ValueExt;
use site::page::{Files, Template};
use site::{boot, page, pages};

fn main() -> Result<(), Box<dyn Error>> {
    let mut folder = None;
    let mut origin = String::new();
    let mut given = lexopt::Parser::from_env();
    while let Some(argument) = given.next()? {
        match argument {
            lexopt::Arg::Long("origin") => origin = given.value()?.string()?,
            lexopt::Arg::Value(value) if folder.is_none() => folder = Some(PathBuf::from(value)),
            other => return Err(other.unexpected().into()),
        }
    }
    let folder = folder.ok_or("usage: remigratiewijzer-site FOLDER [--origin https://…]")?;
    let index = fs::read_to_string(folder.join("index.html"))?;
    let files = Files { icons: named(&folder, "icons", ".svg")?, locales: named(&folder, "locales", "")? };
    let template = Template::new(&index, files, &origin)?;
    // The helper's edition has one page, for every language.
    let helper = folder.join("helper.html");
    if helper.exists() {
        fs::write(&helper, boot::said_in_all(&fs::read_to_string(&helper)?)?)?;
    }
    let pages = pages();
    for (name, content) in page::files(&template, &pages) {
        let file = folder.join(name);
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(file, content)?;
    }
    Ok(())
}

/// The address of what `dx` named like this.
fn named(folder: &Path, start: &str, end: &str) -> io::Result<String> {
    for entry in fs::read_dir(folder.join("assets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(format!("/assets/{name}"));
        }
    }
    Err(io::Error::other(format!("there is no {start}…{end} in the folder")))
}
