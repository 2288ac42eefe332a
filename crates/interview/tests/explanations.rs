//! Why: every condition is told with its article and the visitor's own facts, and only what is true of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod walks;
mod written;

use std::collections::BTreeSet;
use support::{Choose, Rng};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use interview::{Answers, Journey, Question, outcome};
use law::act::{ActVersion, ConditionId};
use law::code::Code;
use law::country::{Country, NL, SR};
use law::date::{Date, Days, PartialDate};
use law::evaluate::{CONDITIONS, Outcome, Verdict};
use law::explain::{Arg, Message, Reason, reasons, settle_before};
use law::facts::{BenefitPeriod, Benefits, FactId as F, Facts, Until};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use walks::{TODAY, answer, country, walk};

const ROUNDS: u64 = 3_000;

/// Calls `check` with people of all kinds: those who went through the interview, and those of whom a random part is
/// known.
fn everybody(check: impl Fn(&Answers, &Outcome, &[Reason])) {
    let questions: Vec<Question> = Question::all().collect();
    for round in 0..ROUNDS {
        let mut random = Rng::with_seed(round);
        let journey = random.pick(&[Journey::Applied, Journey::Applied, Journey::WouldHave]);
        let mut answers = Answers::new(journey);
        if round % 2 == 0 {
            answers = walk(&mut random, journey, true);
        } else {
            let known = 1 + random.usize(..4);
            for question in &questions {
                if random.usize(..4) < known {
                    let given = answer(&mut random, *question, &answers);
                    answers.give(*question, given);
                }
            }
        }
        let facts = answers.facts();
        let found = outcome(&REMIGRATION, &answers, TODAY);
        check(&answers, &found, &told(&facts));
    }
}

/// The reasons for what these facts come to.
fn told(facts: &Facts) -> [Reason; CONDITIONS] {
    reasons(&REMIGRATION.evaluate(Situation::new(&REMIGRATION, facts, TODAY)))
}

fn detail(told: &[Reason], id: ConditionId) -> (Truth, Option<&Message>) {
    let reason = told.iter().find(|reason| reason.id == id).unwrap();
    (reason.truth, reason.detail.as_ref())
}

fn number(message: &Message, name: &str) -> i64 {
    match message.args.iter().find(|(found, _)| *found == name) {
        Some((_, Arg::Number(number))) => *number,
        found => panic!("{name} of {message:?} is {found:?}"),
    }
}

fn date(message: &Message, name: &str) -> PartialDate {
    match message.args.iter().find(|(found, _)| *found == name) {
        Some((_, Arg::Date(date))) => *date,
        found => panic!("{name} of {message:?} is {found:?}"),
    }
}

#[test]
fn every_condition_is_told_once_with_its_article_and_failures_come_first() {
    everybody(|answers, found, told| {
        let ids: BTreeSet<ConditionId> = told.iter().map(|reason| reason.id).collect();
        assert_eq!((ids.len(), told.len()), (ConditionId::ALL.len(), ConditionId::ALL.len()));
        assert!(told.is_sorted_by_key(|reason| reason.truth), "{}", written::all(answers));
        for reason in told {
            assert_eq!(reason.truth, found.truth(reason.id));
            let first = reason.citations().first().unwrap();
            let from = reason.version_from.unwrap();
            assert!(REMIGRATION.versions.iter().any(|version| version.in_force_from == from));
            let address = format!("https://wetten.overheid.nl/BWBR0010424/{from}#Artikel{}", first.article);
            assert_eq!(reason.address(), address);
        }
    });
}

#[test]
fn the_article_is_shown_in_the_text_of_the_day_of_the_application() {
    for (day, text) in [
        ("2014-07-01", "2014-07-01"),
        ("2017-09-30", "2014-07-01"),
        ("2017-10-01", "2017-10-01"),
        ("2018-12-31", "2018-01-01"),
        ("2019-01-01", "2019-01-01"),
        ("2024-12-31", "2023-10-01"),
    ] {
        let facts = Facts::default().with(F::ApplicationReceived, day.parse::<PartialDate>().unwrap());
        assert!(told(&facts).iter().all(|reason| reason.version_from == text.parse().ok()), "{day}");
    }
}

