//! The file that the app fetches is up to date, small and sound.

use crate::compile::{self, Compiled};
use crate::csv::Source;
use crate::sources::Sources;
use crate::{path, text};
use std::env;
use std::fs;

const FILES: [&str; 5] = [
    "nl_pc4_clean.csv",
    "nl_gemeenten_loketten_roo2026.csv",
    "nl_plaats_gemeente_roo2026.csv",
    "nl_places_other_scripts.csv",
    "place_aliases.csv",
];

pub fn sources(texts: &[String; 5]) -> Sources<'_> {
    let [postcodes, counters, towns, scripts, aliases] = texts;
    let [a, b, c, d, e] = FILES;
    Sources {
        postcodes: Source { file: a, text: postcodes },
        counters: Source { file: b, text: counters },
        towns: Source { file: c, text: towns },
        scripts: Source { file: d, text: scripts },
        aliases: Source { file: e, text: aliases },
    }
}

pub fn source_texts() -> [String; 5] {
    FILES.map(|file| text(&format!("data/{file}")))
}

fn compiled() -> Compiled {
    compile::compile(sources(&source_texts())).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_directory_is_up_to_date() {
    const FILE: &str = "assets/places/directory.txt";
    let Compiled { text: fresh, report } = compiled();
    if env::var_os("UPDATE").is_some() {
        fs::write(path(FILE), &fresh).unwrap();
        println!("{report:#?}");
    }
    let stored = fs::read_to_string(path(FILE)).unwrap_or_default();
    assert!(stored == fresh, "{FILE} is not what data/*.csv make now; run: UPDATE=1 cargo test --test places");
}
