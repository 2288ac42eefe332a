//! The messages that the program asks for are there, and there are no others.

use std::collections::BTreeSet;

use interview::{Form, Question, RUNNING};
use law::act::ConditionId;
use law::code::Code as _;
use law::country::Country;
use law::criterion::OpenQuestion;
use law::evaluate::{Verdict, WouldHave};
use law::explain::verdict_word;
use law::facts::{BenefitKind, Debts, FactId, Partner, Permit};
use law::provision::{Contact, Effect, Provision};
use law::{events, keep};
use places::{HelpTopic, Kind};

use super::code::{Literal, literals};
use super::files::{none, patterns};

/// Permit and benefit words that no question offers.
const NOT_OFFERED: [&str; 1] = ["permit-dutch"];

/// Ids that are put together while the program runs.
fn put_together() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for condition in ConditionId::ALL {
        ids.extend(["holds", "fails", "open", "rule", "change"].map(|end| format!("law-{}-{end}", condition.word())));
    }
    Question::all().for_each(|question| ids.extend(of_question(question)));
    ids.extend(of_provisions("keep", keep::ALL));
    ids.extend(of_provisions("event", events::ALL));
    ids.extend(around_provisions());
    ids.extend(["q-benefit-1.why", "q-benefit-more.why"].map(String::from));
    // What is history is never shown.
    let kinds = Kind::all().filter(|kind| *kind != Kind::Nmi);
    ids.extend(kinds.map(|kind| format!("kind-{}", kind.code())));
    ids.extend(
        HelpTopic::all().flat_map(|need| [format!("need-{}", need.code()), format!("need-{}.hint", need.code())]),
    );
    ids.extend((1..=7).map(|day| format!("weekday-{day}")));
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    ids.extend(Country::all().map(|country| format!("country-{country}")));
    let open = [
        OpenQuestion::NaturalisedRefugee,
        OpenQuestion::RefugeeBornElsewhere,
        OpenQuestion::MoluccanToIndonesia,
        OpenQuestion::BreakBeforeApplication,
        OpenQuestion::GapInOneBenefit,
    ];
    ids.extend(open.map(|question| format!("open-{}", question.word())));
    let verdicts = [
        Verdict::Eligible,
        Verdict::NotEligible,
        Verdict::Undetermined,
        Verdict::Closed(WouldHave::Qualified),
        Verdict::Closed(WouldHave::NotQualified),
        Verdict::Closed(WouldHave::Unclear),
        Verdict::OtherRules,
    ];
    let verdicts = verdicts.map(|verdict| format!("verdict-{}", verdict_word(verdict)));
    ids.extend(verdicts.iter().flat_map(|id| [id.clone(), format!("{id}.text")]));
    ids
}

/// The messages of a question and of the words of its answers.
fn of_question(question: Question) -> Vec<String> {
    let name = question.name();
    let mut ids = vec![format!("about-{name}")];
    if !matches!(question, Question::Benefit(_)) {
        ids.extend([format!("q-{name}"), format!("q-{name}.why")]);
    }
    let prefix = match question {
        Question::Permit => "permit",
        Question::Partner => "partner",
        Question::StateDebts | Question::PartnerStateDebts => "debts",
        Question::Of(FactId::Receives | FactId::StoppedBenefit) => "benefit",
        Question::Of(_) => name,
        _ => "benefit",
    };
    let own = matches!(question, Question::Of(_));
    let word = |word: &&str| format!("{prefix}-{}", if own { word.replace('_', "-") } else { (*word).to_string() });
    match question.form() {
        Form::Choice(words) | Form::Date(words) | Form::Several(words) => ids.extend(words.iter().map(word)),
        Form::Number(_) => ids.push(format!("{name}-unit")),
        Form::YesNo | Form::Country | Form::Countries { .. } => {}
    }
    ids
}

/// The messages of every provision: its name, what it comes to and why, its days, the titles of its deadlines.
fn of_provisions(prefix: &str, list: &[&Provision]) -> Vec<String> {
    let mut ids = Vec::new();
    for provision in list {
        ids.push(format!("{prefix}-{}", provision.id));
        for then in provision.rules.iter().map(|rule| &rule.then) {
            let id = format!("{prefix}-{}-{}", provision.id, then.word);
            ids.extend([id.clone(), format!("{id}.why")]);
            ids.extend(then.terms.iter().map(|term| format!("{id}.term-{}", term.word)));
            let deadlines = then.terms.iter().filter(|term| term.deadline);
            ids.extend(deadlines.map(|term| format!("{id}.event-{}", term.word)));
        }
    }
    ids
}

