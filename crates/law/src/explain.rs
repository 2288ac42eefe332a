//! An outcome in message ids with arguments and citations: no prose here, it all comes from `locales/`.

use std::ops::Deref;

use crate::act::ConditionId;
use crate::act::{Citation, Condition, RemigrationAct};
use crate::code::Code;
use crate::country::{Country, NL, SR};
use crate::criterion::{Criterion, OpenQuestion};
use crate::date::{Date, Days, PartialDate};
use crate::evaluate::{CONDITIONS, Evaluation, Verdict, WouldHave};
use crate::facts::{FactId, FactSet, Known, Partner};
use crate::missing::Missing;
use crate::remigration::{IS_DUTCH, presupposed};
use crate::situation::Situation;
use crate::truth::Truth;

/// A value in a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arg {
    /// A date, shown in words.
    Date(PartialDate),
    /// A whole number.
    Number(i64),
    /// A country, shown by its name.
    Country(Country),
}

/// A message with its arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// The id in `locales/`.
    pub id: &'static str,
    /// The arguments, by name.
    pub args: Args,
}

/// The arguments of a message, at most three; none of them needs memory of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Args {
    /// None.
    None,
    /// One.
    One([(&'static str, Arg); 1]),
    /// Two.
    Two([(&'static str, Arg); 2]),
    /// Three.
    Three([(&'static str, Arg); 3]),
}

impl Deref for Args {
    type Target = [(&'static str, Arg)];

    fn deref(&self) -> &Self::Target {
        match self {
            Args::None => &[],
            Args::One(args) => args,
            Args::Two(args) => args,
            Args::Three(args) => args,
        }
    }
}

const fn plain(id: &'static str) -> Message {
    Message { id, args: Args::None }
}

const fn with(id: &'static str, name: &'static str, arg: Arg) -> Message {
    Message { id, args: Args::One([(name, arg)]) }
}

/// Why one condition holds, fails or is open.
#[derive(Clone, Debug)]
pub struct Reason {
    /// Which condition.
    pub id: ConditionId,
    /// Whether it holds, as far as is known.
    pub truth: Truth,
    /// The visitor's own facts in one sentence, if there is something to tell.
    pub detail: Option<Message>,
    /// The facts that keep it open.
    pub missing: Missing,
    /// The first day of the version of the Act that counts.
    pub version_from: Option<Date>,
    /// The questions that may be told: their sentences say nothing that is not known of the person.
    told: Missing,
    act: &'static RemigrationAct,
    condition: &'static Condition,
}

impl PartialEq for Reason {
    fn eq(&self, other: &Reason) -> bool {
        // The condition and its Act follow from the id.
        let same = self.id == other.id && self.truth == other.truth && self.missing == other.missing;
        same && self.detail == other.detail && self.version_from == other.version_from
    }
}

impl Reason {
    /// Facts that are missing or not exact enough.
    pub fn missing_facts(&self) -> FactSet {
        self.missing.facts
    }

    /// Questions that the law leaves open, whose sentences say nothing that is not known of the person.
    pub fn questions(&self) -> impl Iterator<Item = OpenQuestion> {
        self.told.questions()
    }

    /// The message of how it turned out.
    pub fn message(&self) -> String {
        ["law", self.id.code(), self.truth.code()].join("-")
    }

    /// Facts on which the condition rests, for "change this answer".
    pub fn facts(&self) -> FactSet {
        self.missing.facts | self.condition.criterion.facts()
    }

    /// Where it stands in the Act.
    pub fn citations(&self) -> &'static [Citation] {
        self.condition.citations
    }

    /// The address of the article, in the text of the day.
    pub fn address(&self) -> String {
        match (self.citations().first(), self.version_from) {
            (Some(citation), Some(day)) => crate::act::address(self.act.bwb, citation, day),
            _ => String::new(),
        }
    }
}

/// The reasons for an outcome, condition by condition: those that fail, then those still open, then those that hold.
pub fn reasons(evaluation: &Evaluation<'_>) -> [Reason; CONDITIONS] {
    let mut conditions = evaluation.act.conditions.each_ref();
    conditions.sort_by_key(|condition| match evaluation.outcome.truth(condition.id) {
        Truth::Fails => 0,
        Truth::Open => 1,
        Truth::Holds => 2,
    });
    conditions.map(|condition| reason(condition, evaluation))
}

fn reason(condition: &'static Condition, evaluation: &Evaluation<'_>) -> Reason {
    let Evaluation { act, situation, outcome, .. } = evaluation;
    let truth = outcome.truth(condition.id);
    let version_from = situation.versions.last().or(act.versions.last()).map(|version| version.in_force_from);
    let detail = if truth == Truth::Open { None } else { detail(condition, truth, situation) };
    let missing = evaluation.missing(condition.id);
    let told = missing.with_questions(|question| situation.truth(presupposed(question)) == Truth::Holds);
    Reason { id: condition.id, truth, detail, missing, version_from, told, act, condition }
}

/// The day before which somebody born in a country must have settled, read from the tree of the target groups.
pub fn settle_before(criterion: &Criterion, country: Country) -> Option<Date> {
    match criterion {
        Criterion::Any(list) => list.iter().find_map(|one| settle_before(one, country)),
        Criterion::All(list) => {
            let named = |one: &Criterion| matches!(one, Criterion::CountryIn(FactId::BirthCountry, named) if named.contains(&country));
            let day = |one: &Criterion| match one {
                Criterion::Before(FactId::SettledInNl, day) => Some(*day),
                _ => None,
            };
            list.iter().any(named).then(|| list.iter().find_map(day)).flatten()
        }
        _ => None,
    }
}

/// The visitor's own facts about a condition that holds or fails.
fn detail(condition: &Condition, truth: Truth, situation: &Situation<'_>) -> Option<Message> {
    let facts = situation.facts;
    // What somebody stays for plays no part for the Dutch.
    let temporary = || facts.flag(FactId::TemporaryPurpose) == Some(true) && situation.truth(&IS_DUTCH) == Truth::Fails;
    match condition.id {
        ConditionId::ApplicationInTime => match facts.known(FactId::ApplicationReceived)? {
            Known::Date(date) => Some(with("why-received", "date", Arg::Date(date))),
            _ => Some(plain("why-not-applied")),
        },
        ConditionId::TargetGroup => target_group(condition, truth, situation),
        ConditionId::Nationality => nationality(situation),
        ConditionId::Age55 => {
            age(["why-age", "why-age-between"], facts.date(FactId::BirthDate)?, situation.reference_date?)
        }
        ConditionId::Age18OnSettling => {
            let ids = ["why-age-on-settling", "why-age-on-settling-between"];
            age(ids, facts.date(FactId::BirthDate)?, facts.date(FactId::SettledInNl).map(Days::from)?)
        }
        ConditionId::Residence8Years if truth == Truth::Fails && temporary() => Some(plain("why-temporary")),
        ConditionId::Residence8Years => {
            Some(with("why-resident-since", "date", Arg::Date(facts.date(FactId::ResidenceSince)?)))
        }
        ConditionId::PermitAtDecision if facts.countries(FactId::Nationalities)?.contains(&NL) => {
            Some(plain("why-dutch"))
        }
        ConditionId::PermitAtDecision if temporary() => Some(plain("why-temporary")),
        ConditionId::Benefit1Year => benefit(truth, situation),
        ConditionId::StateDebts | ConditionId::NotDetained | ConditionId::NotEvadingSentence => {
            (facts.known(FactId::Partner) == Some(Partner::GoesAlong.into())).then(|| plain("why-partner-too"))
        }
        ConditionId::PartnerGoesAlong if facts.known(FactId::Partner) == Some(Partner::None.into()) => {
            Some(plain("why-no-partner"))
        }
        ConditionId::FosterConsent if facts.flag(FactId::FosterChildren) == Some(false) => {
            Some(plain("why-no-foster-children"))
        }
        ConditionId::DestinationCountryOfOrigin => {
            Some(with("why-destination", "country", Arg::Country(facts.country(FactId::Destination)?)))
        }
        _ => None,
    }
}

fn target_group(condition: &Condition, truth: Truth, situation: &Situation<'_>) -> Option<Message> {
    let facts = situation.facts;
    let country = facts.country(FactId::BirthCountry)?;
    let born = ("country", Arg::Country(country));
    let before = settle_before(&condition.criterion, country);
    let national = match (facts.countries(FactId::Nationalities), country) {
        // Art. 1a(c) asks for the Dutch or the Surinamese nationality itself, not for having had it.
        (Some(held), SR) => Some(held.contains(&SR) || held.contains(&NL)),
        _ => situation.has_or_had(country),
    };
    let (id, args) = match (truth, before, facts.date(FactId::SettledInNl)) {
        (Truth::Holds, Some(before), Some(settled)) if settled.last() < before && national == Some(true) => {
            let args = [born, ("settled", Arg::Date(settled)), ("before", Arg::Date(before.into()))];
            ("why-recruited", Args::Three(args))
        }
        (Truth::Holds, _, _) => ("why-other-group", Args::One([born])),
        (_, None, _) => ("why-country-not-listed", Args::One([born])),
        (_, Some(before), Some(settled)) if settled.first() >= before => {
            let args = [born, ("settled", Arg::Date(settled)), ("before", Arg::Date(before.into()))];
            ("why-settled-late", Args::Three(args))
        }
        _ if national == Some(false) && country == SR => ("why-not-surinamese", Args::None),
        _ if national == Some(false) => ("why-never-national", Args::One([born])),
        _ => return None,
    };
    Some(Message { id, args })
}

fn nationality(situation: &Situation<'_>) -> Option<Message> {
    let held = situation.facts.countries(FactId::Nationalities)?;
    let id = match (held.contains(&NL), held.len()) {
        (false, _) => "why-foreigner",
        (true, 1) => "why-only-dutch",
        (true, _) => "why-dual",
    };
    Some(plain(id))
}

/// An age on a day: exact, or the two it lies between if a date is known in part. The first id is for the exact
/// age, the second for two.
fn age(ids: [&'static str; 2], birth: PartialDate, on: Days) -> Option<Message> {
    let oldest: i64 = birth.first().full_years_until(on.last).into();
    let youngest: i64 = birth.last().full_years_until(on.first).into();
    let [exact, between] = ids;
    (youngest >= 0).then(|| {
        if oldest == youngest {
            with(exact, "age", Arg::Number(oldest))
        } else {
            Message {
                id: between,
                args: Args::Two([("youngest", Arg::Number(youngest)), ("oldest", Arg::Number(oldest))]),
            }
        }
    })
}

fn benefit(truth: Truth, situation: &Situation<'_>) -> Option<Message> {
    let benefits = situation.facts.benefits.as_ref()?;
    let found = situation.year_of_benefit();
    match (truth, benefits.periods.as_slice(), found.months) {
        (Truth::Holds, [only], _) => Some(with("why-benefit-since", "date", Arg::Date(only.from?))),
        (Truth::Fails, _, _) if found.stopped => Some(plain("why-benefit-stopped")),
        (Truth::Fails, _, Some(months)) => Some(with("why-benefit-months", "months", Arg::Number(months.into()))),
        _ => None,
    }
}

/// What is told of the reference date to somebody who never applied: the last day on which that was possible. `None` if
/// another day counts.
pub fn last_day(evaluation: &Evaluation<'_>) -> Option<Message> {
    let last = evaluation.act.last_day();
    let nobody_applied = evaluation.situation.facts.is_absent(FactId::ApplicationReceived);
    let counts = nobody_applied && evaluation.situation.reference_date == Some(last.into());
    counts.then(|| with("would-day", "date", Arg::Date(last.into())))
}

/// The last part of the message ids of a verdict.
pub const fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Eligible => "eligible",
        Verdict::NotEligible => "not-eligible",
        Verdict::Undetermined => "undetermined",
        Verdict::Closed(WouldHave::Qualified) => "closed-qualified",
        Verdict::Closed(WouldHave::NotQualified) => "closed-not-qualified",
        Verdict::Closed(WouldHave::Unclear) => "closed-unclear",
        Verdict::OtherRules => "other-rules",
    }
}
