//! The file that the app fetches is up to date, small and sound.

use crate::compile::{self, Compiled};
use crate::sources::Sources;
use crate::table::Source;
use crate::{path, text};
use std::env;
use std::fs;

const FILES: [&str; 7] = [
    "nl_pc4_clean.csv",
    "nl_gemeenten_loketten_roo2026.csv",
    "nl_plaats_gemeente_roo2026.csv",
    "nl_places_other_scripts.csv",
    "place_aliases.csv",
    "nl_neighbourhoods.csv",
    "places_abroad.csv",
];

pub fn sources(texts: &[String; 7]) -> Sources<'_> {
    let [postcodes, counters, towns, scripts, aliases, neighbourhoods, abroad] = texts;
    let [a, b, c, d, e, f, g] = FILES;
    Sources {
        postcodes: Source { file: a, text: postcodes },
        counters: Source { file: b, text: counters },
        towns: Source { file: c, text: towns },
        scripts: Source { file: d, text: scripts },
        aliases: Source { file: e, text: aliases },
        neighbourhoods: Source { file: f, text: neighbourhoods },
        abroad: Source { file: g, text: abroad },
    }
}

pub fn source_texts() -> [String; 7] {
    FILES.map(|file| text(&format!("data/{file}")))
}

fn compiled() -> Compiled {
    compile::compile(sources(&source_texts())).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_directory_is_up_to_date() {
    const FILE: &str = "assets/places/directory.txt";
    let Compiled { text: fresh, report, .. } = compiled();
    if env::var_os("UPDATE").is_some() {
        fs::write(path(FILE), &fresh).unwrap();
        println!("{report:#?}");
    }
    let stored = fs::read_to_string(path(FILE)).unwrap_or_default();
    assert!(stored == fresh, "{FILE} is not what data/*.csv make now; run: UPDATE=1 cargo test -p places");
}

#[test]
fn the_directory_is_small_enough_to_fetch_at_once() {
    // 58 kB with brotli at the time of writing; this stands for the bar of 90.
    assert!(text("assets/places/directory.txt").len() < 300_000);
}

#[test]
fn almost_every_postcode_has_one_sure_municipality() {
    let report = compiled().report;
    assert_eq!(report.postcodes, 4_069);
    assert_eq!(report.guessed, [3196], "only the docks of Vondelingenplaat are in no register");
    assert!(report.in_several.len() <= 90, "{:?}", report.in_several);
    println!("{report:#?}");
}

/// The fault that the compiler finds when `from` reads `to` in the file number `file`.
fn fault(file: usize, from: &str, to: &str) -> String {
    let mut texts = source_texts();
    let text = &mut texts[file];
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
    match compile::compile(sources(&texts)) {
        Err(error) => error.to_string(),
        Ok(_) => panic!("`{to}` for `{from}` should be a fault"),
    }
}

#[test]
fn a_fault_in_a_source_file_is_named_with_its_place_and_remedy() {
    for (file, from, to, message) in [
        (
            0,
            "1012,Amsterdam",
            "1012,",
            "data/nl_pc4_clean.csv, line 3 (1012): `places` is empty; fill it in or remove the row",
        ),
        (
            0,
            "1012,Amsterdam,Noord-Holland,52.3735",
            "1012,Amsterdam,Noord-Holland,52°",
            "data/nl_pc4_clean.csv, line 3 (1012): `lat` is `52°`, which is not a number; correct it",
        ),
        (
            0,
            "1012,Amsterdam,Noord-Holland,52.3735",
            "1012,Amsterdam,Noord-Holland,25.3735",
            "data/nl_pc4_clean.csv, line 3 (1012): 25.3735, 4.8951 lies outside the Netherlands; correct `lat` and `lon`",
        ),
        (0, "1012,", "1011,", "data/nl_pc4_clean.csv, line 3 (1011): this row is there twice; remove one"),
        (
            1,
            "telefoon",
            "phone",
            "data/nl_gemeenten_loketten_roo2026.csv, line 2 (gm1680): there is no column `telefoon`; add it to the header",
        ),
        (
            2,
            "Aadorp,Almelo",
            "Aadorp,Almeloo",
            "data/nl_plaats_gemeente_roo2026.csv, line 28 (Aadorp): there is no municipality `Almeloo`; \
             spell it as in nl_gemeenten_loketten_roo2026.csv",
        ),
        (
            4,
            "Snits,Sneek,Friesland",
            "Snits,Sneek,Drenthe",
            "data/place_aliases.csv, line 26 (Snits): there is no place `Sneek` in that province; \
             spell it as in nl_pc4_clean.csv",
        ),
    ] {
        assert_eq!(fault(file, from, to), message);
    }
}
