//! A language as a PO file and back.

use std::fs;

use i18n::TAGS;
use tools::locales::files::by_key;
use tools::locales::po::{export, import};

use super::{Copy, locales, run};

#[test]
fn every_language_comes_back_from_a_po_file_as_it_was() {
    for tag in TAGS {
        let po = export(&locales(), "nl-simple", tag, None).unwrap();
        let imported = import(&locales(), "nl-simple", tag, &po).unwrap();
        assert_eq!((imported.files.len(), imported.changed), (0, 0), "{tag}");
    }
}

#[test]
fn a_language_can_be_made_of_a_po_file_alone() {
    let copy = Copy::new("po-new");
    // As a translator would have filled in the file of a language that is not there yet.
    let po = export(&locales(), "nl-simple", "ar", None).unwrap().replace("#, fuzzy\n", "");
    let file = copy.0.join("new.po");
    fs::write(&file, po).unwrap();
    let (status, said, errors) = run(&copy.0, &["import", "so", file.to_str().unwrap()]);
    assert_eq!((status, errors.as_str()), (0, ""), "{said}");
    let texts = |tag| -> Vec<(String, String)> {
        let entries = by_key(&copy.0, tag).unwrap();
        entries.into_iter().map(|(key, entry)| (key, entry.text())).collect()
    };
    assert_eq!(texts("so"), texts("ar"));
    let (app, source) = (copy.0.join("so/app.ftl"), copy.0.join("nl-simple/app.ftl"));
    let first = |file| fs::read_to_string(file).unwrap().lines().next().unwrap().to_string();
    assert_eq!(first(app), first(source), "with the comments of the source");
}

#[test]
fn a_text_that_a_translator_changed_is_changed_in_its_file_and_nothing_else() {
    let copy = Copy::new("po-change");
    let po = export(&copy.0, "nl-simple", "tr", Some("app")).unwrap();
    let changed = po.replace("msgstr \"Bir dakika…\"", "msgstr \"Bir an…\"");
    assert_ne!(po, changed);
    let file = copy.0.join("tr.po");
    fs::write(&file, changed).unwrap();
    let before = fs::read_to_string(copy.0.join("tr/app.ftl")).unwrap();
    let (status, said, _) = run(&copy.0, &["import", "tr", file.to_str().unwrap()]);
    assert_eq!((status, said.starts_with("1 texts changed, in 1 files")), (0, true), "{said}");
    assert_eq!(fs::read_to_string(copy.0.join("tr/app.ftl")).unwrap(), before.replace("Bir dakika…", "Bir an…"));
}

#[test]
fn a_text_that_is_missing_is_put_where_the_source_has_it() {
    let copy = Copy::new("po-missing");
    let po = export(&copy.0, "nl-simple", "tr", Some("app")).unwrap();
    let whole = fs::read_to_string(copy.0.join("tr/app.ftl")).unwrap();
    copy.change("tr/app.ftl", "wait = Bir dakika…\n", "");
    let imported = import(&copy.0, "nl-simple", "tr", &po).unwrap();
    assert_eq!(imported.files["app"], whole);
}

#[test]
fn what_a_translator_may_not_change_is_told_and_nothing_is_written() {
    let copy = Copy::new("po-wrong");
    let po = export(&copy.0, "nl-simple", "tr", None).unwrap();
    let wrong = po
        .replace("msgstr \"Bir dakika…\"", "msgstr \"{ $when }\"")
        .replace("msgctxt \"app/language\"", "msgctxt \"app/tongue\"")
        .replace("msgstr \"Bir dil arayın\"", "msgstr \"{\"")
        .replace("msgstr \"Dil arayın\"", "msgstr \"{\"");
    let file = copy.0.join("tr.po");
    fs::write(&file, wrong).unwrap();
    let (status, _, errors) = run(&copy.0, &["import", "tr", file.to_str().unwrap()]);
    assert_eq!(status, 2);
    for fault in
        ["app/wait: $[\"when\"] instead of $[]", "app/tongue: the source has no such text", "app/language-search: "]
    {
        assert!(errors.contains(fault), "{errors}");
    }
    let app = |folder: &std::path::Path| fs::read_to_string(folder.join("tr/app.ftl")).unwrap();
    assert_eq!(app(&copy.0), app(&locales()));
    let (status, _, errors) = run(&copy.0, &["import", "tr", "nothing.po"]);
    assert!(status == 2 && errors.starts_with("nothing.po: "), "{errors}");
}

#[test]
fn what_changed_in_the_source_is_marked_fuzzy_and_waits_for_the_translator() {
    let copy = Copy::new("po-fuzzy");
    let record = ["record", "tr", "checked", "2026-11-28"];
    assert_eq!(run(&copy.0, &record).0, 0);
    let fuzzy = |copy: &Copy| export(&copy.0, "nl-simple", "tr", None).unwrap().matches("#, fuzzy").count();
    assert_eq!(fuzzy(&copy), 0);
    copy.change("nl-simple/app.ftl", "wait = Een moment…", "wait = Even geduld…");
    assert_eq!(fuzzy(&copy), 1);
    let po = export(&copy.0, "nl-simple", "tr", None).unwrap().replace("Bir dakika…", "Bir an…");
    let waiting = import(&copy.0, "nl-simple", "tr", &po).unwrap();
    assert_eq!((waiting.changed, waiting.fuzzy), (0, 1));
    let done = import(&copy.0, "nl-simple", "tr", &po.replace("#, fuzzy\n", "")).unwrap();
    assert_eq!((done.changed, done.fuzzy), (1, 0));
}
