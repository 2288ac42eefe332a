//! Arabic, as far as it can be checked without reading it: nobody is addressed as one man, a noun stands before what is
//! written in Latin letters, nothing is turned round on the screen, and what is counted has its six forms.

use std::collections::BTreeSet;

use remigratiewijzer::text::{Piece, Text};

use super::files::{Key, Patterns, none, patterns, readings, root, selects, variables};

/// Short names of countries, which each have a code beside them; and names of the makers of what is shown.
const NO_SENTENCES: [&str; 3] = ["country-also", "about-places", "nearby-credit"];

/// The messages of the visitor's language; the names of countries are those of CLDR.
fn messages() -> Patterns {
    let mut found = patterns("ar");
    found.retain(|key, _| key.part != "countries" && !NO_SENTENCES.contains(&key.name.as_str()));
    found
}

/// What is wrong with each text that a message can become.
fn wrong(find: impl Fn(&Key, &str) -> Vec<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (key, pattern) in &messages() {
        let found: BTreeSet<String> = readings(pattern).iter().flat_map(|text| find(key, text)).collect();
        wrong.extend(found.iter().map(|what| format!("locales/ar/{}.ftl, {}: {what}", key.part, key.name)));
    }
    wrong
}

fn is_arabic(one: char) -> bool {
    matches!(one, '\u{620}'..='\u{652}')
}

fn is_latin(one: char) -> bool {
    one.is_ascii_alphabetic() || matches!(one, 'À'..='\u{24f}')
}

/// The Arabic words of a text, without the marks above and below the letters.
fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| word.chars().filter(|one| !matches!(one, '\u{64b}'..='\u{652}' | '\u{640}')).collect();
    text.split(|one| !is_arabic(one)).filter(|word| !word.is_empty()).map(bare).collect()
}

/// Words that end in the letter of "your" as one says it to one person, and are no such word.
const NOT_YOUR: [&str; 21] = [
    "ذلك",
    "لذلك",
    "بذلك",
    "كذلك",
    "وكذلك",
    "وذلك",
    "تلك",
    "لتلك",
    "ذاك",
    "هناك",
    "وهناك",
    "بنك",
    "البنك",
    "والبنك",
    "البنوك",
    "شباك",
    "شك",
    "ترك",
    "تشارك",
    "متحرك",
    "تتحرك",
];
/// What is said to one man: imperatives, and words for him alone. Only words that mean nothing else without their vowels.
const ONE_MAN: [&str; 36] = [
    "اتصل",
    "اسأل",
    "اكتب",
    "اختر",
    "انظر",
    "ابحث",
    "راجع",
    "اضغط",
    "ابدأ",
    "اقرأ",
    "أجب",
    "احسب",
    "احجز",
    "حاول",
    "اترك",
    "استعمل",
    "رتب",
    "أضف",
    "تعال",
    "استمع",
    "املأ",
    "أخبر",
    "اطلب",
    "اذهب",
    "تأكد",
    "احرص",
    "انتظر",
    "انتبه",
    "أنت",
    "لست",
    "متزوج",
    "مريضا",
    "مؤمنا",
    "ستسكن",
    "تحتاج",
    "تفضل",
];

#[test]
fn nobody_is_addressed_as_one_man() {
    let yours = |word: &str| word.ends_with('ك') && !NOT_YOUR.contains(&word);
    let said = |word: &String| yours(word) || ONE_MAN.contains(&word.as_str());
    none("to one man", wrong(|_, text| words(text).into_iter().filter(said).collect()));
    // What is said before the language is loaded.
    let list = std::fs::read_to_string(root().join("locales/languages.ftl")).unwrap();
    let own = list.split("\nar = ").nth(1).unwrap().lines().take(5).collect::<String>();
    none("languages.ftl", words(&own).into_iter().filter(said).collect());
}

#[test]
fn a_partner_is_a_husband_or_a_wife_and_no_business_partner() {
    none("partner", wrong(|_, text| words(text).into_iter().filter(|word| word.contains("شريك")).collect()));
}

/// The nouns that may stand before a word in Latin letters: they say what it is, and settle whether it is a he or a she.
const NOUNS: [&str; 34] = [
    "ملف",
    "مؤسسة",
    "مؤسسات",
    "دائرة",
    "العودة",
    "منظمة",
    "منظمات",
    "مكتب",
    "معهد",
    "معاش",
    "إعانة",
    "إعانات",
    "تكملة",
    "علاوة",
    "تأمين",
    "إقامة",
    "استمارة",
    "حساب",
    "تطبيق",
    "موقع",
    "الموقع",
    "صفحة",
    "رسالة",
    "رخصة",
    "رقم",
    "ملفات",
    "قانون",
    "بلدية",
    "مدن",
    "المعلومات",
    "لمؤسسة",
    "بمؤسسة",
    "لمؤسسات",
    "بلديات",
];