/// What is said around every provision.
fn around_provisions() -> Vec<String> {
    let mut ids: Vec<String> = Contact::ALL.iter().map(|contact| format!("contact-{}", contact.word())).collect();
    ids.extend(Effect::ALL.iter().map(|effect| format!("effect-{}", effect.word())));
    ids.extend(["verified", "older", "derived", "unverified"].map(|sure| format!("sure-{sure}")));
    ids.extend(["law", "page", "day"].map(|part| format!("source-{part}")));
    ids
}

/// Attributes that only some of these messages have: what to do, what stands below a title.
const OPTIONAL: [&str; 2] = ["do", "hint"];

#[test]
fn whatever_the_program_puts_together_has_a_message() {
    let there: BTreeSet<String> = patterns("nl-simple").into_keys().map(|key| key.name).collect();
    let missing: Vec<String> = put_together().difference(&there).cloned().collect();
    none("no message", missing);
}

#[test]
fn every_word_of_an_answer_has_a_message() {
    let there: BTreeSet<String> = patterns("nl-simple").into_keys().map(|key| key.name).collect();
    let words =
        |prefix: &str, words: Vec<&str>| words.iter().map(|word| format!("{prefix}-{word}")).collect::<Vec<_>>();
    let mut ids = words("permit", Permit::ALL.iter().map(|word| word.word()).collect());
    ids.extend(words("partner", Partner::ALL.iter().map(|word| word.word()).collect()));
    ids.extend(words("debts", Debts::ALL.iter().map(|word| word.word()).collect()));
    ids.extend(words("benefit", BenefitKind::ALL.iter().map(|word| word.word()).collect()));
    ids.push(format!("benefit-{RUNNING}"));
    none(
        "no message",
        ids.into_iter().filter(|id| !there.contains(id) && !NOT_OFFERED.contains(&id.as_str())).collect(),
    );
}

/// Calls that take the id of a message.
const CALLS: [&str; 7] = ["get(", "with(", "attribute(", "message(", "hint(", "message: ", "id: "];

/// First words of ids that are nothing but messages, wherever they stand.
const ONLY_MESSAGES: [&str; 10] =
    ["why", "problem", "verdict", "nearby", "result", "now", "think", "returned", "helper", "storage"];

fn could_be_an_id(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.bytes().all(letter) && text.starts_with(|first: char| first.is_ascii_lowercase())
}

#[test]
fn every_message_named_in_the_program_exists() {
    let there: BTreeSet<String> = patterns("nl-simple").into_keys().map(|key| key.name).collect();
    let named = |literal: &Literal| {
        let first = literal.text.split('-').next().unwrap_or_default();
        let called = CALLS.iter().any(|call| literal.before.ends_with(call)) && literal.path.contains("/ui/");
        let explained = literal.path.ends_with("explain.rs") && literal.before.ends_with("id: ");
        called && !literal.before.trim_end().ends_with(" id:") && literal.text.contains('-')
            || explained
            || literal.text.contains('-') && ONLY_MESSAGES.contains(&first)
    };
    let ids = literals().into_iter().filter(|literal| could_be_an_id(&literal.text) && named(literal));
    let mut count = 0;
    let missing = ids.inspect(|_| count += 1).filter(|literal| !there.contains(&literal.text));
    let missing = missing.map(|literal| format!("{}: {}", literal.path, literal.text)).collect();
    none("no message", missing);
    assert!(count > 100, "only {count} ids were found in the program");
}

#[test]
fn every_message_is_used() {
    let literals: BTreeSet<String> = literals().into_iter().map(|literal| literal.text).collect();
    let put_together = put_together();
    let used = |name: &str| match name.split_once('.') {
        // Attributes are asked for by their own name.
        Some((id, attribute)) => {
            let asked = literals.contains(attribute) && (literals.contains(id) || put_together.contains(id));
            asked || put_together.contains(name) || put_together.contains(id) && OPTIONAL.contains(&attribute)
        }
        None => literals.contains(name) || put_together.contains(name),
    };
    let names = patterns("nl-simple").into_keys().map(|key| key.name);
    none("never used", names.filter(|name| !used(name) && !NOT_OFFERED.contains(&name.as_str())).collect());
}
