//! What goes on paper: an outcome in blocks, each of which stays in one piece. In every language there are the same blocks in
//! the same order, so that two languages stand side by side.

use std::rc::Rc;

use super::answers::answer_text;
use super::nearby_list::name_of;
use super::provision::{View, source_text};
use super::state::State;
use crate::tell::{self, Due};
use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use interview::{Answers, Question};
use law::code::Code;
use law::date::Date;
use law::decision::{Decision, deadlines};
use law::facts::FactSet;
use law::provision::{Contact, Source};
use law::remigration::CHECKED;
use law::situation::Situation;
use places::lines::{self, HelpLine, Standing};
use places::{Location, Near, Record};

/// How a line looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// What it comes to.
    Title,
    /// What matters most of it.
    Lead,
    /// The heading of a part.
    Part,
    /// The name of a thing.
    Name,
    /// The same, with a box to tick.
    Box,
    /// The same, ticked.
    Ticked,
    /// A sentence.
    Plain,
    /// One of several things that can be so.
    Item,
    /// One of a row of short lines.
    Row,
    /// What to do.
    Do,
    /// Where it stands, and what else few look for.
    Small,
}

/// Lines that stay together.
pub type Block = Vec<(Look, Text)>;

/// The counters around the place that the visitor chose.
#[derive(Clone, PartialEq, Debug)]
pub struct Nearest {
    /// The place.
    pub place: String,
    /// The day of the list they come from.
    pub day: Date,
    records: Vec<(Record, Option<u32>)>,
}

impl Nearest {
    /// Of what is near, the first that one can go to.
    pub fn of(place: &str, day: Date, near: &[Near]) -> Nearest {
        let there = near.iter().filter(|near| !near.record.is_national()).take(COUNTERS);
        let records = there.map(|near| (near.record.clone(), near.kilometres)).collect();
        Nearest { place: place.to_string(), day, records }
    }
}

/// How many counters stand on paper.
const COUNTERS: usize = 4;
/// How many sources of one thing are named.
const SOURCES: usize = 3;

/// A sheet that is being written.
pub struct Sheet<'a> {
    /// What it is written from.
    pub view: View<'a>,
    /// The answers.
    pub answers: &'a Answers,
    blocks: Vec<Block>,
    calls: Vec<Contact>,
}

impl<'a> Sheet<'a> {
    /// An empty one.
    pub fn new(view: View<'a>, answers: &'a Answers) -> Sheet<'a> {
        Sheet { view, answers, blocks: Vec::new(), calls: Vec::new() }
    }

    /// The messages.
    pub fn texts(&self) -> Rc<Texts> {
        self.view.texts.clone()
    }

    /// Adds lines that stay together.
    pub fn add(&mut self, block: impl IntoIterator<Item = (Look, Text)>) {
        let block: Block = block.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        if !block.is_empty() {
            self.blocks.push(block);
        }
    }

    /// Adds what it comes to, and that this is no decision.
    pub fn title(&mut self, title: Text, leads: impl IntoIterator<Item = Text>) {
        let decides = if self.answers.journey.is_about_the_act() { "svb-decides" } else { "provision-no-decision" };
        let decides = (Look::Plain, self.view.texts.get(decides));
        let leads = leads.into_iter().map(|lead| (Look::Lead, lead));
        self.add([(Look::Title, title)].into_iter().chain(leads).chain([decides]).collect::<Block>());
    }

    /// Adds the heading of a part.
    pub fn part(&mut self, id: &str) {
        self.add([(Look::Part, self.view.texts.get(id))]);
    }

    /// Remembers whom to call.
    pub fn call(&mut self, contact: Contact) {
        if !self.calls.contains(&contact) {
            self.calls.push(contact);
        }
    }

    /// The same, of what a decision leads to.
    pub fn call_for(&mut self, decision: &Decision) {
        if let Some(contact) = decision.contact() {
            self.call(contact);
        }
    }

    /// What to do, if there is anything.
    pub fn act(&self, decision: &Decision) -> Option<(Look, Text)> {
        tell::part(&self.view.texts, self.view.prefix, decision, "do", "").map(|act| (Look::Do, act))
    }

    /// Why, or what it hangs on.
    pub fn why(&self, decision: &Decision) -> Option<(Look, Text)> {
        tell::why(&self.view.texts, self.view.prefix, decision).map(|why| (Look::Plain, why))
    }

    /// The days that follow.
    pub fn days(&self, decision: &Decision) -> impl Iterator<Item = (Look, Text)> {
        let days = tell::sentences_of_days(&self.view.texts, self.view.prefix, decision, self.view.situation);
        days.into_iter().map(|day| (Look::Plain, day))
    }

    /// Where it stands: the articles, or else the pages, with the day of the text and how sure that makes it.
    pub fn sources(&self, decision: &Decision) -> (Look, Text) {
        let found = decision.sources();
        let is_law = |source: &&&Source| matches!(source, Source::Law { .. });
        let laws = found.iter().any(|source| is_law(&source));
        let found = found.iter().copied().filter(|source| !laws || is_law(&source)).take(SOURCES);
        (Look::Small, sources(&self.view.texts, found))
    }

    /// The days that can be missed, in their order.
    pub fn deadlines(&mut self, decisions: &[Decision], last: Date) {
        let View { texts, prefix, situation, state } = &self.view;
        let mut blocks: Vec<Block> = Vec::new();
        for (decision, deadline) in deadlines(decisions, situation, state.today) {
            if deadline.days.first <= last {
                let Due { day, title, what, .. } = tell::due(texts, prefix, decision, &deadline, situation);
                let head: Vec<String> = day.into_iter().chain([title]).map(String::from).collect();
                blocks.push(vec![(Look::Name, texts.list(&head)), (Look::Plain, what)]);
            }
        }
        if !blocks.is_empty() {
            self.part("provision-deadlines");
            blocks.into_iter().for_each(|block| self.add(block));
        }
    }

    /// The short names of facts, in a row.
    pub fn about(&self, facts: FactSet) -> Text {
        let texts = &self.view.texts;
        let name = |question| texts.about(question).into();
        texts.list(&facts.iter().map(Question::about).map(name).collect::<Vec<_>>())
    }

    /// Ends it: whom to call, the counters nearby, the answers that were given, and how old everything is.
    pub fn end(mut self, nearest: Option<&Nearest>) -> Vec<Block> {
        self.call(Contact::Svb);
        self.part("needs-title");
        numbers(&self.view.texts, &self.calls).into_iter().for_each(|block| self.add(block));
        if let Some(nearest) = nearest {
            self.counters(nearest);
        }
        let texts = self.texts();
        if self.answers.asked().next().is_some() {
            self.part("provision-answers");
        }
        for (question, answer) in self.answers.asked() {
            let said = answer_text(&texts, question, answer);
            self.add([(Look::Row, texts.text([&texts.about(question), ": ", &said].concat()))]);
        }
        let day = |day: Date| [("date", Value::Text(texts.date(day.into())))];
        let mut last = vec![(Look::Small, texts.with("paper-made", &day(self.view.state.today)))];
        // Of the schemes each has the day of its own texts.
        if self.answers.journey.is_about_the_act() {
            last.push((Look::Small, texts.with("about-law", &day(CHECKED))));
        }
        if let Some(nearest) = nearest {
            last.push((Look::Small, texts.with("paper-places", &day(nearest.day))));
        }
        last.extend(texts.state().map(|state| (Look::Small, state)));
        self.add(last);
        self.blocks
    }

    fn counters(&mut self, nearest: &Nearest) {
        let texts = self.texts();
        self.add([(Look::Part, texts.with("nearby-found", &[("place", Value::from(nearest.place.as_str()))]))]);
        for (record, kilometres) in &nearest.records {
            let far = kilometres
                .map(|number| texts.with("nearby-distance", &[("kilometres", Value::Number(number.into()))]).into());
            let at = record.location.iter().filter(|location| location.for_visitors).flat_map(Location::lines);
            let where_: Vec<String> = at.chain(far).collect();
            let call = record.phones.first();
            let call = call.map(|phone| texts.with("nearby-call", &[("phone", Value::from(phone.as_str()))]));
            self.add([
                (Look::Name, name_of(&texts, record)),
                (Look::Plain, texts.list(&where_)),
                (Look::Plain, call.unwrap_or_default()),
            ]);
        }
        self.add([(Look::Small, texts.get("nearby-call-first"))]);
    }
}