/// Where each stretch of Latin words outside brackets of its own begins and ends.
fn latin_stretches(text: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let (mut at, mut bracket) = (0, false);
    for word in text.split_inclusive([' ', '\n', '(', ')']) {
        let (start, bare) = (at, word.trim_matches(|one| !is_latin(one) && !one.is_ascii_digit()));
        at += word.len();
        let goes_on = found.last().is_some_and(|last| last.1 == start);
        let latin = bare.contains(is_latin) || goes_on && bare.contains(|one: char| one.is_ascii_digit());
        match found.last_mut().filter(|_| goes_on) {
            _ if bracket || !latin => {}
            Some(last) => last.1 = at,
            None => found.push((start, at)),
        }
        bracket = match word.chars().last() {
            // Only what begins with a Latin letter is the Dutch word for what stands before it.
            Some('(') => text.get(at..).is_some_and(|rest| rest.starts_with(is_latin)),
            Some(')') => false,
            _ => bracket,
        };
    }
    found
}

/// Whether what stands before a Latin stretch says what it is: one of the nouns, another stretch with "and" or "or", or a
/// colon before words that are to be written or read in Dutch.
fn is_introduced(before: &str) -> bool {
    let last = before.split_whitespace().last().unwrap_or_default().trim_start_matches(['(', '«']);
    let bare = last.strip_prefix('و').or_else(|| last.strip_prefix('ب')).or_else(|| last.strip_prefix('ل'));
    let noun = |word: &str| NOUNS.contains(&word);
    noun(last) || bare.is_some_and(noun) || matches!(last, "و" | "أو") || last.ends_with(':')
}

/// Codes that a colon does not introduce: they are no Dutch words to be written or read.
const CODES: [&str; 18] = [
    "SVB", "UWV", "CAK", "IND", "IOM", "DUO", "NMI", "AOW", "AIO", "Anw", "WIA", "WAO", "WAZ", "WW", "IOW", "IOAW",
    "IOAZ", "Wajong",
];

#[test]
fn a_noun_stands_before_what_is_written_in_latin_letters() {
    none(
        "bare",
        wrong(|_, text| {
            let mut bare = Vec::new();
            for (start, end) in latin_stretches(text) {
                let (before, found) = (text.get(..start).unwrap(), text.get(start..end).unwrap());
                let code = found.split_whitespace().next().unwrap_or_default();
                let alone = before.trim_end().ends_with(':') && CODES.contains(&code);
                if !is_introduced(before) || alone {
                    bare.push(found.trim().to_string());
                }
            }
            bare
        }),
    );
}

/// Whole Dutch names with their abbreviations: they are read from left to right.
const DUTCH_NAMES: [&str; 2] = ["ask-ido", "letter-to-svb"];

