//! The outcome of each way, as it stands on paper.

use super::away::{Thing, length, shortest, until};
use super::keep::{self, ORDER};
use super::left;
use super::plan::Step;
use super::provision::View;
use super::result::in_order;
use super::sheet::{Block, Look, Sheet};
use crate::help::for_outcome;
use crate::tell;
use crate::text::Text;
use interview::Journey;
use law::away::Trip;
use law::code::Code;
use law::date::Date;
use law::decision::Decision;
use law::evaluate::Verdict;
use law::explain::{self, Reason};
use law::left::SHARE;
use law::plan::Stage;
use law::provision::{Contact, Effect};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use places::HelpTopic;

/// The first word of the messages of a way.
pub const fn prefix(journey: Journey) -> &'static str {
    match journey {
        Journey::Away => "away",
        Journey::Plan => "plan",
        Journey::Event(_) => "event",
        Journey::WouldHave | Journey::Applied | Journey::Keep | Journey::Left => "keep",
    }
}

/// Writes what the answers come to.
pub fn write(sheet: &mut Sheet) {
    match sheet.answers.journey {
        Journey::WouldHave | Journey::Applied => act(sheet),
        Journey::Keep => balance(sheet),
        Journey::Away => away(sheet),
        Journey::Left => money(sheet),
        Journey::Plan => plan(sheet),
        Journey::Event(_) => event(sheet),
    }
}

/// The conditions of the Act: what decides in full, the others in a line each.
fn act(sheet: &mut Sheet) {
    let texts = sheet.texts();
    let facts = sheet.answers.facts();
    let evaluation = REMIGRATION.evaluate(Situation::new(&REMIGRATION, &facts, sheet.view.state.today));
    let verdict = evaluation.outcome.verdict;
    let id = tell::verdict(verdict, sheet.view.state.today);
    sheet.title(texts.get(&id), texts.attribute(&id, "text", &[]));
    if let Some(day) = explain::last_day(&evaluation) {
        sheet.add([(Look::Plain, texts.message(&day))]);
    }
    if verdict != Verdict::OtherRules {
        let reasons = in_order(explain::reasons(&evaluation));
        let of = |truth: Truth| reasons.iter().filter(move |reason| reason.truth == truth);
        for (truth, title) in
            [(Truth::Fails, "result-not-met"), (Truth::Open, "result-open"), (Truth::Holds, "result-met")]
        {
            let all: Vec<&Reason> = of(truth).collect();
            if !all.is_empty() {
                sheet.part(title);
                let brief = truth == Truth::Open && evaluation.outcome.is_settled();
                all.into_iter().for_each(|reason| condition(sheet, reason, brief));
            }
        }
    }
    sheet.part("result-now");
    sheet.add([(Look::Name, texts.get("now-papers")), (Look::Plain, texts.get("now-papers-list"))]);
    if for_outcome(verdict).contains(&HelpTopic::Objection) {
        sheet.add([(Look::Name, texts.get("now-disagree")), (Look::Plain, texts.get("now-disagree-text"))]);
        sheet.call(Contact::SvbRemigration);
        sheet.call(Contact::JuridischLoket);
    }
}

/// One condition; in brief if it decides nothing any more.
fn condition(sheet: &mut Sheet, reason: &Reason, brief: bool) {
    let texts = sheet.texts();
    let articles: Vec<String> = reason.citations().iter().map(ToString::to_string).collect();
    let articles = articles.join(", ").replace("art. ", "");
    if brief {
        let name = texts.get(&reason.message());
        return sheet.add([(Look::Row, texts.list(&[name.into(), articles]))]);
    }
    let detail = reason.detail.as_ref().map(|message| texts.message(message));
    let mut block = vec![(Look::Name, texts.get(&reason.message()))];
    block.extend(detail.map(|detail| (Look::Plain, detail)));
    if reason.truth == Truth::Fails {
        block.push((Look::Plain, texts.get(&["law", reason.id.code(), "rule"].join("-"))));
    }
    let missing = reason.missing_facts();
    if reason.truth == Truth::Open && !missing.is_empty() {
        let facts = sheet.about(missing);
        block.push((Look::Plain, texts.text([&texts.get("result-missing"), " ", &facts].concat())));
    }
    block.extend(reason.questions().map(|asked| (Look::Plain, texts.get(&["open", asked.code()].join("-")))));
    let law = [("act", "Remigratiewet".into()), ("article", articles.as_str().into())];
    block.push((Look::Small, texts.with("source-law", &law)));
    sheet.add(block);
}

/// What stays, changes and stops: in full what is sure; of the rest what to ask.
fn balance(sheet: &mut Sheet) {
    let texts = sheet.texts();
    let decisions = keep::in_order(sheet.answers, sheet.view.situation);
    sheet.title(texts.get("keep-title"), keep::summary(&sheet.view, &decisions));
    sheet.deadlines(&decisions, Date::MAX);
    for effect in ORDER {
        let mut found = decisions.iter().filter(|decision| decision.effect() == effect).peekable();
        if found.peek().is_some() {
            sheet.part(&["effect", effect.code()].join("-"));
            found.for_each(|decision| scheme(sheet, decision));
        }
    }
}