#[test]
fn an_open_condition_names_what_is_missing_and_a_settled_one_names_nothing() {
    everybody(|answers, found, told| {
        for reason in told {
            let names = !reason.missing_facts().is_empty() || reason.missing.questions().next().is_some();
            // Under older rules nothing is judged here at all.
            if found.verdict != Verdict::OtherRules {
                assert_eq!(names, reason.truth == Truth::Open, "{}:\n{}", reason.id.code(), written::all(answers));
            }
            assert!(reason.truth != Truth::Open || reason.detail.is_none());
            let changeable = reason.missing_facts().is_subset(reason.facts());
            assert!(changeable, "{}: {:?}\n{}", reason.id.code(), reason.missing_facts(), written::all(answers));
        }
    });
}

/// The messages about the Act in the source language.
const LAW: &str = include_str!("../../../locales/nl-simple/law.ftl");

/// The id of a message that tells a visitor's own facts.
fn why<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name).filter(|id| id.starts_with("why-")),
        _ => None,
    }
}

/// The variables of a message in the source language.
fn variables(id: &str) -> BTreeSet<String> {
    let body = fluent_syntax::parser::parse(LAW).unwrap().body;
    let pattern = body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => message.value.as_ref(),
        _ => None,
    });
    let mut found = BTreeSet::new();
    collect(pattern.unwrap_or_else(|| panic!("there is no message {id}")), &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let selector = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect(&variant.value, found));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = selector {
            found.insert(id.name.to_string());
        }
    }
}

#[test]
fn a_detail_has_the_arguments_of_its_message() {
    let seen = std::cell::RefCell::new(std::collections::BTreeMap::new());
    everybody(|_, _, told| {
        for message in told.iter().filter_map(|reason| reason.detail.as_ref()) {
            let names: BTreeSet<String> = message.args.iter().map(|(name, _)| (*name).to_string()).collect();
            assert_eq!(names.len(), message.args.len(), "{message:?}");
            let known = seen.borrow_mut().insert(message.id, names.clone());
            assert!(known.is_none_or(|known| known == names), "{} has different arguments", message.id);
        }
    });
    let seen = seen.into_inner();
    for (id, names) in &seen {
        assert_eq!(&variables(id), names, "{id}");
    }
    let there = fluent_syntax::parser::parse(LAW).unwrap().body;
    let there: BTreeSet<&str> = there.iter().filter_map(|entry| why(entry)).collect();
    assert_eq!(seen.keys().copied().collect::<BTreeSet<_>>(), there, "every message of this kind is told to somebody");
}

/// Full years from a birth to a day, the simple way.
fn years(birth: Date, day: Date) -> i64 {
    let not_yet = (day.month(), day.day()) < (birth.month(), birth.day());
    i64::from(day.year()) - i64::from(birth.year()) - i64::from(not_yet)
}

/// Whether the ages shown are those from the latest possible birth to the first day up to the earliest to the last.
fn ages_are_right(message: &Message, birth: PartialDate, on: Days) {
    let (youngest, oldest) = (years(birth.last(), on.first), years(birth.first(), on.last));
    if message.id.ends_with("-between") {
        assert_eq!((number(message, "youngest"), number(message, "oldest")), (youngest, oldest));
        assert_eq!(oldest, youngest + 1, "\"{youngest} or {oldest}\" leaves an age out");
    } else {
        assert_eq!((number(message, "age"), number(message, "age")), (youngest, oldest));
    }
    assert!(youngest >= 0);
}

