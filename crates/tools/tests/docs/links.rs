//! What the documents point to is there: other files, headings in them, and paths that are only named.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders of the project that are not its own text.
const NOT_OURS: [&str; 6] = [".git", "target", "dist", "dist.new", "node_modules", "LICENSES"];
/// Folders that a path in backticks begins with.
const FOLDERS: [&str; 12] = [
    "assets", "crates", "data", "deploy", "docs", "examples", "locales", "public", "script", "src", "tests", ".github",
];

/// Every document of the project.
fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() && !path.is_symlink() && !NOT_OURS.contains(&name.as_str()) {
            documents(&path, found);
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
}

/// The lines that are no code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut code = false;
    text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        code ^= fence;
        !code && !fence
    })
}

/// The address in every link and picture of a line.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// A heading as an anchor, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let plain = heading.trim().to_lowercase();
    let kept = plain.chars().filter(|one| one.is_alphanumeric() || [' ', '-', '_'].contains(one));
    kept.map(|one| if one == ' ' { '-' } else { one }).collect()
}

fn anchors(text: &str) -> HashSet<String> {
    let headings = prose(text).filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#'))).collect()
}

fn all() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    documents(&support::path(""), &mut found);
    assert!(found.len() > 25, "{} documents", found.len());
    let text = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a document");
        (path, text)
    };
    found.into_iter().map(text).collect()
}

#[test]
fn every_link_leads_to_a_file_or_a_heading_that_is_there() {
    let mut broken = Vec::new();
    for (path, text) in all() {
        for link in prose(&text).flat_map(links).filter(|link| !link.contains("://") && !link.starts_with("mailto:")) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { path.clone() } else { path.with_file_name("").join(file) };
            let there = target.exists();
            let headed =
                heading.is_empty() || fs::read_to_string(&target).is_ok_and(|text| anchors(&text).contains(heading));
            if !there || !headed {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_path_that_a_document_names_is_there() {
    let root = support::path("");
    let mut missing = Vec::new();
    for (path, text) in all() {
        // What was so at the time is history; sources name files of others.
        if ["CHANGELOG.md", "mutants.md", "SOURCES.md"].iter().any(|name| path.ends_with(name))
            || path.components().any(|part| part.as_os_str() == "decisions")
        {
            continue;
        }
        for named in prose(&text).flat_map(|line| line.split('`').skip(1).step_by(2)) {
            let ours =
                named.split_once('/').is_some_and(|(folder, rest)| FOLDERS.contains(&folder) && !rest.is_empty());
            let plain = !named.contains(|one: char| one.is_whitespace() || "<>*{}$…()=:".contains(one));
            if ours && plain && !root.join(named).exists() {
                missing.push(format!("{}: {named}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The names of the test targets: a file or a folder in `tests/`, of the project or of a crate.
fn targets(folder: &Path) -> HashSet<String> {
    let mut found = HashSet::new();
    for entry in fs::read_dir(folder.join("tests")).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.join("main.rs").exists() || path.extension().is_some_and(|ending| ending == "rs") {
            found.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    found
}

#[test]
fn every_test_that_a_document_has_run_is_there() {
    let root = support::path("");
    let mut missing = Vec::new();
    for (path, text) in all() {
        for line in text.lines().filter(|line| line.contains("cargo test") && line.contains("--test ")) {
            for command in line.split("cargo test").skip(1) {
                let words: Vec<&str> = command.split('`').next().unwrap_or_default().split_whitespace().collect();
                let after = |option| words.windows(2).filter(move |two| two[0] == option).map(|two| two[1]);
                let folder = after("-p").next().map_or(root.clone(), |name| root.join("crates").join(name));
                let there = targets(&folder);
                missing.extend(
                    after("--test")
                        .filter(|name| !there.contains(*name))
                        .map(|name| format!("{}: --test {name} in {}", path.display(), folder.display())),
                );
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn an_anchor_is_made_as_github_makes_it() {
    assert_eq!(anchor(" Two commands"), "two-commands");
    assert_eq!(anchor(" 7. `state-debts`: Debts?"), "7-state-debts-debts");
}
