//! What a visitor can say or write in Dutch, filled in with what was answered and nothing else. The same lines in another
//! language say what each means.

use i18n::Value;
use law::criterion::Criterion;
use law::date::{Date, PartialDate};
use law::facts::{FactId, Facts, IncapacityChange, Received};
use law::plan::{Stage, letters};
use law::provision::{Letter, Provision};

use crate::text::Text;
use crate::texts::Texts;

/// Something to say, or to write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Script {
    /// What to say for a step of the plan.
    Say(&'static Provision),
    /// A letter.
    Letter(&'static Letter),
}

impl Script {
    /// Its address: what it is, and which.
    pub const fn code(self) -> [&'static str; 2] {
        match self {
            Script::Say(step) => ["say", step.code],
            Script::Letter(letter) => ["letter", letter.code],
        }
    }
}

/// The lines of a script in the language of the texts: as many in each.
pub fn lines(texts: &Texts, script: Script, facts: &Facts, today: Date) -> Vec<Text> {
    let mut lines = Lines { texts, facts, today, found: Vec::new() };
    match script {
        Script::Say(step) => lines.say(step),
        Script::Letter(letter) => lines.letter(letter),
    }
    lines.found
}

/// The first day of going may have passed, or belong to a time of the plan that comes after it.
fn has_left(step: &Provision) -> bool {
    let after = [Stage::FirstWeeks, Stage::EveryYear, Stage::OnceInYears];
    after.iter().any(|stage| stage.steps().contains(&step))
}

/// Whether a criterion asks for this benefit.
fn mentions(criterion: &Criterion, benefit: u8) -> bool {
    match criterion {
        Criterion::Includes(FactId::Receives, benefits) => benefits.places().has(benefit),
        Criterion::All(list) | Criterion::Any(list) => list.iter().any(|one| mentions(one, benefit)),
        _ => false,
    }
}

struct Lines<'a> {
    texts: &'a Texts,
    facts: &'a Facts,
    today: Date,
    found: Vec<Text>,
}

impl Lines<'_> {
    fn get(&mut self, id: &str) {
        self.found.push(self.texts.get(id));
    }

    fn with(&mut self, id: &str, name: &str, value: String) {
        self.found.push(self.texts.with(id, &[(name, Value::Text(value))]));
    }

    /// Each line of an attribute, if the message has it.
    fn attribute(&mut self, id: &str, name: &str) {
        let words = self.texts.attribute(id, name, &[]).map(String::from).unwrap_or_default();
        self.found.extend(words.lines().map(|line| self.texts.text(line.to_string())));
    }

    fn say(&mut self, step: &Provision) {
        self.going(has_left(step));
        self.receiving(&step.concerns);
        self.attribute(&["plan", step.code].join("-"), "say");
        self.get("say-on-paper");
        self.get("say-slowly");
    }

    /// Where to, and when, as far as that was answered.
    fn going(&mut self, after: bool) {
        let departure = self.facts.date(FactId::Departure);
        let gone = departure.is_some_and(|day| day.last() < self.today);
        let ids = if gone || after { ["say-moved-to", "say-moved"] } else { ["say-move-to", "say-move"] };
        match self.facts.country(FactId::Destination) {
            Some(country) => self.with(ids[0], "country", self.texts.country(country)),
            None => self.get(ids[1]),
        }
        let Some(day) = departure.filter(|_| gone || !after) else { return };
        let id = match (gone, day) {
            (false, PartialDate::Day(_)) => "say-day",
            (false, _) => "say-month",
            (true, PartialDate::Day(_)) => "say-left",
            (true, _) => "say-left-month",
        };
        self.with(id, "date", self.texts.date(day));
    }

    /// The benefits that a step is about, of those that were named.
    fn receiving(&mut self, concerns: &Criterion) {
        let named = self.facts.several(FactId::Receives).unwrap_or_default();
        let mut names: Vec<Text> = Vec::new();
        for (place, code) in (0..).zip(Received::CODES) {
            if named.has(place) && mentions(concerns, place) {
                names.push(self.texts.get(&["benefit", code].join("-")));
            }
        }
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(|name| &**name).collect();
            self.with("say-receives", "benefits", self.texts.in_a_row(&names));
        }
    }

    fn letter(&mut self, letter: &Letter) {
        let id = ["letter", letter.code].join("-");
        self.get("letter-name");
        if let Some(birth @ PartialDate::Day(_)) = self.facts.date(FactId::BirthDate) {
            self.with("letter-birth", "date", self.texts.date(birth));
        }
        for line in ["letter-bsn", "letter-address", "letter-phone", "letter-today"] {
            self.get(line);
        }
        self.get(if letter.to.is_some() { "letter-to-svb" } else { "letter-to" });
        self.attribute(&id, "subject");
        self.get("letter-greeting");
        if *letter == letters::LEAVING {
            self.going(false);
        }
        if *letter == letters::APPLICATION {
            let change = self.facts.choice(FactId::IncapacityChange).and_then(IncapacityChange::at);
            match change {
                Some(IncapacityChange::Lowered) => self.attribute(&id, "lowered"),
                Some(IncapacityChange::Ended) => self.attribute(&id, "ended"),
                _ => {}
            }
        }
        self.attribute(&id, "text");
        self.get("letter-closing");
        self.get("letter-signature");
    }
}
