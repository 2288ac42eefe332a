//! The schemas.

use std::{env, fs};

use serde_json::{Value, json};
use tools::open::schemas;

/// The file that a schema describes.
fn described(name: &str) -> String {
    if name.contains('.') { name.to_string() } else { format!("{name}.json") }
}

#[test]
fn what_is_published_is_what_its_schema_says() {
    for (name, schema) in schemas() {
        let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        let file = super::json(&described(name));
        let wrong: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
        // The schema is no empty one, which takes everything.
        assert!(!validator.is_valid(&json!({ "nothing": 1 })), "{name}");
    }
}

#[test]
fn a_file_that_was_changed_by_hand_is_noticed() {
    for (name, key, wrong) in [
        ("rules", "/act/bwb", json!("10424")),
        ("rules", "/act/conditions/0/criterion", json!({ "sometimes": true })),
        ("rules", "/groups/0/provisions/0/rules/0/effect", json!("perhaps")),
        ("questions", "/questions/0/kind", json!("guess")),
        ("amounts", "/benefit/0/rows/0/left_later/with_treaty_care/below_pension_age", json!("489.29")),
        ("places", "/records/0/standing", json!("sure")),
        ("places.geojson", "/features/0/type", json!("Place")),
    ] {
        let schema = schemas().into_iter().find(|(other, _)| *other == name).expect("a schema").1;
        let mut file = super::json(&described(name));
        *file.pointer_mut(key).unwrap_or_else(|| panic!("{name} has no {key}")) = wrong;
        assert!(!jsonschema::is_valid(&schema, &file), "{name}, {key}");
    }
}

/// Whoever changes a type sees here what it does to those who read the data.
#[test]
fn the_schemas_in_the_repository_are_these() {
    for (name, schema) in schemas() {
        // The places are the feed, of which the crate places keeps the schema.
        let feed = name == "places";
        let path = if feed { "docs/feed.schema.json".to_string() } else { format!("docs/data/{name}.schema.json") };
        let made = format!("{schema:#}\n");
        let file = support::path(&path);
        if env::var_os("UPDATE").is_some() && !feed {
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(&file, &made).expect("written");
        }
        assert!(
            fs::read_to_string(&file).unwrap_or_default() == made,
            "{path} is stale; write it anew with: UPDATE=1 cargo test -p tools --test open"
        );
        let published: Value = super::json(&format!("{name}.schema.json"));
        assert_eq!(published, schema, "{name}");
    }
}
