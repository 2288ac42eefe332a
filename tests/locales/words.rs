//! What the messages say: whole, short, clean, and in their own language.

use super::files::{Key, Patterns, languages, none, patterns, readings};
use super::scripts::{Script, asks, script};

/// Every text that every message of every language can become.
fn all(check: impl Fn(&str, &Key, &str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        for (key, pattern) in &found {
            let texts = readings(pattern);
            let bad = texts.iter().filter(|text| check(tag, key, text));
            wrong.extend(bad.map(|text| format!("{tag}, {}: {text}", key.name)));
        }
    }
    wrong
}

#[test]
fn no_message_is_empty_or_unfinished() {
    none("empty", all(|_, _, text| text.trim().is_empty()));
    let marks = ["TODO", "FIXME", "XXX", "???", "lorem", "Lorem", "TBD"];
    none("unfinished", all(|_, _, text| marks.iter().any(|mark| text.contains(mark))));
    none("spaces", all(|_, _, text| text.contains("  ") || text.contains(" .") || text.contains(" ,")));
}

#[test]
fn no_message_holds_markup_or_letters_that_nobody_sees() {
    none("markup", all(|_, _, text| text.contains(['<', '>', '`', '*', '_', '{', '}', '[', ']', '\\'])));
    none("entities", all(|_, _, text| text.contains('&') && text.contains(';')));
    let unseen = |letter: char| {
        letter.is_control() && letter != '\n'
            || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}')
    };
    // Persian and Kurdish join and part their letters with one.
    let parts = |tag: &str, letter: char| letter == '\u{200c}' && tag != "ar" && script(tag) == Script::Arabic;
    none("unseen", all(|tag, _, text| text.contains(|letter| unseen(letter) && !parts(tag, letter))));
    let decomposed = |letter: char| matches!(letter, '\u{300}'..='\u{36f}');
    none("accents apart from their letters", all(|_, _, text| text.contains(decomposed)));
}

#[test]
fn no_french_mark_can_stand_alone_on_a_line() {
    // Names and codes of countries are parted by `;` for the program.
    let french = |tag: &str, key: &Key| tag == "fr" && !key.name.starts_with("country-also");
    let breaks = |text: &str| {
        let letters: Vec<char> = text.chars().collect();
        letters.windows(2).any(|pair| match *pair {
            ['\u{a0}', '\u{a0}'] => true,
            ['\u{a0}' | '\u{202f}', _] => false,
            [before, '?' | '!' | ';' | '»'] => !matches!(before, '?' | '!'),
            [' ', ':'] => true,
            ['«', after] => !matches!(after, '\u{a0}' | '\u{202f}'),
            _ => false,
        })
    };
    none("a mark that can stand alone", all(|tag, key, text| french(tag, key) && breaks(text)));
}

/// The length on the screen, about.
fn length(text: &str) -> usize {
    // Marks above and below Arabic letters take no room.
    text.chars().filter(|letter| !matches!(letter, '\u{64b}'..='\u{652}')).count()
}

fn longest(found: &Patterns, key: &Key) -> usize {
    found.get(key).map(|pattern| readings(pattern).iter().map(|text| length(text)).max().unwrap_or(0)).unwrap_or(0)
}

#[test]
fn translations_are_about_as_long_as_the_source() {
    let source = patterns("nl-simple");
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        for key in source.keys().filter(|key| key.part != "countries") {
            let (here, there) = (longest(&found, key) as f64, longest(&source, key) as f64);
            let (most, least) =
                if there < 40.0 { (there * 2.2 + 30.0, there / 3.0) } else { (there * 2.2, there / 2.2) };
            if here > most || here < least {
                wrong.push(format!("{tag}, {}: {here} letters, {there} in the source", key.name));
            }
        }
    }
    none("lengths", wrong);
}

#[test]
fn questions_have_at_most_twelve_words_and_end_with_a_question_mark() {
    let heading = |key: &Key| key.name.starts_with("q-") && !key.name.contains('.');
    none("long", all(|_, key, text| heading(key) && text.split_whitespace().count() > 12));
    none("questions", all(|tag, key, text| heading(key) && !asks(tag, text)));
}

