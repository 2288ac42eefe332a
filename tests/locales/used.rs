//! The messages that the program asks for are there, and there are no others.

use std::collections::{BTreeMap, BTreeSet};

use i18n::SITE_PART;
use interview::{BenefitPart, Question};
use law::act::ConditionId;
use law::code::Code;
use law::country::Country;
use law::criterion::OpenQuestion;
use law::evaluate::{Verdict, WouldHave};
use law::explain::verdict_code;
use law::facts::{AnswerKind, BenefitKind, Debts, FactId, Partner, Permit};
use law::plan::{self, Stage, letters};
use law::provision::{Contact, Effect, Provision};
use law::{away, events, keep, left};
use places::{HelpTopic, Kind};

use super::code::{Literal, literals, literals_of_pages};
use super::files::{Key, languages, none, patterns, readings};
use super::scripts::asks;

/// Permit and benefit words that no question offers.
const NOT_OFFERED: [&str; 1] = ["permit-dutch"];

/// Ids that are put together while the program runs.
fn put_together() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for condition in ConditionId::ALL {
        ids.extend(["holds", "fails", "open", "rule", "change"].map(|end| format!("law-{}-{end}", condition.code())));
    }
    Question::all().for_each(|question| ids.extend(of_question(question)));
    ids.extend(of_provisions("keep", keep::ALL));
    ids.extend(keep::ALL.iter().map(|scheme| format!("keep-{}.ask", scheme.code)));
    ids.extend(of_provisions("away", away::ALL));
    ids.extend(of_provisions("event", events::ALL));
    ids.extend(of_plan());
    ids.extend(of_provisions("left", &[&left::SHARE]));
    ids.extend(around_provisions());
    ids.extend(["q-benefit-1.why", "q-benefit-more.why"].map(String::from));
    // What is history is never shown.
    let kinds = Kind::all().filter(|kind| *kind != Kind::Nmi);
    ids.extend(kinds.flat_map(|kind| [format!("kind-{}", kind.code()), format!("ask-{}", kind.code())]));
    // What to ask there for one topic, if that differs.
    ids.extend(["svb.benefit", "municipality.papers", "municipality.letters"].map(|topic| format!("ask-{topic}")));
    ids.extend(
        HelpTopic::all().flat_map(|need| [format!("need-{}", need.code()), format!("need-{}.hint", need.code())]),
    );
    ids.extend((1..=7).map(|day| format!("weekday-{day}")));
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    ids.extend(Country::all().map(|country| format!("country-{country}")));
    ids.extend(of_values::<OpenQuestion>("open"));
    ids.extend(["intake", "guidance"].map(|contact| format!("intake-kind-{contact}")));
    let verdicts = [
        Verdict::Eligible,
        Verdict::NotEligible,
        Verdict::Undetermined,
        Verdict::Closed(WouldHave::Qualified),
        Verdict::Closed(WouldHave::NotQualified),
        Verdict::Closed(WouldHave::Unclear),
        Verdict::OtherRules,
    ];
    let verdicts = verdicts.map(|verdict| format!("verdict-{}", verdict_code(verdict)));
    ids.extend(verdicts.iter().flat_map(|id| [id.clone(), format!("{id}.text")]));
    let then = ["qualified", "not-qualified", "unclear", "other-rules"];
    ids.extend(then.map(|code| format!("verdict-then-{code}.text")));
    ids
}

/// The messages of a question and of the words of its answers.
fn of_question(question: Question) -> Vec<String> {
    let (name, row, fact) = (question.code(), question.row(), question.fact());
    let mut ids = vec![format!("about-{name}")];
    if !matches!(question.benefit_part(), Some((BenefitPart::Kind, _))) {
        ids.extend([format!("q-{name}"), format!("q-{name}.why")]);
    }
    let prefix = match fact {
        FactId::Permit => "permit",
        FactId::Partner => "partner",
        FactId::StateDebts | FactId::PartnerStateDebts => "debts",
        FactId::Receives | FactId::StoppedBenefit | FactId::Benefits => "benefit",
        _ => name,
    };
    // What the schemes around the remigration benefit ask.
    let own = fact >= FactId::Receives;
    let id = |code: &str| format!("{prefix}-{}", if own { code.replace('_', "-") } else { code.to_string() });
    match row.kind {
        AnswerKind::Choice(_) | AnswerKind::Several(_) => {
            ids.extend(question.offered().into_iter().map(|offered| id(question.code_of(offered))));
        }
        AnswerKind::Date => ids.extend(row.absent.map(id)),
        AnswerKind::Number(_) => ids.push(format!("{name}-unit")),
        AnswerKind::YesNo | AnswerKind::Country | AnswerKind::Countries | AnswerKind::Periods => {}
    }
    ids
}

