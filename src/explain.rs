//! An outcome in message ids with arguments and citations: no prose here, it all comes from `locales/`.

use std::ops::Deref;

use crate::country::{Country, NL, SR};
use crate::date::{Date, Days, PartialDate};
use crate::evaluate::{Basis, CONDITIONS, Verdict, WouldHave};
use crate::facts::{Application, FactId, FactSet, Partner};
use crate::law::remigration::ConditionId;
use crate::law::{self, Citation, Condition, OpenQuestion, Scheme, Test};
use crate::survey::{Gaps, Judged};
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
    /// What is known of it.
    pub truth: Truth,
    /// The visitor's own facts in one sentence, where there is something to tell.
    pub detail: Option<Message>,
    /// What keeps it open.
    pub gaps: Gaps,
    /// The first day of the text of the Act that counts.
    pub text_from: Option<Date>,
    /// What of the gaps may be told.
    told: Gaps,
    scheme: &'static Scheme,
    condition: &'static Condition,
}

impl PartialEq for Reason {
    fn eq(&self, other: &Reason) -> bool {
        // The condition and its Act follow from the id.
        let same = self.id == other.id && self.truth == other.truth && self.gaps == other.gaps;
        same && self.detail == other.detail && self.text_from == other.text_from
    }
}

impl Reason {
    /// Facts that are missing or not exact enough.
    pub fn missing(&self) -> FactSet {
        self.gaps.facts
    }

    /// Questions that the law leaves open, whose sentences say nothing that is not known of the person.
    pub fn questions(&self) -> impl Iterator<Item = OpenQuestion> {
        self.told.questions()
    }

    /// The message of how it turned out.
    pub fn message(&self) -> String {
        let ending = match self.truth {
            Truth::Holds => "holds",
            Truth::Open => "open",
            Truth::Fails => "fails",
        };
        ["law", self.id.word(), ending].join("-")
    }

    /// Facts on which the condition rests, for "change this answer".
    pub fn facts(&self) -> FactSet {
        let mut facts = self.gaps.facts;
        facts_of(&self.condition.test, &mut facts);
        facts
    }

    /// Where it stands in the Act.
    pub fn citations(&self) -> &'static [Citation] {
        self.condition.citations
    }

    /// The address of the article, in the text of the day.
    pub fn address(&self) -> String {
        match (self.citations().first(), self.text_from) {
            (Some(citation), Some(day)) => law::address(self.scheme.bwb, citation, day),
            _ => String::new(),
        }
    }
}

/// The reasons for an outcome, condition by condition: those that fail, then those still open, then those that hold.
pub fn reasons(scheme: &'static Scheme, judged: &Judged<'_>) -> [Reason; CONDITIONS] {
    let mut conditions = scheme.conditions.each_ref();
    conditions.sort_by_key(|condition| match judged.outcome.truth(condition.id) {
        Truth::Fails => 0,
        Truth::Open => 1,
        Truth::Holds => 2,
    });
    conditions.map(|condition| reason(scheme, condition, judged.outcome.truth(condition.id), judged))
}

fn reason(scheme: &'static Scheme, condition: &'static Condition, truth: Truth, judged: &Judged<'_>) -> Reason {
    let gaps = judged.gaps_of(condition.id);
    let text_from = judged.basis.texts.last().or(scheme.texts.last()).map(|text| text.in_force_from);
    let detail = if truth == Truth::Open { None } else { detail(condition, truth, &judged.basis) };
    let told = gaps.told(&judged.basis);
    Reason { id: condition.id, truth, detail, gaps, text_from, told, scheme, condition }
}

/// Adds the facts that a test rests on.
pub fn facts_of(test: &Test, found: &mut FactSet) {
    let mut add = |ids: &[FactId]| ids.iter().for_each(|id| found.insert(*id));
    match test {
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| facts_of(test, found)),
        Test::Not(test) => facts_of(test, found),
        Test::Yes(id) | Test::Before(id, _) | Test::CountryIn(id, _) | Test::DebtsIn(id, _) => add(&[*id]),
        Test::FullYears { from, to: law::Moment::Fact(to), .. } => add(&[*from, *to]),
        Test::FullYears { from, .. } => add(&[*from, FactId::ApplicationReceived]),
        Test::SameCountry(one, other) => add(&[*one, *other]),
        Test::HasNationality(_) | Test::HasOnlyNationality(_) => add(&[FactId::Nationalities]),
        Test::HasNationalityOf(id) => add(&[*id, FactId::Nationalities]),
        Test::HasOrHadNationalityOf(id) => add(&[*id, FactId::Nationalities, FactId::FormerNationalities]),
        Test::PermitIn(_) => add(&[FactId::Permit]),
        Test::PartnerIn(_) => add(&[FactId::Partner]),
        Test::ReceivedAsylum => add(&[FactId::AsylumPermitReceived]),
        Test::YearOfBenefit => add(&[FactId::Benefits, FactId::ApplicationReceived]),
        Test::WordIn(id, _) | Test::Includes(id, _) | Test::MoreThan(id, _) => add(&[*id]),
        Test::Within { from, to: law::Moment::Fact(to), .. } => add(&[*from, *to]),
        Test::Within { from, .. } => add(&[*from]),
        Test::PensionAge(law::Moment::Fact(on)) => add(&[FactId::BirthDate, *on]),
        Test::PensionAge(law::Moment::Application) => add(&[FactId::BirthDate]),
        Test::Unsettled(_) => {}
    }
}

