//! `rules.json`, from the law as the program has it.

use i18n::Messages;
use law::code::Code;
use law::plan::{Stage, letters};
use law::provision as of;
use law::remigration::{CHECKED, REMIGRATION};
use law::{act, away, events, keep, left};

use super::shape::{
    Act, ActText, Condition, Day, Effect, Group, HowSure, Letter, NotAsked, OpenQuestion, Provision, Reference, Rule,
    Rules, Source, Statement, Step,
};
use super::words;
use crate::notes::{self, Mark, OPEN};

/// The version of the shape.
const SCHEMA_VERSION: &str = "1.0";

/// The rules.
pub fn rules(messages: &[Messages]) -> Rules {
    let of = |code: &str, list: &[&of::Provision]| Group {
        code: code.to_string(),
        provisions: list.iter().map(|one| provision(messages, code, None, one)).collect(),
    };
    let steps = Stage::ALL.iter().flat_map(|stage| stage.steps().iter().map(move |step| (stage, step)));
    let plan = Group {
        code: "plan".to_string(),
        provisions: steps.map(|(stage, step)| provision(messages, "plan", Some(*stage), step)).collect(),
    };
    Rules {
        schema_version: SCHEMA_VERSION.to_string(),
        checked: CHECKED.to_string(),
        act: remigration_act(messages),
        groups: vec![
            of("keep", keep::ALL),
            of("left", &[&left::SHARE]),
            of("away", away::ALL),
            of("event", events::ALL),
            plan,
        ],
        letters: letters::ALL.iter().map(|one| letter(one)).collect(),
    }
}

fn remigration_act(messages: &[Messages]) -> Act {
    Act {
        bwb: REMIGRATION.bwb.to_string(),
        closed_from: REMIGRATION.closed_from.to_string(),
        texts: REMIGRATION.versions.iter().map(text).collect(),
        conditions: REMIGRATION.conditions.iter().map(|one| condition(messages, one)).collect(),
        open_questions: OPEN.iter().map(open_question).collect(),
    }
}

fn text(text: &act::ActVersion) -> ActText {
    let not_asked = |unasked: &act::NotAsked| {
        let [what, article, why] = notes::unasked(*unasked);
        NotAsked {
            code: notes::word(*unasked).to_string(),
            article: article.to_string(),
            what: what.to_string(),
            why: why.to_string(),
        }
    };
    ActText {
        in_force_from: text.in_force_from.to_string(),
        address: format!("https://wetten.overheid.nl/{}/{}", REMIGRATION.bwb, text.in_force_from),
        benefits: text.benefits.iter().flat_map(|group| group.iter()).map(|kind| kind.code().to_string()).collect(),
        bridges_gap_in_one_benefit: text.bridges_gap_in_one_benefit,
        not_asked: text.not_asked.iter().map(not_asked).collect(),
    }
}

fn condition(messages: &[Messages], condition: &act::Condition) -> Condition {
    let code = condition.id.code();
    let note = notes::of(condition.id);
    let listed = |of: fn(&notes::Note) -> &'static [&'static str]| {
        note.map(of).into_iter().flatten().map(ToString::to_string).collect::<Vec<String>>()
    };
    let sure = note.map(|note| note.sure).into_iter().flatten();
    let sources = note.map(|note| note.sources).into_iter().flatten();
    Condition {
        code: code.to_string(),
        articles: condition.citations.iter().map(ToString::to_string).collect(),
        text: words(messages, &["law", code, "rule"].join("-")),
        criterion: (&condition.criterion).into(),
        facts: condition.criterion.facts().iter().map(law::facts::FactId::key).collect(),
        sure: sure.map(|(mark, text)| Statement { sure: (*mark).into(), text: text.to_string() }).collect(),
        exceptions: listed(|note| note.exceptions),
        readings: listed(|note| note.readings),
        sources: sources
            .map(|source| Reference { title: source.title.to_string(), address: source.address.to_string() })
            .collect(),
    }
}

fn open_question(open: &notes::Open) -> OpenQuestion {
    OpenQuestion { text: open.text.to_string(), touches: open.touches.iter().map(|id| id.code().to_string()).collect() }
}

impl From<Mark> for HowSure {
    fn from(mark: Mark) -> HowSure {
        match mark {
            Mark::V => HowSure::Verified,
            Mark::D => HowSure::Derived,
            Mark::P => HowSure::PartlySeen,
            Mark::U => HowSure::Unverified,
        }
    }
}

fn provision(messages: &[Messages], group: &str, stage: Option<Stage>, of: &of::Provision) -> Provision {
    let id = [group, of.code].join("-");
    Provision {
        code: of.code.to_string(),
        stage: stage.map(|stage| stage.code().to_string()),
        name: words(messages, &id),
        concerns: (&of.concerns).into(),
        rules: of.rules.iter().map(|one| rule(messages, &id, one)).collect(),
        sources: of.sources.iter().map(source).collect(),
    }
}

fn rule(messages: &[Messages], id: &str, rule: &of::Rule) -> Rule {
    let then = &rule.then;
    let (longest_stay, letter) = match then.shows {
        Some(of::Shown::Limit(span)) => (Some(span.into()), None),
        Some(of::Shown::Letter(letter)) => (None, Some(letter.code.to_string())),
        Some(of::Shown::Amounts) | None => (None, None),
    };
    Rule {
        when: (&rule.when).into(),
        requires: rule.requires.iter().map(Into::into).collect(),
        effect: match then.effect {
            of::Effect::Stays => Effect::Stays,
            of::Effect::Changes => Effect::Changes,
            of::Effect::Ask => Effect::Ask,
            of::Effect::Stops => Effect::Stops,
        },
        outcome: then.code.to_string(),
        text: words(messages, &[id, then.code].join("-")),
        contact: then.contact.code().to_string(),
        days: then.terms.iter().map(day).collect(),
        longest_stay,
        letter,
        sources: then.sources.iter().map(source).collect(),
    }
}

fn day(term: &of::Term) -> Day {
    let step = |step: &of::Step| match *step {
        of::Step::Plus(span) => Step::Plus(span.into()),
        of::Step::FirstOfMonth(later) => Step::FirstOfMonth(later),
        of::Step::NextQuarter => Step::NextQuarter,
        of::Step::PensionDay => Step::PensionDay,
        of::Step::NotBeforeMonthAfter(fact) => Step::NotBeforeMonthAfter(fact.key()),
        of::Step::DayBefore => Step::DayBefore,
        of::Step::BackWithin(days, used) => Step::BackWithin { days, used: used.key() },
    };
    Day {
        code: term.code.to_string(),
        from: term.from.key(),
        steps: term.steps.iter().map(step).collect(),
        deadline: term.deadline,
    }
}

fn source(source: &of::Source) -> Source {
    let sure = match source.sure() {
        of::Sure::Verified => HowSure::Verified,
        of::Sure::Older => HowSure::Older,
        of::Sure::Derived => HowSure::Derived,
        of::Sure::Unverified => HowSure::Unverified,
    };
    let day = Some(source.day()).filter(|day| !day.is_empty()).map(str::to_string);
    Source { name: source.name(), address: source.address(), day, sure }
}

fn letter(letter: &of::Letter) -> Letter {
    Letter {
        code: letter.code.to_string(),
        to: letter.to.map(|contact| contact.code().to_string()),
        sources: letter.sources.iter().map(source).collect(),
    }
}
