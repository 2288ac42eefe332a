//! Answers as a code: they come back as they were, damage is noticed, and what is not known is counted.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../walks/mod.rs"]
mod walks;
#[path = "../written/mod.rs"]
#[allow(dead_code, reason = "the walks need a part of it")]
mod written;

use interview::{Answers, Code, Fault, Journey, Question};
use law::{events, plan};
use support::{Choose, Rng, garbage};
use walks::{answer, walk};

const LANGUAGES: [&str; 5] = ["nl-simple", "tr", "ar", "pap-CW", "en"];

fn journeys() -> Vec<Journey> {
    let ways = [Journey::WouldHave, Journey::Applied, Journey::Keep, Journey::Away, Journey::Left, Journey::Plan];
    ways.into_iter().chain(events::ALL.iter().map(|event| Journey::Event(event))).collect()
}

/// Answers to any questions, with steps that are done.
fn anything(random: &mut Rng) -> Answers {
    let mut answers = Answers::new(random.pick(&journeys()));
    (answers.everything, answers.further) = (random.bool(), random.bool());
    let questions: Vec<Question> = Question::all().collect();
    for _ in 0..random.usize(..60) {
        let question = random.pick(&questions);
        let given = answer(random, question, &answers);
        answers.give(question, given);
    }
    let steps: Vec<_> = plan::all().collect();
    (0..random.usize(..6)).for_each(|_| answers.tick(random.pick(&steps)));
    answers
}

fn read(text: &str) -> Result<Code, Fault> {
    Code::read(text, &LANGUAGES)
}

#[test]
fn any_answers_come_back_with_their_language() {
    let mut random = Rng::with_seed(15);
    for _ in 0..3_000 {
        let (answers, language) = (anything(&mut random), random.pick(&LANGUAGES));
        let code = Code::write(&answers, language);
        let expected = Code { answers, language: Some(language), missing: 0 };
        assert_eq!(read(&code), Ok(expected), "{code}");
    }
}

#[test]
fn spaces_small_letters_line_breaks_and_the_link_before_it_change_nothing() {
    let answers = walk(&mut Rng::with_seed(2), Journey::Keep, false);
    let code = Code::write(&answers, "ar");
    let whole = read(&code);
    assert!(whole.is_ok());
    let (first, last) = code.split_at(30);
    let ways = [
        code.to_lowercase(),
        format!("https://example.org/#{code}"),
        format!("  {first}\r\n {last}\n"),
        format!("\u{2066}{first}\u{200f}{last}\u{2069}"),
        format!("https://example.org/nl-simple/open#{}", code.to_lowercase()),
    ];
    for way in ways {
        assert_eq!(read(&way), whole, "{way:?}");
    }
}

#[test]
fn damage_to_any_single_letter_is_noticed() {
    let mut random = Rng::with_seed(3);
    let letters: Vec<char> = ('!'..='~').chain(['é', 'ب', ' ']).collect();
    for journey in [Journey::Applied, Journey::Keep, Journey::Away] {
        let code = Code::write(&walk(&mut random, journey, false), "tr");
        let whole: Vec<char> = code.chars().collect();
        for place in 0..whole.len() {
            for letter in letters.iter().filter(|letter| letter.to_ascii_uppercase() != whole[place]) {
                let mut damaged = whole.clone();
                damaged[place] = *letter;
                let damaged: String = damaged.into_iter().collect();
                assert!(read(&damaged).is_err(), "{damaged} for {code}");
            }
            let without: String = (0..whole.len()).filter(|at| *at != place).map(|at| whole[at]).collect();
            assert!(read(&without).is_err(), "without letter {place} of {code}");
            let cut: String = whole.iter().take(place).collect();
            assert!(read(&cut).is_err(), "{cut} of {code}");
            if place > 0 && whole[place] != whole[place - 1] {
                let mut swapped = whole.clone();
                swapped.swap(place, place - 1);
                assert!(read(&swapped.into_iter().collect::<String>()).is_err(), "swapped at {place} in {code}");
            }
        }
    }
}

