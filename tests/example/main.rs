//! The example of `docs/adding.md` is true: a scheme of the tests' own, with two questions, is asked, judged, explained and
//! printed without a change anywhere else.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod scheme;

use i18n::{Language, Messages};
use interview::{Answer, Answers, Journey, Question, Step, decisions, next};
use law::country::Country;
use law::date::{Date, PartialDate};
use law::decision::{Decision, deadlines};
use law::facts::FactId;
use law::provision::Effect;
use law::remigration::REMIGRATION;
use law::situation::Situation;
use remigratiewijzer::tell::{self, Now};
use remigratiewijzer::texts::Texts;
use scheme::ALLOWANCE;

const TODAY: Date = Date::new(2026, 11, 27).unwrap();
const LEFT: Date = Date::new(2026, 8, 31).unwrap();

/// The questions that come, each answered with the answer given for its fact.
fn walk(given: &[(FactId, Answer)]) -> (Vec<FactId>, Answers) {
    let mut answers = Answers::new(Journey::Event(&ALLOWANCE));
    let mut asked = Vec::new();
    while let Step::Ask(question) = next(&REMIGRATION, &answers, TODAY) {
        let answer = given.iter().find(|(fact, _)| *fact == question.fact()).unwrap();
        answers.give(question, answer.1.clone());
        asked.push(question.fact());
    }
    (asked, answers)
}

fn left() -> Answer {
    Answer::from(PartialDate::Day(LEFT))
}

/// What the answers come to.
fn judged<T>(answers: &Answers, look: impl Fn(&Decision, &Situation<'_>) -> T) -> T {
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, TODAY);
    let decisions = decisions(answers, &situation);
    assert_eq!(decisions.len(), 1, "the scheme concerns everybody");
    look(&decisions[0], &situation)
}

/// The words of the app, and those of the example.
fn texts() -> Texts {
    let language: Language = "en".parse().unwrap();
    let mut files: Vec<String> =
        ["app", "questions", "events"].map(|part| support::text(&format!("locales/en/{part}.ftl"))).into();
    files.push(include_str!("messages.ftl").to_string());
    Messages::new(language, &files).unwrap().into()
}

#[test]
fn it_is_asked_until_nothing_can_change_the_answer() {
    let (asked, _) = walk(&[(FactId::Alone, Answer::YES), (FactId::Departure, left())]);
    assert_eq!(asked, [FactId::Alone, FactId::Departure]);
    let (asked, _) = walk(&[(FactId::Alone, Answer::NO)]);
    assert_eq!(asked, [FactId::Alone], "the day is of no use to somebody without a right");
}

#[test]
fn it_is_judged() {
    for (alone, effect, code) in [
        (Answer::YES, Effect::Changes, Some("six-months")),
        (Answer::NO, Effect::Stops, Some("no-right")),
        (Answer::Unknown, Effect::Ask, None),
    ] {
        let (_, answers) = walk(&[(FactId::Alone, alone), (FactId::Departure, left())]);
        let found = judged(&answers, |decision, _| {
            (decision.effect(), decision.consequence().map(|consequence| consequence.code))
        });
        assert_eq!(found, (effect, code));
    }
}

#[test]
fn it_is_explained_with_its_day() {
    let texts = texts();
    let (_, answers) = walk(&[(FactId::Alone, Answer::YES), (FactId::Departure, left())]);
    judged(&answers, |decision, situation| {
        assert_eq!(texts.get(&tell::name("event", decision)).to_string(), "The allowance");
        assert_eq!(texts.get(&tell::outcome("event", decision)).to_string(), "You keep it for six months");
        assert_eq!(tell::why(&texts, "event", decision).unwrap().to_string(), "You are alone.");
        let decisions = [*decision];
        let (_, deadline) = deadlines(&decisions, situation, TODAY)[0];
        let due = tell::due(&texts, "event", decision, &deadline, situation);
        assert_eq!(due.now, Now::Calendar(Date::new(2027, 2, 28).unwrap()));
        assert!(due.what.to_string().contains("28 February 2027"), "{:?}", due.what);
    });

    let (_, unsure) = walk(&[(FactId::Alone, Answer::Unknown), (FactId::Departure, left())]);
    judged(&unsure, |decision, _| {
        let about = texts.get(&format!("about-{}", Question::about(FactId::Alone).code())).to_string();
        let why = tell::why(&texts, "event", decision).unwrap().to_string();
        assert!(why.contains(&about), "{why} names what it hangs on: {about}");
    });
}

#[test]
fn it_is_printed() {
    let chapter = tools::describe::describe(&ALLOWANCE, &|country: Country| country.code().to_string());
    for line in [
        "### `allowance`",
        "1. **changes** (`six-months`), contact `svb`, if:",
        "   * `alone` is yes",
        "   * day `last`: from `departure`, 6 months on (a deadline)",
        "2. **stops** (`no-right`), contact `svb`, if:",
    ] {
        assert!(chapter.lines().any(|printed| printed == line), "{line} is not in:\n{chapter}");
    }
    assert!(chapter.contains("[example.org](https://example.org/allowance) (2026-11-27, older)"), "{chapter}");
}

#[test]
fn the_document_shows_this_very_example() {
    let document = support::text("docs/adding.md");
    let shown = |text: &str, path: &str| assert!(document.contains(text.trim()), "docs/adding.md shows another {path}");
    shown(include_str!("scheme.rs"), "tests/example/scheme.rs");
    shown(include_str!("messages.ftl"), "tests/example/messages.ftl");
    // The rows that it shows are rows of the catalogue.
    let catalogue = support::text("crates/law/src/facts/catalogue.rs");
    let rows: Vec<&str> =
        document.split("```rust\n    ///").skip(1).filter_map(|rest| rest.split("\n```").next()).collect();
    assert!(!rows.is_empty(), "docs/adding.md shows no row");
    for row in rows {
        assert!(catalogue.contains(row), "no longer a row of the catalogue: {row}");
    }
}
