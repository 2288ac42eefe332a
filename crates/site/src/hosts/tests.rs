//! What the configurations say, and what hosts ask of them.

use super::*;
use std::fs;
use std::path::Path;

#[test]
fn the_files_of_the_repository_are_these() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (name, made) in files() {
        let file = root.join(name);
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &made).unwrap();
        }
        assert!(
            fs::read_to_string(&file).unwrap_or_default() == made,
            "UPDATE=1 cargo test -p site writes {name} anew"
        );
    }
}

#[test]
fn every_page_and_every_screen_has_an_address() {
    let known: Vec<String> =
        pages().into_iter().chain(bare().into_iter().chain(helpers()).map(str::to_string)).collect();
    for page in crate::drawn().iter().filter(|page| !page.path.is_empty()) {
        let law = page.path.strip_prefix("law/").is_some_and(|rest| !rest.contains(['/', '.']));
        assert!(law || known.contains(&page.path), "{}", page.path);
    }
    assert!(ADDRESSES.iter().all(|address| known.iter().any(|word| word == address)));
    // None of these words means anything in a pattern.
    let plain = |word: &String| word.chars().all(|one| one.is_ascii_alphanumeric() || "-/*".contains(one));
    assert!(known.iter().all(plain) && TAGS.iter().all(|tag| plain(&tag.to_string())));
}

/// The rules of `_redirects`, in their order: the address by its parts, and the file.
fn rules(text: &str) -> Vec<(Vec<&str>, &str)> {
    let rules = text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(' '));
    rules.map(|mut words| (words.next().unwrap().split('/').collect(), words.next().unwrap())).collect()
}

#[test]
fn a_host_that_counts_rules_takes_all_of_them() {
    let text = redirects();
    let rules = rules(&text);
    let is_dynamic = |rule: &(Vec<&str>, &str)| rule.0.iter().any(|part| part.starts_with(':') || part.contains('*'));
    let first = rules.iter().position(is_dynamic).unwrap();
    assert!(first <= 2_000, "{first} static rules");
    assert!(rules.len() - first <= 100, "{} dynamic rules", rules.len() - first);
    assert!(rules[first..].iter().all(is_dynamic), "all that follows counts as dynamic");
    assert!(text.lines().all(|line| line.len() <= 1_000));
}

#[test]
fn a_host_with_such_rules_finds_every_screen_and_covers_no_page() {
    let text = redirects();
    let rules = rules(&text);
    let found = |address: &str| {
        let parts: Vec<&str> = address.split('/').collect();
        let fits = |(own, part): (&&str, &&str)| own == part || own.starts_with(':') && !part.is_empty();
        let rule = rules.iter().find(|(own, _)| own.len() == parts.len() && own.iter().zip(&parts).all(fits));
        rule.map(|(_, file)| *file)
    };
    for tag in TAGS {
        for address in bare() {
            let address = format!("/{tag}/{}", address.replace('*', "word"));
            assert_eq!(found(&address), Some("/app.html"), "{address}");
        }
        assert_eq!(found(&format!("/{tag}/{HELPER}")), Some("/helper.html"));
        for address in helpers() {
            let address = format!("/{tag}/{HELPER}/{}", address.replace('*', "word"));
            assert_eq!(found(&address), Some("/helper.html"), "{address}");
        }
        for page in pages().into_iter().chain([format!("{}/word", reference::LAW)]) {
            assert_eq!(found(&format!("/{tag}/{page}")), None, "{page}");
        }
    }
    for other in ["/", "/tr", "/tr/nonsense", "/data/v1/rules.json", "/assets/locales/tr/app.ftl", "/feed/places.json"]
    {
        assert_eq!(found(other), None, "{other}");
    }
}
