//! The words that a screen shows, and which pieces of it stay in one piece: a phone number in every language, and in a language
//! that runs from right to left also what is written in Latin letters.

use std::ops::Deref;

use i18n::{Value, without_isolates};

/// A Latin stretch longer than this, in characters, may be broken over lines: it is a sentence and no term.
const TERM: usize = 40;
/// How many digits a phone number has.
const DIGITS: std::ops::RangeInclusive<usize> = 5..=15;

/// What a screen shows. It has no `Display`, so that it cannot be put between other words in a screen by accident: there
/// the screen could not show what became of it after a browser's translation (`ui/words.rs`).
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Text {
    words: String,
    right_to_left: bool,
}

/// A piece of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// Words that run and break like those around them.
    Plain(&'a str),
    /// Words that run from left to right whatever stands around them.
    Isolated(&'a str),
    /// The same, and no line ends inside, nor between them and what stands around them without a space.
    Whole(&'a str, &'a str, &'a str),
}

impl Text {
    /// Words on a screen that runs from right to left, or from left to right.
    pub fn new(words: String, right_to_left: bool) -> Text {
        Text { words, right_to_left }
    }

    /// Something that only the same words with the same pieces have.
    pub fn key(&self) -> String {
        let direction = if self.right_to_left { "<" } else { ">" };
        [direction, &self.words].concat()
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut rest = self.words.as_str();
        let mut from = 0;
        let mut before = ' ';
        while let Some(next) = rest.get(from..).and_then(|part| part.chars().next()) {
            let found = if is_word(before) { None } else { self.piece(rest.get(from..).unwrap_or_default()) };
            if let Some((length, mut piece)) = found {
                let (mut plain, mut end) = (rest.get(..from).unwrap_or_default(), from + length);
                if let Piece::Whole(before, _, after) = &mut piece {
                    let (open, close) = around(plain, rest.get(end..).unwrap_or_default());
                    (plain, *before) = plain.split_at_checked(plain.len() - open).unwrap_or((plain, ""));
                    *after = rest.get(end..end + close).unwrap_or_default();
                    end += after.len();
                }
                if !plain.is_empty() {
                    pieces.push(Piece::Plain(plain));
                }
                pieces.push(piece);
                rest = rest.get(end..).unwrap_or_default();
                (from, before) = (0, ' ');
            } else {
                from += next.len_utf8();
                before = next;
            }
        }
        if !rest.is_empty() {
            pieces.push(Piece::Plain(rest));
        }
        pieces
    }

    /// The piece that a text begins with, if it is one of its own, and its length.
    fn piece<'a>(&self, text: &'a str) -> Option<(usize, Piece<'a>)> {
        let of = |length: usize| text.get(..length).filter(|piece| !piece.is_empty());
        if let Some(phone) = of(phone(text)) {
            return Some((phone.len(), Piece::Whole("", phone, "")));
        }
        let found = of(latin(text)).filter(|_| self.right_to_left)?;
        // Mere letters run and break well by themselves.
        let alone = found.chars().all(|one| is_latin(one) || is_space(one));
        match alone {
            true => Some((found.len(), Piece::Plain(found))),
            false if found.chars().count() > TERM => Some((found.len(), Piece::Isolated(found))),
            false => Some((found.len(), Piece::Whole("", found, ""))),
        }
    }
}

/// How much of the text before a piece and of that after it belongs to it: what stands against it without a space, with
/// the marks of Fluent if they set apart nothing else.
fn around(before: &str, after: &str) -> (usize, usize) {
    let (inside, rest) = match (before.strip_suffix('\u{2068}'), after.strip_prefix('\u{2069}')) {
        (Some(inside), Some(rest)) => (inside, rest),
        _ => (before, after),
    };
    let ends = |one: char| is_space(one) || matches!(one, '\n' | '\u{2066}'..='\u{2069}');
    let closes =
        |one: char| matches!(one, '.' | ',' | ':' | ';' | '!' | '?' | ')' | '"' | '»' | '”' | '’' | '،' | '؛' | '؟');
    (
        before.len() - inside.trim_end_matches(|one| !ends(one)).len(),
        after.len() - rest.trim_start_matches(closes).len(),
    )
}

fn is_space(one: char) -> bool {
    matches!(one, ' ' | '\u{a0}')
}

/// How long the phone number is that a text begins with: `071 512 9040`, `(0297) 38 75 75`, `+31 71 512 9040`, `14 020`.
fn phone(text: &str) -> usize {
    let begins = ["0", "+", "(0", "14 0", "14\u{a0}0"].iter().any(|begin| text.starts_with(begin));
    if !begins {
        return 0;
    }
    let (mut end, mut digits, mut depth, mut before) = (0, 0, 0, ' ');
    for (at, one) in text.char_indices() {
        match one {
            '0'..='9' => {
                digits += 1;
                end = at + 1;
            }
            '+' if at == 0 => {}
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            // Two signs between two numbers belong to no number.
            ' ' | '\u{a0}' | '-' if before.is_ascii_digit() || before == ')' => {}
            _ => break,
        }
        before = one;
    }
    let closed = text.get(..end).is_some_and(|found| found.matches('(').count() == found.matches(')').count());
    if DIGITS.contains(&digits) && closed { end } else { 0 }
}

/// How long the stretch of Latin words is that a text begins with, with the brackets, numbers and signs among them. A
/// number alone is none: those around it give it its place.
fn latin(text: &str) -> usize {
    let first = text.trim_start_matches('(').chars().next();
    let word = text.trim_start_matches('(').split(|one| !is_word(one)).next().unwrap_or_default();
    let begins = first == Some('€') || word.chars().any(is_latin);
    if !begins {
        return 0;
    }
    let (mut end, mut depth, mut before) = (0, 0_usize, ' ');
    let mut ahead = text.chars();
    for (at, one) in text.char_indices() {
        ahead.next();
        match one {
            '(' => depth += 1,
            ')' if depth == 0 => break,
            ')' => depth -= 1,
            '.' | ',' | '-' | '\u{2011}' | '/' | '&' | '\'' | '’' | '+' | '%' | '@' | '_' | '€' => {}
            // A new sentence may well be in the other script.
            ':' if !ahead.as_str().starts_with(is_word) => break,
            ' ' | '\u{a0}' if before == '.' && ahead.as_str().starts_with(|one: char| one.is_ascii_uppercase()) => {
                break;
            }
            ':' | ' ' | '\u{a0}' => {}
            _ if is_word(one) => {}
            _ => break,
        }
        if depth == 0 && (one == ')' || is_word(one)) {
            end = at + one.len_utf8();
        }
        before = one;
    }
    end
}

/// A Latin letter, of the languages of Europe; the tables of all letters there are would be a burden to the phone.
fn is_latin(one: char) -> bool {
    one.is_ascii_alphabetic() || matches!(one, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn is_word(one: char) -> bool {
    one.is_ascii_digit() || is_latin(one)
}

/// The marks around words in two languages: before the first, between both, behind the second. They are of no script.
#[cfg(feature = "helper")]
const BOTH: [char; 3] = ['\u{e000}', '\u{e001}', '\u{e002}'];

/// The words of the language that is shown, with the Dutch ones beside them. They can be put together with others like any
/// words: which side is meant is decided where they are shown or filled in ([`own`], [`beside`]).
#[cfg(feature = "helper")]
pub fn both(own: &str, dutch: &str) -> String {
    if own == dutch {
        return own.to_string();
    }
    let [before, between, after] = BOTH.map(String::from);
    [&before, own, &between, dutch, &after].concat()
}

/// The words of the language that is shown, without Dutch ones beside them.
#[cfg(feature = "helper")]
pub fn own(words: &str) -> String {
    side(words, false)
}

/// The same words in Dutch, if they are another.
#[cfg(feature = "helper")]
pub fn beside(words: &str) -> Option<String> {
    words.contains(BOTH).then(|| side(words, true))
}

#[cfg(feature = "helper")]
fn side(words: &str, dutch: bool) -> String {
    let [before, between, after] = BOTH;
    let (mut side, mut inside) = (String::with_capacity(words.len()), None);
    for one in words.chars() {
        if one == before {
            inside = Some(false);
        } else if one == between {
            inside = Some(true);
        } else if one == after {
            inside = None;
        } else if inside.is_none_or(|part| part == dutch) {
            side.push(one);
        }
    }
    side
}

/// Words for where nothing but words can stand, as in a title or a file: one language, without invisible marks.
pub fn plain(words: &str) -> String {
    #[cfg(feature = "helper")]
    let words = &own(words);
    without_isolates(words)
}

#[cfg(feature = "helper")]
impl Text {
    /// The text of the language that is shown, and the Dutch one beneath it if it is another.
    pub fn sides(&self) -> Option<(Text, Text)> {
        let dutch = beside(&self.words)?;
        Some((Text::new(own(&self.words), self.right_to_left), Text::new(dutch, false)))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.words
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Text {
        Text::new(words.to_string(), false)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> String {
        text.words
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Value {
        Value::Text(text.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl<'a> Piece<'a> {
        fn words(self) -> [&'a str; 3] {
            match self {
                Piece::Plain(words) | Piece::Isolated(words) => ["", words, ""],
                Piece::Whole(before, words, after) => [before, words, after],
            }
        }
    }

    /// The text with `[` and `]` around what is isolated and stays whole, together with all else between `{` and `}`, and
    /// `<` and `>` around what is only isolated.
    fn marked(words: &str, right_to_left: bool) -> String {
        let text = Text::new(words.to_string(), right_to_left);
        let mut marked = String::new();
        let mut all = String::new();
        for piece in text.pieces() {
            match piece {
                Piece::Plain(piece) => marked += piece,
                Piece::Isolated(piece) => marked.extend(["<", piece, ">"]),
                Piece::Whole(before, piece, after) => marked.extend(["{", before, "[", piece, "]", after, "}"]),
            }
            all += &piece.words().concat();
        }
        assert_eq!(all, words, "nothing is lost");
        marked
    }

    #[test]
    fn a_phone_number_stays_whole_in_every_language() {
        for right_to_left in [false, true] {
            for phone in ["071 512 9040", "088 949 40 00", "(0297) 38 75 75", "+31 71 512 9040", "14 020", "0800 18 09"]
            {
                assert_eq!(marked(&format!("1: {phone}."), right_to_left), format!("1: {{[{phone}].}}"));
                assert_eq!(marked(&format!("({phone})"), right_to_left), format!("{{([{phone}])}}"));
                assert_eq!(
                    marked(&format!("\u{2068}{phone}\u{2069}"), right_to_left),
                    format!("{{\u{2068}[{phone}]\u{2069}}}")
                );
            }
        }
    }

    #[test]
    fn other_numbers_are_no_phone_numbers() {
        for words in [
            "In 2026 50 procent",
            "14 dagen",
            "35 %",
            "4-6 weken",
            "09:00 – 12:30",
            "0 of 1",
            "€ 812,34",
            "3511 AB",
            "2014, 2015",
        ] {
            assert_eq!(marked(words, false), words);
        }
    }

    #[test]
    fn from_right_to_left_a_latin_term_stays_whole_with_its_brackets() {
        for (words, expected) in [
            ("إعانة العودة (remigratie-uitkering) من SVB.", "إعانة العودة {[(remigratie-uitkering)]} من SVB."),
            ("إعانة WGA-vervolguitkering، ثم", "إعانة {[WGA-vervolguitkering]،} ثم"),
            ("المادة 2b(1)(c) من القانون", "المادة {[2b(1)(c)]} من القانون"),
            ("(bezwaar). Het Juridisch Loket", "{[(bezwaar)].} Het Juridisch Loket"),
            ("من (إعانة kinderbijslag) أو (bijstand أو WW)", "من (إعانة kinderbijslag) أو (bijstand أو WW)"),
            ("GeoNames (CC BY 4.0) وغيرها", "{[GeoNames (CC BY 4.0)]} وغيرها"),
            ("art. 2b, lid 1, onder c", "{[art. 2b, lid 1, onder c]}"),
            ("بالبلدية (gemeente).", "بالبلدية {[(gemeente)].}"),
            ("قانون الـ(Anw-wet) و«WGA-uitkering»،", "قانون {الـ[(Anw-wet)]} {و«[WGA-uitkering]»،}"),
            ("\u{2068}بلدية 071 512 9040\u{2069}.", "\u{2068}بلدية {[071 512 9040]}\u{2069}."),
            ("\u{2068}€\u{a0}812,34\u{2069} كل شهر", "{\u{2068}[€\u{a0}812,34]\u{2069}} كل شهر"),
            ("UWV: Dienst", "UWV: Dienst"),
        ] {
            assert_eq!(marked(words, true), expected);
        }
    }

    #[test]
    fn from_right_to_left_numbers_and_dates_stay_among_the_words_they_belong_to() {
        for words in ["12 مايو 2026", "35 %", "في عام 2021 (2025)", "من 4-6 أسابيع", "2.000 يورو", "13 من 19"]
        {
            assert_eq!(marked(words, true), words);
        }
    }

    #[test]
    fn a_sentence_may_be_broken_but_still_runs_from_left_to_right() {
        let sentence = "Ik vraag de remigratie-uitkering van artikel 4 lid 3 van de Remigratiewet";
        assert_eq!(marked(&format!("اكتب: «{sentence}.»"), true), format!("اكتب: «<{sentence}>.»"));
    }

    #[test]
    fn from_left_to_right_words_are_left_alone() {
        let words = "De remigratie-uitkering (van de SVB) is € 812,34.";
        assert_eq!(marked(words, false), words);
    }

    #[test]
    fn the_same_words_in_another_direction_have_another_key() {
        let key = |right_to_left| Text::new("a-b".to_string(), right_to_left).key();
        assert_ne!(key(true), key(false));
    }

    #[cfg(feature = "helper")]
    #[test]
    fn words_in_two_languages_can_be_put_together_and_taken_apart() {
        let listed =
            [both("Evet", "Ja"), " (".to_string(), both("AOW", "AOW"), ") · ".to_string(), both("Hayır", "Nee")]
                .concat();
        assert_eq!(own(&listed), "Evet (AOW) · Hayır");
        assert_eq!(beside(&listed).as_deref(), Some("Ja (AOW) · Nee"));
        assert_eq!((own("Ja"), beside("Ja")), ("Ja".to_string(), None));
        assert_eq!(plain(&listed), "Evet (AOW) · Hayır");
        let text = Text::new(listed, true);
        let (shown, dutch) = text.sides().unwrap_or_default();
        assert_eq!((&*shown, &*dutch), ("Evet (AOW) · Hayır", "Ja (AOW) · Nee"));
    }
}
