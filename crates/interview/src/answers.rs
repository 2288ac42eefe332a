//! What the visitor answered, in the order of asking; how it is saved, and which facts it makes.

use std::fmt::Write;

use super::question::{Form, MOST_BENEFITS, NO_BENEFIT, Question, RUNNING};
use law::country::{Country, ID};
use law::date::PartialDate;
use law::decide::facts_of;
use law::facts::{
    Application, Asylum, BenefitKind, BenefitPeriod, Benefits, Debts, FactId, Facts, Known, Partner, Permit, Until,
};
use law::provision::Provision;

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// "I don't know", or skipped.
    Unknown,
    /// Yes.
    Yes,
    /// No.
    No,
    /// A date, perhaps in part.
    Date(PartialDate),
    /// A country.
    Country(Country),
    /// Countries, perhaps none.
    Countries(Vec<Country>),
    /// One of the words of the question.
    Choice(&'static str),
    /// Any number of its words.
    Words(Vec<&'static str>),
    /// A whole number.
    Number(u32),
}

impl Answer {
    /// The answer as it is saved.
    pub fn to_text(&self) -> String {
        match self {
            Answer::Unknown => "?".to_string(),
            Answer::Yes => "yes".to_string(),
            Answer::No => "no".to_string(),
            Answer::Date(date) => date.to_string(),
            Answer::Country(country) => country.to_string(),
            Answer::Countries(list) => list.iter().map(Country::as_str).collect::<Vec<_>>().join("+"),
            Answer::Choice(word) => (*word).to_string(),
            Answer::Words(words) => words.join("+"),
            Answer::Number(number) => number.to_string(),
        }
    }

    /// A saved answer to this question; `None` where it does not fit it.
    pub fn from_text(question: Question, text: &str) -> Option<Answer> {
        if text == "?" {
            return Some(Answer::Unknown);
        }
        let choice = |words: &'static [&'static str]| words.iter().find(|word| **word == text).copied();
        match question.form() {
            Form::YesNo => match text {
                "yes" => Some(Answer::Yes),
                "no" => Some(Answer::No),
                _ => None,
            },
            Form::Date(words) => choice(words).map(Answer::Choice).or_else(|| saved_date(text).map(Answer::Date)),
            Form::Country => text.parse().ok().map(Answer::Country),
            Form::Countries { none } if text.is_empty() => none.then(|| Answer::Countries(Vec::new())),
            Form::Countries { .. } => {
                let mut list: Vec<Country> = Vec::new();
                for code in text.split('+') {
                    let country = code.parse().ok()?;
                    if !list.contains(&country) {
                        list.push(country);
                    }
                }
                Some(Answer::Countries(list))
            }
            Form::Choice(words) => choice(words).map(Answer::Choice),
            Form::Several(words) => {
                let chosen: Vec<&str> = text.split('+').filter(|word| !word.is_empty()).collect();
                let known = words.iter().copied().filter(|word| chosen.contains(word)).collect::<Vec<_>>();
                (known.len() == chosen.len()).then_some(Answer::Words(known))
            }
            Form::Number(most) => text.parse().ok().filter(|number| *number <= most).map(Answer::Number),
        }
    }
}

/// A saved date of somebody's life; anything else was damaged.
fn saved_date(text: &str) -> Option<PartialDate> {
    text.parse().ok().filter(|date: &PartialDate| (1900..=2100).contains(&date.year()))
}

/// Which of the ways on the visitor took.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Way {
    /// Never applied: the conditions are judged as of today, to see how it would have turned out.
    WouldHave,
    /// The SVB received an application before 2025.
    #[default]
    Applied,
    /// What stays, changes or stops on leaving.
    Keep,
    /// What follows from one event; its word ([`law::events`]).
    Event(&'static str),
}

impl Way {
    /// The word in saved answers and in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Way::WouldHave => "now",
            Way::Applied => "applied",
            Way::Keep => "keep",
            Way::Event(id) => id,
        }
    }

    /// The way with this word.
    pub fn from_word(word: &str) -> Option<Way> {
        match word {
            "now" => Some(Way::WouldHave),
            "applied" => Some(Way::Applied),
            "keep" => Some(Way::Keep),
            _ => law::events::find(word).map(|event| Way::Event(event.id)),
        }
    }

    /// The provisions it is about; none where it is about the conditions of the remigration benefit.
    pub fn provisions(self) -> &'static [&'static Provision] {
        match self {
            Way::WouldHave | Way::Applied => &[],
            Way::Keep => law::keep::ALL,
            Way::Event(id) => law::events::only(id),
        }
    }

    /// Whether a question belongs to this way. The answers of other ways are kept, but not looked at.
    fn looks_at(self, question: Question) -> bool {
        match self {
            Way::WouldHave => question != Question::ApplicationReceived && !matches!(question, Question::Of(_)),
            Way::Applied => !matches!(question, Question::Of(_)),
            _ => self.provisions().iter().any(|provision| facts_of(provision).contains(&question.fact())),
        }
    }
}

