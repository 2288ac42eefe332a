//! The interview: which question comes next, and when there is a verdict.
//!
//! **The rule.** Of every condition that is still open, the open facts are gathered (those whose answer can still
//! make the condition hold or fail, where what was answered with "I don't know" stays unknown). A question is asked
//! only for such a fact, only once, and only when what it builds on is known. The day of the application comes first,
//! since everything is judged on it. Then harmless questions come before personal ones, and sensitive ones last; among
//! equals the one that touches most open conditions; among those the order of life: birth, coming to the Netherlands,
//! living there, going back. When the verdict is settled the interview ends, unless the visitor wants to see every
//! condition.

mod answers;
mod plain;
mod question;
pub mod validate;

pub use answers::{Answer, Answers, Way};
pub use question::{Form, MOST_BENEFITS, NO_BENEFIT, Question, RUNNING, Tone};

use law::act::Scheme;
use law::date::Date;
use law::decide::{Decision, decide};
use law::evaluate::{Basis, Outcome, evaluate};
use law::facts::{Asylum, BenefitKind, FactId, FactSet, Facts};
use law::survey::{Judged, judge};
use law::truth::Truth;

/// Where the interview stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// This question is next.
    Ask(Question),
    /// There is nothing left to ask.
    Done,
}

/// The outcome of the answers so far.
pub fn outcome(scheme: &'static Scheme, answers: &Answers, today: Date) -> Outcome {
    evaluate(scheme, &answers.facts(), today)
}

/// What comes next.
pub fn next(scheme: &'static Scheme, answers: &Answers, today: Date) -> Step {
    if !answers.way.provisions().is_empty() {
        let facts = answers.facts();
        let basis = Basis::on_day(&facts, today);
        return Open::about(answers, &basis).next(&facts);
    }
    next_of(answers, &judge(scheme, Basis::new(scheme, &answers.facts(), today)))
}

/// What comes next, where the answers are judged already.
pub fn next_of(answers: &Answers, judged: &Judged<'_>) -> Step {
    if judged.outcome.is_settled() && !answers.everything {
        return Step::Done;
    }
    Open::of(answers, judged).next(judged.basis.facts)
}

/// What the provisions of the way come to, those that concern nobody like the visitor left out.
pub fn decisions(answers: &Answers, basis: &Basis<'_>) -> Vec<Decision> {
    let decisions = answers.way.provisions().iter().map(|provision| decide(provision, basis));
    decisions.filter(|decision| decision.concerns != Truth::Fails).collect()
}

/// About how many questions there will be in all, those answered included.
pub fn about_how_many(scheme: &'static Scheme, answers: &Answers, today: Date) -> usize {
    let facts = answers.facts();
    let left = if answers.way.provisions().is_empty() {
        let judged = judge(scheme, Basis::new(scheme, &facts, today));
        Open::of(answers, &judged).questions(&facts).count()
    } else {
        let basis = Basis::on_day(&facts, today);
        Open::about(answers, &basis).questions(&facts).count()
    };
    answers.asked().count() + left
}

/// The facts to ask about, each with its next question and the number of conditions it touches.
struct Open {
    all: FactSet,
    /// Those about which nothing more can be found out.
    closed: FactSet,
    about: [(Option<Question>, u8); FactId::ALL.len()],
}

impl Open {
    /// What keeps conditions open and is worth asking about.
    fn of(answers: &Answers, judged: &Judged<'_>) -> Open {
        let mut open = Open::among(judged.gaps.iter().map(|gaps| gaps.facts), answers, &judged.basis);
        let closed = open.closed;
        for condition in judged.scheme.conditions {
            let gaps = judged.gaps_of(condition.id).facts;
            if gaps.union(closed) == closed {
                continue;
            }
            // What was answered with "I don't know" can make the rest not worth asking.
            let stuck = gaps.intersects(closed);
            open.touch(if stuck { judged.basis.worth_asking(&condition.test, closed) } else { gaps });
        }
        open
    }

    /// What keeps the provisions of the way open.
    fn about(answers: &Answers, basis: &Basis<'_>) -> Open {
        let decisions = decisions(answers, basis);
        let gaps = decisions.iter().map(|decision| decision.gaps.facts);
        let mut open = Open::among(gaps.clone(), answers, basis);
        gaps.for_each(|facts| open.touch(facts));
        open
    }

    fn among(sets: impl Iterator<Item = FactSet>, answers: &Answers, basis: &Basis<'_>) -> Open {
        let all = sets.fold(FactSet::default(), FactSet::union);
        let mut open = Open { all, closed: FactSet::default(), about: [(None, 0); FactId::ALL.len()] };
        for fact in all.iter() {
            match question_about(fact, answers, basis) {
                None => open.closed.insert(fact),
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
    fn next(&self, facts: &Facts) -> Step {
        let best = self
            .questions(facts)
            .min_by_key(|(question, touched)| (question.tone(), std::cmp::Reverse(*touched), *question));
        best.map_or(Step::Done, |(question, _)| Step::Ask(question))
    }

    /// The questions that can be asked now, each with the number of open conditions it touches.
    fn questions(&self, facts: &Facts) -> impl Iterator<Item = (Question, u8)> {
        let touched = self.all.iter().map(|fact| self.about[fact as usize]).filter(|(_, touched)| *touched > 0);
        let questions = touched.filter_map(|(question, touched)| Some((question?, touched)));
        questions.filter(|(question, _)| question.makes_sense(facts))
    }
}

/// The first question about a fact that was not answered; `None` where nothing more can be found out about it.
fn question_about(fact: FactId, answers: &Answers, basis: &Basis<'_>) -> Option<Question> {
    let question = match fact {
        FactId::Benefits => benefit_question(answers, basis)?,
        FactId::AsylumPermitReceived if matches!(basis.facts.asylum, Some(Asylum::Received(_))) => {
            Question::AsylumReceived
        }
        _ => Question::first_about(fact),
    };
    answers.get(question).is_none().then_some(question)
}

/// The next question about benefits: which one, since when, until when, as a loan, and which one before that.
fn benefit_question(answers: &Answers, basis: &Basis<'_>) -> Option<Question> {
    for number in 0..MOST_BENEFITS {
        let kind = match answers.get(Question::Benefit(number)) {
            None => return Some(Question::Benefit(number)),
            Some(Answer::Choice(NO_BENEFIT)) if number == 0 => continue,
            Some(Answer::Choice(word)) => BenefitKind::from_word(word)?,
            Some(_) => return None,
        };
        if !basis.texts.iter().any(|text| text.lists(kind)) {
            continue;
        }
        // Without the day of the application all that can be found out is that none of them counts.
        basis.reference?;
        let since = answers.get(Question::BenefitSince(number));
        let loan = matches!(kind, BenefitKind::Participatiewet | BenefitKind::Bbz);
        let parts = [
            (Question::BenefitSince(number), true),
            (Question::BenefitUntil(number), number > 0 && since != Some(&Answer::Unknown)),
            (Question::BenefitLoan(number), loan),
        ];
        let open = parts.into_iter().find(|(question, asked)| *asked && answers.get(*question).is_none());
        if let Some((question, _)) = open {
            return Some(question);
        }
        let is_loan = loan && answers.get(Question::BenefitLoan(number)) == Some(&Answer::Yes);
        // What came before an unknown first day cannot fill the year.
        if !is_loan && since == Some(&Answer::Unknown) {
            return None;
        }
    }
    None
}
