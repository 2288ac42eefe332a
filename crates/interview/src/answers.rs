//! The answers of the visitor, in the order of asking, and the facts that they make.

use law::country::{Country, ID};
use law::facts::{BenefitKind, BenefitPeriod, Benefits, FactId, FactSet, Facts, Known, Stay, Until};
use law::provision::Provision;

use crate::journey::Journey;
use crate::question::{BenefitPart, MOST_BENEFITS, Question};

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// "I don't know", or skipped.
    Unknown,
    /// A known value.
    Known(Known),
    /// Countries, perhaps none.
    Countries(Vec<Country>),
}

impl Answer {
    /// Yes.
    pub const YES: Answer = Answer::Known(Known::Flag(true));
    /// No.
    pub const NO: Answer = Answer::Known(Known::Flag(false));
    /// There is none: no application, no benefit, not yet, never.
    pub const ABSENT: Answer = Answer::Known(Known::Absent);
}

impl<T: Into<Known>> From<T> for Answer {
    fn from(known: T) -> Answer {
        Answer::Known(known.into())
    }
}

/// All answers of one visitor.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// The journey that was taken.
    pub journey: Journey,
    /// Whether every open condition is to be asked about, also after the verdict is settled.
    pub everything: bool,
    /// Whether somebody who never applied goes on after the first questions of the test.
    pub further: bool,
    /// The steps of the plan that are done, in the order in which they were ticked off.
    done: Vec<&'static Provision>,
    given: Vec<(Question, Answer)>,
    /// The facts about which the first question was answered, to be looked up quickly.
    answered: FactSet,
}

impl Answers {
    /// No answers yet, on this journey.
    pub fn new(journey: Journey) -> Answers {
        Answers { journey, ..Answers::default() }
    }

    /// How much is asked about, as it is stored and taken along: one for everything, and two for going further.
    pub(crate) fn extent(&self) -> u8 {
        u8::from(self.everything) | u8::from(self.further) << 1
    }

    /// Sets that again.
    pub(crate) fn set_extent(&mut self, extent: u8) {
        (self.everything, self.further) = (extent & 1 != 0, extent & 2 != 0);
    }

