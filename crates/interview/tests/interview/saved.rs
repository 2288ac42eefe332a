//! Answers as bytes: what was saved comes back, and what a program does not understand of it is dropped.

use interview::{Answer, Answers, BenefitPart, Journey, Offered, Question};
use law::date::PartialDate;
use law::facts::{AnswerKind, FactId as F, Known, Partner, Places, WiaKind};
use law::plan;
use support::{Choose, Rng};

use super::stored::{Saved, Stored, VERSION, codes, comes_back, countries, read};
use super::walks::{answer, country};
use super::written;

#[test]
fn what_was_saved_comes_back() {
    let mut random = Rng::with_seed(1);
    for round in 0..2_000 {
        let journey = random.pick(&[Journey::Applied, Journey::WouldHave]);
        let mut answers = Answers::new(journey);
        (answers.everything, answers.further) = (round % 3 == 0, round % 2 == 0);
        let questions: Vec<Question> = Question::all().collect();
        for _ in 0..random.usize(..40) {
            let question = random.pick(&questions);
            let given = answer(&mut random, question, &answers);
            answers.give(question, given);
        }
        comes_back(&answers);
    }
}

/// Answers of every kind that fits a question.
fn every_kind(question: Question) -> Vec<Answer> {
    let row = question.row();
    let texts: Vec<String> = match row.kind {
        AnswerKind::YesNo => ["yes", "no"].map(String::from).into(),
        AnswerKind::Date => ["1900", "1960-02", "1960-02-29", "2100-12-31"].map(String::from).into(),
        AnswerKind::Country => ["NL", "XK"].map(String::from).into(),
        AnswerKind::Countries => ["TR", "NL+TR", "TR+NL+SR+ID"].map(String::from).into(),
        AnswerKind::Choice(_) => Vec::new(),
        AnswerKind::Several(list) => vec![String::new(), list[0].to_string(), list.join("+")],
        AnswerKind::Number(most) => vec!["0".to_string(), "1".to_string(), most.to_string()],
        AnswerKind::Periods => panic!("{question:?} asks for a part of a benefit"),
    };
    let written = texts.iter().map(|text| written::read(question, text).unwrap());
    let offered = question.offered().into_iter().map(|offered| match (offered, row.kind) {
        (Offered::Absent, _) => Answer::ABSENT,
        (Offered::Choice(place), AnswerKind::Several(_)) => Answer::Known(Known::Several(Places::of([place]))),
        (Offered::Choice(place), _) => Answer::Known(Known::Choice(place)),
    });
    let absent = row.absent.map(|_| Answer::ABSENT);
    [Answer::Unknown].into_iter().chain(written).chain(offered).chain(absent).collect()
}

#[test]
fn every_kind_of_answer_to_every_question_comes_back() {
    for question in Question::all() {
        let all = every_kind(question);
        assert!(all.len() > 2, "{}: {all:?}", question.slug());
        for given in all {
            let mut answers = Answers::new(Journey::Keep);
            answers.give(question, given);
            comes_back(&answers);
        }
    }
}

#[test]
fn every_journey_comes_back() {
    for journey in Journey::all() {
        let saved = Answers::new(journey).to_bytes();
        assert_eq!(Answers::from_bytes(&saved).map(|answers| answers.journey), Some(journey), "{}", journey.code());
    }
    assert_eq!(Journey::from_code("unknown"), None);
}

#[test]
fn how_much_is_asked_about_comes_back() {
    for (extent, everything, further) in [(0, false, false), (1, true, false), (2, false, true), (3, true, true)] {
        let stored = Stored { extent, ..Stored::applied(Vec::new()) };
        let answers = Answers::from_bytes(&stored.bytes()).unwrap();
        assert_eq!((answers.everything, answers.further), (everything, further), "{extent}");
        assert_eq!(answers.to_bytes(), stored.bytes(), "{extent}");
    }
}

