//! Answers as a code that is taken along: a word of capital letters and digits, so that it is small as a QR code and survives
//! a link. Questions, answers and steps are numbers made of their own codes, which never change, so it outlives a new order
//! of any. A checksum over all of it tells what is whole; what this program does not know of it is left out, answers counted.

use law::facts::AnswerKind;
use law::plan;

use crate::answers::Answers;
use crate::journey::Journey;
use crate::question::Question;
use crate::stored::StoredAnswer;

/// What every code of this app begins with.
const MARK: &str = "RW";
/// The version of this form, and of what the questions mean. Others are digits too.
const VERSION: u8 = b'1';
/// Five bits a letter (RFC 4648).
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Years are written as how long after this.
const FIRST_YEAR: i16 = 1900;
/// A count of so many and more has a byte of its own.
const MANY: u8 = 15;

/// What a code carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code {
    /// The answers that are known here.
    pub answers: Answers,
    /// The language in which they were given, if it is known here.
    pub language: Option<&'static str>,
    /// How many answers are not known here: they were given in another version of the app.
    pub missing: usize,
}

/// Why a text is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is no code of this app.
    Foreign,
    /// A part is gone, or another.
    Damaged,
    /// It is of a newer version of the app.
    Newer,
}

impl Code {
    /// Answers, given in the language with this tag, as a code.
    pub fn write(answers: &Answers, language: &str) -> String {
        let mut bytes = Vec::new();
        push(&mut bytes, number(answers.journey.code()));
        push(&mut bytes, number(language));
        let given = answers.all().count();
        bytes.extend([answers.extent(), u8::try_from(given).unwrap_or(u8::MAX)]);
        for (question, answer) in answers.all().take(u8::MAX.into()) {
            push(&mut bytes, number(&question.slug()));
            write_answer(&mut bytes, &StoredAnswer::of(question, answer));
        }
        answers.done().for_each(|step| push(&mut bytes, number(step.code)));
        let sum = checksum(&bytes);
        bytes.extend(sum.to_be_bytes());
        let mut code = String::from(MARK);
        code.push(char::from(VERSION));
        letters_of(&bytes, &mut code);
        code
    }

    /// Reads a code, or a link that ends with one. Spaces, line breaks and small letters do no harm.
    ///
    /// # Errors
    /// If it is not a whole code of a version that is known.
    pub fn read(text: &str, languages: &[&'static str]) -> Result<Code, Fault> {
        let code = text.rsplit('#').next().unwrap_or_default();
        let mut letters = code.bytes().filter(u8::is_ascii_graphic).map(|letter| letter.to_ascii_uppercase());
        let marked = MARK.bytes().all(|letter| letters.next() == Some(letter));
        match letters.next() {
            Some(VERSION) if marked => {}
            Some(b'2'..=b'9') if marked => return Err(Fault::Newer),
            None if marked => return Err(Fault::Damaged),
            _ => return Err(Fault::Foreign),
        }
        let bytes = bytes_of(letters).ok_or(Fault::Damaged)?;
        let (bytes, sum) = bytes.split_last_chunk().ok_or(Fault::Damaged)?;
        if checksum(bytes).to_be_bytes() != *sum {
            return Err(Fault::Damaged);
        }
        let mut rest = Rest(bytes);
        let journey = rest.number().ok_or(Fault::Damaged)?;
        // A way that is not known here was added later: codes are never taken away.
        let journey = Journey::all().find(|one| number(one.code()) == journey).ok_or(Fault::Newer)?;
        rest.code(journey, languages).ok_or(Fault::Damaged)
    }
}

/// The bytes that are not read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes([self.byte()?, self.byte()?]))
    }

    fn code(&mut self, journey: Journey, languages: &[&'static str]) -> Option<Code> {
        let mut answers = Answers::new(journey);
        let language = self.number()?;
        answers.set_extent(self.byte()?);
        let mut missing = 0;
        for _ in 0..self.byte()? {
            let asked = self.number()?;
            let question = Question::all().find(|question| number(&question.slug()) == asked);
            let answer = self.answer(question)?;
            match question.zip(answer).and_then(|(question, answer)| Some((question, answer.to_answer(question)?))) {
                Some((question, answer)) => answers.give(question, answer),
                None => missing += 1,
            }
        }
        // How somebody will go decides on the way as it is given; the way that was taken is this one all the same.
        answers.journey = journey;
        while let Some(done) = self.number() {
            plan::all().filter(|step| number(step.code) == done).for_each(|step| answers.tick(step));
        }
        let language = languages.iter().copied().find(|tag| number(tag) == language);
        Some(Code { answers, language, missing })
    }

    /// The next answer; `Some(None)` if it is none that this question has.
    fn answer(&mut self, question: Option<Question>) -> Option<Option<StoredAnswer>> {
        let head = self.byte()?;
        let count = match head >> 4 {
            MANY => self.byte()?,
            count => count,
        };
        let mut list = |read: &dyn Fn(&mut Self) -> Option<Option<String>>| {
            // Every one is read, so that the next answer begins where it should.
            (0..count).map(|_| read(self)).collect::<Option<Vec<_>>>().map(|all| all.into_iter().collect::<Option<_>>())
        };
        Some(match head & 15 {
            0 => Some(StoredAnswer::Unknown),
            1 => Some(StoredAnswer::Absent),
            2 => Some(StoredAnswer::Yes),
            3 => Some(StoredAnswer::No),
            4 => {
                let mut part = |number| if number < count { self.byte() } else { Some(0) };
                let (year, month, day) = (part(0)?, part(1)?, part(2)?);
                Some(StoredAnswer::Date(FIRST_YEAR + i16::from(year), month, day))
            }
            5 => {
                let (high, low) = (self.number()?, self.number()?);
                Some(StoredAnswer::Number(u32::from(high) << 16 | u32::from(low)))
            }
            6 => list(&|rest| {
                let [first, second] = rest.number()?.to_be_bytes();
                Some(Some([first, second].map(char::from).iter().collect()))
            })?
            .map(StoredAnswer::Countries),
            7 => list(&|rest| {
                let wanted = rest.number()?;
                let known = match question.map(|question| question.row().kind) {
                    Some(AnswerKind::Choice(codes) | AnswerKind::Several(codes)) => codes,
                    _ => &[],
                };
                Some(known.iter().find(|code| number(code) == wanted).map(|code| (*code).to_string()))
            })?
            .map(StoredAnswer::Codes),
            _ => return None,
        })
    }
}