    /// The answer to a question, if there is one.
    pub fn get(&self, question: Question) -> Option<&Answer> {
        if !self.answered.contains(question.fact()) {
            return None;
        }
        self.given.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| answer)
    }

    /// Whether a question was answered, be it with "I don't know".
    pub fn has(&self, question: Question) -> bool {
        self.answered.contains(question.fact()) && (question.benefit_part().is_none() || self.get(question).is_some())
    }

    /// The questions of this journey that were answered, in the order in which they were asked.
    pub fn asked(&self) -> impl Iterator<Item = (Question, &Answer)> {
        self.all().filter(|(question, _)| self.journey.looks_at(*question))
    }

    /// Every answer, also those of other journeys, in the order in which they were given.
    pub fn all(&self) -> impl Iterator<Item = (Question, &Answer)> {
        self.given.iter().map(|(question, answer)| (*question, answer))
    }

    /// Takes a journey. The first way is in two halves: how somebody will go, if that was answered, tells which.
    pub fn take(&mut self, journey: Journey) {
        let away = [Stay::Visit, Stay::PartOfYear, Stay::TryFirst].map(Answer::from);
        let comes_back = self.get(Question::about(FactId::Stay)).is_some_and(|answer| away.contains(answer));
        self.journey = match journey {
            Journey::Keep if comes_back => Journey::Away,
            journey => journey,
        };
    }

    /// Gives or changes an answer; a changed one keeps its place. How somebody will go decides on the journey too.
    pub fn give(&mut self, question: Question, answer: Answer) {
        match self.given.iter_mut().find(|(asked, _)| *asked == question) {
            Some((_, old)) => *old = answer,
            None => self.given.push((question, answer)),
        }
        self.answered.insert(question.fact());
        if question.fact() == FactId::Stay && self.journey.is_first_way() {
            self.take(Journey::Keep);
        }
    }

    /// Whether a step of the plan is done.
    pub fn is_done(&self, step: &Provision) -> bool {
        self.done().any(|done| done == step)
    }

    /// The steps of the plan that are done.
    pub fn done(&self) -> impl Iterator<Item = &'static Provision> {
        self.done.iter().copied()
    }

    /// Ticks a step of the plan off, or takes that back.
    pub fn tick(&mut self, step: &'static Provision) {
        let before = self.done.len();
        self.done.retain(|done| *done != step);
        if self.done.len() == before {
            self.done.push(step);
        }
    }

    /// The facts that these answers make.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        self.add_to(&mut facts);
        facts
    }

    /// Adds them to none. That it fills what its caller returns spares a copy.
    fn add_to(&self, facts: &mut Facts) {
        for (question, answer) in &self.given {
            let fact = question.fact();
            match answer {
                Answer::Unknown => {}
                Answer::Known(_) if fact == FactId::Benefits => {}
                Answer::Known(Known::Absent) if fact == FactId::FormerNationalities => {
                    facts.set_countries(fact, Vec::new());
                }
                Answer::Known(known) => facts.set(fact, *known),
                Answer::Countries(list) => facts.set_countries(fact, list.clone()),
            }
        }
        if self.journey != Journey::Applied {
            facts.set(FactId::ApplicationReceived, Known::Absent);
        }
        // The register holds people who were brought from Indonesia in 1951 and 1952.
        if facts.country(FactId::BirthCountry).is_some_and(|country| country != ID) {
            facts.set(FactId::MoluccanRegister, false);
        }
        // The day of a permit that the visitor is no longer sure of tells nothing.
        if facts.flag(FactId::AsylumPermit) != Some(true) {
            facts.forget(FactId::AsylumPermitReceived);
        }
        facts.benefits = Some(self.benefits());
    }

    /// The benefits, from the latest back. "None" as the first answer means none on the day before the application; as
    /// a later one it means that there were no more.
    fn benefits(&self) -> Benefits {
        let mut benefits = Benefits::default();
        if !self.answered.contains(FactId::Benefits) {
            return benefits;
        }
        for (number, parts) in self.benefit_answers().into_iter().enumerate() {
            match parts.known(BenefitPart::Kind) {
                Some(Known::Absent) if number > 0 => {
                    benefits.complete = true;
                    break;
                }
                Some(Known::Absent) => {}
                Some(Known::Choice(place)) => {
                    if benefits.periods.is_empty() {
                        // Room for all that there may be, at once.
                        benefits.periods.reserve_exact(MOST_BENEFITS.into());
                    }
                    benefits.periods.push(parts.period(number, place));
                }
                _ => break,
            }
        }
        benefits
    }

    /// The answers about each benefit, gathered in one pass.
    pub(crate) fn benefit_answers(&self) -> [BenefitAnswers<'_>; MOST_BENEFITS as usize] {
        let mut all = [BenefitAnswers::default(); MOST_BENEFITS as usize];
        for (question, answer) in &self.given {
            if let Some((part, number)) = question.benefit_part()
                && let Some(parts) = all.get_mut(usize::from(number))
            {
                parts.0[part as usize] = Some(answer);
            }
        }
        all
    }
}

/// The answers about one benefit, by [`BenefitPart`].
#[derive(Clone, Copy, Default)]
pub(crate) struct BenefitAnswers<'a>([Option<&'a Answer>; 4]);

impl<'a> BenefitAnswers<'a> {
    pub(crate) fn get(&self, part: BenefitPart) -> Option<&'a Answer> {
        self.0[part as usize]
    }

    fn known(&self, part: BenefitPart) -> Option<Known> {
        match self.get(part)? {
            Answer::Known(known) => Some(*known),
            _ => None,
        }
    }

    fn period(&self, number: usize, place: u8) -> BenefitPeriod {
        let kind = BenefitKind::at(place);
        BenefitPeriod {
            kind,
            from: match self.known(BenefitPart::Since) {
                Some(Known::Date(date)) => Some(date),
                _ => None,
            },
            until: match self.known(BenefitPart::Until) {
                // The first question is about the day before the application: the benefit ran then.
                _ if number == 0 => Some(Until::Running),
                Some(Known::Date(date)) => Some(Until::Ended(date)),
                Some(Known::Absent) => Some(Until::Running),
                _ => None,
            },
            loan: match (kind, self.known(BenefitPart::Loan)) {
                (Some(BenefitKind::Participatiewet | BenefitKind::Bbz), Some(Known::Flag(loan))) => Some(loan),
                (Some(BenefitKind::Participatiewet | BenefitKind::Bbz), _) => None,
                _ => Some(false),
            },
        }
    }
}
