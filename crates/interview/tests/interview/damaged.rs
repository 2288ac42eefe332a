//! Stored answers that are damaged, or were never answers: nothing that does not fit gets in, and nothing breaks the app.

use interview::{Answer, Answers, Journey, Offered, Question};
use law::facts::{AnswerKind, Known};
use support::{Choose, Rng, garbage};

use super::stored::{Saved, Stored, VERSION, read, survives};
use super::walks::walk;

/// Whether an answer is one that the screen of a question can give.
fn fits(question: Question, answer: &Answer) -> bool {
    let offers = |place: &u8| question.offered().contains(&Offered::Choice(*place));
    match (question.row().kind, answer) {
        (_, Answer::Unknown) => true,
        (_, Answer::Known(Known::Absent)) => question.row().absent.is_some(),
        (AnswerKind::YesNo, Answer::Known(Known::Flag(_))) => true,
        (AnswerKind::Date, Answer::Known(Known::Date(date))) => (1900..=2100).contains(&date.year()),
        (AnswerKind::Country, Answer::Known(Known::Country(_))) => true,
        (AnswerKind::Countries, Answer::Countries(list)) => !list.is_empty(),
        (AnswerKind::Choice(_), Answer::Known(Known::Choice(place))) => offers(place),
        (AnswerKind::Several(list), Answer::Known(Known::Several(places))) => {
            (0..32).filter(|place| places.has(*place)).all(|place| usize::from(place) < list.len())
        }
        (AnswerKind::Number(most), Answer::Known(Known::Number(number))) => *number <= most,
        _ => false,
    }
}

/// Something that may be stored as an answer, whatever the question.
fn any(random: &mut Rng) -> Saved {
    let words = ["aow", "none", "dutch", "eu", "iva", "family", "couple", "remigrant", "TR", "NL", "ZZ", ""];
    let mut list = |longest: usize| -> Vec<String> {
        let word = |random: &mut Rng| random.pick(&words).to_string();
        (0..random.usize(..=longest))
            .map(|_| if random.usize(..9) == 0 { garbage(random, 4) } else { word(random) })
            .collect()
    };
    let (countries, codes) = (list(3), list(3));
    let all = [
        Saved::Unknown,
        Saved::Absent,
        Saved::Yes,
        Saved::No,
        Saved::Date(1850 + random.i16(..300), random.u8(..15), random.u8(..34)),
        Saved::Date(random.i16(..), random.u8(..), random.u8(..)),
        Saved::Countries(countries),
        Saved::Codes(codes),
        Saved::Number(random.u32(..)),
        Saved::Number(random.u32(..500)),
    ];
    random.pick(&all)
}

#[test]
fn nothing_that_does_not_fit_its_question_gets_in() {
    let mut random = Rng::with_seed(9);
    let (mut kept, mut dropped) = (0, 0);
    for question in Question::all() {
        for _ in 0..300 {
            let saved = any(&mut random);
            let answers = read(&[(&question.slug(), saved.clone())]);
            match answers.get(question) {
                Some(answer) => {
                    kept += 1;
                    assert!(fits(question, answer), "{}: {saved:?} became {answer:?}", question.slug());
                }
                None => dropped += 1,
            }
            survives(&answers);
        }
    }
    assert!(0 < kept && kept < dropped, "{kept} fitted, {dropped} did not");
}

#[test]
fn ten_thousand_broken_lists_of_answers_are_read_without_failing() {
    let mut random = Rng::with_seed(2);
    let questions: Vec<Question> = Question::all().collect();
    let (mut understood, mut dropped) = (0, 0);
    for _ in 0..10_000 {
        let journey = random.pick(&["applied", "now", "keep", "report", "later"]).to_string();
        let mut given = Vec::new();
        for _ in 0..random.usize(..12) {
            let question = random.pick(&questions);
            let slug = if random.usize(..8) == 0 { garbage(&mut random, 12) } else { question.slug() };
            given.push((slug, any(&mut random)));
        }
        let all = given.len();
        let extent = random.u8(..4);
        if let Some(answers) =
            Answers::from_bytes(&Stored { version: VERSION, journey, extent, given, done: Vec::new() }.bytes())
        {
            understood += answers.all().count();
            dropped += all - answers.all().count();
            survives(&answers);
        }
    }
    assert!(0 < understood && 0 < dropped, "{understood} answers were understood, {dropped} were not");
}

#[test]
fn a_part_of_what_was_saved_is_not_read() {
    let mut random = Rng::with_seed(3);
    for _ in 0..20 {
        let saved = walk(&mut random, Journey::Applied, true).to_bytes();
        for length in 0..saved.len() {
            assert_eq!(Answers::from_bytes(&saved[..length]), None, "{length} of {}", saved.len());
        }
    }
}

#[test]
fn bytes_of_which_one_is_another_are_read_without_failing() {
    let mut random = Rng::with_seed(4);
    let mut read = 0;
    for _ in 0..4 {
        let saved = walk(&mut random, Journey::Applied, true).to_bytes();
        for place in 0..saved.len() {
            for bit in 0..8 {
                let mut damaged = saved.clone();
                damaged[place] ^= 1 << bit;
                if let Some(answers) = Answers::from_bytes(&damaged) {
                    read += 1;
                    survives(&answers);
                }
            }
        }
    }
    assert!(read > 0, "a damaged answer does not cost the others");
}

#[test]
fn ten_thousand_heaps_of_bytes_are_read_without_failing() {
    let mut random = Rng::with_seed(5);
    for round in 0..10_000 {
        let mut bytes: Vec<u8> = (0..random.usize(..60)).map(|_| random.u8(..)).collect();
        if round % 2 == 0 {
            // As far as the list of answers it is whole.
            let mut head = Stored::applied(Vec::new()).bytes();
            head.pop();
            head.append(&mut bytes);
            bytes = head;
        }
        if let Some(answers) = Answers::from_bytes(&bytes) {
            assert!(round % 2 == 0, "{bytes:?}");
            survives(&answers);
        }
        assert_eq!(Answers::from_bytes(garbage(&mut random, 60).as_bytes()), None);
    }
}

#[test]
fn what_claims_to_be_longer_than_any_memory_is_not_read() {
    let head = |journey: &str| [&[VERSION, journey.len() as u8], journey.as_bytes(), &[0]].concat();
    let applied = head("applied");
    // A list of answers with one, whose answer begins with this.
    let answer = |begin: u8| [&applied, &[1, 7][..], b"partner", &[begin]].concat();
    let places = [
        ("the journey", vec![VERSION]),
        ("the list of answers", applied.clone()),
        ("the name of a question", [&applied, &[1][..]].concat()),
        ("a list of countries", answer(5)),
        ("the code of a country", [&answer(5), &[1][..]].concat()),
        ("a list of codes", answer(6)),
        ("a code", [&answer(6), &[1][..]].concat()),
    ];
    for (place, begin) in places {
        for bits in 20..=64 {
            let claim = u64::MAX >> (64 - bits);
            let bytes = [begin.clone(), postcard::to_allocvec(&claim).unwrap(), vec![1; 40]].concat();
            assert_eq!(Answers::from_bytes(&bytes), None, "{place} claims {claim}");
        }
    }
}