/// Sources in a row, each with the day of its text and how sure that makes it, if the one after it has not the same.
pub fn sources<'s>(texts: &Texts, found: impl Iterator<Item = &'s Source>) -> Text {
    let mut names: Vec<String> = Vec::new();
    let mut found = found.peekable();
    while let Some(source) = found.next() {
        let [name, hint] = source_text(texts, source);
        let name = name.into();
        if !names.contains(&name) {
            names.push(name);
        }
        if found.peek().is_none_or(|next| source_text(texts, next)[1] != hint) {
            names.push(hint.into());
        }
    }
    texts.list(&names)
}

/// The ones to call, with the number written out, or the site, once for all who share it; nobody of whom only the
/// visitor knows the number.
pub fn numbers(texts: &Texts, contacts: &[Contact]) -> Vec<Block> {
    let mut lines: Vec<(HelpLine, Vec<String>)> = Vec::new();
    for contact in contacts {
        let Some(line) = lines::of(*contact) else { continue };
        let name = texts.get(&["contact", contact.code()].join("-")).into();
        match lines.iter_mut().find(|(known, _)| line.phone.is_some() && known.phone == line.phone) {
            Some((_, names)) => names.push(name),
            None => lines.push((line, vec![name])),
        }
    }
    lines.into_iter().map(|(line, names)| number(texts, line, &texts.list(&names))).collect()
}

fn number(texts: &Texts, line: HelpLine, name: &Text) -> Block {
    let old = |phone: &'static str| texts.with("call-older", &[("phone", Value::from(phone))]);
    let site = |line: HelpLine| texts.text(line.website.trim_start_matches("https://").to_owned());
    let told = match (line.phone, line.standing) {
        (None, _) => site(line),
        (Some(phone), Standing::Older) => old(phone),
        (Some(phone), Standing::Checked) => {
            let checked = line.checked.and_then(|day| day.parse().ok()).map(|day| texts.date(day)).unwrap_or_default();
            let args = [("phone", Value::from(phone)), ("date", Value::Text(checked))];
            texts.attribute("call-svb", "hint", &args).unwrap_or_default()
        }
    };
    let told = texts.text([name, ": ", &told].concat());
    let abroad = line.when_abroad().map(|there| {
        let how = there.phone.map_or_else(|| site(there), old);
        (Look::Row, texts.with("paper-abroad", &[("phone", how.into())]))
    });
    [(Look::Row, told)].into_iter().chain(abroad).collect()
}

/// What stands on paper for the way that was taken.
pub fn sheet(texts: Rc<Texts>, state: State) -> Vec<Block> {
    let session = state.read();
    let answers = &session.answers;
    let facts = answers.facts();
    let situation = Situation::on_day(&facts, state.today);
    let view = View { texts, state, prefix: super::outcomes::prefix(answers.journey), situation: &situation };
    let mut sheet = Sheet::new(view, answers);
    super::outcomes::write(&mut sheet);
    sheet.end(session.nearest.as_deref())
}
