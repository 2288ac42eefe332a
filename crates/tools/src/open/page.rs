//! The page that says what there is, and how to use it.

use law::remigration::CHECKED;

use super::FOLDER;

/// What each file is.
const ABOUT: &[(&str, &str)] = &[
    (
        "rules",
        "The conditions of the Remigration Act and the schemes, events and steps around it, with sources and how sure",
    ),
    ("questions", "Everything that can be asked, with its key in files of cases, in every language"),
    ("places", "Places and organisations that help, as the feed of the app has them"),
    ("places.geojson", "The same for maps (RFC 7946)"),
    ("places.csv", "The same for spreadsheets"),
    ("amounts", "The tables of the remigration benefit, 2010 to 2021, as history"),
];

/// The page; `date` is the day of the places.
pub fn page(files: &[(String, String)], date: &str) -> String {
    let mut rows = String::new();
    for (name, about) in ABOUT {
        let file = if name.contains('.') { (*name).to_string() } else { format!("{name}.json") };
        let schema = format!("{name}.schema.json");
        let size = files.iter().find(|(other, _)| *other == file).map_or(0, |(_, text)| text.len().div_ceil(1000));
        let described = if files.iter().any(|(other, _)| *other == schema) {
            format!("<a href=\"/{FOLDER}/{schema}\">{schema}</a>")
        } else {
            String::new()
        };
        rows += &format!(
            "<tr><td><a href=\"/{FOLDER}/{file}\">{file}</a></td><td>{about}</td><td>{described}</td><td>{size} kB</td></tr>\n"
        );
    }
    let laws: Vec<String> = files
        .iter()
        .filter(|(name, _)| name.ends_with(".yaml"))
        .map(|(name, _)| {
            let day = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
            format!("<a href=\"/{FOLDER}/{name}\">{day}</a>")
        })
        .collect();
    let laws = laws.join(", ");
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Open data - Remigratiewijzer</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n</head>\n<body>\n\
         <h1>Open data of the Remigratiewijzer</h1>\n\
         <p>Everything here is made from what the app itself runs on, at each release. The rules are our reading of the law, with \
         its sources and how sure each is: no decision, and not the text of any law. The texts of the Act were last read on \
         {CHECKED}; the places are of {date}.</p>\n\
         <table>\n<tr><th>file</th><th>what it is</th><th>JSON Schema</th><th>size</th></tr>\n{rows}</table>\n\
         <p>The Act as machine-readable law in the shape of regelrecht (MinBZK), a file for the text of each day: {laws}. What that \
         shape cannot say stands in each file, and in docs/regelrecht.md in the source.</p>\n\
         <h2>How to use it</h2>\n\
         <p>The addresses stay. A file may get more keys; a key that goes, or means something else, gets another folder than v1. \
         Read the schema: it says what each key means. Any site may fetch these files (<code>Access-Control-Allow-Origin: \
         *</code>). What is not known is left out, never guessed; where a rule says <code>ask</code>, ask.</p>\n\
         <pre>const rules = await (await fetch('https://…/{FOLDER}/rules.json')).json();\n\
         rules.act.conditions.map(({{ code, articles }}) =&gt; `${{code}}: ${{articles}}`);</pre>\n\
         <p>Licence: EUPL-1.2; of the places also what NOTICE names (Register van Overheidsorganisaties CC0, GeoNames CC BY 4.0). \
         More: docs/open-data.md in the source.</p>\n\
         </body>\n</html>\n"
    )
}