/// An answer, so that it can be told where it ends also by who does not know the question.
fn write_answer(bytes: &mut Vec<u8>, answer: &StoredAnswer) {
    let mut head = |kind: u8, count: usize| {
        let count = u8::try_from(count).unwrap_or(u8::MAX);
        bytes.push(count.min(MANY) << 4 | kind);
        if count >= MANY {
            bytes.push(count);
        }
    };
    match answer {
        StoredAnswer::Unknown => head(0, 0),
        StoredAnswer::Absent => head(1, 0),
        StoredAnswer::Yes => head(2, 0),
        StoredAnswer::No => head(3, 0),
        StoredAnswer::Date(year, month, day) => {
            // A year that is none of a life is not read again.
            let year = u8::try_from(year - FIRST_YEAR).unwrap_or(u8::MAX);
            let parts = [year, *month, *day];
            let known = parts.iter().skip(1).take_while(|part| **part != 0).count() + 1;
            head(4, known);
            bytes.extend(&parts[..known]);
        }
        StoredAnswer::Number(number) => {
            head(5, 0);
            bytes.extend(number.to_be_bytes());
        }
        StoredAnswer::Countries(list) => {
            head(6, list.len());
            list.iter().for_each(|country| bytes.extend(country.bytes()));
        }
        StoredAnswer::Codes(list) => {
            head(7, list.len());
            list.iter().for_each(|code| push(bytes, number(code)));
        }
    }
}

fn push(bytes: &mut Vec<u8>, number: u16) {
    bytes.extend(number.to_be_bytes());
}

/// CRC-32 of these bytes after the version; it notices every change of up to 32 bits beside each other.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().chain(&[VERSION]).fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

/// The number of a word. That no two words that can be confused have the same one is for the tests.
fn number(word: &str) -> u16 {
    checksum(word.as_bytes()) as u16
}

fn letters_of(bytes: &[u8], code: &mut String) {
    let (mut bits, mut count) = (0_u32, 0);
    // What is left over is filled up with zeros.
    for byte in bytes.iter().map(|byte| Some(*byte)).chain([None]) {
        match byte {
            Some(byte) => (bits, count) = (bits << 8 | u32::from(byte), count + 8),
            None if count == 0 => return,
            None => (bits, count) = (bits << (5 - count), 5),
        }
        while count >= 5 {
            count -= 5;
            code.push(char::from(LETTERS[(bits >> count & 31) as usize]));
        }
    }
}

/// The bytes that are written like this; none if a letter is no such letter, or what is left over is not zero.
fn bytes_of(letters: impl Iterator<Item = u8>) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in letters {
        bits = bits << 5 | LETTERS.iter().position(|one| *one == letter)? as u32;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    (count < 5 && bits & ((1 << count) - 1) == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every word that stands for a number, with the others that it could be taken for.
    fn vocabularies() -> Vec<Vec<String>> {
        let mut all: Vec<Vec<String>> = vec![
            Question::all().map(Question::slug).collect(),
            Journey::all().map(|journey| journey.code().to_string()).collect(),
            plan::all().map(|step| step.code.to_string()).collect(),
        ];
        for question in Question::all() {
            if let AnswerKind::Choice(codes) | AnswerKind::Several(codes) = question.row().kind {
                all.push(codes.iter().map(|code| (*code).to_string()).collect());
            }
        }
        all
    }

    #[test]
    fn no_two_words_that_can_be_confused_have_the_same_number() {
        for words in vocabularies() {
            let numbers: BTreeSet<u16> = words.iter().map(|word| number(word)).collect();
            assert_eq!(numbers.len(), words.len(), "give the newest of these another code: {words:?}");
        }
    }

    #[test]
    fn the_checksum_is_that_of_everybody() {
        // CRC-32 as zlib has it, of the version alone and of other bytes before it.
        assert_eq!((checksum(b""), checksum(b"remigratie")), (0x83dc_efb7, 0xde29_9069));
    }

    #[test]
    fn bytes_come_back_from_letters() {
        for length in 0..40_u8 {
            let bytes: Vec<u8> = (0..length).map(|place| place.wrapping_mul(37) ^ length).collect();
            let mut letters = String::new();
            letters_of(&bytes, &mut letters);
            assert_eq!(bytes_of(letters.bytes()), Some(bytes));
        }
        assert_eq!(bytes_of(b"AB".iter().copied()), None, "what is left over is not zero");
        assert_eq!(bytes_of(b"A".iter().copied()), None, "no byte has so few letters");
    }
}