/// All answers of one visitor.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// The way that was taken.
    pub way: Way,
    /// Whether every open condition is to be asked about, also after the verdict is settled.
    pub everything: bool,
    given: Vec<(Question, Answer)>,
    /// Where in `given` each answer is, by the place of its question: answers are looked up far more often than given.
    places: Vec<usize>,
}

/// The place of a question that was not answered.
const NOWHERE: usize = usize::MAX;

/// The first line of saved answers; another version is not read.
const VERSION: &str = "remigratiewijzer 1";

impl Answers {
    /// No answers yet, on this way.
    pub fn new(way: Way) -> Answers {
        Answers { way, ..Answers::default() }
    }

    /// The answer to a question, where there is one.
    pub fn get(&self, question: Question) -> Option<&Answer> {
        self.given.get(*self.places.get(question.place())?).map(|(_, answer)| answer)
    }

    /// The questions of this way that were answered, in the order in which they were asked.
    pub fn asked(&self) -> impl Iterator<Item = (Question, &Answer)> {
        self.given
            .iter()
            .map(|(question, answer)| (*question, answer))
            .filter(|(question, _)| self.way.looks_at(*question))
    }

    /// Gives or changes an answer; a changed one keeps its place.
    pub fn give(&mut self, question: Question, answer: Answer) {
        let place = question.place();
        match self.places.get(place).and_then(|position| self.given.get_mut(*position)) {
            Some((_, old)) => *old = answer,
            None => {
                self.places.resize(self.places.len().max(place + 1), NOWHERE);
                self.places[place] = self.given.len();
                self.given.push((question, answer));
            }
        }
    }

