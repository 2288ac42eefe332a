//! Writes the open data into a folder: see [`tools::open`]. Run it in the folder of the project.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use tools::open::{FOLDER, Ingredients, files};

const USAGE: &str = "which folder? Name the one to write into, as in: remigratiewijzer-open-data dist; run it in the \
                     folder of the project, since it reads locales/ and data/ there";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).ok_or(USAGE)?;
    let folder = folder.join(FOLDER);
    for (name, content) in files(&Ingredients::read(Path::new("."))?)? {
        let file = folder.join(name);
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(file, content)?;
    }
    Ok(())
}