#[test]
fn latin_words_and_numbers_keep_their_order_from_right_to_left() {
    let texts = |text: &str| {
        let mut found = Vec::new();
        let mut forbid = |bad: bool, what: &str| {
            if bad {
                found.push(format!("{what}: {text}"));
            }
        };
        forbid(text.contains(|one| matches!(one, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')), "other digits");
        forbid(text.contains(['%', '„', '“', '”', '‘']), "a sign of another script");
        let letters: Vec<char> = text.chars().collect();
        let glued = |two: &[char]| is_arabic(two[0]) && is_latin(two[1]);
        forbid(letters.windows(2).any(glued), "letters of two scripts in one word");
        // Such a comma runs with the Latin words around it: the first of them would stand last.
        let listed = |four: &[char]| is_latin(four[0]) && four[1] == '،' && four[2] == ' ' && is_latin(four[3]);
        forbid(letters.windows(4).any(listed), "a list without a word between its Latin words");
        let number = |word: &str| {
            let inside = word.trim_matches(|one: char| !one.is_ascii_digit());
            !word.contains(is_latin) && inside.contains(['-', '–', '/', '.', ','])
        };
        forbid(text.split_whitespace().any(number), "a number with a sign in it");
        // These two would be one stretch from left to right, and the bracket stand before what it explains.
        let explained = |four: &[char]| is_latin(four[0]) && four[1..3] == [' ', '('] && is_latin(four[3]);
        forbid(letters.windows(4).any(explained), "a bracket that turns round with the Latin word before it");
        found
    };
    let dutch = |key: &Key| key.name.ends_with("-euros") || DUTCH_NAMES.contains(&key.name.as_str());
    none("order", wrong(|key, text| if dutch(key) { Vec::new() } else { texts(text) }));
}

#[test]
fn brackets_close_and_hold_one_script() {
    none(
        "brackets",
        wrong(|_, text| {
            let mut found = Vec::new();
            let mut open: Option<usize> = None;
            for (at, one) in text.char_indices() {
                match (one, open) {
                    ('(', None) => open = Some(at + 1),
                    (')', Some(start)) => {
                        let held = text.get(start..at).unwrap();
                        if held.starts_with(is_latin) && held.contains(is_arabic) {
                            found.push(format!("turned round: {held}"));
                        }
                        open = None;
                    }
                    ('(' | ')', _) => found.push(format!("no pair: {text}")),
                    _ => {}
                }
            }
            found.extend(open.map(|_| format!("open: {text}")));
            found
        }),
    );
}

#[test]
fn latin_words_with_signs_are_isolated_on_the_screen() {
    // Mere letters run well by themselves; what holds brackets, hyphens or digits is a piece of its own.
    let around = |one: char| ".,:،؛؟!»«".contains(one);
    let signs = |word: &str| word.contains(is_latin) && word.trim_matches(around).contains(['(', ')', '-']);
    let loose = |piece: &str| piece.split([' ', '\n']).any(signs);
    none(
        "not isolated",
        wrong(|_, text| {
            let shown = Text::new(text.to_string(), true);
            let plain = shown.pieces().into_iter().filter_map(|piece| match piece {
                Piece::Plain(words) if loose(words) => Some(words.to_string()),
                _ => None,
            });
            plain.collect()
        }),
    );
}

/// Both names of each month: the first is said from Morocco to Egypt, the second from Syria to Iraq.
const MONTHS: [(&str, &str); 12] = [
    ("يناير", "كانون الثاني"),
    ("فبراير", "شباط"),
    ("مارس", "آذار"),
    ("أبريل", "نيسان"),
    ("مايو", "أيار"),
    ("يونيو", "حزيران"),
    ("يوليو", "تموز"),
    ("أغسطس", "آب"),
    ("سبتمبر", "أيلول"),
    ("أكتوبر", "تشرين الأول"),
    ("نوفمبر", "تشرين الثاني"),
    ("ديسمبر", "كانون الأول"),
];

#[test]
fn a_month_has_both_its_names() {
    let found = patterns("ar");
    for (number, (west, east)) in MONTHS.iter().enumerate() {
        let key = Key { part: "app", name: format!("month-{}", number + 1) };
        assert_eq!(readings(&found[&key]), [format!("{west} ({east})")]);
    }
    none(
        "one name",
        wrong(|_, text| {
            let one = |(west, east): &(&str, &str)| {
                text.match_indices(west).any(|(at, _)| {
                    let rest = text.get(at + west.len()..).unwrap();
                    !rest.starts_with(&format!(" ({east})"))
                })
            };
            MONTHS.iter().filter(|month| one(month)).map(|(west, _)| (*west).to_string()).collect()
        }),
    );
}

/// Arguments that count something.
const COUNTED: [&str; 6] = ["number", "count", "age", "oldest", "months", "kilometres"];
/// Where the number stands apart from any word that it counts: after a colon, or as the number of a thing.
const APART: [&str; 12] = [
    "progress",
    "question-number",
    "result-fold-met",
    "result-fold-open",
    "plan-count",
    "helper-check-before",
    "helper-check-busy",
    "helper-check-done",
    "helper-check-stopped",
    "helper-form-open",
    "helper-found",
    "helper-group-place",
];

#[test]
fn what_is_counted_has_its_six_forms() {
    let mut wrong = Vec::new();
    for (key, pattern) in &messages() {
        let counts = variables(pattern).into_iter().any(|name| COUNTED.contains(&name.as_str()));
        let chosen = selects(pattern).iter().any(|select| COUNTED.contains(&select.by.as_str()));
        if counts && !chosen && !APART.contains(&key.name.as_str()) {
            wrong.push(format!("locales/ar/{}.ftl, {}", key.part, key.name));
        }
    }
    none("no forms", wrong);
}
