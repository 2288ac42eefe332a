//! The Remigration Act as machine-readable law, in the shape of *regelrecht* of the Ministry of the Interior (MinBZK), schema
//! v0.5.1: a file for each text of the Act, made from the same conditions as all else.
//!
//! That shape knows two truths where we know three, whole dates, and no lists of periods. What it cannot say stands in each file
//! under `untranslatables`, and in [`LIMITS`]; a parameter is then asked for instead.

mod operations;
mod yaml;

use std::collections::BTreeMap;

use i18n::{Language, Messages};
use law::act::{ActVersion, Citation, Condition, ConditionId};
use law::code::Code;
use law::criterion::OpenQuestion;
use law::facts::AnswerKind;
use law::remigration::REMIGRATION;
use serde_json::{Map, Value, json};

use crate::notes;
use operations::questions;
pub use operations::{DECIDED, YEAR_OF_BENEFIT, operation};

/// The schema that the files are of.
pub const SCHEMA: &str =
    "https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v0.5.1/schema/v0.5.1/schema.json";

/// The name of what says whether all conditions hold.
pub const ALL_HOLD: &str = "conditions_hold";

/// What the shape cannot say, or says otherwise: the matter, and what was done about it.
pub const LIMITS: &[(&str, &str)] = &[
    (
        "A fact that is not known. The engine knows true and false, and stops at a parameter that is missing.",
        "Give every parameter, and `null` for a day that there is not. Whoever does not know one takes our engine, which answers \"open\" and says what is missing.",
    ),
    (
        "A date that is known in part, such as a year of birth.",
        "Only whole dates can be given. Of a year, try its first and its last day: if they differ it is open.",
    ),
    (
        "Whether one date lies before another: only numbers can be compared.",
        "Written as an age: who was 100 full years old a hundred years after the last day that counts came no later than that \
         day. That is exact for every day of this Act.",
    ),
    (
        "The day on which somebody born on 29 February reaches an age: the engine of regelrecht takes 28 February, we take 1 March \
         (neither is in the Act).",
        "The two differ on that one day.",
    ),
    (
        "A year of benefit directly before the application, with gaps that are bridged, art. 2b(1)(i), (6) and (7): there is no \
         operation over a list of periods.",
        "A parameter, `year_of_benefit`; the benefits that count in each text stand beside it as a definition.",
    ),
    (
        "What the sources leave open: neither true nor false.",
        "A parameter a question, with `decided_` before its code: true if the SVB or a court decides for the applicant.",
    ),
    (
        "The condition about who left to join a listed organisation, art. 2b(1)(k), since 2017-10-01.",
        "It is not there, because we ask nobody about it. So `conditions_hold` is no award.",
    ),
    (
        "The words of the Act: each article must have a text.",
        "Our own summary of what stands there, which says that it is one. Articles without a condition are left out.",
    ),
    (
        "The day of publication, which must be there.",
        "The day on which the text came into force: in our sources there is no other.",
    ),
    ("How sure each reading is, and the exceptions.", "In `rules.json` and `docs/law/remigratiewet.md`."),
    (
        "The schemes, events and plan around the Act: each rests on pages and rulings as much as on articles, and its answers are \
         more than yes or no.",
        "In `rules.json`.",
    ),
];

/// A file for each text of the Act, by its name in the folder of the open data.
pub fn files(messages: &[Messages]) -> Vec<(String, String)> {
    let dutch = messages.iter().find(|one| one.language == Language::SOURCE);
    let name = |text: &ActVersion| format!("regelrecht/remigratiewet/{}.yaml", text.in_force_from);
    REMIGRATION.versions.iter().map(|text| (name(text), yaml::write(&document(text, dutch)))).collect()
}

