//! The string literals of the program, and that none of them is human text.

use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Attribute, ItemMod, Lit, LitStr, Macro, Meta};

use super::files::{none, root};

/// A string literal in the program: outside comments, attributes and tests.
pub struct Literal {
    /// The file, from the root of the project.
    pub path: String,
    /// What stands before it on its line.
    pub before: String,
    /// The text.
    pub text: String,
}

/// All string literals of the crates that the app is made of.
pub fn literals() -> Vec<Literal> {
    let mut found = Vec::new();
    for folder in ["src", "crates/law/src", "crates/interview/src", "crates/i18n/src", "crates/places/src"] {
        scan_folder(&root().join(folder), &mut found);
    }
    found
}

/// All string literals of the pages that need no program, where markup stands too.
pub fn literals_of_pages() -> Vec<Literal> {
    let mut found = Vec::new();
    scan_folder(&root().join("crates/site/src"), &mut found);
    found
}

fn scan_folder(folder: &Path, found: &mut Vec<Literal>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            scan_folder(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            let text = std::fs::read_to_string(&path).unwrap();
            let program = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            Scan { path: &name, lines: text.lines().collect(), found }.visit_file(&program);
        }
    }
}

/// A walk through one file.
struct Scan<'a> {
    path: &'a str,
    lines: Vec<&'a str>,
    found: &'a mut Vec<Literal>,
}

impl Scan<'_> {
    fn add(&mut self, literal: &LitStr) {
        let start = literal.span().start();
        let before = self.lines[start.line - 1].chars().take(start.column).collect();
        self.found.push(Literal { path: self.path.to_string(), before, text: literal.value() });
    }

    /// The literals among tokens that only a macro understands, without attributes there.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut hash = false;
        for token in tokens {
            let attribute =
                hash && matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
            hash = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '#');
            match token {
                TokenTree::Group(_) if attribute => {}
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        self.add(&text);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Scan<'_> {
    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.add(literal);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.tokens(call.tokens.clone());
    }

    /// Comments for documentation are attributes too.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !module.attrs.iter().any(is_for_tests) {
            syn::visit::visit_item_mod(self, module);
        }
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    matches!(&attribute.meta, Meta::List(list) if list.path.is_ident("cfg") && list.tokens.to_string() == "test")
}

/// Two or more words of letters, as people would read them.
fn is_human(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() >= 2;
    plain.split_whitespace().filter(word).count() >= 2
}

/// Texts that are not in the language of the screen: what developers read (errors of files and of addresses), names
/// and addresses of organisations, the form of a calendar file, parts of Dutch place names, the list of country codes.
const NOT_SHOWN: [(&str, &[&str]); 11] = [
    ("src/calendar.rs", &["BEGIN:VCALENDAR", "BEGIN:VEVENT"]),
    ("crates/law/src/country.rs", &["AD AE AF", "not a country"]),
    ("crates/law/src/date.rs", &["not an existing date"]),
    ("crates/i18n/src/lib.rs", &["\"{}\" is not a language", "a file of messages cannot be read"]),
    ("crates/law/src/amounts/mod.rs", &["AE AF"]),
    ("crates/places/src/keys.rs", &[" aan de"]),
    ("crates/places/src/compact.rs", &["{HEADER}"]),
    ("crates/places/src/position.rs", &["lat, lon"]),
    ("crates/places/src/schedule.rs", &["not an opening"]),
    ("src/platform/mod.rs", &["{} could not be loaded"]),
    ("src/platform/native.rs", &["not part of this program"]),
];

/// Tools and notes for those who check the law against the program, in English; no visitor meets them.
const TOOLS: [&str; 1] = ["crates/places/src/feed/"];

/// Names of Acts, pages, rulings and organisations, which are Dutch in every language.
const NAMES: [&str; 6] = [
    "crates/law/src/acts.rs",
    "crates/law/src/events/",
    "crates/law/src/keep/",
    "crates/law/src/left/",
    "crates/law/src/plan/",
    "crates/places/src/lines.rs",
];

/// What stands before text that is no text for people: classes, the drawing area, postal addresses,
/// what a failed assertion says.
const BEFORE: [&str; 7] =
    ["class:", "address: Some(", "\"viewBox\":", "assert!(", "panic!(", "unreachable!(", "reason ="];

#[test]
fn what_changes_on_a_screen_comes_with_an_element_of_its_own() {
    // Where a text node is all there can be, in a list to choose from and in a drawing, the key of its element says it.
    let with_key = ["src/ui/words.rs", "src/ui/nearby_map.rs"];
    let bare = |literal: &Literal| {
        let before = literal.before.trim_end();
        let is_child = before.is_empty() || before.ends_with(['{', '}', ',']) && !before.contains("!(");
        let fills_in = literal.text.replace("\\u{", "").contains('{');
        literal.path.starts_with("src/ui/") && is_child && fills_in
    };
    let found = literals().into_iter().filter(|literal| bare(literal) && !with_key.contains(&literal.path.as_str()));
    none("shown without Text", found.map(|literal| format!("{}: {}", literal.path, literal.text)).collect());
}

#[test]
fn no_human_text_stands_in_the_program() {
    let allowed = |literal: &Literal| {
        let here = NOT_SHOWN.iter().find(|(path, _)| *path == literal.path);
        TOOLS.iter().chain(&NAMES).any(|path| literal.path.starts_with(path))
            || BEFORE.iter().any(|mark| literal.before.contains(mark))
            || here.is_some_and(|(_, starts)| starts.iter().any(|start| literal.text.starts_with(start)))
    };
    let shown = literals().into_iter().filter(|literal| is_human(&literal.text) && !allowed(literal));
    none("text for people", shown.map(|literal| format!("{}: \"{}\"", literal.path, literal.text)).collect());
}

#[test]
fn the_screens_do_not_use_the_tools_that_speak_english() {
    let mut screens = Vec::new();
    for folder in ["src/ui", "src/ui/helper"] {
        let files = std::fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
        screens.extend(files.filter(|path| path.is_file()));
    }
    screens.extend(["crates/law/src/explain.rs", "crates/i18n/src/lib.rs"].map(|path| root().join(path)));
    for path in screens {
        let text = std::fs::read_to_string(&path).unwrap();
        for tool in ["batch::", "draw::", "feed::", "notes::", "print::"] {
            assert!(!text.contains(tool), "{} uses {tool}", path.display());
        }
    }
}
