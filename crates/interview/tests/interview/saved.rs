//! Answers as text: what was saved comes back, and what is broken never breaks the app.

use std::collections::BTreeSet;

use interview::{Answer, Answers, Question, Step, Way, next};
use law::evaluate::Basis;
use law::events;
use law::explain::reasons;
use law::remigration::REMIGRATION;
use law::survey::judge;
use support::{Choose, Rng, garbage};

use super::walks::{TODAY, answer, walk};

const HEAD: &str = "remigratiewijzer 1\napplied\n";

fn read(lines: &str) -> Answers {
    Answers::from_text(&format!("{HEAD}{lines}")).unwrap()
}

#[test]
fn what_was_saved_comes_back() {
    let mut random = Rng::with_seed(1);
    for round in 0..2_000 {
        let way = random.pick(&[Way::Applied, Way::WouldHave]);
        let mut answers = Answers::new(way);
        answers.everything = round % 3 == 0;
        let questions: Vec<Question> = Question::all().collect();
        for _ in 0..random.usize(..40) {
            let question = random.pick(&questions);
            let given = answer(&mut random, question, &answers);
            answers.give(question, given);
        }
        let text = answers.to_text();
        assert_eq!(Answers::from_text(&text).as_ref(), Some(&answers), "{text}");
    }
}

#[test]
fn every_way_comes_back() {
    let events = events::ALL.iter().map(|event| Way::Event(event.id));
    for way in [Way::WouldHave, Way::Applied, Way::Keep].into_iter().chain(events) {
        let saved = Answers::new(way).to_text();
        assert_eq!(Answers::from_text(&saved).map(|answers| answers.way), Some(way), "{saved}");
    }
    assert_eq!(Way::from_word("unknown"), None);
}

#[test]
fn every_question_has_one_name_of_its_own() {
    for question in Question::all() {
        assert_eq!(Question::from_slug(&question.slug()), Some(question));
        assert!(question.slug().bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
    }
    for unknown in ["", "benefit", "benefit-0", "benefit-7", "benefit-99", "birth_date", "Birth-Date", "partner-1"] {
        assert_eq!(Question::from_slug(unknown), None, "{unknown}");
    }
}

#[test]
fn a_line_that_is_not_understood_is_dropped_and_the_rest_stays() {
    let bad = [
        "unknown=yes",
        "birth-date=1960-02-30",
        "birth-date=60",
        "birth-date",
        "birth-country=ZZ",
        "birth-country=tr",
        "birth-country=",
        "nationalities=",
        "nationalities=TR+",
        "nationalities=TR,MA",
        "lives-in-nl=maybe",
        "lives-in-nl=",
        "permit=dutch",
        "permit=Eu",
        "benefit-1=lottery",
        "benefit-7=aow",
        "benefit-since-1=running",
        "=yes",
        "",
        "\u{0}",
    ];
    for line in bad {
        let answers = read(&format!("{line}\npartner=none\n"));
        assert_eq!(answers.asked().count(), 1, "\"{line}\"");
        assert_eq!(answers.get(Question::Partner), Some(&Answer::Choice("none")), "\"{line}\"");
    }
    assert_eq!(read("former-nationalities=").get(Question::FormerNationalities), Some(&Answer::Countries(vec![])));
    assert_eq!(read("benefit-until-2=running").get(Question::BenefitUntil(1)), Some(&Answer::Choice("running")));
}

#[test]
fn another_version_is_not_read() {
    for text in ["", "\n", "remigratiewijzer", "remigratiewijzer 2\napplied\n", " remigratiewijzer 1\napplied\n"] {
        assert_eq!(Answers::from_text(text), None, "\"{text}\"");
    }
    for frame in ["", "later", "Applied", "\u{0}"] {
        assert_eq!(Answers::from_text(&format!("remigratiewijzer 1\n{frame}\npartner=none\n")), None, "\"{frame}\"");
    }
}

#[test]
fn a_country_named_twice_is_held_once() {
    let answers = read("nationalities=NL+NL\n");
    let held = answers.facts().nationalities;
    assert!(held.is_none_or(|held| held.len() == 1), "two Dutch nationalities are one");
}

/// Whatever answers there are: they can be judged, explained and gone on with.
fn survives(answers: &Answers) {
    let facts = answers.facts();
    let told = reasons(&REMIGRATION, &judge(&REMIGRATION, Basis::new(&REMIGRATION, &facts, TODAY)));
    assert_eq!(told.len(), REMIGRATION.conditions.len());
    if let Step::Ask(question) = next(&REMIGRATION, answers, TODAY) {
        assert!(answers.get(question).is_none(), "{question:?} is asked again:\n{}", answers.to_text());
    }
    assert_eq!(Answers::from_text(&answers.to_text()).as_ref(), Some(answers));
}

#[test]
fn ten_thousand_broken_texts_are_read_without_failing() {
    let mut random = Rng::with_seed(2);
    let slugs: Vec<String> = Question::all().map(Question::slug).collect();
    let questions: Vec<Question> = Question::all().collect();
    let mut understood = BTreeSet::new();
    for _ in 0..10_000 {
        let heads = [HEAD, "remigratiewijzer 1\nnow everything\n", "remigratiewijzer 1\nkeep\n", ""];
        let mut text = random.pick(&heads).to_string();
        for _ in 0..random.usize(..12) {
            let question = random.pick(&questions);
            let fitting = answer(&mut random, question, &Answers::default()).to_text();
            let slug = if random.usize(..4) == 0 { garbage(&mut random, 12) } else { random.pick(&slugs) };
            let slug = if random.usize(..2) == 0 { question.slug() } else { slug };
            let value = if random.usize(..3) == 0 { garbage(&mut random, 12) } else { fitting };
            text += &format!("{slug}={value}\n");
        }
        if let Some(answers) = Answers::from_text(&text) {
            understood.extend(Question::all().filter(|question| answers.get(*question).is_some()));
            survives(&answers);
        }
    }
    assert_eq!(understood.len(), Question::all().count(), "an answer to each question was understood in some text");
}

#[test]
fn ten_thousand_damaged_texts_are_read_without_failing() {
    let mut random = Rng::with_seed(3);
    for _ in 0..10_000 {
        if random.usize(..100) != 0 {
            assert!(Answers::from_text(&garbage(&mut random, 60)).is_none());
            continue;
        }
        let saved = walk(&mut random, Way::Applied, true).to_text();
        for _ in 0..20 {
            let mut letters: Vec<char> = saved.chars().collect();
            let place = random.usize(..letters.len());
            letters[place] = garbage(&mut random, 1).chars().next().unwrap_or('=');
            letters.truncate(letters.len() - random.usize(..letters.len()));
            if let Some(answers) = Answers::from_text(&letters.into_iter().collect::<String>()) {
                survives(&answers);
            }
        }
    }
}