#[test]
fn buttons_and_headings_end_without_a_full_stop_and_explanations_with_one() {
    let ends = |tag: &str, text: &str| {
        let text = text.trim_end();
        text.ends_with(script(tag).ends()) || text.ends_with([':', '፦'])
    };
    let explains = |key: &Key| {
        [".why", ".do", ".else"].iter().any(|end| key.name.ends_with(end))
            || key.name.contains(".term-")
            || key.name.starts_with("law-") && key.name.ends_with("-rule")
            || key.name.starts_with("open-")
    };
    none("no end", all(|tag, key, text| explains(key) && !ends(tag, text)));
    // Questions and what explains something apart, all there is are short names; of a provision its name and outcome.
    // The lines about amounts, about what is left, and about a trip that is too long, are whole sentences.
    let is_short = |key: &Key| match key.part {
        "questions" => !key.name.starts_with("q-"),
        "plan" => {
            !key.name.contains('.')
                && (key.name.starts_with("plan-") || key.name.starts_with("stage-"))
                && key.name != "plan-intro"
        }
        "keep" | "away" | "events" => {
            !key.name.contains('.')
                && !["amount-", "left-", "away-above"].iter().any(|start| key.name.starts_with(start))
        }
        _ => key.name.starts_with("month-"),
    };
    none("full stop", all(|_, key, text| is_short(key) && text.trim_end().ends_with(['.', '።'])));
}

/// Names that are the same in Dutch and elsewhere: of organisations, benefits, licences; and an amount as letters write it.
const SAME: [&str; 37] = [
    "amount-euros",
    "left-euros",
    "app-name",
    "about-places",
    "nearby-credit",
    "benefit-aio",
    "benefit-aow",
    "benefit-wia",
    "benefit-wao",
    "benefit-ww",
    "benefit-wajong",
    "benefit-anw",
    "benefit-ioaw",
    "benefit-ioaz",
    "benefit-iow",
    "benefit-waz",
    "benefit-bbz",
    "benefit-wamil",
    "benefit-zw",
    "benefit-tw",
    "benefit-wachtgeld",
    "benefit-participatiewet",
    "call-svb.hint",
    "contact-svb-remigration",
    "office-svb",
    "office-svb.hint",
    "office-uwv",
    "office-uwv.hint",
    "office-municipality.hint",
    "office-toeslagen",
    "office-cak",
    "office-ind",
    "date-in-words",
    "month-in-words",
    "nearby-place-province",
    "result-change",
    "source-page",
];
/// Whether a text holds nothing but codes, names that are written like them, and addresses, as in `DigiD (digid.nl)`; in
/// another script with an "and" or so between them.
fn is_code(text: &str) -> bool {
    let code = |word: &str| {
        let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
        capitals > 1 || word.contains('.') || word.chars().all(|one| Script::of(one) != Some(Script::Latin))
    };
    text.split_whitespace().all(|word| code(word.trim_end_matches(['.', ',', ':'])))
}

/// Dutch words that another language happens to have too. Many share names of months.
const SHARED: &[(&str, &str)] = &[
    ("pap-AW", "letter-address"),
    ("bs", "helper-day-label"),
    ("bs", "letter-today"),
    ("bs", "intake-date"),
    ("hr", "helper-day-label"),
    ("hr", "letter-today"),
    ("hr", "intake-date"),
    ("sr-Latn", "helper-day-label"),
    ("sr-Latn", "letter-today"),
    ("sr-Latn", "intake-date"),
    ("en", "away-year"),
    ("ku", "contact-dtv"),
    ("ku", "contact-toeslagen"),
    ("ku", "permit-asylum_fixed.hint"),
    ("ku", "permit-asylum_indefinite.hint"),
    ("ku", "permit-regular_fixed.hint"),
    ("ku", "wia-kind-wga-lau"),
    ("ku", "wia-kind-wga-lgu"),
    ("ku", "wia-kind-wga-vvu"),
];

#[test]
fn nothing_is_left_in_dutch() {
    let source = patterns("nl-simple");
    let mut wrong = Vec::new();
    // Both of Dutch share what is good Dutch already.
    for (tag, found) in languages().filter(|(tag, _)| !tag.starts_with("nl")) {
        for (key, pattern) in found.iter().filter(|(key, _)| key.part != "countries") {
            let same = source.get(key).is_some_and(|there| readings(there) == readings(pattern));
            let name = key.name.as_str();
            let allowed = is_code(&readings(pattern).concat())
                || SAME.contains(&name)
                || SHARED.contains(&(tag, name))
                || name.starts_with("month-");
            if same && !allowed {
                wrong.push(format!("{tag}, {}: {}", key.name, readings(pattern).join(" | ")));
            }
        }
    }
    none("as in Dutch", wrong);
}

#[test]
fn every_language_is_written_in_its_script_and_in_latin_letters_at_most() {
    let named = |key: &Key| SAME.contains(&key.name.as_str());
    let own = |tag: &str, text: &str| text.chars().filter_map(Script::of).filter(|one| *one == script(tag)).count();
    let foreign = |tag: &str, text: &str| script(tag) != Script::Latin && own(tag, text) < 2 && !is_code(text);
    none("own letters", all(|tag, key, text| foreign(tag, text) && !named(key)));
    let other = |tag: &str, text: &str| {
        text.chars().filter_map(Script::of).any(|one| one != Script::Latin && one != script(tag))
    };
    none("other letters", all(|tag, _, text| other(tag, text)));
}
