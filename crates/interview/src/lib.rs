//! The interview: which question comes next, and when there is a verdict.
//!
//! **The rule.** Of every condition that is still open, the open facts are gathered (those whose answer can still
//! make the condition hold or fail, while what was answered with "I don't know" stays unknown). A question is asked
//! only for such a fact, only once, and only when what it builds on is known. The day of the application comes first,
//! since everything is judged on it. Then harmless questions come before personal ones, and sensitive ones last; among
//! equals the one that touches most open conditions; among those the order of life: birth, coming to the Netherlands,
//! living there, going back. When the verdict is settled the interview ends, unless the visitor wants to see every
//! condition. Somebody who never applied is asked five questions at most, and may then go on.

mod answers;
mod code;
mod journey;
mod question;
mod stored;
pub mod validate;

pub use answers::{Answer, Answers};
pub use code::{Code, Fault};
pub use journey::Journey;
pub use question::{BenefitPart, MOST_BENEFITS, Offered, Question};

use law::act::{ConditionId, RemigrationAct};
use law::country::{Country, ID};
use law::date::Date;
use law::decision::Decision;
use law::evaluate::{Evaluation, Outcome};
use law::explain::settle_before;
use law::facts::{BenefitKind, FactId, FactSet, Facts, Known};
use law::situation::Situation;
use law::truth::Truth;
use strum::EnumCount;

/// Where the interview stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// This question is next.
    Ask(Question),
    /// There is nothing left to ask.
    Done,
}

/// The outcome of the answers so far.
pub fn outcome(act: &'static RemigrationAct, answers: &Answers, today: Date) -> Outcome {
    act.outcome(&Situation::new(act, &answers.facts(), today))
}

/// What comes next.
pub fn next(act: &'static RemigrationAct, answers: &Answers, today: Date) -> Step {
    let facts = answers.facts();
    if answers.journey.is_about_the_act() {
        next_of(answers, &act.evaluate(Situation::new(act, &facts, today)))
    } else {
        Open::about(answers, &Situation::on_day(&facts, today)).next(answers.journey, &facts)
    }
}

/// What comes next, once the answers are evaluated.
pub fn next_of(answers: &Answers, evaluation: &Evaluation<'_>) -> Step {
    if evaluation.outcome.is_settled() && !answers.everything {
        return Step::Done;
    }
    let mut open = Open::of(answers, evaluation);
    if answers.journey == Journey::WouldHave && !answers.further && !answers.everything {
        let born = evaluation.situation.facts.country(FactId::BirthCountry);
        for (question, _) in &mut open.about {
            *question = question.filter(|question| is_first(*question, evaluation.act, born));
        }
    }
    open.next(answers.journey, evaluation.situation.facts)
}

/// Whether the first questions are answered of somebody who never applied, and others can still change something.
pub fn may_go_further(answers: &Answers, evaluation: &Evaluation<'_>) -> bool {
    let facts = evaluation.situation.facts;
    next_of(answers, evaluation) == Step::Done
        && !evaluation.outcome.is_settled()
        && Open::of(answers, evaluation).next(answers.journey, facts) != Step::Done
}

/// Whether somebody who never applied, and was born there, is asked this at first: five questions at most, about what nobody
/// can do anything about, and so decides most. Being 55 (art. 2b(1)(c)), coming from a country of the Act with its nationality, in time (art. 1a) and as
/// an adult (art. 2b(1)(j)), a benefit that counts (art. 2b(1)(i)). The other conditions are about papers and plans, and can be met
/// by doing something: destination, debts, a partner. From a country that is not in the Act one belongs to it as a refugee or as a
/// Moluccan of the register (art. 1a(d) and (e)), which then comes in the place of the nationality.
fn is_first(question: Question, act: &RemigrationAct, born: Option<Country>) -> bool {
    let mut groups = act.conditions.iter().filter(|condition| condition.id == ConditionId::TargetGroup);
    let mut elsewhere = |born| groups.all(|group| settle_before(&group.criterion, born).is_none());
    match (question.fact(), question.benefit_part()) {
        (FactId::BirthDate | FactId::BirthCountry | FactId::SettledInNl, _) | (_, Some((BenefitPart::Kind, 0))) => true,
        (FactId::MoluccanRegister, _) => born == Some(ID),
        (FactId::AsylumPermit, _) => born.is_some_and(|born| born != ID && elsewhere(born)),
        (FactId::Nationalities, _) => born.is_some_and(|born| !elsewhere(born)),
        _ => false,
    }
}

/// What the provisions of the journey come to, apart from those that concern nobody like the visitor.
pub fn decisions(answers: &Answers, situation: &Situation<'_>) -> Vec<Decision> {
    let decisions = answers.journey.provisions().map(|provision| provision.evaluate(situation));
    decisions.filter(|decision| decision.concerns != Truth::Fails).collect()
}

/// About how many questions there will be in all, those answered included.
pub fn about_how_many(act: &'static RemigrationAct, answers: &Answers, today: Date) -> usize {
    answers.asked().count() + open_questions(act, answers, today).len()
}

/// Every question of the journey that can be asked now and still change something, in the order of facts.
pub fn open_questions(act: &'static RemigrationAct, answers: &Answers, today: Date) -> Vec<Question> {
    let facts = answers.facts();
    let open = if answers.journey.is_about_the_act() {
        Open::of(answers, &act.evaluate(Situation::new(act, &facts, today)))
    } else {
        Open::about(answers, &Situation::on_day(&facts, today))
    };
    open.questions(&facts).map(|(question, _)| question).collect()
}