#[test]
fn the_ages_shown_are_right() {
    everybody(|answers, _, told| {
        let facts = answers.facts();
        let reference = facts.date(F::ApplicationReceived).map_or(REMIGRATION.last_day().into(), Days::from);
        if let (truth, Some(message)) = detail(told, ConditionId::Age55) {
            ages_are_right(message, facts.date(F::BirthDate).unwrap(), reference);
            let least = if message.id.ends_with("-between") { "youngest" } else { "age" };
            assert_eq!(truth == Truth::Holds, number(message, least) >= 55, "{message:?}");
        }
        if let (truth, Some(message)) = detail(told, ConditionId::Age18OnSettling) {
            let settled = facts.date(F::SettledInNl).unwrap();
            ages_are_right(message, facts.date(F::BirthDate).unwrap(), settled.into());
            let least = if message.id.ends_with("-between") { "youngest" } else { "age" };
            assert_eq!(truth == Truth::Holds, number(message, least) >= 18, "{message:?}");
        }
    });
}

#[test]
fn you_were_seventeen_when_you_came() {
    let day = |text: &str| text.parse::<PartialDate>().unwrap();
    for (birth, settled, id, ages) in [
        ("1960-06-01", "1978-05-31", "why-age-on-settling", vec![("age", 17)]),
        ("1960-06-01", "1978-06-01", "why-age-on-settling", vec![("age", 18)]),
        ("1960-02-29", "1978-02-28", "why-age-on-settling", vec![("age", 17)]),
        ("1960-02-29", "1978-03-01", "why-age-on-settling", vec![("age", 18)]),
        ("1960", "1985-07-01", "why-age-on-settling-between", vec![("youngest", 24), ("oldest", 25)]),
        ("1960", "1985-12-31", "why-age-on-settling", vec![("age", 25)]),
        ("1960", "1985", "why-age-on-settling-between", vec![("youngest", 24), ("oldest", 25)]),
    ] {
        let facts = Facts::default().with(F::BirthDate, day(birth)).with(F::SettledInNl, day(settled));
        let told = told(&facts);
        let (_, message) = detail(&told, ConditionId::Age18OnSettling);
        let expected: Vec<_> = ages.into_iter().map(|(name, age)| (name, Arg::Number(age))).collect();
        let told = message.map(|message| (message.id, message.args.to_vec()));
        assert_eq!(told, Some((id, expected)), "born {birth}, settled {settled}");
    }
}

#[test]
fn every_country_has_the_day_of_the_act() {
    let condition = REMIGRATION.conditions.iter().find(|condition| condition.id == ConditionId::TargetGroup).unwrap();
    for one in Country::all() {
        let day = match one.as_str() {
            "TR" | "MA" | "TN" | "CV" | "RS" | "ME" | "BA" | "XK" | "MK" | "SR" => Some("2014-07-01"),
            "HR" => Some("2013-07-01"),
            "SI" => Some("2004-05-01"),
            "ES" | "PT" | "IT" | "GR" => Some("1993-11-01"),
            _ => None,
        };
        assert_eq!(settle_before(&condition.criterion, one), day.map(|day| day.parse().unwrap()), "{one}");
    }
}