/// One text of the Act.
pub fn document(text: &ActVersion, dutch: Option<&Messages>) -> Value {
    let mut articles: BTreeMap<&str, Vec<&Condition>> = BTreeMap::new();
    for condition in REMIGRATION.conditions {
        articles.entry(condition.citations.first().map_or("", |at| at.article)).or_default().push(condition);
    }
    let address = format!("https://wetten.overheid.nl/{}/{}", REMIGRATION.bwb, text.in_force_from);
    let last = articles.keys().next_back().copied().unwrap_or_default();
    let others: Vec<ConditionId> =
        articles.iter().filter(|(number, _)| **number != last).flat_map(|(_, list)| list).map(|one| one.id).collect();
    let articles: Vec<Value> = articles
        .iter()
        .map(|(number, conditions)| {
            let awarding = (*number == last).then_some(others.as_slice());
            json!({
                "number": number,
                "text": summary(conditions, dutch),
                "url": format!("{address}#Artikel{number}"),
                "machine_readable": machine_readable(conditions, text, awarding, dutch),
            })
        })
        .collect();
    json!({
        "$schema": SCHEMA,
        "$id": "remigratiewet",
        "name": "Remigratiewet",
        "regulatory_layer": "WET",
        "bwb_id": REMIGRATION.bwb,
        "publication_date": text.in_force_from.to_string(),
        "valid_from": text.in_force_from.to_string(),
        "url": address,
        "articles": articles,
    })
}

fn message(dutch: Option<&Messages>, id: &str) -> String {
    dutch.map(|dutch| i18n::without_isolates(&dutch.with(id, &[("way", "applied".into())]))).unwrap_or_default()
}

/// What the article says, in our own words.
fn summary(conditions: &[&Condition], dutch: Option<&Messages>) -> String {
    let mut text = "Samenvatting in eigen woorden van de Remigratiewijzer; niet de tekst van de wet.\n".to_string();
    for condition in conditions {
        let at: Vec<String> = condition.citations.iter().map(Citation::to_string).collect();
        let said = message(dutch, &format!("law-{}-rule", condition.id.code()));
        text += &format!("\n* {}: {said}", at.join(", "));
    }
    text
}

/// The name of the output of a condition. Facts are called by their keys, one of which is `admission_proof`.
pub fn output(id: ConditionId) -> String {
    format!("condition_{}", id.code().replace('-', "_"))
}

/// The conditions of an article; of the one that awards, all the others too.
fn machine_readable(
    conditions: &[&Condition],
    text: &ActVersion,
    others: Option<&[ConditionId]>,
    dutch: Option<&Messages>,
) -> Value {
    let mut outputs = Vec::new();
    let mut actions = Vec::new();
    for condition in conditions {
        let name = output(condition.id);
        let said = message(dutch, &format!("law-{}-rule", condition.id.code()));
        outputs.push(json!({ "name": name, "type": "boolean", "description": said }));
        actions.push(json!({
            "output": name,
            "value": operation(&condition.criterion),
            "legal_basis": legal_basis(condition, text),
        }));
    }
    let mut execution = Map::new();
    if let Some(others) = others {
        let all = ConditionId::ALL.iter().map(|id| json!(format!("${}", output(*id)))).collect::<Vec<_>>();
        outputs.push(json!({
            "name": ALL_HOLD,
            "type": "boolean",
            "description": "Alle voorwaarden die hier staan. Geen besluit: dat neemt de SVB.",
        }));
        actions.push(json!({ "output": ALL_HOLD, "value": { "operation": "AND", "conditions": all } }));
        let inputs = others
            .iter()
            .map(|id| json!({ "name": output(*id), "type": "boolean", "source": { "output": output(*id) } }));
        execution.insert("input".to_string(), inputs.collect());
    }
    execution.insert("produces".to_string(), json!({ "legal_character": "TOETS" }));
    execution.insert("parameters".to_string(), parameters(conditions, dutch));
    execution.insert("output".to_string(), Value::Array(outputs));
    execution.insert("actions".to_string(), Value::Array(actions));
    let mut section = Map::new();
    section.insert("competent_authority".to_string(), json!({ "name": "Sociale verzekeringsbank" }));
    if conditions.iter().any(|condition| condition.id == ConditionId::Benefit1Year) {
        let benefits: Vec<&str> = text.benefits.iter().flat_map(|group| group.iter()).map(|kind| kind.code()).collect();
        section.insert("definitions".to_string(), json!({ "BENEFITS_THAT_COUNT": { "value": benefits } }));
    }
    let untranslatables = untranslatables(conditions, text);
    if !untranslatables.is_empty() {
        section.insert("untranslatables".to_string(), Value::Array(untranslatables));
    }
    section.insert("execution".to_string(), Value::Object(execution));
    Value::Object(section)
}