/// The facts to ask about, each with its next question and the number of conditions it touches.
struct Open {
    all: FactSet,
    /// Those about which nothing more can be found out.
    closed: FactSet,
    about: [(Option<Question>, u8); FactId::COUNT],
}

impl Open {
    /// What keeps conditions open and is worth asking about.
    fn of(answers: &Answers, evaluation: &Evaluation<'_>) -> Open {
        let sets = evaluation.all_missing().map(|missing| missing.facts);
        let mut open = Open::among(sets, answers, &evaluation.situation);
        let closed = open.closed;
        for condition in evaluation.act.conditions {
            let missing = evaluation.missing(condition.id).facts;
            if missing.is_subset(closed) {
                continue;
            }
            // What was answered with "I don't know" can make the rest not worth asking.
            let stuck = !missing.is_disjoint(closed);
            open.touch(if stuck { evaluation.situation.worth_asking(&condition.criterion, closed) } else { missing });
        }
        open
    }

    /// What keeps the provisions of the journey open.
    fn about(answers: &Answers, situation: &Situation<'_>) -> Open {
        let decisions = decisions(answers, situation);
        let sets = decisions.iter().map(|decision| decision.missing.facts);
        let mut open = Open::among(sets.clone(), answers, situation);
        sets.for_each(|facts| open.touch(facts));
        if answers.journey.is_first_way() {
            open.begin_with_how_and_where(answers);
        }
        open
    }

    /// Everything on the first way hangs on how somebody goes, and most of it on the country: these come before all others.
    fn begin_with_how_and_where(&mut self, answers: &Answers) {
        let how = Question::about(FactId::Stay);
        if !answers.has(how) {
            self.all.insert(FactId::Stay);
            self.about[FactId::Stay as usize] = (Some(how), u8::MAX);
        }
        let (_, touched) = &mut self.about[FactId::Destination as usize];
        if *touched > 0 {
            *touched = u8::MAX - 1;
        }
    }

    fn among(sets: impl Iterator<Item = FactSet>, answers: &Answers, situation: &Situation<'_>) -> Open {
        let all = sets.fold(FactSet::empty(), |all, facts| all | facts);
        let mut open = Open { all, closed: FactSet::empty(), about: [(None, 0); FactId::COUNT] };
        for fact in all {
            match question_about(fact, answers, situation) {
                None => {
                    open.closed.insert(fact);
                }
                question => open.about[fact as usize].0 = question,
            }
        }
        open
    }

    /// Counts a condition that these facts can settle.
    fn touch(&mut self, facts: FactSet) {
        facts.iter().for_each(|fact| self.about[fact as usize].1 += 1);
    }

    /// The best question: the least personal, then the one that touches most, then the first.
    fn next(&self, journey: Journey, facts: &Facts) -> Step {
        let best = self
            .questions(facts)
            .min_by_key(|(question, touched)| (journey.tone(*question), std::cmp::Reverse(*touched), *question));
        best.map_or(Step::Done, |(question, _)| Step::Ask(question))
    }

    /// The questions that can be asked now, each with the number of open conditions it touches.
    fn questions(&self, facts: &Facts) -> impl Iterator<Item = (Question, u8)> {
        let touched = self.all.iter().map(|fact| self.about[fact as usize]).filter(|(_, touched)| *touched > 0);
        let questions = touched.filter_map(|(question, touched)| Some((question?, touched)));
        questions.filter(|(question, _)| question.row().requires.is_met(facts))
    }
}

/// The first question about a fact that was not answered; `None` if nothing more can be found out about it.
fn question_about(fact: FactId, answers: &Answers, situation: &Situation<'_>) -> Option<Question> {
    if fact == FactId::Benefits {
        return benefit_question(answers, situation);
    }
    let (question, requires) = (Question::about(fact), fact.row().requires);
    // If what it requires was answered otherwise, or with "I don't know", it will never be asked.
    let never = !requires.is_met(situation.facts)
        && requires.facts().iter().all(|required| answers.has(Question::about(required)));
    (!answers.has(question) && !never).then_some(question)
}

/// The next question about benefits: which one, since when, until when, as a loan, and which one before that.
fn benefit_question(answers: &Answers, situation: &Situation<'_>) -> Option<Question> {
    for (number, given) in (0..).zip(answers.benefit_answers()) {
        let kind = match given.get(BenefitPart::Kind) {
            None => return Some(Question::benefit(BenefitPart::Kind, number)),
            Some(Answer::Known(Known::Absent)) if number == 0 => continue,
            Some(Answer::Known(Known::Choice(place))) => BenefitKind::at(*place)?,
            Some(_) => return None,
        };
        if !situation.versions.iter().any(|version| version.lists(kind)) {
            continue;
        }
        // Without the day of the application all that can be found out is that none of them counts.
        situation.reference_date?;
        let since = given.get(BenefitPart::Since);
        let loan = matches!(kind, BenefitKind::Participatiewet | BenefitKind::Bbz);
        let parts = [
            (BenefitPart::Since, true),
            (BenefitPart::Until, number > 0 && since != Some(&Answer::Unknown)),
            (BenefitPart::Loan, loan),
        ];
        let open = parts.into_iter().find(|(part, asked)| *asked && given.get(*part).is_none());
        if let Some((part, _)) = open {
            return Some(Question::benefit(part, number));
        }
        let is_loan = loan && given.get(BenefitPart::Loan) == Some(&Answer::YES);
        // What came before an unknown first day cannot fill the year.
        if !is_loan && since == Some(&Answer::Unknown) {
            return None;
        }
    }
    None
}
