//! The shape of `rules.json`. Its schema is made of these types, doc comments and all.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::criterion::{Criterion, Length};

/// A text by language, as BCP 47 tags; `nl-simple` is the source, the others are translations. `{$name}` stands where the app
/// fills something in.
pub type Words = BTreeMap<String, String>;

/// The rules of the Remigratiewijzer: the conditions of the Remigration Act (*Remigratiewet*), and what it says of schemes and
/// events around it. Not a decision, and not the text of any law: our reading of it, with its sources and how sure each is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// `major.minor` of this shape; a newer minor one only has more keys.
    #[schemars(regex(pattern = r"^1\.[0-9]+$"))]
    pub schema_version: String,
    /// The day on which the texts of the Act were last read.
    #[schemars(regex(pattern = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    pub checked: String,
    /// The Act.
    pub act: Act,
    /// What is around it, in groups.
    pub groups: Vec<Group>,
    /// Letters that a rule can show.
    pub letters: Vec<Letter>,
}

/// The Remigration Act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its number in the Basiswettenbestand.
    #[schemars(regex(pattern = "^BWBR[0-9]{7}$"))]
    pub bwb: String,
    /// From this day on nobody can apply any more.
    pub closed_from: String,
    /// The texts that differ in the conditions, oldest first. The one in force on the day on which the SVB received the
    /// application counts.
    pub texts: Vec<ActText>,
    /// The conditions. All of them must hold.
    pub conditions: Vec<Condition>,
    /// Questions that our sources leave open, or on which they contradict each other.
    pub open_questions: Vec<OpenQuestion>,
}

/// The Act as it stood from one day until the next text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActText {
    /// The first day of this text.
    pub in_force_from: String,
    /// Its address.
    pub address: String,
    /// Codes of the benefits that count for the year of benefit, art. 2b(1)(i).
    pub benefits: Vec<String>,
    /// Whether a gap of at most a month inside one and the same benefit is bridged, art. 2b(7).
    pub bridges_gap_in_one_benefit: bool,
    /// Conditions of this text that the Remigratiewijzer does not ask about.
    pub not_asked: Vec<NotAsked>,
}

/// A condition that is not asked about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotAsked {
    /// Its code.
    pub code: String,
    /// Its place in the Act, as in `2b(1)(k)`.
    pub article: String,
    /// What the Act says.
    pub what: String,
    /// Why it is not asked.
    pub why: String,
}

/// A condition of the Act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Its code.
    pub code: String,
    /// Its places in the Act, as in `2b(1)(c)`, the most telling one first.
    pub articles: Vec<String>,
    /// What the Act says, in our own plain words.
    pub text: Words,
    /// What must hold.
    pub criterion: Criterion,
    /// Keys of the facts that it rests on.
    pub facts: Vec<String>,
    /// How sure what is.
    pub sure: Vec<Statement>,
    /// Who or what is exempt, or counts all the same.
    pub exceptions: Vec<String>,
    /// Readings of ours that no source gives in these words.
    pub readings: Vec<String>,
    /// Where it comes from, beside the Act.
    pub sources: Vec<Reference>,
}

/// How sure something is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// How sure.
    pub sure: HowSure,
    /// Of what.
    pub text: String,
}

/// How sure something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HowSure {
    /// The source itself says so, and was read as it stands.
    Verified,
    /// Read in a text or page that may have changed since.
    Older,
    /// Concluded by us from a text that was read.
    Derived,
    /// The copy that was read stops before the deciding passage.
    PartlySeen,
    /// Not verified: the rule says "ask".
    Unverified,
}

/// A page or ruling.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// What it is, and which version was read.
    pub title: String,
    /// Its address.
    pub address: String,
}

/// A question that our sources leave open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenQuestion {
    /// The question.
    pub text: String,
    /// Codes of the conditions it touches.
    pub touches: Vec<String>,
}

/// Schemes or events of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// `keep`: what becomes of a scheme on leaving; `left`: how large the state pension is; `away`: how long one may be away;
    /// `event`: what follows from what happens afterwards; `plan`: what to do by when.
    pub code: String,
    /// Its schemes, events or steps, in their order.
    pub provisions: Vec<Provision>,
}

/// One scheme, event or step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Its code, unique in its group.
    pub code: String,
    /// Of a step of the plan: when it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// Its name.
    pub name: Words,
    /// The people that it concerns.
    pub concerns: Criterion,
    /// The rules, of which the first that holds decides. The last one holds for everybody. While a rule before it is open, the
    /// answer is open, unless what follows is the same.
    pub rules: Vec<Rule>,
    /// Where it stands, beside what a rule names itself.
    pub sources: Vec<Source>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// When it applies.
    pub when: Criterion,
    /// What must be settled, whichever way, before it decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<Criterion>,
    /// What follows for the person.
    pub effect: Effect,
    /// The code of what follows; rules of a provision that share it come out alike.
    pub outcome: String,
    /// What follows, in our own plain words.
    pub text: Words,
    /// The code of whom to ask or to tell.
    pub contact: String,
    /// Days that follow from the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Day>,
    /// How long one may be away at most, where the rule says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_stay: Option<Length>,
    /// The code of a letter that is shown beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Where this rule stands.
    pub sources: Vec<Source>,
}

/// What follows for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The right is there, or stays as it is.
    Stays,
    /// It is there, or stays, but changes.
    Changes,
    /// The sources do not settle it: somebody has to be asked.
    Ask,
    /// There is no right, or it ends.
    Stops,
}

/// A day that follows from the facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// Its code.
    pub code: String,
    /// The fact from which it is counted.
    pub from: String,
    /// How to count, step by step.
    pub steps: Vec<Step>,
    /// Whether something is lost after it.
    pub deadline: bool,
}

/// One step of counting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// So much later, or earlier.
    Plus(Length),
    /// The first day of the month, so many months later.
    FirstOfMonth(i32),
    /// The first day of the next quarter of the year.
    NextQuarter,
    /// The day on which the pension of somebody born on this day starts, at the earliest.
    PensionDay,
    /// Not before the first day of the month after the day in this fact.
    NotBeforeMonthAfter(String),
    /// The day before.
    DayBefore,
    /// The last day to be back from a stay of at most so many days in a row and in one calendar year.
    BackWithin {
        /// How many days.
        days: i32,
        /// The fact with the days that are used already.
        used: String,
    },
}

/// Where a rule stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The Act and article, or the site, or the number of a ruling.
    pub name: String,
    /// Its address.
    pub address: String,
    /// The day, month or year of the text that was read; left out where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// How sure it makes the rule.
    pub sure: HowSure,
}

/// A letter in Dutch, to copy or print.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its code.
    pub code: String,
    /// The code of whom it is for, where that is always the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Where it stands that it must be in writing.
    pub sources: Vec<Source>,
}