    /// The answers as text: a version, the way, then one line an answer.
    pub fn to_text(&self) -> String {
        let mut text = format!("{VERSION}\n{}{}\n", self.way.word(), if self.everything { " everything" } else { "" });
        for (question, answer) in &self.given {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}={}", question.slug(), answer.to_text());
        }
        text
    }

    /// Saved answers. `None` where they are of another version; a line that is not understood is dropped, the rest
    /// is kept.
    pub fn from_text(text: &str) -> Option<Answers> {
        let mut lines = text.lines();
        if lines.next() != Some(VERSION) {
            return None;
        }
        let mut frame = lines.next()?.split(' ');
        let way = Way::from_word(frame.next()?)?;
        let mut answers = Answers { way, everything: frame.next() == Some("everything"), ..Answers::default() };
        for (slug, text) in lines.filter_map(|line| line.split_once('=')) {
            let question = Question::from_slug(slug);
            if let Some((question, answer)) = question.and_then(|q| Answer::from_text(q, text).map(|a| (q, a))) {
                answers.give(question, answer);
            }
        }
        Some(answers)
    }

    fn yes_no(&self, question: Question) -> Option<bool> {
        match self.get(question)? {
            Answer::Yes => Some(true),
            Answer::No => Some(false),
            _ => None,
        }
    }

    fn date(&self, question: Question) -> Option<PartialDate> {
        match self.get(question)? {
            Answer::Date(date) => Some(*date),
            _ => None,
        }
    }

    fn country(&self, question: Question) -> Option<Country> {
        match self.get(question)? {
            Answer::Country(country) => Some(*country),
            _ => None,
        }
    }

    fn countries(&self, question: Question) -> Option<Vec<Country>> {
        match self.get(question)? {
            Answer::Countries(list) => Some(list.clone()),
            _ => None,
        }
    }

    fn word<T>(&self, question: Question, find: fn(&str) -> Option<T>) -> Option<T> {
        match self.get(question)? {
            Answer::Choice(word) => find(word),
            _ => None,
        }
    }

    /// The facts these answers make.
    pub fn facts(&self) -> Facts {
        let birth_country = self.country(Question::BirthCountry);
        // The register holds people who were brought from Indonesia in 1951 and 1952.
        let not_moluccan = birth_country.filter(|country| *country != ID).map(|_| false);
        Facts {
            application: match self.way {
                Way::WouldHave | Way::Keep | Way::Event(_) => Some(Application::None),
                Way::Applied => self.date(Question::ApplicationReceived).map(Application::Received),
            },
            birth_date: self.date(Question::BirthDate),
            birth_country,
            nationalities: self.countries(Question::Nationalities),
            former_nationalities: self.countries(Question::FormerNationalities),
            settled_in_nl: self.date(Question::SettledInNl),
            lives_in_nl: self.yes_no(Question::LivesInNl),
            moluccan_register: not_moluccan.or(self.yes_no(Question::MoluccanRegister)),
            asylum: match self.yes_no(Question::AsylumPermit) {
                Some(true) => Some(Asylum::Received(self.date(Question::AsylumReceived))),
                Some(false) => Some(Asylum::Never),
                None => None,
            },
            family_reunification_with_asylum_holder: self.yes_no(Question::FamilyReunification),
            residence_since: self.date(Question::ResidenceSince),
            permit: self.word(Question::Permit, Permit::from_word),
            temporary_purpose: self.yes_no(Question::TemporaryPurpose),
            benefits: Some(self.benefits()),
            state_debts: self.word(Question::StateDebts, Debts::from_word),
            detained: self.yes_no(Question::Detained),
            evading_sentence: self.yes_no(Question::EvadingSentence),
            partner: self.word(Question::Partner, Partner::from_word),
            partner_state_debts: self.word(Question::PartnerStateDebts, Debts::from_word),
            partner_detained: self.yes_no(Question::PartnerDetained),
            partner_evading_sentence: self.yes_no(Question::PartnerEvadingSentence),
            foster_children: self.yes_no(Question::FosterChildren),
            foster_consent: self.yes_no(Question::FosterConsent),
            nationality_declaration: self.yes_no(Question::NationalityDeclaration),
            renounces_dutch_nationality: self.yes_no(Question::RenouncesDutchNationality),
            destination: self.country(Question::Destination),
            admission_proof: self.yes_no(Question::AdmissionProof),
            others: match self.way {
                Way::WouldHave | Way::Applied => Vec::new(),
                Way::Keep | Way::Event(_) => self.others(),
            },
        }
    }

    /// The answers to the questions around the remigration benefit.
    fn others(&self) -> Vec<(FactId, Known)> {
        let known = |(question, answer): &(Question, Answer)| {
            let Question::Of(fact) = question else { return None };
            let known = match answer {
                Answer::Yes => Known::Flag(true),
                Answer::No => Known::Flag(false),
                Answer::Date(date) => Known::Date(*date),
                Answer::Choice(word) => Known::Word(word),
                Answer::Words(words) => Known::Words(words.clone()),
                Answer::Number(number) => Known::Number(*number),
                Answer::Unknown | Answer::Country(_) | Answer::Countries(_) => return None,
            };
            Some((*fact, known))
        };
        self.given.iter().filter_map(known).collect()
    }

    /// The benefits, from the latest back. "None" as the first answer means none on the day before the application;
    /// as a later one it means that there were no more.
    fn benefits(&self) -> Benefits {
        let mut benefits = Benefits::default();
        for number in 0..MOST_BENEFITS {
            match self.get(Question::Benefit(number)) {
                Some(Answer::Choice(NO_BENEFIT)) if number > 0 => {
                    benefits.complete = true;
                    break;
                }
                Some(Answer::Choice(NO_BENEFIT)) => {}
                Some(Answer::Choice(word)) => {
                    if benefits.periods.is_empty() {
                        // Room for all that there may be, at once.
                        benefits.periods.reserve_exact(MOST_BENEFITS.into());
                    }
                    benefits.periods.push(self.period(number, word));
                }
                _ => break,
            }
        }
        benefits
    }

    fn period(&self, number: u8, word: &str) -> BenefitPeriod {
        let kind = BenefitKind::from_word(word);
        BenefitPeriod {
            kind,
            from: self.date(Question::BenefitSince(number)),
            until: match self.get(Question::BenefitUntil(number)) {
                // The first question is about the day before the application: the benefit ran then.
                _ if number == 0 => Some(Until::Running),
                Some(Answer::Date(date)) => Some(Until::Ended(*date)),
                Some(Answer::Choice(RUNNING)) => Some(Until::Running),
                _ => None,
            },
            loan: match kind {
                Some(BenefitKind::Participatiewet | BenefitKind::Bbz) => self.yes_no(Question::BenefitLoan(number)),
                _ => Some(false),
            },
        }
    }
}