#[test]
fn what_is_told_of_the_target_group_is_true() {
    let condition = REMIGRATION.conditions.iter().find(|condition| condition.id == ConditionId::TargetGroup).unwrap();
    everybody(|answers, _, told| {
        let facts = answers.facts();
        let (truth, message) = detail(told, ConditionId::TargetGroup);
        let (Some(message), Some(born)) = (message, facts.country(F::BirthCountry)) else { return };
        let held = facts.countries(F::Nationalities).unwrap_or_default();
        let ever = [held, facts.countries(F::FormerNationalities).unwrap_or_default()].concat();
        let national = if born == SR { held.contains(&SR) || held.contains(&NL) } else { ever.contains(&born) };
        let before = settle_before(&condition.criterion, born);
        let settled = facts.date(F::SettledInNl);
        let right = match message.id {
            "why-recruited" => truth == Truth::Holds && national && settled.unwrap().last() < before.unwrap(),
            "why-other-group" => truth == Truth::Holds,
            "why-settled-late" => truth == Truth::Fails && settled.unwrap().first() >= before.unwrap(),
            "why-never-national" => truth == Truth::Fails && !ever.contains(&born) && facts.is_known(F::Nationalities),
            "why-not-surinamese" => truth == Truth::Fails && born == SR && !national,
            "why-country-not-listed" => truth == Truth::Fails && before.is_none(),
            _ => false,
        };
        assert!(right, "{message:?}, {truth:?}:\n{}", written::all(answers));
        if message.args.iter().any(|(name, _)| *name == "before") {
            assert_eq!(date(message, "before"), before.unwrap().into());
            assert_eq!(Some(date(message, "settled")), settled);
        }
    });
}

/// Whether every date is known to the day of the benefits that count under one of these versions.
fn benefits_are_exact(benefits: &Benefits, versions: &[ActVersion]) -> bool {
    let lists = |kind| versions.iter().any(|version| version.lists(kind));
    let counts = |period: &&BenefitPeriod| period.loan != Some(true) && period.kind.is_none_or(lists);
    benefits.periods.iter().filter(counts).all(|period| {
        let until = match period.until {
            Some(Until::Ended(date)) => date.is_exact(),
            until => until.is_some(),
        };
        until && period.from.is_some_and(PartialDate::is_exact) && period.loan.is_some()
    })
}

#[test]
fn what_is_told_of_the_benefits_is_true() {
    everybody(|answers, _, told| {
        let facts = answers.facts();
        let (truth, Some(message)) = detail(told, ConditionId::Benefit1Year) else { return };
        let situation = Situation::new(&REMIGRATION, &facts, TODAY);
        let benefits = facts.benefits.as_ref().unwrap();
        match message.id {
            "why-benefit-since" => {
                assert_eq!(truth, Truth::Holds);
                assert_eq!(Some(date(message, "date")), benefits.periods[0].from);
            }
            "why-benefit-months" => {
                let months = number(message, "months");
                assert_eq!(truth, Truth::Fails, "{}", written::all(answers));
                assert!((0..12).contains(&months), "{months} months are no year:\n{}", written::all(answers));
                assert!(benefits_are_exact(benefits, situation.versions), "{}", written::all(answers));
            }
            "why-benefit-stopped" => assert_eq!(truth, Truth::Fails),
            other => panic!("{other} is not about benefits"),
        }
    });
}

#[test]
fn other_details_agree_with_the_facts() {
    let turkey = country("TR");
    everybody(|answers, _, told| {
        let facts = answers.facts();
        for reason in told {
            let Some(message) = &reason.detail else { continue };
            let held = facts.countries(F::Nationalities).unwrap_or_default();
            let right = match message.id {
                "why-dutch" => reason.truth == Truth::Holds && held.contains(&NL),
                "why-only-dutch" => held == [NL],
                "why-dual" => held.contains(&NL) && held.len() > 1,
                "why-foreigner" => !held.contains(&NL),
                "why-temporary" => {
                    let temporary = facts.flag(F::TemporaryPurpose) == Some(true);
                    reason.truth == Truth::Fails && temporary && !held.contains(&NL)
                }
                "why-resident-since" => Some(date(message, "date")) == facts.date(F::ResidenceSince),
                "why-not-applied" => answers.journey == Journey::WouldHave && reason.truth == Truth::Fails,
                "why-received" => facts.date(F::ApplicationReceived) == Some(date(message, "date")),
                "why-destination" => {
                    *message.args == [("country", Arg::Country(facts.country(F::Destination).unwrap_or(turkey)))]
                }
                _ => true,
            };
            assert!(right, "{}: {message:?}, {:?}\n{}", reason.id.code(), reason.truth, written::all(answers));
        }
    });
}