#[test]
fn other_texts_are_foreign_a_newer_code_is_newer_and_a_broken_one_is_damaged() {
    for foreign in ["", " ", "https://example.org/", "https://example.org/#top", "hallo", "RWANDA", "RX1ABC", "RW0ABC"]
    {
        assert_eq!(read(foreign), Err(Fault::Foreign), "{foreign}");
    }
    assert_eq!(read("RW2ANYTHINGATALL"), Err(Fault::Newer));
    assert_eq!(read("https://example.org/#RW9"), Err(Fault::Newer));
    for damaged in ["RW", "RW1", "RW1A", "RW1AAAAAAAA", "RW1-----", "RW1ABCDEFGHIJKLMNOPQRSTUVWXYZ"] {
        assert_eq!(read(damaged), Err(Fault::Damaged), "{damaged}");
    }
    let mut random = Rng::with_seed(4);
    for _ in 0..3_000 {
        let text = garbage(&mut random, 80);
        assert!(read(&text).is_err() && read(&format!("RW1{text}")).is_err(), "{text:?}");
    }
}

/// A code that another version of the app wrote: its bytes with a right checksum.
fn written_elsewhere(bytes: &[u8]) -> String {
    let crc = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)))
        })
    };
    let sum = crc(&[bytes, b"1"].concat()).to_be_bytes();
    let bits: Vec<u8> =
        bytes.iter().chain(&sum).flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    let letter = |five: &[u8]| {
        let value = (0..5).fold(0, |value, place| value << 1 | five.get(place).copied().unwrap_or(0));
        char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[usize::from(value)])
    };
    String::from("RW1") + &bits.chunks(5).map(letter).collect::<String>()
}

/// The number of a word, written down a second time: those of one version never change.
fn number(word: &str) -> [u8; 2] {
    let sum = ![word.as_bytes(), b"1"].concat().iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)))
    });
    (sum as u16).to_be_bytes()
}

#[test]
fn what_another_version_asked_is_counted_and_the_rest_is_read() {
    let given: [&[u8]; 6] = [
        &[&number("partner")[..], &[0x17], &number("none")].concat(),
        // A question that was never here, a choice that was never here, a kind that does not fit, and a date of no life.
        &[&number("favourite-colour")[..], &[0x27], &number("red"), &number("blue")].concat(),
        &[&number("stay")[..], &[0x17], &number("on-the-moon")].concat(),
        &[&number("alone")[..], &[0x34, 99, 13, 45]].concat(),
        &[&number("birth-date")[..], &[0x34, 250, 1, 1]].concat(),
        &[&number("birth-date")[..], &[0x24, 60, 3]].concat(),
    ];
    let bytes = [&number("keep")[..], &number("de"), &[0, 6], &given.concat(), &number("gone-step")].concat();
    let code = read(&written_elsewhere(&bytes)).unwrap();
    assert_eq!((code.missing, code.language), (4, None));
    let kept: Vec<String> = code.answers.all().map(|(question, _)| question.slug()).collect();
    assert_eq!(kept, ["partner", "birth-date"]);
    assert_eq!(code.answers.done().count(), 0);
}

#[test]
fn a_way_that_is_not_known_here_is_newer_and_too_few_bytes_are_damaged() {
    let bytes = [&number("event-of-2030")[..], &number("tr"), &[0, 0]].concat();
    assert_eq!(read(&written_elsewhere(&bytes)), Err(Fault::Newer));
    let bytes = [&number("keep")[..], &number("tr"), &[0, 2], &number("alone"), &[2]].concat();
    assert_eq!(read(&written_elsewhere(&bytes)), Err(Fault::Damaged));
    assert_eq!(read(&written_elsewhere(&number("keep"))), Err(Fault::Damaged));
}

#[test]
fn codes_of_whole_interviews_are_short() {
    let mut random = Rng::with_seed(5);
    for (journey, most) in [
        (Journey::Applied, 260),
        (Journey::Keep, 200),
        (Journey::Away, 200),
        (Journey::Left, 160),
        (Journey::Plan, 160),
    ] {
        let codes: Vec<(usize, usize)> = (0..200)
            .map(|_| walk(&mut random, journey, false))
            .map(|answers| (Code::write(&answers, "tr").len(), answers.all().count()))
            .collect();
        let (letters, given): (Vec<usize>, Vec<usize>) = codes.iter().copied().unzip();
        let mean = |list: &[usize]| list.iter().sum::<usize>() / list.len();
        let longest = letters.iter().max().copied().unwrap();
        println!("{}: {} answers, {} letters, at most {longest}", journey.code(), mean(&given), mean(&letters));
        assert!(longest < most, "{}: {longest}", journey.code());
    }
}