fn legal_basis(condition: &Condition, text: &ActVersion) -> Value {
    let mut basis = Map::new();
    if let Some(at) = condition.citations.first() {
        basis.insert("law".to_string(), json!("Remigratiewet"));
        basis.insert("bwb_id".to_string(), json!(REMIGRATION.bwb));
        basis.insert("article".to_string(), json!(at.article));
        if let Some(paragraph) = at.paragraph {
            basis.insert("paragraph".to_string(), json!(paragraph.to_string()));
        }
        basis.insert("url".to_string(), json!(REMIGRATION.address(at, text)));
    }
    let places: Vec<String> = condition.citations.iter().map(Citation::to_string).collect();
    basis.insert("explanation".to_string(), json!(format!("Artikel {}", places.join(", "))));
    Value::Object(basis)
}

/// What must be given, each once.
fn parameters(conditions: &[&Condition], dutch: Option<&Messages>) -> Value {
    let mut named = Vec::new();
    let facts = conditions.iter().filter(|condition| condition.id != ConditionId::Benefit1Year);
    let facts = facts.fold(law::facts::FactSet::empty(), |all, condition| all | condition.criterion.facts());
    for fact in facts {
        let row = fact.row();
        let kind = match row.kind {
            AnswerKind::YesNo => "boolean",
            AnswerKind::Date => "date",
            AnswerKind::Country | AnswerKind::Choice(_) => "string",
            AnswerKind::Countries | AnswerKind::Several(_) | AnswerKind::Periods => "array",
            AnswerKind::Number(_) => "number",
        };
        named.push(json!({
            "name": fact.key(),
            "type": kind,
            "required": true,
            "description": message(dutch, &format!("q-{}", fact.code())),
        }));
    }
    let open: Vec<OpenQuestion> = conditions.iter().flat_map(|condition| questions(&condition.criterion)).collect();
    for question in &open {
        named.push(json!({
            "name": operations::decided(*question),
            "type": "boolean",
            "required": true,
            "description": "Laten onze bronnen open. Waar: de SVB of de rechter beslist hier in het voordeel van de aanvrager.",
        }));
    }
    if conditions.iter().any(|condition| condition.id == ConditionId::Benefit1Year) {
        named.push(json!({
            "name": YEAR_OF_BENEFIT,
            "type": "boolean",
            "required": true,
            "description": "Een jaar lang een uitkering die telt, direct voor de aanvraag (artikel 2b, lid 1 onder i, 6 en 7).",
        }));
    }
    Value::Array(named)
}

/// What the shape cannot say of these conditions.
fn untranslatables(conditions: &[&Condition], text: &ActVersion) -> Vec<Value> {
    let mut listed = Vec::new();
    let mut add = |construct: String, reason: &str, suggestion: String| {
        listed.push(json!({
            "construct": construct, "reason": reason, "suggestion": suggestion,
            // No lawyer has looked at it yet.
            "accepted": false,
        }));
    };
    for condition in conditions {
        for question in questions(&condition.criterion) {
            let name = operations::decided(question);
            let construct = format!("{}: {}", output(condition.id), question.code());
            add(
                construct,
                "Our sources leave it open; it is neither true nor false.",
                format!("The parameter {name}."),
            );
        }
        if condition.id == ConditionId::Benefit1Year {
            let gap =
                if text.bridges_gap_in_one_benefit { "also in one and the same" } else { "between different ones" };
            add(
                format!(
                    "a year of benefit directly before the application; gaps of at most a month join benefits, {gap}"
                ),
                "There is no operation over a list of periods.",
                format!("The parameter {YEAR_OF_BENEFIT}."),
            );
            for unasked in text.not_asked {
                let [what, article, why] = notes::unasked(*unasked);
                add(format!("{article}: {what}"), why, "No parameter: nobody is asked about it.".to_string());
            }
        }
    }
    listed
}