fn scheme(sheet: &mut Sheet, decision: &Decision) {
    let texts = sheet.texts();
    let of = |name: &str| texts.attribute(&tell::name("keep", decision), name, &[]).unwrap_or_default();
    let mut block = vec![(Look::Name, sheet.view.name(decision))];
    if decision.consequence().is_none() {
        block.extend([(Look::Plain, of("sure")), (Look::Do, of("ask"))]);
    } else {
        block.push((Look::Plain, sheet.view.sentence(decision)));
        if decision.effect() != Effect::Stays {
            block.extend(sheet.why(decision));
        }
        block.extend(sheet.days(decision));
        block.extend(sheet.act(decision));
    }
    block.push(sheet.sources(decision));
    sheet.add(block);
    sheet.call_for(decision);
}

/// How long one may be away.
fn away(sheet: &mut Sheet) {
    let texts = sheet.texts();
    let trip = Trip::of(sheet.view.situation.facts);
    let decisions = interview::decisions(sheet.answers, sheet.view.situation);
    let things = Thing::all(&decisions, trip, sheet.view.situation);
    let trip_length = trip.map(|trip| length(&texts, trip));
    sheet.title(texts.get("away-title"), shortest(&sheet.view, &things).into_iter().chain(trip_length));
    sheet.deadlines(&decisions, trip.map_or(Date::MAX, |trip| trip.back));
    for thing in &things {
        let decision = thing.decision;
        let mut block = vec![(Look::Name, sheet.view.name(decision)), (Look::Plain, sheet.view.sentence(decision))];
        block.extend(thing.over(&texts).map(|over| (Look::Lead, over)));
        block.extend(until(&sheet.view, decision).map(|until| (Look::Plain, until)));
        block.extend(sheet.act(decision));
        block.push(sheet.sources(decision));
        sheet.add(block);
        sheet.call_for(decision);
    }
}

/// What is left of the money.
fn money(sheet: &mut Sheet) {
    let texts = sheet.texts();
    let situation = sheet.view.situation;
    let lines = left::lines(sheet.answers, situation);
    let share = law::left::share(situation.facts, sheet.view.state.today);
    sheet.title(texts.get("left-title"), left::summary(&sheet.view, &lines));
    for line in &lines {
        let sides = left::sides(&sheet.view, line, share).map(|side| side.words);
        let [now, there] = sides;
        let side = |title: &str, words: Text| (Look::Plain, texts.text([&texts.get(title), ": ", &words].concat()));
        let mut block = vec![
            (Look::Name, sheet.view.name(&line.decision)),
            side("left-now", now),
            side("left-there", there),
            (Look::Plain, sheet.view.sentence(&line.decision)),
        ];
        block.extend(sheet.days(&line.decision));
        block.extend(sheet.act(&line.decision));
        block.push(sheet.sources(&line.decision));
        sheet.add(block);
        sheet.call_for(&line.decision);
    }
    let of_share = View { texts: texts.clone(), prefix: "left", ..sheet.view };
    let decision = SHARE.evaluate(situation);
    let mut block = vec![(Look::Name, of_share.name(&decision))];
    match share {
        Some(share) => block.extend([
            (Look::Plain, texts.with("left-reckoned", &[("part", left::percent(&texts, share))])),
            (Look::Plain, texts.get("left-reckoned-from")),
        ]),
        None => block.push((Look::Plain, of_share.sentence(&decision))),
    }
    sheet.add(block);
    sheet.part("left-besides");
    for sentence in left::besides(&texts, situation) {
        sheet.add([(Look::Plain, sentence)]);
    }
}

/// The steps of the plan, each with a box to tick.
fn plan(sheet: &mut Sheet) {
    let texts = sheet.texts();
    sheet.title(texts.get("plan-title"), None);
    for stage in Stage::ALL {
        let steps = Step::of(*stage, &sheet.view);
        if steps.is_empty() {
            continue;
        }
        let title = texts.get(&["stage", stage.code()].join("-"));
        sheet.add([(Look::Part, title.clone())]);
        for step in &steps {
            // The day says more than the words for it.
            let day = step.due.as_ref().and_then(|(_, due)| due.day.clone());
            let time = day.or_else(|| step.time(&texts)).filter(|time| *time != title).map(String::from);
            let name: Vec<String> = [sheet.view.name(&step.decision).into()].into_iter().chain(time).collect();
            let mut block = vec![(if step.done { Look::Ticked } else { Look::Box }, texts.list(&name))];
            block.push(sheet.act(&step.decision).unwrap_or((Look::Plain, sheet.view.sentence(&step.decision))));
            sheet.add(block);
            sheet.call_for(&step.decision);
        }
    }
}

/// The answer to an event.
fn event(sheet: &mut Sheet) {
    let decisions = interview::decisions(sheet.answers, sheet.view.situation);
    let all: Vec<Decision> =
        sheet.answers.journey.provisions().map(|event| event.evaluate(sheet.view.situation)).collect();
    let Some(decision) = all.first() else { return };
    sheet.title(sheet.view.sentence(decision), [sheet.view.name(decision)]);
    // The questions that it hangs on stand under what is not known.
    let why = sheet.why(decision).filter(|_| decision.hangs_on().is_empty());
    let block: Block = why.into_iter().chain(sheet.days(decision)).collect();
    sheet.add(block);
    sheet.deadlines(&decisions, Date::MAX);
    let missing = decision.missing.facts;
    if !missing.is_empty() {
        sheet.part("result-missing");
        sheet.add([(Look::Plain, sheet.about(missing))]);
    }
    if let Some((_, act)) = sheet.act(decision) {
        sheet.part("provision-do");
        sheet.add([(Look::Plain, act)]);
    }
    sheet.part("provision-sources");
    sheet.add([(Look::Plain, sheet.sources(decision).1)]);
    sheet.call_for(decision);
}