/// The messages of every provision: its name, what it comes to and why, its days, the titles of its deadlines.
fn of_provisions(prefix: &str, list: &[&Provision]) -> Vec<String> {
    let mut ids = Vec::new();
    for provision in list {
        ids.push(format!("{prefix}-{}", provision.code));
        for then in provision.rules.iter().map(|rule| &rule.then) {
            let id = format!("{prefix}-{}-{}", provision.code, then.code);
            ids.extend([id.clone(), format!("{id}.why")]);
            ids.extend(then.terms.iter().map(|term| format!("{id}.term-{}", term.code)));
            let deadlines = then.terms.iter().filter(|term| term.deadline);
            ids.extend(deadlines.map(|term| format!("{id}.event-{}", term.code)));
        }
    }
    ids
}

/// The messages of the plan and its letters.
fn of_plan() -> Vec<String> {
    let steps: Vec<_> = plan::all().collect();
    let mut ids = of_provisions("plan", &steps);
    for step in steps {
        ids.push(format!("plan-{}.say", step.code));
        let outcomes = step.rules.iter().map(|rule| format!("plan-{}-{}", step.code, rule.then.code));
        ids.extend(outcomes.flat_map(|id| ["when", "do", "else"].map(|part| format!("{id}.{part}"))));
    }
    let parts = ["", ".hint", ".subject", ".text"];
    ids.extend(letters::ALL.iter().flat_map(|letter| parts.map(|part| format!("letter-{}{part}", letter.code))));
    ids.extend(of_values::<Stage>("stage"));
    ids
}

/// A message for every value of an enum.
fn of_values<T: Code + 'static>(prefix: &str) -> Vec<String> {
    T::VARIANTS.iter().map(|value| format!("{prefix}-{}", value.code())).collect()
}

/// What is said around every provision.
fn around_provisions() -> Vec<String> {
    let mut ids = of_values::<Contact>("contact");
    ids.extend(of_values::<Effect>("effect"));
    ids.extend(["verified", "older", "derived", "unverified"].map(|sure| format!("sure-{sure}")));
    ids.extend(["law", "page", "day"].map(|part| format!("source-{part}")));
    ids
}

/// Attributes that only some of these messages have: what to do, what stands below a title, what is sure in any case.
const OPTIONAL: [&str; 3] = ["do", "hint", "sure"];

#[test]
fn whatever_the_program_puts_together_has_a_message() {
    let there: BTreeSet<String> = patterns("nl-simple").into_keys().map(|key| key.name).collect();
    let missing: Vec<String> = put_together().difference(&there).cloned().collect();
    none("no message", missing);
}

#[test]
fn every_scheme_has_the_question_to_put_to_its_organisation() {
    let mut wrong = Vec::new();
    for (tag, found) in languages() {
        let texts: BTreeMap<String, String> =
            found.iter().map(|(key, pattern)| (key.name.clone(), readings(pattern).join(" "))).collect();
        for scheme in keep::ALL {
            let text = |attribute| texts.get(&format!("keep-{}.{attribute}", scheme.code)).map_or("", String::as_str);
            if !text("ask").contains(": ") || !asks(tag, text("ask")) {
                wrong.push(format!("{tag}, {}: whom to ask, then one question: {}", scheme.code, text("ask")));
            }
            let sure = text("sure").strip_suffix(['.', '።']);
            if !text("sure").is_empty() && sure.is_none_or(|inside| inside.contains(". ") || inside.contains("። ")) {
                wrong.push(format!("{tag}, {}: what is sure is one sentence: {}", scheme.code, text("sure")));
            }
        }
    }
    none("not as one can ask it", wrong);
}

#[test]
fn every_word_of_an_answer_has_a_message() {
    let there: BTreeSet<String> = patterns("nl-simple").into_keys().map(|key| key.name).collect();
    let words = |prefix: &str, codes: &[&str]| codes.iter().map(|code| format!("{prefix}-{code}")).collect::<Vec<_>>();
    let mut ids = words("permit", Permit::CODES);
    ids.extend(words("partner", Partner::CODES));
    ids.extend(words("debts", Debts::CODES));
    ids.extend(words("benefit", BenefitKind::CODES));
    ids.extend(words("benefit", Question::benefit(BenefitPart::Until, 0).row().absent.as_slice()));
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
    let missing = ids.filter(|literal| !there.contains(&literal.text));
    let missing = missing.map(|literal| format!("{}: {}", literal.path, literal.text)).collect();
    none("no message", missing);
}

#[test]
fn every_message_is_used() {
    let literals: BTreeSet<String> = literals().into_iter().map(|literal| literal.text).collect();
    let of_pages: BTreeSet<String> = literals_of_pages().into_iter().map(|literal| literal.text).collect();
    let put_together = put_together();
    let on_pages = |key: &Key| key.part == SITE_PART && of_pages.contains(key.name.trim_end_matches("-text"));
    let used = |name: &str| match name.split_once('.') {
        // Attributes are asked for by their own name.
        Some((id, attribute)) => {
            let asked = literals.contains(attribute) && (literals.contains(id) || put_together.contains(id));
            asked || put_together.contains(name) || put_together.contains(id) && OPTIONAL.contains(&attribute)
        }
        None => literals.contains(name) || put_together.contains(name),
    };
    let names = patterns("nl-simple").into_keys().filter(|key| !on_pages(key)).map(|key| key.name);
    none("never used", names.filter(|name| !used(name) && !NOT_OFFERED.contains(&name.as_str())).collect());
}