#[test]
fn every_question_has_one_name_of_its_own() {
    for question in Question::all() {
        assert_eq!(Question::from_slug(&question.slug()), Some(question));
        assert!(question.slug().bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
    }
    for unknown in [
        "",
        "benefits",
        "benefit",
        "benefit-0",
        "benefit-01",
        "benefit-7",
        "benefit-99",
        "birth_date",
        "Birth-Date",
        "partner-1",
    ] {
        assert_eq!(Question::from_slug(unknown), None, "{unknown}");
    }
}

#[test]
fn the_bytes_are_of_codes_in_the_form_of_this_version() {
    let mut answers = Answers::new(Journey::Applied);
    let given: Vec<(Question, Answer, Saved)> = vec![
        (Question::about(F::ApplicationReceived), Answer::Unknown, Saved::Unknown),
        (Question::about(F::LeavesOn), Answer::ABSENT, Saved::Absent),
        (Question::about(F::LivesInNl), Answer::YES, Saved::Yes),
        (Question::about(F::AsylumPermit), Answer::NO, Saved::No),
        (Question::about(F::BirthDate), date("1960"), Saved::Date(1960, 0, 0)),
        (Question::about(F::SettledInNl), date("1985-06"), Saved::Date(1985, 6, 0)),
        (Question::benefit(BenefitPart::Since, 5), date("2020-01-31"), Saved::Date(2020, 1, 31)),
        (Question::about(F::BirthCountry), Answer::from(country("TR")), countries(&["TR"])),
        (
            Question::about(F::Nationalities),
            Answer::Countries(["NL", "TR"].map(country).into()),
            countries(&["NL", "TR"]),
        ),
        (Question::about(F::WiaKind), Answer::from(WiaKind::WgaLau), codes(&["wga_lau"])),
        (
            Question::about(F::Receives),
            written::read(Question::about(F::Receives), "aow+bbz").unwrap(),
            codes(&["aow", "bbz"]),
        ),
        (Question::about(F::GrossBenefits), Answer::from(350), Saved::Number(350)),
    ];
    for (question, answer, _) in &given {
        answers.give(*question, answer.clone());
    }
    let stored = given.into_iter().map(|(question, _, saved)| (question.slug(), saved)).collect();
    assert_eq!(answers.to_bytes(), Stored::applied(stored).bytes());
}

fn date(text: &str) -> Answer {
    Answer::from(text.parse::<PartialDate>().unwrap())
}

#[test]
fn an_answer_that_is_not_understood_is_dropped_and_the_rest_stays() {
    let bad = [
        ("unknown", Saved::Yes),
        ("asylum-received", Saved::Date(1999, 1, 1)),
        ("benefits", Saved::Yes),
        ("birth-date", Saved::Date(1960, 2, 30)),
        ("birth-date", Saved::Date(1960, 13, 1)),
        ("birth-date", Saved::Date(1960, 0, 5)),
        ("birth-date", Saved::Date(60, 0, 0)),
        ("birth-date", Saved::Date(1899, 12, 31)),
        ("birth-date", Saved::Date(2101, 1, 1)),
        ("birth-date", Saved::Date(i16::MIN, u8::MAX, u8::MAX)),
        ("birth-date", Saved::Absent),
        ("birth-date", Saved::Number(1960)),
        ("application-received", Saved::Absent),
        ("birth-country", countries(&["ZZ"])),
        ("birth-country", countries(&["tr"])),
        ("birth-country", countries(&[""])),
        ("birth-country", countries(&[])),
        ("birth-country", countries(&["TR", "MA"])),
        ("birth-country", codes(&["TR"])),
        ("nationalities", countries(&[])),
        ("nationalities", countries(&["TR", ""])),
        ("nationalities", countries(&["TR,MA"])),
        ("nationalities", Saved::Absent),
        ("lives-in-nl", codes(&["maybe"])),
        ("lives-in-nl", codes(&["yes"])),
        ("lives-in-nl", Saved::Absent),
        ("permit", codes(&["dutch"])),
        ("permit", codes(&["Eu"])),
        ("permit", codes(&[])),
        ("permit", codes(&["eu", "other"])),
        ("permit", Saved::Number(5)),
        ("benefit-1", codes(&["lottery"])),
        ("benefit-1", codes(&["none"])),
        ("benefit-7", codes(&["aow"])),
        ("benefit-since-1", Saved::Absent),
        ("receives", codes(&["aow", "lottery"])),
        ("gross-benefits", Saved::Number(10_000)),
        ("", Saved::Yes),
        ("\u{0}", Saved::Unknown),
    ];
    for (slug, saved) in bad {
        let both = [(slug, saved.clone()), ("partner", codes(&["none"]))];
        for order in [[0, 1], [1, 0]] {
            let answers = read(&order.map(|place| both[place].clone()));
            assert_eq!(answers.all().count(), 1, "\"{slug}\": {saved:?}");
            let partner = answers.get(Question::about(F::Partner));
            assert_eq!(partner, Some(&Answer::from(Partner::None)), "\"{slug}\": {saved:?}");
        }
    }
    let none = read(&[("former-nationalities", Saved::Absent)]);
    assert_eq!(none.get(Question::about(F::FormerNationalities)), Some(&Answer::ABSENT));
    assert_eq!(none.facts().countries(F::FormerNationalities), Some(&[][..]));
    let running = read(&[("benefit-until-2", Saved::Absent)]);
    assert_eq!(running.get(Question::benefit(BenefitPart::Until, 1)), Some(&Answer::ABSENT));
}

#[test]
fn what_is_ticked_off_the_plan_comes_back_and_a_step_that_is_gone_is_dropped() {
    let mut answers = Answers::new(Journey::Plan);
    let [insurer, bank] = ["insurer", "bank"].map(|code| plan::find(code).unwrap());
    answers.tick(insurer);
    answers.tick(bank);
    comes_back(&answers);
    answers.tick(insurer);
    comes_back(&answers);
    assert!(answers.is_done(bank) && !answers.is_done(insurer));
    let done = ["bank", "no-such-step"].map(String::from).into();
    let stored = Stored { done, ..Stored::applied(Vec::new()) };
    let read = Answers::from_bytes(&stored.bytes()).unwrap();
    assert_eq!(read.done().map(|step| step.code).collect::<Vec<_>>(), ["bank"]);
}

#[test]
fn another_version_is_not_read() {
    assert_eq!(Answers::from_bytes(&[]), None);
    assert_eq!(Answers::from_bytes(b"remigratiewijzer 1\napplied\npartner=none\n"), None);
    let with = |version, journey: &str| {
        let stored = Stored { version, journey: journey.to_string(), extent: 0, given: Vec::new(), done: Vec::new() };
        Answers::from_bytes(&stored.bytes())
    };
    for version in (0..=u8::MAX).filter(|version| *version != VERSION) {
        assert_eq!(with(version, "applied"), None, "version {version}");
    }
    for journey in ["", "later", "Applied", "\u{0}", "applied everything"] {
        assert_eq!(with(VERSION, journey), None, "\"{journey}\"");
    }
    assert_eq!(with(VERSION, "applied"), Some(Answers::new(Journey::Applied)));
}

#[test]
fn a_country_named_twice_is_held_once() {
    let answers = read(&[("nationalities", countries(&["NL", "NL"]))]);
    let held = answers.facts().countries(F::Nationalities).map(<[_]>::len);
    assert_eq!(held, Some(1), "two Dutch nationalities are one");
}

#[test]
fn of_two_answers_to_one_question_the_last_counts() {
    let answers = read(&[("partner", codes(&["separated"])), ("partner", codes(&["none"]))]);
    assert_eq!(answers.all().collect::<Vec<_>>(), [(Question::about(F::Partner), &Answer::from(Partner::None))]);
}