/// The day before which somebody born in a country must have settled, read from the tree of the target groups.
pub fn settle_before(test: &Test, country: Country) -> Option<Date> {
    match test {
        Test::Any(tests) => tests.iter().find_map(|test| settle_before(test, country)),
        Test::All(tests) => {
            let named =
                |test: &Test| matches!(test, Test::CountryIn(FactId::BirthCountry, list) if list.contains(&country));
            let day = |test: &Test| match test {
                Test::Before(FactId::SettledInNl, day) => Some(*day),
                _ => None,
            };
            tests.iter().any(named).then(|| tests.iter().find_map(day)).flatten()
        }
        _ => None,
    }
}

/// The visitor's own facts about a condition that holds or fails.
fn detail(condition: &Condition, truth: Truth, basis: &Basis<'_>) -> Option<Message> {
    let facts = basis.facts;
    match condition.id {
        ConditionId::ApplicationInTime => match facts.application? {
            Application::Received(date) => Some(with("why-received", "date", Arg::Date(date))),
            Application::None => Some(plain("why-not-applied")),
        },
        ConditionId::TargetGroup => target_group(condition, truth, basis),
        ConditionId::Nationality => nationality(basis),
        ConditionId::Age55 => age(["why-age", "why-age-between"], facts.birth_date?, basis.reference?),
        ConditionId::Age18OnSettling => {
            let ids = ["why-age-on-settling", "why-age-on-settling-between"];
            age(ids, facts.birth_date?, facts.settled_in_nl.map(Days::from)?)
        }
        ConditionId::Residence8Years if truth == Truth::Fails && facts.temporary_purpose == Some(true) => {
            Some(plain("why-temporary"))
        }
        ConditionId::Residence8Years => Some(with("why-resident-since", "date", Arg::Date(facts.residence_since?))),
        ConditionId::PermitAtDecision if facts.nationalities.as_ref()?.contains(&NL) => Some(plain("why-dutch")),
        ConditionId::PermitAtDecision if facts.temporary_purpose == Some(true) => Some(plain("why-temporary")),
        ConditionId::Benefit1Year => benefit(truth, basis),
        ConditionId::StateDebts | ConditionId::NotDetained | ConditionId::NotEvadingSentence => {
            (facts.partner == Some(Partner::GoesAlong)).then(|| plain("why-partner-too"))
        }
        ConditionId::PartnerGoesAlong if facts.partner == Some(Partner::None) => Some(plain("why-no-partner")),
        ConditionId::FosterConsent if facts.foster_children == Some(false) => Some(plain("why-no-foster-children")),
        ConditionId::DestinationCountryOfOrigin => {
            Some(with("why-destination", "country", Arg::Country(facts.destination?)))
        }
        _ => None,
    }
}

fn target_group(condition: &Condition, truth: Truth, basis: &Basis<'_>) -> Option<Message> {
    let facts = basis.facts;
    let country = facts.birth_country?;
    let born = ("country", Arg::Country(country));
    let before = settle_before(&condition.test, country);
    let national = match (&facts.nationalities, country) {
        // Art. 1a(c) asks for the Dutch or the Surinamese nationality itself, not for having had it.
        (Some(held), SR) => Some(held.contains(&SR) || held.contains(&NL)),
        _ => basis.has_or_had(country),
    };
    let (id, args) = match (truth, before, facts.settled_in_nl) {
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

fn nationality(basis: &Basis<'_>) -> Option<Message> {
    let held = basis.facts.nationalities.as_ref()?;
    let id = match (held.contains(&NL), held.len()) {
        (false, _) => "why-foreigner",
        (true, 1) => "why-only-dutch",
        (true, _) => "why-dual",
    };
    Some(plain(id))
}

/// An age on a day: exact, or the two it lies between where a date is known in part. The first id is for the exact
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

fn benefit(truth: Truth, basis: &Basis<'_>) -> Option<Message> {
    let benefits = basis.facts.benefits.as_ref()?;
    let found = basis.year_of_benefit();
    match (truth, benefits.periods.as_slice(), found.months) {
        (Truth::Holds, [only], _) => Some(with("why-benefit-since", "date", Arg::Date(only.from?))),
        (Truth::Fails, _, _) if found.stopped => Some(plain("why-benefit-stopped")),
        (Truth::Fails, _, Some(months)) => Some(with("why-benefit-months", "months", Arg::Number(months.into()))),
        _ => None,
    }
}

/// The last part of the message ids of a verdict.
pub const fn verdict_word(verdict: Verdict) -> &'static str {
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
